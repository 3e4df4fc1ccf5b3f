import {afterAll, beforeAll, expect, test} from 'vitest';
import {ComposerPage, until} from '../../practice/composer-page.ts';
import {badgeOn, reportOn} from '../../practice/report.ts';
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
	await composer.page.close();
});

test('says that nothing is checked while the person is in a field that Handrail does not know, and only then', async () => {
	const own = await stage.browser.openOwnPage('popup.html');
	const composer = await ComposerPage.openInline(stage.browser.context);
	const badge = () => badgeOn(own, composer.address);
	await composer.typeMarked('Bald startet Projekt Falke');
	await until(badge, ([text]) => text === '1', 'a badge of 1');
	await composer.page.evaluate(`(() => {
		const field = document.createElement('textarea');
		document.body.append(field);
		field.focus();
	})()`);
	await until(badge, ([text]) => text === '–', 'the badge of not checking');
	expect((await reportOn(own, composer.address)).unknownField).toBe(true);
	await composer.root.click();
	await until(badge, ([text]) => text === '1', 'the badge of 1 again');
	await composer.page.close();
});
