import {endingSetsAt} from '../text/inflection/endings.ts';
import {BY_BEGINNING, BY_END, BY_FORM, type PhraseTables, WITHIN} from './tables.ts';

/** Compares words of a text with the words of phrases, letter by letter. */
export class WordForms {
	readonly #tables: PhraseTables;

	constructor(tables: PhraseTables) {
		this.#tables = tables;
	}

	/**
	 * Is the text's word, units from `start` to `end`, one that this word of a phrase stands for?
	 * @param inner where in the text's word a part that may stand within it begins; nothing says: look for it
	 */
	fits(word: number, units: Uint16Array, start: number, end: number, inner?: number): boolean {
		const {wordKinds, wordForms, formBases, formEndings, letters} = this.#tables;
		const kind = wordKinds[word] ?? BY_FORM;
		const last = wordForms[word + 1] ?? 0;
		if (kind === BY_FORM) {
			for (let form = wordForms[word] ?? 0; form < last; form++) {
				const base = formBases[form] ?? 0;
				const length = (formBases[form + 1] ?? 0) - base;
				const isForm =
					length <= end - start &&
					same(letters, base, units, start, length) &&
					(endingSetsAt(units, start + length, end) & (formEndings[form] ?? 0)) !== 0;
				if (isForm) return true;
			}
			return false;
		}
		for (let form = wordForms[word] ?? 0; form < last; form++) {
			const base = formBases[form] ?? 0;
			const length = (formBases[form + 1] ?? 0) - base;
			const endings = formEndings[form] ?? 0;
			const [first, final] = places(kind, start, end - length, inner);
			for (let at = first; at <= final; at++) {
				if (!same(letters, base, units, at, length)) continue;
				if (kind === BY_BEGINNING || kind === WITHIN || (endingSetsAt(units, at + length, end) & endings) !== 0)
					return true;
			}
		}
		return false;
	}
}

/** `innen`, `enden`: no ending has more letters. */
const LONGEST_ENDING = 5;
/** Longer words than this are no words; a part within them is looked for in as much. */
const LONGEST_WORD = 200;

/** The first and the last offset at which a word's base may begin. */
function places(kind: number, start: number, latest: number, inner: number | undefined): [number, number] {
	if (latest < start) return [0, -1];
	if (kind === BY_END) return [Math.max(start, latest - LONGEST_ENDING), latest];
	if (kind !== WITHIN) return [start, start];
	return inner === undefined ? [start, Math.min(latest, start + LONGEST_WORD)] : [inner, Math.min(inner, latest)];
}

function same(letters: Uint16Array, base: number, units: Uint16Array, start: number, length: number): boolean {
	for (let at = 0; at < length; at++) if (letters[base + at] !== units[start + at]) return false;
	return true;
}
