/**
 * German and English abbreviations that end in a dot, in lower case and without it; those of several letters with dots
 * inside stand for the spaced form too (`z.b` for `z. B.`).
 */
import {LEAVING_OPEN, SENTENCE_STARTERS} from './function-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Always with something behind them. */
const NEVER_LAST = words(`
	abb allg bes bspw bzgl bzw ca d.h dipl dr durchschn e.g einschl entspr evtl exkl frl ggf ggfs gem geb hrsg hr i.e
	inkl insb lt mind mr mrs mtl nr prof rd sog sen st.-nr tel u.u ugs urspr usf vgl vs vorm zz zzgl z.b
	z.t z.zt z.hd zw approx dept est incl mt rev sgt gov capt col gen messrs
`);

/** Before a number they go on, otherwise the dot ends the sentence: `No. 5`, but `Oh no. We …`. */
const BEFORE_NUMBER = words('abs art bd fig kap no nos p pp pos s sec vol ziff bl');

/** At the end of a sentence or within; the word behind decides. */
const ANYWHERE = words(`
	a.d a.m bros co corp e.v fr ft hbf inc i.a i.d.r i.v jr ltd max min mio mrd ms mill mwst o.a o.ä o.g p.a p.m p.s ph.d plc sek
	sr st std str s.o s.u tsd u.a u.ä u.s u.s.a u.k ust v.a wg bhf dtld
	jan feb mär febr apr jun jul aug sep sept okt oct nov dez dec
	mo di mi do sa
`);

const STARTERS = words(SENTENCE_STARTERS);

export type Abbreviation = 'goes on' | 'before a number' | 'anywhere';

const KNOWN = new Map<string, Abbreviation>([
	...Array.from(ANYWHERE, word => [word, 'anywhere'] as const),
	...Array.from(BEFORE_NUMBER, word => [word, 'before a number'] as const),
	...Array.from(NEVER_LAST, word => [word, 'goes on'] as const),
]);

/** Where in a sentence what stands before a dot belongs, if it is an abbreviation we know; streets end in `str`. */
export function abbreviation(written: string): Abbreviation | undefined {
	const small = written.toLowerCase();
	return KNOWN.get(small) ?? (small.endsWith('str') ? 'anywhere' : undefined);
}

/** Takes the word in lower case. */
export const startsSentence = (word: string) => STARTERS.has(word);
export const LONGEST_STARTER = 10;

const OPEN_ENDED = words(LEAVING_OPEN);
export const leavesOpen = (word: string) => OPEN_ENDED.has(word);
export const LONGEST_OPEN = 8;
