/**
 * A text as the rivals need it, for they know neither accents nor whole words: folded, words with one space between where a
 * phrase may bridge the gap and with ` | ` where it may not, a space at both ends. Then ` phrase ` as a plain string is the
 * phrase as whole words. Written as people write it for speed in JavaScript, with the ranges of European texts; the engine
 * knows all of Unicode.
 */
export function normalised(text: string): string {
	const folded = text.normalize('NFKD').toLowerCase().replace(UNSEEN, '').replaceAll('ß', 'ss').replaceAll('’', "'");
	return ` ${folded.replace(WIDE_GAP, gap => (JOINT.test(gap) ? ' ' : ' | '))} `;
}

/** Combining marks, soft hyphens, zero-width characters and variation selectors. */
const UNSEEN = /[\ufe00-\ufe0f\u0300-\u036f\xad\u200b-\u200f\u2060\ufeff]+/g;
/** Every gap between words but the single space, which is as it should be. Surrogates are emoji here. */
const WIDE_GAP =
	/[^ a-z0-9\xc0-\u1fff\u2c00-\u2fff\u3040-\ud7ff\ue000-\uffff][^a-z0-9\xc0-\u1fff\u2c00-\u2fff\u3040-\ud7ff\ue000-\uffff]*| [^a-z0-9\xc0-\u1fff\u2c00-\u2fff\u3040-\ud7ff\ue000-\uffff]+/g;
/** What a phrase bridges (src/policy/text/words.ts). */
const JOINT = /^(?:[\s'_\-‐‑–]|\s[-–]|[-–]\s|\s\s)$/;
