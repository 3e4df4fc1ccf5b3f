import * as v from 'valibot';

/** A public key as IT pins it: Ed25519 (RFC 8037) or ECDSA on P-256. The algorithm belongs to the key, never to a message. */
export const publicKeyShape = v.variant('kty', [
	v.object({
		kty: v.literal('OKP'),
		crv: v.literal('Ed25519'),
		x: v.pipe(v.string(), v.regex(/^[\w-]{43}$/, 'the 32 bytes of an Ed25519 key in base64url')),
		kid: v.exactOptional(v.string()),
	}),
	v.object({
		kty: v.literal('EC'),
		crv: v.literal('P-256'),
		x: v.pipe(v.string(), v.regex(/^[\w-]{43}$/, 'the 32 bytes of a coordinate in base64url')),
		y: v.pipe(v.string(), v.regex(/^[\w-]{43}$/, 'the 32 bytes of a coordinate in base64url')),
		kid: v.exactOptional(v.string()),
	}),
]);
export type PublicKey = v.InferOutput<typeof publicKeyShape>;

export const algorithmOf = ({kty}: PublicKey): 'Ed25519' | 'ES256' => (kty === 'OKP' ? 'Ed25519' : 'ES256');
