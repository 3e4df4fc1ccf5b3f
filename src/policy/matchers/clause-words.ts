import {fold} from '../text/fold.ts';
import {clauseAt} from '../text/sentences.ts';
import {wordsOf} from '../text/words.ts';
import type {Range} from '../vocabulary.ts';
import type {Reading} from './reading.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that deny what their clause says, folded; `t` is what is left of `can't`. */
const DENYING = {
	before: words(
		'no not never neither nor without cannot cant wont dont doesnt didnt isnt arent couldnt wouldnt t unable hardly ' +
			'kein keine keinen keinem keiner keines keinerlei nicht nie niemals nirgends weder ohne nichts keinesfalls keineswegs mitnichten',
	),
	/** German puts them behind the verb: `das versprechen wir nicht`. */
	behind: words('nicht nie niemals nichts kein keine keinen keinem keiner keinesfalls keineswegs'),
};

/** What sounds like a denial and is none. */
const NO_DENIAL =
	/\b(?:nicht (?:nur|zuletzt|umsonst)|not (?:only|just|least)|no (?:problem|worries|doubt|matter)|kein (?:problem|thema|wunder)|keine (?:sorge|frage)|ohne (?:zweifel|wenn und aber)|without (?:a )?doubt)\b/g;

const CONDITIONAL = words(
	'if unless whether provided assuming otherwise wenn falls sofern insofern soweit ob vorausgesetzt angenommen gesetzt',
);

/** Is what stands here denied in its clause? `We can't promise`, `keine Garantie`, `das garantieren wir nicht`. */
export function isNegated(reading: Reading, range: Range): boolean {
	const {before, behind} = around(reading, range);
	return (
		wordsOf(before.replace(NO_DENIAL, '')).some(({text}) => DENYING.before.has(text)) ||
		wordsOf(behind.replace(NO_DENIAL, '')).some(({text}) => DENYING.behind.has(text))
	);
}

/** Does what stands here hang on a condition in its clause? `If we could promise`, `falls wir liefern`. */
export function isConditional(reading: Reading, range: Range): boolean {
	return wordsOf(around(reading, range).before).some(({text}) => CONDITIONAL.has(text));
}

/** The folded clause before and behind a hit. */
function around(reading: Reading, {start, end}: Range): {before: string; behind: string} {
	const clause = clauseAt(reading.text, start, reading.sentenceAt(start));
	return {
		before: fold(reading.text.slice(clause.start, start)).folded,
		behind: fold(reading.text.slice(end, Math.max(end, clause.end))).folded,
	};
}
