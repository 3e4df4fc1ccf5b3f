/** A word of the folded text: letters and digits without a gap. */
export interface Word {
	readonly text: string;
	/** Half-open range in the folded text. */
	readonly start: number;
	readonly end: number;
}

const WITHOUT_SPACES = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
export const WORD = new RegExp(`[${WITHOUT_SPACES}]|[[\\p{L}\\p{N}]--[${WITHOUT_SPACES}]]+`, 'gv');
/** What may stand between two words of one phrase: white space, a hyphen, an underscore or an apostrophe, at most two of them. */
const JOINT = /^(?:[\s'_\-‐‑–]|\s[-–]|[-–]\s|\s\s)?$/u;

/** The words of a folded text, in the plain way; `Scan` finds the same ones in passing. */
export function wordsOf(folded: string): Word[] {
	return Array.from(folded.matchAll(WORD), match => ({
		text: match[0],
		start: match.index,
		end: match.index + match[0].length,
	}));
}

/** Can two words with this between them belong to one phrase? Nothing is between words of scripts without spaces. */
export const isJoint = (between: string) => between.length <= 2 && JOINT.test(between);
