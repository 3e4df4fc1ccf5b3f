/** The ceilings of everything that comes from outside, in bytes (DESIGN §6). */
export const LIMITS = {
	pointer: 16 * 1024,
	bundle: 5 * 1024 * 1024,
} as const;

/** How many objects and lists may stand within each other, so that reading one never runs out of stack. */
export const DEPTH = 32;

/** The engine's number. A pointer that asks for a higher one is for a newer extension. */
export const ENGINE = 1;
