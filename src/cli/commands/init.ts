import sample from 'handrail:sample-sources';
import {mkdir, readdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {Command, InvalidArgumentError} from 'commander';
import {COMPETITORS, idOf, renamed} from '../init/names.ts';
import {readSource} from '../source/read.ts';
import {tried} from '../testing/problems.ts';
import {UsageError} from '../usage.ts';

interface Options {
	readonly name: string;
	readonly short?: string;
	readonly domain?: string;
	readonly competitors: readonly string[];
}

export const initCommand = () =>
	new Command('init')
		.description('Make a policy of your own from the sample, with your names in it.')
		.argument('<folder>', 'a folder that is empty or not there yet')
		.requiredOption('--name <name>', 'the company, such as "Stadtwerke Aue"', aName)
		.option('--short <name>', 'as people call it, such as Aue (default: the name)', aName)
		.option('--domain <domain>', 'its domain (default: made from the short name, under .example)', aDomain)
		.option('--competitors <names>', 'up to three, with commas between', names, [])
		.action(init);

/** These letters mean nothing to YAML and to patterns, wherever in a file they come to stand. */
function aName(value: string): string {
	const name = value.trim();
	if (/^\p{L}[\p{L}\p{N} &’-]*$/u.test(name)) return name;
	throw new InvalidArgumentError('Expected a name that begins with a letter, of letters, digits, spaces, &, ’ and -.');
}

function aDomain(value: string): string {
	if (/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(value)) return value;
	throw new InvalidArgumentError('Expected a domain such as company.example, in small letters.');
}

function names(list: string): string[] {
	const found = list.split(',').map(aName);
	if (found.length <= COMPETITORS.length) return found;
	throw new InvalidArgumentError(`Expected at most ${COMPETITORS.length} names, got ${found.length}.`);
}

async function init(folder: string, {name, short = name, domain, competitors}: Options): Promise<void> {
	const id = idOf(short);
	if (id === '') throw new UsageError(`expected a short name with letters of a to z (--short), got "${short}"`);
	await expectEmpty(folder);
	const company = {name, short, id, domain: domain ?? `${id}.example`, competitors};
	for (const [path, text] of Object.entries(sample)) {
		const file = join(folder, path);
		await mkdir(dirname(file), {recursive: true});
		await writeFile(file, renamed(text, company));
	}
	const source = await readSource(folder);
	const {problems, rate} = tried(source);
	console.log(`${folder}: ${source.policy.rules.length} rules for ${name}, in ${Object.keys(sample).length} files.`);
	console.log(
		problems.length === 0
			? 'All of their examples are as promised.'
			: `${problems.length} of their examples are not as promised with these names; "handrail test ${folder}" names them.`,
	);
	console.log(`Of ${rate.posts} ordinary posts, ${rate.warned} get a warning or a stop.`);
	console.log(nextSteps(folder));
}

async function expectEmpty(folder: string): Promise<void> {
	const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return [];
		throw new UsageError(`expected a folder that is empty or not there yet, got ${folder}: ${error.message}`);
	});
	if (there.length === 0) return;
	throw new UsageError(
		`expected a folder that is empty or not there yet, got ${folder}, which holds ${there.length} files`,
	);
}

const nextSteps = (folder: string) => `
What is still the sample's is in ${join(folder, 'company', 'wording.yaml')}, how names and products are spelled,
and in ${join(folder, 'company.yaml')}:
  contacts   who helps, and how to reach them
  channels   your accounts, and who may post there
  lists      code names, clients, competitors, phone numbers
  packs      further rules you can switch on
Then: npx handrail test ${folder}
How to write a rule: ${join(folder, 'README.md')}`;
