import {type Contender, installed, timed} from '../contender.ts';
import {normalised} from '../normalise.ts';

interface AhoCorasick {
	/** Pairs of an end and the keywords that end there. */
	search(text: string): readonly (readonly [number, readonly string[]])[];
}

/** npm `ahocorasick`: the classic automaton, one state per character. */
export const ahocorasick: Contender = {
	name: 'ahocorasick',
	work: 'phrases',
	note: 'normalising included',
	async prepare({phrases}) {
		const {default: Automaton} = await installed<{default: new (keywords: readonly string[]) => AhoCorasick}>(
			'ahocorasick',
		);
		const {result, ms} = await timed(() => {
			const keywords = phrases.map(normalised);
			return {automaton: new Automaton(keywords), numbers: new Map(keywords.map((keyword, rule) => [keyword, rule]))};
		});
		const {automaton, numbers} = result;
		return {
			buildMs: ms,
			check: (post: string) => automaton.search(normalised(post)),
			rules: (hits: ReturnType<AhoCorasick['search']>) =>
				hits.flatMap(([, keywords]) => keywords.map(keyword => numbers.get(keyword) ?? -1)),
		};
	},
};
