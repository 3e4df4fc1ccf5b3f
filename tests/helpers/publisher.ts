import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {exportJWK, generateKeyPair, type JWK} from 'jose';
import {afterAll} from 'vitest';
import {publish} from '../../src/cli/publish.ts';
import {newSigningKey, publicHalf} from '../../src/cli/signing.ts';
import type {PublicKey} from '../../src/policy/keys.ts';
import type {Pointer} from '../../src/policy/pointer.ts';
import type {Policy} from '../../src/policy/vocabulary.ts';
import {aPolicy} from './policy.ts';

export type SigningKey = JWK & PublicKey;

export async function anEd25519Key(): Promise<SigningKey> {
	const {privateKey} = await newSigningKey();
	return privateKey as SigningKey;
}

export async function anES256Key(): Promise<SigningKey> {
	const pair = await generateKeyPair('ES256', {extractable: true});
	return (await exportJWK(pair.privateKey)) as SigningKey;
}

export interface PublishOptions {
	readonly version?: number;
	readonly channel?: string;
	/** Signs with these instead of the company's own. */
	readonly keys?: readonly SigningKey[];
	/** Publishes into this folder instead of the company's own. */
	readonly to?: string;
	readonly now?: Date;
	readonly expiresInDays?: number;
}

/** A company with real keys that publishes real files into a temporary folder. */
export interface TestCompany {
	readonly id: string;
	/** What a web server would serve: `latest.json` and `bundles/`. */
	readonly folder: string;
	readonly keys: readonly SigningKey[];
	/** As browsers pin them. */
	readonly publicKeys: readonly PublicKey[];
	/** The policy becomes this company's; versions count up unless one is given. */
	publish(policy?: Policy, options?: PublishOptions): Promise<Pointer>;
	/** The bytes of `latest.json` as published now. */
	pointerBytes(): Promise<Uint8Array<ArrayBuffer>>;
	/** The bytes of the bundle published last. */
	bundleBytes(): Promise<Uint8Array<ArrayBuffer>>;
	/** Damages the bundle published last: one byte is another, the length stays. */
	changeOneByte(): Promise<void>;
	/** Puts any bytes in the place of `latest.json`. */
	replacePointer(bytes: Uint8Array | string): Promise<void>;
}

/** For a company that is under attack, make two: one signs with the other's keys, or publishes into the other's folder. */
export async function aCompany({
	id = 'company',
	keys,
}: {
	readonly id?: string;
	readonly keys?: readonly SigningKey[];
} = {}): Promise<TestCompany> {
	const folder = await temporaryFolder();
	const own = keys ?? [await anEd25519Key()];
	let last: Pointer | undefined;

	const bundleFile = () => {
		if (last === undefined) throw new Error(`expected company "${id}" to have published something, got nothing yet`);
		return join(folder, last.bundle.path);
	};
	const read = async (file: string) => new Uint8Array(await readFile(file));

	return {
		id,
		folder,
		keys: own,
		publicKeys: own.map(publicHalf),
		async publish(policy = aPolicy(), options = {}) {
			const {pointer} = await publish({
				policy: {...policy, company: {...policy.company, id}},
				to: folder,
				keys: own,
				channel: 'stable',
				version: (last?.version ?? 0) + 1,
				expiresInDays: 30,
				now: new Date(),
				...options,
			});
			last = pointer;
			return pointer;
		},
		pointerBytes: () => read(join(folder, 'latest.json')),
		bundleBytes: () => read(bundleFile()),
		async changeOneByte() {
			const bytes = await read(bundleFile());
			const middle = bytes.length >> 1;
			bytes[middle] = (bytes[middle] ?? 0) ^ 1;
			await writeFile(bundleFile(), bytes);
		},
		replacePointer: bytes => writeFile(join(folder, 'latest.json'), bytes),
	};
}

const folders: string[] = [];

/** A folder of its own that is gone when the test file is done. */
export async function temporaryFolder(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'handrail-test-'));
	folders.push(folder);
	return folder;
}

afterAll(async () => {
	await Promise.all(folders.splice(0).map(folder => rm(folder, {recursive: true, force: true})));
});
