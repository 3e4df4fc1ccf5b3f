/** The background: every listener is registered here, at once, because a stopped worker is woken only for listeners it had. */
import {browser} from '../lib/browser.ts';
import {SITE_HOSTS} from '../lib/hosts.ts';
import {answer} from '../messages/answer.ts';
import type {ToBackground} from '../messages/protocol.ts';
import {askerOf, mayAsk} from '../messages/who-may.ts';
import {answers} from './answers.ts';
import {configurationChanged, refreshConfiguration} from './configuration.ts';
import {onDue, scheduleSync} from './schedule.ts';
import {syncNow} from './sync.ts';

const own = {id: browser.runtime.id, origin: new URL(browser.runtime.getURL('')).origin};

answer<ToBackground>(answers, (name, sender) => mayAsk(askerOf(sender, own, SITE_HOSTS), name));
onDue(() => syncNow());
browser.storage.onChanged.addListener((changes, area) => {
	if (area === 'managed') void configurationChanged(changes).then(changed => (changed ? syncNow() : undefined));
});

void refreshConfiguration().then(async changed => {
	if (changed) await syncNow();
	await scheduleSync();
});
