import {grown} from '../text/offsets.ts';

/** Hits of one leaf in one text, the first ones: more than any text has that was written and not made. */
const MOST_HITS = 20_000;

/** Where the phrases of which leaf stand in a text: ranges of folded units, chained per leaf. Kept from text to text. */
export class Hits {
	/** The leaves that have any, each once. */
	readonly leaves: number[] = [];
	/** Per leaf its last hit plus one, or 0; and how many there are. */
	readonly #last: Int32Array;
	readonly #counts: Int32Array;
	#before = new Int32Array(256);
	#starts = new Int32Array(256);
	#ends = new Int32Array(256);
	#count = 0;

	/** @param leafCount how many leaves there are */
	constructor(leafCount: number) {
		this.#last = new Int32Array(leafCount);
		this.#counts = new Int32Array(leafCount);
	}

	clear(): void {
		for (const leaf of this.leaves) {
			this.#last[leaf] = 0;
			this.#counts[leaf] = 0;
		}
		this.leaves.length = 0;
		this.#count = 0;
	}

	add(leaf: number, start: number, end: number): void {
		const count = this.#counts[leaf] ?? 0;
		if (count === MOST_HITS) return;
		this.#counts[leaf] = count + 1;
		if (this.#count === this.#before.length) {
			this.#before = grown(this.#before);
			this.#starts = grown(this.#starts);
			this.#ends = grown(this.#ends);
		}
		const before = this.#last[leaf] ?? 0;
		if (before === 0) this.leaves.push(leaf);
		this.#before[this.#count] = before;
		this.#starts[this.#count] = start;
		this.#ends[this.#count] = end;
		this.#last[leaf] = ++this.#count;
	}

	has(leaf: number): boolean {
		return this.#last[leaf] !== 0;
	}

	/** The hits of a leaf, as they were added. */
	of(leaf: number): {readonly start: number; readonly end: number}[] {
		const hits = [];
		for (let hit = this.#last[leaf] ?? 0; hit !== 0; hit = this.#before[hit - 1] ?? 0) {
			hits.push({start: this.#starts[hit - 1] ?? 0, end: this.#ends[hit - 1] ?? 0});
		}
		return hits.reverse();
	}
}
