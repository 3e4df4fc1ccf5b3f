import type {Range} from '../vocabulary.ts';
import {is, LETTER, LINE_END, runBefore, SPACE, wordBefore, wordFrom} from './signs.ts';

/**
 * Clauses: as far as a “not” or an “if” reaches. They end at commas, semicolons, colons, dashes and brackets, and before
 * words that turn the sentence around. Offsets are UTF-16 code units; a clause holds the signs and spaces behind it.
 */

const NEAR = 48;
/** These turn a sentence around, or begin a new thought, wherever they stand, unless the word before takes them in. */
const TURNS = new Set(['sondern', 'but', 'because', 'although']);
const NOTHING_BUT = new Set(['nothing', 'anything', 'everything', 'none', 'all', 'last', 'nobody', 'no']);
/** These are also small words inside a clause (“Wir können das aber nicht”), so they need a new subject behind them. */
const MAY_TURN = new Set(['aber', 'doch', 'jedoch', 'yet', 'however']);
const SUBJECTS = new Set([
	...['ich', 'du', 'er', 'es', 'man', 'wir', 'ihr', 'sie', 'das', 'dies'],
	...['i', 'you', 'he', 'she', 'it', 'we', 'they', 'this', 'that', 'there'],
]);
const LONGEST = 10;

/** The clause around an offset inside its sentence. */
export function clauseAt(text: string, offset: number, sentence: Range): Range {
	let start = Math.max(sentence.start, Math.min(offset, sentence.end - 1));
	let end = Math.max(start + 1, sentence.start + 1);
	while (start > sentence.start && !isClauseEnd(text, start)) start--;
	while (end < sentence.end && !isClauseEnd(text, end)) end++;
	return {start, end: Math.min(end, sentence.end)};
}

/** Does a clause end before `at`? */
function isClauseEnd(text: string, at: number): boolean {
	if (is(SPACE | LINE_END, text, at)) return false;
	const spaces = runBefore(SPACE, text, at, NEAR);
	if (spaces === 0) return false;
	if ('([{'.includes(text.charAt(at))) return spaces < at;
	const sign = text.charAt(spaces - 1);
	if (',;'.includes(sign)) return spaces < at || is(LETTER, text, at);
	if (sign === ':') return spaces < at;
	if (sign === '—') return true;
	if ('-–'.includes(sign)) return spaces < at && is(SPACE, text, spaces - 2);
	if (')]}'.includes(sign)) return spaces < at && closes(text, spaces - 1);
	return spaces < at && turns(text, spaces, at);
}

/** Not in `Kunde(n)`: there the bracket opens inside a word. */
function closes(text: string, bracket: number): boolean {
	for (let back = bracket - 1; back >= 0 && bracket - back < NEAR; back--) {
		if ('([{'.includes(text.charAt(back))) return back === 0 || is(SPACE | LINE_END, text, back - 1);
	}
	return true;
}

/** Does the word at `at` turn the sentence around? `spaces` is where the white space before it begins. */
function turns(text: string, spaces: number, at: number): boolean {
	if (!is(LETTER, text, at)) return false;
	const word = wordFrom(text, at, LONGEST);
	if (TURNS.has(word)) return !NOTHING_BUT.has(wordBefore(text, spaces, LONGEST));
	if (!MAY_TURN.has(word)) return false;
	const behind = at + word.length;
	return is(SPACE, text, behind) && SUBJECTS.has(wordFrom(text, behind + 1, LONGEST));
}
