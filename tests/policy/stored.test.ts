import {describe, expect, it} from 'vitest';
import {encodeBundle, keep, openBundle, reopen} from '../../src/policy/bundle.ts';
import {LAYOUT} from '../../src/policy/compile/compiled.ts';
import {store, unstore} from '../../src/policy/compile/stored.ts';
import {Engine} from '../../src/policy/engine.ts';
import type {Policy} from '../../src/policy/vocabulary.ts';
import {aPolicy, aRule} from '../helpers/policy.ts';

const policy: Policy = aPolicy({
	lists: {names: {entries: ['Projekt Falke', {exact: 'Seeadler'}, 'E.ON', '*plan', 'Geheim*', '*intern*']}},
	rules: [
		aRule({id: 'names', match: {list: 'names'}}),
		aRule({id: 'numbers', severity: 'stop', match: {pattern: String.raw`\bNW-\d+`}, applies: {sites: ['x']}}),
		aRule({id: 'money', match: {all: [{entity: 'money'}, {words: ['Umsatz'], disguised: true}]}}),
		aRule({id: 'short', match: {length: {'less-than': 4}}}),
	],
});
const TEXTS = [
	'Projekt Falke',
	'E.ON und Seeadler',
	'Masterplan',
	'NW-77',
	'U m s a t z von 5 €',
	'abc',
	'Hausinternes',
];
const bytes = encodeBundle(policy);

describe('a compiled policy', () => {
	it('is the same after it was stored and opened, without the policy', () => {
		const engine = openBundle(bytes, 'company');
		const compiled = unstore(store(engine.compiled));
		expect(compiled).toEqual(engine.compiled);
		const opened = Engine.open(compiled ?? engine.compiled, () => {
			throw new Error('the policy was not needed');
		});
		for (const text of TEXTS) expect(opened.check(text, {site: 'x'}), text).toEqual(engine.check(text, {site: 'x'}));
		expect(TEXTS.flatMap(text => opened.check(text)).length).toBeGreaterThan(5);
	});

	it('of the same policy has the same bytes', () => {
		expect(store(Engine.of(policy).compiled)).toEqual(store(Engine.of(structuredClone(policy)).compiled));
	});

	it('opens wherever its bytes lie', () => {
		const stored = store(Engine.of(policy).compiled);
		const moved = new Uint8Array(stored.length + 16);
		moved.set(stored, 8);
		expect(unstore(moved.subarray(8, 8 + stored.length))?.head).toEqual(unstore(stored)?.head);
	});

	it('of another version of the engine is not opened', () => {
		const {compiled} = Engine.of(policy);
		expect(unstore(store({...compiled, head: {...compiled.head, layout: LAYOUT + 1}}))).toBeUndefined();
	});
});

const OF = {bundle: 'this one', extension: '0.1.0'};

describe('reopening', () => {
	it('gives the engine, and the policy when somebody asks for it', async () => {
		const engine = await reopen(bytes, await keep(openBundle(bytes, 'company'), OF), OF);
		expect(engine?.check('Projekt Falke')).toHaveLength(1);
		expect(engine?.policy).toEqual(policy);
	});

	it('gives nothing when there is none, it was changed, or made of something else or by another version', async () => {
		const kept = await keep(openBundle(bytes, 'company'), OF);
		const changed = kept.bytes.slice();
		changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
		expect(await reopen(bytes, undefined, OF)).toBeUndefined();
		expect(await reopen(bytes, {...kept, bytes: changed}, OF)).toBeUndefined();
		expect(await reopen(bytes, kept, {...OF, bundle: 'other'})).toBeUndefined();
		expect(await reopen(bytes, kept, {...OF, extension: '0.2.0'})).toBeUndefined();
	});
});
