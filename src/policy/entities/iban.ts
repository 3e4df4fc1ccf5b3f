import type {Range} from '../vocabulary.ts';
import {isDigit, isGap, isWordly} from './characters.ts';
import {mod97} from './checksums.ts';
import type {Detector} from './detector.ts';

const lengths = (countries: string) =>
	new Map(Array.from(countries.matchAll(/(..)(..)/g), ([, country = '', length]) => [country, Number(length)]));

/**
 * How long an account number is, by country (ISO 13616, as the npm library ibantools 4.5.4 has it: a test compares). The
 * library itself would be a fiftieth of all the background's code.
 */
export const IBAN_LENGTHS = {
	digits: lengths(
		'AO25AT20AX18BA20BE16BI27CF27CG27CM27CR22CV25CZ24DE22DJ27DK18DZ26EE20ES24FI18FO18GA27GL18GQ27HR21HU28IL23IR26IS26' +
			'KM27LT20LY25MA28ME22MG27MN20MR27MZ25NO15PL28PT25RS22SD18SE24SI19SK24SO23ST25TD27TL23TN24XK20',
	),
	/** With letters among the digits, or in their place. */
	letters: lengths(
		'AD24AE23AL28AZ28BF28BG22BH22BJ28BL27BR29BY28CH21CI28CY28DO28EG29FK18FR27GB22GE22GF27GI23GP27GR27GT28GW25HN28IE22' +
			'IQ23IT27JO30KW30KZ20LB28LC32LI21LU20LV21MC27MD24MF27MK19ML28MQ27MT31MU30NC27NE28NI28NL18OM23PF27PK24PM27PS29QA29' +
			'RE27RO24RU33SA24SC31SM27SN28SV28TF27TG28TR26UA29VA22VG24WF27YE30YT27',
	),
};

const FORM = /^[A-Z]{2}\d{2}/;
const DIGITS_ONLY = /^[A-Z]{2}\d+$/;
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
		const country = text.slice(start, check).toUpperCase();
		const digitsOnly = IBAN_LENGTHS.digits.get(country);
		const length = digitsOnly ?? IBAN_LENGTHS.letters.get(country);
		if (length === undefined) continue;
		const end = endAfter(text, start, length, digitsOnly !== undefined);
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
function endAfter(text: string, start: number, length: number, digitsOnly: boolean): number | undefined {
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
	return (digitsOnly ? DIGITS_ONLY : FORM).test(number) && mod97(number) ? at : undefined;
}
