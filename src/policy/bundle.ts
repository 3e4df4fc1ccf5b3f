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
	return new Engine(policy);
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
