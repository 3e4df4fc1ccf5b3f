import {afterAll, beforeAll, expect, test} from 'vitest';
import {ComposerPage, until} from '../../practice/composer-page.ts';
import {extensionWithOwnId, openStage, type Stage, stopWorker} from '../helpers/browser.ts';

/** A browser that belongs to no company yet: the sample policy is built once, and opened at each start of the worker. */

let stage: Stage;
let extension: Awaited<ReturnType<typeof extensionWithOwnId>>;

beforeAll(async () => {
	extension = await extensionWithOwnId();
	stage = await openStage({extension: extension.folder});
});
afterAll(async () => {
	await stage.end();
	await extension.remove();
});

/** Runs a function body in a page of the extension, with the database's one store as `store`. */
async function inStore<Result>(body: string): Promise<Result> {
	const page = await stage.browser.openOwnPage('popup.html');
	const result = await page.evaluate(`(async () => {
		const asked = request => new Promise((resolve, reject) => {
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
		const database = await asked(indexedDB.open('handrail'));
		const store = database.transaction('policies', 'readwrite').objectStore('policies');
		try { ${body} } finally { database.close(); }
	})()`);
	await page.close();
	return result as Result;
}

const kept = () =>
	inStore<{size: number; hash: string} | undefined>(
		`const kept = await asked(store.get('demonstration')); return kept && {size: kept.bytes.length, hash: kept.sha256};`,
	);

async function expectChecking(): Promise<void> {
	const composer = await ComposerPage.open(stage.browser.context, 'x');
	await composer.type('Bald startet Projekt Falke');
	const marks = () => composer.marks();
	await until(marks, found => found.length > 0, 'a mark', 4000);
	expect(await marks()).toEqual([{severity: 'stop', words: 'Projekt Falke'}]);
	await composer.page.close();
}

test('its compiled form is kept, and checks after the worker was stopped', async () => {
	await expectChecking();
	const first = await until(kept, found => found !== undefined, 'the compiled form');
	expect(first?.size).toBeGreaterThan(10_000);
	await stopWorker(stage, extension.id);
	await expectChecking();
	expect(await kept()).toEqual(first);
});

test('a compiled form that was changed is built anew', async () => {
	const before = await kept();
	await inStore(`const kept = await asked(store.get('demonstration'));
		kept.bytes[kept.bytes.length - 1] ^= 1;
		kept.sha256 = 'changed';
		await asked(store.put(kept, 'demonstration'));`);
	await stopWorker(stage, extension.id);
	await expectChecking();
	expect(await until(kept, found => found?.hash !== 'changed', 'the new form')).toEqual(before);
});
