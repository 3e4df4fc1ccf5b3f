import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {policyHost} from '../src/cli/host.ts';
import {publish} from '../src/cli/publish.ts';
import {newSigningKey, publicHalf} from '../src/cli/signing.ts';
import {readSource} from '../src/cli/source/read.ts';
import type {PublicKey} from '../src/policy/keys.ts';
import type {RequestHandler} from './server.ts';

/** The sample company's policy, signed with a key made for this practice and published on a host of its own. */
export interface SampleCompany {
	readonly host: string;
	readonly handler: RequestHandler;
	/** What IT would set in the browsers. */
	readonly configuration: object;
	remove(): Promise<void>;
}

export async function publishSampleCompany(): Promise<SampleCompany> {
	const host = 'policy.nordwind.example';
	const folder = await mkdtemp(join(tmpdir(), 'handrail-policy-'));
	const {privateKey} = await newSigningKey();
	const key = privateKey as typeof privateKey & PublicKey;
	const {policy} = await readSource('policies');
	await publish({policy, to: folder, keys: [key], channel: 'stable', version: 1, expiresInDays: 30, now: new Date()});
	return {
		host,
		handler: policyHost(folder),
		configuration: {policyUrl: `https://${host}/`, company: policy.company.id, keys: [publicHalf(key)]},
		remove: () => rm(folder, {recursive: true, force: true}),
	};
}

/**
 * Joins a throw-away browser to the company, as if its IT had set this once: the configuration is put where the
 * background remembers what it saw. (Real managed settings are for the whole machine, and no business of a practice.)
 * @param ownPage a page of the extension
 */
export async function joinCompany(ownPage: Page, configuration: object): Promise<void> {
	await ownPage.evaluate(async fields => {
		await chrome.storage.local.set({configuration: {fields, ignored: []}});
		await chrome.runtime.sendMessage({name: 'sync', request: null});
	}, configuration);
}
