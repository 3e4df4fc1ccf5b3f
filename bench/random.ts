/** A number in [0, 1). */
export type Random = () => number;

/** Mulberry32 (Tommy Ettinger, public domain): the same seed gives the same numbers on every machine. */
export function seeded(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** A whole number from `from` to `to`, both included. */
export const between = (random: Random, from: number, to: number) => from + Math.floor(random() * (to - from + 1));

/** One of them, each as likely. */
export const oneOf = (random: Random, all: readonly string[]) => all[Math.floor(random() * all.length)] ?? '';

/** One of them, the first ones far more often, as words are in a language (Zipf's law, roughly). */
export const mostlyFirst = (random: Random, all: readonly string[]) =>
	all[Math.floor(all.length * random() ** 1.8)] ?? '';
