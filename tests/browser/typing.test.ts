import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {ComposerPage, until} from '../../practice/composer-page.ts';
import {reportOn} from '../../practice/report.ts';
import {SITES} from '../../src/policy/vocabulary.ts';
import {openStage, type Stage} from '../helpers/browser.ts';

/** Story one, on the three sites: from the key to the mark, and at the moment of posting (issue acceptance, DESIGN §3, §7). */

const INNOCENT = 'Wir freuen uns auf euch im Windpark!';
const SECRET = 'Projekt Falke';
const SECRET_MARK = [{severity: 'stop', words: SECRET}];
/** Keys of all kinds of width, and spaces; no word of them is in the sample policy. */
const TWO_HUNDRED = Array.from({length: 200}, (_, index) => 'abc defg hij klm nop qrs tuv wxyz '[index % 34]).join('');

let ours: Stage;
let bare: Stage;

beforeAll(async () => {
	[ours, bare] = await Promise.all([openStage(), openStage({extension: undefined})]);
});
afterAll(async () => {
	await Promise.all([ours.end(), bare.end()]);
});

describe.each(SITES)('on %s', site => {
	const open = (stage = ours) => ComposerPage.open(stage.browser.context, site);

	test('an innocent sentence marks nothing and leaves the composer as the site made it', async () => {
		const [composer, reference] = await Promise.all([open(), open(bare)]);
		for (const one of [composer, reference]) await one.type(INNOCENT);
		await composer.page.waitForTimeout(1000);
		expect(await composer.marks()).toEqual([]);
		expect(await composer.ours.text()).toBe('');
		expect(await composer.model()).toBe(INNOCENT);
		expect(normalised(await composer.html())).toBe(normalised(await reference.html()));
		await Promise.all([composer.page.close(), reference.page.close()]);
	});

	test('a code name is marked, exactly, within a second of the last key, and unmarked when it is deleted', async () => {
		const composer = await open();
		await composer.type(`Bald startet ${SECRET}`);
		const marks = await until(
			() => composer.marks(),
			found => found.length > 0,
			'a mark',
			1000,
		);
		expect(marks).toEqual(SECRET_MARK);
		await composer.press('Backspace', SECRET.length);
		expect(
			await until(
				() => composer.marks(),
				found => found.length === 0,
				'no mark',
				1000,
			),
		).toEqual([]);
		expect(await composer.model()).toBe('Bald startet ');
		await composer.page.close();
	});

	test('the marks stay on their words while the person types before and after them', async () => {
		const composer = await open();
		await composer.type(`Hallo. ${SECRET} kommt.`);
		await until(
			() => composer.marks(),
			found => found.length === 1,
			'a mark',
			1000,
		);
		await composer.type(' Und mehr');
		await composer.press('Home');
		await composer.page.waitForTimeout(100);
		await composer.type('Neu: ');
		await composer.page.waitForTimeout(400);
		expect(await composer.marks()).toEqual(SECRET_MARK);
		expect(await composer.model()).toBe(`Neu: Hallo. ${SECRET} kommt. Und mehr`);
		await composer.page.close();
	});

	test('Post is held once and, after "post anyway", goes through exactly once with the exact text', async () => {
		const composer = await open();
		const text = `Bald startet ${SECRET} 🚀 bei uns.`;
		await composer.type(text);
		await until(
			() => composer.marks(),
			found => found.length > 0,
			'a mark',
			1000,
		);
		await composer.postButton.click();
		await until(
			() => composer.ours.buttons(),
			found => found.length === 3,
			'the question',
		);
		await composer.page.waitForTimeout(400);
		expect(await composer.posted()).toEqual([]);
		await composer.ours.click('Post anyway');
		await until(composer.posted.bind(composer), found => found.length > 0, 'the post');
		await composer.page.waitForTimeout(600);
		expect(await composer.posted()).toEqual([text]);
		expect(await composer.ours.text()).toBe('');
		await composer.page.close();
	});

	test('"edit" keeps the post back, gives the focus back, and asks again the next time', async () => {
		const composer = await open();
		await composer.type(`Bald startet ${SECRET}.`);
		await until(
			() => composer.marks(),
			found => found.length > 0,
			'a mark',
			1000,
		);
		await composer.postButton.click();
		await until(
			() => composer.ours.buttons(),
			found => found.length === 3,
			'the question',
		);
		await composer.page.keyboard.press('Escape');
		await until(
			() => composer.ours.text(),
			text => text === '',
			'the question to go',
		);
		await composer.type(' Ja');
		expect(await composer.posted()).toEqual([]);
		expect(await composer.model()).toBe(`Bald startet ${SECRET}. Ja`);
		await composer.page.waitForTimeout(400);
		await composer.postButton.click();
		await until(
			() => composer.ours.buttons(),
			found => found.length === 3,
			'the question again',
		);
		expect(await composer.posted()).toEqual([]);
		await composer.page.close();
	});

	test('a code name typed a moment before Post is held as well', async () => {
		const composer = await open();
		await composer.type(`Bald startet ${SECRET}`, 0);
		await composer.postButton.click();
		await until(
			() => composer.ours.buttons(),
			found => found.length === 3,
			'the question',
		);
		expect(await composer.posted()).toEqual([]);
		await composer.page.close();
	});

	test('an innocent post goes through untouched, also right after the last key', async () => {
		const composer = await open();
		await composer.type(INNOCENT, 0);
		await composer.postButton.click();
		await until(composer.posted.bind(composer), found => found.length > 0, 'the post');
		await composer.page.waitForTimeout(600);
		expect(await composer.posted()).toEqual([INNOCENT]);
		await composer.page.close();
	});

	test('200 further key presses arrive exactly as typed', async () => {
		const composer = await open();
		await composer.type(`${SECRET} `);
		await until(
			() => composer.marks(),
			found => found.length > 0,
			'a mark',
			1000,
		);
		await composer.type(TWO_HUNDRED, 15);
		expect(await composer.model()).toBe(`${SECRET} ${TWO_HUNDRED}`);
		await composer.page.close();
	});

	test('the popup of the tab names the rule, the reason and whom to ask, and the page names none of them', async () => {
		const composer = await open();
		await composer.type(`Bald startet ${SECRET}.`);
		await until(
			() => composer.marks(),
			found => found.length > 0,
			'a mark',
			1000,
		);
		const popup = await ours.browser.openOwnPage('popup.html');
		const {drafts} = await reportOn(popup, composer.address);
		const [advice] = drafts?.flatMap(({advice}) => advice) ?? [];
		expect(advice).toMatchObject({rule: 'code-names', severity: 'stop', match: SECRET, confidential: true});
		await composer.page.keyboard.press('Control+.');
		const card = await until(
			() => composer.ours.text(),
			text => text !== '',
			'the card',
		);
		expect(card).toContain('confidential');
		for (const secret of [advice?.title, advice?.message, advice?.why]) expect(card).not.toContain(secret);
		await Promise.all([composer.page.close(), popup.close()]);
	});
});

/** Editors number their blocks and keys at random; what is left must be the same. */
function normalised(html: string): string {
	return html
		.replace(/ data-(offset-key|editor)="[^"]*"/g, '')
		.replace(/ id="[^"]*"/g, '')
		.replace(/ aria-(describedby|controls|owns)="[^"]*"/g, '');
}

describe('on the timeline of X', () => {
	test('the inline composer is marked and held like the dialog, and posts exactly once', async () => {
		const composer = await ComposerPage.openInline(ours.browser.context);
		await composer.type(`Bald startet ${SECRET}.`);
		expect(
			await until(
				() => composer.marks(),
				found => found.length > 0,
				'a mark',
				1000,
			),
		).toEqual(SECRET_MARK);
		await composer.postButton.click();
		await until(
			() => composer.ours.buttons(),
			found => found.length === 3,
			'the question',
		);
		expect(await composer.posted()).toEqual([]);
		await composer.ours.click('Post anyway');
		await until(composer.posted.bind(composer), found => found.length > 0, 'the post');
		await composer.page.waitForTimeout(600);
		expect(await composer.posted()).toEqual([`Bald startet ${SECRET}.`]);
		await composer.page.close();
	});

	test('a draft left in it does not hold back an innocent post from the dialog over it', async () => {
		const inline = await ComposerPage.openInline(ours.browser.context);
		await inline.type(`Bald startet ${SECRET}.`);
		await until(
			() => inline.marks(),
			found => found.length > 0,
			'a mark',
			1000,
		);
		const dialog = await inline.dialogAbove();
		await dialog.type(INNOCENT);
		await dialog.page.waitForTimeout(500);
		await dialog.postButton.click();
		await until(dialog.posted.bind(dialog), found => found.length > 0, 'the post');
		expect(await dialog.posted()).toEqual([INNOCENT]);
		await dialog.page.close();
	});
});

describe('nobody is trapped', () => {
	const openWithSecret = async () => {
		const composer = await ComposerPage.open(ours.browser.context, 'x');
		await composer.type(`Bald startet ${SECRET}.`);
		await until(
			() => composer.marks(),
			found => found.length > 0,
			'a mark',
			1000,
		);
		return composer;
	};
	const questioned = (composer: ComposerPage) =>
		until(
			() => composer.ours.buttons(),
			found => found.length === 3,
			'the question',
		);

	test('Ctrl+Enter on X is held like a click, and goes through exactly once', async () => {
		const composer = await openWithSecret();
		await composer.page.keyboard.press('Control+Enter');
		await questioned(composer);
		expect(await composer.posted()).toEqual([]);
		await composer.ours.click('Post anyway');
		await until(composer.posted.bind(composer), found => found.length > 0, 'the post');
		await composer.page.waitForTimeout(600);
		expect(await composer.posted()).toEqual([`Bald startet ${SECRET}.`]);
		await composer.page.close();
	});

	test('an innocent post by Ctrl+Enter right after the last key goes through, once and whole', async () => {
		const composer = await ComposerPage.open(ours.browser.context, 'x');
		await composer.type(INNOCENT, 0);
		await composer.page.keyboard.press('Control+Enter');
		await until(composer.posted.bind(composer), found => found.length > 0, 'the post');
		await composer.page.waitForTimeout(600);
		expect(await composer.posted()).toEqual([INNOCENT]);
		await composer.page.close();
	});

	test('a person who presses Post again while it is let go posts once all the same', async () => {
		const composer = await openWithSecret();
		const box = await composer.postButton.boundingBox();
		if (box === null) throw new Error('expected the Post button to be there');
		await composer.postButton.click();
		await questioned(composer);
		await composer.ours.click('Post anyway');
		for (let times = 0; times < 4; times++) await composer.page.mouse.click(box.x + 10, box.y + 10, {delay: 10});
		await composer.page.waitForTimeout(1000);
		expect(await composer.posted()).toEqual([`Bald startet ${SECRET}.`]);
		await composer.page.close();
	});

	test('where the page takes our question away, the next press goes through', async () => {
		const composer = await openWithSecret();
		await composer.postButton.click();
		await questioned(composer);
		await composer.page.evaluate('document.documentElement.lastElementChild.remove()');
		await composer.postButton.click();
		await until(composer.posted.bind(composer), found => found.length > 0, 'the post');
		expect(await composer.posted()).toEqual([`Bald startet ${SECRET}.`]);
		await composer.page.close();
	});
});
