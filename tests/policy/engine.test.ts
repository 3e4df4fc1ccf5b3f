import {describe, expect, it} from 'vitest';
import {Engine} from '../../src/policy/engine.ts';
import {detectorOf} from '../../src/policy/entities/detectors.ts';
import {LIMITS} from '../../src/policy/limits.ts';
import {Scan} from '../../src/policy/text/scan.ts';
import {usual} from '../../src/policy/text/usual.ts';
import type {Rule} from '../../src/policy/vocabulary.ts';
import {ENTITIES} from '../../src/policy/vocabulary.ts';
import {aPolicy, aRule} from '../helpers/policy.ts';
import {see} from '../helpers/see.ts';

/** An engine of rules that fire on "secret" unless told otherwise. */
const engineOf = (...rules: Partial<Rule>[]) => Engine.of(aPolicy({rules: rules.map(aRule)}));
const engine = engineOf({});

describe('findings', () => {
	it('name their rule, its severity, the place and the words', () => {
		expect(engineOf({severity: 'stop'}).check('A Secret plan')).toEqual([
			{rule: 'no-secrets', severity: 'stop', start: 2, end: 8, match: 'Secret'},
		]);
	});

	it('come in reading order whatever the order of the rules', () => {
		const engine = engineOf({id: 'later', match: {words: ['plan']}}, {id: 'sooner', match: {words: ['secret']}});
		expect(engine.check('secret plan, secret').map(({rule, start}) => [rule, start])).toEqual([
			['sooner', 0],
			['later', 7],
			['sooner', 13],
		]);
	});

	it('that begin together have the strongest first, then the shortest, then the first by name', () => {
		const engine = engineOf(
			{id: 'a-tip', severity: 'tip'},
			{id: 'long-warning', severity: 'warning', match: {words: ['secret plan']}},
			{id: 'b-warning', severity: 'warning'},
			{id: 'a-warning', severity: 'warning'},
			{id: 'z-stop', severity: 'stop', match: {words: ['secret plan']}},
		);
		expect(engine.check('secret plan').map(({rule}) => rule)).toEqual([
			'z-stop',
			'a-warning',
			'b-warning',
			'long-warning',
			'a-tip',
		]);
	});

	it('about the whole post have no words and reach from start to end', () => {
		expect(engineOf({match: {none: [{words: ['#ad']}]}}).check('Buy 🚀')).toEqual([
			{rule: 'no-secrets', severity: 'warning', start: 0, end: 6, match: ''},
		]);
	});

	it.each([
		'A secret 🚀🚀 and 👩‍💻 another SECRET',
		'Straße secret\r\nsecret',
		's\u00adecret se\u200bcret sécret se\u0301cret ｓｅｃｒｅｔ',
		'\ud83d secret \ude80 secret',
		'\ufdfa secret ½ secret',
	])('quote the text at their place in “%s”', text => {
		const findings = engine.check(text);
		expect(findings.length).toBeGreaterThan(0);
		for (const {start, end, match} of findings) {
			expect(text.slice(start, end)).toBe(match);
			expect(match.normalize('NFKD').replace(/[\p{M}\u00ad\u200b]/gu, '')).toMatch(/^secret$/i);
		}
	});

	it('are the same each time', () => {
		const engine = engineOf({match: {any: [{words: ['secret']}, {pattern: 'a+'}, {entity: 'email'}]}});
		const text = 'secret aa a@b.de';
		expect(engine.check(text)).toEqual(engine.check(text));
	});

	it('are none for an empty text', () => {
		expect(engineOf({match: {none: [{words: ['#ad']}]}}).check('')).toEqual([]);
		expect(engineOf({match: {none: [{words: ['#ad']}]}}).check(' \n\u00a0')).toEqual([]);
	});
});

it('a policy without rules has nothing to say', () => {
	expect(engineOf().policy.rules).toHaveLength(0);
	expect(engineOf().check('secret')).toEqual([]);
});

describe('a rule that fails', () => {
	/** A policy whose second rule has a program that nobody can run. */
	function withBrokenRule(): Engine {
		const engine = engineOf({id: 'first'}, {id: 'broken', match: {words: ['secret', 'other']}}, {id: 'last'});
		const {rules} = engine.compiled;
		const programs = rules.programs.slice();
		programs.fill(0x20, rules.rulePrograms[1], rules.rulePrograms[2]);
		return Engine.open({...engine.compiled, rules: {...rules, programs}}, () => engine.policy);
	}

	it('is left out by itself, and the others run', () => {
		const engine = withBrokenRule();
		expect(engine.check('A secret').map(({rule}) => rule)).toEqual(['first', 'last']);
		expect([...engine.disabled.keys()]).toEqual(['broken']);
		expect(engine.disabled.get('broken')).toMatch(/JSON/);
	});

	it('is not tried again', () => {
		const engine = withBrokenRule();
		engine.check('A secret');
		engine.disabled.clear();
		expect(engine.check('A secret').map(({rule}) => rule)).toEqual(['first', 'last']);
		expect(engine.disabled.size).toBe(0);
	});
});

it('a picture without words is for rules about attachments', () => {
	const engine = engineOf({match: {attachment: 'image-without-alt-text'}});
	expect(engine.check('', {attachments: ['image-without-alt-text']})).toHaveLength(1);
	expect(engine.check(' ', {})).toEqual([]);
});

it('nothing of a text is kept after it was read', () => {
	const scan = new Scan().read('A secret nobody may know 🚀');
	expect(scan.units.some(unit => unit !== 0)).toBe(true);
	scan.forget();
	expect(scan.text).toBe('');
	expect(
		[scan.units, scan.hashes, usual.bytes, usual.units, usual.hashes].every(array =>
			array.every(number => number === 0),
		),
	).toBe(true);
});

it('a detector is asked whenever it would find something', () => {
	const texts = ['ⓕⓐⓛⓚⓔ', 'ＦＡＬＫＥ', 'ᴀʙᴄᴅᴇ', 'Ⓜ️', 'Karte²4111111111111111', 'Tel.¹0301234567', '①12:30 Uhr'];
	for (const [text, entity] of texts.flatMap(text => ENTITIES.map(entity => [text, entity] as const))) {
		const alone = detectorOf(entity)(see(text)).length;
		expect(engineOf({match: {entity}}).check(text), `${entity} in ${text}`).toHaveLength(alone);
	}
});

describe('long texts of scripts without spaces', () => {
	it.each([2500, 5000, 9900])('are read to the end, %i letters', count => {
		const engine = engineOf({});
		engine.check('漢'.repeat(5000));
		expect(engine.check(`${'漢'.repeat(count)} secret`).map(({start}) => start)).toEqual([count + 1]);
	});
});

describe('a character that is none', () => {
	it.each(['\uffff', '\ufffe', '\ud800'])('leaves the ranges right', odd => {
		expect(
			engineOf({})
				.check(`a${odd} secret`)
				.map(({start, end}) => [start, end]),
		).toEqual([[3, 9]]);
	});
});

describe('a text without end', () => {
	it('is read as far as the limit goes', () => {
		const engine = engineOf({});
		const long = `${'word '.repeat(LIMITS.text / 5)}secret`;
		expect(engine.check(long)).toEqual([]);
		expect(engine.check(`secret ${long}`).map(({start, end}) => [start, end])).toEqual([[0, 6]]);
	});
});
