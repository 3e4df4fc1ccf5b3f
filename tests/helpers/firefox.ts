import type {KeyInput, Page} from 'puppeteer-core';
import {COMPOSERS} from '../../practice/composer-page.ts';
import type {OpenFirefox} from '../../practice/firefox.ts';
import {type Marked, marksOn} from '../../practice/marks.ts';
import type {Site} from '../../src/policy/vocabulary.ts';

/** A site's post composer in Firefox. What Handrail draws there is closed to us, so it is operated with the keyboard. */
export class FirefoxComposer {
	readonly page: Page;
	readonly #site: Site;

	private constructor(site: Site, page: Page) {
		this.#site = site;
		this.page = page;
	}

	/** A new tab with the site's post dialog open and ready to type. */
	static async open(firefox: OpenFirefox, site: Site): Promise<FirefoxComposer> {
		const page = await firefox.newPage();
		await page.goto(COMPOSERS[site].url);
		await page.waitForFunction('window.practice?.ready');
		await page.evaluate('window.practice.open()');
		const composer = new FirefoxComposer(site, page);
		await (await composer.#find('root')).click();
		return composer;
	}

	/** @param delay milliseconds between keys */
	async type(text: string, delay = 5): Promise<void> {
		await this.page.keyboard.type(text, {delay});
	}

	/** Presses keys one after the other. */
	async press(...keys: KeyInput[]): Promise<void> {
		for (const key of keys) await this.page.keyboard.press(key, {delay: 5});
	}

	async pressWithControl(key: KeyInput): Promise<void> {
		await this.page.keyboard.down('Control');
		await this.press(key);
		await this.page.keyboard.up('Control');
	}

	async clickPost(): Promise<void> {
		await (await this.#find('post')).click();
	}

	/** The text in the editor's own model. */
	model(): Promise<string> {
		return this.page.evaluate(() => window.practice.model());
	}

	/** Every text the site has published. */
	posted(): Promise<string[]> {
		return this.page.evaluate(() => [...window.practice.posted]);
	}

	marks(): Promise<Marked[]> {
		return marksOn(this.page);
	}

	/** The editor's DOM, to the letter. */
	async html(): Promise<string> {
		return (await this.#find('root')).evaluate(root => root.innerHTML);
	}

	/** How many elements of ours are in the page: each stands beside the body. */
	ours(): Promise<number> {
		return this.page.evaluate(() => document.querySelectorAll(':root > :not(head, body)').length);
	}

	/** Is the focus in something of ours? */
	oursHasFocus(): Promise<boolean> {
		return this.page.evaluate(() => document.activeElement?.matches(':root > :not(head, body)') ?? false);
	}

	#find(part: 'root' | 'post') {
		return this.page.waitForSelector(`pierce/${COMPOSERS[this.#site][part]}`).then(found => {
			if (found === null) throw new Error(`expected the composer's ${part}, got nothing`);
			return found;
		});
	}
}
