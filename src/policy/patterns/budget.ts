/**
 * How much one pattern may do in one text. Counted, not timed, so that the same text has the same hits everywhere.
 *
 * A step is one instruction of RE2's program at one code unit: the most that a search can do is all instructions at all
 * code units it sees. Measured with the worst patterns we know (two shared cores, Node 20): 15–40 ns of processor time each. Ordinary
 * patterns have few instructions alive at a time and are far below.
 */
export const MOST_STEPS = 600_000;

/** Code units one pattern reads of one text. */
export const MOST_READ = 20_000;

/** Less than this is not worth a search. */
const LEAST = 16;
/** What any search costs, however short. */
const CALL = 50;
/** Each search clears a table of one bit per instruction and code unit of its piece. */
const CLEARED_PER_STEP = 1000;

export class Budget {
	readonly #size: number;
	#steps = MOST_STEPS;
	#units = MOST_READ;

	/** @param size of the pattern's program, in instructions */
	constructor(size: number) {
		this.#size = size;
	}

	/** How many code units may still be read. */
	get units(): number {
		const units = Math.min(this.#units, Math.floor(this.#steps / this.#size));
		return units < LEAST ? 0 : units;
	}

	read(units: number): void {
		this.#units -= units;
	}

	/** Is there enough for a look at a piece before it is searched? At worst it costs as much as the search. */
	look(units: number): boolean {
		const steps = CALL + units * this.#size;
		if (2 * steps > this.#steps) return false;
		this.#steps -= steps;
		return true;
	}

	/** One search that saw no more than so many code units of a piece. */
	search(units: number, piece: number): void {
		this.#steps -= CALL + units * this.#size + Math.ceil((piece * this.#size) / CLEARED_PER_STEP);
	}

	get spent(): boolean {
		return this.#steps <= 0;
	}
}
