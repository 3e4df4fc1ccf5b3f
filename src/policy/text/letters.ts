/**
 * What single characters become when texts are made comparable: lower case, without accents, ß as ss, compatibility
 * forms as their plain letters, and nothing for what shows nothing (zero-width, soft hyphen, direction marks).
 */
import {plainOf} from './decorated.ts';

/** Kinds of code units, above the 16 bits of what a unit folds to. Without this one it is a white space or a sign. */
export const LETTER = 1 << 16;
/** A letter of another script than Latin. */
export const FOREIGN = 1 << 17;
/** A letter of a script without spaces: a word of its own, so that phrases are found within a line. */
export const ALONE = 1 << 18;
/** Folds to nothing, or to a mark of the letter before it. */
export const DROPPED = 1 << 19;
/** A dropped character that belongs to the letter before it. */
export const MARK = 1 << 20;
/** Folds to several code units. */
export const EXPANDED = 1 << 21;
/**
 * Takes the long way: half of a pair, an expansion, nothing at all, a mark, a letter of another script, or what may be an
 * emoji. Such an entry is a negative number.
 */
const UNUSUAL = 1 << 31;

const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;
const A_MARK = /^\p{M}$/u;
const MARKS = /\p{M}+/gu;
const WORD = /^[\p{L}\p{N}]$/u;
const WITHOUT_SPACES =
	/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;
const LATIN = /^\p{Script=Latin}$/u;
const ANY_LETTER = /^\p{L}$/u;

/** Letters that Unicode does not take apart, but people do; and signs that no compatibility form may join to a word. */
const BY_HAND: Readonly<Record<string, string>> = {
	ß: 'ss',
	ẞ: 'ss',
	æ: 'ae',
	Æ: 'ae',
	œ: 'oe',
	Œ: 'oe',
	ø: 'o',
	Ø: 'o',
	ł: 'l',
	Ł: 'l',
	đ: 'd',
	Đ: 'd',
	ð: 'd',
	þ: 'th',
	ı: 'i',
	ς: 'σ',
	'’': "'",
	'…': '…',
	'™': '™',
	'℠': '℠',
};

const folds = new Map<number, string>();
/** Longer ones (U+FDFA is 18 code units) stay what they are: nobody's word is hidden in them, but all of the memory could go. */
const LONGEST_EXPANSION = 4;
/** Enough for any text of people; a text made of everything must not fill the memory. */
const MOST_KEPT = 20_000;

/** What a character folds to: one code unit or more, or nothing. */
export function foldCharacter(codePoint: number): string {
	const before = folds.get(codePoint);
	if (before !== undefined) return before;
	const character = String.fromCodePoint(codePoint);
	const folded = BY_HAND[character] ?? (INVISIBLE.test(character) ? '' : plain(character, codePoint));
	if (folds.size < MOST_KEPT) folds.set(codePoint, folded);
	return folded;
}

function plain(character: string, codePoint: number): string {
	const plain = plainOf(codePoint) ?? character.normalize('NFKD').toLowerCase().replace(MARKS, '');
	// Once more, for a capital is made plain by its small letter.
	const folded = Array.from(plain, piece => BY_HAND[piece] ?? plainOf(piece.codePointAt(0) ?? 0) ?? piece).join('');
	return folded.length > LONGEST_EXPANSION ? character : folded;
}

/** From here on stand signs that may be emoji: technical signs, arrows, symbols. */
const FIRST_PICTURE = 0x2190;

/** Nobody has asked yet: so it takes the long way, where it is worked out. */
const UNKNOWN = -1;
/** Per code unit its kind and what it folds to. */
export const LETTERS = new Int32Array(0x10000).fill(UNKNOWN);

function learn(unit: number): number {
	const entry = entryOf(unit);
	LETTERS[unit] = entry;
	return entry;
}

function entryOf(unit: number): number {
	// Half of a pair, and what UTF-8 has in its place; the last one stands for all that is larger.
	if ((unit >= 0xd800 && unit <= 0xdfff) || unit === 0xfffd || unit === 0xffff) return UNUSUAL;
	const folded = foldCharacter(unit);
	if (A_MARK.test(String.fromCharCode(unit))) return UNUSUAL | DROPPED | MARK;
	if (folded.length !== 1) return UNUSUAL | (folded === '' ? DROPPED : EXPANDED);
	const to = folded.charCodeAt(0);
	if (!WORD.test(folded)) return unit < FIRST_PICTURE ? to : UNUSUAL | to;
	if (WITHOUT_SPACES.test(folded)) return UNUSUAL | LETTER | FOREIGN | ALONE | to;
	if (ANY_LETTER.test(folded) && !LATIN.test(folded)) return UNUSUAL | LETTER | FOREIGN | to;
	return LETTER | to;
}

const kinds = new Map<number, number>();

/** The kind of a folded character, above its 16 bits; negative for what takes the long way. */
export function kindOf(codePoint: number): number {
	if (codePoint <= 0xffff) {
		const entry = LETTERS[codePoint] ?? UNKNOWN;
		return entry === UNKNOWN ? learn(codePoint) : entry;
	}
	const before = kinds.get(codePoint);
	if (before !== undefined) return before;
	const character = String.fromCodePoint(codePoint);
	const kind = WITHOUT_SPACES.test(character)
		? UNUSUAL | LETTER | FOREIGN | ALONE
		: WORD.test(character)
			? UNUSUAL | LETTER | FOREIGN
			: UNUSUAL;
	if (kinds.size < MOST_KEPT) kinds.set(codePoint, kind);
	return kind;
}

export const isAsciiDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;

const marks = new Map<number, boolean>();

export function isMark(codePoint: number): boolean {
	if (codePoint < 0x300) return false;
	let mark = marks.get(codePoint);
	if (mark === undefined) {
		mark = A_MARK.test(String.fromCodePoint(codePoint));
		if (marks.size < MOST_KEPT) marks.set(codePoint, mark);
	}
	return mark;
}

for (let unit = 0; unit < 0x180; unit++) learn(unit);
