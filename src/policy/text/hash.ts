/** The step of the running hash: `hash = imul(hash, STEP) + unit`, beginning with 0 at each word (FNV's prime). */
export const STEP = 0x01000193;

/** Takes the last step back: `hash = imul(hash - unit, BACK)` (the inverse of STEP modulo 2 to the 32nd). */
export const BACK = 0x359c449b;

/** The hash of units[start..end). */
export function hashOfUnits(units: Uint16Array, start: number, end: number): number {
	let hash = 0;
	for (let at = start; at < end; at++) hash = (Math.imul(hash, STEP) + (units[at] ?? 0)) | 0;
	return hash;
}

/** The hash of a folded word, as a scan has it. */
export function hashOf(folded: string): number {
	let hash = 0;
	for (let at = 0; at < folded.length; at++) hash = (Math.imul(hash, STEP) + folded.charCodeAt(at)) | 0;
	return hash;
}
