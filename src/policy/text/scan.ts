import type {Range} from '../vocabulary.ts';
import {hashOfUnits, STEP} from './hash.ts';
import {
	ALONE,
	DROPPED,
	EXPANDED,
	FOREIGN,
	foldCharacter,
	isAsciiDigit,
	isMark,
	kindOf,
	LETTER,
	MARK,
} from './letters.ts';
import {lookalike} from './lookalikes.ts';
import {Offsets} from './offsets.ts';
import {PORTION, usual} from './usual.ts';

/** No character folds to more code units. */
const LONGEST_EXPANSION = 4;
/** Zero units behind the last one, so that whoever looks a little further finds nothing. */
const MARGIN = 4;
/** Blocks of nothing but pictures (Unicode 17, Miscellaneous Symbols and Pictographs to Symbols and Pictographs Extended-A). */
const [FIRST_EMOJI, LAST_EMOJI] = [0x1f300, 0x1faff];
const CAPITAL = /\p{Lu}/u;
const encoder = new TextEncoder();

/**
 * A text read once: folded (letters.ts), divided into words, each with its hash. Its arrays are kept from text
 * to text, for nothing may be allocated on a key press that need not be; what one `read` says is true until the next.
 */
export class Scan {
	text = '';
	/** Folded code units, `length` of them. */
	units = new Uint16Array(4096);
	length = 0;
	/** Per word. */
	hashes = new Int32Array(4096);
	/** Where words begin and end in `units`, by turns: word n from `edges[2 * n]` to `edges[2 * n + 1]`. */
	edges = new Int32Array(2 * 4096);
	wordCount = 0;
	/** Is there anything beyond the letters and common signs of the Latin languages, as emoji and other alphabets are? */
	unusual = false;

	readonly #offsets = new Offsets();
	/** How far the text has been read: bytes of the piece in the workspace, and UTF-16 code units. */
	#byte = 0;
	#at = 0;
	/** The bytes of the longest piece. */
	#loaded = 0;
	#edgeCount = 0;
	#hash = 0;
	/** How much has left the workspace. */
	#flushed = 0;
	#flushedEdges = 0;
	/** Units that are letters of other scripts, each with the Latin letter it looks like. */
	readonly #masks: number[] = [];
	#digits: readonly number[] | undefined;
	#capitals: boolean | undefined;

	/** Leaves nothing of the text behind. */
	forget(): void {
		this.text = '';
		this.units.fill(0, 0, this.length);
		this.hashes.fill(0, 0, this.wordCount);
		// The workspace is everybody's, and whoever reads next begins anew.
		usual.bytes.fill(0, 0, this.#loaded);
		usual.units.fill(0, 0, this.length);
		usual.hashes.fill(0, 0, this.length + 1);
		this.length = 0;
		this.wordCount = 0;
		this.#digits = undefined;
		if (this.units.length > LARGE) this.#shrink();
	}

	#shrink(): void {
		this.#edgeCount = 0;
		this.#flushedEdges = 0;
		this.units = new Uint16Array();
		this.#reserve(0);
	}

	/** Where a folded range stands in the text as written; the marks that follow its last letter belong to it. */
	original(start: number, end: number): Range {
		return {start: this.originalStart(start), end: this.originalEnd(end)};
	}

	originalStart(start: number): number {
		return this.#offsets.start(start);
	}

	originalEnd(end: number): number {
		return this.#offsets.end(end - 1);
	}

	/** Half-open range in `units` of a word. */
	wordStart(word: number): number {
		return this.edges[2 * word] ?? 0;
	}

	wordEnd(word: number): number {
		return this.edges[2 * word + 1] ?? 0;
	}

	/** The hash of a word; 0 behind the last one. */
	wordHash(word: number): number {
		return word < this.wordCount ? (this.hashes[word] ?? 0) : 0;
	}

	/** Does a word begin with a small letter, in a text that has capitals somewhere? */
	isSmall(word: number): boolean {
		const first = this.text.charAt(this.originalStart(this.wordStart(word)));
		if (first === first.toUpperCase()) return false;
		this.#capitals ??= CAPITAL.test(this.text);
		return this.#capitals;
	}

	/** Where runs of ASCII digits begin in the text as written, ascending. */
	get digits(): readonly number[] {
		this.#digits ??= this.#runsOfDigits();
		return this.#digits;
	}

	read(text: string): this {
		this.#begin(text);
		while (this.#at < text.length) {
			const size = this.#load();
			// Unusual ones seldom come alone.
			while (this.#readUsual(size)) {
				for (let code = this.#next(size); isUnusual(code); code = this.#next(size)) {
					this.#byte += code < 0x800 ? 2 : code <= 0xffff ? 3 : 4;
					this.#readUnusual(code);
				}
			}
		}
		if (this.#inWord) this.#edge();
		this.#flush();
		this.wordCount = this.#edgeCount >> 1;
		this.units.fill(0, this.length, this.length + MARGIN);
		if (this.#masks.length > 0) this.#unmask();
		return this;
	}

	/**
	 * Brings the next piece of the text into the workspace, and says how many bytes it has. Half of a pair that is cut at
	 * its end takes the long way, which asks the text itself.
	 */
	#load(): number {
		const piece = this.text.length <= PORTION ? this.text : this.text.slice(this.#at, this.#at + PORTION);
		const {written} = encoder.encodeInto(piece, usual.bytes);
		this.#byte = 0;
		this.#loaded = Math.max(this.#loaded, written);
		return written;
	}

	/** The character that stands next in the piece that is loaded. */
	#next(size: number): number | undefined {
		return this.#byte < size ? this.text.codePointAt(this.#at) : undefined;
	}

	/**
	 * Reads on for as long as one character is one unit, which is nearly always.
	 * @returns whether another character stands there
	 */
	#readUsual(size: number): boolean {
		for (;;) {
			const {end} = usual;
			const began = end.length;
			end.byte = this.#byte;
			end.hash = this.#hash;
			usual.read(size);
			this.#byte = end.byte;
			this.#hash = end.hash;
			this.#at += end.length - began;
			this.length = this.#flushed + end.length;
			this.#edgeCount = (this.#flushedEdges & ~1) + end.edges;
			if (end.length < PORTION) return end.unusual;
			this.#flush();
		}
	}

	/** From the workspace to this scan's own arrays. */
	#flush(): void {
		const {end} = usual;
		const odd = this.#flushedEdges & 1;
		this.units.set(usual.units.subarray(0, end.length), this.#flushed);
		this.hashes.set(usual.hashes.subarray(0, (end.edges + 1) >> 1), this.#flushedEdges >> 1);
		this.edges.set(usual.edges.subarray(odd, end.edges), this.#flushedEdges);
		const edgeCount = (this.#flushedEdges & ~1) + end.edges;
		// The workspace counts units from its own beginning.
		if (this.#flushed > 0)
			for (let edge = this.#flushedEdges; edge < edgeCount; edge++)
				this.edges[edge] = (this.edges[edge] ?? 0) + this.#flushed;
		this.#flushed += end.length;
		this.#flushedEdges = edgeCount;
		end.length = 0;
		end.edges = edgeCount & 1;
		// A word that goes on may end with the next unit.
		usual.hashes[0] = this.#hash;
	}

	get #inWord(): boolean {
		return (this.#edgeCount & 1) === 1;
	}

	#begin(text: string): void {
		this.text = text;
		this.length = 0;
		this.unusual = false;
		this.#loaded = 0;
		this.#at = 0;
		this.#edgeCount = 0;
		this.#hash = 0;
		this.#flushed = 0;
		this.#flushedEdges = 0;
		usual.end.length = 0;
		usual.end.edges = 0;
		this.#digits = undefined;
		this.#capitals = undefined;
		this.#masks.length = 0;
		this.#offsets.clear();
		this.#reserve(text.length);
	}

	/** Room for this many more units, and then some; and for two edges each, for there are words of one letter. */
	#reserve(more: number): void {
		const needed = this.length + more + LONGEST_EXPANSION + MARGIN;
		if (needed <= this.units.length) return;
		const room = needed + (needed >> 2);
		const units = new Uint16Array(room);
		const hashes = new Int32Array(room);
		const edges = new Int32Array(2 * room);
		units.set(this.units.subarray(0, this.length));
		hashes.set(this.hashes.subarray(0, this.#flushedEdges >> 1));
		edges.set(this.edges.subarray(0, this.#edgeCount));
		this.units = units;
		this.hashes = hashes;
		this.edges = edges;
	}

	/** One character that is not simply one unit for one unit. */
	#readUnusual(codePoint: number): void {
		const at = this.#at;
		this.#at += codePoint > 0xffff ? 2 : 1;
		if (codePoint >= FIRST_EMOJI && codePoint <= LAST_EMOJI) {
			this.#putEmoji(codePoint);
			return;
		}
		const kind = kindOf(codePoint);
		this.unusual ||= kind < 0;
		if (codePoint <= 0xffff) {
			if ((kind & DROPPED) !== 0) {
				this.#offsets.skip(this.length, at, at + 1, (kind & MARK) !== 0);
				return;
			}
			if ((kind & EXPANDED) === 0) {
				this.#putShort(codePoint, kind);
				return;
			}
		}
		const next = this.#at;
		const folded = foldCharacter(codePoint);
		if (folded === '' || isMark(codePoint)) {
			this.#offsets.skip(this.length, at, next, isMark(codePoint));
			return;
		}
		this.#reserve(this.text.length - at + folded.length);
		if (folded.length !== next - at) this.#offsets.expand(this.length, folded.length, at, next);
		for (let index = 0; index < folded.length; index++) {
			const part = folded.codePointAt(index) ?? 0;
			this.#put(part, kindOf(part));
			if (part > 0xffff) index++;
		}
	}

	#runsOfDigits(): readonly number[] {
		const {units, length, text} = this;
		const runs: number[] = [];
		let before = false;
		for (let unit = 0; unit < length; unit++) {
			const code = units[unit] ?? 0;
			// Other digits fold to ASCII ones, but are none in the text.
			const digit = isAsciiDigit(code) && text.charCodeAt(this.originalStart(unit)) === code;
			if (digit && !before) runs.push(this.originalStart(unit));
			before = digit;
		}
		return runs;
	}

	/** It is a sign, and folds to itself. */
	#putEmoji(codePoint: number): void {
		this.unusual = true;
		if (this.#inWord) this.#edge();
		this.#reserve(this.text.length - this.#at);
		this.#putUnit(0xd7c0 + (codePoint >> 10), false);
		this.#putUnit(0xdc00 + (codePoint & 0x3ff), false);
	}

	/** One unit that folds to one: a letter of another script, half of a pair, a sign that may be an emoji. */
	#putShort(unit: number, kind: number): void {
		this.#reserve(this.text.length - this.#at);
		// The capital may look like another letter than the small one: Greek Η and η.
		const seen = (kind & FOREIGN) === 0 ? 0 : lookalike(unit);
		if (seen !== 0) this.#masks.push(this.length, seen);
		const isHalf = unit >= 0xd800 && unit <= 0xdfff;
		this.#put(isHalf ? unit : kind & 0xffff, kind);
	}

	/** One folded character of the long way. */
	#put(codePoint: number, kind: number): void {
		const alone = (kind & ALONE) !== 0;
		const letter = (kind & LETTER) !== 0;
		if (this.#inWord && (alone || !letter)) this.#edge();
		if (letter && !this.#inWord) {
			this.#edge();
			this.#hash = 0;
		}
		if (codePoint > 0xffff) {
			this.#putUnit(0xd7c0 + (codePoint >> 10), letter);
			this.#putUnit(0xdc00 + (codePoint & 0x3ff), letter);
		} else this.#putUnit(codePoint, letter);
		if (!alone) return;
		this.#edge();
		this.#hash = 0;
	}

	#edge(): void {
		usual.edges[usual.end.edges++] = this.length - this.#flushed;
		this.#edgeCount++;
	}

	#putUnit(unit: number, letter: boolean): void {
		const {end, units, hashes} = usual;
		this.#hash = letter ? (Math.imul(this.#hash, STEP) + unit) | 0 : 0;
		units[end.length++] = unit;
		hashes[end.edges >> 1] = this.#hash;
		this.length++;
		// Between two units there are at most two edges more.
		if (end.length >= PORTION || end.edges >= 2 * PORTION - 2) this.#flush();
	}

	/** A word of two scripts was meant to be read in Latin: its look-alike letters become the ones they look like. */
	#unmask(): void {
		let mask = 0;
		for (let word = 0; word < this.wordCount && mask < this.#masks.length; word++) {
			const start = this.wordStart(word);
			const end = this.wordEnd(word);
			while ((this.#masks[mask] ?? end) < start) mask += 2;
			const first = mask;
			while ((this.#masks[mask] ?? end) < end) mask += 2;
			if (mask > first && this.#hasLatin(start, end)) this.#rewrite(first, mask, word);
		}
	}

	#hasLatin(start: number, end: number): boolean {
		for (let at = start; at < end; at++) {
			const unit = this.units[at] ?? 0;
			if (!isAsciiDigit(unit) && (kindOf(unit) & (LETTER | FOREIGN)) === LETTER) return true;
		}
		return false;
	}

	#rewrite(first: number, last: number, word: number): void {
		const {units} = this;
		for (let mask = first; mask < last; mask += 2) units[this.#masks[mask] ?? 0] = this.#masks[mask + 1] ?? 0;
		this.hashes[word] = hashOfUnits(units, this.wordStart(word), this.wordEnd(word));
	}
}

/** Arrays for longer texts than this are not kept. */
const LARGE = 1 << 16;

/** Does the character that stands here take the long way? */
const isUnusual = (code: number | undefined): code is number =>
	code !== undefined && (code > 0xffff || kindOf(code) < 0);
