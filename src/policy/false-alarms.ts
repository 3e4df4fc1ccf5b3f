import type {Engine} from './engine.ts';
import type {Example, Finding} from './vocabulary.ts';

/** What any rule says of a post that all must leave alone, whatever its state, its ring and its exceptions. */
export const brokenSilence = (engine: Engine, {text, ...place}: Example): Finding[] => engine.tryAll(text, place);

/** How often posts of an ordinary day are spoken of. */
export interface Rate {
	readonly posts: number;
	/** Posts with a warning or a stop. */
	readonly warned: number;
	/** Posts with tips and nothing more. */
	readonly tipped: number;
	/** Warned posts per 100; 0 where there are no posts. */
	readonly per100: number;
}

/** @param said what the policy says of each post */
export function rateOf(said: readonly (readonly Finding[])[]): Rate {
	const warned = said.filter(findings => findings.some(isAlarm)).length;
	const tipped = said.filter(findings => findings.length > 0).length - warned;
	return {posts: said.length, warned, tipped, per100: said.length === 0 ? 0 : (100 * warned) / said.length};
}

/** Tips are no alarms. */
export const isAlarm = ({severity}: Finding) => severity !== 'tip';
