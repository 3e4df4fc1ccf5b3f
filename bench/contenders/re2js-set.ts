import {RE2Set} from 're2js';
import {type Contender, timed} from '../contender.ts';
import {normalised} from '../normalise.ts';
import {escaped} from './escaped.ts';

/** Bytes for the states it makes while it reads; with its own default of 8 MB it gives up early. */
const MEMORY = 256 * 1024 * 1024;

/** npm `re2js`, all phrases in one set, which reads the text once. */
export const re2jsSet: Contender = {
	name: 're2js-set',
	work: 'phrases',
	note: 'normalising included; states are made while reading, so posts seen before flatter it',
	async prepare({phrases}) {
		const {result: set, ms} = await timed(() => {
			const set = new RE2Set(RE2Set.UNANCHORED, 0, MEMORY);
			for (const phrase of phrases) set.add(escaped(normalised(phrase)));
			set.compile();
			return set;
		});
		return {
			buildMs: ms,
			check: (post: string) => set.match(normalised(post)),
			rules: (hits: readonly number[]) => hits,
		};
	},
};
