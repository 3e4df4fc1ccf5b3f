import type {EntityKind} from '../vocabulary.ts';
import type {Program} from './program.ts';

/** Without one of these a rule cannot hold, so it is not even asked. */
export interface Triggers {
	readonly leaves: readonly number[];
	readonly entities: readonly EntityKind[];
	/** It may hold with none of them. */
	readonly always: boolean;
}

const ALWAYS: Triggers = {leaves: [], entities: [], always: true};

export function triggersOf(program: Program): Triggers {
	if ('phrases' in program) return {leaves: [program.phrases], entities: [], always: false};
	if ('pattern' in program) {
		return program.literals === undefined ? ALWAYS : {leaves: [program.literals], entities: [], always: false};
	}
	if ('entity' in program) return {leaves: [], entities: [program.entity], always: false};
	if ('linkTo' in program) return {leaves: [], entities: ['url'], always: false};
	if ('count' in program) return program.bounds['more-than'] === undefined ? ALWAYS : triggersOf(program.count);
	if ('any' in program) return together(program.any.map(triggersOf));
	if ('all' in program) return rarest(program.all.map(triggersOf));
	if ('near' in program) return rarest(program.near.map(triggersOf));
	if ('startsWith' in program) return triggersOf(program.startsWith);
	if ('trigger' in program) return triggersOf(program.trigger);
	if ('replyingTo' in program) {
		const {leaves, entities, always} = triggersOf(program.replyingTo);
		// The answered post is searched for phrases as well; its entities are only looked for when asked.
		return entities.length > 0 ? ALWAYS : {leaves, entities, always};
	}
	return ALWAYS;
}

/** Any of them may be the one. */
function together(triggers: readonly Triggers[]): Triggers {
	return {
		leaves: triggers.flatMap(({leaves}) => leaves),
		entities: triggers.flatMap(({entities}) => entities),
		always: triggers.some(({always}) => always),
	};
}

/** All must be there, so the one that is seen least tells enough: words before entities, few before many. */
function rarest(triggers: readonly Triggers[]): Triggers {
	const cost = ({leaves, entities, always}: Triggers) => (always ? 1e9 : entities.length * 1e6 + leaves.length);
	return [...triggers].sort((left, right) => cost(left) - cost(right))[0] ?? ALWAYS;
}
