import {endingSetsAt, IN} from '../text/inflection/endings.ts';
import {AS_NOUN, BY_END, BY_FORM, type PhraseTables, WITHIN} from './tables.ts';

/** Compares words of a text with the words of phrases, letter by letter. */
export class WordForms {
	readonly #tables: PhraseTables;

	constructor(tables: PhraseTables) {
		this.#tables = tables;
	}

	/**
	 * Is the text's word, units from `start` to `end`, one that this word of a phrase stands for?
	 * @param small is it written small, in a text that knows capitals? Then it is no noun with a verb's ending
	 * @param inner where in the text's word a part that may stand within it begins; nothing says: look for it
	 */
	fits(word: number, units: Uint16Array, start: number, end: number, small: boolean, inner?: number): boolean {
		const {wordKinds, wordForms, formBases, formEndings, letters} = this.#tables;
		const kind = wordKinds[word] ?? BY_FORM;
		const last = wordForms[word + 1] ?? 0;
		for (let form = wordForms[word] ?? 0; form < last; form++) {
			const base = formBases[form] ?? 0;
			const length = (formBases[form + 1] ?? 0) - base;
			const endings = formEndings[form] ?? 0;
			if (kind === BY_FORM || kind === AS_NOUN) {
				if (length > end - start || !same(letters, base, units, start, length)) continue;
				if (ends(endings, units, start + length, end, small && kind === AS_NOUN)) return true;
				continue;
			}
			const [first, final] = places(kind, start, end - length, inner);
			for (let at = first; at <= final; at++) {
				if (!same(letters, base, units, at, length)) continue;
				if (kind !== BY_END || ends(endings, units, at + length, end, small)) return true;
			}
		}
		return false;
	}
}

/** Is what stands behind a base one of its endings? */
function ends(endings: number, units: Uint16Array, start: number, end: number, small: boolean): boolean {
	if (small && isVerbEnding(units, start, end)) return false;
	if ((endingSetsAt(units, start, end) & endings) !== 0) return true;
	return start === end && (endings & IN) !== 0 && isGendered(units, end);
}

const [E, I, N] = [0x65, 0x69, 0x6e];
/** `e`, `n`, `en`: what nouns and verbs have in common (Löhnen, lohnen). */
const isVerbEnding = (units: Uint16Array, start: number, end: number) =>
	(end - start === 1 && (units[start] === E || units[start] === N)) ||
	(end - start === 2 && units[start] === E && units[start + 1] === N);

/** `Kund:innen`, `Kolleg*in`: the sign stands in the place of an ending. */
const isGendered = (units: Uint16Array, end: number) =>
	GENDER_SIGNS.has(units[end] ?? 0) && units[end + 1] === I && units[end + 2] === N;
const GENDER_SIGNS = new Set(Array.from(':*_/·•', sign => sign.charCodeAt(0)));

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
