import {store, unstore} from './compile/stored.ts';
import {Engine} from './engine.ts';
import {PolicyError} from './errors.ts';
import {missedExamples} from './examples.ts';
import {parseJson} from './json.ts';
import {parsePolicy} from './parse.ts';
import type {Pointer} from './pointer.ts';
import {CompanyRefused, ContentRefused, ExamplesRefused, PolicyRefused} from './refusal.ts';
import type {Policy} from './vocabulary.ts';

/** A policy as bytes. The same policy always makes the same bytes, in whatever order its keys stand; so its hash is its name. */
export function encodeBundle(policy: Policy): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(`${JSON.stringify(policy, (_, value) => withKeysInOrder(value))}\n`);
}

function withKeysInOrder(value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** Lower-case hexadecimal. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The bytes are the ones the pointer speaks of.
 * @throws ContentRefused
 */
export async function checkContent(bytes: Uint8Array<ArrayBuffer>, bundle: Pointer['bundle']): Promise<void> {
	if (bytes.length !== bundle.length) throw new ContentRefused(`${bundle.length} bytes`, `${bytes.length}`);
	const hash = await sha256(bytes);
	if (hash !== bundle.sha256) throw new ContentRefused(`SHA-256 ${bundle.sha256}`, hash);
}

/**
 * Checked bytes as an engine.
 * @throws PolicyRefused when they are no valid policy, CompanyRefused when it is another company's
 */
export function openBundle(bytes: Uint8Array, company: string): Engine {
	const policy = readPolicy(bytes);
	if (policy.company.id !== company)
		throw new CompanyRefused(`a policy of "${company}"`, `one of "${policy.company.id}"`);
	return Engine.of(policy);
}

/** A compiled policy as it is kept, with the hash that tells whether the disk still has what was written. */
export interface Kept {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly sha256: string;
	/** What it was made of, and by whom. */
	readonly of: Origin;
}

export interface Origin {
	/** SHA-256 of the bundle. */
	readonly bundle: string;
	/** The version of the extension, which may read bundles in another way than the next one. */
	readonly extension: string;
}

export async function keep(engine: Engine, of: Origin): Promise<Kept> {
	const bytes = store(engine.compiled);
	return {bytes, sha256: await sha256(bytes), of};
}

/**
 * An engine without building it again: the compiled form opens as it is, and the bundle is read when somebody wants more
 * than findings.
 * @param bytes of the bundle, checked
 * @param of the bundle and the extension as they are now
 * @returns nothing when it was changed, or made of another bundle or by another version
 */
export async function reopen(
	bytes: Uint8Array<ArrayBuffer>,
	kept: Kept | undefined,
	of: Origin,
): Promise<Engine | undefined> {
	if (kept === undefined || kept.of.bundle !== of.bundle || kept.of.extension !== of.extension) return undefined;
	if ((await sha256(kept.bytes)) !== kept.sha256) return undefined;
	const compiled = unstore(kept.bytes);
	if (compiled === undefined) return undefined;
	let policy: Policy | undefined;
	return Engine.open(compiled, () => {
		policy ??= readPolicy(bytes);
		return policy;
	});
}

function readPolicy(bytes: Uint8Array): Policy {
	try {
		return parsePolicy(parseJson(bytes));
	} catch (error) {
		if (error instanceof PolicyError || error instanceof SyntaxError || error instanceof TypeError) {
			throw new PolicyRefused('a valid policy', error.message);
		}
		throw error;
	}
}

/**
 * The policy does what its own examples say.
 * @throws ExamplesRefused naming the first that it gets wrong
 */
export function checkExamples(engine: Engine): void {
	const [miss] = missedExamples(engine);
	if (miss === undefined) return;
	const did = miss.kind === 'fires' ? 'stays silent' : 'fires';
	throw new ExamplesRefused(
		`rule "${miss.rule}" to keep its examples`,
		`one where it ${did} (${miss.example.language}, ${miss.kind} ${miss.index + 1})`,
	);
}
