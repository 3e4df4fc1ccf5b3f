import {afterAll, beforeAll, expect, test} from 'vitest';
import {ComposerPage, until} from '../../practice/composer-page.ts';
import {reportOn} from '../../practice/report.ts';
import {openStage, type Stage} from '../helpers/browser.ts';

/** “Why do I see this?” in the popup: the rule, for whom it is, the words, and what brought it here. */

let stage: Stage;
beforeAll(async () => {
	stage = await openStage({language: 'en'});
});
afterAll(() => stage.end());

test('the popup tells why a finding is there', async () => {
	const own = await stage.browser.openOwnPage('popup.html');
	const composer = await ComposerPage.open(stage.browser.context, 'linkedin');
	await composer.typeMarked('Wir garantieren Ihnen, dass Projekt Falke kommt.');
	await until(
		() => reportOn(own, composer.address),
		({drafts}) => drafts?.[0]?.advice.length !== 0,
		'a finding',
	);
	const tab = await own.evaluate(`chrome.tabs.query({url: '${composer.address}'}).then(([tab]) => tab.id)`);
	const popup = await stage.browser.openOwnPage(`popup.html?tab=${tab}`);
	const why = popup.locator('article', {hasText: 'Projekt Falke'}).locator('details');
	await why.locator('summary').click();
	expect(await why.locator('summary').innerText()).toBe('Why do I see this?');
	const lines = await why.locator('li').allInnerTexts();
	expect(lines[0]).toMatch(/^Rule [a-z-]+, for everyone at Nordwind Energie\.$/);
	expect(lines[1]).toBe('Found in your text: “Projekt Falke”');
	await composer.page.close();
});

test('the popup says each reason once, with all the words it is about', async () => {
	const own = await stage.browser.openOwnPage('popup.html');
	const composer = await ComposerPage.open(stage.browser.context, 'x');
	await composer.type('Projekt Falke und Seeadler');
	await until(
		() => reportOn(own, composer.address),
		({drafts}) => drafts?.[0]?.advice.length === 2,
		'two findings',
	);
	const tab = await own.evaluate(`chrome.tabs.query({url: '${composer.address}'}).then(([tab]) => tab.id)`);
	const popup = await stage.browser.openOwnPage(`popup.html?tab=${tab}`);
	await popup.locator('article').first().waitFor();
	expect(await popup.locator('article').count()).toBe(1);
	expect(await popup.locator('article mark').allInnerTexts()).toEqual(['“Projekt Falke”', '“Seeadler”']);
	expect(await popup.locator('h1').last().innerText()).toMatch(/^1 /);
	expect(await popup.locator('article .lesson').count()).toBe(1);
	await composer.page.close();
});
