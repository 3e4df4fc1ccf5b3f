import {type Contender, timed} from '../contender.ts';
import {normalised} from '../normalise.ts';
import {escaped} from './escaped.ts';

/**
 * All phrases as the alternatives of one regular expression. At each word it tells the longest phrase alone, for it stands
 * first; the shorter ones that the longest begins with are looked up.
 */
export const alternation: Contender = {
	name: 'alternation',
	work: 'phrases',
	note: 'normalising included',
	async prepare({phrases}) {
		const {result, ms} = await timed(() => {
			const numbers = new Map(phrases.map((phrase, rule) => [normalised(phrase).trim(), rule]));
			const longestFirst = [...numbers.keys()].sort((left, right) => right.length - left.length);
			return {numbers, expression: new RegExp(` (?=(${longestFirst.map(escaped).join('|')}) )`, 'g')};
		});
		const {expression, numbers} = result;
		return {
			buildMs: ms,
			check: (post: string) => Array.from(normalised(post).matchAll(expression), hit => hit[1] ?? ''),
			rules: (hits: readonly string[]) => hits.flatMap(beginnings).flatMap(beginning => numbers.get(beginning) ?? []),
		};
	},
};

/** Of `strictly our own` these: `strictly`, `strictly our`, `strictly our own`. */
const beginnings = (phrase: string) => {
	const words = phrase.split(' ');
	return words.map((_, index) => words.slice(0, index + 1).join(' '));
};
