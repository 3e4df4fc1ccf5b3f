import {grown} from '../text/offsets.ts';

/** A growing list of whole numbers, for what comes by the hundred thousand. */
export class Numbers {
	#items = new Int32Array(64);
	length = 0;

	push(item: number): void {
		if (this.length === this.#items.length) this.#items = grown(this.#items);
		this.#items[this.length++] = item;
	}

	at(index: number): number {
		return this.#items[index] ?? 0;
	}

	toArray(): Int32Array<ArrayBuffer> {
		return this.#items.slice(0, this.length);
	}
}

/** Lists one behind the other: `items` of list n stand from `ends[n]` to `ends[n + 1]`. */
export class Lists {
	readonly items = new Numbers();
	readonly ends = new Numbers();

	constructor() {
		this.ends.push(0);
	}

	/** What was pushed since the last close is one list. */
	close(): void {
		this.ends.push(this.items.length);
	}
}

/** Pairs (owner, item) as lists per owner, in the order the pairs came. */
export function grouped(
	owners: Numbers,
	items: Numbers,
	count: number,
): {starts: Int32Array<ArrayBuffer>; items: Int32Array<ArrayBuffer>} {
	const starts = new Int32Array(count + 1);
	for (let pair = 0; pair < owners.length; pair++) {
		const after = owners.at(pair) + 1;
		starts[after] = (starts[after] ?? 0) + 1;
	}
	for (let owner = 0; owner < count; owner++) starts[owner + 1] = (starts[owner + 1] ?? 0) + (starts[owner] ?? 0);
	const next = starts.slice(0, count);
	const placed = new Int32Array(owners.length);
	for (let pair = 0; pair < owners.length; pair++) {
		const owner = owners.at(pair);
		placed[next[owner] ?? 0] = items.at(pair);
		next[owner] = (next[owner] ?? 0) + 1;
	}
	return {starts, items: placed};
}

export function powerOfTwo(atLeast: number): number {
	return 2 ** Math.ceil(Math.log2(Math.max(atLeast, 2)));
}
