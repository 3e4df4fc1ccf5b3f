import {execFileSync} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {until} from '../../practice/composer-page.ts';
import {statusIn} from '../../practice/report.ts';
import {policyHost} from '../../src/cli/host.ts';
import {readSource} from '../../src/cli/source/read.ts';
import type {CheckReply, Draft} from '../../src/messages/protocol.ts';
import type {Policy} from '../../src/policy/vocabulary.ts';
import {extensionWithOwnId, openStage, type Stage} from '../helpers/browser.ts';
import {inContentScript} from '../helpers/isolated-world.ts';
import {manage, unmanage} from '../helpers/managed.ts';
import {aCompany} from '../helpers/publisher.ts';

/** One engine everywhere (DESIGN §3.7): the browser and the command line say the same of every sample example. */

const HOST = 'policy.nordwind.example';

let policy: Policy;
let extension: Awaited<ReturnType<typeof extensionWithOwnId>>;
let stage: Stage;

beforeAll(async () => {
	({policy} = await readSource('policies'));
	extension = await extensionWithOwnId();
	const company = await aCompany({id: policy.company.id});
	await company.publish(policy, {version: 1});
	await manage(extension.id, {policyUrl: `https://${HOST}/`, company: company.id, keys: company.publicKeys});
	stage = await openStage({extension: extension.folder, hosts: {[HOST]: policyHost(company.folder)}});
	const popup = await stage.browser.openOwnPage('popup.html');
	await until(
		() => statusIn(popup),
		({version}) => version === 1,
		'the sample policy',
		30_000,
	);
	await popup.close();
});
afterAll(async () => {
	await unmanage(extension.id);
	await stage.end();
	await extension.remove();
});

/** Bytes. */
const LARGEST_ANSWER = 2 ** 26;

interface Said {
	readonly rule: string;
	readonly severity: string;
	readonly start: number;
	readonly end: number;
}
const said = ({rule, severity, start, end}: Said): Said => ({rule, severity, start, end});

test('browser and command line find the same in every example of the sample policy', async () => {
	const drafts = draftsOfAllExamples();
	expect(drafts.length).toBeGreaterThan(1000);

	const page = await stage.browser.context.newPage();
	await page.goto('https://x.com/home');
	const replies = await inContentScript<{value: CheckReply}[]>(
		page,
		stage.browser.extensionId,
		`Promise.all(${JSON.stringify(drafts)}.map(request => chrome.runtime.sendMessage({name: 'check', request})))`,
	);
	const inBrowser = replies.map(({value}) => (value.checking ? value.findings.map(said) : 'not checking'));

	expect(inBrowser).toEqual(await onCommandLine(drafts));
	expect(inBrowser.flat().length).toBeGreaterThan(500);
});

function draftsOfAllExamples(): Draft[] {
	return policy.rules.flatMap(({examples: {fires, silent}}) =>
		[...fires, ...silent].map(({text, site = 'x', surface = 'post', account, audience}) => ({
			text,
			place: {
				site,
				surface,
				...(account === undefined ? {} : {account}),
				...(audience === undefined ? {} : {audience}),
			},
		})),
	);
}

async function onCommandLine(drafts: readonly Draft[]): Promise<Said[][]> {
	const folder = await mkdtemp(join(tmpdir(), 'handrail-parity-'));
	const file = join(folder, 'posts.jsonl');
	await writeFile(file, drafts.map(({text, place}, id) => JSON.stringify({id, text, ...place})).join('\n'));
	const parameters = [
		'dist/cli/handrail.js',
		'check',
		'--policy',
		'dist/sample-policy.json',
		'--format',
		'jsonl',
		'--posts',
		file,
	];
	try {
		execFileSync(process.execPath, parameters, {encoding: 'utf8', maxBuffer: LARGEST_ANSWER});
		throw new Error('expected exit status 1, for some examples are stopped');
	} catch (error) {
		const {status, stdout} = error as {status?: number; stdout?: string};
		if (status !== 1 || stdout === undefined) throw error;
		return stdout
			.trim()
			.split('\n')
			.map(line => (JSON.parse(line).findings as Said[]).map(said));
	} finally {
		await rm(folder, {recursive: true, force: true});
	}
}
