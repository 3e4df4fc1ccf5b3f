/**
 * German and English abbreviations that end in a dot, in lower case and without it; those of several letters with dots
 * inside stand for the spaced form too (`z.b` for `z. B.`).
 */

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

/** Words that begin a new sentence when they stand capitalised behind a dot; nouns, which German capitalises, do not. */
const STARTERS = words(`
	aber ab alle alles als also am an auch auf außerdem bei bis bitte da dabei dafür damit danach dank danke dann daher das
	dazu deine den denn der deshalb dein die dies diese dieser dieses doch du ein eine er es euch euer eure für gern gerne
	hier heute ich ihr ihre ihnen im in ist jetzt kannst können kein keine leider man mehr mein meine mit morgen nach nicht
	noch nun nur ob schau schön schreib schreiben sei seit sie sind so sobald somit trotzdem über und uns unser unsere viele
	vielen von vor wann warum was weil weiter weitere wenn wer wie wir wo zu zudem zum zur
	a all also although and any are as at because but by can check come do even feel first for from get great has have he
	her here his how however i if in is it its join just let my next no not now of on once or our please see she since so
	some sorry thank thanks that the their then there these they this those to today too visit we well what when where
	which while who why will with yes you your
`);

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

/** Before an emoji these leave something open, so the capital letter behind it belongs to a noun: `zum 🎉 Sommerfest`. */
const OPEN_ENDED = words(`
	am an auf aus bei beim das dem den der des die dein deine deinem deinen deiner ein eine einem einen einer eines euer
	eure eurem euren eurer für ihr ihre ihrem ihren ihrer im in ins kein keine keinen mein meine meinem meinen meiner mit
	nach neue neuen neuer neues oder sein seine unser unsere unserem unseren unserer und vom von zu zum zur
	a an and at for from in my new of on or our the their to with your
`);
export const leavesOpen = (word: string) => OPEN_ENDED.has(word);
export const LONGEST_OPEN = 8;
