import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {ComposerPage, until} from '../../practice/composer-page.ts';
import {SITES} from '../../src/policy/vocabulary.ts';
import {openStage, type Stage} from '../helpers/browser.ts';

/** The card: when it opens, what it says, and that its better wording comes in through the editor. */

let stage: Stage;
beforeAll(async () => {
	stage = await openStage();
});
afterAll(() => stage.end());

/** Quill joins edits less than a second apart into one step of undoing. */
const UNDO_APART = 1200;

describe.each(SITES)('on %s', site => {
	async function write(text: string): Promise<ComposerPage> {
		const composer = await ComposerPage.open(stage.browser.context, site);
		await composer.typeMarked(text);
		return composer;
	}
	const closed = (composer: ComposerPage) =>
		until(
			() => composer.ours.text(),
			text => text === '',
			'no card',
		);
	const opened = (composer: ComposerPage) =>
		until(
			() => composer.ours.text(),
			text => text !== '',
			'the card',
		);

	test('opens when the pointer rests on the marked words, keeps the focus in the editor, and closes on the next key', async () => {
		const composer = await write('Unsere Nutzer mögen anna@example.org');
		const box = await boxOfFirstMark(composer);
		expect(await composer.ours.text()).toBe('');
		await composer.page.mouse.move(box.x, box.y, {steps: 3});
		const text = await opened(composer);
		expect(text).toMatch(/Tip|Please check|Check before/);
		const card = await composer.ours.boxOf('Close');
		await composer.page.mouse.move(card.x, card.y, {steps: 5});
		await composer.page.waitForTimeout(800);
		expect(await composer.ours.text()).toBe(text);
		await composer.page.mouse.click(card.x - 60, card.y);
		await composer.type('!');
		await closed(composer);
		expect(await composer.model()).toBe('Unsere Nutzer mögen anna@example.org!');
		await composer.page.close();
	});

	test('better wording takes the place of the marked words, and one undo brings them back', async () => {
		const text = 'Den Stand bitte in der Zähler-App eintragen';
		const composer = await write(text);
		await composer.page.waitForTimeout(UNDO_APART);
		const box = await boxOfFirstMark(composer);
		await composer.page.mouse.move(box.x, box.y, {steps: 3});
		await opened(composer);
		await composer.ours.click('Nordwind-App');
		await closed(composer);
		expect(await composer.model()).toBe('Den Stand bitte in der Nordwind-App eintragen');
		await composer.page.keyboard.press('Control+z');
		await composer.page.waitForTimeout(200);
		expect(await composer.model()).toBe(text);
		await composer.page.close();
	});

	test('a double click on better wording puts it in once', async () => {
		const composer = await write('Den Stand bitte in der Zähler-App eintragen');
		const box = await boxOfFirstMark(composer);
		await composer.page.mouse.move(box.x, box.y, {steps: 3});
		await opened(composer);
		const wording = await composer.ours.boxOf('Nordwind-App');
		await composer.page.mouse.dblclick(wording.x, wording.y, {delay: 20});
		await closed(composer);
		await composer.page.waitForTimeout(300);
		expect(await composer.model()).toBe('Den Stand bitte in der Nordwind-App eintragen');
		await composer.page.close();
	});

	test('opens with the keyboard and gives the focus back on Escape', async () => {
		const composer = await write('Bald startet Projekt Falke');
		await composer.page.keyboard.press('Control+.');
		await opened(composer);
		await composer.page.keyboard.press('Escape');
		await closed(composer);
		await composer.type(' bald');
		expect(await composer.model()).toBe('Bald startet Projekt Falke bald');
		await composer.page.close();
	});
});

test('stays closed over words that lie behind the question before posting', async () => {
	const composer = await ComposerPage.open(stage.browser.context, 'linkedin');
	await composer.typeMarked('Bald startet Projekt Falke');
	const box = await boxOfFirstMark(composer);
	await composer.pressHeldPost();
	const question = await composer.ours.text();
	await composer.page.mouse.move(box.x, box.y, {steps: 3});
	await composer.page.waitForTimeout(800);
	expect(await composer.ours.text()).toBe(question);
	await composer.page.close();
});

test('Escape leaves the focus alone where the person writes elsewhere', async () => {
	const composer = await ComposerPage.openInline(stage.browser.context);
	await composer.typeMarked('Bald startet Projekt Falke');
	const box = await boxOfFirstMark(composer);
	await composer.page.locator('input').first().click();
	await composer.type('abc');
	await composer.page.mouse.move(box.x, box.y, {steps: 3});
	await until(
		() => composer.ours.text(),
		text => text !== '',
		'the card',
	);
	await composer.press('Escape');
	await composer.type('xyz');
	expect(await composer.page.locator('input').first().inputValue()).toBe('abcxyz');
	expect(await composer.model()).toBe('Bald startet Projekt Falke');
	await composer.page.close();
});

test('nothing of ours is in the page before there is something to say, nor after the card is closed', async () => {
	const composer = await ComposerPage.open(stage.browser.context, 'x');
	const children = () =>
		composer.page.evaluate(() => Array.from(document.documentElement.children, child => child.nodeName));
	expect(await children()).toEqual(['HEAD', 'BODY']);
	await composer.typeMarked('Bald startet Projekt Falke');
	expect(await children()).toEqual(['HEAD', 'BODY']);
	await composer.page.keyboard.press('Control+.');
	await until(children, names => names.length === 3, 'our element');
	await composer.page.keyboard.press('Escape');
	await until(children, names => names.length === 2, 'our element gone');
	await composer.page.close();
});

async function boxOfFirstMark(composer: ComposerPage): Promise<{x: number; y: number}> {
	const box = await composer.page.evaluate(() => {
		for (const name of ['hr-3', 'hr-2', 'hr-1']) {
			for (const mark of CSS.highlights.get(name) ?? []) {
				const {left, top, height} = (mark as Range).getBoundingClientRect();
				return {x: left + 8, y: top + height / 2};
			}
		}
		return undefined;
	});
	if (box === undefined) throw new Error('expected a mark, got none');
	return box;
}
