import {Command} from 'commander';
import type {Pointer} from '../../policy/pointer.ts';
import {publish, publishedPointer} from '../publish.ts';
import {publicHalf, readPrivateKey} from '../signing.ts';
import {POLICY_FOLDER} from '../source/load.ts';
import {readSource} from '../source/read.ts';
import {tried} from '../testing/problems.ts';
import {UsageError, wholeNumber} from '../usage.ts';

interface Options {
	readonly to: string;
	readonly key: string[];
	readonly channel: string;
	readonly policyVersion?: number;
	readonly expiresIn: number;
}

export const publishCommand = () =>
	new Command('publish')
		.description('Test, sign and write a policy into a folder that any web server can serve.')
		.argument('[folder]', 'the policy folder', POLICY_FOLDER)
		.requiredOption('--to <folder>', 'the folder that the web server serves')
		.requiredOption('--key <file>', 'the private key (give it again for each that signs too)', and)
		.option('--channel <name>', 'for whom this publication is', 'stable')
		.option('--policy-version <number>', 'the version (default: one more than the last)', wholeNumber(1))
		.option('--expires-in <days>', 'days until browsers say that the policy is out of date', wholeNumber(1), 30)
		.action(run);

/** Not variadic: `--key mine.json policies` must leave the folder alone. */
const and = (file: string, files: readonly string[] = []) => [...files, file];

async function run(folder: string, {to, key, channel, policyVersion, expiresIn}: Options): Promise<void> {
	const source = await readSource(folder);
	const {problems} = tried(source);
	if (problems.length > 0) {
		throw new UsageError(
			`${problems.join('\n')}\nexpected a policy that passes "handrail test", got ${problems.length} failures; nothing was published`,
		);
	}
	const keys = await Promise.all(key.map(readPrivateKey));
	if (new Set(keys.map(({x}) => x)).size < keys.length) {
		throw new UsageError('expected different keys, got the same one twice; nothing was published');
	}
	const last = await publishedPointer(to);
	const version = policyVersion ?? (last?.version ?? 0) + 1;
	if (last !== undefined) expectSuccessor(last, {company: source.policy.company.id, channel, version});
	const {pointer} = await publish({
		policy: source.policy,
		to,
		keys,
		channel,
		version,
		expiresInDays: expiresIn,
		now: new Date(),
	});
	console.log(
		`Published ${pointer.company} policy ${pointer.version} (${channel}) to ${to}, valid until ${pointer.expires}.`,
	);
	console.log('Pin this in the browsers’ managed configuration, with the address under which the folder is served:');
	const configuration = {
		policyUrl: 'https://…/',
		company: pointer.company,
		channel,
		threshold: keys.length,
		keys: keys.map(publicHalf),
	};
	console.log(JSON.stringify(configuration, undefined, '\t'));
}

/** Browsers refuse what is older, and what is for others: it must not take the place of what they follow. */
function expectSuccessor(last: Pointer, next: Pick<Pointer, 'company' | 'channel' | 'version'>): void {
	for (const name of ['company', 'channel'] as const) {
		if (last[name] === next[name]) continue;
		throw new UsageError(
			`expected ${name} "${last[name]}", which this folder publishes, got "${next[name]}"; nothing was published`,
		);
	}
	if (next.version > last.version) return;
	throw new UsageError(
		`expected a version after ${last.version}, which is published, got ${next.version}; nothing was published`,
	);
}
