/**
 * The manifest of one browser, derived from the one source: Chromium runs the background as a service worker and reads
 * the managed schema; Firefox runs it as an event page and knows its add-on by id.
 */
export function manifestFor(browser, source) {
	const {background, browser_specific_settings, key, minimum_chrome_version, storage, ...common} = source;
	return browser === 'chromium'
		? {...common, key, minimum_chrome_version, storage, background: {service_worker: background.scripts[0]}}
		: {...common, background, browser_specific_settings};
}
