import type {Range} from '../vocabulary.ts';
import {MONTH_HEADS, monthAt} from './date-months.ts';
import {ahead, behind, endOf, lengthBehind, meets} from './forms.ts';
import {Heads} from './heads.ts';

const ENDS = '(?![\\p{L}\\p{N}_])';

const PART_OF_DAY = '(?: (?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht))?';
const PART_OF_DAY_ENGLISH = '(?: (?:morning|afternoon|evening|night))?';
const DAY = `(?:heute|gestern|vorgestern|übermorgen)${PART_OF_DAY}`;
const DAY_ENGLISH = `(?:today|tonight|(?:tomorrow|yesterday)${PART_OF_DAY_ENGLISH}|day (?:after tomorrow|before yesterday))`;
/** `von heute auf morgen` means suddenly. */
const IDIOM = ahead('(?<=von )heute auf morgen');
const MORROW = `morgen(?: (?:früh|vormittag|mittag|nachmittag|abend|nacht))?`;
/** After these, `Morgen` is the time of day or a greeting, and `von morgen` is the future at large. */
const NO_MORROW = behind(
	'(?<!\\p{L})(?:guten?|schönen?|wunderschönen|frohen|jeden|den|diesen|am|der|dem|des|einen?|eines|vom|zum|nächsten|frühen|heute auf|gestern|von)\\s',
);
const SENTENCE_BEGINS = behind('(?:^|[.!?:\\n–—-]\\s{0,8}["„“»(]?)');
const GREETING = ahead('\\s{0,4}(?:$|[,!.\\n]|(?:zusammen|allerseits|alle|leute|liebe|ihr|und willkommen)(?!\\p{L}))');

const WEEKDAY = `(?:(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)(?:(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht)|${PART_OF_DAY})|(?:mon|tues|wednes|thurs|fri|satur|sun)day${PART_OF_DAY_ENGLISH})`;
/** Every week is no date, and some days are brands or clothes. */
const NO_WEEKDAY = behind('(?<!\\p{L})(?:jede[nrs]?|every|each|black|cyber|casual|giving)\\s');
const NEXT_DAY = behind(
	'(?<!\\p{L})(?:(?:über)?nächste[nrms]?|kommende[nrms]?|diese[nrms]?|letzte[nrms]?|vergangene[nrms]?|vorige[nrms]?|next|this|last|coming|past)\\s',
);

/** Units of time; what stands before them decides. */
const UNIT = `(?:(?:(?:werk|arbeits|geschäfts|kalender|banken)?tage[ns]?|wochen?|wochenendes?|monat(?:en?|s)?|quartal(?:en?|s)?|halbjahr(?:es)?|jahr(?:en?|es)?|stunden?|minuten?|(?:business |working )?(?:days?|weeks?|weekends?|months?|quarters?|years?|hours?|minutes?)|(?:monats|quartals|jahres)(?:ende|anfang|mitte|wechsel)))`;
const NAMED_END = /^(?:monats|quartals|jahres)\p{L}/iu;
const NUMBER =
	'(?:\\d{1,3}|eine[mnr]?|einem|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|vierzehn|wenigen|einigen|(?:ein )?paar|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a few|few|a couple(?: of)?)';
const NUMBERS = `${NUMBER}(?:(?: ?[-–] ?| bis | to | oder | or )${NUMBER})?`;
/** `in 3 Tagen`, `innerhalb von zwei Wochen`, `within the next 24 hours`, `in den nächsten Tagen`. */
const WITHIN = behind(
	`(?<!\\p{L})(?:(?:in|innerhalb(?: von)?|binnen|within|vor)(?: (?:den|der|the|spätestens|about|etwa|ca\\.))?(?: (?:nächsten|kommenden|next|coming))? ${NUMBERS}|in(?: (?:den|the))? (?:nächsten|kommenden|next|coming)) `,
);
const COUNT = behind(`(?<!\\p{L})${NUMBERS} `);
const AGO = /(?: ago| from now| from today)(?!\p{L})/iuy;
/** `nächste Woche`, `this month`, `kommenden Quartals`. */
const NEXT_UNIT = behind(
	'(?<!\\p{L})(?:(?:(?:anfang|mitte|ende|beginn) )?(?:(?:über)?nächste[nrms]?|kommende[nrms]?|diese[nrms]?|letzte[nrms]?|vergangene[nrms]?|vorige[nrms]?|laufende[nrms]?)|(?:(?:by |at )?(?:beginning|start|middle|end) of |early |late |later )?(?:next|this|last|coming|following)) ',
);
const LONG_UNIT = /^(?:woche|wochenende|monat|quartal|halbjahr|jahr|tage|week|weekend|month|quarter|year|days)/iu;
const HOURS = /^(?:stunde|minute|hour)/iu;
const QUARTER = /^(?:quart|halbj)/iu;
const WEEKEND = /^w(?:ochenende|eekend)$/iu;
const END_OF = behind(
	'(?<!\\p{L})(?:(?:anfang|mitte|ende|beginn) (?:des|der)|(?:beginning|start|middle|end) of(?: the)?) ',
);
const ORDINAL = behind(
	'(?<![\\p{L}\\p{N}.,])(?:[1-4]\\.|erste[nrs]?|zweite[nrs]?|dritte[nrs]?|vierte[nrs]?|1st|2nd|3rd|4th|first|second|third|fourth) ?',
);
const YEAR_AFTER = /(?:,? (?:of |des jahres )?|\/)(?:19|20)\d\d(?!\d)/iuy;
const AT_WEEKEND = behind('(?<!\\p{L})(?:am|übers|bis zum|ab dem|vor dem|nach dem|the|at the) ');

/** Any of the words above; which it is, the group says. */
const WORD = ahead(`(?:(${DAY}|${DAY_ENGLISH})|(${MORROW})|(${WEEKDAY})|(${UNIT}))${ENDS}`);

const HEADS = new Heads([
	...['heute', 'morgen', 'gestern', 'vorgest', 'übermo', 'today', 'toni', 'tomorr', 'yester', 'day after', 'day befo'],
	...['montag', 'dienst', 'mittwo', 'donners', 'freita', 'samst', 'sonnab', 'sonnta'],
	...['monday', 'tuesd', 'wednes', 'thursd', 'friday', 'saturd', 'sunday'],
	...['tag ', 'tage', 'werkta', 'arbeitst', 'geschäftst', 'kalendert', 'banken', 'woche'],
	...['monat', 'quart', 'halbj', 'jahr'],
	...['stund', 'minut', 'day ', 'days', 'week', 'month', 'year', 'hour', 'business ', 'working '],
	...MONTH_HEADS,
]);

/** Dates that are named in words, alone or with a number beside them: `morgen`, `next Tuesday`, `12. März`, `in 3 Tagen`. */
export function spokenDates(text: string): Range[] {
	const ranges: Range[] = [];
	for (const at of HEADS.in(text)) {
		const range = wordAt(text, at) ?? monthAt(text, at);
		if (range !== undefined) ranges.push(range);
	}
	return ranges;
}

function wordAt(text: string, start: number): Range | undefined {
	WORD.lastIndex = start;
	const match = WORD.exec(text);
	if (match === null) return undefined;
	const [word, day, morrow, weekday] = match;
	const end = start + word.length;
	if (day !== undefined) return meets(IDIOM, text, start) ? undefined : {start, end};
	if (morrow !== undefined) return isTomorrow(text, start, end) ? {start, end} : undefined;
	return weekday === undefined ? unitAt(text, start, end) : weekdayAt(text, start, end);
}

/** `Morgen` is a noun unless it begins a sentence; `guten morgen` is written small as well. */
function isTomorrow(text: string, start: number, end: number): boolean {
	if (meets(NO_MORROW, text, start)) return false;
	if (!text.startsWith('Morgen', start) || end > start + 6) return true;
	return meets(SENTENCE_BEGINS, text, start) && !meets(GREETING, text, end);
}

function weekdayAt(text: string, start: number, end: number): Range | undefined {
	if (meets(NO_WEEKDAY, text, start)) return undefined;
	return {start: start - lengthBehind(NEXT_DAY, text, start), end};
}

function unitAt(text: string, start: number, end: number): Range | undefined {
	const unit = text.slice(start, end);
	if (NAMED_END.test(unit)) return {start, end};
	const ago = endOf(AGO, text, end);
	if (ago !== undefined) return {start: start - lengthBehind(COUNT, text, start), end: ago};
	const lead =
		lengthBehind(WITHIN, text, start) ||
		(LONG_UNIT.test(unit) && lengthBehind(NEXT_UNIT, text, start)) ||
		(!HOURS.test(unit) && lengthBehind(END_OF, text, start));
	if (lead) return {start: start - lead, end};
	const ordinal = QUARTER.test(unit) ? lengthBehind(ORDINAL, text, start) : 0;
	if (ordinal > 0) return {start: start - ordinal, end: endOf(YEAR_AFTER, text, end) ?? end};
	return WEEKEND.test(unit) && meets(AT_WEEKEND, text, start) ? {start, end} : undefined;
}
