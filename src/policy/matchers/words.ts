import {fold} from '../text/fold.ts';
import type {Reading} from '../text/reading.ts';
import {isJoint, type Word, wordsOf} from '../text/words.ts';
import type {Phrase, Range} from '../vocabulary.ts';
import {at, type Evaluate} from './matcher.ts';

/** One word of a phrase, folded; `before` and `after` say that other letters may stand on that side. */
interface Part {
	readonly text: string;
	readonly before: boolean;
	readonly after: boolean;
	/** What the phrase has between the word before and this one. */
	readonly gap: string;
}

interface Wanted {
	readonly parts: readonly Part[];
	/** Signs that belong to the phrase, such as those of `#ad` and `C++`. */
	readonly lead: string;
	readonly trail: string;
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
	const plain = typeof phrase === 'string';
	const written = (plain ? phrase : phrase.exact).trim();
	const {folded} = fold(written);
	const words = wordsOf(folded);
	const signs = (start?: number, end?: number) => {
		const between = folded.slice(start, end);
		return plain ? between.replaceAll('*', '') : between;
	};
	const parts = words.map(({text, start, end}, index) => ({
		text,
		before: plain && folded[start - 1] === '*',
		after: plain && folded[end] === '*',
		gap: signs(words[index - 1]?.end ?? start, start),
	}));
	return {
		parts,
		lead: signs(0, words[0]?.start),
		trail: signs(words.at(-1)?.end),
		exact: plain ? undefined : written,
	};
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
function rangeOf({parts, lead, trail, exact}: Wanted, reading: Reading, position: number): Range | undefined {
	const {folded} = reading.folded;
	const words = reading.words.slice(position, position + parts.length);
	if (!parts.every((part, index) => fits(part, words[index]))) return undefined;
	const start = (words[0]?.start ?? 0) - lead.length;
	const end = (words.at(-1)?.end ?? 0) + trail.length;
	if (start < 0 || !folded.startsWith(lead, start) || !folded.endsWith(trail, end)) return undefined;
	const together = parts.every(
		({gap}, index) => index === 0 || bridged(gap, folded.slice(words[index - 1]?.end, words[index]?.start)),
	);
	if (!together) return undefined;
	const range = reading.original(start, end);
	if (exact !== undefined && reading.text.slice(range.start, range.end) !== exact) return undefined;
	return range;
}

/** White space, hyphens and apostrophes stand for each other; other signs, such as the dot in `E.ON`, for themselves. */
function bridged(wanted: string, found: string): boolean {
	return isJoint(wanted) ? isJoint(found) : spaced(wanted) === spaced(found);
}

const spaced = (signs: string) => signs.replace(/\s+/g, ' ');

function fits({text, before, after}: Part, word: Word | undefined): boolean {
	if (word === undefined) return false;
	if (before && after) return word.text.includes(text);
	if (before) return word.text.endsWith(text);
	if (after) return word.text.startsWith(text);
	return word.text === text;
}
