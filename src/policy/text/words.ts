/** A word of the folded text: letters and digits without a gap. */
export interface Word {
	readonly text: string;
	/** Half-open range in the folded text. */
	readonly start: number;
	readonly end: number;
}

const WORD = /[\p{L}\p{N}]+/gu;
/** What may stand between two words of one phrase: white space, a hyphen, an underscore or an apostrophe, at most two of them. */
const JOINT = /^(?:[\s'_\-‐‑–]|\s[-–]|[-–]\s|\s\s)$/u;

export function wordsOf(folded: string): Word[] {
	return Array.from(folded.matchAll(WORD), match => ({
		text: match[0],
		start: match.index,
		end: match.index + match[0].length,
	}));
}

/** Can two words with this between them belong to one phrase? */
export const isJoint = (between: string) => between.length <= 2 && JOINT.test(between);
