import {FlattenedSign, importJWK, type JWSHeaderParameters} from 'jose';
import {beforeAll, describe, expect, it} from 'vitest';
import {publicHalf, signPointer} from '../../src/cli/signing.ts';
import {ENGINE} from '../../src/policy/limits.ts';
import type {Pointer} from '../../src/policy/pointer.ts';
import {KindRefused, SignatureRefused} from '../../src/policy/refusal.ts';
import {type Trust, verifyPointer} from '../../src/policy/verify.ts';
import {anEd25519Key, anES256Key, type SigningKey} from '../helpers/publisher.ts';

const pointer: Pointer = {
	kind: 'handrail-pointer',
	company: 'company',
	channel: 'stable',
	version: 7,
	issued: '2026-01-01T00:00:00.000Z',
	expires: '2026-02-01T00:00:00.000Z',
	bundle: {sha256: 'a'.repeat(64), length: 100, path: `bundles/${'a'.repeat(64)}.json`},
	engine: ENGINE,
	keyset: 1,
};

interface Envelope {
	payload: string;
	signatures: {protected: string; signature: string}[];
}
const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const decode = (bytes: Uint8Array): Envelope => JSON.parse(new TextDecoder().decode(bytes));

let key: SigningKey;
let second: SigningKey;
let stranger: SigningKey;
let es256: SigningKey;
beforeAll(async () => {
	[key, second, stranger, es256] = await Promise.all([anEd25519Key(), anEd25519Key(), anEd25519Key(), anES256Key()]);
});

const trusting = (keys: readonly SigningKey[], threshold = 1): Trust => ({keys: keys.map(publicHalf), threshold});
const refused = (bytes: Uint8Array, trust: Trust) =>
	expect(verifyPointer(bytes, trust)).rejects.toBeInstanceOf(SignatureRefused);

/** Another character of the same alphabet in the place of one. */
function changed(text: string, at: number): string {
	return text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
}

/** Anything at all, signed the way a pointer is. */
async function sign(
	payload: Uint8Array,
	by: SigningKey | Uint8Array,
	header: JWSHeaderParameters = {alg: 'Ed25519'},
): Promise<Envelope> {
	const signer = by instanceof Uint8Array ? by : await importJWK(by, header.alg);
	const {payload: signed, ...signature} = await new FlattenedSign(payload).setProtectedHeader(header).sign(signer);
	return {payload: signed, signatures: [{protected: signature.protected ?? '', signature: signature.signature}]};
}

describe('a pointer is believed', () => {
	it('when a pinned key has signed it', async () => {
		expect(await verifyPointer(await signPointer(pointer, [key]), trusting([key]))).toEqual(pointer);
	});

	it('when the key is of the kind ES256', async () => {
		expect(await verifyPointer(await signPointer(pointer, [es256]), trusting([es256]))).toEqual(pointer);
	});

	it('when a stranger has signed it too', async () => {
		expect(await verifyPointer(await signPointer(pointer, [stranger, key]), trusting([key]))).toEqual(pointer);
	});

	it('when one of several pinned keys has signed it', async () => {
		expect(await verifyPointer(await signPointer(pointer, [es256]), trusting([key, second, es256]))).toEqual(pointer);
	});

	it('when two different keys meet a threshold of two', async () => {
		const bytes = await signPointer(pointer, [key, es256]);
		expect(await verifyPointer(bytes, trusting([key, second, es256], 2))).toEqual(pointer);
	});

	it('with its words in every script', async () => {
		const noted = {...pointer, notes: {de: 'Grüße 🚀', en: 'Hi'}};
		expect(await verifyPointer(await signPointer(noted, [key]), trusting([key]))).toEqual(noted);
	});

	it('whatever key id a signature claims', async () => {
		const misnamed = {...key, kid: stranger.kid ?? ''};
		expect(await verifyPointer(await signPointer(pointer, [misnamed]), trusting([key]))).toEqual(pointer);
	});
});

describe('a pointer is refused', () => {
	it('when one character of its payload is another', async () => {
		const envelope = decode(await signPointer(pointer, [key]));
		for (let at = 0; at < envelope.payload.length; at += 7) {
			await refused(encode({...envelope, payload: changed(envelope.payload, at)}), trusting([key]));
		}
	});

	it('when one character of its signature or its header is another', async () => {
		const envelope = decode(await signPointer(pointer, [key]));
		const [good = {protected: '', signature: ''}] = envelope.signatures;
		// The last character of an Ed25519 signature carries two bits only, so it is left alone.
		for (let at = 0; at < good.signature.length - 1; at += 5) {
			const signatures = [{...good, signature: changed(good.signature, at)}];
			await refused(encode({...envelope, signatures}), trusting([key]));
		}
		for (let at = 0; at < good.protected.length; at += 5) {
			const signatures = [{...good, protected: changed(good.protected, at)}];
			await refused(encode({...envelope, signatures}), trusting([key]));
		}
	});

	it('when another key has signed it', async () => {
		await refused(await signPointer(pointer, [stranger]), trusting([key, second]));
	});

	it('when another key has signed it under a pinned key’s id', async () => {
		await refused(await signPointer(pointer, [{...stranger, kid: key.kid ?? ''}]), trusting([key]));
	});

	it('when it has no signatures', async () => {
		const {payload} = decode(await signPointer(pointer, [key]));
		await refused(encode({payload, signatures: []}), trusting([key]));
	});

	it('when no key is pinned, even if none is asked for', async () => {
		await refused(await signPointer(pointer, [key]), trusting([], 0));
		await refused(await signPointer(pointer, [stranger]), trusting([key], 0));
	});

	it('with expected and got', async () => {
		await expect(verifyPointer(await signPointer(pointer, [key]), trusting([key, second], 2))).rejects.toThrow(
			'expected signatures of 2 of 2 pinned keys, got 1 valid',
		);
	});
});

describe('a threshold of two is not met', () => {
	it('by one signature twice', async () => {
		const envelope = decode(await signPointer(pointer, [key]));
		await refused(
			encode({...envelope, signatures: [...envelope.signatures, ...envelope.signatures]}),
			trusting([key, second], 2),
		);
	});

	it('by two signatures of one key', async () => {
		await refused(await signPointer(pointer, [es256, es256]), trusting([key, es256], 2));
	});

	it('by one key that is pinned twice', async () => {
		const twice = [key, {...key, kid: 'another-name'}];
		await refused(await signPointer(pointer, [key]), trusting(twice, 2));
	});

	it('by one pinned key and a stranger', async () => {
		await refused(await signPointer(pointer, [key, stranger]), trusting([key, second], 2));
	});
});

describe('the algorithm belongs to the key', () => {
	it('so "none" is no signature', async () => {
		const {payload} = decode(await signPointer(pointer, [key]));
		const header = Buffer.from('{"alg":"none"}').toString('base64url');
		await refused(encode({payload, signatures: [{protected: header, signature: ''}]}), trusting([key]));
	});

	it('so a public key is no shared secret', async () => {
		for (const pinned of [key, es256]) {
			const {x = '', y = ''} = publicHalf(pinned) as {x?: string; y?: string};
			const secret = Buffer.concat([Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
			await refused(encode(await sign(encode(pointer), new Uint8Array(secret), {alg: 'HS256'})), trusting([pinned]));
		}
	});

	it('so another name for it does not help', async () => {
		await refused(encode(await sign(encode(pointer), key, {alg: 'EdDSA'})), trusting([key]));
	});

	it('and a key within the message is not looked at', async () => {
		const header = {alg: 'Ed25519', jwk: publicHalf(stranger)} as JWSHeaderParameters;
		await refused(encode(await sign(encode(pointer), stranger, header)), trusting([key]));
	});
});

describe('what is no envelope is refused', () => {
	it.each([
		['nothing', ''],
		['a web page', '<!doctype html><title>Log in</title>'],
		['half an envelope', '{"payload":"e30","signatures":[{"protec'],
		['other JSON', '{"version":1}'],
		['null', 'null'],
		['a bare pointer', JSON.stringify(pointer)],
		['signatures of the wrong shape', '{"payload":"e30","signatures":"all of them"}'],
		['an unsigned one', '{"payload":"e30","signatures":[{"protected":"","signature":""}]}'],
	])('%s', async (_, text) => {
		await refused(new TextEncoder().encode(text), trusting([key]));
	});

	it('bytes that are no UTF-8', async () => {
		await refused(Uint8Array.of(0xff, 0xfe, 0x80), trusting([key]));
	});
});

describe('what is signed but no pointer is of the wrong kind', () => {
	it.each<[string, unknown]>([
		['another kind', {...pointer, kind: 'handrail-keyset'}],
		['a policy', {format: 1, rules: []}],
		['a pointer with a key too many', {...pointer, extra: true}],
		['a pointer without a version', {...pointer, version: undefined}],
		['a version of zero', {...pointer, version: 0}],
		['a version that is no whole number', {...pointer, version: 1.5}],
		['a path that leaves the folder', {...pointer, bundle: {...pointer.bundle, path: '../../evil.json'}}],
		['a path to another host', {...pointer, bundle: {...pointer.bundle, path: '//evil.example/x.json'}}],
		['a length below zero', {...pointer, bundle: {...pointer.bundle, length: -1}}],
		['an expiry that is no moment', {...pointer, expires: 'never'}],
		['null', null],
	])('%s', async (_, payload) => {
		const bytes = encode(await sign(encode(payload), key));
		await expect(verifyPointer(bytes, trusting([key]))).rejects.toBeInstanceOf(KindRefused);
	});

	it('bytes that are no JSON', async () => {
		const bytes = encode(await sign(Uint8Array.of(0xff, 0x00), key));
		await expect(verifyPointer(bytes, trusting([key]))).rejects.toBeInstanceOf(KindRefused);
	});
});
