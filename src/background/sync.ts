import {accept} from '../policy/accept.ts';
import {checkContent, checkExamples, keep, openBundle} from '../policy/bundle.ts';
import {LIMITS} from '../policy/limits.ts';
import {verifyPointer} from '../policy/verify.ts';
import {activePolicy, forgetActivePolicy, originOf} from './active-policy.ts';
import {type Configuration, currentConfiguration} from './configuration.ts';
import {download} from './download.ts';
import {schedule} from './schedule.ts';
import {install, installed, raiseVersionFloor, saveSyncState, syncState, versionFloor} from './store.ts';
import {recheckTabs} from './tabs.ts';
import {troubleOf} from './trouble.ts';

/**
 * Looks for a newer policy now, one look at a time, and writes down how it went. Never throws: a failed look changes
 * nothing. Where the configuration changes meanwhile, it looks again with the new one.
 */
export async function syncNow(): Promise<void> {
	forgetActivePolicy();
	await navigator.locks.request('sync', {ifAvailable: true}, async lock => {
		if (lock === null) return;
		let {configuration} = await currentConfiguration();
		while (configuration !== undefined) {
			await syncAndRecord(configuration);
			if (await isCurrent(configuration)) break;
			({configuration} = await currentConfiguration());
		}
	});
	forgetActivePolicy();
	await schedule();
	await recheckTabs();
}

async function isCurrent(configuration: Configuration): Promise<boolean> {
	return JSON.stringify((await currentConfiguration()).configuration) === JSON.stringify(configuration);
}

/** The attempt is written down before it is made: a worker that is ended in the middle must not try again at once. */
async function syncAndRecord(configuration: Configuration): Promise<void> {
	const before = {...(await syncState()), attemptedAt: new Date().toISOString()};
	await saveSyncState(before);
	try {
		await sync(configuration);
		await saveSyncState({attemptedAt: before.attemptedAt, checkedAt: new Date().toISOString()});
	} catch (error) {
		console.error('The policy stays as it is:', error);
		await saveSyncState({...before, trouble: troubleOf(error), failures: (before.failures ?? 0) + 1});
	}
}

/** Download, verify, accept, download, check, try out, install: anything that throws leaves the active policy as it is. */
async function sync(configuration: Configuration): Promise<void> {
	const {company, channel, policyUrl} = configuration;
	const base = new URL(policyUrl.endsWith('/') ? policyUrl : `${policyUrl}/`);
	const now = new Date();

	const pointer = await verifyPointer(await download(new URL('latest.json', base), LIMITS.pointer), configuration);
	const active = await activePolicy();
	const standing = {
		company,
		channel,
		current:
			active.mode === 'active' ? {version: active.pointer.version, sha256: active.pointer.bundle.sha256} : undefined,
		floor: await versionFloor(company, channel),
		now,
	};
	if (accept(pointer, standing) === 'unchanged') return;

	const bytes = await download(new URL(pointer.bundle.path, base), pointer.bundle.length);
	await checkContent(bytes, pointer.bundle);
	const engine = openBundle(bytes, company);
	checkExamples(engine);
	const compiled = await keep(engine, originOf(pointer));
	if (!(await isCurrent(configuration))) return;
	await install({pointer, bytes, compiled, installedAt: now.toISOString()});
	await raiseVersionFloor(pointer);
	await readBack(pointer.bundle.sha256);
}

/** What was written is what can be read. */
async function readBack(hash: string): Promise<void> {
	const stored = await installed('active');
	if (stored?.pointer.bundle.sha256 !== hash)
		throw new Error('expected the installed policy in the database, got another');
	await checkContent(stored.bytes, stored.pointer.bundle);
}
