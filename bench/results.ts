import type {State} from './contender.ts';
import type {Entrant} from './entrant.ts';
import {percentile, rounded} from './figures.ts';

/** One line of bench/results.json. */
export interface Result {
	readonly contender: string;
	readonly rules: number;
	readonly characters: number;
	readonly state: State;
	readonly p50_us: number;
	readonly p99_us: number;
	readonly checks: number;
	readonly memory_mb?: number;
	readonly build_ms?: number;
	readonly open_ms?: number;
	readonly stored_mb?: number;
}

/** What was measured, and nothing that was not. */
export function results(
	entrants: readonly Entrant[],
	lengths: readonly number[],
	states: readonly State[],
): readonly Result[] {
	return entrants.flatMap(entrant =>
		lengths.flatMap(characters => states.flatMap(state => result(entrant, characters, state) ?? [])),
	);
}

export function result(entrant: Entrant, characters: number, state: State): Result | undefined {
	const durations = entrant.durations(characters, state);
	if (durations.length === 0 || entrant.why(characters) !== undefined) return undefined;
	const {contender, rules, ready, memory} = entrant;
	return {
		contender: contender.name,
		rules,
		characters,
		state,
		p50_us: rounded(percentile(durations, 0.5)),
		p99_us: rounded(percentile(durations, 0.99)),
		checks: durations.length,
		...(memory !== undefined && {memory_mb: megabytes(memory)}),
		...(ready !== undefined && {build_ms: rounded(ready.buildMs)}),
		...(ready?.openMs !== undefined && {open_ms: rounded(ready.openMs)}),
		...(ready?.storedBytes !== undefined && {stored_mb: megabytes(ready.storedBytes)}),
	};
}

const megabytes = (bytes: number) => rounded(bytes / 1e6);
