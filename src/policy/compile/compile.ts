import {buildPhrases, type Leaf} from '../index/build.ts';
import {grouped, Lists, Numbers} from '../index/numbers.ts';
import {conditionsOf} from '../scope.ts';
import type {EntityKind, Policy} from '../vocabulary.ts';
import {type Compiled, type Head, LAYOUT, type RuleTables} from './compiled.ts';
import {triggersOf} from './triggers.ts';
import {Writer} from './write.ts';

/** @param policy from parsePolicy, so that its references are sound */
export function compile(policy: Policy): Compiled {
	const writer = new Writer(policy);
	const conditions = new Shared<Head['conditions'][number]>();
	const rules = new Rules();
	const entityRules: Partial<Record<EntityKind, number[]>> = {};
	const alwaysRules: number[] = [];
	for (const [index, rule] of policy.rules.entries()) {
		const program = writer.program(rule.match);
		rules.add(rule.id, JSON.stringify(program), conditions.index(conditionsOf(rule)));
		const {leaves, entities, always} = triggersOf(program, leaf => writer.isCommon(leaf));
		for (const leaf of leaves) rules.ask(leaf, index);
		for (const kind of entities) {
			entityRules[kind] ??= [];
			entityRules[kind].push(index);
		}
		if (always) alwaysRules.push(index);
	}
	const byId = new Map(policy.rules.map(({id}, index) => [id, index]));
	const head: Head = {
		layout: LAYOUT,
		company: policy.company,
		channels: policy.channels,
		conditions: conditions.values,
		exceptions: policy.exceptions.flatMap(({rule, scope, until}) => {
			const index = byId.get(rule);
			return index === undefined ? [] : [[index, {scope, until}] as const];
		}),
		entityRules,
		alwaysRules,
		leafCount: writer.leaves.length,
	};
	const disguised = writer.leaves.map((leaf, index) => (writer.disguised.has(index) ? undisguisedLeaf(leaf) : NO_LEAF));
	return {
		head,
		rules: rules.tables(writer.leaves.length),
		phrases: buildPhrases(writer.leaves),
		disguised: buildPhrases(disguised),
	};
}

const NO_LEAF: Leaf = {phrases: [], inflected: false};

/** Spaced letters run together, so a phrase is looked for in one piece as well. */
function undisguisedLeaf({phrases, inflected}: Leaf): Leaf {
	const plain = phrases.map(phrase => (typeof phrase === 'string' ? phrase : phrase.exact));
	const joined = plain.map(phrase => phrase.replace(/[\s-]+/g, ''));
	return {phrases: [...plain, ...joined.map(withinAnything)], inflected};
}

/** A letter before it may seem to belong to what is spelled out: `Plan B F a l k e`. */
const withinAnything = (phrase: string) => (/^[\p{L}\p{N}]{5,}$/u.test(phrase) ? `*${phrase}*` : phrase);

/** Equal values once. */
class Shared<Value> {
	readonly values: Value[] = [];
	readonly #indexes = new Map<string, number>();

	index(value: Value): number {
		const name = JSON.stringify(value);
		let index = this.#indexes.get(name);
		if (index === undefined) {
			index = this.values.push(value) - 1;
			this.#indexes.set(name, index);
		}
		return index;
	}
}

class Rules {
	readonly #ids = new Lists();
	readonly #programs = new Lists();
	readonly #conditions = new Numbers();
	readonly #leaves = new Numbers();
	readonly #rules = new Numbers();
	readonly #encoder = new TextEncoder();

	add(id: string, program: string, conditions: number): void {
		this.#append(this.#ids, id);
		this.#append(this.#programs, program);
		this.#conditions.push(conditions);
	}

	ask(leaf: number, rule: number): void {
		this.#leaves.push(leaf);
		this.#rules.push(rule);
	}

	#append(list: Lists, text: string): void {
		for (const byte of this.#encoder.encode(text)) list.items.push(byte);
		list.close();
	}

	tables(leafCount: number): RuleTables {
		const asked = grouped(this.#leaves, this.#rules, leafCount);
		return {
			ruleIds: this.#ids.ends.toArray(),
			ids: Uint8Array.from(this.#ids.items.toArray()),
			rulePrograms: this.#programs.ends.toArray(),
			programs: Uint8Array.from(this.#programs.items.toArray()),
			ruleConditions: this.#conditions.toArray(),
			leafRuleStarts: asked.starts,
			leafRules: asked.items,
		};
	}
}
