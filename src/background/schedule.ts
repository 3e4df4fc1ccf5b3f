import {browser} from '../lib/browser.ts';
import {syncState} from './store.ts';

const ALARM = 'sync';
const MINUTE = 60_000;
/** Minutes between looks for a newer policy, spread so that a company's browsers do not come all at once (DESIGN §6). */
const INTERVAL = 60;
const SPREAD = {from: 0.8, to: 1.2};

/** One alarm, made again at each start unless it is ticking: Firefox forgets alarms when it is closed, Chromium may. */
export async function scheduleSync(): Promise<void> {
	if ((await browser.alarms.get(ALARM)) !== undefined) return;
	browser.alarms.create(ALARM, {when: await nextDue()});
}

/** Reckoned from the last look, so that a browser that is never open for an hour still looks. */
async function nextDue(): Promise<number> {
	const {checkedAt, trouble} = await syncState();
	const last = Math.max(0, ...[checkedAt, trouble?.at].map(moment => Date.parse(moment ?? '')).filter(Number.isFinite));
	const interval = INTERVAL * (SPREAD.from + Math.random() * (SPREAD.to - SPREAD.from));
	return Math.max(last + interval * MINUTE, Date.now() + Math.random() * MINUTE);
}

/** Calls back when a look is due, and plans the next. */
export function onDue(run: () => Promise<void>): void {
	browser.alarms.onAlarm.addListener(({name}) => {
		if (name === ALARM) void run().finally(scheduleSync);
	});
}
