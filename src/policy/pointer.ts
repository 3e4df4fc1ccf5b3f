import * as v from 'valibot';
import {moment, record, text, texts} from './shape.ts';
import type {Texts} from './vocabulary.ts';

/** What `latest.json` says, once its signatures are verified: which bundle is current, for whom, and until when. */
export interface Pointer {
	readonly kind: 'handrail-pointer';
	readonly company: string;
	readonly channel: string;
	/** Counts up with every publication. */
	readonly version: number;
	readonly issued: string;
	readonly expires: string;
	readonly bundle: {readonly sha256: string; readonly length: number; readonly path: string};
	/** The lowest engine that can run the bundle. */
	readonly engine: number;
	/** The number of the keyset that signs. */
	readonly keyset: number;
	readonly notes?: Texts;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1e9));

export const pointerShape: v.GenericSchema<unknown, Pointer> = record({
	kind: v.literal('handrail-pointer'),
	company: text,
	channel: text,
	version: count,
	issued: moment,
	expires: moment,
	bundle: record({
		sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal')),
		length: count,
		path: v.pipe(v.string(), v.regex(/^bundles\/[0-9a-f]{64}\.json$/, 'bundles/<sha256>.json')),
	}),
	engine: count,
	keyset: count,
	notes: v.exactOptional(texts),
});
