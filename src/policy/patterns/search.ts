import {RE2JS, RE2Set} from 're2js';
import type {Range} from '../vocabulary.ts';
import {Budget} from './budget.ts';
import {type Extent, extentOf, sizeOf} from './extent.ts';
import {isSign, PIECE, type Piece, pieceAt, type Stretch, stretchesAround} from './stretches.ts';
import {readPattern} from './syntax.ts';

/** Hits of one pattern in one text. Whoever sees a hundred marks has seen enough. */
export const MOST_HITS = 100;

/** Memory of the machine that only says yes or no, in bytes as re2js counts them. It begins anew when they are used up. */
const LOOK_MEMORY = 1 << 17;

export interface PatternHits {
	/** In order, without overlaps, and not empty. */
	readonly ranges: readonly Range[];
	/** Hits may be missing, or be longer in truth, for there was too much to search it all. */
	readonly partial: boolean;
}

const NO_HITS: PatternHits = {ranges: [], partial: false};

/**
 * A pattern in RE2 syntax, searched in texts as written, in bounded time.
 *
 * In a text of up to PIECE code units the hits are those that RE2 finds one after the other, without the empty ones. A
 * longer text is taken in pieces, cut where no match can go across, or so that a match has room for AROUND code units;
 * `^`, `$` and `\b` still see the text beyond. Where matches may be longer than that, or the budget or MOST_HITS is used
 * up, the hits are `partial`. No clock is asked: the same text has the same hits everywhere.
 */
export class PatternSearch {
	readonly #source: string;
	#machine: Machine | undefined;

	/** @param source a pattern that patternProblem has nothing to say of; it is compiled when it is first needed */
	constructor(source: string) {
		this.#source = source;
	}

	/**
	 * @param places ranges in the text, in order, one of which each match must touch, such as the words that have a
	 *   required literal in them. Without any the whole text is searched, as far as the budget goes.
	 */
	find(text: string, places?: readonly Range[]): PatternHits {
		if (text === '' || places?.length === 0) return NO_HITS;
		this.#machine ??= new Machine(this.#source);
		const {extent} = this.#machine;
		const whole: Stretch = {start: 0, end: text.length, cut: false, cutBefore: false};
		const search = new Search(this.#machine, text);
		for (const stretch of places === undefined ? [whole] : stretchesAround(text, places, extent)) {
			search.add(stretch);
			if (search.over) break;
		}
		return search.hits;
	}
}

/** One pattern, ready to run. */
class Machine {
	readonly extent: Extent;
	readonly size: number;
	readonly #source: string;
	#look: RE2Set | undefined;
	#exact: RE2JS | undefined;

	constructor(source: string) {
		const node = readPattern(source);
		this.#source = source;
		this.extent = extentOf(node);
		this.size = sizeOf(node);
	}

	/** Is there a match? Some ten times faster than finding it; of a piece's first character, `^` may say too much. */
	matches(piece: string): boolean {
		this.#look ??= compiledLook(this.#source);
		return this.#look.match(piece).length > 0;
	}

	get exact(): RE2JS {
		this.#exact ??= RE2JS.compile(this.#source);
		return this.#exact;
	}
}

function compiledLook(source: string): RE2Set {
	const look = new RE2Set(RE2Set.UNANCHORED, 0, LOOK_MEMORY);
	look.add(source);
	look.compile();
	return look;
}

/** One pattern in one text. */
class Search {
	readonly #machine: Machine;
	readonly #text: string;
	readonly #budget: Budget;
	readonly #ranges: Range[] = [];
	#partial = false;
	/** Nothing more will be found. */
	over = false;

	constructor(machine: Machine, text: string) {
		this.#machine = machine;
		this.#text = text;
		this.#budget = new Budget(machine.size);
	}

	get hits(): PatternHits {
		return {ranges: this.#ranges, partial: this.#partial};
	}

	add(stretch: Stretch): void {
		this.#partial ||= stretch.cutBefore;
		let from = stretch.start;
		for (let start = stretch.start; start < stretch.end && !this.over; ) {
			const most = Math.min(PIECE, this.#budget.units);
			if (most === 0) {
				this.#giveUp();
				return;
			}
			const piece = pieceAt(this.#text, start, stretch, this.#machine.extent, most);
			this.#partial ||= piece.cut;
			this.#budget.read(piece.end - start);
			if (from < piece.own) from = this.#searchPiece(piece, Math.max(from, start));
			start = piece.own;
		}
	}

	/** Returns where the last hit ends. */
	#searchPiece(piece: Piece, from: number): number {
		// One character before and one behind, for `^`, `$` and `\b`. No match can take the one behind.
		const base = Math.max(0, from - 1);
		const part = this.#text.slice(base, piece.cut ? piece.end : piece.end + 1);
		if (this.#budget.look(part.length) && !this.#machine.matches(part)) return from;
		const matcher = this.#machine.exact.matcher(part);
		let at = from - base;
		while (at < part.length) {
			const found = matcher.find(at);
			const start = found ? matcher.start() : part.length;
			const end = found ? matcher.end() : part.length;
			this.#budget.search(this.#seen(part, start) - at, part.length);
			if (base + start >= piece.own) break;
			if (end > start && this.#isTrue(piece, base + end)) this.#ranges.push({start: base + start, end: base + end});
			at = end > start ? end : after(part, end);
			if (this.#budget.spent || this.#ranges.length === MOST_HITS) {
				this.#giveUp();
				break;
			}
		}
		return base + at;
	}

	/** How far the search for a match that begins at `start` can have looked. */
	#seen(part: string, start: number): number {
		const {longest, stops} = this.#machine.extent;
		const last = Math.min(part.length, start + longest);
		let end = start;
		while (end < last && stops[part.charCodeAt(end)] !== 1) end++;
		return end;
	}

	/** At a cut, `$` takes the cut for the end, and so does `\b` within a word. */
	#isTrue(piece: Piece, end: number): boolean {
		if (!piece.cut || end < piece.end) return true;
		const {asksForEnd, asksForWord} = this.#machine.extent;
		return !asksForEnd && (!asksForWord || isSign(this.#text, end));
	}

	#giveUp(): void {
		this.#partial = true;
		this.over = true;
	}
}

const after = (text: string, at: number) => at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
