import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {words} from '../src/lib/words.ts';
import type {Site} from '../src/policy/vocabulary.ts';
import {openChromium} from './browser.ts';
import {joinCompany, publishSampleCompany} from './company.ts';
import {COMPOSERS, ComposerPage, until} from './composer-page.ts';
import {reportOn, statusIn} from './report.ts';
import {startPractice} from './server.ts';

const PICTURES = 'out/rehearsal';

/** What is typed on each site. All of them hold a word the sample policy stops. */
const SCRIPT: readonly (readonly [Site, string])[] = [
	['x', 'Projekt Falke startet im Herbst.'],
	['facebook', 'Good news: Seeadler is on its way. We look forward to it!'],
	['linkedin', 'Wir haben lange gewartet, aber Projekt Falke kommt.'],
];

/** Plays the main job on all three sites without a display, and says what happened. */
export async function rehearse(executable: string): Promise<void> {
	await mkdir(PICTURES, {recursive: true});
	const company = await publishSampleCompany();
	const practice = await startPractice({hosts: {[company.host]: company.handler}});
	const browser = await openChromium({executable, extension: 'dist/chromium', practice});
	try {
		const popup = await browser.openOwnPage('popup.html');
		await joinCompany(popup, company.configuration);
		const status = await until(
			() => statusIn(popup),
			({mode}) => mode === 'active',
			'the policy to become active',
		);
		console.log(
			`\nPolicy: ${status.company}, version ${status.version}, fetched from https://${company.host}/ and verified.`,
		);
		for (const [site, text] of SCRIPT) await rehearseSite(await ComposerPage.open(browser.context, site), text, popup);
		console.log('\nAll three sites rehearsed: every post was held once and went through exactly once.');
	} finally {
		await browser.close();
		await practice.close();
		await company.remove();
	}
}

async function rehearseSite(composer: ComposerPage, text: string, popup: Page): Promise<void> {
	const {site, page, ours} = composer;
	const {name, url} = COMPOSERS[site];
	console.log(`\n${name} (${url})\n  typed    ${text}`);
	await composer.type(text);
	await until(
		() => composer.marks(),
		marks => marks.length > 0,
		'marks',
	);

	const {drafts} = await reportOn(popup, composer.address);
	const advice = drafts?.flatMap(({advice}) => advice) ?? [];
	for (const {severity, rule, match} of advice) console.log(`  marked   “${match}” · ${severity} · ${rule}`);
	const marked = join(PICTURES, `${site}-marked.png`);
	await page.screenshot({path: marked});

	await composer.postButton.click();
	const {language} = (await reportOn(popup, composer.address)).status;
	const postAnyway = words(language)('postAnyway');
	await until(
		() => ours.buttons(),
		buttons => buttons.includes(postAnyway),
		'the question before posting',
	);
	if ((await composer.posted()).length > 0)
		throw new Error(`expected ${name} to wait for the answer, but the post went out`);
	const held = join(PICTURES, `${site}-held.png`);
	await page.screenshot({path: held});
	console.log('  Post     held once');

	await ours.click(postAnyway);
	const posted = await until(
		() => composer.posted(),
		posts => posts.length > 0,
		'the post to go through',
	);
	await page.waitForTimeout(500); // a second one would come now
	if (posted.length !== 1 || (await composer.posted()).length !== 1 || posted[0] !== text) {
		throw new Error(`expected ${name} to post the exact text once, got ${JSON.stringify(await composer.posted())}`);
	}
	console.log(`  Post     went through exactly once after “${postAnyway}”, with the exact text`);
	console.log(`  pictures ${marked}, ${held}`);
}
