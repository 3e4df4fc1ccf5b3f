import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {ComposerPage, until} from '../../practice/composer-page.ts';
import {reportOn} from '../../practice/report.ts';
import {SITES} from '../../src/policy/vocabulary.ts';
import {openStage, type Stage} from '../helpers/browser.ts';
import {INNOCENT, normalised, SECRET, SECRET_MARK, TWO_HUNDRED} from '../helpers/texts.ts';

/** Story one, on the three sites: from the key to the mark, and at the moment of posting (issue acceptance, DESIGN §3, §7). */

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
		const marks = await composer.typeMarked(`Bald startet ${SECRET}`);
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
		await composer.typeMarked(`Hallo. ${SECRET} kommt.`);
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
		await composer.typeMarked(text);
		await composer.pressHeldPost();
		await composer.page.waitForTimeout(400);
		expect(await composer.posted()).toEqual([]);
		await composer.ours.click('Post anyway');
		expect(await composer.postedAtLast()).toEqual([text]);
		expect(await composer.ours.text()).toBe('');
		await composer.page.close();
	});

	test('"edit" keeps the post back, gives the focus back, and asks again the next time', async () => {
		const composer = await open();
		await composer.typeMarked(`Bald startet ${SECRET}.`);
		await composer.pressHeldPost();
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
		await composer.pressHeldPost();
		expect(await composer.posted()).toEqual([]);
		await composer.page.close();
	});

	test('a code name typed a moment before Post is held as well', async () => {
		const composer = await open();
		await composer.type(`Bald startet ${SECRET}`, 0);
		await composer.pressHeldPost();
		expect(await composer.posted()).toEqual([]);
		await composer.page.close();
	});

	test('an innocent post goes through untouched, also right after the last key', async () => {
		const composer = await open();
		await composer.type(INNOCENT, 0);
		await composer.postButton.click();
		expect(await composer.postedAtLast()).toEqual([INNOCENT]);
		await composer.page.close();
	});

	test('200 further key presses arrive exactly as typed', async () => {
		const composer = await open();
		await composer.typeMarked(`${SECRET} `);
		await composer.type(TWO_HUNDRED, 15);
		expect(await composer.model()).toBe(`${SECRET} ${TWO_HUNDRED}`);
		await composer.page.close();
	});

	test('the popup of the tab names the rule, the reason and whom to ask, and the page names none of them', async () => {
		const composer = await open();
		await composer.typeMarked(`Bald startet ${SECRET}.`);
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

describe('on the timeline of X', () => {
	test('the inline composer is marked and held like the dialog, and posts exactly once', async () => {
		const composer = await ComposerPage.openInline(ours.browser.context);
		expect(await composer.typeMarked(`Bald startet ${SECRET}.`)).toEqual(SECRET_MARK);
		await composer.pressHeldPost();
		expect(await composer.posted()).toEqual([]);
		await composer.ours.click('Post anyway');
		expect(await composer.postedAtLast()).toEqual([`Bald startet ${SECRET}.`]);
		await composer.page.close();
	});

	test('a draft left in it does not hold back an innocent post from the dialog over it', async () => {
		const inline = await ComposerPage.openInline(ours.browser.context);
		await inline.typeMarked(`Bald startet ${SECRET}.`);
		const dialog = await inline.dialogAbove();
		await dialog.type(INNOCENT);
		await dialog.page.waitForTimeout(500);
		await dialog.postButton.click();
		expect(await dialog.postedAtLast()).toEqual([INNOCENT]);
		await dialog.page.close();
	});
});

describe('a thread on X', () => {
	/** A further part, as X adds it: an editor of its own beside the first, under the same Post button (SITES 1.2). */
	const addPart = `(() => {
		const part = document.createElement('div');
		part.className = 'public-DraftEditor-content';
		part.contentEditable = 'true';
		part.dataset.testid = 'tweetTextarea_1';
		document.querySelector('[role="dialog"] [data-testid="tweetTextarea_0"]').closest('.DraftEditor-root').parentElement.append(part);
		part.focus();
	})()`;

	test('is held for a code name in any of its parts, whichever was entered last', async () => {
		const composer = await ComposerPage.open(ours.browser.context, 'x');
		await composer.typeMarked(`Bald startet ${SECRET}.`);
		await composer.page.evaluate(addPart);
		await composer.type('Ganz harmlos');
		await composer.page.waitForTimeout(500);
		await composer.pressHeldPost();
		expect(await composer.posted()).toEqual([]);
		await composer.page.close();
	});
});

describe('an editor that the site makes anew', () => {
	test('is held at the moment of posting, even if nobody has entered it since', async () => {
		const composer = await ComposerPage.open(ours.browser.context, 'linkedin');
		await composer.typeMarked(`Bald startet ${SECRET}.`);
		await composer.page.evaluate(`(() => {
			const editor = document.querySelector('#interop-outlet').shadowRoot.querySelector('.ql-editor');
			editor.replaceWith(editor.cloneNode(true));
		})()`);
		await until(
			() => composer.marks(),
			found => found.length === 0,
			'the old marks to be gone',
		);
		await composer.pressHeldPost();
		expect(await composer.posted()).toEqual([]);
		await composer.page.close();
	});
});

describe('nobody is trapped', () => {
	const openWithSecret = async () => {
		const composer = await ComposerPage.open(ours.browser.context, 'x');
		await composer.typeMarked(`Bald startet ${SECRET}.`);
		return composer;
	};
	test('Ctrl+Enter on X is held like a click, and goes through exactly once', async () => {
		const composer = await openWithSecret();
		await composer.page.keyboard.press('Control+Enter');
		await composer.questioned();
		expect(await composer.posted()).toEqual([]);
		await composer.ours.click('Post anyway');
		expect(await composer.postedAtLast()).toEqual([`Bald startet ${SECRET}.`]);
		await composer.page.close();
	});

	test('an innocent post by Ctrl+Enter right after the last key goes through, once and whole', async () => {
		const composer = await ComposerPage.open(ours.browser.context, 'x');
		await composer.type(INNOCENT, 0);
		await composer.page.keyboard.press('Control+Enter');
		expect(await composer.postedAtLast()).toEqual([INNOCENT]);
		await composer.page.close();
	});

	test('a person who presses Post again while it is let go posts once all the same', async () => {
		const composer = await openWithSecret();
		const box = await composer.postButton.boundingBox();
		if (box === null) throw new Error('expected the Post button to be there');
		await composer.pressHeldPost();
		await composer.ours.click('Post anyway');
		for (let times = 0; times < 4; times++) await composer.page.mouse.click(box.x + 10, box.y + 10, {delay: 10});
		await composer.page.waitForTimeout(1000);
		expect(await composer.posted()).toEqual([`Bald startet ${SECRET}.`]);
		await composer.page.close();
	});

	test('where the page takes our question away, the next press goes through', async () => {
		const composer = await openWithSecret();
		await composer.pressHeldPost();
		await composer.page.evaluate('document.documentElement.lastElementChild.remove()');
		await composer.postButton.click();
		await until(composer.posted.bind(composer), found => found.length > 0, 'the post');
		expect(await composer.posted()).toEqual([`Bald startet ${SECRET}.`]);
		await composer.page.close();
	});
});
