import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {type BrowserContext, chromium, type Page} from 'playwright-core';
import type {Practice} from './server.ts';

export interface OpenOptions {
	/** The browser's program. */
	readonly executable: string;
	/** Folder of the unpacked extension; without it the pages are as the sites made them. */
	readonly extension?: string;
	readonly practice: Pick<Practice, 'chromiumArgs'>;
	readonly headless?: boolean;
	/** A profile to use again, for what must outlive a restart; a throw-away one unless given. */
	readonly profile?: string;
	/** The browser's language, such as `de`. */
	readonly language?: string;
	readonly colorScheme?: 'light' | 'dark';
	readonly args?: readonly string[];
}

/** Chromium with the extension, on the practice pages, never in a person's own profile. */
export interface OpenBrowser {
	readonly context: BrowserContext;
	/** `undefined` without an extension. */
	readonly extensionId: string;
	/** One of the extension's own pages, as a tab. */
	openOwnPage(path: string): Promise<Page>;
	close(): Promise<void>;
}

const QUIET = [
	'--no-first-run',
	'--disable-quic',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

export async function openChromium(options: OpenOptions): Promise<OpenBrowser> {
	const {
		executable,
		extension,
		practice,
		headless = true,
		profile,
		language = 'en',
		colorScheme = 'light',
		args = [],
	} = options;
	const folder = profile ?? (await mkdtemp(join(tmpdir(), 'handrail-profile-')));
	const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
	const context = await chromium.launchPersistentContext(folder, {
		executablePath: executable,
		headless,
		colorScheme,
		locale: language,
		viewport: headless ? {width: 1280, height: 900} : null,
		args: [...QUIET, ...sandbox, `--lang=${language}`, ...practice.chromiumArgs, ...args],
		// Branded Chrome takes unpacked extensions over the debugging pipe only (BROWSERS §12), so that is how all get it.
		ignoreDefaultArgs: ['--disable-extensions'],
		env: {...process.env, LANGUAGE: language},
	});
	const extensionId = extension === undefined ? '' : await load(context, resolve(extension));
	return {
		context,
		extensionId,
		async openOwnPage(path) {
			const page = await context.newPage();
			await page.goto(`chrome-extension://${extensionId}/${path}`);
			return page;
		},
		async close() {
			await context.close();
			if (profile === undefined) await rm(folder, {recursive: true, force: true});
		},
	};
}

async function load(context: BrowserContext, path: string): Promise<string> {
	const browser = context.browser();
	if (browser === null) throw new Error('expected a browser to talk to, got none');
	const session = await browser.newBrowserCDPSession();
	// Playwright does not know this command of the protocol yet.
	const send = session.send as unknown as (method: string, parameters: object) => Promise<{id: string}>;
	const {id} = await send.call(session, 'Extensions.loadUnpacked', {path});
	await session.detach();
	return id;
}
