import {emoji} from '../entities/emoji.ts';
import {linksOnX} from '../entities/links.ts';

/** What a link counts on X, however long it is; its servers make a short one of it (twitter-text, config/v3.json). */
const LINK = 23;
const HEAVY = 2;

/**
 * How long X takes a text to be: 280 is the most for a post. A link counts 23, an emoji 2 however many characters it is made
 * of, any other character 1 or 2; composed as in NFC. Linear in the text.
 */
export function weightedLength(text: string): number {
	const composed = compose(text);
	let length = 0;
	let read = 0;
	for (const {start, end} of linksOnX(composed)) {
		length += LINK + lengthWithoutLinks(composed.slice(read, start));
		read = end;
	}
	return length + lengthWithoutLinks(composed.slice(read));
}

function lengthWithoutLinks(text: string): number {
	let length = 0;
	let read = 0;
	for (const {start, end} of emoji({text, digits: []})) {
		length += HEAVY + lengthOfCharacters(text, read, start);
		read = end;
	}
	return length + lengthOfCharacters(text, read, text.length);
}

function lengthOfCharacters(text: string, start: number, end: number): number {
	let length = 0;
	for (let at = start; at < end; at++) {
		const codePoint = text.codePointAt(at) ?? 0;
		length += isLight(codePoint) ? 1 : HEAVY;
		if (codePoint > 0xffff) at++;
	}
	return length;
}

/** What counts one: Latin, Greek, Cyrillic, Arabic and more, and of General Punctuation most spaces, dashes and quotation marks. */
const isLight = (codePoint: number) =>
	codePoint <= 0x10ff ||
	(codePoint >= 0x2000 && codePoint <= 0x200d) ||
	(codePoint >= 0x2010 && codePoint <= 0x201f) ||
	(codePoint >= 0x2032 && codePoint <= 0x2037);

/** Below this, NFC changes nothing (Unicode Standard Annex #15). */
const ALWAYS_COMPOSED = /^[\0-\u02ff]*$/;
/**
 * Sorting a run of combining marks takes the square of its length, so that no more than 30 are composed together: the
 * Stream-Safe Text Format of the same annex. No language has longer runs.
 */
const LONG_RUN = /\p{M}{31}/u;
const PORTION = /\P{M}+\p{M}{0,30}|\p{M}{1,30}/gu;

function compose(text: string): string {
	if (ALWAYS_COMPOSED.test(text)) return text;
	return LONG_RUN.test(text) ? text.replace(PORTION, portion => portion.normalize('NFC')) : text.normalize('NFC');
}
