/** Why a policy was not taken. Each reason has its own class, so that it can be told apart and said in words. */
export abstract class Refusal extends Error {
	abstract readonly code: RefusalCode;
	override readonly name = 'Refusal';

	constructor(
		readonly expected: string,
		readonly got: string,
	) {
		super(`expected ${expected}, got ${got}`);
	}
}

export const REFUSAL_CODES = [
	'too-large',
	'signature',
	'kind',
	'company',
	'channel',
	'rollback',
	'equivocation',
	'expired',
	'engine',
	'content',
	'policy',
	'examples',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** More bytes than allowed. */
export class TooLarge extends Refusal {
	readonly code = 'too-large';
}
/** Not signed by enough of the pinned keys. */
export class SignatureRefused extends Refusal {
	readonly code = 'signature';
}
/** Signed, but not a policy pointer. */
export class KindRefused extends Refusal {
	readonly code = 'kind';
}
/** Signed for another company. */
export class CompanyRefused extends Refusal {
	readonly code = 'company';
}
/** Signed for another channel. */
export class ChannelRefused extends Refusal {
	readonly code = 'channel';
}
/** Older than what was active before. */
export class RollbackRefused extends Refusal {
	readonly code = 'rollback';
}
/** The same version with other content. */
export class EquivocationRefused extends Refusal {
	readonly code = 'equivocation';
}
/** Past its date of expiry. */
export class ExpiredRefused extends Refusal {
	readonly code = 'expired';
}
/** Needs a newer extension. */
export class EngineRefused extends Refusal {
	readonly code = 'engine';
}
/** The bundle's bytes are not the ones that were signed. */
export class ContentRefused extends Refusal {
	readonly code = 'content';
}
/** The bundle is whole, but no valid policy. */
export class PolicyRefused extends Refusal {
	readonly code = 'policy';
}
/** The policy does not do what its own examples say. */
export class ExamplesRefused extends Refusal {
	readonly code = 'examples';
}
