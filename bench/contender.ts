import type {Corpus} from './corpus.ts';

/**
 * One that takes part. `phrases`: looks for exactly the phrases, like all the others of this kind. `whole`: also does what no
 * rival does; has to find the phrases and patterns all the same. `other`: does other work, and stands here for context only.
 */
export interface Contender {
	readonly name: string;
	readonly work: 'phrases' | 'whole' | 'other';
	/** What a reader of its figures has to know. */
	readonly note?: string;
	/** @throws NotInstalled when this machine does not have it */
	prepare(corpus: Corpus): Promise<Prepared>;
}

/** A contender, ready to check texts. */
export interface Prepared<Result = unknown> {
	/** Milliseconds from the list of phrases, or the parsed policy, to the first check. */
	readonly buildMs: number;
	/** Milliseconds from the stored form to the first check. */
	readonly openMs?: number;
	readonly storedBytes?: number;
	/** For those that work outside the JavaScript heap. */
	readonly memoryBytes?: number;
	/** A post in, an answer out: the one thing that is timed. */
	check(post: string): Result | Promise<Result>;
	/** The numbers of the rules that an answer speaks of, and nothing below 0. Not timed. */
	rules(result: Result): Iterable<number>;
	/** For those that measure by themselves: microseconds of each check. */
	time?(posts: readonly string[], turn: Turn): Promise<readonly number[]>;
}

export type State = 'warm' | 'cold';

/** How long a contender may check before the next one has its turn. */
export interface Turn {
	readonly state: State;
	/** Milliseconds; the check that is running then is finished. */
	readonly budget: number;
	readonly mostChecks: number;
}

/** A contender that this machine does not have. The bench says so and goes on. */
export class NotInstalled extends Error {
	override readonly name = 'NotInstalled';
}

/** A rival from npm. The name is a value, so that type checks pass without it. */
export async function installed<Module>(name: string): Promise<Module> {
	try {
		return (await import(name)) as Module;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') {
			throw new NotInstalled(`npm install --no-save ${name}`);
		}
		throw error;
	}
}

/** Runs it, and tells how many milliseconds that took. */
export async function timed<Result>(work: () => Result | Promise<Result>): Promise<{result: Result; ms: number}> {
	const began = performance.now();
	const result = await work();
	return {result, ms: performance.now() - began};
}
