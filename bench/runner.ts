import {evict} from './caches.ts';
import {NotInstalled, type Prepared, type Turn} from './contender.ts';
import {CONTENDERS} from './contenders/index.ts';
import type {Answers, Posts, Question, Ready, Told} from './questions.ts';

/** One contender in a process of its own: answers the conductor's questions. */
let prepared: Prepared | undefined;
let posts: Posts = new Map();
let before = 0;
const nextPost = new Map<number, number>();

process.on('message', async (question: Question) => {
	process.send?.(await told(question));
});
process.on('disconnect', () => process.exit());

async function told(question: Question): Promise<Told> {
	try {
		return {answer: await answer(question)};
	} catch (error) {
		return {
			failed: error instanceof Error ? error.message : String(error),
			notInstalled: error instanceof NotInstalled,
		};
	}
}

async function answer(question: Question): Promise<Answers[Question['ask']]> {
	if (question.ask === 'prepare') return prepare(question);
	if (prepared === undefined) throw new Error('Expected to be prepared first.');
	if (question.ask === 'hits') return hits(prepared, posts.get(question.characters) ?? [], question.budget);
	if (question.ask === 'turn') return turn(prepared, question.characters, question.turn);
	return prepared.memoryBytes ?? Math.max(0, used() - before);
}

async function prepare(question: Question & {ask: 'prepare'}): Promise<Ready> {
	const contender = CONTENDERS.find(one => one.name === question.contender);
	if (contender === undefined) throw new Error(`There is no contender ${question.contender}.`);
	posts = question.posts;
	// Takes its memory now, so that it is not counted as the contender's.
	evict();
	before = used();
	prepared = await contender.prepare(question.corpus);
	const {buildMs, openMs, storedBytes} = prepared;
	return {
		buildMs,
		...(openMs !== undefined && {openMs}),
		...(storedBytes !== undefined && {storedBytes}),
	};
}

async function hits({check, rules}: Prepared, all: readonly string[], budget: number): Promise<number[][]> {
	const found: number[][] = [];
	const until = performance.now() + budget;
	for (const post of all) {
		found.push([...new Set(rules(await check(post)))].sort((left, right) => left - right));
		if (performance.now() > until) break;
	}
	return found;
}

/** The posts are taken in turn, and each turn goes on where the last one ended. */
async function turn(
	{check, rules, time}: Prepared,
	characters: number,
	{state, budget, mostChecks}: Turn,
): Promise<readonly number[]> {
	const all = posts.get(characters) ?? [];
	if (time !== undefined) return time(all, {state, budget, mostChecks});
	const durations: number[] = [];
	const until = performance.now() + budget;
	while (durations.length < mostChecks && (durations.length === 0 || performance.now() < until)) {
		const at = nextPost.get(characters) ?? 0;
		nextPost.set(characters, (at + 1) % all.length);
		if (state === 'cold') evict();
		// The clock's own code was evicted too.
		performance.now();
		const began = performance.now();
		const result = check(all[at] ?? '');
		const settled = result instanceof Promise ? await result : result;
		durations.push((performance.now() - began) * 1000);
		rules(settled);
	}
	return durations;
}

/** Bytes in use, after everything unused was collected. */
function used(): number {
	global.gc?.();
	global.gc?.();
	const {heapUsed, external} = process.memoryUsage();
	return heapUsed + external;
}
