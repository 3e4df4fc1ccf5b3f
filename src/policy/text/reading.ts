import type {Range} from '../vocabulary.ts';
import {type Folded, fold} from './fold.ts';
import {sentencesOf} from './sentences.ts';
import {type Word, wordsOf} from './words.ts';

/** One text, read once: what several matchers need is worked out when the first asks for it. */
export class Reading {
	readonly text: string;
	#folded: Folded | undefined;
	#words: readonly Word[] | undefined;
	#sentences: readonly Range[] | undefined;

	constructor(text: string) {
		this.text = text;
	}

	get folded(): Folded {
		this.#folded ??= fold(this.text);
		return this.#folded;
	}

	get words(): readonly Word[] {
		this.#words ??= wordsOf(this.folded.folded);
		return this.#words;
	}

	/** In order, without gaps. */
	get sentences(): readonly Range[] {
		this.#sentences ??= sentencesOf(this.text);
		return this.#sentences;
	}

	/** The range in the original text of a range in the folded one. */
	original(start: number, end: number): Range {
		const {starts, ends} = this.folded;
		return {start: starts[start] ?? this.text.length, end: ends[end - 1] ?? this.text.length};
	}

	/** Where the sentence that holds this offset starts and ends. */
	sentenceAt(offset: number): Range {
		const sentences = this.sentences;
		let low = 0;
		let high = sentences.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return sentences[low] ?? {start: 0, end: this.text.length};
	}
}
