import type {Contender} from '../contender.ts';
import {normalised} from '../normalise.ts';

/** What the rivals pay before they begin to look, so that a reader can take it off. */
export const normalising: Contender = {
	name: 'normalising',
	work: 'other',
	note: 'what is included in the rivals above, alone',
	async prepare() {
		return {buildMs: 0, check: (post: string) => normalised(post).length, rules: () => []};
	},
};
