import {createHash, generateKeyPairSync} from 'node:crypto';
import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type OpenBrowser, openChromium} from '../../practice/browser.ts';
import {until} from '../../practice/composer-page.ts';
import {type Practice, type PracticeOptions, startPractice} from '../../practice/server.ts';
import {findBrowser} from '../../tools/setup.mjs';

export const EXTENSION = 'dist/chromium';

/** The browsers were found or installed by `npm test` (tools/test.mjs). */
export function program(browser: 'chromium' | 'firefox'): string {
	const found = findBrowser(browser);
	if (found === undefined) throw new Error(`expected ${browser} on this machine, got none: run npm test once`);
	return found;
}

export interface Stage {
	readonly practice: Practice;
	readonly browser: OpenBrowser;
	end(): Promise<void>;
}

export interface StageOptions {
	/** `undefined`: the pages as the sites made them. */
	readonly extension?: string | undefined;
	readonly hosts?: NonNullable<PracticeOptions['hosts']>;
	readonly language?: string;
	readonly profile?: string;
	readonly args?: readonly string[];
}

/** Real Chromium with the built extension, on the practice pages under the real hostnames. */
export async function openStage(options: StageOptions = {}): Promise<Stage> {
	const {hosts = {}, ...rest} = {extension: EXTENSION, ...options};
	const practice = await startPractice({hosts});
	const {extension, ...others} = rest;
	const browser = await openChromium({
		executable: program('chromium'),
		practice,
		...others,
		...(extension === undefined ? {} : {extension}),
	});
	return {
		practice,
		browser,
		async end() {
			await browser.close();
			await practice.close();
		},
	};
}

/** A copy of the extension with an id of its own, so that what is set for it is seen by no other test. */
export async function extensionWithOwnId(): Promise<{folder: string; id: string; remove(): Promise<void>}> {
	const folder = await mkdtemp(join(tmpdir(), 'handrail-extension-'));
	await cp(EXTENSION, folder, {recursive: true});
	const {publicKey} = generateKeyPairSync('rsa', {modulusLength: 2048});
	const key = publicKey.export({type: 'spki', format: 'der'});
	const file = join(folder, 'manifest.json');
	const manifest = JSON.parse(await readFile(file, 'utf8'));
	await writeFile(file, JSON.stringify({...manifest, key: key.toString('base64')}));
	return {folder, id: idOf(key), remove: () => rm(folder, {recursive: true, force: true})};
}

/** Chromium's extension id: the first 16 bytes of the key's SHA-256, a nibble a letter from a to p. */
export function idOf(key: Buffer): string {
	const digest = createHash('sha256').update(key).digest('hex').slice(0, 32);
	return Array.from(digest, nibble => String.fromCharCode(97 + Number.parseInt(nibble, 16))).join('');
}

/** Stops the extension's service worker, as the browser does when it has been idle. */
export async function stopWorker({browser}: Stage, id: string): Promise<void> {
	const session = await browser.context.browser()?.newBrowserCDPSession();
	const {targetInfos = []} = (await session?.send('Target.getTargets')) ?? {};
	const worker = targetInfos.find(({type, url}) => type === 'service_worker' && url.includes(id));
	if (session === undefined || worker === undefined) throw new Error('expected a running worker, got none');
	await session.send('Target.closeTarget', {targetId: worker.targetId});
	const gone = async () => (await session.send('Target.getTargets')).targetInfos;
	await until(gone, infos => !infos.some(({targetId}) => targetId === worker.targetId), 'the worker to be gone');
}
