import {at, type Evaluate, NOTHING} from './matcher.ts';

/** Holds when one of them holds; the places of all that do. */
export function any(matchers: readonly Evaluate[]): Evaluate {
	return reading => {
		const matches = matchers.map(matcher => matcher(reading)).filter(match => match.holds);
		return matches.length === 0 ? NOTHING : {...at(matches.flatMap(match => match.ranges)), holds: true};
	};
}

/** Holds when each of them holds somewhere in the post; the places of all. */
export function all(matchers: readonly Evaluate[]): Evaluate {
	return reading => {
		const ranges = [];
		for (const matcher of matchers) {
			const match = matcher(reading);
			if (!match.holds) return NOTHING;
			ranges.push(...match.ranges);
		}
		return {...at(ranges), holds: true};
	};
}

/** Holds, for the whole post, when not one of them does. */
export function none(matchers: readonly Evaluate[]): Evaluate {
	return reading => ({holds: !matchers.some(matcher => matcher(reading).holds), ranges: []});
}

/**
 * Drops the hits that have an innocent context in the same sentence.
 * A match without a place is dropped when such a context stands anywhere.
 */
export function unless(matcher: Evaluate, contexts: readonly Evaluate[]): Evaluate {
	return reading => {
		const match = matcher(reading);
		if (!match.holds) return match;
		const innocent = contexts.map(context => context(reading)).filter(context => context.holds);
		if (innocent.some(context => context.ranges.length === 0)) return NOTHING;
		if (innocent.length === 0) return match;
		if (match.ranges.length === 0) return NOTHING;
		const sentences = innocent.flatMap(context => context.ranges.map(range => reading.sentenceAt(range.start).start));
		const spared = new Set(sentences);
		return at(match.ranges.filter(range => !spared.has(reading.sentenceAt(range.start).start)));
	};
}
