/**
 * A text made comparable: lower case, without accents, ß as ss, compatibility forms as their plain letters, and without
 * characters that show nothing (zero-width, soft hyphen, direction marks). Every folded code unit knows its place in the
 * original, so that findings can speak of the text as it was written.
 */
export interface Folded {
	readonly folded: string;
	/** Start in the original (UTF-16 code units) of each folded code unit. */
	readonly starts: Int32Array;
	/** End in the original of each folded code unit, with the combining marks that follow it. */
	readonly ends: Int32Array;
}

/** NFKD makes at most 18 code units of one character (U+FDFA, Unicode Standard Annex #15). */
const LONGEST_EXPANSION = 18;
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;
const MARKS = /\p{M}+/gu;
const known = new Map<number, string>();

/** What one character folds to; nothing for marks and invisible characters. Characters repeat, so each is worked out once. */
function foldCharacter(codePoint: number): string {
	const before = known.get(codePoint);
	if (before !== undefined) return before;
	const character = String.fromCodePoint(codePoint);
	const folded = INVISIBLE.test(character)
		? ''
		: character.normalize('NFKD').toLowerCase().replace(MARKS, '').replaceAll('ß', 'ss').replaceAll('’', "'");
	if (known.size < 20_000) known.set(codePoint, folded);
	return folded;
}

/** Linear in the text whatever it holds: characters are folded one by one, so long runs of marks cost nothing special. */
export function fold(text: string): Folded {
	let folded = '';
	let starts = new Int32Array(text.length + LONGEST_EXPANSION);
	let ends = new Int32Array(text.length + LONGEST_EXPANSION);
	let at = 0;
	while (at < text.length) {
		const codePoint = text.codePointAt(at) ?? 0;
		const next = at + (codePoint > 0xffff ? 2 : 1);
		const piece = codePoint < 0x80 ? asciiLower(codePoint) : foldCharacter(codePoint);
		if (folded.length + piece.length > starts.length) [starts, ends] = [grown(starts), grown(ends)];
		for (let index = 0; index < piece.length; index++) {
			starts[folded.length + index] = at;
			ends[folded.length + index] = next;
		}
		if (piece === '' && folded.length > 0 && isMark(codePoint)) ends[folded.length - 1] = next;
		folded += piece;
		at = next;
	}
	return {folded, starts: starts.subarray(0, folded.length), ends: ends.subarray(0, folded.length)};
}

const ASCII_LOWER = Array.from({length: 0x80}, (_, code) => String.fromCharCode(code).toLowerCase());
const asciiLower = (code: number) => ASCII_LOWER[code] ?? '';
const isMark = (codePoint: number) => codePoint >= 0x300 && !INVISIBLE.test(String.fromCodePoint(codePoint));

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
	const larger = new Int32Array(array.length * 2 + LONGEST_EXPANSION);
	larger.set(array);
	return larger;
}
