import {browser} from '../lib/browser.ts';
import {words} from '../lib/words.ts';
import type {Shown} from '../messages/protocol.ts';

/** Warnings and stops are counted; tips never draw the eye (DESIGN §5). */
export async function showBadge(tabId: number, shown: Shown, language: string): Promise<void> {
	const say = words(language);
	if (!shown.checking) return set(tabId, '–', GREY, say('badgeNotChecking'));
	const {warning, stop} = shown.counts;
	const count = warning + stop;
	const title = count === 0 ? say('badgeNothing') : say.count('badgeFindings', count);
	return set(tabId, count === 0 ? '' : String(count), stop > 0 ? RED : TEAL, title);
}

const GREY = '#6b7280';
const TEAL = '#0f766e';
const RED = '#b42318';

async function set(tabId: number, text: string, color: string, title: string): Promise<void> {
	await Promise.all([
		browser.action.setBadgeText({tabId, text}),
		browser.action.setBadgeBackgroundColor({tabId, color}),
		browser.action.setBadgeTextColor({tabId, color: '#ffffff'}),
		browser.action.setTitle({tabId, title: `Handrail – ${title}`}),
	]);
}
