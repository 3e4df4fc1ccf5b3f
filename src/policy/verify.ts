import {errors, type FlattenedJWS, flattenedVerify, importJWK} from 'jose';
import * as v from 'valibot';
import {pathToText, problemToText} from './errors.ts';
import {parseJson} from './json.ts';
import {algorithmOf, type PublicKey} from './keys.ts';
import {type Pointer, pointerShape} from './pointer.ts';
import {KindRefused, SignatureRefused} from './refusal.ts';
import {read} from './shape.ts';

export interface Trust {
	readonly keys: readonly PublicKey[];
	/** How many different keys must have signed. */
	readonly threshold: number;
}

/** General JSON serialization of a JWS (RFC 7515 §7.2.1). Other members are none of our business and not read. */
const envelopeShape = v.object({
	payload: v.string(),
	signatures: v.array(v.object({protected: v.string(), signature: v.string()})),
});

/**
 * The pointer in `latest.json`, if enough of the pinned keys have signed it. Nothing in it is looked at before.
 * Each signature is tried with each pinned key under that key's own algorithm; a key counts once, even if pinned twice.
 * @throws SignatureRefused | KindRefused
 */
export async function verifyPointer(bytes: Uint8Array, trust: Trust): Promise<Pointer> {
	const envelope = openEnvelope(bytes);
	const keys = distinct(trust.keys);
	const signed = await Promise.all(keys.map(key => signedBy(key, envelope)));
	const signers = signed.filter(Boolean).length;
	if (signers < trust.threshold || signers === 0) {
		throw new SignatureRefused(`signatures of ${trust.threshold} of ${keys.length} pinned keys`, `${signers} valid`);
	}
	return readPayload(envelope.payload);
}

/** By their points on the curve; a key id is only a name. */
const distinct = (keys: readonly PublicKey[]) => [...new Map(keys.map(key => [`${key.crv} ${key.x}`, key])).values()];

function openEnvelope(bytes: Uint8Array): v.InferOutput<typeof envelopeShape> {
	const result = v.safeParse(envelopeShape, jsonOrNothing(bytes));
	if (!result.success) throw new SignatureRefused('a signed envelope (JWS, general JSON)', 'something else');
	return result.output;
}

async function signedBy(key: PublicKey, {payload, signatures}: v.InferOutput<typeof envelopeShape>): Promise<boolean> {
	const algorithm = algorithmOf(key);
	const imported = await importJWK({...key}, algorithm);
	for (const signature of signatures) {
		const jws: FlattenedJWS = {payload, ...signature};
		try {
			await flattenedVerify(jws, imported, {algorithms: [algorithm]});
			return true;
		} catch (error) {
			if (!(error instanceof errors.JOSEError)) throw error; // "not signed by this key" is an answer, anything else is not
		}
	}
	return false;
}

function readPayload(payload: string): Pointer {
	const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), character =>
		character.charCodeAt(0),
	);
	const result = read(pointerShape, jsonOrNothing(bytes));
	if ('value' in result) return result.value;
	const [problem] = result.problems;
	throw new KindRefused(
		'a policy pointer',
		problem === undefined ? 'something else' : `${pathToText(problem.path)}: ${problemToText(problem)}`,
	);
}

/** `undefined` for anything that is no JSON: the shape that is read next refuses that. */
function jsonOrNothing(bytes: Uint8Array): unknown {
	try {
		return parseJson(bytes);
	} catch {
		return undefined;
	}
}
