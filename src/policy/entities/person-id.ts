import type {Range} from '../vocabulary.ts';
import {inOrder, isDigit, isGap, isWordly, runEnd} from './characters.ts';
import {mod11and10, sumOfDigits, weights731} from './checksums.ts';
import type {Detector, Seen} from './detector.ts';
import {behind, endOf, meets} from './forms.ts';

/** Numbers that the state gives one person: German tax id, social insurance, identity card and passport; US social security. */
export const personIds: Detector = seen => inOrder([...numbers(seen), ...documents(seen)]);

function numbers({text, digits}: Seen): Range[] {
	const ranges: Range[] = [];
	for (const start of digits) {
		const end = NUMBERS[runEnd(text, start) - start]?.(text, start);
		if (end !== undefined && standsAlone(text, start)) ranges.push({start, end});
	}
	return ranges;
}

/** Digits with one of these signs before it belong together. */
function standsAlone(text: string, start: number): boolean {
	const previous = text.charAt(start - 1);
	if (isWordly(text.charCodeAt(start - 1)) || previous === '_') return false;
	return previous === '' || !'.,-/'.includes(previous) || !isDigit(text.charCodeAt(start - 2));
}

const TAX_ID = /\d{2}([ \u00a0]?)\d{3}\1\d{3}\1\d{3}(?![\p{L}\p{N}_]|[-.,/ \u00a0]\d)/uy;

/**
 * Identification number (AO § 139b; built as the Federal Central Tax Office describes it): eleven digits, of the first ten
 * one digit twice or three times but not thrice in a row, the others at most once, and a check digit by ISO 7064 MOD 11,10.
 * Those that begin with 0 are given out for tests, to nobody.
 */
function taxId(text: string, run: number): number | undefined {
	const end = text[run] === '0' ? undefined : endOf(TAX_ID, text, run);
	if (end === undefined) return undefined;
	const digits = text.slice(run, end).replace(/\D/g, '');
	const first = digits.slice(0, 10);
	const repeated = [...new Set(first)].map(digit => first.split(digit).length - 1).filter(count => count > 1);
	const [times = 0] = repeated;
	const rightly = repeated.length === 1 && times <= 3 && !/(\d)\1\1/.test(first);
	return rightly && mod11and10(digits) ? end : undefined;
}

const INSURANCE = /(\d{2}) ?(\d{2}) ?(\d{2}) ?(\d{2}) ?([A-Z]) ?(\d{2}) ?(\d)(?![\p{L}\p{N}_])/iuy;
const INSURANCE_WEIGHTS = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];

/**
 * Social insurance number (SGB VI § 147, VKVV § 2): area, date of birth, initial of the name at birth as its place in the
 * alphabet, serial and check digit. When the dates of a day run out, 32 or 64 is added to its day; unknown ones are 00.
 */
function insurance(text: string, run: number): number | undefined {
	INSURANCE.lastIndex = run;
	const match = INSURANCE.exec(text);
	if (match === null) return undefined;
	const [, area = '', day = '', month = '', year = '', initial = '', serial = '', check = ''] = match;
	const letter = String(initial.toUpperCase().charCodeAt(0) - 0x40).padStart(2, '0');
	if (area === '00' || Number(day) > 95 || Number(month) > 12) return undefined;
	const sum = sumOfDigits(area + day + month + year + letter + serial, INSURANCE_WEIGHTS);
	return sum % 10 === Number(check) ? INSURANCE.lastIndex : undefined;
}

const SOCIAL_SECURITY = /(?!000|666|9\d\d)\d{3}(-?)(?!00)\d{2}\1(?!0000)\d{4}(?![\p{L}\p{N}_]|[-.]\d)/uy;
const SOCIAL_SECURITY_WORD = behind(
	'(?:(?<!\\p{L})SSN|(?<!\\p{L})social security(?: (?:number|no\\.?|#))?)(?: is)?[ :#]{0,3}',
);
/** Printed in advertisements and on specimens, and never again given out (SSA, “Misused social security numbers”). */
const SPECIMENS: ReadonlySet<string> = new Set(['078051120', '219099999']);

/** Social security number (SSA, POMS RM 10201.035): no area 000, 666 or 9xx, no group 00, no serial 0000; with hyphens, or next to its word. */
function socialSecurity(text: string, run: number): number | undefined {
	const end = endOf(SOCIAL_SECURITY, text, run);
	if (end === undefined || SPECIMENS.has(text.slice(run, end).replaceAll('-', ''))) return undefined;
	return text[run + 3] === '-' || meets(SOCIAL_SECURITY_WORD, text, run) ? end : undefined;
}

/** Where a number ends that begins with a run of digits at an offset; which it can be, the length of the run says. */
const NUMBERS: Readonly<Record<number, (text: string, run: number) => number | undefined>> = {
	2: (text, run) => taxId(text, run) ?? insurance(text, run),
	3: socialSecurity,
	8: insurance,
	9: socialSecurity,
	11: taxId,
};

const DOCUMENT_WORD = behind(
	'(?:ausweis(?:nummer|-?nr\\.?)?|pass(?:nummer|-?nr\\.?)|(?<!\\p{L})(?:reise)?pass|passport(?: (?:number|no\\.?))?|(?:id|identity) card(?: (?:number|no\\.?))?)(?: (?:nr\\.?|nummer|lautet|ist|is))?[ :#]{0,3}',
);
const DOCUMENT = /[0-9CFGHJKLMNPRTVWXYZ]{9}(\d)?(?:D|(?![\p{L}\p{N}_]))/uy;
/** The most letters a document number can have before its first digit. */
const LONGEST_LEAD = 8;

/**
 * Serial number of a German identity card or passport (PAuswV and PassV; letters without those that look or read like
 * others), next to its word. The tenth character, printed in the machine-readable lines only, checks the nine before it.
 */
function documents({text, digits}: Seen): Range[] {
	const ranges: Range[] = [];
	let past = 0;
	for (const run of digits) {
		const start = run < past ? undefined : startOfWord(text, run);
		if (start === undefined || !isWordly(text.charCodeAt(start + LONGEST_LEAD))) continue;
		DOCUMENT.lastIndex = start;
		const match = DOCUMENT.exec(text);
		if (match === null || (match[1] !== undefined && !weights731(match[0].slice(0, 10)))) continue;
		if (!meets(DOCUMENT_WORD, text, start)) continue;
		past = start + match[0].length;
		ranges.push({start, end: past});
	}
	return ranges;
}

/** The first digits of a document number stand among its letters; before it is a space, a colon or a number sign. */
function startOfWord(text: string, run: number): number | undefined {
	let start = run;
	while (start > run - LONGEST_LEAD && isWordly(text.charCodeAt(start - 1))) start--;
	const previous = text.charCodeAt(start - 1);
	return isGap(previous) || previous === 0x3a || previous === 0x23 ? start : undefined;
}
