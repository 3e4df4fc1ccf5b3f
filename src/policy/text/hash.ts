/** The step of the running hash: `hash = imul(hash, STEP) + unit`, beginning with 0 at each word (FNV's prime). */
export const STEP = 0x01000193;

/** The running hash of a folded word at its end, as a scan has it. */
export function hashOf(folded: string): number {
	let hash = 0;
	for (let at = 0; at < folded.length; at++) hash = (Math.imul(hash, STEP) + folded.charCodeAt(at)) | 0;
	return hash;
}
