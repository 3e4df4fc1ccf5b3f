import type {Corpus, Pattern} from './corpus.ts';

/**
 * The slow and obvious matcher that all contenders have to agree with: every phrase is tried at every word. It shares no
 * line with the engine.
 */
export class Reference {
	readonly #phrases: readonly (readonly string[])[];
	readonly #patterns: readonly {readonly rule: number; readonly expression: RegExp}[];

	constructor({phrases, patterns}: Corpus) {
		this.#phrases = phrases.map(phrase => read(phrase).words);
		this.#patterns = [...patterns].map(([rule, pattern]) => ({rule, expression: expression(pattern)}));
	}

	/** The numbers of the phrases that stand in the post, ascending. */
	phrases(post: string): number[] {
		const text = read(post);
		return this.#phrases.flatMap((phrase, rule) => (stands(phrase, text) ? [rule] : []));
	}

	/** The numbers of the rules whose pattern matches in the post, ascending. */
	patterns(post: string): number[] {
		return this.#patterns.flatMap(({rule, expression}) => (expression.test(post) ? [rule] : []));
	}
}

interface Read {
	readonly words: readonly string[];
	/** By the word before: may a phrase go on over the gap that follows? */
	readonly bridged: readonly boolean[];
}

const WORD = /[\p{L}\p{N}]+/gu;
/** White space, a hyphen, an underscore or an apostrophe; with a space beside it, or two spaces. */
const BRIDGE = /^(?:[\s'_\-‐‑–]|\s[-–]|[-–]\s|\s\s)$/u;

function read(text: string): Read {
	const folded = text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}/gu, '')
		.replace(/\p{Default_Ignorable_Code_Point}/gu, '')
		.replace(/ß/g, 'ss')
		.replace(/’/g, "'");
	const words = [...folded.matchAll(WORD)];
	const ends = words.map(word => word.index + word[0].length);
	return {
		words: words.map(word => word[0]),
		bridged: words.map((_, at) => BRIDGE.test(folded.slice(ends[at], words[at + 1]?.index))),
	};
}

function stands(phrase: readonly string[], {words, bridged}: Read): boolean {
	for (let at = 0; at + phrase.length <= words.length; at++) {
		let same = 0;
		while (same < phrase.length && words[at + same] === phrase[same] && (same === 0 || bridged[at + same - 1])) same++;
		if (same === phrase.length) return true;
	}
	return false;
}

const expression = ({source, ignoreCase}: Pattern) => new RegExp(source, ignoreCase ? 'iu' : 'u');
