import * as v from 'valibot';
import {browser} from '../lib/browser.ts';
import {publicKeyShape} from '../policy/keys.ts';
import {identifier, language, text} from '../policy/shape.ts';
import {RINGS, type Ring} from '../policy/vocabulary.ts';

/** What IT has set, once it is enough to follow a policy (DESIGN §6). */
export interface Configuration {
	readonly policyUrl: string;
	readonly company: string;
	readonly keys: v.InferOutput<typeof FIELDS.keys>;
	readonly threshold: number;
	readonly channel: string;
	readonly team?: string;
	readonly ring?: Ring;
	readonly language?: string;
}

const LOOPBACK = /^(localhost|127\.0\.0\.1)$/;

/** https, or http on this machine only. */
function isPolicyUrl(value: string): boolean {
	if (!URL.canParse(value)) return false;
	const {protocol, hostname} = new URL(value);
	return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
}

const FIELDS = {
	policyUrl: v.pipe(v.string(), v.check(isPolicyUrl, 'an https address (http on loopback)')),
	company: identifier,
	keys: v.pipe(v.array(publicKeyShape), v.minLength(1, 'at least one key')),
	threshold: v.pipe(v.number(), v.integer(), v.minValue(1, 'at least 1')),
	channel: text,
	team: identifier,
	ring: v.picklist(RINGS, `a ring: ${RINGS.join(', ')}`),
	language,
};
type Fields = Partial<Record<keyof typeof FIELDS, unknown>>;

interface Known {
	/** Every good value, the latest that was seen of each field. */
	readonly fields: Fields;
	/** Values that were not taken, in words for IT. */
	readonly ignored: readonly string[];
}

/** Kept in `storage.local`, so that a start need not wait for the browser to hand out what IT has set. Nothing in it is secret. */
const KEY = 'configuration';
const NOTHING_KNOWN: Known = {fields: {}, ignored: []};

async function known(): Promise<Known> {
	const stored = await browser.storage.local.get(KEY);
	return (stored[KEY] as Known | undefined) ?? NOTHING_KNOWN;
}

/** The configuration, if a company has been set up; and what of it was ignored. */
export async function currentConfiguration(): Promise<{
	configuration: Configuration | undefined;
	ignored: readonly string[];
}> {
	const {fields, ignored} = await known();
	return {configuration: complete(fields), ignored};
}

function complete(fields: Fields): Configuration | undefined {
	const {policyUrl, company, keys} = fields;
	if (policyUrl === undefined || company === undefined || keys === undefined) return undefined;
	return {threshold: 1, channel: 'stable', ...fields} as Configuration;
}

/**
 * Looks at what IT has set. Empty means "not known yet" (Chromium answers {} for some seconds after its first start,
 * Firefox refuses without a policy), so it changes nothing; a removal is reported by `configurationChanged`.
 */
export async function refreshConfiguration(): Promise<'empty' | 'same' | 'changed'> {
	const managed = await readManaged();
	if (managed === undefined || Object.keys(managed).length === 0) return 'empty';
	return (await remember(managed)) ? 'changed' : 'same';
}

/** `undefined` when the browser does not say, which is not the same as nothing. */
async function readManaged(): Promise<Record<string, unknown> | undefined> {
	return browser.storage.managed.get().catch((error: unknown) => {
		console.debug('Nothing is managed here:', error);
		return undefined;
	});
}

/** What IT changed, or took back, while the browser runs. */
export async function configurationChanged(): Promise<boolean> {
	const managed = await readManaged();
	return managed !== undefined && (await remember(managed));
}

/** What is set counts, what is not set any more goes, and in the place of a wrong value the last good one stays. */
async function remember(managed: Record<string, unknown>): Promise<boolean> {
	const before = await known();
	const {good, ignored} = sort(managed);
	const kept = Object.entries(before.fields).filter(([name]) => managed[name] !== undefined);
	const after: Known = {fields: {...Object.fromEntries(kept), ...good}, ignored};
	if (JSON.stringify(after) === JSON.stringify(before)) return false;
	await browser.storage.local.set({[KEY]: after});
	return true;
}

/** Good values, and words about the others: a wrong one never costs the good ones. */
function sort(managed: Record<string, unknown>): {good: Fields; ignored: string[]} {
	const good: Record<string, unknown> = {};
	const ignored: string[] = [];
	for (const [name, shape] of Object.entries(FIELDS)) {
		const value = managed[name];
		if (value === undefined) continue;
		const result = v.safeParse(shape, value);
		if (result.success) good[name] = result.output;
		else ignored.push(`${name}: expected ${result.issues[0].message}, got ${JSON.stringify(value)?.slice(0, 80)}`);
	}
	return {good, ignored};
}
