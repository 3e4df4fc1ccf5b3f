import {describe, expect, it} from 'vitest';
import {patternMatcher, patternProblem} from '../../src/policy/matchers/pattern.ts';
import {Reading} from '../../src/policy/text/reading.ts';

function found(pattern: string, text: string): string[] {
	return patternMatcher(pattern)(new Reading(text)).ranges.map(({start, end}) => text.slice(start, end));
}

describe('a pattern', () => {
	it('finds each place in the text as written', () => {
		expect(found(String.raw`\bNW-\d{4}\b`, 'NW-1234, nw-1234 und NW-5678.')).toEqual(['NW-1234', 'NW-5678']);
	});

	it('minds case unless it says otherwise', () => {
		expect(found('umsatz', 'Umsatz')).toEqual([]);
		expect(found('(?i)umsatz', 'Umsatz UMSATZ')).toEqual(['Umsatz', 'UMSATZ']);
	});

	it('knows Unicode classes', () => {
		expect(found(String.raw`\p{Lu}\p{L}+`, 'der Übersee Ölpreis')).toEqual(['Übersee', 'Ölpreis']);
	});

	it('counts in UTF-16 code units after emoji, and takes an emoji whole', () => {
		expect(patternMatcher('b')(new Reading('🚀b')).ranges).toEqual([{start: 2, end: 3}]);
		expect(found('a.c', 'a🚀c')).toEqual(['a🚀c']);
	});

	it('that matches nothing finds nothing', () => {
		expect(patternMatcher('x*')(new Reading('abc'))).toEqual({holds: false, ranges: []});
		expect(patternMatcher('^|$')(new Reading('abc'))).toEqual({holds: false, ranges: []});
		expect(found('b*', 'abba')).toEqual(['bb']);
	});

	it('gives the same answer each time', () => {
		const matcher = patternMatcher('a+');
		const reading = new Reading('aa b aa');
		expect(matcher(reading)).toEqual(matcher(reading));
	});
});

describe('a hundred thousand characters', () => {
	it.each([
		['nested repetition', '(a|a)*$', 'a'],
		['nested repetition that fails', '^(a+)+$', 'ab'],
		['white space before the end', String.raw`\s+$`, ' x'],
		['addresses', String.raw`[\w.]+@[\w.]+`, 'a.'],
		['a hit that must look at all that follows', '(?s)a.*b|a', 'a'],
	])('are no trouble for %s', (_, pattern, text) => {
		const began = performance.now();
		found(pattern, text.repeat(100_000 / text.length));
		expect(performance.now() - began).toBeLessThan(10_000);
	});
});

describe('patternProblem', () => {
	it('has nothing to say of a good pattern', () => {
		expect(patternProblem('(?i)umsatz|gewinn')).toBeUndefined();
	});

	it.each(['(', '[a', 'a{2000}', '(?=later)', String.raw`(a)\1`])('says what is wrong with %s', pattern => {
		expect(patternProblem(pattern)).toMatch(/\S/);
	});
});
