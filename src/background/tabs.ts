import {browser} from '../lib/browser.ts';
import {CallError, callPage} from '../messages/call.ts';
import type {Draft} from '../messages/protocol.ts';

/** Every open page with a composer checks its drafts again. */
export async function recheckTabs(): Promise<void> {
	const tabs = await browser.tabs.query({});
	await Promise.all(
		tabs.map(({id}) => (id === undefined ? undefined : callPage(id, 'recheck', null).catch(ignoreMissing))),
	);
}

/** What is being written in a tab; `undefined` where we have no content script. */
export async function draftsOf(tab: number): Promise<readonly Draft[] | undefined> {
	return callPage(tab, 'drafts', null).catch(ignoreMissing);
}

/** Most tabs are no business of ours and cannot be asked. */
function ignoreMissing(error: unknown): undefined {
	if (!(error instanceof CallError)) throw error;
	return undefined;
}
