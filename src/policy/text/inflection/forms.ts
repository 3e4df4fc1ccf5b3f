import {fold} from '../fold.ts';
import {WITHOUT_FORMS} from '../function-words.ts';
import {unitsOf} from '../hash.ts';
import {BARE, endingSetsAt, S} from './endings.ts';
import {englishWord} from './english.ts';
import {irregularVerb} from './english-irregular.ts';
import {LEAST} from './firm.ts';
import {type Add, type Form, gather, withoutUmlauts} from './gather.ts';
import {germanAdjective, isDeterminer} from './german-adjectives.ts';
import {noun} from './german-nouns.ts';
import {germanVerb, isInfinitive, isIrregularVerb} from './german-verbs.ts';
import {wordSet} from './shape.ts';

export type {Form} from './gather.ts';

const FUNCTION_WORDS = wordSet(WITHOUT_FORMS);
/** Longest word in capitals that is taken for an abbreviation: SEPA, but not GARANTIE. */
const LONGEST_ABBREVIATION = 5;

/**
 * The forms of one word of a policy, as its author wrote it. A capital says noun, German or English; small letters say
 * verb, adjective or, in English, anything. The language is not known, so a word has the forms it would have in either.
 * Derived words are no forms: Miete has Mieten, not Mieter.
 */
export function formsOf(written: string): readonly Form[] {
	const word = readable(written);
	if (!/^[a-zäöü]+$/.test(word) || (word.length < LEAST && irregularVerb(word).length === 0)) {
		return [{base: fold(written).folded, endings: BARE}];
	}
	const tell = (add: Add) => tellForms(written, word, add);
	const forms = gather(tell);
	// Whatever the rules think of it, a word is a form of itself.
	if (forms.some(form => isForm(form, withoutUmlauts(word)))) return forms;
	return gather(add => {
		tell(add);
		add(word, BARE);
	});
}

function tellForms(written: string, word: string, add: Add): void {
	if (FUNCTION_WORDS.has(word)) add(word, BARE);
	else if (word.length < LEAST) englishWord(word, add);
	else if (isDeterminer(word)) germanAdjective(word, add);
	else if (isAbbreviation(written)) add(word, BARE | S);
	else if (/^\p{Lu}/u.test(written)) noun(word, add);
	else lowerCase(word, add);
}

function lowerCase(word: string, add: Add): void {
	const german = isInfinitive(word) ? infinitive(word, add) : germanAdjective(word, add);
	if (!german) englishWord(word, add);
}

/** Words in -en may be adjectives (offen), or have an adjective's ending (falschen); the others are verbs. */
function infinitive(word: string, add: Add): boolean {
	return (!isIrregularVerb(word) && germanAdjective(word, add)) || germanVerb(word, add);
}

/** Lower case with umlauts, for the rules about German, but folded otherwise; ss for ß. */
function readable(written: string): string {
	const lower = written.toLowerCase().replace(/ß/g, 'ss');
	if (/^[a-zäöü]+$/.test(lower)) return lower;
	const {folded} = fold(written);
	const umlauted = lower
		.normalize('NFKD')
		.replace(/(?!\u0308)[^a-z]/g, '')
		.normalize('NFC');
	// Look-alikes of other scripts are folded to letters that only fold.ts knows.
	return withoutUmlauts(umlauted) === folded ? umlauted : folded;
}

/** A short word in capitals, or one with a capital behind its first letter, such as iPhone and SaaS. */
function isAbbreviation(written: string): boolean {
	const capitals = written === written.toUpperCase();
	return capitals ? written.length <= LONGEST_ABBREVIATION : /.\p{Lu}/u.test(written);
}

export function isForm({base, endings}: Form, word: string): boolean {
	return isFormAt({base, endings}, unitsOf(word), 0, word.length);
}

/** Is the folded word units[start..end) a form? */
export function isFormAt({base, endings}: Form, units: Uint16Array, start: number, end: number): boolean {
	const {length} = base;
	if (end - start < length) return false;
	for (let index = 0; index < length; index++) if (units[start + index] !== base.charCodeAt(index)) return false;
	return (endingSetsAt(units, start + length, end) & endings) !== 0;
}
