/**
 * Letters of other scripts that look like a Latin one, so that a word can be read the way people see it. For words of
 * mixed scripts only: a Russian or Greek word stays what it is.
 */
import {OTHER_SCRIPTS} from './confusables.ts';
import {unpacked} from './packed.ts';

const LETTERS = unpacked(OTHER_SCRIPTS);
/** Enough for any text of people; a text made of everything must not fill the memory. */
const MOST_KEPT = 20_000;
const ASCII_LETTER_OR_DIGIT = /^[a-z0-9]$/;
const MARKS = /\p{M}+/gu;

/**
 * The code unit of the Latin letter a–z or digit that this character of another script looks like, or 0. After Unicode
 * Technical Standard #39, without its accents. A small letter stands for its capital too: `м` is `m`, for `М` is `M`.
 * Where both differ (Greek Η is H, η is n; Ν is N, ν is v; Υ is Y, υ is u), ask before you lower the case.
 */
export function lookalike(codePoint: number): number {
	if (codePoint < 0x80) return 0;
	const known = LETTERS.get(codePoint);
	if (known !== undefined) return known;
	const found = afterDecomposition(codePoint);
	if (LETTERS.size < MOST_KEPT) LETTERS.set(codePoint, found);
	return found;
}

/** Accented letters (`ё`, `ό`) and compatibility forms (`𝚨`, `Ⅳ`) look like what they are made of. */
function afterDecomposition(codePoint: number): number {
	if (scriptOf(codePoint) === 'latin') return 0;
	const base = String.fromCodePoint(codePoint).normalize('NFKD').replace(MARKS, '');
	const first = base.codePointAt(0) ?? 0;
	if (base !== String.fromCodePoint(first)) return 0;
	const small = base.toLowerCase();
	return ASCII_LETTER_OR_DIGIT.test(small) ? small.charCodeAt(0) : (LETTERS.get(first) ?? 0);
}

const DISGUISED = new Map(
	Array.from('0o1l3e4a5s7t$s@a!i'.matchAll(/../g), ([pair]) => [pair.charCodeAt(0), pair.charCodeAt(1)]),
);

/** The letter that a digit or sign stands for inside a disguised word such as `pa55w0rd`, or 0. All in code units. */
export function disguisedDigit(code: number): number {
	return DISGUISED.get(code) ?? 0;
}

/** What a character is written in. `common` is everything that is no letter, and letters that belong to all. */
export type Script = 'latin' | 'greek' | 'cyrillic' | 'other' | 'common';

const LATIN = /^\p{Script=Latin}$/u;
const GREEK = /^\p{Script=Greek}$/u;
const CYRILLIC = /^\p{Script=Cyrillic}$/u;
const COMMON = /^[\P{L}\p{Script=Common}\p{Script=Inherited}]$/u;
const isAsciiLetter = (code: number) => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

/** The script of a character, cheaply for what most texts are made of. */
export function scriptOf(codePoint: number): Script {
	if (codePoint < 0x80) return isAsciiLetter(codePoint) ? 'latin' : 'common';
	const character = String.fromCodePoint(codePoint);
	if (COMMON.test(character)) return 'common';
	if (LATIN.test(character)) return 'latin';
	if (CYRILLIC.test(character)) return 'cyrillic';
	return GREEK.test(character) ? 'greek' : 'other';
}
