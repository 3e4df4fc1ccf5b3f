import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {readSource} from '../../src/cli/source/read.ts';
import {Engine} from '../../src/policy/engine.ts';
import type {Place, Policy} from '../../src/policy/vocabulary.ts';

const FOLDER = 'tests/data/evaluation';

/** A text that breaks one of the guidelines that the sample policy was made from, written by somebody who never saw the policy. */
export interface Case extends Place {
	/** Of the guidelines, such as D03. */
	readonly entry: string;
	/** With words that the guideline names, or without any of them. */
	readonly kind: 'direct' | 'paraphrase';
	readonly language: string;
	readonly text: string;
}

/** The rules may be mended after one half has been looked at; the other is only counted. */
export const HALVES = ['tuned', 'untuned'] as const;
export type Half = (typeof HALVES)[number];

export interface Outcome {
	readonly half: Half;
	readonly hit: readonly Case[];
	readonly missed: readonly Case[];
}

/** A policy with all of its packs. */
export const wholePolicy = async (folder: string): Promise<Policy> => (await readSource(folder, 'all')).policy;

/** Which texts get a word from a rule that was made for their guideline, in tests' way: whatever its state. */
export async function evaluate(policy: Policy): Promise<Outcome[]> {
	const engine = Engine.of(policy);
	const rules = await rulesByEntry();
	const hits = ({entry, kind: _, text, ...place}: Case) =>
		(rules.get(entry) ?? []).some(rule => engine.try(rule, text, place).length > 0);
	return Promise.all(
		HALVES.map(async half => {
			const cases = await casesOf(half);
			const hit = cases.filter(hits);
			return {half, hit, missed: cases.filter(each => !hit.includes(each))};
		}),
	);
}

/** Hits in 100 of these texts. */
export const share = ({hit, missed}: Pick<Outcome, 'hit' | 'missed'>): number =>
	(100 * hit.length) / Math.max(1, hit.length + missed.length);

/** The part of an outcome that such texts have. */
export const only = ({half, hit, missed}: Outcome, wanted: (each: Case) => boolean): Outcome => ({
	half,
	hit: hit.filter(wanted),
	missed: missed.filter(wanted),
});

async function casesOf(half: Half): Promise<Case[]> {
	const lines = (await readFile(join(FOLDER, `${half}.jsonl`), 'utf8')).trim().split('\n');
	return lines.map(line => JSON.parse(line) as Case);
}

/** Guidelines by their entry, and the rules that were made for each. */
export async function rulesByEntry(): Promise<Map<string, readonly string[]>> {
	const entries = JSON.parse(await readFile(join(FOLDER, 'entries.json'), 'utf8')) as Record<string, readonly string[]>;
	return new Map(Object.entries(entries));
}
