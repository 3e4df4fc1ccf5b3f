import type {Range} from '../vocabulary.ts';
import {goesOnGrouped, isDigit, isGap, isWordly, runEnd} from './characters.ts';
import {ean, luhn} from './checksums.ts';
import type {Detector} from './detector.ts';

/**
 * Issuers and how long their numbers are, by the first digits (ISO/IEC 7812-1; the ranges as the card schemes publish
 * them). Maestro's are only those in common use, for the whole of 50 and 56 to 69 would take any long number.
 */
const ISSUERS: readonly (readonly [name: string, beginning: RegExp, lengths: readonly number[]])[] = [
	['Visa', /^4/, [13, 16, 19]],
	['Mastercard', /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
	['American Express', /^3[47]/, [15]],
	['Discover', /^(?:6011|64[4-9]|65)/, [16, 17, 18, 19]],
	['Diners Club', /^(?:30[0-5]|3095|3[689])/, [14, 15, 16, 17, 18, 19]],
	['JCB', /^35(?:2[89]|[3-8])/, [16, 17, 18, 19]],
	['Maestro', /^(?:5018|5020|5038|5893|6304|6759|676[1-3])/, [13, 14, 15, 16, 17, 18, 19]],
	['UnionPay', /^(?:62|81)/, [16, 17, 18, 19]],
];

/** How people group the digits, as on the cards; without gaps any length goes. */
const GROUPS = new Set(['4-4-4-4', '4-4-4-4-3', '4-6-5', '4-6-4', '4-4-5', '6-13', '4-4-4-1', '4-4-4-2', '8-8']);
const FEWEST = 13;
const MOST = 19;
const HYPHEN = 0x2d;

/**
 * Payment card numbers with a known issuer, a length it uses and a right checksum. The schemes' published test numbers
 * (such as 4111 1111 1111 1111) are found too: no one can tell them from a real card, and neither belongs in a post.
 */
export const cards: Detector = ({text, digits}) => {
	const ranges: Range[] = [];
	let past = 0;
	for (const start of digits) {
		const first = text.charCodeAt(start);
		if (start < past || first < 0x32 || first > 0x38 || first === 0x37 || !standsAlone(text, start)) continue;
		const end = endOf(text, start);
		if (end === undefined) continue;
		ranges.push({start, end});
		past = end;
	}
	return ranges;
};

function standsAlone(text: string, start: number): boolean {
	const previous = text.charCodeAt(start - 1);
	if (isWordly(previous) || previous === 0x5f || goesOnGrouped(text, start)) return false;
	return !(previous === HYPHEN || previous === 0x2e || previous === 0x2c) || !isDigit(text.charCodeAt(start - 2));
}

/** Reads groups of digits with one and the same sign between them; the most of them that make a card number count. */
function endOf(text: string, start: number): number | undefined {
	let number = '';
	let groups = '';
	let found: number | undefined;
	let gap = Number.NaN;
	for (let at = start; isDigit(text.charCodeAt(at)); ) {
		const end = runEnd(text, at);
		number += text.slice(at, Math.min(end, at + MOST + 1));
		groups += groups === '' ? String(end - at) : `-${end - at}`;
		if (number.length > MOST) break;
		const sign = text.charCodeAt(end);
		const goesOn = (isGap(sign) || sign === HYPHEN) && isDigit(text.charCodeAt(end + 1));
		const usual = groups === String(number.length) || GROUPS.has(groups);
		if (usual && !isWordly(sign) && isCard(number) && !(goesOn && isLonger(text, end))) found = end;
		if (!goesOn || (groups.includes('-') && sign !== gap)) break;
		gap = sign;
		at = end + 1;
	}
	return found;
}

/** Do four more digits follow in the same manner? An expiry date and a check number have slashes or are shorter. */
const isLonger = (text: string, end: number) => runEnd(text, end + 1) - end - 1 === 4 && text[end + 5] !== '/';

function isCard(number: string): boolean {
	if (number.length < FEWEST) return false;
	if (!ISSUERS.some(([, beginning, lengths]) => beginning.test(number) && lengths.includes(number.length)))
		return false;
	/** German article numbers begin with 4 as well, and have as many digits as the oldest Visa cards. */
	return luhn(number) && !(number.length === 13 && ean(number));
}
