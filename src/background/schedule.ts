import {browser} from '../lib/browser.ts';

const ALARM = 'sync';
/** Minutes between looks for a newer policy, spread so that a company's browsers do not come all at once (DESIGN §6). */
const INTERVAL = 60;
const SPREAD = {from: 0.8, to: 1.2};

/** One alarm, made again at each start unless it is already ticking: browsers may lose alarms. */
export async function scheduleSync(): Promise<void> {
	if ((await browser.alarms.get(ALARM)) !== undefined) return;
	const minutes = INTERVAL * (SPREAD.from + Math.random() * (SPREAD.to - SPREAD.from));
	browser.alarms.create(ALARM, {delayInMinutes: minutes});
}

/** Calls back when a look is due, and plans the next. */
export function onDue(run: () => Promise<void>): void {
	browser.alarms.onAlarm.addListener(({name}) => {
		if (name === ALARM) void run().finally(scheduleSync);
	});
}
