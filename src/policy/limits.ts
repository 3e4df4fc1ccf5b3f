/** The ceilings of everything that comes from outside (DESIGN §6, THREATS 85–93). */
export const LIMITS = {
	/** Bytes of `latest.json`. */
	pointer: 16 * 1024,
	/** Bytes of a bundle. */
	bundle: 5 * 1024 * 1024,
	/** Rules of a policy. */
	rules: 100_000,
	/** UTF-16 code units of all words and phrases together. */
	phrases: 4_000_000,
	/** UTF-16 code units of all patterns together. */
	patterns: 64 * 1024,
	/** UTF-16 code units of a draft; what comes after is not read. */
	text: 1_000_000,
} as const;

/** How many objects and lists may stand within each other, so that reading one never runs out of stack. */
export const DEPTH = 32;

/** The engine's number. A pointer that asks for a higher one is for a newer extension. */
export const ENGINE = 1;
