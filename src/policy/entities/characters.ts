import type {Range} from '../vocabulary.ts';

/** Past the end of a text, `charCodeAt` gives NaN, which is none of these. */
export const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

/** A letter or an ASCII digit. Beyond ASCII it goes by blocks: close enough to tell where a number or a word stands alone. */
export function isWordly(code: number): boolean {
	if (code < 0x80) return isDigit(code) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
	return (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) || (code >= 0x3040 && code < 0xd800);
}

/** A space that may stand inside a number or between a number and its unit: plain, no-break, thin or narrow. */
export const isGap = (code: number) => code === 0x20 || code === 0xa0 || code === 0x2009 || code === 0x202f;

/** Where the run of digits that goes on at `at` ends. */
export function runEnd(text: string, at: number): number {
	let end = at;
	while (isDigit(text.charCodeAt(end))) end++;
	return end;
}

/** `at`, or one further when a gap stands there. */
export const afterGap = (text: string, at: number) => (isGap(text.charCodeAt(at)) ? at + 1 : at);

/** Up to `most` code units before `at`. */
export const before = (text: string, at: number, most: number) => text.slice(Math.max(0, at - most), at);

/**
 * Does the group of four digits at `start` go on from another group of four, as in `DE89 3704` or `4111 1111`? Then it is
 * the middle of an account or card number, and no number of its own begins there.
 */
export function goesOnGrouped(text: string, start: number): boolean {
	const gap = text.charCodeAt(start - 1);
	if (!isGap(gap) && gap !== 0x2d) return false;
	for (let at = start - 5; at < start - 1; at++) if (!isWordly(text.charCodeAt(at))) return false;
	if (!isDigit(text.charCodeAt(start - 2)) || runEnd(text, start) !== start + 4) return false;
	return !/[\p{L}\p{N}./]/u.test(text.charAt(start - 6));
}

/** In order of their starts; of ranges that overlap, the first stays, and the longer of two that start together. */
export function inOrder(ranges: Range[]): Range[] {
	ranges.sort((left, right) => left.start - right.start || right.end - left.end);
	let end = 0;
	return ranges.filter(range => {
		if (range.start < end) return false;
		end = range.end;
		return true;
	});
}
