/**
 * A set of characters as a pattern names it (`[a-z]`, `\d`, `.`). ASCII is kept to the letter; beyond it only as much as
 * is needed to know what a match must contain.
 */
export interface Characters {
	/** One bit per ASCII character. */
	readonly ascii: bigint;
	/** The code points beyond ASCII, when they are few. A case variant that folds like a listed one may be left out. */
	readonly others: readonly number[] | 'many';
	/** When not, `ascii` may have more than the pattern says, but never less. */
	readonly sure: boolean;
}

const ASCII = 0x80;
const MOST_LISTED = 16;
const ALL_ASCII = (1n << BigInt(ASCII)) - 1n;
/** The two characters beyond ASCII that are case variants of ASCII letters (CaseFolding.txt): K, the Kelvin sign, and ſ. */
const KELVIN = 0x212a;
const LONG_S = 0x17f;
/** Up to here (Latin Extended-A) the platform's case mapping knows all that folds apart. */
const LAST_KNOWN_CASE = 0x17f;

const LAST_CODE_POINT = 0x10ffff;

export const NONE: Characters = {ascii: 0n, others: [], sure: true};
export const EVERYTHING: Characters = {ascii: ALL_ASCII, others: 'many', sure: true};
/** For what we cannot read: it may be any character. */
export const UNKNOWN: Characters = {...EVERYTHING, sure: false};

/** The code points from `first` to `last`, both included. */
export function range(first: number, last: number): Characters {
	const top = Math.min(last, ASCII - 1);
	const ascii = first > top ? 0n : ((1n << BigInt(top - first + 1)) - 1n) << BigInt(first);
	const from = Math.max(first, ASCII);
	const count = Math.max(last - from + 1, 0);
	return {ascii, others: count > MOST_LISTED ? 'many' : Array.from({length: count}, (_, at) => from + at), sure: true};
}

/** The characters of an ASCII string. */
export const listed = (characters: string) =>
	united(Array.from(characters, character => range(character.charCodeAt(0), character.charCodeAt(0))));

/** Characters that are in one of these sets. */
export function united(sets: readonly Characters[]): Characters {
	let ascii = 0n;
	const others = new Set<number>();
	let many = false;
	let sure = true;
	for (const set of sets) {
		ascii |= set.ascii;
		sure &&= set.sure;
		if (set.others === 'many') many = true;
		else for (const other of set.others) others.add(other);
	}
	return {ascii, others: many || others.size > MOST_LISTED ? 'many' : [...others], sure};
}

/** All other characters. Of a set that may have too much, what is left over may be anything. */
export function negated(set: Characters): Characters {
	return set.sure ? {ascii: ALL_ASCII & ~set.ascii, others: 'many', sure: true} : UNKNOWN;
}

/** The code points from `first` to `last` and their case variants, as `(?i)` takes them (simple case folding). */
export function rangeInAnyCase(first: number, last: number): Characters {
	const plain = range(first, last);
	const sets = [plain, caseSwapped(plain.ascii)];
	if (first <= KELVIN && KELVIN <= last) sets.push(listed('kK'));
	if (first <= LONG_S && LONG_S <= last) sets.push(listed('sS'));
	for (const other of plain.others === 'many' ? [] : plain.others) sets.push(variantsOf(other));
	return united(sets);
}

/** Case variants beyond ASCII of a character beyond ASCII. */
function variantsOf(codePoint: number): Characters {
	if (codePoint === KELVIN || codePoint === LONG_S) return NONE;
	if (codePoint > LAST_KNOWN_CASE) return range(ASCII, LAST_CODE_POINT);
	const character = String.fromCodePoint(codePoint);
	const variants = [character.toLowerCase(), character.toUpperCase()]
		.filter(variant => Array.from(variant).length === 1)
		.map(variant => variant.codePointAt(0) ?? 0)
		// ı is written I as a capital, but to RE2 they are two letters.
		.filter(variant => variant >= ASCII);
	return united(variants.map(variant => range(variant, variant)));
}

const CAPITALS = range(0x41, 0x5a).ascii;
const SMALL_LETTERS = range(0x61, 0x7a).ascii;

function caseSwapped(ascii: bigint): Characters {
	return {ascii: ((ascii & CAPITALS) << 32n) | ((ascii & SMALL_LETTERS) >> 32n), others: [], sure: true};
}

/** An ASCII class such as `\w` or `[:alpha:]`. With any case it has K and ſ too, which fold like k and s. */
export function asciiClass(characters: Characters, anyCase: boolean): Characters {
	return anyCase ? united([characters, caseSwapped(characters.ascii)]) : characters;
}

/** `\p{…}`: a general category or a script. Names that this platform does not know may be anything. */
export function unicodeClass(name: string, negative: boolean, anyCase: boolean): Characters {
	const within = asciiOfProperty(name);
	if (within === undefined) return UNKNOWN;
	const ascii = negative ? ALL_ASCII & ~within : within;
	if (!anyCase) return {ascii, others: 'many', sure: true};
	// Which letters have their other case in the class is more than we need to know.
	return {ascii: ascii | caseSwapped(ascii).ascii | listed('kKsS').ascii, others: 'many', sure: false};
}

const properties = new Map<string, bigint | undefined>();

function asciiOfProperty(name: string): bigint | undefined {
	if (properties.has(name)) return properties.get(name);
	const property = propertyOf(name);
	let ascii: bigint | undefined;
	if (property !== undefined) {
		ascii = 0n;
		for (let code = 0; code < ASCII; code++) {
			if (property.test(String.fromCharCode(code))) ascii |= 1n << BigInt(code);
		}
	}
	properties.set(name, ascii);
	return ascii;
}

function propertyOf(name: string): RegExp | undefined {
	if (!/^[A-Za-z_]+$/.test(name)) return undefined;
	for (const written of [name, name === 'Ascii' ? 'ASCII' : name.toUpperCase(), `Script=${name}`]) {
		try {
			return new RegExp(`^\\p{${written}}$`, 'u');
		} catch (error) {
			if (!(error instanceof SyntaxError)) throw error;
		}
	}
	return undefined;
}

/** Is this ASCII character in the set, or perhaps? */
export const has = (set: Characters, code: number) => ((set.ascii >> BigInt(code)) & 1n) === 1n;

/** The code points of a set of at most `most`; `undefined` when it has more, or it is not known which. */
export function members(set: Characters, most: number): number[] | undefined {
	if (!set.sure || set.others === 'many') return undefined;
	const codePoints = [...set.others];
	for (let code = 0; code < ASCII; code++) {
		if (has(set, code)) codePoints.push(code);
		if (codePoints.length > most) return undefined;
	}
	return codePoints;
}

/** The most code units one character of the set can have. */
export const widest = ({others}: Characters) =>
	others === 'many' || others.some(codePoint => codePoint > 0xffff) ? 2 : 1;
