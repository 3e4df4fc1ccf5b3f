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

/** @param isCommon are there words of every text in this leaf? */
export function triggersOf(program: Program, isCommon: (leaf: number) => boolean): Triggers {
	const of = (inner: Program) => triggersOf(inner, isCommon);
	const rarest = (all: readonly Program[]) => leastSeen(all.map(of), isCommon);
	if (program.when === undefined) return plainTriggers(program, of, rarest);
	const {when, ...plain} = program;
	return rarest([plain, ...when]);
}

type Of = (inner: Program) => Triggers;

function plainTriggers(program: Program, of: Of, rarest: (all: readonly Program[]) => Triggers): Triggers {
	if ('phrases' in program) return {leaves: [program.phrases], entities: [], always: false};
	if ('pattern' in program) {
		return program.literals === undefined ? ALWAYS : {leaves: [program.literals], entities: [], always: false};
	}
	if ('entity' in program) return {leaves: [], entities: [program.entity], always: false};
	if ('linkTo' in program) return {leaves: [], entities: ['url'], always: false};
	if ('count' in program) return program.bounds['more-than'] === undefined ? ALWAYS : of(program.count);
	if ('any' in program) return together(program.any.map(of));
	if ('all' in program) return rarest(program.all);
	if ('near' in program) return rarest(program.near);
	if ('startsWith' in program) return of(program.startsWith);
	if ('trigger' in program) return of(program.trigger);
	if ('replyingTo' in program) {
		const {leaves, entities, always} = of(program.replyingTo);
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

/** All must be there, so the one that is seen least tells enough: words before entities, rare before common, few before many. */
function leastSeen(triggers: readonly Triggers[], isCommon: (leaf: number) => boolean): Triggers {
	const cost = ({leaves, entities, always}: Triggers) =>
		always ? 1e9 : entities.length * 1e6 + leaves.filter(isCommon).length * 1e3 + leaves.length;
	return [...triggers].sort((left, right) => cost(left) - cost(right))[0] ?? ALWAYS;
}
