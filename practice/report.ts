import type {Page} from 'playwright-core';
import type {TabReport} from '../src/messages/protocol.ts';
import type {Status} from '../src/messages/status.ts';

/** What the background tells the popup about the tab at an address. @param ownPage a page of the extension */
export async function reportOn(ownPage: Page, url: string): Promise<TabReport> {
	const answer = await ownPage.evaluate(async url => {
		const [tab] = await chrome.tabs.query({url});
		return chrome.runtime.sendMessage({name: 'report', request: {tab: tab?.id ?? null}});
	}, url);
	if (answer.error !== undefined) throw new Error(answer.error);
	return answer.value as TabReport;
}

export async function statusIn(ownPage: Page): Promise<Status> {
	return (await reportOn(ownPage, 'https://practice.handrail.example/*')).status;
}

/** Text and title of the toolbar icon over the tab at an address. @param ownPage a page of the extension */
export async function badgeOn(ownPage: Page, url: string): Promise<[text: string, title: string]> {
	return ownPage.evaluate(async url => {
		const [tab] = await chrome.tabs.query({url});
		const tabId = tab?.id ?? -1;
		return [await chrome.action.getBadgeText({tabId}), await chrome.action.getTitle({tabId})];
	}, url);
}
