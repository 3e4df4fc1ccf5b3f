import type {Range} from '../vocabulary.ts';
import {afterGap, isGap, runEnd} from './characters.ts';
import type {Detector} from './detector.ts';
import {ahead, behind, endOf, lengthBehind} from './forms.ts';

/** Every repetition is bounded, so the cost stays linear in the text. */
const GROUPED = String.raw`(?:\d{1,3}(?:[.,' \u00a0\u202f]\d{3}){1,4}|\d{1,12})`;
const DECIMALS = String.raw`(?:[.,](?:\d{1,6}|[-–—]{1,2}))?`;
const SCALE = String.raw`(?:Mio\.?|Mrd\.?|Mill(?:ion(?:en|s)?|iarden?)|billions?|thousand|Tausend|Tsd\.?|bn|m|k|t)`;
const SIGN = String.raw`(?:US|CA|AU)?[\p{Sc}]`;
const CODE = '(?:EUR|USD|GBP|CHF|JPY|CAD|AUD|CNY|SEK|NOK|DKK|PLN|CZK|HUF)';
const NAME = '(?:Euros?|Cents?|Ct|(?:US[- ]?)?Dollars?|Pounds?|Pfund|Franken|Pence|Yen|Kronen|Zloty)';
/** A hyphen too, for compounds such as `100-Euro-Gutschein`. */
const GAP = String.raw`[ \u00a0\u202f-]?`;
const WORD_ENDS = String.raw`(?![\p{L}\p{N}])`;

/** What stands before a number, what the number is, and what may follow it. */
const CURRENCY_BEFORE = behind(`(?:${SIGN}|(?<![\\p{L}\\p{N}])${CODE})${GAP}`);
const NUMBER = ahead(`${GROUPED}${DECIMALS}(?:${GAP}${SCALE}${WORD_ENDS})?`);
const NUMBER_BEFORE = behind(`(?<![\\p{L}\\p{N}.,])${GROUPED}(?:[.,]\\d{1,6})?`);
const CURRENCY_AFTER = ahead(`(?:[.,][-–—]{1,2})?${GAP}(?:${SCALE}${GAP})?(?:${SIGN}|(?:${CODE}|${NAME})${WORD_ENDS})`);
/** `49,-` and `49,–` are prices even without a currency. */
const DASHED_PRICE = /,[-–—]{1,2}(?![\p{L}\p{N}])/uy;

/** Amounts with their currency: `12 Mio. Euro`, `€12m`, `EUR 1.200,50`. */
export const amounts: Detector = ({text, digits}) => {
	const ranges: Range[] = [];
	let past = 0;
	for (const run of digits) {
		if (run < past) continue;
		const range = withCurrencyBefore(text, run, past) ?? withCurrencyAfter(text, run, past);
		if (range === undefined) continue;
		ranges.push(range);
		past = range.end;
	}
	return ranges;
};

function withCurrencyBefore(text: string, run: number, past: number): Range | undefined {
	const gapped = isGap(text.charCodeAt(run - 1)) || text[run - 1] === '-';
	if (!mayBeCurrency(text.charCodeAt(gapped ? run - 2 : run - 1), LAST_LETTERS)) return undefined;
	const currency = lengthBehind(CURRENCY_BEFORE, text, run);
	const end = currency === 0 || run - currency < past ? undefined : endOf(NUMBER, text, run);
	return end === undefined ? undefined : {start: run - currency, end};
}

/** From the last digits of a number: most are followed by something else, and need no further look. */
function withCurrencyAfter(text: string, run: number, past: number): Range | undefined {
	const end = runEnd(text, run);
	const dashed = text[end] === ',' || text[end] === '.';
	const next = text[end] === '-' ? end + 1 : afterGap(text, end);
	if (!dashed && !mayBeCurrency(text.charCodeAt(next), FIRST_LETTERS)) return undefined;
	const after = endOf(CURRENCY_AFTER, text, end) ?? (dashed ? endOf(DASHED_PRICE, text, end) : undefined);
	if (after === undefined) return undefined;
	const number = lengthBehind(NUMBER_BEFORE, text, end);
	return number === 0 ? undefined : {start: Math.max(past, end - number), end: after};
}

/** The letters that codes end with, and those that codes, names and scales begin with, as ASCII codes. */
const LAST_LETTERS = codesOf('drpfykn');
const FIRST_LETTERS = codesOf('eugcjasndphkmbtyfz');

function codesOf(letters: string): Uint8Array {
	const codes = new Uint8Array(0x80);
	for (const letter of letters + letters.toUpperCase()) codes[letter.charCodeAt(0)] = 1;
	return codes;
}

/** A sign of a currency (Unicode category Sc), or one of these letters. */
function mayBeCurrency(code: number, letters: Uint8Array): boolean {
	if (code < 0x80) return code === 0x24 || letters[code] === 1;
	return (code >= 0xa2 && code <= 0xa5) || (code >= 0x20a0 && code <= 0x20cf);
}
