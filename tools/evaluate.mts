/** `npm run evaluate [-- FOLDER]`: how many of the evaluation's texts the sample policy finds, and which it does not. */
import {type Case, evaluate, type Outcome, only, share, wholePolicy} from '../tests/helpers/evaluation.ts';

const [folder = 'policies'] = process.argv.slice(2).filter(argument => !argument.startsWith('--'));
const outcomes = await evaluate(await wholePolicy(folder));
const columns: [string, (each: Case) => boolean][] = [
	['all', () => true],
	['direct', ({kind}) => kind === 'direct'],
	['paraphrase', ({kind}) => kind === 'paraphrase'],
	['German', ({language}) => language === 'de'],
	['English', ({language}) => language === 'en'],
];
const cell = (outcome: Outcome) =>
	`${share(outcome).toFixed(1)} % (${outcome.hit.length}/${outcome.hit.length + outcome.missed.length})`;
const row = (cells: readonly string[]) =>
	cells.map((text, at) => (at === 0 ? text.padEnd(8) : text.padStart(18))).join('');

console.log(row(['half', ...columns.map(([name]) => name)]));
for (const outcome of outcomes)
	console.log(row([outcome.half, ...columns.map(([, wanted]) => cell(only(outcome, wanted)))]));

// The untuned half stays unread, so that its figure keeps its worth.
const shown = process.argv.includes('--untuned') ? outcomes : outcomes.filter(({half}) => half === 'tuned');
for (const {half, missed} of shown) {
	console.log(`\nMissed of the ${half} half:`);
	for (const {entry, kind, language, text, ...place} of missed) {
		const where = Object.entries(place).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
		console.log(`  ${entry} ${kind} ${language}  ${text}${where.length === 0 ? '' : `  {${where.join(', ')}}`}`);
	}
}
