import {create} from 'zustand';
import {browser} from '../lib/browser.ts';
import {callBackground} from '../messages/call.ts';
import type {TabReport} from '../messages/protocol.ts';

interface State {
	/** What the background last said; nothing yet while it is asked. */
	readonly report: TabReport | undefined;
	readonly failed: boolean;
	readonly syncing: boolean;
	/** The person has ticked that the draft goes into messages to contacts. */
	readonly includeDraft: boolean;
	load(): Promise<void>;
	sync(): Promise<void>;
	setIncludeDraft(include: boolean): void;
}

export const useStore = create<State>()((set, get) => ({
	report: undefined,
	failed: false,
	syncing: false,
	includeDraft: false,

	async load() {
		try {
			set({report: await callBackground('report', {tab: await tabToReport()}), failed: false});
		} catch (error) {
			console.error(error);
			set({failed: true});
		}
	},

	async sync() {
		set({syncing: true});
		try {
			await callBackground('sync', null);
		} catch (error) {
			console.error(error); // what has become of it, or that nobody answers, is what the load says
		}
		set({syncing: false});
		await get().load();
	},

	setIncludeDraft(includeDraft) {
		set({includeDraft});
	},
}));

/** The tab the popup was opened over; a popup shown as a page of its own names it in its address. */
async function tabToReport(): Promise<number | null> {
	const named = new URLSearchParams(location.search).get('tab');
	if (named !== null) return Number(named);
	const [tab] = await browser.tabs.query({active: true, currentWindow: true});
	return tab?.id ?? null;
}
