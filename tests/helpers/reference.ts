import {RE2JS} from 're2js';
import {detectorOf, isEntity} from '../../src/policy/entities/detectors.ts';
import {type Part, spaced, type Wanted, wanted} from '../../src/policy/index/phrase.ts';
import {foldCharacter, isMark} from '../../src/policy/text/letters.ts';
import {lookalike} from '../../src/policy/text/lookalikes.ts';
import {sentenceAt} from '../../src/policy/text/sentences.ts';
import {isJoint, WORD, type Word, wordsOf} from '../../src/policy/text/words.ts';
import {
	type Finding,
	type Matcher,
	type Phrase,
	type Policy,
	type Range,
	SEVERITIES,
} from '../../src/policy/vocabulary.ts';
import {see} from '../helpers/see.ts';
import {isWholeWordOf} from './word-forms.ts';

/**
 * What the engine must find, worked out in the slow and obvious way: every rule is asked, every phrase is tried at every
 * word, every form of every word is written out. No table, no hash, no filter. Covers what a text alone decides.
 */
export function referenceCheck(policy: Policy, text: string): Finding[] {
	if (text.trim() === '') return [];
	const reading = new SlowReading(policy, text);
	return policy.rules
		.flatMap(({id, severity, match}): Finding[] => {
			const ranges = reading.match(match);
			if (ranges === undefined) return [];
			if (ranges.length === 0) return [{rule: id, severity, start: 0, end: text.length, match: ''}];
			return ranges.map(({start, end}) => ({rule: id, severity, start, end, match: text.slice(start, end)}));
		})
		.sort(
			(left, right) =>
				left.start - right.start ||
				SEVERITIES.indexOf(right.severity) - SEVERITIES.indexOf(left.severity) ||
				left.end - right.end ||
				(left.rule < right.rule ? -1 : 1),
		);
}

/** Places of a hit; none for the whole post; `undefined` when it does not hold. */
type Answer = readonly Range[] | undefined;

class SlowReading {
	readonly #policy: Policy;
	readonly #text: string;
	readonly #folded: string;
	readonly #starts: number[] = [];
	readonly #ends: number[] = [];
	readonly #words: readonly Word[];

	constructor(policy: Policy, text: string) {
		this.#policy = policy;
		this.#text = text;
		let folded = '';
		for (let at = 0; at < text.length; ) {
			const codePoint = text.codePointAt(at) ?? 0;
			const next = at + String.fromCodePoint(codePoint).length;
			const piece = isMark(codePoint) ? '' : foldCharacter(codePoint);
			if (isMark(codePoint) && folded !== '') this.#ends[folded.length - 1] = next;
			for (let index = 0; index < piece.length; index++) {
				const even = piece.length === next - at;
				this.#starts.push(even ? at + index : at);
				this.#ends.push(even ? at + index + 1 : next);
			}
			folded += piece;
			at = next;
		}
		this.#folded = this.#inLatin(folded);
		this.#words = wordsOf(this.#folded);
	}

	/** A word with Latin letters is read in Latin altogether. */
	#inLatin(folded: string): string {
		return folded.replace(WORD, (word, at: number) =>
			/\p{Script=Latin}/u.test(word)
				? Array.from(word.split(''), (unit, index) => this.#latin(unit, at + index)).join('')
				: word,
		);
	}

	#latin(unit: string, at: number): string {
		const written = this.#text.slice(this.#starts[at], this.#ends[at]);
		const seen = /\P{Script=Latin}/u.test(unit) ? lookalike(written.codePointAt(0) ?? 0) : 0;
		return seen === 0 ? unit : String.fromCharCode(seen);
	}

	match(matcher: Matcher): Answer {
		let answer = this.#plain(matcher);
		for (const context of matcher.when ?? []) answer = this.#inSentencesOf(answer, this.match(context), true);
		if (matcher.unless !== undefined && answer !== undefined) {
			for (const context of matcher.unless) answer = this.#inSentencesOf(answer, this.match(context), false);
		}
		return answer;
	}

	#plain(matcher: Matcher): Answer {
		if ('words' in matcher) return this.#phrases(matcher.words, matcher.inflected ?? true);
		if ('list' in matcher)
			return this.#phrases(this.#policy.lists[matcher.list]?.entries ?? [], matcher.inflected ?? true);
		if ('pattern' in matcher) return found(patternRanges(matcher.pattern, this.#text));
		if ('entity' in matcher && isEntity(matcher.entity)) return found(detectorOf(matcher.entity)(see(this.#text)));
		if ('any' in matcher) {
			const answers = matcher.any.map(inner => this.match(inner)).filter(answer => answer !== undefined);
			return answers.length === 0 ? undefined : merged(answers.flat());
		}
		if ('all' in matcher) {
			const answers = matcher.all.map(inner => this.match(inner));
			return answers.some(answer => answer === undefined) ? undefined : merged(answers.flatMap(answer => answer ?? []));
		}
		if ('none' in matcher) return matcher.none.some(inner => this.match(inner) !== undefined) ? undefined : [];
		if ('missing' in matcher) {
			return this.match(matcher.missing.required) === undefined ? this.match(matcher.missing.trigger) : undefined;
		}
		if ('count' in matcher) {
			const answer = this.match(matcher.count.of);
			const number = answer === undefined ? 0 : Math.max(1, answer.length);
			const {'more-than': more = -1, 'less-than': less = Number.POSITIVE_INFINITY} = matcher.count;
			if (number <= more || number >= less) return undefined;
			return matcher.count['more-than'] === undefined ? [] : answer;
		}
		if ('near' in matcher && matcher.near.words !== undefined) return this.#near(matcher.near.of, matcher.near.words);
		throw new Error(`the reference does not know ${JSON.stringify(matcher)}`);
	}

	#near(members: readonly Matcher[], most: number): Answer {
		const answers = members.map(inner => this.match(inner));
		if (answers.some(answer => answer === undefined)) return undefined;
		// What speaks of the whole post is near everything.
		const placed = answers.filter(answer => answer?.length !== 0);
		if (placed.length === 0) return [];
		const hits = placed
			.flatMap((ranges = [], member) => ranges.map(range => ({member, range})))
			.sort((left, right) => left.range.start - right.range.start || left.range.end - right.range.end);
		const marked: Range[] = [];
		for (const [index] of hits.entries()) {
			const seen = placed.map((_, member) => hits.slice(0, index + 1).filter(hit => hit.member === member));
			if (seen.some(own => own.length === 0)) continue;
			const choices = Array.from({length: 2 ** seen.length}, (_, older) =>
				seen.map((own, member) => own.at((older >> member) & 1 ? -2 : -1)?.range),
			);
			const windows = choices
				.map(choice => choice.filter(range => range !== undefined).sort((left, right) => left.start - right.start))
				.filter(window => window.length === seen.length);
			const follows = (window: readonly Range[], test: (left: Range, right: Range) => boolean) =>
				window.slice(1).every((range, at) => test(window[at] ?? range, range));
			const [apart] = windows.filter(window => follows(window, (left, right) => left.end <= right.start));
			if (apart !== undefined && follows(apart, (left, right) => this.#between(left, right) <= most))
				marked.push(...apart);
		}
		return found(marked);
	}

	#between(left: Range, right: Range): number {
		const starts = this.#words.map(word => this.#starts[word.start] ?? 0);
		return starts.filter(start => start < right.start).length - starts.filter(start => start < left.end).length;
	}

	#inSentencesOf(answer: Answer, context: Answer, wanted: boolean): Answer {
		if (answer === undefined) return undefined;
		if (context === undefined) return wanted ? undefined : answer;
		if (context.length === 0) return wanted ? answer : undefined;
		if (answer.length === 0) return wanted ? answer : undefined;
		const sentences = new Set(context.map(range => sentenceAt(this.#text, range.start).start));
		return found(answer.filter(range => sentences.has(sentenceAt(this.#text, range.start).start) === wanted));
	}

	#isSmall(word: Word | undefined): boolean {
		const first = this.#text.charAt(this.#starts[word?.start ?? 0] ?? 0);
		return first !== first.toUpperCase() && /\p{Lu}/u.test(this.#text);
	}

	#phrases(phrases: readonly Phrase[], inflected: boolean): Answer {
		return found(phrases.flatMap(phrase => this.#words.flatMap((_, word) => this.#at(phrase, word, inflected))));
	}

	#at(phrase: Phrase, first: number, inflected: boolean): Range[] {
		const {parts, signs} = takenApart(phrase);
		const words = this.#words.slice(first, first + parts.length);
		if (words.length < parts.length) return [];
		if (
			!parts.every((part, index) =>
				fits(part, words[index]?.text ?? '', inflected && typeof phrase === 'string', this.#isSmall(words[index])),
			)
		)
			return [];
		for (const [index, word] of words.slice(1).entries()) {
			const between = this.#folded.slice(words[index]?.end, word.start);
			const gap = signs?.gaps[index] ?? null;
			if (gap === null ? !isJoint(between) : spaced(between) !== gap) return [];
		}
		const start = (words[0]?.start ?? 0) - (signs?.lead.length ?? 0);
		const end = (words.at(-1)?.end ?? 0) + (signs?.trail.length ?? 0);
		if (start < 0 || end > this.#folded.length) return [];
		if (!this.#folded.startsWith(signs?.lead ?? '', start) || !this.#folded.slice(0, end).endsWith(signs?.trail ?? ''))
			return [];
		const range = {start: this.#starts[start] ?? 0, end: this.#ends[end - 1] ?? 0};
		const written = this.#text.slice(range.start, range.end).replace(/\p{Default_Ignorable_Code_Point}/gu, '');
		if (signs?.exact !== undefined && written !== signs.exact) return [];
		return [range];
	}
}

/** Taking phrases apart and compiling patterns is not what is put to the test, so each is done once. */
const phrases = new Map<string, Wanted>();
const patterns = new Map<string, RE2JS>();

function takenApart(phrase: Phrase): Wanted {
	const name = JSON.stringify(phrase);
	const parts = phrases.get(name) ?? wanted(phrase);
	phrases.set(name, parts);
	return parts;
}

function fits({written, folded, before, after}: Part, word: string, inflected: boolean, small: boolean): boolean {
	if (before && after) return word.includes(folded);
	if (after) return word.startsWith(folded);
	if (!inflected) return before ? word.endsWith(folded) : word === folded;
	return isWholeWordOf(before ? written.charAt(0).toUpperCase() + written.slice(1) : written, word, before, small);
}

function patternRanges(pattern: string, text: string): Range[] {
	const compiled = patterns.get(pattern) ?? RE2JS.compile(pattern);
	patterns.set(pattern, compiled);
	const matcher = compiled.matcher(text);
	const ranges: Range[] = [];
	while (matcher.find()) if (matcher.end() > matcher.start()) ranges.push({start: matcher.start(), end: matcher.end()});
	return ranges;
}

const found = (ranges: readonly Range[]): Answer => (ranges.length === 0 ? undefined : merged(ranges));

/** In order, overlapping ones as one, by marking every code unit. */
function merged(ranges: readonly Range[]): readonly Range[] {
	const ordered = [...ranges].sort((left, right) => left.start - right.start);
	const result: {start: number; end: number}[] = [];
	for (const {start, end} of ordered) {
		const last = result.at(-1);
		if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
		else result.push({start, end});
	}
	return result;
}
