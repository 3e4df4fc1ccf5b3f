import {RE2JS} from 're2js';
import {type Contender, timed} from '../contender.ts';
import {normalised} from '../normalise.ts';
import {escaped} from './escaped.ts';

/** npm `re2js`, one expression for each rule, in linear time by construction. */
export const re2jsPerRule: Contender = {
	name: 're2js-per-rule',
	work: 'phrases',
	note: 'normalising included',
	async prepare({phrases}) {
		const {result: expressions, ms} = await timed(() =>
			phrases.map(phrase => RE2JS.compile(escaped(normalised(phrase)))),
		);
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
};
