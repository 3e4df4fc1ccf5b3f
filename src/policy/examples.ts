import type {Engine} from './engine.ts';
import type {Example, Policy, Rule} from './vocabulary.ts';

/** An example that did not do what it promises. */
export interface Miss {
	readonly rule: string;
	readonly kind: 'fires' | 'silent';
	/** Index in the rule's list of that kind. */
	readonly index: number;
	readonly example: Example;
}

/** Every example of every rule: which of them the engine gets wrong. */
export function missedExamples(engine: Engine): Miss[] {
	return engine.policy.rules.flatMap(rule =>
		(['fires', 'silent'] as const).flatMap(kind =>
			rule.examples[kind].flatMap((example, index): Miss[] => {
				const {text, ...place} = example;
				const fired = engine.try(rule.id, text, place).length > 0;
				return fired === (kind === 'fires') ? [] : [{rule: rule.id, kind, index, example}];
			}),
		),
	);
}

/** What a rule still needs: a firing and a silent example in each language it speaks. */
export function uncovered(policy: Policy): {rule: string; kind: 'fires' | 'silent'; language: string}[] {
	return policy.rules.flatMap(rule =>
		languagesOf(policy, rule).flatMap(language =>
			(['fires', 'silent'] as const)
				.filter(kind => !rule.examples[kind].some(example => example.language === language))
				.map(kind => ({rule: rule.id, kind, language})),
		),
	);
}

const languagesOf = (policy: Policy, rule: Rule) => rule.applies?.languages ?? policy.company.languages;
