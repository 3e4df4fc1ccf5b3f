import {extended} from '../index/tables.ts';
import {hashOf} from '../text/hash.ts';
import type {Range} from '../vocabulary.ts';
import type {Reading} from './reading.ts';

/** The running hashes of folded words, as `Scan` has them. */
const words = (list: string): ReadonlySet<number> => new Set(list.split(' ').map(word => hashOf(word)));
/** The same of pairs of words. */
const pairs = (list: string): ReadonlySet<number> =>
	new Set(
		list.split(', ').map(pair =>
			pair
				.split(' ')
				.map(word => hashOf(word))
				.reduce(extended),
		),
	);

/** Words that deny what their clause says. */
const DENYING_BEFORE = words(
	'no not never neither nor without cannot cant wont dont doesnt didnt isnt arent couldnt wouldnt unable hardly nobody none nothing impossible ' +
		'refuse refuses refused refusing kein keine keinen keinem keiner keines keinerlei nicht nie niemals niemand niemanden niemandem nirgends ' +
		'weder ohne nichts nix kaum unmoglich keinesfalls keineswegs mitnichten',
);
/** What is left of `can't`. */
const T = hashOf('t');
/** German puts them behind the verb: `das versprechen wir nicht`. */
const DENYING_BEHIND = words('nicht nie niemals nichts nix kein keine keinen keinem keiner keinesfalls keineswegs');
/** What sounds like a denial and is none. */
const NO_DENIAL = pairs(
	'nicht nur, nicht zuletzt, nicht umsonst, not only, not just, not least, no problem, no worries, no doubt, no matter, ' +
		't worry, not worry, kein problem, kein thema, kein wunder, keine sorge, keine frage, ohne zweifel, without doubt',
);
const CONDITIONAL = words(
	'if unless whether provided assuming otherwise wenn falls sofern insofern soweit sobald solange ob sollte sollten wuerde wuerden vorausgesetzt angenommen gesetzt',
);
/** `würde` is a condition, `wurde` a fact; folded they are the same word. */
const WOULD = words('wurde wurden');
const CONDITIONAL_PAIRS = pairs('in case, as soon, as long, should we, should you, should it, had we');
/** An infinitive belongs to what comes before its comma: `Es ist nicht möglich, das zu garantieren`. */
const ZU = hashOf('zu');

/** Is what stands here denied in its clause? `We can't promise`, `keine Garantie`, `das garantieren wir nicht`. */
export function isNegated(reading: Reading, range: Range): boolean {
	const {scan} = reading;
	const clause = reading.clauseAt(range.start);
	const infinitive = scan.wordHash(reading.wordsBefore(range.start) - 1) === ZU;
	const start = infinitive ? reading.sentenceAt(range.start).start : clause.start;
	const denies = (wanted: ReadonlySet<number>) => (word: number) => {
		const hash = scan.wordHash(word);
		if (!wanted.has(hash) && !(hash === T && isContracted(reading, word))) return false;
		return !NO_DENIAL.has(extended(hash, scan.wordHash(word + 1)));
	};
	return (
		some(reading, start, range.start, denies(DENYING_BEFORE)) ||
		some(reading, range.end, clause.end, denies(DENYING_BEHIND))
	);
}

/** `can't`, but not `AT&T` and `T-Shirt`. */
function isContracted({scan, text}: Reading, word: number): boolean {
	return /['’´`]/.test(text.charAt(scan.originalStart(scan.wordStart(word)) - 1));
}

/** Does what stands here hang on a condition in its sentence? `If we could promise`, `falls wir liefern, …`. */
export function isConditional(reading: Reading, {start}: Range): boolean {
	const {scan} = reading;
	const sentence = reading.sentenceAt(start);
	return some(reading, sentence.start, sentence.end, word => {
		const hash = scan.wordHash(word);
		// As it is written: ü, or u with its dots behind it.
		if (WOULD.has(hash)) return /^.(?:ü|u\u0308)/i.test(reading.text.slice(scan.originalStart(scan.wordStart(word))));
		return CONDITIONAL.has(hash) || CONDITIONAL_PAIRS.has(extended(hash, scan.wordHash(word + 1)));
	});
}

/** Is it true of one of the words in a part of the text? */
function some(reading: Reading, start: number, end: number, test: (word: number) => boolean): boolean {
	const last = reading.wordsBefore(end);
	for (let word = reading.wordsBefore(start); word < last; word++) if (test(word)) return true;
	return false;
}
