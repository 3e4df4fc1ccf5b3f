import {describe, expect, it} from 'vitest';
import {Engine} from '../../src/policy/engine.ts';
import type {Exception, Place, Rule} from '../../src/policy/vocabulary.ts';
import {aPolicy, aRule, both} from '../helpers/policy.ts';

/** The severity of the only finding on a text with a secret in it; nothing when the rule is silent. */
function severity(rule: Partial<Rule>, place: Place = {}, exceptions: readonly Exception[] = []): string | undefined {
	return Engine.of(aPolicy({rules: [aRule({severity: 'stop', ...rule})], exceptions})).check('secret', place)[0]
		?.severity;
}

describe('a rule’s state', () => {
	it('active speaks as loud as its severity', () => {
		expect([severity({}), severity({state: 'active'})]).toEqual(['stop', 'stop']);
	});

	it('tip-only never speaks louder than a tip', () => {
		expect(severity({state: 'tip-only'})).toBe('tip');
	});

	it('draft and shadow are not shown', () => {
		expect([severity({state: 'draft'}), severity({state: 'shadow'})]).toEqual([undefined, undefined]);
	});

	it('keeps none from its own examples', () => {
		for (const state of ['draft', 'shadow', 'tip-only', 'active'] as const) {
			const engine = Engine.of(aPolicy({rules: [aRule({state, ring: 'pilot'})]}));
			expect(engine.try('no-secrets', 'secret')).toHaveLength(1);
		}
	});
});

describe('a ring', () => {
	it('gets its rules, and nobody else does', () => {
		expect(severity({ring: 'pilot'}, {ring: 'pilot'})).toBe('stop');
		expect(severity({ring: 'pilot'})).toBeUndefined();
		expect(severity({}, {ring: 'pilot'})).toBe('stop');
	});
});

describe('a day of review', () => {
	const rule = {'review-by': '2026-11-22'};

	it('makes a rule a tip when it has passed', () => {
		expect(severity(rule, {now: '2026-11-22T23:59:59Z'})).toBe('stop');
		expect(severity(rule, {now: '2026-11-23T00:00:00Z'})).toBe('tip');
	});

	it('does nothing when nobody knows the time', () => {
		expect(severity(rule)).toBe('stop');
	});
});

describe('an exception', () => {
	const exception: Exception = {
		rule: 'no-secrets',
		scope: {teams: ['sales'], sites: ['x']},
		reason: both('They have talked to us.'),
		until: '2026-12-01T00:00:00Z',
	};
	const there: Place = {team: 'sales', site: 'x', now: '2026-11-22T12:00:00Z'};

	it('silences its rule where it holds', () => {
		expect(severity({}, there, [exception])).toBeUndefined();
	});

	it('is no guess: what is not known is not excepted', () => {
		expect(severity({}, {team: 'sales', site: 'x'}, [exception])).toBe('stop');
		expect(severity({}, {team: 'sales', now: '2026-11-22T12:00:00Z'}, [exception])).toBe('stop');
	});

	it('ends, and holds nowhere else', () => {
		expect(severity({}, {...there, now: '2026-12-01T00:00:00Z'}, [exception])).toBe('stop');
		expect(severity({}, {...there, team: 'service'}, [exception])).toBe('stop');
	});

	it('for a language asks for the language of the text', () => {
		const german: Exception = {...exception, scope: {languages: ['de']}};
		const engine = Engine.of(aPolicy({rules: [aRule()], exceptions: [german]}));
		expect(engine.check('Das ist wirklich nicht unser secret und auch nicht eures.', there)).toEqual([]);
		expect(engine.check('This is not our secret, and it is not yours either.', there)).toHaveLength(1);
	});

	it('touches no other rule', () => {
		expect(severity({id: 'other'}, there, [])).toBe('stop');
		const policy = aPolicy({rules: [aRule(), aRule({id: 'other'})], exceptions: [exception]});
		expect(
			Engine.of(policy)
				.check('secret', there)
				.map(({rule}) => rule),
		).toEqual(['other']);
	});
});
