import {endingsOf} from '../../src/policy/text/inflection/endings.ts';
import {formsOf} from '../../src/policy/text/inflection/forms.ts';

const written = new Map<string, ReadonlySet<string>>();

/** Every form of a word, written out. */
export function allForms(word: string): ReadonlySet<string> {
	let forms = written.get(word);
	if (forms === undefined) {
		forms = new Set(formsOf(word).flatMap(({base, endings}) => endingsOf(endings).map(ending => base + ending)));
		written.set(word, forms);
	}
	return forms;
}

/** Is a folded word of a text a form of a policy's word, or does it end with one? */
export function isWholeWordOf(word: string, text: string, asEnd: boolean): boolean {
	const forms = allForms(word);
	return asEnd ? [...forms].some(form => text.endsWith(form)) : forms.has(text);
}
