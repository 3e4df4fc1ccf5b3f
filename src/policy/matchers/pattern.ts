import {RE2JS} from 're2js';
import type {Range} from '../vocabulary.ts';
import {at, type Evaluate} from './matcher.ts';

/** What is wrong with a pattern, in the words of RE2, or nothing. */
export function patternProblem(pattern: string): string | undefined {
	try {
		RE2JS.compile(pattern);
		return undefined;
	} catch (error) {
		return (error instanceof Error ? error.message : String(error)).replace('error parsing regexp: ', '');
	}
}

/**
 * Finding one hit is linear in the text, and so is finding this many. Without an end, a pattern such as `(?s)a.*b|a` would
 * read to the end of the text for each of its hits.
 */
const MOST_HITS = 100;

/** RE2 syntax on the text as written; linear time by construction. Compiled on first use, for many are never needed. */
export function patternMatcher(pattern: string): Evaluate {
	let compiled: RE2JS | undefined;
	return ({text}) => {
		compiled ??= RE2JS.compile(pattern);
		const matcher = compiled.matcher(text);
		const ranges: Range[] = [];
		for (let hits = 0; hits < MOST_HITS && matcher.find(); hits++) {
			if (matcher.end() > matcher.start()) ranges.push({start: matcher.start(), end: matcher.end()});
		}
		return at(ranges);
	};
}
