/** The background: every listener is registered here, at once, because a stopped worker is woken only for listeners it had. */
import {browser} from '../lib/browser.ts';
import {SITE_HOSTS} from '../lib/hosts.ts';
import {answer} from '../messages/answer.ts';
import type {ToBackground} from '../messages/protocol.ts';
import {askerOf, mayAsk} from '../messages/who-may.ts';
import {answers} from './answers.ts';
import {configurationChanged, refreshConfiguration} from './configuration.ts';
import {ensureSchedule, onDue} from './schedule.ts';
import {syncNow} from './sync.ts';

const own = {id: browser.runtime.id, origin: new URL(browser.runtime.getURL('')).origin};

answer<ToBackground>(answers, (name, sender) => mayAsk(askerOf(sender, own, SITE_HOSTS), name));
onDue(() => syncNow());
browser.storage.onChanged.addListener((_, area) => {
	if (area === 'managed') void configurationChanged().then(changed => (changed ? syncNow() : undefined));
});

void start();

/** Seconds between looks at what IT has set, for as long as nothing is there (BROWSERS §12: Chromium can take long to say). */
const LOOKS = [0, 3, 6, 12];

async function start(): Promise<void> {
	await ensureSchedule();
	for (const seconds of LOOKS) {
		await new Promise(resolve => setTimeout(resolve, seconds * 1000));
		const found = await refreshConfiguration();
		if (found === 'changed') await syncNow();
		if (found !== 'empty') return;
	}
}
