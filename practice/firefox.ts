import {resolve} from 'node:path';
import {type Browser, launch, type Page} from 'puppeteer-core';
import {startProxy} from './proxy.ts';
import type {Practice} from './server.ts';

export interface OpenFirefoxOptions {
	/** The browser's program. */
	readonly executable: string;
	/** Folder of the unpacked extension; without it the pages are as the sites made them. */
	readonly extension?: string;
	readonly practice: Pick<Practice, 'hosts' | 'port'>;
	readonly headless?: boolean;
	/** The browser's language, such as `de`. Its own menus and the extension follow only where that language is installed. */
	readonly language?: string;
	readonly colorScheme?: 'light' | 'dark';
}

/** Firefox with the extension, on the practice pages, never in a person's own profile. */
export interface OpenFirefox {
	readonly browser: Browser;
	/** Every `host:port` that Firefox asked for and did not get, its own services among them. */
	readonly refused: readonly string[];
	/** A new tab, shown in front of the others. */
	newPage(): Promise<Page>;
	close(): Promise<void>;
}

/** What pages see as `prefers-color-scheme`. */
const SCHEMES = {dark: 0, light: 1} as const;

export async function openFirefox({
	executable,
	extension,
	practice,
	headless = true,
	language = 'en',
	colorScheme = 'light',
}: OpenFirefoxOptions): Promise<OpenFirefox> {
	const {hosts, port} = practice;
	const proxy = await startProxy({hosts, port});
	const close = async (browser?: Browser) => {
		await browser?.close();
		await proxy.close();
	};
	let browser: Browser | undefined;
	try {
		// Without a profile of ours, the launcher makes one and removes it.
		browser = await launch({
			browser: 'firefox',
			executablePath: executable,
			headless,
			acceptInsecureCerts: true,
			defaultViewport: headless ? {width: 1280, height: 900} : null,
			extraPrefsFirefox: {
				...proxy.firefoxPrefs,
				'intl.locale.requested': language,
				'intl.accept_languages': language,
				'layout.css.prefers-color-scheme.content-override': SCHEMES[colorScheme],
			},
		});
		// A temporary add-on is granted the hosts of its manifest at once (seen in ESR 153, 2026-11).
		if (extension !== undefined) await browser.installExtension(resolve(extension));
	} catch (error) {
		await close(browser);
		throw error;
	}
	const opened = browser;
	return {browser: opened, refused: proxy.refused, newPage: () => opened.newPage(), close: () => close(opened)};
}
