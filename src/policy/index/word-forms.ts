import {endingSetsAt, IN} from '../text/inflection/endings.ts';
import type {Scan} from '../text/scan.ts';
import {AS_NOUN, BY_END, BY_FORM, type PhraseTables, WITHIN} from './tables.ts';

/** Compares words of a text with the words of phrases, letter by letter. */
export class WordForms {
	readonly #tables: PhraseTables;

	constructor(tables: PhraseTables) {
		this.#tables = tables;
	}

	/**
	 * Is the text's word of this number one that this word of a phrase stands for? Written small, in a text that knows
	 * capitals, it is no noun with a verb's ending.
	 * @param inner where in the text's word a part that may stand within it begins; nothing says: look for it
	 */
	fits(word: number, scan: Scan, at: number, inner?: number): boolean {
		const {units} = scan;
		const [start, end] = [scan.wordStart(at), scan.wordEnd(at)];
		const {wordKinds, wordForms, formBases, formEndings, letters} = this.#tables;
		const kind = wordKinds[word] ?? BY_FORM;
		const last = wordForms[word + 1] ?? 0;
		for (let form = wordForms[word] ?? 0; form < last; form++) {
			const base = formBases[form] ?? 0;
			const length = (formBases[form + 1] ?? 0) - base;
			const endings = formEndings[form] ?? 0;
			if (kind === BY_FORM || kind === AS_NOUN) {
				if (length > end - start || !same(letters, base, units, start, length)) continue;
				if (ends(endings, scan, start + length, end, kind === AS_NOUN ? at : undefined)) return true;
				continue;
			}
			const [first, final] = places(kind, start, end - length, inner);
			for (let unit = first; unit <= final; unit++) {
				if (!same(letters, base, units, unit, length)) continue;
				if (kind !== BY_END || ends(endings, scan, unit + length, end, at)) return true;
			}
		}
		return false;
	}
}

/** Is what stands behind a base one of its endings? @param noun the number of the word, where only a noun is wanted */
function ends(endings: number, scan: Scan, start: number, end: number, noun: number | undefined): boolean {
	const {units} = scan;
	if (noun !== undefined && isVerbEnding(units, start, end) && scan.isSmall(noun)) return false;
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
