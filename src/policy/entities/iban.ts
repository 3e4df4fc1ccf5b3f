import {countrySpecs, isValidIBAN} from 'ibantools';
import type {Range} from '../vocabulary.ts';

const BEGINNING = /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}/g;
const GAPS = ' \u00a0\u202f-.';

/** Account numbers with the right length for their country and a right checksum (ISO 13616), grouped or not. */
export function ibans(text: string): Range[] {
	const ranges: Range[] = [];
	for (const {0: beginning, index} of text.matchAll(BEGINNING)) {
		const length = countrySpecs[beginning.slice(0, 2).toUpperCase()]?.chars;
		if (!length) continue;
		const end = endAfter(text, index, length);
		if (end !== undefined) ranges.push({start: index, end});
	}
	return ranges;
}

/** Where `length` letters and digits from `start` end, if they are an IBAN that stands alone. */
function endAfter(text: string, start: number, length: number): number | undefined {
	let compact = '';
	let at = start;
	for (; at < text.length && compact.length < length; at++) {
		const character = text.charAt(at);
		if (/[A-Za-z0-9]/.test(character)) compact += character.toUpperCase();
		else if (!GAPS.includes(character)) return undefined;
	}
	const alone = !/[A-Za-z0-9]/.test(text.charAt(at));
	return alone && isValidIBAN(compact) ? at : undefined;
}
