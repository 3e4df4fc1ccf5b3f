import type {Range} from '../vocabulary.ts';
import {afterGap, isDigit, isGap, isWordly, runEnd} from './characters.ts';
import type {Seen} from './detector.ts';
import {ahead, behind, endOf, lengthBehind, meets} from './forms.ts';

const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const YEAR = '(?:19|20)\\d\\d';
/** A number that goes on is no date, but a version, an order number or an amount. */
const ENDS = '(?![\\p{L}\\p{N}_]|[-./:,]\\d)';

const ISO = ahead(`${YEAR}([-/.])(?:0[1-9]|1[0-2])\\1(?:0[1-9]|[12]\\d|3[01])(?=T\\d\\d:|${ENDS})`);
const FULL = ahead(`${DAY}\\. ?${MONTH}\\. ?${YEAR}${ENDS}`);
const SHORT_YEAR = ahead(`${DAY}\\.${MONTH}\\.\\d\\d${ENDS}`);
const DAY_MONTH = ahead(`${DAY}\\. ?${MONTH}\\.(?![\\p{L}\\p{N}_])`);
const DAY_MONTH_OPEN = ahead(`${DAY}\\.(?:0[1-9]|1[0-2])(?![\\p{L}\\p{N}_.]|[-/:,]\\d)`);
/** `03/12/2024`, `12-03-2024`, `3/12/24`: day first or month first, so one of the two is a month. */
const SLASHED = ahead(`(?:${DAY}([-/])${MONTH}\\1|${MONTH}([-/])${DAY}\\2)(?:${YEAR}|(?<=/)\\d\\d)${ENDS}`);
const MONTH_YEAR = ahead(`${MONTH}/${YEAR}${ENDS}`);
/** The first day of a span, and what leads to the second: `12.–14.03.`, `5. bis 7.11.` */
const SPAN = behind(`(?<![\\p{L}\\p{N}.,:/])${DAY}\\.(?:${MONTH}\\.)? ?(?:[-–—/+&]|bis|und|oder) ?`);

const VERSION = behind(
	'(?<!\\p{L})(?:v(?:ersion|er|s)?|release|build|kapitel|chapter|abschnitt|section|punkt|ziffer|figure|abbildung|abb|tabelle|table|android|ios|windows|node|python|§|nr|no)\\.?[ :]{0,2}',
);
/** A word or sign after which `12.3.` is a day and no number at the end of a sentence. */
const DAY_LEAD = behind(
	'(?:(?<!\\p{L})(?:am|vom|von|bis|zum|ab|seit|den|dem|der|des|beim|und|oder|für|mo|di|mi|do|fr|sa|so|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend)[.,]? |[-–—(]) ?',
);
/** What follows a day, but not the last number of a sentence. */
const DAY_AFTER = /\s?\p{Ll}|[,;)]|\s?[-–—]/uy;
const LINE_BEGINS = behind('(?:^|\\n)');
const ON_THE = behind('(?<!\\p{L})am ');

const WEEK = behind('(?<![\\p{L}\\p{N}])(?:(?<!\\d ?)(?:[KC]W|kw)|[Kk]alenderwochen?|[Cc]alendar [Ww]eeks?) ?', 'u');
const WEEKS_AFTER = ahead(
	'(?: ?(?:[-–/+]|bis|und|to|and) ?(?:5[0-3]|[1-4]\\d|0?[1-9])(?!\\d))?(?:[ /]20\\d\\d(?!\\d))?',
);
const AFTER_WEEK = ahead('(?:5[0-3]|[1-4]\\d|0?[1-9])\\. ?(?:KW|Kalenderwoche)(?![\\p{L}\\p{N}])');
/** Audi builds cars of that name. */
const QUARTER = behind('(?<![\\p{L}\\p{N}]|audi[ -])Q');
const QUARTER_AFTER = ahead("[1-4](?:[ /-]?20\\d\\d(?!\\d)|[/ ]?['’]\\d\\d(?!\\d)|/\\d\\d(?!\\d))?(?![\\p{L}\\p{N}])");
const HALF_YEAR = behind('(?<![\\p{L}\\p{N}])H', 'u');
const HALF_YEAR_AFTER = ahead('[12][ /]?20\\d\\d(?![\\p{L}\\p{N}])');
const BEFORE_YEAR = behind(
	'(?<![\\p{L}\\p{N}])(?:anfang|mitte|ende|frühjahr|frühling|sommer|herbst|winter|(?:beginning|start|middle|end) of|early|mid|late|spring|summer|autumn|fall)[ \\u00a0-]',
);

/** Dates that are written with digits, each found from its first run of them. */
export function calendarDates({text, digits}: Seen): Range[] {
	const ranges: Range[] = [];
	let past = 0;
	for (const run of digits) {
		if (run < past) continue;
		const end = runEnd(text, run);
		const range = end > run + 4 || end === run + 3 ? undefined : dateAt(text, run, end);
		if (range === undefined) continue;
		ranges.push({start: range.start < past ? run : range.start, end: range.end});
		past = range.end;
	}
	return ranges;
}

function dateAt(text: string, run: number, end: number): Range | undefined {
	const previous = text.charAt(run - 1);
	if (isWordly(text.charCodeAt(run - 1))) {
		return (end === run + 1 ? shortPeriod(text, run, previous) : undefined) ?? week(text, run, end);
	}
	if (end === run + 4) return iso(text, run, previous) ?? year(text, run);
	if (previous !== '' && '.,:/-_'.includes(previous) && isDigit(text.charCodeAt(run - 2))) return undefined;
	return numeric(text, run, end) ?? week(text, run, end);
}

function iso(text: string, run: number, previous: string): Range | undefined {
	const inside = previous !== '' && '.,:/-_'.includes(previous);
	return inside || !'-/.'.includes(text.charAt(run + 4)) ? undefined : reach(ISO, text, run);
}

function year(text: string, run: number): Range | undefined {
	const century = text.slice(run, run + 2);
	if (century !== '19' && century !== '20') return undefined;
	const lead = lengthBehind(BEFORE_YEAR, text, run);
	return lead === 0 ? undefined : {start: run - lead, end: run + 4};
}

function numeric(text: string, run: number, end: number): Range | undefined {
	const sign = text.charAt(end);
	if (sign === '/' || sign === '-') return reach(SLASHED, text, run) ?? reach(MONTH_YEAR, text, run);
	if (sign !== '.' || !isDigit(text.charCodeAt(afterGap(text, end + 1)))) return undefined;
	const date = dotted(text, run);
	return date && {start: date.start - lengthBehind(SPAN, text, run), end: date.end};
}

/** Dots stand in versions, chapters and English decimals too, so the less of a date there is, the more must speak for it. */
function dotted(text: string, run: number): Range | undefined {
	const full = reach(FULL, text, run);
	if (full !== undefined) return full;
	const short = reach(SHORT_YEAR, text, run);
	const date = short ?? reach(DAY_MONTH, text, run);
	if (date === undefined) return meets(ON_THE, text, run) ? reach(DAY_MONTH_OPEN, text, run) : undefined;
	if (meets(VERSION, text, run)) return undefined;
	const likely = short === undefined ? isDay(text, date) : /^\d\d\.\d\d/.test(text.slice(run, run + 5));
	return likely || meets(DAY_LEAD, text, run) ? date : undefined;
}

/** After a sentence's last number goes a capital letter. After a day, anything; its month may have two digits. */
const isDay = (text: string, {start, end}: Range) =>
	/\.0\d\.$/.test(text.slice(start, end)) || meets(DAY_AFTER, text, end) || meets(LINE_BEGINS, text, start);

/** `KW 12`, `Kalenderwoche 12/2024`, `12. KW`; with the number first and without a dot, kW is a kilowatt. */
function week(text: string, run: number, end: number): Range | undefined {
	if (text[end] === '.' && 'kK'.includes(text.charAt(afterGap(text, end + 1)))) {
		const after = reach(AFTER_WEEK, text, run);
		if (after !== undefined) return after;
	}
	const letter = text.charCodeAt(isGap(text.charCodeAt(run - 1)) ? run - 2 : run - 1) | 0x20;
	if (!WEEK_ENDS.has(letter) || isWordly(text.charCodeAt(end)) || Number(text.slice(run, end)) > 53) return undefined;
	const lead = lengthBehind(WEEK, text, run);
	return lead === 0 ? undefined : {start: run - lead, end: endOf(WEEKS_AFTER, text, end) ?? end};
}

/** The last letters of the words for a calendar week. */
const WEEK_ENDS: ReadonlySet<number> = new Set(Array.from('wekns', letter => letter.charCodeAt(0)));

/** `Q3 2026` and `H1 2026`. */
function shortPeriod(text: string, run: number, previous: string): Range | undefined {
	const quarter = 'Qq'.includes(previous) && meets(QUARTER, text, run) ? endOf(QUARTER_AFTER, text, run) : undefined;
	const half = previous === 'H' && meets(HALF_YEAR, text, run) ? endOf(HALF_YEAR_AFTER, text, run) : undefined;
	const end = quarter ?? half;
	return end === undefined ? undefined : {start: run - 1, end};
}

function reach(form: RegExp, text: string, start: number): Range | undefined {
	const end = endOf(form, text, start);
	return end === undefined ? undefined : {start, end};
}
