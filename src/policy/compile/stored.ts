import type {PhraseTables} from '../index/tables.ts';
import {type Compiled, type Head, LAYOUT, type RuleTables} from './compiled.ts';

/**
 * A compiled policy as bytes: a line of JSON that says what stands where, then the typed arrays one after the other, each
 * at a multiple of 8. Opening it copies nothing.
 */
type Numbers = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Int32Array<ArrayBuffer>;
const KINDS = {Uint8Array, Uint16Array, Int32Array};
type Kind = keyof typeof KINDS;

interface Plan {
	readonly head: Head;
	readonly arrays: readonly (readonly [part: string, name: string, kind: Kind, length: number])[];
}

const ALIGNED = 8;
const aligned = (offset: number) => Math.ceil(offset / ALIGNED) * ALIGNED;
const PARTS = ['rules', 'phrases', 'disguised'] as const;

/** The bytes of a compiled policy. The same policy makes the same bytes. */
export function store(compiled: Compiled): Uint8Array<ArrayBuffer> {
	const arrays = PARTS.flatMap(part =>
		Object.entries<Numbers>(compiled[part] as never).map(([name, array]) => ({part, name, array})),
	);
	const plan: Plan = {
		head: compiled.head,
		arrays: arrays.map(({part, name, array}) => [part, name, kindOf(array), array.length]),
	};
	const first = new TextEncoder().encode(`${JSON.stringify(plan)}\n`);
	const bytes = new Uint8Array(arrays.reduce((end, {array}) => aligned(end) + array.byteLength, first.length));
	bytes.set(first);
	let at = first.length;
	for (const {array} of arrays) {
		at = aligned(at);
		bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
		at += array.byteLength;
	}
	return bytes;
}

const kindOf = (array: Numbers): Kind =>
	array instanceof Int32Array ? 'Int32Array' : array instanceof Uint16Array ? 'Uint16Array' : 'Uint8Array';

/**
 * The compiled policy that these bytes are, or nothing when another version of the engine wrote them. What the bytes say
 * is believed: whoever stored them keeps their hash.
 */
export function unstore(bytes: Uint8Array<ArrayBuffer>): Compiled | undefined {
	const end = bytes.indexOf(LINE_FEED);
	const plan = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as Plan;
	if (plan.head.layout !== LAYOUT) return undefined;
	const parts: Record<string, Record<string, Numbers>> = {};
	let at = end + 1;
	for (const [part, name, kind, length] of plan.arrays) {
		at = aligned(at);
		const array = new KINDS[kind](bytes.buffer, bytes.byteOffset + at, length);
		parts[part] ??= {};
		parts[part][name] = array;
		at += array.byteLength;
	}
	const {rules, phrases, disguised} = parts;
	return {
		head: plan.head,
		rules: rules as unknown as RuleTables,
		phrases: phrases as unknown as PhraseTables,
		disguised: disguised as unknown as PhraseTables,
	};
}

const LINE_FEED = 0x0a;
