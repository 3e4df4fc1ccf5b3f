import {isEntity} from '../entities/detectors.ts';
import type {Leaf} from '../index/build.ts';
import {requiredLiterals} from '../patterns/literals.ts';
import {isFunctionWord} from '../text/language.ts';
import type {Matcher, Phrase, Policy, Wording} from '../vocabulary.ts';
import type {Program} from './program.ts';

/** Writes matchers as programs and collects the phrases they ask for. A named list is one leaf, however many rules use it. */
export class Writer {
	readonly leaves: Leaf[] = [];
	/** Leaves to be found under a disguise too. */
	readonly disguised = new Set<number>();
	readonly #policy: Policy;
	readonly #lists = new Map<string, number>();
	readonly #common: boolean[] = [];

	constructor(policy: Policy) {
		this.#policy = policy;
	}

	/** @param matcher of this policy, so that its references are sound */
	program(matcher: Matcher): Program {
		return {
			...this.#plain(matcher),
			...(matcher.unless === undefined ? {} : {unless: this.#all(matcher.unless)}),
			...(matcher.when === undefined ? {} : {when: this.#all(matcher.when)}),
			...(matcher.negated === undefined ? {} : {negated: true}),
			...(matcher.conditional === undefined ? {} : {conditional: true}),
		};
	}

	#all(matchers: readonly Matcher[]): Program[] {
		return matchers.map(matcher => this.program(matcher));
	}

	#plain(matcher: Matcher): Program {
		if ('words' in matcher) return this.#phrases('words', this.#leaf(matcher.words, matcher), matcher);
		if ('list' in matcher) return this.#phrases('list', this.#listLeaf(matcher.list, matcher), matcher);
		if ('pattern' in matcher) return this.#pattern(matcher.pattern, 'pattern');
		if ('entity' in matcher) return this.#entity(matcher.entity, matcher.allowed);
		if ('link-to' in matcher) return {linkTo: matcher['link-to']};
		if ('capitals' in matcher) return {capitals: matcher.capitals.words};
		if ('count' in matcher) {
			const {of, ...bounds} = matcher.count;
			return {count: this.program(of), bounds};
		}
		if ('length' in matcher) return {length: matcher.length};
		if ('language-is' in matcher) return {languageIs: matcher['language-is'], within: matcher.within ?? 'post'};
		if ('replying-to' in matcher) return {replyingTo: this.program(matcher['replying-to'])};
		if ('attachment' in matcher) return {attachment: matcher.attachment};
		if ('any' in matcher) return {any: this.#all(matcher.any)};
		if ('all' in matcher) return {all: this.#all(matcher.all)};
		if ('none' in matcher) return {none: this.#all(matcher.none)};
		if ('starts-with' in matcher) return {startsWith: this.program(matcher['starts-with'])};
		if ('near' in matcher) {
			const {of, words, within = 'post'} = matcher.near;
			return words === undefined ? {near: this.#all(of), within} : {near: this.#all(of), words};
		}
		const {trigger, required, within = 'post'} = matcher.missing;
		return {trigger: this.program(trigger), required: this.program(required), within};
	}

	#phrases(of: 'words' | 'list', phrases: number, {disguised}: Wording): Program {
		if (disguised !== true) return {phrases, of};
		this.disguised.add(phrases);
		return {phrases, of, disguised};
	}

	/** Does a leaf ask for a word that nearly every text has, such as `wir` or `you`? */
	isCommon(leaf: number): boolean {
		this.#common[leaf] ??= (this.leaves[leaf]?.phrases ?? []).some(
			phrase => typeof phrase === 'string' && isFunctionWord(phrase),
		);
		return this.#common[leaf];
	}

	#leaf(phrases: readonly Phrase[], {inflected = true}: Wording): number {
		return this.leaves.push({phrases, inflected}) - 1;
	}

	#listLeaf(id: string, wording: Wording): number {
		const name = `${id} ${wording.inflected ?? true}`;
		let leaf = this.#lists.get(name);
		if (leaf === undefined) {
			leaf = this.#leaf(this.#policy.lists[id]?.entries ?? [], wording);
			this.#lists.set(name, leaf);
		}
		return leaf;
	}

	#pattern(pattern: string, of: 'pattern' | 'entity'): Program {
		const literals = requiredLiterals(pattern);
		if (literals === undefined) return {pattern, of};
		return {
			pattern,
			of,
			literals: this.#leaf(
				literals.map(literal => `*${literal}*`),
				{inflected: false},
			),
		};
	}

	#entity(name: string, allowed: string | undefined): Program {
		if (!isEntity(name)) return this.#pattern(this.#policy.numbers[name]?.pattern ?? '', 'entity');
		const entries = allowed === undefined ? [] : (this.#policy.lists[allowed]?.entries ?? []);
		return {entity: name, allowed: entries.map(entry => (typeof entry === 'string' ? entry : entry.exact))};
	}
}
