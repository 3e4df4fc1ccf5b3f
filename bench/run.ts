/**
 * `npm run bench`: the engine beside its rivals, in turns within one run, and each is right before it gets a number.
 * Writes bench/results.json. How to read it: bench/README.md.
 */
import {writeFile} from 'node:fs/promises';
import {cpus} from 'node:os';
import {parseArgs} from 'node:util';
import type {State} from './contender.ts';
import {CONTENDERS} from './contenders/index.ts';
import {corpus, LONG, posts} from './corpus.ts';
import {type Budget, Entrant} from './entrant.ts';
import type {Posts} from './questions.ts';
import {results} from './results.ts';
import {told} from './table.ts';
import {Expectations} from './verdict.ts';

const STATES: readonly State[] = ['warm', 'cold'];

interface Plan {
	readonly rules: readonly number[];
	readonly lengths: readonly number[];
	readonly budget: Budget;
}

const WHOLE: Plan = {
	rules: [100, 1000, 10_000, 100_000],
	lengths: [280, 1000, 3000, LONG],
	budget: {
		prepare: 120_000,
		check: 10_000,
		hits: 2000,
		turns: 6,
		turn: {warm: 100, cold: 300},
		cell: 4000,
		whole: 1_800_000,
	},
};
const QUICK: Plan = {
	rules: [10_000],
	lengths: [3000],
	budget: {
		prepare: 20_000,
		check: 8000,
		hits: 400,
		turns: 4,
		turn: {warm: 60, cold: 250},
		cell: 600,
		whole: 35_000,
	},
};

const {values} = parseArgs({
	options: {
		quick: {type: 'boolean', default: false},
		rules: {type: 'string'},
		characters: {type: 'string'},
		only: {type: 'string'},
	},
});
const plan = chosen(values.quick ? QUICK : WHOLE);
const contenders = CONTENDERS.filter(({name}) => values.only?.split(',').includes(name) ?? true);
const texts: Posts = new Map(plan.lengths.map(characters => [characters, posts(characters)]));

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores`);
const entrants: Entrant[] = [];
for (const rules of plan.rules) entrants.push(...(await race(rules)));

for (const line of told(entrants, plan.lengths, STATES)) console.log(line);
await writeFile('bench/results.json', `${JSON.stringify(results(entrants, plan.lengths, STATES), undefined, '\t')}\n`);
console.log('\nWritten to bench/results.json.');

/** All contenders at one number of rules. */
async function race(rules: number): Promise<Entrant[]> {
	const racing = contenders.map(contender => new Entrant(contender, rules, plan.budget));
	const sought = corpus(rules);
	for (const entrant of racing) {
		const gone = entrants.find(before => before.contender === entrant.contender && before.gone !== undefined)?.gone;
		step(`${rules} rules: ${entrant.contender.name} gets ready`);
		if (gone === undefined) await entrant.prepare(sought, texts);
		else entrant.leave(gone);
	}
	const expectations = new Expectations(sought);
	for (const [characters, all] of texts) {
		step(`${rules} rules, ${characters} characters: what is right`);
		const expected = all.map(post => expectations.of(post));
		const shorter = plan.lengths[plan.lengths.indexOf(characters) - 1] ?? 0;
		for (const entrant of racing) {
			step(`${rules} rules, ${characters} characters: ${entrant.contender.name} is compared`);
			await entrant.judge(characters, expected, entrant.foreseen(characters, shorter));
		}
		for (const state of STATES) {
			step(`${rules} rules, ${characters} characters, ${state}: everybody in turns`);
			// On a busy machine fewer turns have to do, but each contender has one.
			for (let turn = 0; turn < plan.budget.turns && (turn === 0 || performance.now() < plan.budget.whole); turn++) {
				for (const entrant of racing) await entrant.turn(characters, state);
			}
		}
		// Before the long texts, whose own size would be counted in.
		if (characters < LONG) for (const entrant of racing) await entrant.weigh();
	}
	for (const entrant of racing) entrant.close();
	return racing;
}

function step(what: string): void {
	console.error(`${Math.round(performance.now() / 1000)} s: ${what} …`);
}

/** The plan, or what the command line asks for instead. */
function chosen({rules, lengths, budget}: Plan): Plan {
	const numbers = (list: string | undefined) => list?.split(',').map(Number);
	return {rules: numbers(values.rules) ?? rules, lengths: numbers(values.characters) ?? lengths, budget};
}
