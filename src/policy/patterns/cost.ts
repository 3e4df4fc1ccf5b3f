import {requiredLiterals} from './literals.ts';
import {PatternSearch} from './search.ts';
import {needsDigit, requiredSigns} from './signs.ts';

/** What must stand in a text before a pattern is tried at all. */
export interface PatternNeeds {
	readonly needs: 'literal' | 'sign' | 'digit' | 'nothing';
	/** The literals or signs, one of which it is. */
	readonly oneOf: readonly string[];
}

/** What a pattern costs, for its author to see. */
export interface PatternCost extends PatternNeeds {
	/** Microseconds for 3,000 code units, once that stands there: the median of several rounds. */
	readonly microseconds: number;
}

const SAMPLE_LENGTH = 3_000;
const ROUNDS = 9;
/** A round takes at least so many milliseconds, for clocks in browsers are coarse. */
const ROUND = 2;

/**
 * Measures a pattern. A pattern that needs nothing is worth a warning with this number: it runs in every text.
 * @param pattern one that patternProblem has nothing to say of
 * @param now a clock in milliseconds
 * @param sample a text of the kind people write; it is repeated or cut to 3,000 code units
 */
export function patternCost(pattern: string, now: () => number, sample: string): PatternCost {
	const text = sample.repeat(Math.ceil(SAMPLE_LENGTH / Math.max(sample.length, 1))).slice(0, SAMPLE_LENGTH);
	const search = new PatternSearch(pattern);
	const runs = runsPerRound(() => search.find(text), now);
	const rounds = Array.from({length: ROUNDS}, () => {
		const began = now();
		for (let run = 0; run < runs; run++) search.find(text);
		return (now() - began) / runs;
	});
	rounds.sort((left, right) => left - right);
	return {...needsOf(pattern), microseconds: (rounds[ROUNDS >> 1] ?? 0) * 1000};
}

/** Also warms up: compiling is not what it costs. */
function runsPerRound(run: () => void, now: () => number): number {
	for (let runs = 1; ; runs *= 2) {
		const began = now();
		for (let count = 0; count < runs; count++) run();
		if (now() - began >= ROUND || runs >= 2 ** 12) return runs;
	}
}

export function needsOf(pattern: string): PatternNeeds {
	const literals = requiredLiterals(pattern);
	if (literals !== undefined) return {needs: 'literal', oneOf: literals};
	const signs = requiredSigns(pattern);
	if (signs !== undefined) return {needs: 'sign', oneOf: signs};
	return {needs: needsDigit(pattern) ? 'digit' : 'nothing', oneOf: []};
}
