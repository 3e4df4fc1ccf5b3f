import {Command} from 'commander';
import {Engine} from '../../policy/engine.ts';
import {type Miss, missedExamples, uncovered} from '../../policy/examples.ts';
import {explain, type Told} from '../../policy/explain.ts';
import {allMatchers} from '../../policy/inner.ts';
import {patternCost} from '../../policy/patterns/cost.ts';
import type {Policy, Range, Rule} from '../../policy/vocabulary.ts';
import {POLICY_FOLDER} from '../source/load.ts';
import {readSource, type Source} from '../source/read.ts';

export const testCommand = () =>
	new Command('test')
		.description('Run every example of every rule, and name what lacks examples.')
		.argument('[folder]', 'the policy folder', POLICY_FOLDER)
		.action(test);

async function test(folder: string): Promise<void> {
	const source = await readSource(folder);
	const problems = policyTestProblems(source);
	for (const problem of problems) console.error(problem);
	for (const warning of costWarnings(source)) console.error(warning);
	console.log(coverageTable(source.policy));
	console.log(summary(source.policy, problems.length));
	process.exitCode = problems.length === 0 ? 0 : 1;
}

/** What `handrail test` has to say against a policy, one each with file:line. */
export function policyTestProblems(source: Source): string[] {
	const engine = Engine.of(source.policy);
	return [
		...missedExamples(engine).map(miss => missAsText(source, engine, miss)),
		...uncovered(source.policy).map(
			({rule, kind, language}) =>
				`${position(source, rule, 'examples')} rule "${rule}" expected an example that ${verb(kind)} in ${language}, got none`,
		),
	];
}

function missAsText(source: Source, engine: Engine, {rule, kind, index, example}: Miss): string {
	const got = kind === 'fires' ? 'it stays silent' : 'it fires';
	const {text, ...place} = example;
	const marked =
		kind === 'silent' ? engine.try(rule, text, place) : partsFound(explain(engine, rule, text, place).match);
	return [
		`${position(source, rule, 'examples', kind, index)} rule "${rule}" expected an example that ${verb(kind)}, but ${got}:`,
		...underlined(text, marked),
	].join('\n');
}

/** What the matchers at the ends of a rule's tree found, although the rule as a whole does not hold. */
function partsFound({found, inner}: Told): readonly Range[] {
	return inner.length === 0 ? found : inner.flatMap(partsFound);
}

/** The text with a line of carets under these places; a tab keeps its width, so that they stand where they should. */
function underlined(text: string, ranges: readonly Range[]): string[] {
	const lines = text.split('\n');
	let start = 0;
	return lines.flatMap(line => {
		const from = start;
		start += line.length + 1;
		const marks = Array.from(graphemes.segment(line), ({segment, index}) => {
			const marked = ranges.some(range => range.start < from + index + segment.length && range.end > from + index);
			return segment === '\t' ? '\t' : marked ? '^' : ' ';
		}).join('');
		return marks.trim() === '' ? [`    ${line}`] : [`    ${line}`, `    ${marks.trimEnd()}`];
	});
}

const graphemes = new Intl.Segmenter('de', {granularity: 'grapheme'});

const verb = (kind: Miss['kind']) => (kind === 'fires' ? 'fires' : 'stays silent');

function position(source: Source, rule: string, ...path: (string | number)[]): string {
	const index = source.policy.rules.findIndex(({id}) => id === rule);
	const {file, line} = source.locate({path: ['rules', index, ...path]});
	return `${file}:${line}`;
}

/** Rules down, languages across: how many examples fire and stay silent. */
function coverageTable({rules, company: {languages}}: Policy): string {
	const width = Math.max(...rules.map(({id}) => id.length), 4);
	const cell = ({applies, examples}: Rule, language: string) => {
		if (applies?.languages?.includes(language) === false) return '–';
		const count = (kind: Miss['kind']) => examples[kind].filter(example => example.language === language).length;
		return `${count('fires')} / ${count('silent')}`;
	};
	const line = (name: string, cells: readonly string[]) =>
		[name.padEnd(width), ...cells.map(cell => cell.padStart(CELL))].join('  ');
	return [
		line(
			'rule',
			languages.map(language => `${language} fires/silent`),
		),
		...rules.map(rule =>
			line(
				rule.id,
				languages.map(language => cell(rule, language)),
			),
		),
	].join('\n');
}

const CELL = 'de fires/silent'.length;

/** Patterns that nothing keeps from being tried on every text, with what that costs here. */
function costWarnings(source: Source): string[] {
	return source.policy.rules.flatMap(({id, match}) =>
		[...allMatchers(match)].flatMap(matcher => {
			if (!('pattern' in matcher)) return [];
			const {needs, microseconds} = patternCost(matcher.pattern, () => performance.now(), SAMPLE);
			if (needs === 'literal' || needs === 'sign') return [];
			const lacks = needs === 'digit' ? 'no word or sign, only a digit,' : 'no word or sign';
			return [
				`${position(source, id, 'match')} warning: rule "${id}": ${lacks} is in each match of the pattern ${matcher.pattern}, so it is tried on every text: ${Math.round(microseconds)} µs per 3,000 characters here`,
			];
		}),
	);
}

/** Of the kind people write. */
const SAMPLE =
	'Vielen Dank für Ihre Nachricht vom 12. März! Wir kümmern uns darum und melden uns bis Freitag, 10:30 Uhr. Thanks for your patience, we are on it. ';

function summary({rules}: Policy, problems: number): string {
	const examples = rules.reduce((sum, {examples: {fires, silent}}) => sum + fires.length + silent.length, 0);
	const verdict =
		problems === 0 ? 'all as promised, every rule covered in every language' : `${problems} not as promised`;
	return `${rules.length} rules, ${examples} examples: ${verdict}.`;
}
