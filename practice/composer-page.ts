import type {BrowserContext, Page} from 'playwright-core';
import type {Site} from '../src/policy/vocabulary.ts';
import {type Marked, marksOn} from './marks.ts';
import {OurUi} from './our-ui.ts';
import './oracle.ts';

/** Where each site's post composer is practised, and the control that posts (SITES 1.2, 2.3, 3.2). */
export const COMPOSERS: Readonly<
	Record<Site, {readonly name: string; readonly url: string; readonly post: string; readonly root: string}>
> = {
	x: {
		name: 'X',
		url: 'https://x.com/home',
		post: '[role="dialog"] [data-testid="tweetButton"]',
		root: '[role="dialog"] [data-testid^="tweetTextarea_"][contenteditable="true"]',
	},
	facebook: {
		name: 'Facebook',
		url: 'https://www.facebook.com/',
		post: '[role="dialog"] [role="button"]:is([aria-label="Post"], [aria-label="Posten"])',
		root: '[role="dialog"] [data-lexical-editor="true"]',
	},
	linkedin: {
		name: 'LinkedIn',
		url: 'https://www.linkedin.com/feed/',
		post: '.share-actions__primary-action',
		root: '.ql-editor',
	},
};

const INLINE = {
	...COMPOSERS.x,
	root: '[data-testid="primaryColumn"] [data-testid^="tweetTextarea_"][contenteditable="true"]',
	post: '[data-testid="primaryColumn"] [data-testid="tweetButtonInline"]',
};

/** A site's post composer with a person in front of it. */
export class ComposerPage {
	readonly site: Site;
	readonly page: Page;
	/** What Handrail draws here. */
	readonly ours: OurUi;

	readonly #selectors: {readonly root: string; readonly post: string};

	private constructor(site: Site, page: Page, selectors = COMPOSERS[site]) {
		this.#selectors = selectors;
		this.site = site;
		this.page = page;
		this.ours = new OurUi(page);
	}

	/** A new tab with the site's post dialog open and ready to type. @param query such as `?lang=de&theme=dark` */
	static async open(context: BrowserContext, site: Site, query = ''): Promise<ComposerPage> {
		const page = await context.newPage();
		await page.goto(COMPOSERS[site].url + query);
		await page.waitForFunction('window.practice?.ready');
		const composer = new ComposerPage(site, page);
		await composer.openDialog();
		return composer;
	}

	/** X's own composer on the timeline, which stays there under the dialog. */
	static async openInline(context: BrowserContext): Promise<ComposerPage> {
		const page = await context.newPage();
		await page.goto(COMPOSERS.x.url);
		await page.waitForFunction('window.practice?.ready');
		const composer = new ComposerPage('x', page, INLINE);
		await composer.root.click();
		return composer;
	}

	/** The post dialog over this page. */
	async dialogAbove(): Promise<ComposerPage> {
		const dialog = new ComposerPage(this.site, this.page);
		await dialog.openDialog();
		return dialog;
	}

	async openDialog(): Promise<void> {
		await this.page.evaluate('window.practice.open()');
		await this.root.waitFor();
		await this.root.click();
	}

	/** Every address of this site, as a pattern: opening a dialog may change the path. */
	get address(): string {
		return `${new URL(COMPOSERS[this.site].url).origin}/*`;
	}

	get root() {
		return this.page.locator(this.#selectors.root);
	}

	get postButton() {
		return this.page.locator(this.#selectors.post);
	}

	/** @param delay milliseconds between keys */
	async type(text: string, delay = 5): Promise<void> {
		await this.page.keyboard.type(text, {delay});
	}

	/** Types what the policy has something to say about, and waits until it has said so: within a second, as promised. */
	async typeMarked(text: string): Promise<Marked[]> {
		await this.type(text);
		return until(
			() => this.marks(),
			marks => marks.length > 0,
			'a mark',
			1000,
		);
	}

	/** Presses Post and waits for the question. */
	async pressHeldPost(): Promise<void> {
		await this.postButton.click();
		await this.questioned();
	}

	/** The question before posting is there: edit, ask, post anyway. */
	async questioned(): Promise<void> {
		await until(
			() => this.ours.buttons(),
			buttons => buttons.length === 3,
			'the question',
		);
	}

	/** What the site has published once it has published something, and had time to do it twice. */
	async postedAtLast(): Promise<readonly string[]> {
		await until(
			() => this.posted(),
			posts => posts.length > 0,
			'the post',
		);
		await this.page.waitForTimeout(600);
		return this.posted();
	}

	/** Presses the key so many times, slowly enough for every editor. */
	async press(key: string, times = 1): Promise<void> {
		for (let count = 0; count < times; count++) await this.page.keyboard.press(key, {delay: 5});
	}

	/** The text in the editor's own model. */
	model(): Promise<string> {
		return this.page.evaluate(() => window.practice.model());
	}

	/** Every text the site has published. */
	async posted(): Promise<readonly string[]> {
		return this.page.evaluate(() => [...window.practice.posted]);
	}

	marks(): Promise<Marked[]> {
		return marksOn(this.page);
	}

	/** The editor's DOM, to the letter. */
	html(): Promise<string> {
		return this.root.innerHTML();
	}
}

/** Waits until something is as wanted, and says what it was last otherwise. @param patience milliseconds */
export async function until<Value>(
	look: () => Promise<Value>,
	wanted: (value: Value) => boolean,
	what: string,
	patience = 5000,
): Promise<Value> {
	const deadline = Date.now() + patience;
	for (;;) {
		const value = await look();
		if (wanted(value)) return value;
		if (Date.now() > deadline) throw new Error(`expected ${what} within ${patience} ms, got ${JSON.stringify(value)}`);
		await new Promise(resolve => setTimeout(resolve, 30));
	}
}
