import {type DBSchema, type IDBPDatabase, openDB} from 'idb';
import {browser} from '../lib/browser.ts';
import type {Trouble} from '../messages/status.ts';
import type {Kept} from '../policy/bundle.ts';
import type {Pointer} from '../policy/pointer.ts';

/** A policy as it arrived: its pointer and the very bytes of its bundle; and as it runs. */
export interface Installed {
	readonly pointer: Pointer;
	readonly bytes: Uint8Array<ArrayBuffer>;
	/** The same policy as it runs, so that a worker need not build it again at each start. */
	readonly compiled?: Kept;
	/** ISO 8601 */
	readonly installedAt: string;
}

/** How the looking for newer policies goes. Not in the database, so that it can tell when that is what fails. */
export interface SyncState {
	/** ISO 8601: the last time a look began. */
	readonly attemptedAt?: string;
	/** ISO 8601: the last time the active policy was found to be current. */
	readonly checkedAt?: string;
	readonly trouble?: Trouble;
	/** How many looks in a row have failed. */
	readonly failures?: number;
}

interface Schema extends DBSchema {
	/** `demonstration` holds nothing but its compiled form: the policy itself comes with the extension. */
	policies: {key: 'active' | 'previous' | typeof DEMONSTRATION; value: Installed | Kept};
}
const DEMONSTRATION = 'demonstration';

let opened: Promise<IDBPDatabase<Schema>> | undefined;

function database(): Promise<IDBPDatabase<Schema>> {
	opened ??= openDB<Schema>('handrail', 1, {
		upgrade(db) {
			db.createObjectStore('policies');
		},
		terminated() {
			opened = undefined;
		},
	}).catch(error => {
		opened = undefined; // the next caller tries again
		throw error;
	});
	return opened;
}

export async function installed(which: 'active' | 'previous'): Promise<Installed | undefined> {
	return (await (await database()).get('policies', which)) as Installed | undefined;
}

export async function compiledDemonstration(): Promise<Kept | undefined> {
	return (await (await database()).get('policies', DEMONSTRATION)) as Kept | undefined;
}

export async function keepDemonstration(compiled: Kept): Promise<void> {
	await (await database()).put('policies', compiled, DEMONSTRATION);
}

const STATE = 'sync';

export async function syncState(): Promise<SyncState> {
	const stored = await browser.storage.local.get(STATE);
	return (stored[STATE] as SyncState | undefined) ?? {};
}

export async function saveSyncState(state: SyncState): Promise<void> {
	await browser.storage.local.set({[STATE]: state});
}

/** Makes a policy the active one and keeps the one before it: all of it or, after any fault, nothing. */
export async function install(next: Installed): Promise<void> {
	const transaction = (await database()).transaction('policies', 'readwrite', {durability: 'strict'});
	const before = await transaction.store.get('active');
	await Promise.all([
		before === undefined ? undefined : transaction.store.put(before, 'previous'),
		transaction.store.put(next, 'active'),
		transaction.done,
	]);
}

interface Floor {
	readonly company: string;
	readonly channel: string;
	readonly version: number;
}
const FLOOR = 'versionFloor';

/** The lowest version this browser still takes. Kept apart from the database, so that losing that does not allow a rollback. */
export async function versionFloor(company: string, channel: string): Promise<number> {
	const {[FLOOR]: floor} = (await browser.storage.local.get(FLOOR)) as {[FLOOR]?: Floor};
	return floor?.company === company && floor.channel === channel ? floor.version : 0;
}

export async function raiseVersionFloor({company, channel, version}: Floor): Promise<void> {
	await browser.storage.local.set({[FLOOR]: {company, channel, version}});
}
