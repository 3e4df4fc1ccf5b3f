import {countrySpecs, isValidIBAN} from 'ibantools';
import type {Range} from '../vocabulary.ts';
import {isDigit, isGap, isWordly} from './characters.ts';
import {mod97} from './checksums.ts';
import type {Detector} from './detector.ts';

const HYPHEN = 0x2d;
const FULL_STOP = 0x2e;
const isLetter = (code: number) => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

/** Account numbers with the right length for their country and a right checksum (ISO 13616), grouped or not. */
export const ibans: Detector = ({text, digits}) => {
	const ranges: Range[] = [];
	let past = 0;
	for (const check of digits) {
		const start = check - 2;
		if (start < past || !begins(text, start)) continue;
		const length = countrySpecs[text.slice(start, check).toUpperCase()]?.chars;
		if (!length) continue;
		const end = endAfter(text, start, length);
		if (end === undefined) continue;
		ranges.push({start, end});
		past = end;
	}
	return ranges;
};

/** Two letters that stand alone, and two digits. */
const begins = (text: string, start: number) =>
	isLetter(text.charCodeAt(start)) &&
	isLetter(text.charCodeAt(start + 1)) &&
	isDigit(text.charCodeAt(start + 3)) &&
	!isWordly(text.charCodeAt(start - 1));

/** Where `length` letters and digits from `start` end, if they are an IBAN that stands alone. */
function endAfter(text: string, start: number, length: number): number | undefined {
	let compact = '';
	let at = start;
	let gaps = 0;
	for (; compact.length < length; at++) {
		const code = text.charCodeAt(at);
		if (isDigit(code) || isLetter(code)) {
			compact += text.charAt(at);
			gaps = 0;
		} else if (++gaps > 3 || !(isGap(code) || code === HYPHEN || code === FULL_STOP)) return undefined;
	}
	if (isWordly(text.charCodeAt(at))) return undefined;
	const number = compact.toUpperCase();
	/** The library checks this as well, but last and slowly. */
	return mod97(number) && isValidIBAN(number) ? at : undefined;
}
