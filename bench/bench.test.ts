import {describe, expect, it} from 'vitest';
import type {Contender} from './contender.ts';
import {alternation} from './contenders/alternation.ts';
import {re2jsPerRule} from './contenders/re2js-per-rule.ts';
import {re2jsSet} from './contenders/re2js-set.ts';
import {regexpPerRule} from './contenders/regexp-per-rule.ts';
import {type Corpus, corpus, LONG, parts, posts} from './corpus.ts';
import {percentile} from './figures.ts';
import {Reference} from './reference.ts';
import {differs, Expectations} from './verdict.ts';

const aCorpus = (...phrases: readonly string[]): Corpus => ({phrases, patterns: new Map()});
const found = (phrase: string, post: string) => new Reference(aCorpus(phrase)).phrases(post).length > 0;

describe('the corpus', () => {
	const {phrases, patterns} = corpus(10_000);

	it('has phrases of 25.5 characters on average and of 1 to 5 words', () => {
		const characters = phrases.reduce((sum, phrase) => sum + phrase.length, 0);
		expect(characters / phrases.length).toBeCloseTo(25.5, 0);
		expect(new Set(phrases.map(phrase => phrase.split(/[ -]/).length))).toEqual(new Set([1, 2, 3, 4, 5]));
	});

	it('starts with the phrases of a smaller one', () => {
		expect(corpus(100).phrases).toEqual(phrases.slice(0, 100));
	});

	it('has a pattern in place of each 50th phrase, which matches its example', () => {
		expect(patterns.size).toBe(200);
		for (const {source, ignoreCase, example} of patterns.values()) {
			expect(example).toMatch(new RegExp(source, ignoreCase ? 'iu' : 'u'));
		}
	});

	it.each([280, 1000, 3000])('has different posts of exactly %i characters', characters => {
		const all = posts(characters);
		expect(new Set(all).size).toBe(all.length);
		expect(new Set(all.map(post => post.length))).toEqual(new Set([characters]));
	});

	it('has a long text of posts that are known already', () => {
		const [long = ''] = posts(LONG);
		expect(Math.abs(long.length - LONG)).toBeLessThan(3000);
		expect(new Set(posts(3000))).toEqual(new Set(parts(long)));
	});

	it('has posts that a realistic few rules hit', () => {
		const reference = new Reference({phrases, patterns});
		const hits = posts(3000)
			.slice(0, 12)
			.map(post => reference.phrases(post).length);
		const mean = hits.reduce((sum, count) => sum + count, 0) / hits.length;
		expect(mean).toBeGreaterThan(2);
		expect(mean).toBeLessThan(10);
	});
});

describe('the reference', () => {
	it.each([
		['case', 'PROJEKT FALKE'],
		['accents of their own', 'Projekt Fa\u0300lke'],
		['invisible characters', 'Pro\u00adjekt Fal\u200bke'],
		['a hyphen', 'Projekt-Falke'],
		['a no-break space', 'Projekt\u00a0Falke'],
	])('does not mind %s', (_, post) => {
		expect(found('Projekt Falke', `Das ${post}!`)).toBe(true);
	});

	it('takes ß for ss', () => {
		expect(found('Größe', 'die GRÖSSE')).toBe(true);
	});

	it.each([
		'Projekt Falken',
		'Teilprojekt Falke',
		'Projekt. Falke',
		'Projekt',
		'Projekt der Falke',
		'Projekt\n\n\nFalke',
	])('wants whole words, together: not %j', post => {
		expect(found('Projekt Falke', post)).toBe(false);
	});
});

describe('contenders', () => {
	/** With phrases that overlap, and some that begin or end with another. */
	const tricky: Corpus = {
		phrases: [...corpus(200).phrases, 'Projekt', 'Projekt Falke', 'Falke startet', 'Projekt Falke startet bald'],
		patterns: new Map(),
	};
	const texts = [
		'Das Projekt Falke startet bald. Projekt',
		'Projekt. Falke; startet',
		...posts(1000).slice(0, 8),
		...posts(280).slice(0, 8),
	];

	it.each([alternation, regexpPerRule, re2jsPerRule, re2jsSet])(
		'find what the reference finds: $name',
		async contender => {
			const expectations = new Expectations(tricky);
			const expected = texts.map(post => expectations.of(post));
			expect(expected.reduce((sum, {phrases}) => sum + phrases.size, 0)).toBeGreaterThan(10);
			expect(differs(contender.work, await hitsOf(contender, tricky, texts), expected)).toBeUndefined();
		},
	);
});

async function hitsOf(contender: Contender, sought: Corpus, texts: readonly string[]): Promise<number[][]> {
	const {check, rules} = await contender.prepare(sought);
	const hits: number[][] = [];
	for (const post of texts) hits.push([...new Set(rules(await check(post)))]);
	return hits;
}

describe('a verdict', () => {
	const sought: Corpus = {
		phrases: ['eins', 'zwei', 'drei'],
		patterns: new Map([[2, {source: 'x-\\d', ignoreCase: false, example: 'x-1'}]]),
	};
	const expected = [new Expectations(sought).of('eins drei x-7')];

	it('is right for the very same rules', () => {
		expect(differs('phrases', [[0, 2]], expected)).toBeUndefined();
	});

	it('names what is missed and what is invented', () => {
		expect(differs('phrases', [[0, 1]], expected)).toBe('in post 0 it misses rules [2] and invents [1]');
	});

	it('lets the whole policy find more phrases, but not fewer, and no other patterns', () => {
		expect(differs('whole', [[0, 1, 2]], expected)).toBeUndefined();
		expect(differs('whole', [[1, 2]], expected)).toBe('in post 0 it misses rules [0] and invents []');
		expect(differs('whole', [[0]], expected)).toBe('in post 0 it misses rules [2] and invents []');
		expect(differs('whole', [[2]], [new Expectations(sought).of('nichts')])).toBe(
			'in post 0 it misses rules [] and invents [2]',
		);
	});

	it('is not spoken over those who do other work', () => {
		expect(differs('other', [[1]], expected)).toBeUndefined();
	});
});

it('a percentile is one of the values, and the largest of a few', () => {
	expect(percentile([3, 1, 2], 0.5)).toBe(2);
	expect(percentile([3, 1, 2], 0.99)).toBe(3);
	expect(percentile([], 0.5)).toBeNaN();
});
