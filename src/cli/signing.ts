import {calculateJwkThumbprint, exportJWK, GeneralSign, generateKeyPair, importJWK, type JWK} from 'jose';
import * as v from 'valibot';
import {algorithmOf, type PublicKey, publicKeyShape} from '../policy/keys.ts';
import type {Pointer} from '../policy/pointer.ts';
import {readJson} from './source/load.ts';
import {UsageError} from './usage.ts';

/** A new Ed25519 key pair as JWKs; the key id is the thumbprint of RFC 7638. */
export async function newSigningKey(): Promise<{privateKey: JWK; publicKey: JWK}> {
	const pair = await generateKeyPair('Ed25519', {extractable: true});
	const publicKey = await exportJWK(pair.publicKey);
	const kid = await calculateJwkThumbprint(publicKey);
	return {
		privateKey: {...(await exportJWK(pair.privateKey)), kid},
		publicKey: {...publicKey, kid},
	};
}

const privateKeyShape = v.intersect([publicKeyShape, v.object({d: v.string()})]);

/** @throws UsageError when the file holds no private key */
export async function readPrivateKey(file: string): Promise<JWK & PublicKey> {
	const result = v.safeParse(privateKeyShape, await readJson(file));
	if (!result.success) throw new UsageError(`expected a private key made by "handrail keys new", got ${file}`);
	return result.output as JWK & PublicKey;
}

/** The public half, as it is pinned. */
export function publicHalf({d: _, ...publicKey}: JWK & PublicKey): PublicKey {
	return publicKey as PublicKey;
}

/** `latest.json`: the pointer as general JWS (RFC 7515), signed by each key under that key's algorithm. */
export async function signPointer(
	pointer: Pointer,
	keys: readonly (JWK & PublicKey)[],
): Promise<Uint8Array<ArrayBuffer>> {
	const encoder = new TextEncoder();
	const sign = new GeneralSign(encoder.encode(JSON.stringify(pointer)));
	for (const key of keys) {
		const alg = algorithmOf(key);
		sign
			.addSignature(await importJWK(key, alg))
			.setProtectedHeader({alg, ...(key.kid === undefined ? {} : {kid: key.kid})});
	}
	return encoder.encode(`${JSON.stringify(await sign.sign(), undefined, '\t')}\n`);
}
