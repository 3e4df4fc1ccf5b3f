import {browser} from '../lib/browser.ts';
import {syncState} from './store.ts';

const ALARM = 'sync';
const MINUTE = 60_000;
/** Minutes between looks for a newer policy, spread so that a company's browsers do not come all at once (DESIGN §6). */
const INTERVAL = 60;
const SPREAD = {from: 0.8, to: 1.2};

/** One alarm, made again at each start unless it is ticking: Firefox forgets alarms when it is closed, Chromium may. */
export async function ensureSchedule(): Promise<void> {
	if ((await browser.alarms.get(ALARM)) === undefined) await schedule();
}

/** Plans the next look; any plan before is forgotten. */
export async function schedule(): Promise<void> {
	browser.alarms.create(ALARM, {when: await nextDue()});
}

/** Reckoned from the last look, so that a browser that is never open for an hour still looks. */
async function nextDue(): Promise<number> {
	const {attemptedAt, failures = 0} = await syncState();
	// A clock that was ahead must not put the next look years away.
	const last = attemptedAt === undefined ? 0 : Math.min(Date.parse(attemptedAt), Date.now());
	return Math.max(last + minutesAfter(failures) * MINUTE, Date.now() + Math.random() * MINUTE);
}

/** After a failure sooner, then twice as late each time, up to the usual. */
function minutesAfter(failures: number): number {
	const usual = INTERVAL * (SPREAD.from + Math.random() * (SPREAD.to - SPREAD.from));
	return failures === 0 ? usual : Math.min(usual, 2 ** failures * (0.5 + Math.random() / 2));
}

/** Calls back when a look is due. */
export function onDue(run: () => Promise<void>): void {
	browser.alarms.onAlarm.addListener(({name}) => {
		if (name === ALARM) void run();
	});
}
