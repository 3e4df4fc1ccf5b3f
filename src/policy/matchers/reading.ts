import type {Detector, Seen} from '../entities/detector.ts';
import type {Hits} from '../index/hits.ts';
import {detectLanguage, scannedLanguage} from '../text/language.ts';
import type {Scan} from '../text/scan.ts';
import {sentenceAt, sentencesOf} from '../text/sentences.ts';
import type {Undisguised} from '../text/undisguise.ts';
import type {Language, Place, Range} from '../vocabulary.ts';
import {united} from './match.ts';

/** What is known of a text before any rule asks. */
export interface Read {
	readonly scan: Scan;
	/** Where the policy's phrases stand. */
	readonly hits: Hits;
	/** The text without its disguise, when it wears one. */
	readonly undisguised?: {readonly text: Undisguised; readonly scan: Scan; readonly hits: Hits};
	readonly place: Place;
	/** The company's languages. */
	readonly languages: readonly Language[];
	/** The post that is being answered. */
	readonly parent?: Reading;
}

/** Entities of one kind in one text, the first ones, as many as hits of a phrase. */
const MOST_FOUND = 2000;

/** One text while it is being checked: what several matchers need of it is worked out when the first one asks. */
export class Reading implements Seen {
	readonly text: string;
	readonly place: Place;
	readonly parent: Reading | undefined;
	readonly scan: Scan;
	readonly languages: readonly Language[];
	readonly #read: Read;
	#entities: Map<Detector, readonly Range[]> | undefined;
	/** Those that were asked for, in order. */
	readonly #known: Range[] = [];
	#sentences: readonly Range[] | undefined;
	#language: Language | undefined | null = null;

	constructor(read: Read) {
		this.#read = read;
		this.scan = read.scan;
		this.text = read.scan.text;
		this.place = read.place;
		this.parent = read.parent;
		this.languages = read.languages;
	}

	get digits(): readonly number[] {
		return this.scan.digits;
	}

	/** Where the phrases of a leaf stand. */
	phrases(leaf: number, disguised = false): readonly Range[] {
		const {scan, hits, undisguised} = this.#read;
		const open = hits.of(leaf).map(({start, end}) => scan.original(start, end));
		if (!disguised || undisguised === undefined) return united(open);
		const hidden = undisguised.hits.of(leaf).map(({start, end}) => {
			const range = undisguised.scan.original(start, end);
			return undisguised.text.original(range.start, range.end);
		});
		return united([...open, ...hidden]);
	}

	/** Every leaf that has a hit in the text, under its disguise or in the answered post; some more than once. */
	*leaves(): Iterable<number> {
		yield* this.#read.hits.leaves;
		yield* this.#read.undisguised?.hits.leaves ?? [];
		if (this.parent !== undefined) yield* this.parent.leaves();
	}

	/** What a detector finds; it runs once for all rules. */
	found(detector: Detector): readonly Range[] {
		this.#entities ??= new Map();
		let ranges = this.#entities.get(detector);
		if (ranges === undefined) {
			ranges = united(detector(this)).slice(0, MOST_FOUND);
			this.#entities.set(detector, ranges);
		}
		return ranges;
	}

	/** The language of the text, of the company's; `undefined` when unsure. */
	get language(): Language | undefined {
		if (this.#language === null) this.#language = this.place.language ?? scannedLanguage(this.scan, this.languages);
		return this.#language;
	}

	languageOf(text: string): Language | undefined {
		return detectLanguage(text, this.languages);
	}

	/** In order, without gaps. */
	get sentences(): readonly Range[] {
		this.#sentences ??= sentencesOf(this.text);
		return this.#sentences;
	}

	/** The sentence around an offset. Many hits stand in the same ones, so each is worked out once. */
	sentenceAt(offset: number): Range {
		let low = 0;
		let high = this.#known.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#known[middle]?.end ?? 0) <= offset) low = middle + 1;
			else high = middle;
		}
		const known = this.#known[low];
		if (known !== undefined && known.start <= offset) return known;
		const sentence = sentenceAt(this.text, offset);
		this.#known.splice(low, 0, sentence);
		return sentence;
	}

	/** How many words of the text begin before an offset. */
	wordsBefore(offset: number): number {
		const {scan} = this;
		let low = 0;
		let high = scan.wordCount;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (scan.originalStart(scan.wordStart(middle)) < offset) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}
