import {BACK, hashOf, unitsOf} from '../hash.ts';
import {ENDING_LETTERS} from './endings.ts';

/** The firm part never gets shorter than this, so that it says something about the word. */
export const LEAST = 3;

/**
 * The hash of the firm part of the folded word units[start..end) whose hash is given. The firm part is the word without
 * the letters at its end that endings are made of, and without the second of two equal letters before them; at least
 * three, or all of a shorter word. All forms of a word have the same firm part, for a form is a base of three letters or
 * more with letters of endings behind it. A text's words are looked up by it.
 */
export function firmHash(units: Uint16Array, start: number, end: number, hash: number): number {
	const least = start + LEAST;
	const letters = ENDING_LETTERS;
	const back = BACK;
	let firm = hash;
	let at = end;
	let code = units[end - 1] ?? 0;
	// Shifts count modulo 32, so the code need not be made small first.
	while (at > least && code >> 5 === 3 && ((letters >>> code) & 1) === 1) {
		firm = Math.imul(firm - code, back);
		at--;
		code = units[at - 1] ?? 0;
	}
	return at > least && code === units[at - 2] ? Math.imul(firm - code, back) : firm;
}

/** The same for a folded word that is a string. */
export function firmHashOf(word: string): number {
	return firmHash(unitsOf(word), 0, word.length, hashOf(word));
}
