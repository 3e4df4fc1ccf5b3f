import type {Contender} from './contender.ts';
import {type Corpus, parts} from './corpus.ts';
import {Reference} from './reference.ts';

/** What the reference finds in one post, as numbers of rules. */
export interface Expected {
	readonly phrases: ReadonlySet<number>;
	/** Of the whole policy. */
	readonly patterns: ReadonlySet<number>;
	/** The rules that have a pattern in the whole policy, and so no phrase. */
	readonly withPattern: (rule: number) => boolean;
}

/** Asks the reference about every post. It is slow, so the parts of long posts are read once. */
export class Expectations {
	readonly #corpus: Corpus;
	readonly #reference: Reference;
	readonly #known = new Map<string, {readonly phrases: readonly number[]; readonly patterns: readonly number[]}>();

	constructor(corpus: Corpus) {
		this.#corpus = corpus;
		this.#reference = new Reference(corpus);
	}

	of(post: string): Expected {
		const read = parts(post).map(part => this.#read(part));
		return {
			phrases: new Set(read.flatMap(({phrases}) => phrases)),
			patterns: new Set(read.flatMap(({patterns}) => patterns)),
			withPattern: rule => this.#corpus.patterns.has(rule),
		};
	}

	#read(post: string) {
		const known = this.#known.get(post) ?? {
			phrases: this.#reference.phrases(post),
			patterns: this.#reference.patterns(post),
		};
		this.#known.set(post, known);
		return known;
	}
}

/** The first post in which a contender's hits are not the reference's, or nothing. Those that do other work are not judged. */
export function differs(
	work: Contender['work'],
	hits: readonly (readonly number[])[],
	expected: readonly Expected[],
): string | undefined {
	if (work === 'other') return undefined;
	for (const [post, found] of hits.entries()) {
		const wanted = expected[post];
		if (wanted === undefined) return `post ${post} was never asked for`;
		const {missed, invented} = work === 'phrases' ? compare(found, wanted.phrases) : compareWhole(found, wanted);
		if (missed.length + invented.length > 0) {
			return `in post ${post} it misses rules [${some(missed)}] and invents [${some(invented)}]`;
		}
	}
	return undefined;
}

function compare(found: readonly number[], wanted: ReadonlySet<number>) {
	const has = new Set(found);
	return {
		missed: [...wanted].filter(rule => !has.has(rule)),
		invented: found.filter(rule => !wanted.has(rule)),
	};
}

/** Patterns to the letter; phrases at least, for with inflection there may be more. */
function compareWhole(found: readonly number[], {phrases, patterns, withPattern}: Expected) {
	const ofPatterns = compare(found.filter(withPattern), patterns);
	const ofPhrases = compare(found, new Set([...phrases].filter(rule => !withPattern(rule))));
	return {missed: [...ofPatterns.missed, ...ofPhrases.missed], invented: ofPatterns.invented};
}

const some = (rules: readonly number[]) => (rules.length > 5 ? `${rules.slice(0, 5).join(', ')}, …` : rules.join(', '));
