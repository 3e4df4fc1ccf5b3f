import {findPhoneNumbersInText, parsePhoneNumberFromString} from 'libphonenumber-js/min';
import type {Range} from '../vocabulary.ts';
import {goesOnGrouped, isDigit, isWordly, runEnd} from './characters.ts';
import type {Detector} from './detector.ts';
import {ahead, behind, endOf, meets} from './forms.ts';

/** Numbers without a country code are read as German ones; the first cut has no place in the policy to say otherwise. */
const HOME = 'DE';

const FEWEST_DIGITS = 6;
/** The longest number with its country code has 15 digits (ITU-T E.164, 6.2.1); people write `00` or `(0)` besides. */
const MOST_DIGITS = 20;
/** What people put between the digits of one number. A comma or a semicolon ends it, though the library would read on. */
const BETWEEN = " \u00a0\u202f\u2009-‐‑–/.()'\t\u200b\u2060";
const MOST_BETWEEN = 4;
const EXTENSION = ahead('[ \\u00a0]{0,2}(?:extn?\\.?|x|#)[ .:]{0,2}\\d{1,6}');

const DATE = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\d)/;
/** A number so named is a customer's or an order's, not one to call. */
const OTHER_NUMBER = behind(
	'(?:kunden|bestell|auftrags|vertrags|rechnungs|vorgangs|sendungs|ticket|artikel|konto|zähler|serien|order|invoice|customer|account|tracking|serial)[ -]?(?:nummer|nr\\.?|number|no\\.?|id)[ :#]{0,3}',
);

/**
 * The library takes 20 to 200 µs for one stretch, so one text gets this many different questions. One with more starts of
 * numbers is a table of figures, or was made to be slow.
 */
const MOST_QUESTIONS = 250;
const MOST_MISSES = 5000;

/** Phone numbers with their country code or with their leading zero, as libphonenumber knows them. */
export const phones: Detector = ({text, digits}) => {
	const ranges: Range[] = [];
	let past = 0;
	const asked = new Map<string, Range | undefined>();
	let misses = 0;
	for (const run of digits) {
		if (run < past) continue;
		const start = leadOf(text, run);
		if (start === undefined || start < past) continue;
		const end = endOfDigits(text, run);
		if (end === undefined) continue;
		/** The sign after a number too, for the library leaves out those that go on as something else. */
		const stretch = text.slice(start, end + 1);
		if (asked.size === MOST_QUESTIONS && !asked.has(stretch)) break;
		const number = asked.has(stretch) ? asked.get(stretch) : numberIn(stretch);
		asked.set(stretch, number);
		if (number === undefined && ++misses > MOST_MISSES) break;
		if (number === undefined || meets(OTHER_NUMBER, text, start)) continue;
		ranges.push({start: start + number.start, end: start + number.end});
		past = start + number.end;
	}
	return ranges;
};

/** A number as libphonenumber writes it (ITU-T E.164, such as `+494066969100`), so that two spellings can be compared. */
export function phoneValue(written: string): string | undefined {
	const number = parsePhoneNumberFromString(written, {defaultCountry: HOME, extract: false});
	return number?.isPossible() ? number.number : undefined;
}

/**
 * Where the `+`, `(` or `0` of a number stands whose first digits are at `run`. Numbers to be called from elsewhere begin so;
 * amounts, years and order numbers do not.
 */
function leadOf(text: string, run: number): number | undefined {
	const zero = text.charCodeAt(run) === 0x30;
	let start = run;
	if (text[start - 1] === '+') start--;
	else if (!zero) return undefined;
	else if (text.startsWith('000', run) || text[run + 1] === '.') return undefined;
	if (text[start - 1] === '(') start--;
	const previous = text.charCodeAt(start - 1);
	if (isWordly(previous) || (zero && goesOnGrouped(text, run))) return undefined;
	const inside = "-./:,_\u2011’'".includes(text.charAt(start - 1)) && isDigit(text.charCodeAt(start - 2));
	return inside ? undefined : start;
}

/** Where the digits end that may belong to one number, with an extension; nothing when they are too few. */
function endOfDigits(text: string, run: number): number | undefined {
	let count = 0;
	let end = run;
	for (let at = run; count < MOST_DIGITS && isDigit(text.charCodeAt(at)); at = afterSigns(text, end)) {
		end = runEnd(text, at);
		count += end - at;
	}
	if (count < FEWEST_DIGITS) return undefined;
	return endOf(EXTENSION, text, end) ?? end;
}

function afterSigns(text: string, end: number): number {
	let at = end;
	while (at < end + MOST_BETWEEN && at < text.length && BETWEEN.includes(text.charAt(at))) at++;
	return at;
}

/** The number that a stretch begins with, in code units from its start. */
function numberIn(stretch: string): Range | undefined {
	const [first] = findPhoneNumbersInText(stretch, HOME)
		.map(({startsAt, endsAt}) => ({start: startsAt, end: endsAt, written: stretch.slice(startsAt, endsAt)}))
		.filter(({start, written}) => start <= 1 && !DATE.test(written));
	return first && {start: first.start, end: first.end};
}
