import {access, mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {Command} from 'commander';
import {newSigningKey} from '../signing.ts';
import {UsageError} from '../usage.ts';

export const keysCommand = () =>
	new Command('keys')
		.description('The keys that sign a policy.')
		.addCommand(
			new Command('new')
				.description('Make a new Ed25519 key pair.')
				.option('--out <folder>', 'where to write the two files', 'keys')
				.exitOverride()
				.action(create),
		);

async function create({out}: {out: string}): Promise<void> {
	const secret = join(out, 'signing-key.private.json');
	const shared = join(out, 'signing-key.public.json');
	for (const file of [secret, shared]) await expectNone(file);
	const {privateKey, publicKey} = await newSigningKey();
	await mkdir(out, {recursive: true});
	await writeNew(secret, privateKey, 0o600);
	await writeNew(shared, publicKey, 0o644);
	console.log(`Private key: ${secret} (keep it secret; it signs your policy)`);
	console.log(`Public key:  ${shared} (pin it in the browsers’ managed configuration under "keys")`);
}

/** Both files are looked for before either is written, so that the two always belong together. */
async function expectNone(file: string): Promise<void> {
	const found = await access(file).then(
		() => true,
		() => false,
	);
	if (found) throw new UsageError(`expected no key at ${file} yet, got one that is already there`);
}

/** Never overwrites: a lost private key cannot be made again. */
async function writeNew(file: string, key: object, mode: number): Promise<void> {
	await writeFile(file, `${JSON.stringify(key, undefined, '\t')}\n`, {flag: 'wx', mode});
}
