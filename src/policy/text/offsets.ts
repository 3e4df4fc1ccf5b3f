/**
 * From folded code units back to the text as written. Most characters fold one to one, so only the places where both
 * drift apart are kept: there a stretch begins.
 */
export class Offsets {
	/** The folded unit a stretch begins at, and where that stands in the text. */
	#at = new Int32Array(64);
	#from = new Int32Array(64);
	/** Where the unit before the stretch ends in the text, with its marks. */
	#endBefore = new Int32Array(64);
	/** For a stretch that is one expanded character: where that ends. 0 for all others. */
	#flat = new Int32Array(64);
	#count = 0;

	clear(): void {
		this.#count = 0;
	}

	/** A character from `start` to `end` folded to nothing; a mark belongs to the unit before it. */
	skip(unit: number, start: number, end: number, mark: boolean): void {
		const before = unit === 0 ? 0 : mark ? end : this.#naturalEnd(unit, start);
		this.#stretch(unit, end, before, 0);
	}

	/** A character from `start` to `end` folded to `count` units. */
	expand(unit: number, count: number, start: number, end: number): void {
		this.#stretch(unit, start, this.#naturalEnd(unit, start), end);
		this.#stretch(unit + count, end, end, 0);
	}

	start(unit: number): number {
		const index = this.#stretchOf(unit);
		if (index < 0) return unit;
		return this.#flat[index] !== 0
			? (this.#from[index] ?? 0)
			: (this.#from[index] ?? 0) + unit - (this.#at[index] ?? 0);
	}

	end(unit: number): number {
		const next = this.#stretchOf(unit + 1);
		if (next >= 0 && this.#at[next] === unit + 1) return this.#endBefore[next] ?? 0;
		const index = this.#stretchOf(unit);
		if (index < 0) return unit + 1;
		return this.#flat[index] || (this.#from[index] ?? 0) + unit - (this.#at[index] ?? 0) + 1;
	}

	/** The end of the unit before this one, when nothing belongs to it: a stretch that begins here may have moved it. */
	#naturalEnd(unit: number, start: number): number {
		const last = this.#count - 1;
		return last >= 0 && this.#at[last] === unit ? (this.#endBefore[last] ?? 0) : start;
	}

	#stretch(unit: number, from: number, endBefore: number, flat: number): void {
		const again = this.#count > 0 && this.#at[this.#count - 1] === unit;
		const index = again ? this.#count - 1 : this.#count++;
		if (index === this.#at.length) this.#grow();
		this.#at[index] = unit;
		this.#from[index] = from;
		this.#endBefore[index] = endBefore;
		this.#flat[index] = flat;
	}

	/** The last stretch that begins at or before this unit; -1 when both still count alike. */
	#stretchOf(unit: number): number {
		let low = -1;
		let high = this.#count - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((this.#at[middle] ?? 0) <= unit) low = middle;
			else high = middle - 1;
		}
		return low;
	}

	#grow(): void {
		this.#at = grown(this.#at);
		this.#from = grown(this.#from);
		this.#endBefore = grown(this.#endBefore);
		this.#flat = grown(this.#flat);
	}
}

/** The same numbers, with as much room again. */
export function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
	const larger = new Int32Array(array.length * 2);
	larger.set(array);
	return larger;
}
