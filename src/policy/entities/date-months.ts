import type {Range} from '../vocabulary.ts';
import {ahead, behind, endOf, lengthBehind, meets} from './forms.ts';

/** In lower case, the beginnings of the names in both languages and of their short forms. */
export const MONTH_HEADS = [
	...['janu', 'jän', 'febr', 'mär', 'apri', 'mai ', 'juni', 'juli', 'augu', 'sept', 'okto', 'nove', 'deze'],
	...['marc', 'may ', 'june', 'july', 'octo', 'dece'],
	...['jan ', 'feb ', 'mrz ', 'mar ', 'apr ', 'jun ', 'jul ', 'aug ', 'sep ', 'okt ', 'oct ', 'nov ', 'dez ', 'dec '],
];

const NAME = ahead(
	'(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|january|february|march|may|june|july|october|december)(?![\\p{L}\\p{N}_])',
);
const SHORT = ahead('(?:jan|feb|mär|mrz|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dez|dec)(?:\\.|(?![\\p{L}\\p{N}_]))');

const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const ORDINAL = '(?:\\.|st|nd|rd|th)?';
/** `12. `, `12th of `, `12.–14. `, `vom 12. bis 14. ` */
const DAY_BEFORE = behind(
	`(?<![\\p{L}\\p{N}.,:/€$£-])(?:${DAY}${ORDINAL} ?(?:[-–—/+&]|bis(?: zum)?|und|oder|to|and) ?)?${DAY}${ORDINAL}(?: of)?[ \\u00a0-]?`,
);
const DAY_AFTER = ahead(
	`[ \\u00a0](?:the )?${DAY}(?:st|nd|rd|th)?(?:[-–]${DAY}(?:st|nd|rd|th)?)?(?![\\p{L}\\p{N}%€$£]|[.:,/-]\\d|[ \\u00a0](?:%|€|\\$|£|Uhr|Euro|Prozent|percent|Mal|times|Jahre|years|Stück|km|kg|kW)|\\.)`,
);
/** A full stop after the day ends the sentence. */
const DAY_AFTER_AT_END = ahead(`[ \\u00a0]${DAY}(?:st|nd|rd|th)?(?=\\.(?:\\s|$))`);
const YEAR_AFTER = /(?:,? |-|\/)(?:(?:19|20)\d\d|['’]\d\d)(?!\d)/uy;
const CERTAIN_DAY_AFTER = ahead(`[ \\u00a0]${DAY}(?:(?:st|nd|rd|th)(?!\\p{L})|, (?:19|20)\\d\\d(?!\\d))`);

/** What makes a month alone a date. English names of months are also names of people, so `with` and `to` do not. */
const LEAD = behind(
	'(?<!\\p{L})(?:im|in|bis|ab|seit|vom|von|zum|für|anfang|mitte|ende|by|until|till|since|from|during|of|early|mid|late|monat|month of)[ -](?:(?:nächsten|kommenden|diesen|diesem|letzten|vergangenen|next|last|this) )?|(?<!\\p{L})(?:nächsten|kommenden|diesen|diesem|letzten|vergangenen|next|last|this) ',
);
/** Of those, the words that belong to the date. */
const PART_OF_DATE = behind(
	'(?<!\\p{L})(?:(?:anfang|mitte|ende|early|mid|late|(?:beginning|middle|end) of)[ -])?(?:(?:nächsten|kommenden|diesen|diesem|letzten|vergangenen|next|last|this) )?',
);

/** A month with its day or its year, or after a word that makes it a time; `we may` and `they march` are neither. */
export function monthAt(text: string, at: number): Range | undefined {
	const name = endOf(NAME, text, at);
	const end = name ?? endOf(SHORT, text, at);
	if (end === undefined) return undefined;
	const written = text.slice(at, end);
	const verb = written === 'may' || written === 'march';
	const year = endOf(YEAR_AFTER, text, end);
	const day = lengthBehind(DAY_BEFORE, text, at);
	if (day > 0 && !(verb && year === undefined)) return {start: at - day, end: year ?? end};
	const after = verb
		? endOf(CERTAIN_DAY_AFTER, text, end)
		: (endOf(DAY_AFTER, text, end) ?? endOf(DAY_AFTER_AT_END, text, end));
	const alone = name !== undefined && !verb && meets(LEAD, text, at) ? end : undefined;
	const last = (after && (endOf(YEAR_AFTER, text, after) ?? after)) ?? year ?? alone;
	return last === undefined ? undefined : {start: at - lengthBehind(PART_OF_DATE, text, at), end: last};
}
