import {expect, it} from 'vitest';
import {Engine} from '../../src/policy/engine.ts';
import {explain, type Told} from '../../src/policy/explain.ts';
import type {Matcher, Rule} from '../../src/policy/vocabulary.ts';
import {aPolicy, aRule} from '../helpers/policy.ts';

const explaining = (rule: Partial<Rule>) => Engine.of(aPolicy({rules: [aRule(rule)]}));

/** A step and what stands within it, in short. */
const short = ({matcher, asks, holds, unknown, found, inner}: Told): unknown => [
	`${unknown ? '?' : holds ? '+' : '-'}${matcher}${asks === '' ? '' : ` ${asks}`}`,
	...found.map(({words}) => words),
	...inner.map(short),
];

const match: Matcher = {
	any: [{words: ['promise', 'guarantee'], negated: 'ignore'}, {entity: 'money'}],
	unless: [{words: ['joke']}],
};

it('tells of each matcher what it asked for and what it found', () => {
	const {
		match: told,
		speaks,
		language,
	} = explain(
		explaining({match}),
		'no-secrets',
		'We promise you 5 € for it. Not a joke. I guarantee that you will like it.',
	);
	expect(short(told)).toEqual([
		'+unless',
		'promise',
		'5 €',
		'guarantee',
		[
			'+any',
			'promise',
			'5 €',
			'guarantee',
			['+negated ignore', 'promise', 'guarantee', ['+words promise, guarantee', 'promise', 'guarantee']],
			['+entity money', '5 €'],
		],
		['+words joke', 'joke'],
	]);
	expect([speaks, language]).toEqual([true, 'en']);
});

it('tells which context let it through', () => {
	const {match: told, speaks} = explain(explaining({match}), 'no-secrets', 'We promise you 5 €, no joke.');
	expect(short(told)).toEqual([
		'-unless',
		[
			'+any',
			'promise',
			'5 €',
			['+negated ignore', 'promise', ['+words promise, guarantee', 'promise']],
			['+entity money', '5 €'],
		],
		['+words joke', 'joke'],
	]);
	expect(speaks).toBe(false);
});

it('tells what keeps the rule away from a place, and what is not known of it', () => {
	const engine = explaining({applies: {sites: ['x'], surfaces: ['reply'], accounts: ['official']}});
	expect(explain(engine, 'no-secrets', 'secret', {site: 'linkedin', surface: 'reply'})).toMatchObject({
		speaks: false,
		keptAway: 'sites',
		fits: [
			{key: 'sites', fits: false},
			{key: 'surfaces', fits: true},
			{key: 'accounts', fits: undefined},
		],
	});
	expect(explain(engine, 'no-secrets', 'secret', {site: 'x'})).toMatchObject({speaks: true});
});

it('tells the layer, the state, and that an exception holds', () => {
	const exceptions = [
		{rule: 'no-secrets', scope: {sites: ['x' as const]}, reason: {en: 'So', de: 'So'}, until: '2026-12-01T00:00:00Z'},
	];
	const engine = Engine.of(
		aPolicy({rules: [aRule({state: 'tip-only', severity: 'stop', layer: 'sales'})], exceptions}),
	);
	expect(explain(engine, 'no-secrets', 'secret', {site: 'x', now: '2026-11-22T00:00:00Z'})).toMatchObject({
		layer: 'sales',
		state: 'tip-only',
		severity: 'tip',
		exceptedUntil: '2026-12-01T00:00:00Z',
		speaks: false,
	});
});

it('asks the answered post where the matcher does', () => {
	const engine = explaining({match: {all: [{words: ['luck']}, {'replying-to': {words: ['broken']}}]}});
	const {match: told} = explain(engine, 'no-secrets', 'Bad luck', {'replying-to': 'It is broken'});
	expect(short(told)).toEqual(['+all', 'luck', ['+words luck', 'luck'], ['+replying-to', ['+words broken', 'broken']]]);
});

it('says that a rule is not of this policy', () => {
	expect(() => explain(explaining({}), 'nowhere', 'x')).toThrow('expected a rule of this policy, got "nowhere"');
});
