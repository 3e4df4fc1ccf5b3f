import {describe, expect, it} from 'vitest';
import {Engine} from '../../src/policy/engine.ts';
import type {Matcher} from '../../src/policy/vocabulary.ts';
import {aPolicyMatching} from '../helpers/policy.ts';

/** What is found; `the whole post` for a finding without a place. */
function found(match: Matcher, text: string): string[] {
	const lists = {hotlines: {entries: ['040 123']}};
	return Engine.of(aPolicyMatching(match, {lists}))
		.check(text)
		.map(finding => {
			if (finding.match === '') expect(finding).toMatchObject({start: 0, end: text.length});
			return finding.match || 'the whole post';
		});
}

const revenue: Matcher = {words: ['revenue']};
const profit: Matcher = {words: ['profit']};

describe('any', () => {
	it('finds the places of each that holds', () => {
		expect(found({any: [revenue, profit]}, 'Profit and revenue')).toEqual(['Profit', 'revenue']);
		expect(found({any: [revenue, profit]}, 'Profit only')).toEqual(['Profit']);
	});

	it('finds nothing when none holds', () => {
		expect(found({any: [revenue, profit]}, 'Good morning')).toEqual([]);
	});

	it('finds overlapping places once', () => {
		expect(found({any: [{words: ['record revenue']}, revenue]}, 'Record revenue!')).toEqual(['Record revenue']);
	});
});

describe('all', () => {
	it('finds the places of all, anywhere in the post', () => {
		expect(found({all: [revenue, {entity: 'money'}]}, 'Our revenue? Now €5m.')).toEqual(['revenue', '€5m']);
	});

	it('finds nothing when one does not hold', () => {
		expect(found({all: [revenue, {entity: 'money'}]}, 'Our revenue grew.')).toEqual([]);
	});
});

describe('none', () => {
	it('speaks of the whole post when nothing of it is there', () => {
		expect(found({none: [{words: ['#ad']}]}, 'Buy this')).toEqual(['the whole post']);
		expect(found({none: [{words: ['#ad']}]}, 'Buy this #ad')).toEqual([]);
	});

	it('does not hold when only one of several is there', () => {
		const undisclosed: Matcher = {none: [{words: ['#ad']}, {words: ['sponsored']}]};
		expect(found(undisclosed, 'Sponsored: buy this')).toEqual([]);
		expect(found(undisclosed, 'Buy this')).toEqual(['the whole post']);
	});

	it('within all leaves the places to the others', () => {
		const undisclosed: Matcher = {all: [{words: ['our product']}, {none: [{words: ['I work']}]}]};
		expect(found(undisclosed, 'Our product is great')).toEqual(['Our product']);
		expect(found(undisclosed, 'Our product is great. I work there')).toEqual([]);
	});

	it('has nothing to say of an empty text', () => {
		expect(found({none: [revenue]}, ' \n')).toEqual([]);
	});
});

describe('list', () => {
	it('matches as its entries would', () => {
		expect(found({list: 'hotlines'}, 'Call 040-123')).toEqual(['040-123']);
	});
});

describe('unless', () => {
	const match: Matcher = {words: ['revenue'], unless: [{words: ['annual report']}]};

	it('spares a hit in the same sentence, before or after the context', () => {
		expect(found(match, 'Revenue is in the annual report.')).toEqual([]);
		expect(found(match, 'The annual report names the revenue.')).toEqual([]);
	});

	it('does not spare a hit in another sentence', () => {
		expect(found(match, 'Read the annual report. Revenue grew!')).toEqual(['Revenue']);
		expect(found(match, 'Revenue grew\nRead the annual report')).toEqual(['Revenue']);
	});

	it('tells the hits of one post apart', () => {
		expect(found(match, 'Our revenue grew. The annual report names the revenue.')).toEqual(['revenue']);
	});

	it.each([
		'Die revenue von 12 Mio. Euro steht im annual report.',
		'Am 3. Oktober steht die revenue z. B. im annual report.',
	])('sees one sentence in “%s”', text => {
		expect(found(match, text)).toEqual([]);
	});

	it('does not take the year at a sentence’s end for an ordinal number', () => {
		expect(found(match, 'Read the annual report of 2024. Revenue grew')).toEqual(['Revenue']);
	});

	it('takes any of several contexts', () => {
		const either: Matcher = {words: ['revenue'], unless: [{words: ['published']}, {entity: 'url'}]};
		expect(found(either, 'Revenue: https://company.example/report')).toEqual([]);
		expect(found(either, 'Published revenue')).toEqual([]);
		expect(found(either, 'Internal revenue')).toEqual(['revenue']);
	});

	it('with a context that speaks of the whole post spares every hit', () => {
		const without: Matcher = {words: ['revenue'], unless: [{none: [{words: ['we']}]}]};
		expect(found(without, 'Their revenue. Their revenue.')).toEqual([]);
		expect(found(without, 'Their revenue. We grow.')).toEqual(['revenue']);
	});

	it('spares a match of the whole post wherever the context stands', () => {
		const unnamed: Matcher = {none: [{words: ['#ad']}], unless: [{words: ['thanks']}]};
		expect(found(unnamed, 'Thanks. See you.')).toEqual([]);
		expect(found(unnamed, 'See you.')).toEqual(['the whole post']);
	});

	it('on one branch leaves the other alone', () => {
		const branches: Matcher = {any: [match, profit]};
		expect(found(branches, 'Revenue and profit are in the annual report.')).toEqual(['profit']);
	});

	it('has the same sentences in a long post', () => {
		const long = 'Good morning. '.repeat(1_000);
		expect(found(match, `${long}Revenue grew. ${long}Revenue, see annual report. ${long}`)).toEqual(['Revenue']);
	});
});
