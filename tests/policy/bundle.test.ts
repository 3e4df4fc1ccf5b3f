import {describe, expect, it} from 'vitest';
import {checkContent, checkExamples, encodeBundle, openBundle, sha256} from '../../src/policy/bundle.ts';
import {Engine} from '../../src/policy/engine.ts';
import {missedExamples, uncovered} from '../../src/policy/examples.ts';
import {parsePolicy} from '../../src/policy/parse.ts';
import {CompanyRefused, ContentRefused, ExamplesRefused, PolicyRefused} from '../../src/policy/refusal.ts';
import type {Example, Matcher, Rule} from '../../src/policy/vocabulary.ts';
import {aPolicy, aPolicyMatching, aRule} from '../helpers/policy.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('a bundle', () => {
	it('is the same bytes for the same policy, in whatever order its keys stand', () => {
		const backwards = (value: unknown): unknown => {
			if (Array.isArray(value)) return value.map(backwards);
			if (typeof value !== 'object' || value === null) return value;
			return Object.fromEntries(
				Object.entries(value)
					.reverse()
					.map(([key, inner]) => [key, backwards(inner)]),
			);
		};
		const policy = parsePolicy(backwards(aPolicy()));
		expect(JSON.stringify(policy)).not.toBe(JSON.stringify(aPolicy()));
		expect(textOf(encodeBundle(policy))).toBe(textOf(encodeBundle(aPolicy())));
	});

	it('is other bytes for another policy', () => {
		const turned = aPolicy({company: {...aPolicy().company, languages: ['de', 'en']}});
		expect(textOf(encodeBundle(turned))).not.toBe(textOf(encodeBundle(aPolicy())));
	});

	it('opens as the policy it was made of', () => {
		const policy = aPolicyMatching({words: ['Größe 🚀']});
		expect(openBundle(encodeBundle(policy), 'company').policy).toEqual(policy);
		expect(encodeBundle(openBundle(encodeBundle(policy), 'company').policy)).toEqual(encodeBundle(policy));
	});
});

it('a SHA-256 is written in lower-case hexadecimal', async () => {
	// FIPS 180-2, appendix B.1
	expect(await sha256(bytesOf('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

describe('content', () => {
	const bytes = encodeBundle(aPolicy());
	const described = async () => ({sha256: await sha256(bytes), length: bytes.length, path: 'bundles/x.json'});

	it('is taken when length and hash are as signed', async () => {
		await expect(checkContent(bytes, await described())).resolves.toBeUndefined();
	});

	it('is refused when any byte is another', async () => {
		for (const at of [0, bytes.length >> 1, bytes.length - 1]) {
			const damaged = bytes.slice();
			damaged[at] = (damaged[at] ?? 0) ^ 1;
			await expect(checkContent(damaged, await described())).rejects.toBeInstanceOf(ContentRefused);
		}
	});

	it('is refused when it is too short or too long', async () => {
		const {length} = bytes;
		await expect(checkContent(bytes.slice(0, -1), await described())).rejects.toThrow(
			`expected ${length} bytes, got ${length - 1}`,
		);
		await expect(checkContent(new Uint8Array([...bytes, 10]), await described())).rejects.toThrow(ContentRefused);
	});
});

describe('opening a bundle', () => {
	it('refuses the policy of another company', () => {
		expect(() => openBundle(encodeBundle(aPolicy()), 'other')).toThrow(CompanyRefused);
		expect(() => openBundle(encodeBundle(aPolicy()), 'other')).toThrow(
			'expected a policy of "other", got one of "company"',
		);
	});

	it.each<[string, Uint8Array]>([
		['no JSON', bytesOf('<!doctype html>')],
		['half of it', encodeBundle(aPolicy()).slice(0, 300)],
		['nothing', new Uint8Array()],
		['no UTF-8', Uint8Array.of(0x22, 0xff, 0x22)],
		['other JSON', bytesOf('{"rules":[]}')],
		['an unknown key', bytesOf(JSON.stringify({...aPolicy(), extra: 1}))],
		['a name that points nowhere', encodeBundle(aPolicy({rules: [aRule({contact: 'nobody'})]}))],
		['a pattern that cannot run', encodeBundle(aPolicyMatching({pattern: '('}))],
		['matchers nested too deeply', bytesOf(deep(15))],
		['matchers nested without end', bytesOf(deep(200_000))],
	])('refuses %s', (_, bytes) => {
		expect(() => openBundle(bytes, 'company')).toThrow(PolicyRefused);
	});
});

/** A policy whose matcher is nested this often. */
function deep(levels: number): string {
	const marker: Matcher = {words: ['innermost']};
	const innermost = JSON.stringify(marker);
	const nested = `${'{"any":['.repeat(levels)}${innermost}${']}'.repeat(levels)}`;
	return JSON.stringify(aPolicyMatching(marker)).replace(innermost, () => nested);
}

describe('examples', () => {
	const fires: Example = {language: 'en', text: 'a secret'};
	const silent: Example = {language: 'de', text: 'nichts'};
	const engineOf = (...rules: Partial<Rule>[]) => Engine.of(aPolicy({rules: rules.map(aRule)}));

	it('that are kept are fine', () => {
		expect(() => checkExamples(engineOf({examples: {fires: [fires], silent: [silent]}}))).not.toThrow();
	});

	it('where a rule stays silent but should fire are refused', () => {
		const engine = engineOf({examples: {fires: [fires, {...silent}], silent: []}});
		expect(() => checkExamples(engine)).toThrow(ExamplesRefused);
		expect(() => checkExamples(engine)).toThrow(
			'expected rule "no-secrets" to keep its examples, got one where it stays silent (de, fires 2)',
		);
	});

	it('where a rule fires but should stay silent are refused', () => {
		const engine = engineOf({examples: {fires: [], silent: [silent, fires]}});
		expect(() => checkExamples(engine)).toThrow('got one where it fires (en, silent 2)');
	});

	it('are about their own rule, not about others that fire too', () => {
		const engine = engineOf({id: 'one', match: {words: ['plan']}, examples: {fires: [], silent: [fires]}}, {id: 'two'});
		expect(missedExamples(engine)).toEqual([]);
	});

	it('are tried at their place', () => {
		const applies: Rule['applies'] = {surfaces: ['reply'], until: '2026-01-01T00:00Z'};
		const examples: Rule['examples'] = {
			fires: [{...fires, surface: 'reply', now: '2025-12-31T00:00Z'}],
			silent: [
				{...fires, surface: 'post', now: '2025-12-31T00:00Z'},
				{...fires, surface: 'reply', now: '2026-01-01T00:00Z'},
			],
		};
		expect(missedExamples(engineOf({applies, examples}))).toEqual([]);
	});

	it('are wanted of both kinds in each language that the rule speaks', () => {
		const examples = {fires: [fires], silent: [silent]};
		expect(uncovered(aPolicy({rules: [aRule({examples})]}))).toEqual([
			{rule: 'no-secrets', kind: 'silent', language: 'en'},
			{rule: 'no-secrets', kind: 'fires', language: 'de'},
		]);
		expect(uncovered(aPolicy({rules: [aRule({examples, applies: {languages: ['en']}})]}))).toEqual([
			{rule: 'no-secrets', kind: 'silent', language: 'en'},
		]);
	});
});

it('what parsePolicy takes at its deepest, a bundle can carry', () => {
	const nested = (levels: number): Matcher =>
		levels === 0 ? {words: [{exact: 'a'}]} : {any: [nested(levels - 1)], unless: [{words: ['b']}]};
	let deepest = 0;
	while (deepest < 100 && accepts(nested(deepest + 1))) deepest++;
	expect(deepest).toBeGreaterThan(5);
	expect(() => openBundle(encodeBundle(aPolicyMatching(nested(deepest))), 'company')).not.toThrow();
});

function accepts(match: Matcher): boolean {
	try {
		parsePolicy(aPolicyMatching(match));
		return true;
	} catch {
		return false;
	}
}
