import type {PhraseTables} from '../index/tables.ts';
import type {Conditions} from '../scope.ts';
import type {Channel, Company, EntityKind, Exception} from '../vocabulary.ts';
import type {Program} from './program.ts';

/** What of a compiled policy is small, as plain JSON data. */
export interface Head {
	/** The shape of what follows; another number is built anew from the policy. */
	readonly layout: number;
	readonly company: Company;
	readonly channels: readonly Channel[];
	/** What rules share: when, for whom and how loud they speak. */
	readonly conditions: readonly Conditions[];
	/** Exceptions by the rule's index. */
	readonly exceptions: readonly (readonly [rule: number, Pick<Exception, 'scope' | 'until'>])[];
	/** Rules that are asked when a text may have such an entity. */
	readonly entityRules: Readonly<Partial<Record<EntityKind, readonly number[]>>>;
	/** Rules that are asked always. */
	readonly alwaysRules: readonly number[];
	readonly leafCount: number;
}

/** The rules: the id, conditions and program of each, by index. */
export interface RuleTables {
	/** From here to the next one's: the rule's id, then its program as JSON, in `bytes`. */
	readonly ruleIds: Int32Array;
	readonly rulePrograms: Int32Array;
	readonly ids: Uint8Array;
	readonly programs: Uint8Array;
	readonly ruleConditions: Int32Array;
	/** From here to the next one's: the rules that are asked when a leaf has a hit, in `leafRules`. */
	readonly leafRuleStarts: Int32Array;
	readonly leafRules: Int32Array;
}

/** A policy as it runs. Everything big is a typed array, so that a stored one is ready when its bytes are. */
export interface Compiled {
	readonly head: Head;
	readonly rules: RuleTables;
	readonly phrases: PhraseTables;
	/** The phrases that are found under a disguise too. */
	readonly disguised: PhraseTables;
}

/** Changes with every change of the tables' meaning, the folding, the inflection or the detectors. */
export const LAYOUT = 2;

const decoder = new TextDecoder();

export const idOf = ({ruleIds, ids}: RuleTables, rule: number) =>
	decoder.decode(ids.subarray(ruleIds[rule], ruleIds[rule + 1]));

export const programOf = ({rulePrograms, programs}: RuleTables, rule: number): Program =>
	JSON.parse(decoder.decode(programs.subarray(rulePrograms[rule], rulePrograms[rule + 1])));
