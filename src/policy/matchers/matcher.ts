import type {Reading} from '../text/reading.ts';
import type {Range} from '../vocabulary.ts';

/** What a matcher says of a text: does it hold, and where. It may hold without a place (the whole post). */
export interface Match {
	readonly holds: boolean;
	/** In order, without overlaps. */
	readonly ranges: readonly Range[];
}

/** A matcher, ready to run. Its cost is linear in the text. */
export type Evaluate = (reading: Reading) => Match;

export const NOTHING: Match = {holds: false, ranges: []};

/** A match that holds exactly where there are ranges. */
export function at(ranges: readonly Range[]): Match {
	return ranges.length === 0 ? NOTHING : {holds: true, ranges: united(ranges)};
}

/** The same places in order, overlapping ones as one. */
export function united(ranges: readonly Range[]): Range[] {
	const ordered = [...ranges].sort((left, right) => left.start - right.start || left.end - right.end);
	const result: Range[] = [];
	for (const range of ordered) {
		const last = result.at(-1);
		if (last === undefined || range.start >= last.end) result.push(range);
		else if (range.end > last.end) result[result.length - 1] = {start: last.start, end: range.end};
	}
	return result;
}
