import {Command} from 'commander';
import {Engine} from '../../policy/engine.ts';
import {type Miss, missedExamples, uncovered} from '../../policy/examples.ts';
import type {Policy} from '../../policy/vocabulary.ts';
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
	console.log(summary(source.policy, problems.length));
	process.exitCode = problems.length === 0 ? 0 : 1;
}

/** What `handrail test` has to say against a policy, one line each with file:line. */
export function policyTestProblems(source: Source): string[] {
	const engine = new Engine(source.policy);
	return [
		...missedExamples(engine).map(miss => missAsText(source, miss)),
		...uncovered(source.policy).map(
			({rule, kind, language}) =>
				`${position(source, rule, 'examples')} rule "${rule}" expected an example that ${verb(kind)} in ${language}, got none`,
		),
	];
}

function missAsText(source: Source, {rule, kind, index, example}: Miss): string {
	const got = kind === 'fires' ? 'it stays silent' : 'it fires';
	return `${position(source, rule, 'examples', kind, index)} rule "${rule}" expected an example that ${verb(kind)}, but ${got}: ${example.text}`;
}

const verb = (kind: Miss['kind']) => (kind === 'fires' ? 'fires' : 'stays silent');

function position(source: Source, rule: string, ...path: (string | number)[]): string {
	const index = source.policy.rules.findIndex(({id}) => id === rule);
	const {file, line} = source.locate({path: ['rules', index, ...path]});
	return `${file}:${line}`;
}

function summary({rules}: Policy, problems: number): string {
	const examples = rules.reduce((sum, {examples: {fires, silent}}) => sum + fires.length + silent.length, 0);
	const verdict =
		problems === 0 ? 'all as promised, every rule covered in every language' : `${problems} not as promised`;
	return `${rules.length} rules, ${examples} examples: ${verdict}.`;
}
