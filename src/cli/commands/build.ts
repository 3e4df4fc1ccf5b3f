import {writeFile} from 'node:fs/promises';
import {Command} from 'commander';
import {encodeBundle, sha256} from '../../policy/bundle.ts';
import {POLICY_FOLDER} from '../source/load.ts';
import {readSource} from '../source/read.ts';
import {UsageError} from '../usage.ts';

export const buildCommand = () =>
	new Command('build')
		.description('Compile a policy folder to one bundle.')
		.argument('[folder]', 'the policy folder', POLICY_FOLDER)
		.requiredOption('-o, --output <file>', 'where to write the bundle')
		.action(build);

async function build(folder: string, {output}: {output: string}): Promise<void> {
	const {policy} = await readSource(folder);
	const bytes = encodeBundle(policy);
	await writeFile(output, bytes).catch(error => {
		throw new UsageError(`expected a file that can be written, got ${output}: ${error.message}`);
	});
	console.log(`${output}: ${policy.rules.length} rules, ${bytes.length} bytes, SHA-256 ${await sha256(bytes)}`);
}
