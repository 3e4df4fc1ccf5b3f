import {browser} from '../lib/browser.ts';
import {SITE_HOSTS} from '../lib/hosts.ts';
import {CallError, callPage} from '../messages/call.ts';
import type {PageDrafts} from '../messages/protocol.ts';

/** Every open page with a composer checks its drafts again. */
export async function recheckTabs(): Promise<void> {
	const tabs = await browser.tabs.query({});
	await Promise.all(
		tabs.map(({id}) => (id === undefined ? undefined : callPage(id, 'recheck', null).catch(ignoreMissing))),
	);
}

/** What is being written in a tab; `undefined` where we have no content script. */
export async function draftsOf(tab: number): Promise<PageDrafts | undefined> {
	return callPage(tab, 'drafts', null).catch(ignoreMissing);
}

/** The browser tells us addresses of the sites' tabs only. */
export async function isOnASite(tab: number): Promise<boolean> {
	const {url} = await browser.tabs.get(tab);
	return url !== undefined && SITE_HOSTS.includes(new URL(url).hostname);
}

/** Most tabs are no business of ours and cannot be asked. */
function ignoreMissing(error: unknown): undefined {
	if (!(error instanceof CallError)) throw error;
	return undefined;
}
