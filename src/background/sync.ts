import type {Trouble} from '../messages/status.ts';
import {accept} from '../policy/accept.ts';
import {checkContent, checkExamples, openBundle} from '../policy/bundle.ts';
import {LIMITS} from '../policy/limits.ts';
import {Refusal} from '../policy/refusal.ts';
import {verifyPointer} from '../policy/verify.ts';
import {activePolicy, forgetActivePolicy} from './active-policy.ts';
import {type Configuration, currentConfiguration} from './configuration.ts';
import {DownloadError, download} from './download.ts';
import {install, installed, raiseVersionFloor, saveSyncState, syncState, versionFloor} from './store.ts';
import {recheckTabs} from './tabs.ts';

/** Looks for a newer policy now, one look at a time, and writes down how it went. Never throws: a failed look changes nothing. */
export async function syncNow(): Promise<void> {
	forgetActivePolicy();
	await navigator.locks.request('sync', {ifAvailable: true}, async lock => {
		if (lock === null) return;
		const {configuration} = await currentConfiguration();
		if (configuration !== undefined) await syncAndRecord(configuration);
	});
	await recheckTabs();
}

async function syncAndRecord(configuration: Configuration): Promise<void> {
	try {
		await sync(configuration);
	} catch (error) {
		console.error('The policy stays as it is:', error);
		await saveSyncState({...(await syncState()), trouble: troubleOf(error)});
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
	const checked = {checkedAt: now.toISOString()};
	if (accept(pointer, standing) === 'unchanged') return saveSyncState(checked);

	const bytes = await download(new URL(pointer.bundle.path, base), pointer.bundle.length);
	await checkContent(bytes, pointer.bundle);
	checkExamples(openBundle(bytes, company));
	await install({pointer, bytes, installedAt: now.toISOString()}, checked);
	await raiseVersionFloor(pointer);
	await readBack(pointer.bundle.sha256);
	forgetActivePolicy();
}

/** What was written is what can be read. */
async function readBack(hash: string): Promise<void> {
	const stored = await installed('active');
	if (stored?.pointer.bundle.sha256 !== hash)
		throw new Error('expected the installed policy in the database, got another');
	await checkContent(stored.bytes, stored.pointer.bundle);
}

function troubleOf(error: unknown): Trouble {
	const at = new Date().toISOString();
	if (error instanceof Refusal) return {code: error.code, expected: error.expected, got: error.got, at};
	if (error instanceof DownloadError) return {code: 'download', expected: error.expected, got: error.got, at};
	const code = error instanceof DOMException ? 'storage' : 'unexpected';
	return {code, expected: 'the look for a newer policy to succeed', got: String(error), at};
}
