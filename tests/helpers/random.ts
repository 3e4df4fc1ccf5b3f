/** mulberry32: small, and the same everywhere. */
export class Random {
	#state: number;

	constructor(seed: number) {
		this.#state = seed | 0;
	}

	/** In [0, 1). */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	}

	/** A whole number from 0, less than `count`. */
	below(count: number): number {
		return Math.floor(this.next() * count);
	}

	chance(probability: number): boolean {
		return this.next() < probability;
	}

	pick<Item>(items: readonly Item[]): Item {
		const item = items[this.below(items.length)];
		if (item === undefined) throw new RangeError('expected items to pick from, got none');
		return item;
	}

	/** From `least` to `most` of what `make` makes. */
	several<Item>(least: number, most: number, make: () => Item): Item[] {
		return Array.from({length: least + this.below(most - least + 1)}, make);
	}
}

/** Random numbers in [0, 1), for whoever needs nothing more. */
export function seeded(seed: number): () => number {
	const random = new Random(seed);
	return () => random.next();
}
