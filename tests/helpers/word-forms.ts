import {isNoun} from '../../src/policy/index/phrase.ts';
import {fold} from '../../src/policy/text/fold.ts';
import {endingsOf} from '../../src/policy/text/inflection/endings.ts';
import {formsOf} from '../../src/policy/text/inflection/forms.ts';

interface AllForms {
	readonly all: ReadonlySet<string>;
	/** Those that a noun may have when it is written small: not with an ending of verbs. */
	readonly small: ReadonlySet<string>;
}
const known = new Map<string, AllForms>();
const VERB_ENDINGS = ['e', 'n', 'en'];

/** Every form of a word, written out. */
function allForms(word: string): AllForms {
	let forms = known.get(word);
	if (forms === undefined) {
		const pairs = formsOf(word).flatMap(({base, endings}) => endingsOf(endings).map(ending => ({base, ending})));
		const texts = (some: typeof pairs) => new Set(some.map(({base, ending}) => base + ending));
		forms = {all: texts(pairs), small: texts(pairs.filter(({ending}) => !VERB_ENDINGS.includes(ending)))};
		if (isNoun(word)) (forms.small as Set<string>).add(fold(word).folded);
		known.set(word, forms);
	}
	return forms;
}

/** Is a folded word of a text a form of a policy's word, or does it end with one? */
export function isWholeWordOf(word: string, text: string, asEnd: boolean, small: boolean): boolean {
	const {all, small: ofSmall} = allForms(word);
	const forms = small && (asEnd || isNoun(word)) ? ofSmall : all;
	return asEnd ? [...forms].some(form => text.endsWith(form)) : forms.has(text);
}
