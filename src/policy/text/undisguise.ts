import type {Range} from '../vocabulary.ts';
import {isAsciiDigit} from './letters.ts';
import {disguisedDigit, lookalike} from './lookalikes.ts';
import type {Scan} from './scan.ts';

/** A text with its disguises taken off, and the way back. */
export class Undisguised {
	readonly text: string;
	readonly #starts: readonly number[];
	readonly #ends: readonly number[];
	/** How many characters up to each were disguised. */
	readonly #disguised: readonly number[];

	constructor(text: string, starts: readonly number[], ends: readonly number[], disguised: readonly number[]) {
		this.text = text;
		this.#starts = starts;
		this.#ends = ends;
		this.#disguised = disguised;
	}

	/** Does a range of this text show something that the written one hides? */
	hides(start: number, end: number): boolean {
		return (this.#disguised[end - 1] ?? 0) > (this.#disguised[start - 1] ?? 0);
	}

	/** The range of the written text that stands behind a range of this one. */
	original(start: number, end: number): Range {
		return {start: this.#starts[start] ?? 0, end: this.#ends[end - 1] ?? 0};
	}
}

/** So many single letters in a row are one word, spelled out: `F a l k e`, `F.a.l.k.e`. */
const SPELLED = 3;
/** Between spelled letters stands one sign or space; two and more part words. */
const LONGEST_GAP = 1;

/**
 * What a text says when spelled-out words run together, and look-alike letters, digits and signs are read as what they
 * look like; nothing, when it wears no such disguise. Linear in the text.
 */
export function undisguise(scan: Scan): Undisguised | undefined {
	const spelled = spelledWords(scan);
	const disguised = spelled.size > 0 || scan.unusual || hasStandIns(scan);
	if (!disguised) return undefined;
	let text = '';
	const starts: number[] = [];
	const ends: number[] = [];
	const counts: number[] = [];
	let count = 0;
	const put = (piece: string, start: number, end: number, disguised: boolean) => {
		for (let index = 0; index < piece.length; index++) {
			starts.push(start);
			ends.push(end);
			if (disguised) count++;
			counts.push(count);
		}
		text += piece;
	};
	for (let word = 0; word < scan.wordCount; word++) {
		const [from, to] = [scan.wordStart(word), scan.wordEnd(word)];
		if (word > 0 && !spelled.has(word)) {
			const gap = scan.original(scan.wordEnd(word - 1), from);
			const signs = standInSigns(scan, scan.wordEnd(word - 1), from);
			put(signs ?? ' ', gap.start, gap.end, signs !== undefined);
		}
		const letters = lettersIn(scan, from, to);
		for (let unit = from; unit < to; unit++) {
			const range = scan.original(unit, unit + 1);
			const written = scan.units[unit] ?? 0;
			const seen = shown(written, letters);
			put(seen, range.start, range.end, spelled.has(word) || seen.charCodeAt(0) !== written);
		}
	}
	return new Undisguised(text, starts, ends, counts);
}

/** The words that go on spelling what the one before them began. */
function spelledWords(scan: Scan): Set<number> {
	const spelled = new Set<number>();
	let first = 0;
	const {wordCount} = scan;
	for (let word = 0; word <= wordCount; word++) {
		const single = word < wordCount && scan.wordEnd(word) - scan.wordStart(word) === 1;
		const near = word > first && scan.wordStart(word) - scan.wordEnd(word - 1) <= LONGEST_GAP;
		if (single && near) continue;
		if (word - first >= SPELLED) for (let index = first + 1; index < word; index++) spelled.add(index);
		first = single ? word : word + 1;
	}
	return spelled;
}

/** A word with digits among its letters, or signs in the place of some. */
function hasStandIns(scan: Scan): boolean {
	for (let word = 0; word < scan.wordCount; word++) {
		const start = scan.wordStart(word);
		const end = scan.wordEnd(word);
		if (lettersIn(scan, start, end)) {
			for (let unit = start; unit < end; unit++) if (disguisedDigit(scan.units[unit] ?? 0) !== 0) return true;
		}
		if (word > 0 && standInSigns(scan, scan.wordEnd(word - 1), start) !== undefined) return true;
	}
	return false;
}

function lettersIn({units}: Scan, start: number, end: number): boolean {
	for (let unit = start; unit < end; unit++) if (!isAsciiDigit(units[unit] ?? 0)) return true;
	return false;
}

/** What a unit looks like; a digit looks like a letter among letters only. */
function shown(unit: number, amongLetters: boolean): string {
	const seen = lookalike(unit) || (amongLetters ? disguisedDigit(unit) : 0) || unit;
	return String.fromCharCode(seen);
}

/** Signs between two words that each stand in for a letter, as in `pa$$word`. */
function standInSigns({units}: Scan, start: number, end: number): string | undefined {
	let letters = '';
	for (let unit = start; unit < end; unit++) {
		const letter = disguisedDigit(units[unit] ?? 0);
		if (letter === 0) return undefined;
		letters += String.fromCharCode(letter);
	}
	return letters === '' ? undefined : letters;
}
