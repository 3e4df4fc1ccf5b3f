/** A word of the folded text: letters and digits without a gap. */
export interface Word {
	readonly text: string;
	/** Half-open range in the folded text. */
	readonly start: number;
	readonly end: number;
}

const WORD = /[\p{L}\p{N}_]+/gu;
/** What may stand between two words of one phrase: white space, a hyphen or an apostrophe, at most two of them. */
const JOINT = /^(?:[\s'\-‐‑–]|\s[-–]|[-–]\s|\s\s)$/u;

export function wordsOf(folded: string): Word[] {
	return Array.from(folded.matchAll(WORD), match => ({
		text: match[0],
		start: match.index,
		end: match.index + match[0].length,
	}));
}

/** Can these two neighbouring words belong to one phrase? */
export function joined(folded: string, left: Word, right: Word): boolean {
	return right.start - left.end <= 2 && JOINT.test(folded.slice(left.end, right.start));
}
