import {afterAll, beforeAll, expect, test} from 'vitest';
import {ComposerPage, until} from '../../practice/composer-page.ts';
import {badgeOn, statusIn} from '../../practice/report.ts';
import {extensionWithOwnId, openStage, type Stage} from '../helpers/browser.ts';
import {manage, unmanage} from '../helpers/managed.ts';
import {aCompany} from '../helpers/publisher.ts';

/** Fail open, visibly (DESIGN §3.3): a company is set up, but its policy cannot be fetched. */

let stage: Stage;
let extension: Awaited<ReturnType<typeof extensionWithOwnId>>;

beforeAll(async () => {
	extension = await extensionWithOwnId();
	const {id: company, publicKeys: keys} = await aCompany({id: 'nordwind'});
	await manage(extension.id, {policyUrl: 'https://policy.nordwind.example/', company, keys});
	stage = await openStage({extension: extension.folder});
});
afterAll(async () => {
	await unmanage(extension.id);
	await stage.end();
	await extension.remove();
});

test('nothing is marked or held, the badge says so, and the popup says why', async () => {
	const popup = await stage.browser.openOwnPage('popup.html');
	await until(
		() => statusIn(popup),
		({mode, trouble}) => mode === 'waiting' && trouble !== undefined,
		'a look that failed',
		10_000,
	);
	const composer = await ComposerPage.open(stage.browser.context, 'x');
	await composer.type('Bald startet Projekt Falke.');
	const badge = () => badgeOn(popup, composer.address);
	await until(badge, ([text]) => text === '–', 'the badge');
	expect(await badge()).toEqual(['–', 'Handrail – not checking here']);
	expect(await composer.marks()).toEqual([]);
	await composer.postButton.click();
	await until(composer.posted.bind(composer), found => found.length > 0, 'the post');
	expect(await composer.posted()).toEqual(['Bald startet Projekt Falke.']);

	await popup.reload();
	await popup.locator('footer').waitFor();
	const text = await popup.locator('body').innerText();
	expect(text).toContain('Waiting for your company’s policy');
	expect(text).toContain('The policy could not be fetched.');
	expect(text).not.toContain('Demonstration');
});
