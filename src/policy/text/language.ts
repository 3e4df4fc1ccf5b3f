import type {Language} from '../vocabulary.ts';
import {fold} from './fold.ts';
import {FUNCTION_WORDS} from './function-words.ts';
import {hashOf} from './hash.ts';
import {lettersLean, lettersOf} from './letter-hints.ts';
import {Scan} from './scan.ts';

/** How much of a text decides. */
const READ = 2000;
/** A clear word and a hint. Names have one such word (Bosch und Siemens), other languages some of the vague ones. */
const ENOUGH = 5;
/** The leader's share over the next one, whether that is a language we know or not. */
const CLEAR_LEAD = 1.75;

/** How much speaks for German, English, or another language. */
export interface Scores {
	readonly de: number;
	readonly en: number;
	readonly other: number;
}

const CODES = {de: 1, en: 2, other: 3} as const;
/** A power of two, about three times the number of words. */
const SIZE = 4096;
const hashes = new Int32Array(SIZE);
/** Language and weight; 0 where no word is. */
const votes = new Uint8Array(SIZE);

/** Where a hash is in the table, or would be. */
function slotOf(hash: number): number {
	let slot = (hash ^ (hash >>> 15)) & (SIZE - 1);
	while (votes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (SIZE - 1);
	return slot;
}

for (const {language, weight, words} of FUNCTION_WORDS) {
	for (const word of words.trim().split(/\s+/)) {
		const slot = slotOf(hashOf(word));
		if (votes[slot] !== 0) continue; // the first one that has the word keeps it
		hashes[slot] = hashOf(word);
		votes[slot] = CODES[language] * 8 + weight;
	}
}

/** What a word says, by its hash: eight times the language (1 German, 2 English, 3 another) plus its weight, or 0. */
export function vote(hash: number): number {
	return votes[slotOf(hash)] ?? 0;
}

/** Is this a small word that nearly every text has? */
export const isFunctionWord = (word: string): boolean => vote(hashOf(fold(word).folded)) !== 0;

/** The votes of a text, word by word. */
export class LanguageVotes implements Scores {
	de = 0;
	en = 0;
	other = 0;

	add(hash: number): void {
		const said = vote(hash);
		if (said === 0) return;
		const weight = said & 7;
		if (said >> 3 === CODES.de) this.de += weight;
		else if (said >> 3 === CODES.en) this.en += weight;
		else this.other += weight;
	}

	clear(): void {
		this.de = 0;
		this.en = 0;
		this.other = 0;
	}
}

/** The language that leads clearly, if it is one of the company's; `undefined` when unsure. */
export function languageFrom({de, en, other}: Scores, among: readonly Language[]): Language | undefined {
	const [language, score, next] = de > en ? ['de', de, en] : ['en', en, de];
	const clear = score >= ENOUGH && score >= CLEAR_LEAD * Math.max(next, other);
	return clear && among.includes(language) ? language : undefined;
}

const own = new Scan();

/**
 * The language a text or sentence is written in, of those the company writes in; `undefined` when unsure.
 * Knows German and English, and small words of others, so as not to take them for one of these. Its first 2,000 code
 * units decide. Words of both (`so`, `an`, `in`, `was`) weigh on neither side, and a mere name has no language.
 */
export function detectLanguage(text: string, among: readonly Language[]): Language | undefined {
	const language = scannedLanguage(own.read(text.slice(0, READ)), among);
	own.forget();
	return language;
}

/** The same of a text that has been read already. */
export function scannedLanguage(scan: Scan, among: readonly Language[]): Language | undefined {
	const read = scan.text.slice(0, READ);
	const found = new LanguageVotes();
	for (let word = 0; word < scan.wordCount && scan.wordStart(word) < READ; word++) found.add(scan.wordHash(word));
	if (isName(read)) return undefined;
	const letters = lettersOf(read);
	const scores = {de: found.de + letters.de, en: found.en, other: found.other + letters.other};
	const sure = languageFrom(scores, among);
	if (sure !== undefined || scores.other > 0) return sure;
	return languageFrom(
		leaning(scores, String.fromCharCode(...scan.units.subarray(0, Math.min(scan.length, READ)))),
		among,
	);
}

/** Where words alone say too little, the letters may tip the scales; without any word they decide nothing. */
function leaning(scores: Scores, folded: string): Scores {
	const lean = lettersLean(folded);
	if (lean === undefined || scores[lean] === 0) return scores;
	return {...scores, [lean]: scores[lean] + 1};
}

const WORD = /[\p{L}\p{M}\p{N}'’]+/gu;
const TITLE_WORD = /^\p{Lu}\p{M}*(?:\p{Ll}|\p{N}|$)/u;
const LONGEST_NAME = 60;
const MOST_NAME_WORDS = 6;

/** A few words, each with a capital letter, that end like no sentence: The North Face, Die Neue Sammlung. */
function isName(text: string): boolean {
	const line = text.trim();
	if (line.length > LONGEST_NAME || /[.!?…:]$/.test(line)) return false;
	const words = line.match(WORD) ?? [];
	return words.length <= MOST_NAME_WORDS && words.length > 1 && words.every(word => TITLE_WORD.test(word));
}
