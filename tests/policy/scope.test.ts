import {describe, expect, it} from 'vitest';
import {Engine} from '../../src/policy/engine.ts';
import type {Place, Rule} from '../../src/policy/vocabulary.ts';
import {aPolicy, aRule} from '../helpers/policy.ts';

/** Does a rule of this scope fire on its word at this place? */
function fires(changes: Partial<Rule>, place: Place, text = 'secret'): boolean {
	return Engine.of(aPolicy({rules: [aRule(changes)]})).check(text, place).length > 0;
}

describe('each key narrows', () => {
	it.each<[string, Rule['applies'] & object, Place, Place]>([
		['sites', {sites: ['x', 'facebook']}, {site: 'facebook'}, {site: 'linkedin'}],
		['surfaces', {surfaces: ['reply']}, {surface: 'reply'}, {surface: 'post'}],
		['accounts', {accounts: ['official']}, {account: 'official'}, {account: 'personal'}],
		['audience', {audience: ['public']}, {audience: 'public'}, {audience: 'friends'}],
		['teams', {teams: ['sales']}, {team: 'sales'}, {team: 'service'}],
		['languages', {languages: ['de']}, {language: 'de'}, {language: 'en'}],
	])('%s', (_, applies, inside, outside) => {
		expect(fires({applies}, inside)).toBe(true);
		expect(fires({applies}, outside)).toBe(false);
	});

	it('and each must fit', () => {
		const applies: Rule['applies'] = {sites: ['x'], surfaces: ['reply']};
		expect(fires({applies}, {site: 'x', surface: 'reply'})).toBe(true);
		expect(fires({applies}, {site: 'x', surface: 'post'})).toBe(false);
	});

	it('but the team "any" is every team', () => {
		expect(fires({applies: {teams: ['any']}}, {team: 'service'})).toBe(true);
	});
});

describe('what is not known never narrows', () => {
	it.each<[string, Rule['applies'] & object]>([
		['site', {sites: ['x']}],
		['surface', {surfaces: ['reply']}],
		['account', {accounts: ['official']}],
		['audience', {audience: ['public']}],
		['team', {teams: ['sales']}],
		['moment', {from: '2026-01-01T00:00Z', until: '2026-01-02T00:00Z'}],
	])('the %s', (_, applies) => {
		expect(fires({applies}, {})).toBe(true);
	});

	it('except the language, where unsure means silent', () => {
		expect(fires({applies: {languages: ['de']}}, {}, 'secret')).toBe(false);
		expect(fires({applies: {languages: ['de']}}, {}, 'Das ist ein secret und nicht mehr')).toBe(true);
		expect(fires({applies: {languages: ['de']}}, {}, 'This is a secret and nothing more')).toBe(false);
	});

	it('and a language that is told counts more than the detected one', () => {
		expect(fires({applies: {languages: ['de']}}, {language: 'de'}, 'This is a secret and nothing more')).toBe(true);
	});
});

describe('from and until', () => {
	const applies: Rule['applies'] = {from: '2026-10-01T00:00+02:00', until: '2026-11-26T07:00+01:00'};

	it.each([
		['sleeps before', '2026-09-30T23:59:59+02:00', false],
		['wakes at its first moment', '2026-10-01T00:00:00+02:00', true],
		['knows the same moment in another zone', '2026-09-30T22:00:00Z', true],
		['and the one before in another zone', '2026-09-30T21:59:59Z', false],
		['is awake until the last moment', '2026-11-26T06:59:59+01:00', true],
		['is over at the moment named', '2026-11-26T07:00:00+01:00', false],
		['also in another zone', '2026-11-26T01:00:00-05:00', false],
	])('the rule %s', (_, now, expected) => {
		expect(fires({applies}, {now})).toBe(expected);
	});

	it('may stand alone', () => {
		expect(fires({applies: {from: '2026-10-01T00:00Z'}}, {now: '2030-01-01T00:00Z'})).toBe(true);
		expect(fires({applies: {until: '2026-10-01T00:00Z'}}, {now: '2030-01-01T00:00Z'})).toBe(false);
	});
});

describe('layers', () => {
	it('of a team are for its people', () => {
		expect(fires({layer: 'sales'}, {team: 'sales'})).toBe(true);
		expect(fires({layer: 'sales'}, {team: 'service'})).toBe(false);
	});

	it('of a team are for those whose team is not known', () => {
		expect(fires({layer: 'sales'}, {})).toBe(true);
	});

	it('of the company are for all', () => {
		expect(fires({layer: 'company'}, {team: 'service'})).toBe(true);
	});

	it('are not widened by the teams of a rule', () => {
		expect(fires({layer: 'sales', applies: {teams: ['any']}}, {team: 'service'})).toBe(false);
	});
});

describe('an account', () => {
	const official: Partial<Rule> = {applies: {accounts: ['official']}};

	it.each([
		['by its handle', '@company'],
		['by its handle without the @', 'company'],
		['by its name', 'The Company'],
		['in any case, with spaces around', ' @COMPANY '],
	])('of the register is official %s', (_, account) => {
		expect(fires(official, {site: 'x', account})).toBe(true);
	});

	it('of the register is personal on another site', () => {
		expect(fires(official, {site: 'facebook', account: '@company'})).toBe(false);
	});

	it('of the register is official where the site is not known', () => {
		expect(fires(official, {account: '@company'})).toBe(true);
	});

	it('that the register does not have is personal', () => {
		expect(fires(official, {site: 'x', account: '@anna'})).toBe(false);
		expect(fires({applies: {accounts: ['personal']}}, {site: 'x', account: '@anna'})).toBe(true);
	});
});
