import {fold} from '../text/fold.ts';
import type {Reading} from '../text/reading.ts';
import {joined, type Word, wordsOf} from '../text/words.ts';
import type {Phrase, Range} from '../vocabulary.ts';
import {at, type Evaluate} from './matcher.ts';

/** One word of a phrase, folded; `before` and `after` say that other letters may stand on that side. */
interface Part {
	readonly text: string;
	readonly before: boolean;
	readonly after: boolean;
}

interface Wanted {
	readonly parts: readonly Part[];
	/** The words as they must be written, when case and accents count. */
	readonly exact: string | undefined;
}

/** Whole words and phrases; case and accents do not count unless a phrase is `exact`. */
export function wordsMatcher(phrases: readonly Phrase[]): Evaluate {
	const index = new PhraseIndex(phrases.map(wanted));
	return reading => {
		const ranges: Range[] = [];
		reading.words.forEach((_, position) => {
			for (const phrase of index.startingAt(reading, position)) {
				const range = rangeOf(phrase, reading, position);
				if (range !== undefined) ranges.push(range);
			}
		});
		return at(ranges);
	};
}

function wanted(phrase: Phrase): Wanted {
	const written = typeof phrase === 'string' ? phrase : phrase.exact;
	const {folded} = fold(written);
	const parts = wordsOf(folded).map(({text, start, end}) => ({
		text,
		before: typeof phrase === 'string' && folded[start - 1] === '*',
		after: typeof phrase === 'string' && folded[end] === '*',
	}));
	return {parts, exact: typeof phrase === 'string' ? undefined : written};
}

/** Phrases by their first word, so that a word of the text meets only the phrases it can begin. */
class PhraseIndex {
	readonly #whole = new Map<string, Wanted[]>();
	readonly #beginnings = new Map<string, Wanted[]>();
	readonly #beginningLengths: readonly number[];
	readonly #others: readonly Wanted[];

	constructor(phrases: readonly Wanted[]) {
		const others: Wanted[] = [];
		for (const phrase of phrases) {
			const [first] = phrase.parts;
			if (first === undefined) continue;
			if (first.before) others.push(phrase);
			else {
				const map = first.after ? this.#beginnings : this.#whole;
				map.set(first.text, [...(map.get(first.text) ?? []), phrase]);
			}
		}
		this.#others = others;
		this.#beginningLengths = [...new Set(Array.from(this.#beginnings.keys(), key => key.length))];
	}

	*startingAt({words}: Reading, position: number): Iterable<Wanted> {
		const word = words[position]?.text ?? '';
		yield* this.#whole.get(word) ?? [];
		for (const length of this.#beginningLengths) {
			if (length <= word.length) yield* this.#beginnings.get(word.slice(0, length)) ?? [];
		}
		yield* this.#others;
	}
}

/** The phrase's range in the original text, if it stands at this word. */
function rangeOf({parts, exact}: Wanted, reading: Reading, position: number): Range | undefined {
	const words = reading.words.slice(position, position + parts.length);
	const [first] = words;
	const last = words.at(-1);
	if (first === undefined || last === undefined || words.length < parts.length) return undefined;
	if (!parts.every((part, index) => fits(part, words[index]))) return undefined;
	const apart = words.some(
		(word, index) => index > 0 && !joined(reading.folded.folded, words[index - 1] ?? word, word),
	);
	if (apart) return undefined;
	const range = reading.original(first.start, last.end);
	if (exact !== undefined && reading.text.slice(range.start, range.end) !== exact) return undefined;
	return range;
}

function fits({text, before, after}: Part, word: Word | undefined): boolean {
	if (word === undefined) return false;
	if (before && after) return word.text.includes(text);
	if (before) return word.text.endsWith(text);
	if (after) return word.text.startsWith(text);
	return word.text === text;
}
