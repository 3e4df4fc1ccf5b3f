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

/** Where one of them stands, also where they overlap. */
function occurrences(text: string, wanted: readonly string[]): Range[] {
	const found: Range[] = [];
	for (const one of wanted) {
		for (let at = text.indexOf(one); at >= 0; at = text.indexOf(one, at + 1)) {
			found.push({start: at, end: at + one.length});
		}
	}
	return wanted.length === 1 ? found : found.sort((left, right) => left.start - right.start);
}
