import {type ChildProcess, fork} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {NotInstalled} from './contender.ts';
import type {Answers, Question, Told} from './questions.ts';

/** Ten of them are alive at once; none may take the whole machine. */
const MOST_MEMORY_MB = 6000;

/** A contender took longer than it may; its process is gone. */
export class OverBudget extends Error {
	override readonly name = 'OverBudget';
}

/**
 * A contender's process. Each has its own, so that its memory can be told from the others', its garbage is collected at its
 * own expense, and a check that does not come back can be ended. They take turns; only one works at a time.
 */
export class Lane {
	readonly #process: ChildProcess;

	constructor() {
		this.#process = fork(fileURLToPath(new URL('runner.mjs', import.meta.url)), {
			// JSON has no maps.
			serialization: 'advanced',
			execArgv: ['--expose-gc', `--max-old-space-size=${MOST_MEMORY_MB}`],
		});
	}

	/**
	 * @param limit milliseconds after which the process is ended
	 * @throws OverBudget, NotInstalled, or an Error with the contender's own words
	 */
	async ask<Asked extends Question>(question: Asked, limit: number): Promise<Answers[Asked['ask']]> {
		const told = await this.#told(question, limit);
		if ('answer' in told) return told.answer as Answers[Asked['ask']];
		throw told.notInstalled ? new NotInstalled(told.failed) : new Error(told.failed);
	}

	close(): void {
		this.#process.kill('SIGKILL');
	}

	#told(question: Question, limit: number): Promise<Told> {
		const {promise, resolve, reject} = withResolvers<Told>();
		const ended = (code: number | null) => reject(new Error(`its process ended (${code ?? 'killed'})`));
		const timer = setTimeout(() => {
			this.close();
			reject(new OverBudget(`no answer within ${limit / 1000} s`));
		}, limit);
		this.#process.once('message', (told: Told) => resolve(told));
		this.#process.once('exit', ended);
		this.#process.send(question);
		return promise.finally(() => {
			clearTimeout(timer);
			this.#process.removeAllListeners('message');
			this.#process.off('exit', ended);
		});
	}
}

/** Promise.withResolvers, which Node 20 does not have. */
function withResolvers<Value>() {
	let resolve: (value: Value) => void = () => undefined;
	let reject: (error: Error) => void = () => undefined;
	const promise = new Promise<Value>((resolved, rejected) => {
		resolve = resolved;
		reject = rejected;
	});
	return {promise, resolve, reject};
}
