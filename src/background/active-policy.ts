import {browser} from '../lib/browser.ts';
import type {Trouble} from '../messages/status.ts';
import {checkContent, type Origin, openBundle, reopen} from '../policy/bundle.ts';
import type {Engine} from '../policy/engine.ts';
import type {Pointer} from '../policy/pointer.ts';
import {Refusal} from '../policy/refusal.ts';
import {type Configuration, currentConfiguration} from './configuration.ts';
import {demonstration} from './demonstration.ts';
import {type Installed, installed} from './store.ts';
import {troubleOf} from './trouble.ts';

/** The policy that speaks in this browser now. */
export type ActivePolicy =
	| {readonly mode: 'demonstration'; readonly engine: Engine}
	| {readonly mode: 'waiting' /** Why the policy that is here cannot be used. */; readonly trouble?: Trouble}
	| {readonly mode: 'active'; readonly engine: Engine; readonly pointer: Pointer; readonly since: string};

/** Opened once in the life of a worker; forgotten when the configuration or the stored policy changes. */
let opening: Promise<ActivePolicy> | undefined;

/** Never throws: a database that cannot be opened is a trouble that the popup shows, and is tried again the next time. */
export function activePolicy(): Promise<ActivePolicy> {
	opening ??= open().catch((error: unknown) => {
		opening = undefined;
		return {mode: 'waiting', trouble: troubleOf(error)} as const;
	});
	return opening;
}

export function forgetActivePolicy(): void {
	opening = undefined;
}

async function open(): Promise<ActivePolicy> {
	const {configuration} = await currentConfiguration();
	if (configuration === undefined) return {mode: 'demonstration', engine: await demonstration()};
	for (const which of ['active', 'previous'] as const) {
		const opened = await openInstalled(configuration, await installed(which));
		if (opened !== undefined) return opened;
	}
	return {mode: 'waiting'};
}

/** What a compiled form must have been made of to be used. */
export const originOf = (pointer: Pointer): Origin => ({
	bundle: pointer.bundle.sha256,
	extension: browser.runtime.getManifest().version,
});

/**
 * The bytes are hashed again at each start: what was changed on the disk is not used. The compiled form spares building
 * the engine; where it cannot be used, the bundle is all that is needed.
 */
async function openInstalled(
	{company, channel}: Configuration,
	stored: Installed | undefined,
): Promise<ActivePolicy | undefined> {
	if (stored === undefined || stored.pointer.company !== company || stored.pointer.channel !== channel)
		return undefined;
	const {pointer, bytes, compiled, installedAt} = stored;
	try {
		await checkContent(bytes, pointer.bundle);
		const engine = (await reopen(bytes, compiled, originOf(pointer))) ?? openBundle(bytes, company);
		return {mode: 'active', engine, pointer, since: installedAt};
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		console.error(`The stored policy ${pointer.version} cannot be used: ${error.message}`);
		return undefined;
	}
}
