import {afterAll, beforeAll, expect, test} from 'vitest';
import {ComposerPage, until} from '../../practice/composer-page.ts';
import {badgeOn} from '../../practice/report.ts';
import {openStage, type Stage} from '../helpers/browser.ts';

/** The badge on the toolbar icon: how many warnings and stops, or that nothing is checked. */

let stage: Stage;
beforeAll(async () => {
	stage = await openStage();
});
afterAll(() => stage.end());

test('counts the stops and warnings of the page, and is empty again when they are gone', async () => {
	const own = await stage.browser.openOwnPage('popup.html');
	const composer = await ComposerPage.open(stage.browser.context, 'x');
	const badge = () => badgeOn(own, composer.address);
	await composer.type('Projekt Falke, Seeadler');
	await until(badge, ([text]) => text === '2', 'a badge of 2');
	expect(await badge()).toEqual(['2', 'Handrail – 2 things to check']);
	await composer.press('Backspace', 23);
	await until(badge, ([text]) => text === '', 'no badge');
	expect(await badge()).toEqual(['', 'Handrail – nothing to say']);
});
