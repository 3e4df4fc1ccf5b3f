import {fold} from '../text/fold.ts';
import {isJoint, wordsOf} from '../text/words.ts';
import type {Phrase} from '../vocabulary.ts';

/** One word of a phrase; `before` and `after` say that other letters may stand on that side. */
export interface Part {
	/** As the author wrote it, for its capital says what it may be inflected as. */
	readonly written: string;
	readonly folded: string;
	readonly before: boolean;
	readonly after: boolean;
}

/** A capital says noun; words all in capitals are abbreviations. */
export const isNoun = (written: string) => /^\p{Lu}/u.test(written) && /\p{Ll}/u.test(written);

/** What a phrase asks for beyond its words; without it, white space, hyphens and apostrophes stand for each other. */
export interface Signs {
	/** Signs that belong to the phrase, such as those of `#ad` and `C++`. */
	readonly lead: string;
	readonly trail: string;
	/** What stands before each word but the first, where it is more than a joint, such as the dot of `E.ON`. */
	readonly gaps: readonly (string | null)[];
	/** The words as they must be written, when case and accents count. */
	readonly exact?: string;
}

export interface Wanted {
	readonly parts: readonly Part[];
	readonly signs: Signs | undefined;
}

/** A phrase as the policy has it, taken apart. */
export function wanted(phrase: Phrase): Wanted {
	const plain = typeof phrase === 'string';
	const written = (plain ? phrase : phrase.exact).trim();
	const {folded, starts, ends} = fold(written);
	const words = wordsOf(folded);
	const between = (start?: number, end?: number) => {
		const signs = folded.slice(start, end);
		return plain ? signs.replaceAll('*', '') : signs;
	};
	const parts = words.map(({text, start, end}) => ({
		written: written.slice(starts[start], ends[end - 1]),
		folded: text,
		before: plain && folded[start - 1] === '*',
		after: plain && folded[end] === '*',
	}));
	const lead = between(0, words[0]?.start);
	const trail = between(words.at(-1)?.end);
	const gaps = words.slice(1).map(({start}, index) => {
		const gap = between(words[index]?.end, start);
		return gap === '' || isJoint(gap) ? null : spaced(gap);
	});
	const asks = lead !== '' || trail !== '' || gaps.some(gap => gap !== null) || !plain;
	return {parts, signs: asks ? {lead, trail, gaps, ...(plain ? {} : {exact: written})} : undefined};
}

/** Signs with any white space as one space. */
export const spaced = (signs: string) => signs.replace(/\s+/g, ' ');
