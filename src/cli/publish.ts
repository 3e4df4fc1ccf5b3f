import {mkdir, readFile, rename, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {JWK} from 'jose';
import {encodeBundle, sha256} from '../policy/bundle.ts';
import type {PublicKey} from '../policy/keys.ts';
import {ENGINE, LIMITS} from '../policy/limits.ts';
import {type Pointer, pointerShape} from '../policy/pointer.ts';
import {read} from '../policy/shape.ts';
import type {Policy} from '../policy/vocabulary.ts';
import {signPointer} from './signing.ts';
import {UsageError} from './usage.ts';

export interface Publication {
	readonly policy: Policy;
	/** The folder that the web server serves. */
	readonly to: string;
	readonly keys: readonly (JWK & PublicKey)[];
	readonly channel: string;
	readonly version: number;
	readonly expiresInDays: number;
	readonly now: Date;
}

const DAY = 24 * 60 * 60 * 1000;

/** Writes the bundle first and the pointer last, so that no browser ever sees a pointer without its bundle. */
export async function publish(publication: Publication): Promise<{pointer: Pointer}> {
	const {policy, to, keys, channel, version, expiresInDays, now} = publication;
	const bytes = encodeBundle(policy);
	if (bytes.length > LIMITS.bundle) {
		throw new UsageError(
			`expected a bundle of at most ${LIMITS.bundle} bytes, got ${bytes.length}; nothing was published`,
		);
	}
	const hash = await sha256(bytes);
	const pointer: Pointer = {
		kind: 'handrail-pointer',
		company: policy.company.id,
		channel,
		version,
		issued: now.toISOString(),
		expires: new Date(now.getTime() + expiresInDays * DAY).toISOString(),
		bundle: {sha256: hash, length: bytes.length, path: `bundles/${hash}.json`},
		engine: ENGINE,
		keyset: 1,
	};
	await mkdir(join(to, 'bundles'), {recursive: true});
	await replaceFile(join(to, pointer.bundle.path), bytes);
	await replaceFile(join(to, 'latest.json'), await signPointer(pointer, keys));
	return {pointer};
}

async function replaceFile(file: string, bytes: Uint8Array): Promise<void> {
	await writeFile(`${file}.new`, bytes);
	await rename(`${file}.new`, file);
}

/**
 * The pointer that a folder publishes now; nothing when it publishes none. Its signatures are not asked for here.
 * @throws UsageError when `latest.json` is something else
 */
export async function publishedPointer(folder: string): Promise<Pointer | undefined> {
	const file = join(folder, 'latest.json');
	const text = await readFile(file, 'utf8').catch(error => {
		if (error.code === 'ENOENT') return undefined;
		throw error;
	});
	if (text === undefined) return undefined;
	const result = read(pointerShape, payloadOf(text));
	if ('value' in result) return result.value;
	throw new UsageError(`expected ${file} to be a pointer written by "handrail publish", got something else`);
}

function payloadOf(envelope: string): unknown {
	try {
		return JSON.parse(Buffer.from(JSON.parse(envelope).payload, 'base64url').toString('utf8'));
	} catch {
		return undefined; // the shape that is read next refuses it
	}
}
