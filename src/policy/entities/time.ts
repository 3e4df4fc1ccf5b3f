import type {Range} from '../vocabulary.ts';
import {afterGap, isDigit, isWordly, runEnd} from './characters.ts';
import type {Detector} from './detector.ts';
import {ahead, behind, endOf, lengthBehind, meets} from './forms.ts';

const HOUR = '(?:[01]?\\d|2[0-4])';
const MINUTE = '[0-5]\\d';
const GAP = '[ \\u00a0\\u202f]?';
const ENDS = '(?![\\p{L}\\p{N}])';

const UHR = ahead(`${HOUR}(?:[.:]${MINUTE})?[- \\u00a0\\u202f]?Uhr${ENDS}(?: ${MINUTE}(?![\\p{L}\\p{N}.,:]))?`);
const O_CLOCK = ahead(`(?:1[0-2]|[1-9])${GAP}o['’]clock${ENDS}`);
const HALF_OF_DAY = ahead(`(?:1[0-2]|0?[1-9])(?:[.:]${MINUTE})?${GAP}(?:[ap]\\.m\\.|[ap]\\.?m${ENDS})`);
const SECONDS = `(?::${MINUTE}(?:\\.\\d{1,9})?)?`;
const CLOCK = ahead(`${HOUR}:${MINUTE}${SECONDS}(?=Z|(?![\\p{L}\\p{N}%]|[:.,/]\\d))`, 'u');
const H = ahead(`${HOUR}h(?:${MINUTE})?${ENDS}`, 'u');

/** The earlier end of a span: `18–20 Uhr`, `9 bis 17 Uhr`. */
const SPAN = behind(`(?<![\\p{L}\\p{N}.,:/+])${HOUR}(?:[.:]${MINUTE})?${GAP}(?:[-–—]|bis|to)${GAP}`);
/** Scores, ratios and scales are written like times. */
const NO_CLOCK =
	/(?<!\p{L})(?:gewinn|gew[ao]nn|sieg|verlier|verlor|niederlage|spielstand|endstand|ergebnis|führ(?:t|en|ung)|unentschieden|tore?|satz|verhältnis|maßstab|scores?|won|wins?|lost|beats?|leads?|ratio|scale|aspect)/iu;
/** `5 am Start` is German; before a morning hour stands an English word. */
const ENGLISH_BEFORE = behind(
	'(?<!\\p{L})(?:at|by|from|until|till?|before|after|around|about|between|to|and|or|since|past|[-–@]) ?',
);
/** `in 17h` and `17h later` tell how long, not when. */
const HOW_LONG = behind(
	'(?<!\\p{L})(?:in|innerhalb|binnen|within|nach|after|for|für|ca\\.?|etwa|rund|über|alle|every|noch|only|nur) ?',
);
const AT_TIME = behind('(?<!\\p{L})(?:um|ab|bis|gegen|at|until|from|von|à|[-–]) ?');
/** So far around a time a word may stand that makes it a score (UTF-16 code units). */
const NEAR = 32;

/** Times of day: `10:30`, `18 Uhr`, `5:30 p.m.`, `17h`; not scores such as 2:1, and not how long something takes. */
export const times: Detector = ({text, digits}) => {
	const ranges: Range[] = [];
	let past = 0;
	for (const run of digits) {
		if (run < past || !mayBegin(text, run)) continue;
		const end = endOfTime(text, run);
		if (end === undefined) continue;
		const start = run - lengthBehind(SPAN, text, run);
		ranges.push({start: start < past ? run : start, end});
		past = end;
	}
	return ranges;
};

/** One or two digits that stand alone, and a sign or a letter after them that a time has there. */
function mayBegin(text: string, run: number): boolean {
	const end = runEnd(text, run);
	if (end > run + 2) return false;
	const sign = text.charAt(afterGap(text, end));
	if (':.'.includes(sign) ? !isDigit(text.charCodeAt(end + 1)) : !'-UuHhAaPpOo'.includes(sign)) return false;
	if (sign === '-' && !'Uu'.includes(text.charAt(end + 1))) return false;
	const previous = text.charAt(run - 1);
	const afterDigit = isDigit(text.charCodeAt(run - 2));
	if (isWordly(text.charCodeAt(run - 1))) return previous === 'T' && afterDigit;
	return previous !== '+' && (previous === '' || !(afterDigit && '.,:/'.includes(previous)));
}

function endOfTime(text: string, run: number): number | undefined {
	const wordy = endOf(UHR, text, run) ?? endOf(O_CLOCK, text, run);
	if (wordy !== undefined) return wordy;
	const half = endOf(HALF_OF_DAY, text, run);
	if (half !== undefined && !isGermanAm(text, run, half)) return half;
	const clock = endOf(CLOCK, text, run);
	if (clock !== undefined) return NO_CLOCK.test(text.slice(Math.max(0, run - NEAR), clock + NEAR)) ? undefined : clock;
	const hours = endOf(H, text, run);
	return hours !== undefined && isHour(text, run, hours) ? hours : undefined;
}

const isGermanAm = (text: string, run: number, end: number) =>
	/\d[ \u00a0\u202f]am$/.test(text.slice(run, end)) && !meets(ENGLISH_BEFORE, text, run);

/** `17h30` is a time, `24h` is a day, and a small number alone, as in `8h Schicht`, is how long something takes. */
function isHour(text: string, run: number, end: number): boolean {
	if (text.startsWith('24', run)) return false;
	if (meets(AT_TIME, text, run) || /h\d/.test(text.slice(run, end))) return true;
	return Number.parseInt(text.slice(run, run + 2), 10) >= 13 && !meets(HOW_LONG, text, run);
}
