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
	const {executable} = values;
	const {context, openOwnPage, close} = await openChromium({
		executable,
		extension: 'dist/chromium',
		practice,
		headless: false,
	});
	const page = await openOwnPage('popup.html');
	await joinCompany(page, configuration);
	await page.goto(START);
	sayOpen();
	await new Promise<void>(resolve => context.once('close', () => resolve()));
	await close();
}

/** Firefox lets nobody open an extension's pages from outside, so the company is not joined: the demonstration speaks. */
async function inFirefox(practice: Practice): Promise<void> {
	const {executable} = values;
	const {browser, newPage, close} = await openFirefox({
		executable,
		extension: 'dist/firefox',
		practice,
		headless: false,
	});
	await (await newPage()).goto(START);
	sayOpen();
	await new Promise<void>(resolve => browser.once('disconnected', () => resolve()));
	await close();
}

function sayOpen(): void {
	console.log('\nThe practice page is open. Type into one of the composers; close the browser to end.');
}
