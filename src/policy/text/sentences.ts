import type {Range} from '../vocabulary.ts';
import {abbreviation, LONGEST_OPEN, LONGEST_STARTER, leavesOpen, startsSentence} from './abbreviations.ts';
import {emojiBefore} from './emoji.ts';
import {
	CLOSER,
	DIGIT,
	EAST_ASIAN_END,
	END,
	is,
	kindAt,
	LETTER,
	LINE_END,
	LINK,
	letterAt,
	OPENER,
	runBefore,
	SMALL,
	SPACE,
	wordBefore,
	wordFrom,
} from './signs.ts';

export {clauseAt} from './clauses.ts';

/**
 * Sentences in the spirit of Unicode Standard Annex #29, decided from what stands near, so that the sentence around one
 * place costs the same in any text. All offsets are UTF-16 code units of the text as written; a sentence holds the white
 * space behind it. Other than in the Annex, abbreviations and ordinal numbers go on, a dot or question mark inside an
 * address does too, and an emoji before a capital letter ends a sentence, for many posts have no other sign.
 */

/** How far to look along white space, signs or a word. */
const NEAR = 48;
/** Quotes and brackets behind one another, and signs such as `?!`. More are decoration. */
const MOST_SIGNS = 12;
/** The longest abbreviation and its dots. */
const LONGEST_ABBREVIATION = 14;
/** As in `i. d. R.`, and one for good measure. */
const MOST_LETTERS = 4;

const [LINE_FEED, RETURN, DOT, ELLIPSIS] = [0x0a, 0x0d, 0x2e, 0x2026];

/** Does a sentence end before `at`? A line break always ends one. Knows nothing of the cuts in endless sentences. */
export function isSentenceEnd(text: string, at: number): boolean {
	if (at <= 0 || at >= text.length) return at > 0;
	const before = kindAt(text, at - 1);
	if ((before & (LETTER | DIGIT)) !== 0) return false;
	const next = kindAt(text, at);
	if ((next & SPACE) !== 0) return false;
	if ((before & LINE_END) !== 0) return !(text.charCodeAt(at) === LINE_FEED && text.charCodeAt(at - 1) === RETURN);
	if ((next & LINE_END) !== 0) return false;
	// Two dots with a space between, and what commas and dashes link, stay together.
	if ((next & (END | LINK)) !== 0) return false;
	if ((before & SPACE) !== 0) {
		// Between two words, as most spaces are.
		return !is(LETTER | DIGIT, text, at - 2) && endsBeforeSpace(text, runBefore(SPACE, text, at - 1, NEAR), at);
	}
	return (before & (END | CLOSER)) !== 0 && (next & CLOSER) === 0 && endsWithoutSpace(text, at);
}

/** The next sentence would begin at `at`, the spaces before it at `spaces`. */
function endsBeforeSpace(text: string, spaces: number, at: number): boolean {
	const last = kindAt(text, spaces - 1);
	if ((last & (LETTER | DIGIT)) !== 0) return false;
	if ((last & (END | CLOSER)) === 0) return endsWithEmoji(text, spaces, at);
	// What most dots are followed by, without further ado.
	if (text.charCodeAt(spaces - 1) === DOT && is(SMALL, text, at)) return false;
	const closers = runBefore(CLOSER, text, spaces, MOST_SIGNS);
	if (!is(END, text, closers - 1)) return endsWithEmoji(text, spaces, at);
	const ends = runBefore(END, text, closers, MOST_SIGNS);
	const next = firstWordFrom(text, at);
	const goesOnSmall = (letterAt(text, next) & SMALL) !== 0;
	// „Wirklich?“ fragte sie. – (!) und so weiter.
	if (!isDots(text, ends, closers)) return !(goesOnSmall && closers < spaces);
	if (goesOnSmall) return false;
	return closers - ends > 1 || text.charCodeAt(ends) !== DOT || !isAbbreviation(text, ends, next);
}

/** Nobody means the end of a sentence by a dot between two letters, but by `!Wir` they do. */
function endsWithoutSpace(text: string, at: number): boolean {
	const closers = runBefore(CLOSER, text, at, MOST_SIGNS);
	if (!is(END, text, closers - 1)) return false;
	if (is(EAST_ASIAN_END, text, closers - 1)) return true;
	if (letterAt(text, at) !== LETTER || !is(SMALL, text, at + 1)) return false;
	const ends = runBefore(END, text, closers, MOST_SIGNS);
	return !isDots(text, ends, closers) && isAfterWord(text, ends);
}

/** Only dots, which abbreviations have as well; not `!`, `?!` or `。`. */
function isDots(text: string, start: number, end: number): boolean {
	for (let at = start; at < end; at++) {
		const unit = text.charCodeAt(at);
		if (unit !== DOT && unit !== ELLIPSIS) return false;
	}
	return true;
}

/** Does a word of its own end before `at`? Not in addresses: `…/search?Term=…`. */
function isAfterWord(text: string, at: number): boolean {
	const start = runBefore(LETTER | DIGIT, text, at, NEAR);
	return start < at && (start === 0 || is(SPACE | LINE_END | OPENER | LINK, text, start - 1));
}

/**
 * The first letter or digit from `at` on, over quotes, emoji and so on, but not over line breaks and the end of another
 * sentence; the text's length if none is near.
 */
function firstWordFrom(text: string, at: number): number {
	for (let next = at; next < text.length && next - at < NEAR; next++) {
		if ((kindAt(text, next) & (LINE_END | END)) !== 0) break;
		if (is(DIGIT, text, next) || letterAt(text, next) !== 0) return next;
	}
	return text.length;
}

/** Super 🎉 Wir … – but not: zum 🎉 Sommerfest; and not when the emoji begins the line or the sentence. */
function endsWithEmoji(text: string, spaces: number, at: number): boolean {
	let capital = at;
	while (capital - at < MOST_SIGNS && is(OPENER, text, capital)) capital++;
	if (letterAt(text, capital) !== LETTER) return false;
	const emoji = emojiBefore(text, spaces);
	if (emoji === spaces) return false;
	const before = runBefore(SPACE, text, emoji, NEAR);
	const kind = kindAt(text, before - 1);
	if ((kind & END) !== 0) return !isSentenceEnd(text, emoji);
	if ((kind & (CLOSER | DIGIT)) !== 0) return true;
	return (kind & LETTER) !== 0 && !leavesOpen(wordBefore(text, before, LONGEST_OPEN + 1));
}

/** Does the dot at `dot` belong to what stands before it, so that the sentence goes on with the word at `next`? */
function isAbbreviation(text: string, dot: number, next: number): boolean {
	const start = dottedBefore(text, dot);
	if (start === undefined || start === dot || next >= text.length) return false;
	if (is(DIGIT, text, start)) return isDateOrOrdinal(text, start, dot, next);
	const written = text.slice(start, dot);
	// Initials and the like, and the numbers of kings.
	const short = written.length === 1 || is(DOT_OR_SPACE, written, 1) || KINGS_NUMBER.test(written);
	const known = abbreviation(short ? written.replaceAll(/\s/g, '') : written);
	if (known === 'goes on') return true;
	if (known === 'before a number') return is(DIGIT, text, next);
	if (!short && known === undefined) return false;
	return (
		(written.length === 1 && isLineStart(text, start)) || !startsSentence(wordFrom(text, next, LONGEST_STARTER + 1))
	);
}

const DOT_OR_SPACE = END | SPACE;
const KINGS_NUMBER = /^[IVX]{1,5}$/;

/** 3. Oktober, 3.10. 2026 – but not: Seit 2024. Wir … */
function isDateOrOrdinal(text: string, start: number, dot: number, next: number): boolean {
	if (runBefore(DIGIT, text, dot, LONGEST_ABBREVIATION) > start) return is(DIGIT, text, next);
	if (!isOrdinal(text, start, dot)) return false;
	return isLineStart(text, start) || !startsSentence(wordFrom(text, next, LONGEST_STARTER + 1));
}

/** One or two digits, and not the end of `12,50` or `10:30`. */
const isOrdinal = (text: string, start: number, end: number) =>
	end - start <= 2 && (start === 0 || !',:/'.includes(text.charAt(start - 1)));

/** Where the abbreviation, initial or number before this dot begins; that of `z. B.` at the `z`. */
function dottedBefore(text: string, dot: number): number | undefined {
	let start = dot;
	while (is(LETTER | DIGIT, text, start - 1) || text.charCodeAt(start - 1) === DOT) {
		start--;
		if (dot - start > LONGEST_ABBREVIATION) return undefined;
	}
	if (dot - start > 1) return start;
	for (let letters = 1; letters < MOST_LETTERS; letters++) {
		const before = start - (is(SPACE, text, start - 1) ? 2 : 1);
		if (text.charCodeAt(before) !== DOT || !is(LETTER, text, before - 1)) break;
		if (is(LETTER | DIGIT, text, before - 2)) break;
		start = before - 1;
	}
	return start;
}

function isLineStart(text: string, at: number): boolean {
	const start = runBefore(SPACE, text, at, NEAR);
	return start === 0 || is(LINE_END, text, start - 1);
}

/**
 * A sentence without an end is cut every `CUT_EVERY` code units of the text, but nowhere near its own ends. So pieces are
 * at least `CUT_AWAY` long and never longer than 4,000.
 */
const CUT_EVERY = 2000;
const CUT_AWAY = 960;
/** A cut moves back to a space when there is one so near. */
const CUT_SLACK = 64;
/** Beyond, the nearest cut is known whatever stands there. */
const FAR = 2 * CUT_EVERY + CUT_SLACK;

/** The sentence that holds this offset. */
export function sentenceAt(text: string, offset: number): Range {
	const at = Math.max(0, Math.min(offset, text.length - 1));
	let start = at;
	while (start > 0 && at - start < FAR && !isSentenceEnd(text, start)) start--;
	let end = Math.min(at + 1, text.length);
	while (end < text.length && end - at < FAR && !isSentenceEnd(text, end)) end++;
	return pieces(text, {start, end}).find(piece => at < piece.end) ?? {start, end};
}

/** All sentences, in order and without gaps. Linear in the text, whatever it holds. */
export function sentencesOf(text: string): Range[] {
	const sentences: Range[] = [];
	let start = 0;
	for (let at = 1; at <= text.length; at++) {
		if (!isSentenceEnd(text, at)) continue;
		if (at - start < 2 * CUT_AWAY) sentences.push({start, end: at});
		else sentences.push(...pieces(text, {start, end: at}));
		start = at;
	}
	return sentences;
}

function pieces(text: string, {start, end}: Range): Range[] {
	const found: Range[] = [];
	let from = start;
	for (let place = Math.ceil(start / CUT_EVERY) * CUT_EVERY; place < end; place += CUT_EVERY) {
		const cut = cutNear(text, place);
		if (cut - start < CUT_AWAY || end - cut < CUT_AWAY) continue;
		found.push({start: from, end: cut});
		from = cut;
	}
	found.push({start: from, end});
	return found;
}

/** Behind a space if possible, and never inside a pair of surrogates. */
function cutNear(text: string, place: number): number {
	for (let at = place; at > place - CUT_SLACK; at--) if (is(SPACE, text, at - 1)) return at;
	const unit = text.charCodeAt(place);
	return unit >= 0xdc00 && unit <= 0xdfff ? place - 1 : place;
}
