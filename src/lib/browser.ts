import browser from 'webextension-polyfill';

export type {Runtime} from 'webextension-polyfill';
/** The browser's extension API, promised, alike in Chromium and Firefox. The only file that imports the polyfill. */
export {browser};

/**
 * The language of the browser's own interface, as far as we speak it: the one whose catalogue the browser picked. Not from
 * `i18n.getUILanguage` or `@@ui_locale`: both say English in Chromium's service worker whatever the browser speaks (seen in
 * 156, 2026-11).
 */
export function browserLanguage(): string {
	return browser.i18n.getMessage('language');
}
