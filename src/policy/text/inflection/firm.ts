import {ENDING_LETTERS} from './endings.ts';

/** The firm part never gets shorter than this, so that it says something about the word. */
export const LEAST = 3;

/**
 * Length in code units of the firm part of the folded word units[start..end): the word without the letters at its end
 * that endings are made of, and without the second of two equal letters before them; at least three, or all of a shorter
 * word. All forms of a word have the same firm part, for a form is a base of three letters or more with letters of
 * endings behind it. A text's words are looked up by it.
 */
export function firmLength(units: Uint16Array, start: number, end: number): number {
	const least = start + LEAST;
	const letters = ENDING_LETTERS;
	let at = end;
	// Shifts count modulo 32, so the code need not be made small first.
	for (let code = units[end - 1] ?? 0; at > least && code >> 5 === 3 && ((letters >>> code) & 1) === 1; ) {
		at--;
		code = units[at - 1] ?? 0;
	}
	if (at > least && units[at - 1] === units[at - 2]) at--;
	return at - start;
}

/** The same for a folded word that is a string. */
export function firmPart(word: string): string {
	const units = Uint16Array.from({length: word.length}, (_, index) => word.charCodeAt(index));
	return word.slice(0, firmLength(units, 0, units.length));
}
