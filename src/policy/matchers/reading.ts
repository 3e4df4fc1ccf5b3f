import type {Detector, Seen} from '../entities/detector.ts';
import type {Hits} from '../index/hits.ts';
import {detectLanguage, scannedLanguage} from '../text/language.ts';
import type {Scan} from '../text/scan.ts';
import {clauseAt, sentenceAt, sentencesOf} from '../text/sentences.ts';
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

/** One text while it is being checked: what several matchers need of it is worked out when the first one asks. */
export class Reading implements Seen {
	readonly text: string;
	readonly place: Place;
	readonly parent: Reading | undefined;
	readonly scan: Scan;
	readonly languages: readonly Language[];
	readonly #read: Read;
	#entities: Map<Detector, readonly Range[]> | undefined;
	/** The sentences that were asked for, while they are few. */
	readonly #known: Range[] = [];
	#clause: Range = {start: 0, end: 0};
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
		const hidden = undisguised.hits
			.of(leaf)
			.map(({start, end}) => undisguised.scan.original(start, end))
			.filter(({start, end}) => undisguised.text.hides(start, end))
			.map(({start, end}) => undisguised.text.original(start, end));
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
			ranges = united(detector(this));
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

	/** The sentence around an offset. Many hits stand in the same ones; whoever asks for many gets all worked out at once. */
	sentenceAt(offset: number): Range {
		if (this.#sentences !== undefined) return rangeAt(this.#sentences, offset) ?? sentenceAt(this.text, offset);
		const known = this.#known.find(({start, end}) => start <= offset && offset < end);
		if (known !== undefined) return known;
		if (this.#known.length === FEW)
			return this.sentences.length === 0 ? sentenceAt(this.text, offset) : this.sentenceAt(offset);
		const sentence = sentenceAt(this.text, offset);
		this.#known.push(sentence);
		return sentence;
	}

	/** The clause around an offset; hits come in order, so the last one asked for is often the next. */
	clauseAt(offset: number): Range {
		if (offset < this.#clause.start || offset >= this.#clause.end) {
			this.#clause = clauseAt(this.text, offset, this.sentenceAt(offset));
		}
		return this.#clause;
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

const FEW = 16;

/** The one of these ranges, in order and without gaps, that an offset lies in. */
function rangeAt(ranges: readonly Range[], offset: number): Range | undefined {
	let low = 0;
	let high = ranges.length - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((ranges[middle]?.end ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	const range = ranges[low];
	return range !== undefined && range.start <= offset && offset < range.end ? range : undefined;
}
