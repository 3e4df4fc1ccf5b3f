import {parseArgs} from 'node:util';
import {openChromium} from './browser.ts';
import {buildPractice} from './build.ts';
import {joinCompany, publishSampleCompany, type SampleCompany} from './company.ts';
import {openFirefox} from './firefox.ts';
import {rehearse} from './rehearsal.ts';
import {type Practice, startPractice} from './server.ts';

/** The second half of `npm start`, once everything is set up (tools/start.mjs). */
const {values} = parseArgs({
	options: {
		browser: {type: 'string', default: 'chromium'},
		executable: {type: 'string', default: ''},
		headless: {type: 'boolean', default: false},
	},
});
const START = 'https://practice.handrail.example/';

await buildPractice();
if (values.headless) await rehearse(values.executable);
else await openForAPerson();

/** A window with the start page; everything ends when the person closes it. */
async function openForAPerson(): Promise<void> {
	const company = await publishSampleCompany();
	const practice = await startPractice({hosts: {[company.host]: company.handler}});
	const closed = values.browser === 'firefox' ? inFirefox(practice) : inChromium(practice, company);
	await closed;
	await practice.close();
	await company.remove();
}

async function inChromium(practice: Practice, {configuration}: SampleCompany): Promise<void> {
	const {context, openOwnPage, close} = await openChromium({...asAPerson('dist/chromium'), practice});
	const [page = await context.newPage()] = context.pages();
	const own = await openOwnPage('popup.html');
	await joinCompany(own, configuration);
	await own.close();
	await page.goto(START);
	sayOpen();
	await new Promise<void>(resolve => context.once('close', () => resolve()));
	await close();
}

/** Firefox lets nobody open an extension's pages from outside, so the company is not joined: the demonstration speaks. */
async function inFirefox(practice: Practice): Promise<void> {
	const {browser, newPage, close} = await openFirefox({...asAPerson('dist/firefox'), practice});
	const [page = await newPage()] = await browser.pages();
	await page.goto(START);
	sayOpen();
	await new Promise<void>(resolve => browser.once('disconnected', () => resolve()));
	await close();
}

/** A window, in the person's own language. */
function asAPerson(extension: string) {
	const language = new Intl.DateTimeFormat().resolvedOptions().locale.slice(0, 2);
	return {executable: values.executable, extension, headless: false, language};
}

function sayOpen(): void {
	console.log('\nThe practice page is open. Type into one of the composers; close the browser to end.');
}
