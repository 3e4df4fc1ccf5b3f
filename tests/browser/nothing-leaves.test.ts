import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {joinCompany, publishSampleCompany, type SampleCompany} from '../../practice/company.ts';
import {ComposerPage, until} from '../../practice/composer-page.ts';
import {statusIn} from '../../practice/report.ts';
import {SITES} from '../../src/policy/vocabulary.ts';
import {openStage} from '../helpers/browser.ts';

/** Nothing written leaves the device (DESIGN §3.1), as the browser's own network log has it. */

let company: SampleCompany;
let folder: string;
beforeAll(async () => {
	company = await publishSampleCompany();
	folder = await mkdtemp(join(tmpdir(), 'handrail-netlog-'));
});
afterAll(async () => {
	await company.remove();
	await rm(folder, {recursive: true, force: true});
});

test('the policy sync is the extension’s only request in a whole day’s work, and no request holds a word of it', async () => {
	const log = join(folder, 'net.json');
	const stage = await openStage({hosts: {[company.host]: company.handler}, args: [`--log-net-log=${log}`]});
	const popup = await stage.browser.openOwnPage('popup.html');
	await joinCompany(popup, company.configuration);
	await until(
		() => statusIn(popup),
		({mode}) => mode === 'active',
		'the policy',
	);
	for (const site of SITES) await writeAndPost(await ComposerPage.open(stage.browser.context, site));
	const {extensionId} = stage.browser;
	const seen = stage.practice.requests.map(({method, host, url}) => `${method} ${host}${url}`);
	await stage.end();

	const requests = requestsIn(await readFile(log, 'utf8'));
	const ours = requests.filter(({initiator}) => initiator === `chrome-extension://${extensionId}`).map(({url}) => url);
	const outside = ours.filter(url => !url.startsWith('chrome-extension://'));
	expect(outside.map(url => url.replace(/[0-9a-f]{64}/, '<hash>'))).toEqual([
		`https://${company.host}/latest.json`,
		`https://${company.host}/bundles/<hash>.json`,
	]);
	expect(requests.filter(({url}) => /falke|startet/i.test(decodeURIComponent(url)))).toEqual([]);
	expect(seen.filter(line => line.includes(company.host)).map(line => line.replace(/[0-9a-f]{64}/, '<hash>'))).toEqual([
		`GET ${company.host}/latest.json`,
		`GET ${company.host}/bundles/<hash>.json`,
	]);
	const headers = stage.practice.requests
		.filter(({host}) => host === company.host)
		.flatMap(({headers}) => Object.keys(headers));
	expect(headers).not.toContain('cookie');
	expect(headers).not.toContain('referer');
});

async function writeAndPost(composer: ComposerPage): Promise<void> {
	await composer.typeMarked('Bald startet Projekt Falke bei uns');
	await composer.pressHeldPost();
	await composer.ours.click('Post anyway');
	await until(composer.posted.bind(composer), posts => posts.length === 1, 'the post');
	await composer.page.close();
}

interface LoggedRequest {
	readonly url: string;
	readonly initiator: string;
}

/** Every URL request of the whole browser, with who asked for it (Chromium's NetLog, event URL_REQUEST_START_JOB). */
function requestsIn(log: string): LoggedRequest[] {
	const {constants, events} = JSON.parse(log);
	const start = constants.logEventTypes.URL_REQUEST_START_JOB;
	return events
		.filter(
			({type, params}: {type: number; params?: Partial<LoggedRequest>}) => type === start && params?.url !== undefined,
		)
		.map(({params}: {params: LoggedRequest}) => params);
}
