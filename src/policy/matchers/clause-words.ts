import {extended} from '../index/tables.ts';
import {hashOf} from '../text/scan.ts';
import {clauseAt} from '../text/sentences.ts';
import type {Range} from '../vocabulary.ts';
import type {Reading} from './reading.ts';

/** The running hashes of folded words, as `Scan` has them. */
const words = (list: string): ReadonlySet<number> => new Set(list.split(' ').map(word => hashOf(word)));
/** The same of pairs of words. */
const pairs = (list: string): ReadonlySet<number> =>
	new Set(list.split(', ').map(pair => pairOf(...(pair.split(' ').map(word => hashOf(word)) as [number, number]))));
const pairOf = (first: number, second: number) => extended(first, second);

/** Words that deny what their clause says; `t` is what is left of `can't`. */
const DENYING_BEFORE = words(
	'no not never neither nor without cannot cant wont dont doesnt didnt isnt arent couldnt wouldnt t unable hardly ' +
		'kein keine keinen keinem keiner keines keinerlei nicht nie niemals nirgends weder ohne nichts keinesfalls keineswegs mitnichten',
);
/** German puts them behind the verb: `das versprechen wir nicht`. */
const DENYING_BEHIND = words('nicht nie niemals nichts kein keine keinen keinem keiner keinesfalls keineswegs');
/** What sounds like a denial and is none. */
const NO_DENIAL = pairs(
	'nicht nur, nicht zuletzt, nicht umsonst, not only, not just, not least, no problem, no worries, no doubt, no matter, ' +
		'kein problem, kein thema, kein wunder, keine sorge, keine frage, ohne zweifel, without doubt',
);
const CONDITIONAL = words(
	'if unless whether provided assuming otherwise wenn falls sofern insofern soweit ob vorausgesetzt angenommen gesetzt',
);

/** Is what stands here denied in its clause? `We can't promise`, `keine Garantie`, `das garantieren wir nicht`. */
export function isNegated(reading: Reading, range: Range): boolean {
	const clause = clauseOf(reading, range);
	return (
		some(reading, clause.start, range.start, DENYING_BEFORE, NO_DENIAL) ||
		some(reading, range.end, clause.end, DENYING_BEHIND, NO_DENIAL)
	);
}

/** Does what stands here hang on a condition in its clause? `If we could promise`, `falls wir liefern`. */
export function isConditional(reading: Reading, range: Range): boolean {
	return some(reading, clauseOf(reading, range).start, range.start, CONDITIONAL);
}

const clauseOf = (reading: Reading, {start}: Range) => clauseAt(reading.text, start, reading.sentenceAt(start));

/** Does one of these words stand in a part of the text, and not in one of these pairs? */
function some(
	reading: Reading,
	start: number,
	end: number,
	wanted: ReadonlySet<number>,
	unless?: ReadonlySet<number>,
): boolean {
	const last = reading.wordsBefore(end);
	for (let word = reading.wordsBefore(start); word < last; word++) {
		const hash = reading.scan.wordHash(word);
		if (wanted.has(hash) && unless?.has(pairOf(hash, reading.scan.wordHash(word + 1))) !== true) return true;
	}
	return false;
}
