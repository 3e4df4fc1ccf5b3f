import {Command, Option} from 'commander';
import type {Policy} from '../../policy/vocabulary.ts';
import {POLICY_FOLDER} from '../source/load.ts';
import {type MorePacks, readSource, type Source} from '../source/read.ts';
import {costWarnings} from '../testing/costs.ts';
import {coverageTable} from '../testing/coverage.ts';
import {tried, type Verdict} from '../testing/problems.ts';

export const testCommand = () =>
	new Command('test')
		.description('Run every example of every rule, and name what lacks examples and what warns too often.')
		.argument('[folder]', 'the policy folder', POLICY_FOLDER)
		.addOption(
			new Option('--packs <names>', 'packs to test beside those that are switched on, or "all"')
				.argParser(packNames)
				.default([], 'none'),
		)
		.action(test);

const packNames = (names: string): MorePacks => (names === 'all' ? 'all' : names.split(',').map(name => name.trim()));

async function test(folder: string, {packs}: {packs: MorePacks}): Promise<void> {
	const source = await readSource(folder, packs);
	const verdict = tried(source);
	for (const alarm of verdict.falseAlarms) console.error(alarm);
	for (const warning of costWarnings(source)) console.error(warning);
	console.log(coverageTable(source.policy));
	// What must be mended stands last, where people look.
	for (const problem of verdict.problems) console.error(problem);
	console.log(summary(source, verdict).join('\n'));
	process.exitCode = verdict.problems.length === 0 ? 0 : 1;
}

function summary({policy, silent, ordinary, idlePacks}: Source, {problems, rate}: Verdict): string[] {
	const promised =
		problems.length === 0
			? 'all as promised, every rule covered in every language'
			: `${problems.length} not as promised`;
	return [
		...(silent.length === 0 ? [] : [`${silent.length} posts that no rule may speak of.`]),
		...(rate.posts === 0
			? []
			: [
					`${rate.posts} ordinary posts: ${rate.warned} with a warning or a stop (${rate.per100.toFixed(1)} of 100, at most ${ordinary.atMost}), ${rate.tipped} more with a tip.`,
				]),
		...(idlePacks.length === 0
			? []
			: [`Not tested, for they are switched off: ${idlePacks.join(', ')} (--packs all).`]),
		`${policy.rules.length} rules, ${exampleCount(policy)} examples: ${promised}.`,
	];
}

const exampleCount = ({rules}: Policy) =>
	rules.reduce((sum, {examples: {fires, silent}}) => sum + fires.length + silent.length, 0);
