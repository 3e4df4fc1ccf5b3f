import type {Turn} from './contender.ts';
import type {Corpus} from './corpus.ts';

/** By their length in characters (UTF-16 code units). */
export type Posts = ReadonlyMap<number, readonly string[]>;

/** What the conductor asks a contender in its lane, one question at a time. */
export type Question =
	| {readonly ask: 'prepare'; readonly contender: string; readonly corpus: Corpus; readonly posts: Posts}
	/** Checks the first posts of this length, as many as fit in the budget (milliseconds), at least one. */
	| {readonly ask: 'hits'; readonly characters: number; readonly budget: number}
	| {readonly ask: 'turn'; readonly characters: number; readonly turn: Turn}
	| {readonly ask: 'memory'};

export interface Ready {
	readonly buildMs: number;
	readonly openMs?: number;
	readonly storedBytes?: number;
}

/** What comes back. */
export interface Answers {
	readonly prepare: Ready;
	/** By post: the numbers of the rules that hit, ascending, each once. */
	readonly hits: readonly (readonly number[])[];
	/** Microseconds of each check. */
	readonly turn: readonly number[];
	/** Bytes that the contender has taken since before it was built. */
	readonly memory: number;
}

export type Told =
	| {readonly answer: Answers[Question['ask']]}
	| {readonly failed: string; readonly notInstalled: boolean};
