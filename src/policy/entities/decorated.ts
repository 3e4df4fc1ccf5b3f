/**
 * Words in letters that only look like letters: mathematical bold, circles and squares, small capitals, full-width and
 * raised letters, and Latin words with letters of another script among them. Screen readers spell them out or fall
 * silent, and searches miss them (RULES K04).
 */
import {isSmallCapital} from '../text/decorated.ts';
import {lookalike, scriptOf} from '../text/lookalikes.ts';
import type {Range} from '../vocabulary.ts';
import type {Detector} from './detector.ts';

/** Nothing is decorated without one of these: scripts beyond Latin and the blocks of styled letters. */
const SUSPECT =
	/[\u0250-\u02ff\u0370-\u1cff\u1d00-\u1dbf\u1e00-\u1fff\u2071-\u209f\u2100-\u214f\u249c-\u24e9\u2c60-\u2dff\ua4d0-\uabff\uff10-\uff5a\u{10280}-\u{1052f}\u{1f110}-\u{1f189}\u{1ccd6}-\u{1ccf9}\u{1d400}-\u{1d7ff}]/u;
/**
 * Letters of a style of their own: the mathematical alphabets but for Greek, which is for formulas, with the letters that
 * Unicode had before and left out there; letters in circles, squares and brackets; outlined ones.
 */
const STYLED =
	/[\u{1d400}-\u{1d6a5}\u{1d7ce}-\u{1d7ff}ℂℊ-ℎℐ-ℓℕℙ-ℝℤℨℬℭℯ-ℱℳℴ\u249c-\u24e9\u{1f110}-\u{1f129}\u{1f130}-\u{1f149}\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}\u{1ccd6}-\u{1ccf9}]/u;
const WIDE = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/;
/** Full-width letters are at home here. */
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const RAISED = /^[\u02b0-\u02b8\u02e1-\u02e3\u1d2c-\u1d61\u1d9b-\u1dbf\u2071\u207f\u2090-\u209c]+$/;
const LATIN = /\p{Script=Latin}/u;
/** Everyday letters: ASCII, and Latin ones with accents. */
const EVERYDAY = /^[\w\u0080-\u024f\u1e00-\u1eff]*$/;
/** A word, whatever its letters are drawn as. */
const WORD =
	/[\p{L}\p{N}\p{M}\u249c-\u24e9\u{1f110}-\u{1f129}\u{1f130}-\u{1f149}\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}\u{1ccd6}-\u{1ccf9}]+/gu;
const LETTER = /^\p{L}$/u;
/** What people write between small capitals: real capitals, and the letters that are as good as small capitals. */
const BESIDE_SMALL_CAPITALS = /^[A-ZsxqfFғǫ0-9]$/;
/** Small Greek letters that stand for quantities: PPARγ, σ-Algebra. Alone at an edge they disguise nothing. */
const QUANTITY = /^[αβγεζηθικλμνρστυχω]$/;
/** Words on both sides of these are parts of a formula. */
const BREAKS_RUN = /[\n\r=+<>^×÷√∫∑≤≥]/;
const LONGEST_GAP = 8;
/** So many letters of a style cannot be a formula. */
const CLEARLY_STYLED = 3;

/** What one word gives away: all of it, a hint that counts beside others, or nothing. */
type Verdict = 'clear' | 'hint' | 'none';

interface Styled extends Range {
	readonly verdict: 'clear' | 'hint';
	readonly letters: number;
}

/** Runs of decorated words within a line; not: single signs (ℹ, ™, ②), formulas, Japanese, and words of real scripts. */
export const decoratedLetters: Detector = ({text}) => {
	if (!SUSPECT.test(text)) return [];
	const surroundings = new Surroundings(text);
	const ranges: Range[] = [];
	let run: Styled[] = [];
	const endRun = () => {
		if (isDecorated(run, text)) ranges.push({start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0});
		run = [];
	};
	let before = 0;
	for (const {0: word, index} of text.matchAll(WORD)) {
		const verdict = verdictOn(word, surroundings);
		const gap = index - before;
		if (verdict === 'none' || gap > LONGEST_GAP || BREAKS_RUN.test(text.slice(before, index))) endRun();
		before = index + word.length;
		if (verdict !== 'none') run.push({start: index, end: before, verdict, letters: lettersOf(word).length});
	}
	endRun();
	return ranges;
};

/** One clear word is enough; hints need company: words of two letters and more, or a word s p e l l e d out. */
function isDecorated(run: readonly Styled[], text: string): boolean {
	if (run.some(({verdict}) => verdict === 'clear')) return true;
	if (run.filter(({letters}) => letters >= 2).length >= 2) return true;
	const [first] = run;
	const last = run.at(-1);
	if (first === undefined || last === undefined || run.length <= CLEARLY_STYLED) return false;
	return run.every((one, index) => index === 0 || text.slice(run[index - 1]?.end, one.start).trim() === '');
}

/** What the rest of the text says about it; worked out when the first word asks. */
class Surroundings {
	readonly #text: string;
	#eastAsian: boolean | undefined;
	#otherWords: boolean | undefined;

	constructor(text: string) {
		this.#text = text;
	}

	get eastAsian(): boolean {
		this.#eastAsian ??= EAST_ASIAN.test(this.#text);
		return this.#eastAsian;
	}

	/** Are there real words in Greek or Cyrillic, whose endings may well stand at a Latin name? */
	get otherWords(): boolean {
		this.#otherWords ??=
			/(?<![\p{L}\p{M}])(?:[\p{Script=Greek}\p{M}]{3,}|[\p{Script=Cyrillic}\p{M}]{3,})(?![\p{L}\p{M}])/u.test(
				this.#text,
			);
		return this.#otherWords;
	}
}

function verdictOn(word: string, surroundings: Surroundings): Verdict {
	if (EVERYDAY.test(word)) return 'none';
	const letters = lettersOf(word);
	if (STYLED.test(word) || (WIDE.test(word) && !surroundings.eastAsian)) return onStyled(letters);
	if (!LATIN.test(word)) return 'none';
	if (RAISED.test(word)) return letters.length >= CLEARLY_STYLED ? 'clear' : 'hint';
	const small = letters.filter(isSmall).length;
	if (small > 0) return onSmallCapitals(letters, small);
	return isMixed(letters, surroundings) ? 'clear' : 'none';
}

/** Its characters, without accents. */
const lettersOf = (word: string) => Array.from(word.replace(/\p{M}+/gu, ''));

const isStyled = (letter: string) => STYLED.test(letter) || WIDE.test(letter);

function onStyled(letters: readonly string[]): Verdict {
	const styled = letters.filter(isStyled).length;
	const plain = letters.filter(letter => LETTER.test(letter) && !isStyled(letter)).length;
	if (styled >= CLEARLY_STYLED) return 'clear';
	if (plain === 0) return 'hint';
	// `𝕹ordwind` has a decorated initial; `𝑃max` and `sin𝑥` are formulas.
	return isStyled(letters[0] ?? '') && plain > CLEARLY_STYLED ? 'clear' : 'none';
}

/** Phonetic writing mixes some of them with small letters; as a font they keep to themselves. */
function onSmallCapitals(letters: readonly string[], small: number): Verdict {
	if (!letters.every(letter => isSmall(letter) || BESIDE_SMALL_CAPITALS.test(letter))) return 'none';
	if (small >= 2 && letters.length >= CLEARLY_STYLED) return 'clear';
	return small === letters.length ? 'hint' : 'none';
}

const codeOf = (character: string) => character.codePointAt(0) ?? 0;
const isSmall = (character: string) => isSmallCapital(codeOf(character));

/** A Latin word in which each letter of another script could pass for a Latin one. */
function isMixed(letters: readonly string[], surroundings: Surroundings): boolean {
	const spelled = letters.filter(letter => LETTER.test(letter));
	const foreign = spelled.map(letter => !['latin', 'common'].includes(scriptOf(codeOf(letter))));
	const strangers = spelled.filter((_, index) => foreign[index]);
	if (spelled.length < CLEARLY_STYLED || strangers.length === 0 || strangers.length === spelled.length) return false;
	if (!strangers.every(letter => lookalike(codeOf(letter)) !== 0)) return false;
	const atEdge = foreign[0] === true || foreign.at(-1) === true;
	if (strangers.length === 1 && atEdge && QUANTITY.test(strangers[0] ?? '')) return false;
	const switches = foreign.filter((one, index) => index > 0 && one !== foreign[index - 1]).length;
	return switches > 1 || !surroundings.otherWords;
}
