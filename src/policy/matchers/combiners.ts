import type {Range} from '../vocabulary.ts';
import {at, type Match, NOTHING, type Step, UNKNOWN, WHOLE_POST} from './match.ts';
import type {Reading} from './reading.ts';

type Evaluate = Step['evaluate'];

/** Holds when one of them holds; the places of all that do. */
export function any(steps: readonly Step[]): Evaluate {
	return reading => {
		const matches = steps.map(step => step.evaluate(reading));
		const holding = matches.filter(match => match.holds);
		if (holding.length === 0) return matches.some(match => match.unknown) ? UNKNOWN : NOTHING;
		const [only] = holding;
		if (only !== undefined && holding.length === 1) return only;
		return {holds: true, ranges: at(holding.flatMap(match => match.ranges)).ranges};
	};
}

/** Holds when each of them holds somewhere in the post; the places of all. */
export function all(steps: readonly Step[]): Evaluate {
	return reading => {
		const {answer, matches} = holdingAll(steps, reading);
		return answer ?? {holds: true, ranges: at(matches.flatMap(match => match.ranges)).ranges};
	};
}

/** What each says; and, when not all hold, the one answer that stands for all. */
function holdingAll(
	steps: readonly Step[],
	reading: Reading,
): {readonly answer?: Match; readonly matches: readonly Match[]} {
	const matches: Match[] = [];
	let unknown = false;
	for (const step of steps) {
		const match = step.evaluate(reading);
		if (!match.holds && match.unknown === undefined) return {answer: NOTHING, matches};
		unknown ||= match.unknown === true;
		matches.push(match);
	}
	return unknown ? {answer: UNKNOWN, matches} : {matches};
}

/** Holds, for the whole post, when not one of them does. */
export function none(steps: readonly Step[]): Evaluate {
	return reading => {
		const matches = steps.map(step => step.evaluate(reading));
		if (matches.some(match => match.holds)) return NOTHING;
		return matches.some(match => match.unknown) ? UNKNOWN : WHOLE_POST;
	};
}

/** Holds where hits of all stand with at most so many words between each and the next. */
export function nearWords(steps: readonly Step[], most: number): Evaluate {
	return reading => {
		const {answer, matches} = holdingAll(steps, reading);
		if (answer !== undefined) return answer;
		const placed = matches.filter(match => match.ranges.length > 0);
		if (placed.length === 0) return WHOLE_POST;
		const close = (left: Range, right: Range) =>
			reading.wordsBefore(right.start) - reading.wordsBefore(left.end) <= most;
		return at(groups(placed, close));
	};
}

/** Holds in the sentences where hits of all stand. */
export function nearInSentence(steps: readonly Step[]): Evaluate {
	return reading => {
		const {answer, matches} = holdingAll(steps, reading);
		if (answer !== undefined) return answer;
		const placed = matches.filter(match => match.ranges.length > 0);
		if (placed.length === 0) return WHOLE_POST;
		const sentences = placed.map(match => sentencesWith(match, reading));
		const shared = (range: Range) => sentences.every(starts => starts.has(reading.sentenceAt(range.start).start));
		return at(placed.flatMap(match => match.ranges.filter(shared)));
	};
}

const sentencesWith = ({ranges}: Match, reading: Reading) =>
	new Set(ranges.map(range => reading.sentenceAt(range.start).start));

/**
 * For each hit the latest ones of the other matches before it: all of them, if none is too far from the next. Words that
 * two of them claim go to one; the other may have the hit before.
 */
function groups(matches: readonly Match[], close: (left: Range, right: Range) => boolean): Range[] {
	const hits = matches
		.flatMap(({ranges}, member) => ranges.map(range => ({member, range})))
		.sort((left, right) => left.range.start - right.range.start || left.range.end - right.range.end);
	const latest: (Range | undefined)[] = matches.map(() => undefined);
	const before: (Range | undefined)[] = matches.map(() => undefined);
	const marked = new Set<Range>();
	for (const {member, range} of hits) {
		before[member] = latest[member];
		latest[member] = range;
		const apart = groupApart(latest, before);
		const near = apart?.every((found, index) => index === 0 || close(apart[index - 1] ?? found, found));
		if (near) for (const found of apart ?? []) marked.add(found);
	}
	return [...marked];
}

/** One of each, in order, none within another: the latest ones, or else with some of those before. */
function groupApart(latest: readonly (Range | undefined)[], before: readonly (Range | undefined)[]) {
	if (latest.includes(undefined)) return undefined;
	for (let older = 0; older < 1 << latest.length; older++) {
		const chosen = latest.map((range, member) => ((older >> member) & 1 ? before[member] : range));
		const group = chosen.filter(range => range !== undefined).sort((left, right) => left.start - right.start);
		if (group.length < latest.length) continue;
		if (group.every((range, index) => index === 0 || (group[index - 1]?.end ?? 0) <= range.start)) return group;
	}
	return undefined;
}

/** Fires where the trigger is and the required thing is nowhere in the post. */
export function missingInPost(trigger: Step, required: Step): Evaluate {
	return reading => {
		const match = trigger.evaluate(reading);
		if (!match.holds) return match;
		const other = required.evaluate(reading);
		return other.holds ? NOTHING : other.unknown ? UNKNOWN : match;
	};
}

/** Fires where the trigger is and the required thing is not in its sentence. */
export function missingInSentence(trigger: Step, required: Step): Evaluate {
	const innocent = unless(trigger, [required]);
	return reading => (required.evaluate(reading).unknown ? UNKNOWN : innocent(reading));
}

/**
 * Drops the hits that have an innocent context in the same sentence.
 * A match without a place is dropped when such a context stands anywhere.
 */
export function unless(step: Step, contexts: readonly Step[]): Evaluate {
	return reading => {
		const match = step.evaluate(reading);
		if (!match.holds) return match;
		const innocent = contexts.map(context => context.evaluate(reading)).filter(context => context.holds);
		if (innocent.some(context => context.ranges.length === 0)) return NOTHING;
		if (innocent.length === 0) return match;
		if (match.ranges.length === 0) return NOTHING;
		const spared = innocent.map(context => sentencesWith(context, reading));
		const inSpared = (range: Range) => spared.some(starts => starts.has(reading.sentenceAt(range.start).start));
		return at(match.ranges.filter(range => !inSpared(range)));
	};
}

/** Keeps the hits that have each of the contexts in the same sentence; a context without a place stands everywhere. */
export function when(step: Step, contexts: readonly Step[]): Evaluate {
	return reading => {
		const match = step.evaluate(reading);
		if (!match.holds) return match;
		const {answer, matches} = holdingAll(contexts, reading);
		if (answer !== undefined) return answer;
		const placed = matches.filter(context => context.ranges.length > 0);
		if (placed.length === 0 || match.ranges.length === 0) return match;
		const sentences = placed.map(context => sentencesWith(context, reading));
		const wanted = (range: Range) => sentences.every(starts => starts.has(reading.sentenceAt(range.start).start));
		return at(match.ranges.filter(wanted));
	};
}

/** Drops the hits of which something is true. */
export function except(step: Step, drop: (reading: Reading, range: Range) => boolean): Evaluate {
	return reading => {
		const match = step.evaluate(reading);
		if (!match.holds || match.ranges.length === 0) return match;
		return at(match.ranges.filter(range => !drop(reading, range)));
	};
}
