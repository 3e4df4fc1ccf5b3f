import type {RefusalCode} from '../policy/refusal.ts';

/** Why the last look for a newer policy brought none. */
export interface Trouble {
	readonly code: RefusalCode | 'download' | 'storage' | 'unexpected';
	readonly expected: string;
	readonly got: string;
	/** ISO 8601 */
	readonly at: string;
}

/** Which policy is active, and how it is doing. */
export interface Status {
	/**
	 * `demonstration`: no company joined, the sample policy speaks. `waiting`: a company is configured and its policy has
	 * not arrived yet. `active`: the company's policy is checking.
	 */
	readonly mode: 'demonstration' | 'waiting' | 'active';
	/** The language of the guidance and of the interface. */
	readonly language: string;
	/** Of the policy that is checking. */
	readonly company?: string;
	readonly version?: number;
	/** ISO 8601: when this version became active here, and until when it is meant to be used. */
	readonly activeSince?: string;
	readonly expires?: string;
	/** ISO 8601: when the policy was last found to be current. */
	readonly checkedAt?: string;
	readonly trouble?: Trouble;
	/** Configuration that was ignored, in words for IT. */
	readonly ignored: readonly string[];
	/** Rules that failed in this browser and stay silent, with the reason, in words for IT. */
	readonly disabledRules: readonly string[];
	readonly team?: string;
}
