/**
 * The phrases of a policy as they are found: typed arrays only, so that a stored policy is ready when its bytes are.
 *
 * A phrase is a row of words; a word is a list of forms (inflection/); a leaf is a matcher of some rules that asks for
 * phrases. Words of a text come in by the hash of their firm part, which no inflection changes.
 */
export interface PhraseTables {
	/** One bit per slot of the key of one word, two words … as far as a phrase's key goes: where none is, no phrase goes on. */
	readonly beginBits: Int32Array;
	/** The same of whole keys: what is only a beginning need not be looked up. */
	readonly keyBits: Int32Array;
	/** Rows of open addressing: the key of a phrase's first words, and the phrase plus one. Equal keys stand in a row. */
	readonly keys: Int32Array;

	/** Per slot of the hash of a word's first three letters: which lengths of beginnings (`Umsatz*`) there are, as bits. */
	readonly beginningLengths: Int32Array;
	readonly beginnings: Int32Array;
	/** The same for ends (`*quartal`), by a word's last three letters. */
	readonly endLengths: Int32Array;
	readonly ends: Int32Array;
	/** Lengths below three letters, which have no slot of their own: bits of beginnings, then of ends. */
	readonly shortLengths: Int32Array;
	/** For `*satz*`: one bit per three letters of five bits each, and phrases by their first letters. */
	readonly innerBits: Int32Array;
	readonly inners: Int32Array;

	/** From here to the next one's: the phrase's words in `parts`. */
	readonly phraseParts: Int32Array;
	/** Words of `wordForms`. */
	readonly parts: Int32Array;
	/** What a phrase asks for beyond words (phrase.ts), as JSON in `signs`; empty for most. */
	readonly phraseSigns: Int32Array;
	readonly signs: Uint8Array;
	/** The leaves that ask for a phrase, in `leaves`. */
	readonly phraseLeaves: Int32Array;
	readonly leaves: Int32Array;

	/** How a word is compared: 0 by its forms, 1 as a beginning, 2 as an end, 3 anywhere within, 4 by its forms as a noun. */
	readonly wordKinds: Uint8Array;
	/** From here to the next one's: the word's forms. */
	readonly wordForms: Int32Array;
	/** From here to the next one's: the form's base in `letters`. */
	readonly formBases: Int32Array;
	/** Bits of `ENDING_SETS`. */
	readonly formEndings: Uint16Array;
	readonly letters: Uint16Array;
}

export const BY_FORM = 0;
export const BY_BEGINNING = 1;
export const BY_END = 2;
export const WITHIN = 3;
/** Where a noun in small letters would be a verb (`lohnen`), it is none. */
export const AS_NOUN = 4;

/** Beginnings and ends are looked up by this many letters. */
export const GRAM = 3;
/** The words of a phrase that its key is made of; more are compared when the key is there. */
export const LONGEST_KEY = 8;
/** Longer beginnings and ends share the last bit of their lengths. */
export const LONGEST_AFFIX = 31;

/** The key of a row of words grows by one word. */
export const extended = (key: number, firm: number) => (Math.imul(key, 0x2545f491) + firm) | 0;

/** The slot of a hash in a table of a power of two. */
export const slotOf = (hash: number, size: number) => (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 7) & (size - 1);

/** The row of a hash in a table of pairs. */
export const rowOf = (hash: number, rows: Int32Array) => slotOf(hash, rows.length >> 1) << 1;

/** Five bits of each of three letters. */
export const trigram = (first: number, second: number, third: number) =>
	((first & 31) << 10) | ((second & 31) << 5) | (third & 31);
