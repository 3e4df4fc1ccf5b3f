import browser from 'webextension-polyfill';

/** The browser's extension API, promised, alike in Chromium and Firefox. The only file that imports the polyfill. */
export {browser};
export type {Runtime, Storage, Tabs} from 'webextension-polyfill';

/**
 * The language of the browser's own interface, such as `de`. Not from `i18n.getUILanguage`, which says `en-US` in Chromium's
 * service worker whatever the browser speaks (seen in 156, 2026-11).
 */
export function browserLanguage(): string {
	return browser.i18n.getMessage('@@ui_locale').slice(0, 2).toLowerCase();
}
