import type {Range} from '../vocabulary.ts';
import {
	ALONE,
	DIGIT,
	FOREIGN,
	foldCharacter,
	isMark,
	kindOf,
	LETTER,
	LETTERS,
	learn,
	SIGN,
	UNUSUAL,
} from './letters.ts';
import {lookalike} from './lookalikes.ts';
import {Offsets} from './offsets.ts';

/** The step of the running hash: `hash = imul(hash, STEP) + unit`, beginning with 0 at each word (FNV's prime). */
export const STEP = 0x01000193;

/** NFKD makes at most 18 code units of one character (U+FDFA, Unicode Standard Annex #15). */
const LONGEST_EXPANSION = 18;
/** Zero units behind the last one, so that whoever looks a little further finds nothing. */
export const MARGIN = 4;

/**
 * A text read once: folded (letters.ts), divided into words, with a running hash per word. Its arrays are kept from text
 * to text, for nothing may be allocated on a key press that need not be; what one `read` says is true until the next.
 */
export class Scan {
	text = '';
	/** Folded code units, `length` of them. */
	units = new Uint16Array(4096);
	length = 0;
	/** For each unit of a word: the hash of the word up to and with it. Elsewhere of no meaning. */
	hashes = new Int32Array(4096);
	/** Half-open ranges of the words in `units`, `wordCount` of them. */
	wordStarts = new Int32Array(4096);
	wordEnds = new Int32Array(4096);
	wordCount = 0;
	/** Where runs of ASCII digits begin in the text as written. */
	readonly digits: number[] = [];
	/** One bit per ASCII sign that the folded text has. */
	readonly #signs = new Int32Array(4);
	/** Does a full stop stand between two characters, as in a host's name? */
	innerDot = false;
	/** Is there anything beyond the letters and signs of the Latin languages, as emoji and look-alike letters are? */
	unusual = false;

	readonly #offsets = new Offsets();
	#bytes = new Uint8Array(4096);
	/** How far the text has been read: bytes, and UTF-16 code units. */
	#byte = 0;
	#at = 0;
	#wordAt = -1;
	/** Units of the current word, and the Latin letter each looks like. */
	readonly #masks: number[] = [];
	#hash = 0;

	/** Has the folded text this ASCII sign? */
	hasSign(code: number): boolean {
		return ((this.#signs[code >> 5] ?? 0) & (1 << (code & 31))) !== 0;
	}

	/** Where a folded range stands in the text as written; the marks that follow its last letter belong to it. */
	original(start: number, end: number): Range {
		return {start: this.#offsets.start(start), end: this.#offsets.end(end - 1)};
	}

	originalStart(unit: number): number {
		return this.#offsets.start(unit);
	}

	read(text: string): this {
		this.#begin(text);
		const size = this.#encode(text);
		for (let code = this.#readUsual(size); code >= 0; code = this.#readUsual(size)) {
			this.#readUnusual(code === REPLACEMENT ? text.charCodeAt(this.#at) : code);
			this.#byte += code < 0x800 ? 2 : code <= 0xffff ? 3 : 4;
			this.#at += code > 0xffff ? 2 : 1;
		}
		if (this.#wordAt >= 0) this.#endWord(this.#wordAt, this.length);
		this.units.fill(0, this.length, this.length + MARGIN);
		return this;
	}

	/**
	 * Reads on for as long as one character is one unit: nearly always, and this is where the time goes. The ASCII letters
	 * of a word have a loop of their own, so that the processor has to guess once per word, not twice per letter.
	 * @returns the first other character, -1 at the end
	 */
	#readUsual(size: number): number {
		const bytes = this.#bytes;
		const {units, hashes, wordStarts, wordEnds} = this;
		const masked = this.#masks.length > 0;
		let byte = this.#byte;
		/** Bytes that are no characters of their own. */
		let extra = byte - this.#at;
		let length = this.length;
		let words = this.wordCount;
		let wordAt = this.#wordAt;
		let hash = this.#hash;
		let code = -1;
		while (byte < size) {
			let entry = ASCII[bytes[byte] ?? 0] ?? 0;
			if ((entry & LETTER) !== 0) {
				if (wordAt < 0) {
					wordAt = length;
					hash = 0;
				}
				const first = length;
				let kinds = 0;
				do {
					kinds |= entry;
					hash = (Math.imul(hash, STEP) + (entry & 0xffff)) | 0;
					units[length] = entry;
					hashes[length++] = hash;
					entry = ASCII[bytes[++byte] ?? 0] ?? 0;
				} while ((entry & LETTER) !== 0);
				if ((kinds & DIGIT) !== 0) this.#noteDigits(first, length, byte - extra - length + first);
				if (entry !== 0 && !masked) {
					wordStarts[words] = wordAt;
					wordEnds[words++] = length;
					wordAt = -1;
				}
				continue;
			}
			if (entry === 0) {
				const character = decoded(bytes, byte);
				entry = entryAt(character);
				if ((entry & UNUSUAL) !== 0) {
					code = character;
					break;
				}
				const more = character < 0x800 ? 1 : 2;
				byte += more;
				extra += more;
			}
			byte++;
			if ((entry & LETTER) !== 0) {
				if (wordAt < 0) {
					wordAt = length;
					hash = 0;
				}
				hash = (Math.imul(hash, STEP) + (entry & 0xffff)) | 0;
				hashes[length] = hash;
			} else {
				if (wordAt >= 0) {
					this.wordCount = words;
					this.#endWord(wordAt, length);
					words = this.wordCount;
					wordAt = -1;
				}
				if ((entry & 0xffff) > SPACE) this.#noteSign(entry & 0xffff, byte - extra - 1);
			}
			units[length++] = entry;
		}
		this.#byte = byte;
		this.#at = byte - extra;
		this.length = length;
		this.wordCount = words;
		this.#wordAt = wordAt;
		this.#hash = hash;
		return code;
	}

	/** Runs of digits among usual letters, which stand in the text from an offset on, one for one. */
	#noteDigits(start: number, end: number, at: number): void {
		let before = false;
		for (let unit = start; unit < end; unit++) {
			const code = this.units[unit] ?? 0;
			const digit = code >= 0x30 && code <= 0x39;
			if (digit && !before) this.digits.push(at + unit - start);
			before = digit;
		}
	}

	/** UTF-8, for its bytes are read faster than a string's characters, however the string is kept. */
	#encode(text: string): number {
		if (this.#bytes.length <= text.length * 3) this.#bytes = new Uint8Array(text.length * 3 + 4096);
		const {written} = encoder.encodeInto(text, this.#bytes);
		this.#bytes[written] = SPACE;
		return written;
	}

	#begin(text: string): void {
		this.text = text;
		this.length = 0;
		this.wordCount = 0;
		this.digits.length = 0;
		this.#signs.fill(0);
		this.innerDot = false;
		this.unusual = false;
		this.#byte = 0;
		this.#at = 0;
		this.#wordAt = -1;
		this.#masks.length = 0;
		this.#offsets.clear();
		this.#reserve(text.length);
	}

	/** Room for this many more units, and then some. */
	#reserve(more: number): void {
		const needed = this.length + more + LONGEST_EXPANSION + MARGIN;
		if (needed <= this.units.length) return;
		const units = new Uint16Array(needed * 2);
		const hashes = new Int32Array(needed * 2);
		units.set(this.units.subarray(0, this.length));
		hashes.set(this.hashes.subarray(0, this.length));
		this.units = units;
		this.hashes = hashes;
		// There cannot be more words than units.
		const starts = new Int32Array(needed * 2);
		const ends = new Int32Array(needed * 2);
		starts.set(this.wordStarts.subarray(0, this.wordCount));
		ends.set(this.wordEnds.subarray(0, this.wordCount));
		this.wordStarts = starts;
		this.wordEnds = ends;
	}

	#endWord(start: number, end: number): void {
		this.wordStarts[this.wordCount] = start;
		this.wordEnds[this.wordCount++] = end;
		if (this.#masks.length > 0) this.#unmask(start, end);
	}

	#noteSign(unit: number, at: number): void {
		if (unit < 0x80) {
			this.#signs[unit >> 5] = (this.#signs[unit >> 5] ?? 0) | (1 << (unit & 31));
			if (unit === 0x2e && at > 0 && isInner(this.text, at)) this.innerDot = true;
		} else this.unusual = true;
	}

	/** One character at an offset of the text, which may not be one unit for one unit. */
	#readUnusual(codePoint: number): void {
		const at = this.#at;
		this.unusual = true;
		const next = at + (codePoint > 0xffff ? 2 : 1);
		const folded = foldCharacter(codePoint);
		if (folded === '' || isMark(codePoint)) {
			this.#offsets.skip(this.length, at, next, isMark(codePoint));
			return;
		}
		this.#reserve(this.text.length - at + folded.length);
		if (folded.length !== next - at) this.#offsets.expand(this.length, folded.length, at, next);
		for (let index = 0; index < folded.length; index++) {
			const part = folded.codePointAt(index) ?? 0;
			// The capital may look like another letter than the small one: Greek Η and η.
			if (folded.length === 1 && part > 0x7f && lookalike(codePoint) !== 0)
				this.#masks.push(this.length, lookalike(codePoint));
			this.#put(part);
			if (part > 0xffff) index++;
		}
	}

	/** One folded character of the long way. */
	#put(codePoint: number): void {
		const kind = kindOf(codePoint);
		const alone = (kind & ALONE) !== 0;
		const letter = (kind & LETTER) !== 0;
		if (this.#wordAt >= 0 && (alone || !letter)) {
			this.#endWord(this.#wordAt, this.length);
			this.#wordAt = -1;
		}
		if (letter && this.#wordAt < 0) {
			this.#wordAt = this.length;
			this.#hash = 0;
		}
		if (codePoint > 0xffff) {
			this.#putUnit(0xd7c0 + (codePoint >> 10));
			this.#putUnit(0xdc00 + (codePoint & 0x3ff));
		} else this.#putUnit(codePoint);
		if (!letter) this.#noteSign(codePoint, 0);
		if (alone) {
			this.#endWord(this.#wordAt, this.length);
			this.#wordAt = -1;
		}
	}

	#putUnit(unit: number): void {
		this.#hash = (Math.imul(this.#hash, STEP) + unit) | 0;
		this.units[this.length] = unit;
		this.hashes[this.length++] = this.#hash;
	}

	/** A word of two scripts was meant to be read in Latin: its look-alike letters become the ones they look like. */
	#unmask(start: number, end: number): void {
		const {units, hashes} = this;
		let latin = false;
		for (let at = start; at < end; at++) latin ||= (kindOf(units[at] ?? 0) & (LETTER | DIGIT | FOREIGN)) === LETTER;
		if (latin) {
			for (let mask = 0; mask < this.#masks.length; mask += 2)
				units[this.#masks[mask] ?? 0] = this.#masks[mask + 1] ?? 0;
			let hash = 0;
			for (let at = start; at < end; at++) {
				hash = (Math.imul(hash, STEP) + (units[at] ?? 0)) | 0;
				hashes[at] = hash;
			}
		}
		this.#masks.length = 0;
	}
}

/** UTF-8 has no half of a pair; this stands in its place. */
const REPLACEMENT = 0xfffd;
const SPACE = 0x20;
const encoder = new TextEncoder();

/** The entries of the bytes that are a character by themselves; 0 for all others. */
const ASCII = Int32Array.from({length: 256}, (_, byte) => (byte < 0x80 ? (LETTERS[byte] ?? 0) : 0));

function entryAt(code: number): number {
	if (code > 0xffff) return UNUSUAL;
	const entry = LETTERS[code] ?? 0;
	return entry === 0 ? learn(code) : entry;
}

/** The character that begins with this byte of two, three or four. */
function decoded(bytes: Uint8Array, at: number): number {
	const first = bytes[at] ?? 0;
	const second = (bytes[at + 1] ?? 0) & 63;
	if (first < 0xe0) return ((first & 31) << 6) | second;
	const third = (bytes[at + 2] ?? 0) & 63;
	if (first < 0xf0) return ((first & 15) << 12) | (second << 6) | third;
	return ((first & 7) << 18) | (second << 12) | (third << 6) | ((bytes[at + 3] ?? 0) & 63);
}

/** Characters on both sides, and the one behind is a letter or digit. */
function isInner(text: string, at: number): boolean {
	const after = LETTERS[text.charCodeAt(at + 1)] ?? 0;
	return (after & SIGN) === 0 && at + 1 < text.length && ((LETTERS[text.charCodeAt(at - 1)] ?? 0) & SIGN) === 0;
}
