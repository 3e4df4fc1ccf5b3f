import type {Range} from '../vocabulary.ts';
import type {Reading} from './reading.ts';

/** What a matcher says of a text: does it hold, and where. It may hold without a place (the whole post). */
export interface Match {
	readonly holds: boolean;
	/** It cannot be told: the language is unsure, or nobody could see the attachments. Then its opposite does not hold either. */
	readonly unknown?: true;
	/** In order, without overlaps. */
	readonly ranges: readonly Range[];
}

/** A matcher, ready to run. Its cost is linear in the text. */
export interface Step {
	/** Its key in the policy, for explaining. */
	readonly matcher: string;
	readonly evaluate: (reading: Reading) => Match;
	readonly inner: readonly Step[];
	/** About how much it costs to ask, against a look whether words are there. */
	readonly cost: number;
}

export const NOTHING: Match = {holds: false, ranges: []};
export const UNKNOWN: Match = {holds: false, unknown: true, ranges: []};
export const WHOLE_POST: Match = {holds: true, ranges: []};

/** A match that holds exactly where there are ranges. */
export function at(ranges: readonly Range[]): Match {
	return ranges.length === 0 ? NOTHING : {holds: true, ranges: united(ranges)};
}

/** The same places in order, overlapping ones as one. */
export function united(ranges: readonly Range[]): readonly Range[] {
	if (ranges.every((range, index) => index === 0 || range.start >= (ranges[index - 1]?.end ?? 0))) return ranges;
	const ordered = [...ranges].sort((left, right) => left.start - right.start || left.end - right.end);
	const result: Range[] = [];
	for (const range of ordered) {
		const last = result.at(-1);
		if (last === undefined || range.start >= last.end) result.push(range);
		else if (range.end > last.end) result[result.length - 1] = {start: last.start, end: range.end};
	}
	return result;
}
