import {spellings} from './heads.ts';

/**
 * Forms that are asked at one place of a text, never searched for: what begins there, or what ends there. Each repetition
 * in them is bounded, so one question costs the same whatever the text. None is global, and each question sets its place.
 */
export const ahead = (source: string, flags = 'iu') => new RegExp(widened(source), `${flags}y`);

/** Read backwards from the place: the engine begins at the last sign, so most questions end there. */
export const behind = (source: string, flags = 'iu') => new RegExp(`(?<=(${widened(source)}))`, `${flags}y`);

/** Where the form that begins at `at` ends. */
export function endOf(form: RegExp, text: string, at: number): number | undefined {
	form.lastIndex = at;
	return form.test(text) ? form.lastIndex : undefined;
}

/** Does this form, ahead or behind, meet the text at `at`? */
export function meets(form: RegExp, text: string, at: number): boolean {
	form.lastIndex = at;
	return form.test(text);
}

/** How many code units the form takes that ends at `at`; 0 when it does not. */
export function lengthBehind(form: RegExp, text: string, at: number): number {
	form.lastIndex = at;
	return form.exec(text)?.[1]?.length ?? 0;
}

/** A space stands for a no-break one too, and an umlaut for all its spellings; in brackets, signs stand for themselves. */
const widened = (source: string) =>
	source.replace(/\[[^\]]*\]|[ äöü]/g, part => {
		if (part === ' ') return '[ \\u00a0\\u202f]';
		return part.length > 1 ? part : `(?:${spellings(part).join('|')})`;
	});
