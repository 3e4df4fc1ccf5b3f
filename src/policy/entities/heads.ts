/** How many letters of a word are looked up at once, and how many bits tell one letter from another. */
const LETTERS = 4;
const BITS = 5;
const ALL = 1 << BITS;
const WORDS = ALL ** LETTERS;

/** No letter, a to z, ä, ö, ü, a digit, any other letter; upper case as lower case. */
const NONE = 0;
const DIGIT = 30;
const OTHER = 31;

/** The class of every UTF-16 code unit. Beyond Latin-1 it goes by blocks, as in characters.ts; marks belong to their letter. */
const CLASSES = new Uint8Array(0x1_0000);
CLASSES.fill(OTHER, 0xc0, 0x2000).fill(OTHER, 0x3040, 0xd800).fill(DIGIT, 0x30, 0x3a);
CLASSES[0xd7] = CLASSES[0xf7] = NONE;
Array.from('abcdefghijklmnopqrstuvwxyzäöü').forEach((letter, index) => {
	for (const written of [letter, letter.toUpperCase()]) CLASSES[written.charCodeAt(0)] = 1 + index;
});

const classAt = (text: string, at: number) => (at < text.length ? (CLASSES[text.charCodeAt(at)] ?? NONE) : NONE);

/**
 * Says where words begin that may be among the wanted ones: one look at each character of a text, so that the exact look
 * is for few words. It errs on one side only: a word it leaves out is none of those wanted.
 */
export class Heads {
	/** One bit for each four letters that a wanted word begins with. */
	readonly #wanted = new Uint32Array(WORDS / 32);
	/** How those words go on. */
	readonly #rests = new Map<number, string[]>();

	/** Beginnings of words in lower case. A space stands for no letter; after fewer than four letters, any may follow. */
	constructor(beginnings: readonly string[]) {
		for (const beginning of beginnings.flatMap(spellings)) this.#want(beginning, 0, 0);
	}

	#want(beginning: string, at: number, key: number): void {
		if (at === LETTERS) {
			this.#wanted[key >>> 5] = (this.#wanted[key >>> 5] ?? 0) | (1 << (key & 31));
			this.#rests.set(key, [...(this.#rests.get(key) ?? []), beginning.slice(LETTERS)]);
			return;
		}
		const only = at < beginning.length ? classAt(beginning, at) : undefined;
		for (let letter = only ?? 0; letter <= (only ?? ALL - 1); letter++) {
			this.#want(beginning, at + 1, (key << BITS) | letter);
		}
	}

	/** Offsets (UTF-16 code units), ascending. A word begins where no letter or digit stands before. */
	in(text: string): number[] {
		const found: number[] = [];
		const wanted = this.#wanted;
		/** The last four letters, and one before them: where a word begins, it is none, and the number is below `WORDS`. */
		let key = 0;
		/** Past the end stands no letter, for a last word of fewer than four. */
		const end = text.length + LETTERS - 1;
		for (let at = 0; at < end; at++) {
			const letter = at < text.length ? (CLASSES[text.charCodeAt(at)] ?? NONE) : NONE;
			key = ((key << BITS) | letter) & (WORDS * ALL - 1);
			if (key >= WORDS || !(((wanted[key >>> 5] ?? 0) >>> (key & 31)) & 1)) continue;
			if (this.#goesOn(key, text, at + 1)) found.push(at + 1 - LETTERS);
		}
		return found;
	}

	#goesOn(key: number, text: string, at: number): boolean {
		return (this.#rests.get(key) ?? []).some(rest => goesOn(text, at, rest));
	}
}

function goesOn(text: string, at: number, rest: string): boolean {
	for (let index = 0; index < rest.length; index++) {
		if (classAt(text, at + index) !== classAt(rest, index)) return false;
	}
	return true;
}

/** As composed characters, with combining marks, and without umlauts: `über`, `u\u0308ber`, `ueber`. */
export const spellings = (word: string) => [
	...new Set([word, word.normalize('NFD'), word.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue')]),
];
