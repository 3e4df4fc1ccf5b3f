import {browser} from './browser.ts';

/** A content script whose extension was updated or removed: its page lives on, but nobody answers it any more. */
export function isOrphan(): boolean {
	try {
		return browser.runtime?.id === undefined;
	} catch {
		return true; // asking is refused, which is the answer
	}
}
