import {parseArgs} from 'node:util';
import {openChromium} from './browser.ts';
import {buildPractice} from './build.ts';
import {joinCompany, publishSampleCompany} from './company.ts';
import {rehearse} from './rehearsal.ts';
import {startPractice} from './server.ts';

/** The second half of `npm start`, once everything is set up (tools/start.mjs). */
const {values} = parseArgs({
	options: {executable: {type: 'string'}, headless: {type: 'boolean', default: false}},
});
const {executable = '', headless} = values;

await buildPractice();
if (headless) await rehearse(executable);
else await openForAPerson();

/** A window with the start page; everything ends when the person closes it. */
async function openForAPerson(): Promise<void> {
	const company = await publishSampleCompany();
	const practice = await startPractice({hosts: {[company.host]: company.handler}});
	const {context, openOwnPage, close} = await openChromium({
		executable,
		extension: 'dist/chromium',
		practice,
		headless: false,
	});
	const own = await openOwnPage('popup.html');
	await joinCompany(own, company.configuration);
	await own.goto('https://practice.handrail.example/');
	console.log('\nThe practice page is open. Type into one of the composers; close the window to end.');
	await new Promise<void>(resolve => context.once('close', () => resolve()));
	await close();
	await practice.close();
	await company.remove();
}
