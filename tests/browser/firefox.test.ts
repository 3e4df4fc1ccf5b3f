import {resolve} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {until} from '../../practice/composer-page.ts';
import {type OpenFirefox, openFirefox} from '../../practice/firefox.ts';
import {type Practice, startPractice} from '../../practice/server.ts';
import {SITES} from '../../src/policy/vocabulary.ts';
import {program} from '../helpers/browser.ts';
import {FirefoxComposer} from '../helpers/firefox.ts';
import {Marionette} from '../helpers/marionette.ts';
import {INNOCENT, normalised, SECRET, SECRET_MARK, TWO_HUNDRED} from '../helpers/texts.ts';

/** Story one in real Firefox: from the key to the mark, better wording, and the moment of posting. */

const SENTENCE = `${SECRET} startet im Herbst.`;
const OLD_TERM = 'Have a look at our meter app today.';
/** Editors merge what comes within a second into one step to undo. Milliseconds. */
const NEW_UNDO_STEP = 1100;

let practice: Practice;
let ours: OpenFirefox;
let bare: OpenFirefox;

beforeAll(async () => {
	practice = await startPractice();
	const executable = program('firefox');
	[ours, bare] = await Promise.all([
		openFirefox({executable, practice, extension: 'dist/firefox'}),
		openFirefox({executable, practice}),
	]);
});
afterAll(async () => {
	await Promise.all([ours?.close(), bare?.close()]);
	await practice?.close();
});

describe.each(SITES)('in Firefox on %s', site => {
	test('an innocent sentence marks nothing and leaves the composer as the site made it', async () => {
		const composers = [await FirefoxComposer.open(ours, site), await FirefoxComposer.open(bare, site)] as const;
		const [composer, reference] = composers;
		for (const one of composers) await one.type(INNOCENT);
		await pause(600);
		expect(await composer.marks()).toEqual([]);
		expect(await composer.ours()).toBe(0);
		expect(await composer.model()).toBe(INNOCENT);
		expect(await composer.model()).toBe(await reference.model());
		expect(normalised(await composer.html())).toBe(normalised(await reference.html()));
		await Promise.all(composers.map(({page}) => page.close()));
	});

	test('a code name is marked, exactly, while typing goes on undisturbed, and unmarked when it is deleted', async () => {
		const composer = await FirefoxComposer.open(ours, site);
		await composer.type(`${TWO_HUNDRED}. ${SENTENCE}`, 0);
		await marked(composer, 1);
		expect(await composer.marks()).toEqual(SECRET_MARK);
		await composer.press(...Array.from(` startet im Herbst.${SECRET}`, () => 'Backspace' as const));
		await marked(composer, 0);
		expect(await composer.model()).toBe(`${TWO_HUNDRED}. `);
		await composer.page.close();
	});

	test('200 key presses beside a mark arrive exactly as typed, and the mark stays', async () => {
		const composer = await FirefoxComposer.open(ours, site);
		await composer.type(`${SENTENCE} `);
		await marked(composer, 1);
		await composer.type(TWO_HUNDRED, 5);
		expect(await composer.model()).toBe(`${SENTENCE} ${TWO_HUNDRED}`);
		await pause(400);
		expect(await composer.marks()).toEqual(SECRET_MARK);
		await composer.page.close();
	});

	test('Post is held once and, after "post anyway", goes through exactly once with the exact text', async () => {
		const composer = await FirefoxComposer.open(ours, site);
		await composer.type(SENTENCE);
		await marked(composer, 1);
		await composer.clickPost();
		await asked(composer, true);
		await pause(400);
		expect(await composer.posted()).toEqual([]);
		await composer.press('Tab', 'Tab', 'Enter'); // Edit → Ask the press office → Post anyway
		await until(
			() => composer.posted(),
			posts => posts.length > 0,
			'the post',
		);
		await pause(600);
		expect(await composer.posted()).toEqual([SENTENCE]);
		expect(await composer.ours()).toBe(0);
		await composer.page.close();
	});

	test('"edit" keeps the post back and gives the person back to the place in the text', async () => {
		const composer = await FirefoxComposer.open(ours, site);
		await composer.type(SENTENCE);
		await marked(composer, 1);
		await composer.clickPost();
		await asked(composer, true);
		await composer.press('Enter');
		await asked(composer, false);
		await pause(60);
		await composer.type(' Ja');
		expect(await composer.posted()).toEqual([]);
		expect(await composer.model()).toBe(`${SENTENCE} Ja`);
		await composer.page.close();
	});

	test('better wording replaces the words, and one Ctrl+Z brings them back', async () => {
		const composer = await FirefoxComposer.open(ours, site);
		await composer.type(OLD_TERM);
		await marked(composer, 1);
		expect(await composer.marks()).toEqual([{severity: 'tip', words: 'meter app'}]);
		await pause(NEW_UNDO_STEP);
		await composer.pressWithControl('.');
		await asked(composer, true);
		await composer.press('Enter');
		await text(composer, OLD_TERM.replace('meter app', 'Nordwind app'));
		await asked(composer, false);
		await marked(composer, 0);
		await composer.pressWithControl('z');
		await text(composer, OLD_TERM);
		await marked(composer, 1);
		await composer.page.close();
	});
});

test('the popup opens in Firefox and says that the sample policy is speaking', async () => {
	const uuid = '3d2e8b1a-0c54-4f5e-9a57-6f0f3f1f6a01';
	const firefox = await Marionette.start(program('firefox'), {
		'extensions.webextensions.uuids': JSON.stringify({'handrail@handrail.example': uuid}),
		'network.proxy.type': 1, // a proxy that is not there: nothing leaves this computer
		'network.proxy.ssl': '127.0.0.1',
		'network.proxy.ssl_port': 9,
	});
	try {
		await firefox.send('Addon:Install', {path: resolve('dist/firefox'), temporary: true});
		await firefox.send('WebDriver:Navigate', {url: `moz-extension://${uuid}/popup.html`});
		await until(
			() => firefox.send('WebDriver:ExecuteScript', {script: 'return document.body.innerText', args: []}),
			shown => String(shown).includes('The sample policy of “Nordwind Energie”'),
			'the popup to name the sample policy',
		);
	} finally {
		await firefox.close();
	}
});

test('Firefox asks no host for anything on our behalf', () => {
	const ownServices = /\.(mozilla|firefox)\.(com|org|net):443$/;
	expect(ours.refused.filter(host => !ownServices.test(host))).toEqual([]);
});

const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));

const marked = (composer: FirefoxComposer, count: number) =>
	until(
		() => composer.marks(),
		found => found.length === count,
		`${count} marks`,
		2000,
	);

/** The question, or the card, is there with the focus in it; or is gone. */
const asked = (composer: FirefoxComposer, wanted: boolean) =>
	until(
		() => composer.oursHasFocus(),
		has => has === wanted,
		wanted ? 'the focus in our question' : 'our question to go',
	);

const text = (composer: FirefoxComposer, wanted: string) =>
	until(
		() => composer.model(),
		found => found === wanted,
		`"${wanted}"`,
	);
