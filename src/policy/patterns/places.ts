import {fold} from '../text/fold.ts';
import type {Range} from '../vocabulary.ts';
import {requiredLiterals} from './literals.ts';
import {needsDigit, requiredSigns} from './signs.ts';

/** Where a text has what each match of a pattern contains: ranges in the text as written, in order. */
export type FindPlaces = (text: string) => readonly Range[];

/**
 * The plain form of the filter before a pattern, for one pattern alone; the index looks for the literals of all patterns
 * at once. `undefined` when a match may be made of anything.
 */
export function placesOf(pattern: string): FindPlaces | undefined {
	const literals = requiredLiterals(pattern);
	if (literals !== undefined) return text => literalPlaces(text, literals);
	const signs = requiredSigns(pattern) ?? (needsDigit(pattern) ? Array.from('0123456789') : undefined);
	return signs === undefined ? undefined : text => occurrences(text, signs);
}

function literalPlaces(text: string, literals: readonly string[]): Range[] {
	const {folded, starts, ends} = fold(text);
	return occurrences(folded, literals).map(({start, end}) => ({
		start: starts[start] ?? text.length,
		end: ends[end - 1] ?? text.length,
	}));
}

/** More places than this are one: from here to the end of the text. */
const MOST_PLACES = 2000;

/** Where one of them stands; those that touch are one. */
function occurrences(text: string, wanted: readonly string[]): Range[] {
	const found = wanted.flatMap(one => places(text, one));
	return wanted.length === 1 ? found : found.sort((left, right) => left.start - right.start);
}

function places(text: string, wanted: string): Range[] {
	const found: Range[] = [];
	for (let at = text.indexOf(wanted); at >= 0; ) {
		if (found.length === MOST_PLACES) return [...found, {start: at, end: text.length}];
		const start = at;
		let end = at;
		while (text.startsWith(wanted, end)) end += wanted.length;
		found.push({start, end});
		at = text.indexOf(wanted, end);
	}
	return found;
}
