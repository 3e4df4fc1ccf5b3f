/** The step of the running hash: `hash = imul(hash, STEP) + unit`, beginning with 0 at each word (the one of Java strings: six small letters have a hash of their own). */
export const STEP = 31;

/** Takes the last step back: `hash = imul(hash - unit, BACK)` (the inverse of STEP modulo 2 to the 32nd). */
export const BACK = 0xbdef7bdf;

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

export const unitsOf = (text: string) => Uint16Array.from({length: text.length}, (_, index) => text.charCodeAt(index));
