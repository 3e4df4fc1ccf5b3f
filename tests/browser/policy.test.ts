import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {ComposerPage, until} from '../../practice/composer-page.ts';
import {statusIn} from '../../practice/report.ts';
import type {RequestHandler} from '../../practice/server.ts';
import {policyHost} from '../../src/cli/host.ts';
import {readSource} from '../../src/cli/source/read.ts';
import type {Policy} from '../../src/policy/vocabulary.ts';
import {demonstrationOf} from '../../tools/demonstration.mjs';
import {extensionWithOwnId, openStage, type Stage, stopWorker} from '../helpers/browser.ts';
import {manage, unmanage} from '../helpers/managed.ts';
import {aCompany, anEd25519Key, type TestCompany, temporaryFolder} from '../helpers/publisher.ts';

/** Story two in a real browser: managed settings, an https host, signatures, IndexedDB, restarts, and attacks. */

const HOST = 'policy.nordwind.example';

let policy: Policy;
let profile: string;
let company: TestCompany;
let extension: Awaited<ReturnType<typeof extensionWithOwnId>>;
let stage: Stage;
let hostIsGone = false;

const host: RequestHandler = (request, response) => {
	if (hostIsGone) request.socket.destroy();
	else policyHost(company.folder)(request, response);
};

async function launch(): Promise<void> {
	stage = await openStage({extension: extension.folder, hosts: {[HOST]: host}, profile});
}

/** What the popup says, in the words a person reads. */
async function popupText(): Promise<string> {
	const popup = await stage.browser.openOwnPage('popup.html');
	await popup.locator('footer').waitFor();
	const text = await popup.locator('body').innerText();
	await popup.close();
	return text;
}

/** Presses the popup's button, and waits until it says what is wanted. */
async function lookAndRead(wanted: string): Promise<string> {
	const popup = await stage.browser.openOwnPage('popup.html');
	await popup.getByRole('button', {name: 'Look for a newer policy'}).click();
	const text = await until(
		() => popup.locator('body').innerText(),
		found => found.includes(wanted),
		`the popup to say "${wanted}"`,
	);
	await popup.close();
	return text;
}

async function expectChecking(): Promise<void> {
	const composer = await ComposerPage.open(stage.browser.context, 'x');
	await composer.type('Bald startet Projekt Falke');
	const marks = await until(
		() => composer.marks(),
		found => found.length > 0,
		'a mark',
		2000,
	);
	expect(marks).toEqual([{severity: 'stop', words: 'Projekt Falke'}]);
	await composer.page.close();
}

beforeAll(async () => {
	policy = demonstrationOf((await readSource('policies')).policy);
	[profile, company, extension] = await Promise.all([
		temporaryFolder(),
		aCompany({id: policy.company.id}),
		extensionWithOwnId(),
	]);
	await company.publish(policy, {version: 1});
	await manage(extension.id, {policyUrl: `https://${HOST}/`, company: company.id, keys: company.publicKeys});
	await launch();
});
afterAll(async () => {
	await unmanage(extension.id);
	await stage.end();
	await extension.remove();
});
beforeEach(() => {
	hostIsGone = false;
});

describe('a browser that IT has set up', () => {
	test('shows the published version in the popup within ten seconds and checks with it', async () => {
		const popup = await stage.browser.openOwnPage('popup.html');
		await until(
			() => statusIn(popup),
			({mode, version}) => mode === 'active' && version === 1,
			'version 1',
			10_000,
		);
		await popup.close();
		expect(await popupText()).toContain('Nordwind Energie, version 1');
		expect(await popupText()).not.toContain('Demonstration');
		await expectChecking();
	});

	test('takes a newer version', async () => {
		await company.publish(policy, {version: 2});
		await lookAndRead('Nordwind Energie, version 2');
	});

	test('keeps checking when the host is gone, and says so', async () => {
		hostIsGone = true;
		const text = await lookAndRead('The policy could not be fetched. The last good policy stays active.');
		expect(text).toContain('Nordwind Energie, version 2');
		await expectChecking();
	});

	test('keeps checking after its worker was stopped', async () => {
		hostIsGone = true;
		await stopWorker(stage, extension.id);
		await expectChecking();
		expect(await popupText()).toContain('Nordwind Energie, version 2');
	});

	test('keeps checking after the browser was started anew', async () => {
		hostIsGone = true;
		await stage.end();
		await launch();
		await expectChecking();
		expect(await popupText()).toContain('Nordwind Energie, version 2');
	});
});

describe('a policy that must not act', () => {
	const attacks: [string, () => Promise<unknown>, string][] = [
		['with one byte changed', changeOneByte, 'was changed after it was signed'],
		['signed by another key', signByAnother, 'is not signed by your company’s key'],
		['for another company', publishAsAnother, 'is for another company'],
		['older than the active one', () => company.publish(policy, {version: 1}), 'is older than the one in use'],
	];

	test.each(attacks)('%s never becomes active, and the popup says why', async (_, attack, words) => {
		await attack();
		const text = await lookAndRead(words);
		expect(text).toContain('Nordwind Energie, version 2');
		await expectChecking();
	});

	test('leaves no trace once a good one is there', async () => {
		await company.publish(policy, {version: 4});
		const text = await lookAndRead('Nordwind Energie, version 4');
		expect(text).not.toContain('last good policy');
	});
});

async function changeOneByte(): Promise<void> {
	await company.publish({...policy, company: {...policy.company, name: 'Nordwind Energie AG'}}, {version: 3});
	await company.changeOneByte();
}

async function signByAnother(): Promise<void> {
	await company.publish(policy, {version: 3, keys: [await anEd25519Key()]});
}

/** A company whose policy is signed with the same key, as a service provider might do it, in the place of ours. */
async function publishAsAnother(): Promise<void> {
	const another = await aCompany({id: 'suedstrom', keys: company.keys});
	await another.publish(policy, {version: 3, to: company.folder});
}
