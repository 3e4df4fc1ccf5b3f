import {ENGINE, LIMITS} from './limits.ts';
import type {Pointer} from './pointer.ts';
import {
	ChannelRefused,
	CompanyRefused,
	EngineRefused,
	EquivocationRefused,
	ExpiredRefused,
	RollbackRefused,
	TooLarge,
} from './refusal.ts';

/** What the client knows when it judges a pointer. */
export interface Standing {
	readonly company: string;
	readonly channel: string;
	/** The policy that is active, if any. */
	readonly current: {readonly version: number; readonly sha256: string} | undefined;
	/** No version below this one, ever; kept apart from the policy so that losing one does not lose the other. */
	readonly floor: number;
	readonly now: Date;
}

/**
 * May this verified pointer's bundle become active? In the order of DESIGN §6.
 * @returns `unchanged` when its bundle is the active one
 * @throws CompanyRefused | ChannelRefused | RollbackRefused | EquivocationRefused | ExpiredRefused | EngineRefused | TooLarge
 */
export function accept(pointer: Pointer, {company, channel, current, floor, now}: Standing): 'new' | 'unchanged' {
	if (pointer.company !== company) throw new CompanyRefused(`a policy of "${company}"`, `one of "${pointer.company}"`);
	if (pointer.channel !== channel) throw new ChannelRefused(`channel "${channel}"`, `"${pointer.channel}"`);
	const lowest = Math.max(floor, current?.version ?? 0);
	if (pointer.version < lowest) throw new RollbackRefused(`version ${lowest} or later`, `version ${pointer.version}`);
	if (pointer.version === current?.version && pointer.bundle.sha256 !== current.sha256) {
		throw new EquivocationRefused(`version ${current.version} as it is active`, 'the same version with other content');
	}
	if (Date.parse(pointer.expires) <= now.getTime()) {
		throw new ExpiredRefused(`a policy valid at ${now.toISOString()}`, `one that expired at ${pointer.expires}`);
	}
	if (pointer.engine > ENGINE)
		throw new EngineRefused(`a policy for engine ${ENGINE} or older`, `one for engine ${pointer.engine}`);
	if (pointer.bundle.length > LIMITS.bundle) {
		throw new TooLarge(`a bundle of at most ${LIMITS.bundle} bytes`, `${pointer.bundle.length} bytes`);
	}
	return pointer.bundle.sha256 === current?.sha256 && pointer.version === current.version ? 'unchanged' : 'new';
}
