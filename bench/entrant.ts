import {type Contender, NotInstalled, type State, type Turn} from './contender.ts';
import type {Corpus} from './corpus.ts';
import {percentile} from './figures.ts';
import {Lane, OverBudget} from './lane.ts';
import type {Posts, Question, Ready} from './questions.ts';
import {differs, type Expected} from './verdict.ts';

/** How much time a run has. All in milliseconds. */
export interface Budget {
	readonly prepare: number;
	/** For one check. Slower ones are skipped, and it is said so. */
	readonly check: number;
	readonly hits: number;
	readonly turns: number;
	readonly turn: Readonly<Record<State, number>>;
	/** For all turns of a slow contender at one length and state. */
	readonly cell: number;
	/** For the run: no further turns after that. */
	readonly whole: number;
}

/** Enough for a steady p99. */
const MOST_CHECKS = 2000;
const WARM_UP = {state: 'warm', mostChecks: 1000} as const;

/** A contender at one number of rules: what it is asked, how long it took, and why it is out, if it is. */
export class Entrant {
	readonly contender: Contender;
	readonly rules: number;
	ready: Ready | undefined;
	memory: number | undefined;
	readonly #budget: Budget;
	readonly #lane: Lane;
	readonly #durations = new Map<string, number[]>();
	readonly #out = new Map<number, string>();
	#gone: string | undefined;

	constructor(contender: Contender, rules: number, budget: Budget) {
		this.contender = contender;
		this.rules = rules;
		this.#budget = budget;
		this.#lane = new Lane();
	}

	async prepare(corpus: Corpus, posts: Posts): Promise<void> {
		const question = {ask: 'prepare', contender: this.contender.name, corpus, posts} as const;
		this.ready = await this.#ask(question, this.#budget.prepare);
	}

	/** Compares its hits with those of the reference, on as many posts as its time allows; warms it up if they are right. */
	async judge(characters: number, expected: readonly Expected[], foreseen: number | undefined): Promise<void> {
		if (this.#gone !== undefined) return;
		if (foreseen !== undefined && foreseen > this.#budget.check) {
			this.#out.set(
				characters,
				`skipped: over the time budget, some ${seconds(foreseen)} in proportion to shorter posts`,
			);
			return;
		}
		const {hits: budget, check} = this.#budget;
		const hits = await this.#ask({ask: 'hits', characters, budget}, budget + check);
		if (hits === undefined) return;
		const difference = differs(this.contender.work, hits, expected);
		if (difference === undefined) await this.#turn(characters, {...WARM_UP, budget});
		else this.#out.set(characters, `wrong: ${difference}`);
	}

	async turn(characters: number, state: State): Promise<void> {
		if (this.why(characters) !== undefined) return;
		const durations = this.durations(characters, state);
		const spent = durations.reduce((sum, duration) => sum + duration, 0) / 1000;
		if (spent > this.#budget.cell) return;
		durations.push(
			...(await this.#turn(characters, {state, budget: this.#budget.turn[state], mostChecks: MOST_CHECKS})),
		);
	}

	async weigh(): Promise<void> {
		if (this.#gone === undefined) this.memory = await this.#ask({ask: 'memory'}, this.#budget.prepare);
	}

	/** Microseconds of each check, in the order of the checks. */
	durations(characters: number, state: State): number[] {
		const key = `${characters} ${state}`;
		const known = this.#durations.get(key) ?? [];
		this.#durations.set(key, known);
		return known;
	}

	/** Why there are no figures for this length; `undefined` when there are. Those from before it left stay good. */
	why(characters: number): string | undefined {
		const measured = this.durations(characters, 'warm').length > 0;
		return this.#out.get(characters) ?? (measured ? undefined : this.#gone);
	}

	/** Milliseconds of one check, if it grows in proportion to the text; `undefined` when nothing shorter was measured. */
	foreseen(characters: number, shorter: number): number | undefined {
		const durations = this.durations(shorter, 'warm');
		return durations.length === 0 ? undefined : (percentile(durations, 0.5) / 1000) * (characters / shorter);
	}

	/** Why it takes no part any more, at any length. */
	get gone(): string | undefined {
		return this.#gone;
	}

	leave(reason: string): void {
		this.#gone ??= reason;
		this.close();
	}

	/** Ends its process; its figures stay. */
	close(): void {
		this.#lane.close();
	}

	/** A length at which it fails has no figures at all, so that no half of them is left. */
	async #turn(characters: number, turn: Turn): Promise<readonly number[]> {
		const durations = await this.#ask({ask: 'turn', characters, turn}, turn.budget + 2 * this.#budget.check);
		if (durations === undefined) this.#out.set(characters, this.#gone ?? 'failed');
		return durations ?? [];
	}

	async #ask<Asked extends Question>(question: Asked, limit: number) {
		if (this.#gone !== undefined) return undefined;
		try {
			return await this.#lane.ask(question, limit);
		} catch (error) {
			this.leave(reasonOf(error));
			return undefined;
		}
	}
}

function reasonOf(error: unknown): string {
	if (error instanceof NotInstalled) return `not installed (${error.message})`;
	if (error instanceof OverBudget) return `skipped: over the time budget, ${error.message}`;
	const message = error instanceof Error ? error.message : String(error);
	return `failed: ${message.length > 120 ? `${message.slice(0, 120)} …` : message}`;
}

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toPrecision(2)} s`;
