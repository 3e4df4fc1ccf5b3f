import type {Path, Problem} from './errors.ts';
import {allMatchers} from './inner.ts';
import {LIMITS} from './limits.ts';
import type {Phrase, Policy} from './vocabulary.ts';

/** Where a policy is larger than any browser should have to carry (LIMITS). */
export function limitProblems({rules, lists, numbers}: Policy): Problem[] {
	const matchers = rules.flatMap(({match}) => [...allMatchers(match)]);
	const phrases = [
		...Object.values(lists).flatMap(({entries}) => entries),
		...matchers.flatMap(matcher => ('words' in matcher ? matcher.words : [])),
	];
	const patterns = [
		...Object.values(numbers).map(({pattern}) => pattern),
		...matchers.flatMap(matcher => ('pattern' in matcher ? [matcher.pattern] : [])),
	];
	return [
		...tooMuch(['rules'], rules.length, LIMITS.rules, 'rules'),
		...tooMuch(['rules'], lengthOf(phrases), LIMITS.phrases, 'characters in all words and lists together'),
		...tooMuch(['rules'], lengthOf(patterns), LIMITS.patterns, 'characters in all patterns together'),
	];
}

const lengthOf = (texts: readonly Phrase[]) =>
	texts.reduce((sum, text) => sum + (typeof text === 'string' ? text : text.exact).length, 0);

const tooMuch = (path: Path, number: number, limit: number, what: string): Problem[] =>
	number <= limit ? [] : [{path, expected: `at most ${limit} ${what}`, got: String(number)}];
