import {BARE, COMPARED_E, E, ED_ING, ES, S} from './endings.ts';
import {irregularPlural, irregularVerb} from './english-irregular.ts';
import {LEAST} from './firm.ts';
import type {Add} from './gather.ts';
import {vowelGroups, wordSet} from './shape.ts';

/** Adjectives alone: an s would make another word of them (new → news, good → goods). */
const ADJECTIVES = wordSet(
	`able bad big bold brave broad cheap deep easy early fair false fat few free full good great happy hard healthy heavy high huge kind large late
	likely low loud mad near new nice old poor proud pure quick rare real rich sad safe sharp short sick simple small smart soft strong sweet
	tall thick thin tough true ugly weak wide wild wise young`,
);
/** Adjectives that are verbs or nouns too. */
const ADJECTIVES_AND_MORE = wordSet(
	`bright calm clean clear close cold cool dark dirty dry dull empty fast fine firm flat green hot light long mild narrow quiet rough secure slow
	smooth steady strict tight warm wet`,
);

const SIBILANT = /(?:[sxz]|ch|sh)$/;
/** stop, plan, quit: one vowel before one consonant doubles it (stopped); so does travel, and stressed ends such as refer. */
const DOUBLING = /^(?:[^aeiou]*|.*qu)[aeiou][bdgklmnprt]$/;
const DOUBLING_LONG = /[^aeiou][aeio]l$|(?:fer|mit|cur|gin|get|set|gret|quip|gram|put|run|win|cut|nap|ship)$/;

/** English forms of a word in lower case, which may be noun, verb and adjective in one. */
export function englishWord(word: string, add: Add): void {
	for (const form of irregularVerb(word)) add(form, BARE);
	if (word.length < LEAST) {
		add(word, BARE);
		return;
	}
	const adjective = ADJECTIVES.has(word) || ADJECTIVES_AND_MORE.has(word);
	if (adjective) comparison(word, add);
	if (ADJECTIVES.has(word)) return;
	const plural = irregularPlural(word);
	if (plural !== undefined) add(plural, BARE);
	if (word.endsWith('e')) endingInE(word, add);
	else if (isConsonantAndY(word)) {
		add(word, BARE | ED_ING);
		add(`${word.slice(0, -1)}i`, ES | ED_ING);
	} else {
		const short = DOUBLING.test(word);
		add(word, (SIBILANT.test(word) ? BARE | ES : word.endsWith('o') ? BARE | S | ES : BARE | S) | (short ? 0 : ED_ING));
		if (short || (vowelGroups(word) > 1 && DOUBLING_LONG.test(word))) add(word + word.slice(-1), ED_ING);
	}
}

function endingInE(word: string, add: Add): void {
	// `fee` must not become `feed`, nor `see` `seed`.
	if (word.length > 3 || !word.endsWith('ee')) add(word.slice(0, -1), E | ES | ED_ING);
	else add(word, BARE | S);
	if (/[eoy]e$/.test(word)) add(word, ED_ING);
}

function comparison(word: string, add: Add): void {
	add(word, BARE);
	if (word.endsWith('e')) add(word.slice(0, -1), COMPARED_E);
	else if (isConsonantAndY(word)) add(`${word.slice(0, -1)}i`, COMPARED_E);
	else add(DOUBLING.test(word) ? word + word.slice(-1) : word, COMPARED_E);
}

const isConsonantAndY = (word: string) => /[^aeiou]y$/.test(word);
