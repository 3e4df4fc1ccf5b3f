/**
 * Kinds of UTF-16 code units, as bits: what a look to the left or right from a place in a text wants to know. They are
 * worked out once per code unit and looked up from then on.
 */
export const SPACE = 1;
export const LINE_END = 2;
/** Ends a sentence, or may. */
export const END = 4;
/** Ends one without a space behind it. */
export const EAST_ASIAN_END = 8;
/** Stays with the sentence before it: closing quotes and brackets, and `*` and `_`, which people put around words. */
export const CLOSER = 16;
/** May begin a sentence. Many quotes open in one country and close in another. */
export const OPENER = 32;
export const LETTER = 64;
export const SMALL = 128;
/** An ASCII digit. */
export const DIGIT = 256;
/** Links what stands behind it to what stands before. */
export const LINK = 512;
const KNOWN = 1024;
const HIGH_SURROGATE = 2048;

const SIGNS: readonly (readonly [kind: number, signs: string])[] = [
	[SPACE, '\t \u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000'],
	[LINE_END, '\n\v\f\r\u0085\u2028\u2029'],
	[END, '.!?…。！？｡．‼⁇⁈⁉'],
	[EAST_ASIAN_END, '。！？｡．'],
	[CLOSER, '"\'”’“‘»«›‹)]}」』】）〉》*_'],
	[OPENER, '"\'„“”‚‘’»«›‹([{「『【（〈《*_¿¡'],
	[DIGIT, '0123456789'],
	[LINK, ',;:-–—、，：；'],
];
const A_LETTER = /^\p{L}$/u;
const A_SMALL_LETTER = /^\p{Ll}$/u;

const kinds = new Uint16Array(0x10000);

function learn(unit: number): number {
	const character = String.fromCharCode(unit);
	let kind = KNOWN;
	for (const [bit, signs] of SIGNS) if (signs.includes(character)) kind |= bit;
	if (unit >= 0xd800 && unit <= 0xdbff) kind |= HIGH_SURROGATE;
	kind |= letterKind(character);
	kinds[unit] = kind;
	return kind;
}

const letterKind = (character: string) =>
	(A_LETTER.test(character) ? LETTER : 0) | (A_SMALL_LETTER.test(character) ? SMALL : 0);

/** The kinds of the code unit at this offset; none outside the text. */
export function kindAt(text: string, at: number): number {
	const unit = text.charCodeAt(at);
	return kinds[unit] || (at >= 0 && at < text.length ? learn(unit) : 0);
}

/** Is the code unit at this offset one of these kinds? None is outside the text. */
export const is = (kind: number, text: string, at: number) => (kindAt(text, at) & kind) !== 0;

/** Where a run of these kinds that ends before `at` begins, at most `most` code units before. */
export function runBefore(kind: number, text: string, at: number, most: number): number {
	let start = at;
	while (start > 0 && at - start < most && is(kind, text, start - 1)) start--;
	return start;
}

/** `LETTER` and `SMALL` of the character, not just the code unit, that begins here. */
export function letterAt(text: string, at: number): number {
	const kind = kindAt(text, at);
	if ((kind & HIGH_SURROGATE) === 0) return kind & (LETTER | SMALL);
	return letterKind(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** The word of letters from `at` on, in lower case; cut at `most` code units. */
export function wordFrom(text: string, at: number, most: number): string {
	let end = at;
	while (end - at < most && is(LETTER, text, end)) end++;
	return text.slice(at, end).toLowerCase();
}

/** The word of letters that ends before `at`, in lower case; cut at `most` code units. */
export function wordBefore(text: string, at: number, most: number): string {
	return text.slice(runBefore(LETTER, text, at, most), at).toLowerCase();
}
