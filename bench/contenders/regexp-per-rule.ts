import {type Contender, timed} from '../contender.ts';
import {normalised} from '../normalise.ts';
import {escaped} from './escaped.ts';

/** One regular expression for each rule, from the phrase as it stands between spaces. */
const perRule = (name: string, note: string, expression: (phrase: string) => RegExp): Contender => ({
	name,
	work: 'phrases',
	note,
	async prepare({phrases}) {
		const {result: expressions, ms} = await timed(() => phrases.map(phrase => expression(normalised(phrase))));
		return {
			buildMs: ms,
			check(post: string) {
				const text = normalised(post);
				const hits: number[] = [];
				for (let rule = 0; rule < expressions.length; rule++) {
					if (expressions[rule]?.test(text)) hits.push(rule);
				}
				return hits;
			},
			rules: (hits: readonly number[]) => hits,
		};
	},
});

/** What most word filters do: whole words, in any case, of any alphabet. */
export const regexpPerRule = perRule(
	'regexp-per-rule',
	'whole words in any case; normalising included',
	phrase => new RegExp(`\\b${escaped(phrase.trim())}\\b`, 'iu'),
);

/** The fastest that is right: plain strings, for the text is in lower case and its words stand between spaces. */
export const regexpPerRulePrepared = perRule(
	'regexp-per-rule-prepared',
	'plain strings in prepared text; normalising included',
	phrase => new RegExp(escaped(phrase)),
);
