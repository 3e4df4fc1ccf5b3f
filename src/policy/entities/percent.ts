import type {Range} from '../vocabulary.ts';
import {afterGap, isDigit, runEnd} from './characters.ts';
import type {Detector} from './detector.ts';
import {ahead, behind, endOf, lengthBehind} from './forms.ts';

const PERCENT_SIGN = 0x25;
const FULL_WIDTH_SIGN = 0xff05;
/** `Prozentpunkte`, `12-prozentig`, `percentage points`. */
const WORD = ahead('(?:prozent(?:punkte?n?|ig(?:e[mnrs]?)?)?|per ?cent|pct|percentage points?)(?![\\p{L}\\p{N}])');
/** The number before the sign, and before it the lower end of a range: `5–10 %`, `5 bis 10 Prozent`. */
const NUMBER = String.raw`(?:\d{1,3}(?:[.,' \u00a0\u202f]\d{3}){1,3}|\d{1,12})(?:[.,]\d{1,6})?`;
const LOWER_END = `(?:${NUMBER} ?%? ?(?:[-–—]|bis(?: zu)?|to) ?)?`;
const NUMBER_BEFORE = behind(`(?<![\\p{L}\\p{N}.,])${NUMBER}`);
const RANGE_BEFORE = behind(`(?<![\\p{L}\\p{N}.,])${LOWER_END}${NUMBER}`);

/** Shares of a hundred: `12,5 %`, `12 Prozent`, `3 Prozentpunkte`, `5–10 %`. */
export const percentages: Detector = ({text, digits}) => {
	const ranges: Range[] = [];
	let past = 0;
	for (const run of digits) {
		const end = runEnd(text, run);
		const sign = endOfSign(text, end);
		if (sign === undefined) continue;
		const start = end - lengthBehind(RANGE_BEFORE, text, end);
		if (start === end) continue;
		ranges.push({start: start < past ? end - lengthBehind(NUMBER_BEFORE, text, end) : start, end: sign});
		past = sign;
	}
	return ranges;
};

/** Where the sign or word after a number ends. */
function endOfSign(text: string, end: number): number | undefined {
	const code = text.charCodeAt(end);
	if (isDigit(code)) return undefined;
	const at = code === 0x2d ? end + 1 : afterGap(text, end);
	const next = text.charCodeAt(at);
	if (next === PERCENT_SIGN || next === FULL_WIDTH_SIGN) return isEscape(text, at) ? undefined : at + 1;
	if ((next | 0x20) !== 0x70) return undefined;
	return endOf(WORD, text, at);
}

/** In addresses, `%20` stands for a character (RFC 3986, 2.1). */
const isEscape = (text: string, at: number) => /^\S%[0-9A-F]{2}/.test(text.slice(at - 1, at + 3));
