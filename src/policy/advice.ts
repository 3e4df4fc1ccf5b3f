import {telling} from './everyday.ts';
import {allMatchers} from './inner.ts';
import {suggestionsFor} from './suggestions.ts';
import type {Finding, Language, Matcher, Policy, Reach, Rule, Texts} from './vocabulary.ts';

/** A finding with everything a person needs to know: what, why, the guideline, better wording, and whom to ask. */
export interface Advice extends Finding {
	readonly title: string;
	readonly message: string;
	readonly why: string;
	/** Two lines to remember. */
	readonly lesson?: string;
	readonly guideline: {readonly title: string; readonly url: string};
	/** Wordings that can take the place of the marked words. */
	readonly suggestions: readonly string[];
	readonly contact: ContactCard;
	/** `company` or a team's id: why this rule is for you. */
	readonly layer: string;
	/** Nothing of this but its place and severity may be shown in a page (DESIGN §7). */
	readonly confidential: boolean;
}

export interface ContactCard {
	readonly id: string;
	readonly name: string;
	readonly reach: readonly Reach[];
	readonly hours?: string;
	readonly answersWithin?: string;
}

/**
 * Findings as advice in a language (the company's first where the policy does not have it).
 * @param language of the person; @param draft what was written and in which language, for better wording must fit into it
 * @param findings from an engine of the same policy; a rule the policy does not have is an error of the caller. Those that
 * mark only everyday words are left out where their rule has better ones
 */
export function advise(
	policy: Policy,
	findings: readonly Finding[],
	language: Language,
	draft: {readonly text?: string; readonly language?: Language | undefined} = {},
): Advice[] {
	const rules = new Map(policy.rules.map(rule => [rule.id, rule]));
	const told = new Map<string, ReturnType<typeof guidance>>();
	return telling(findings).map(finding => {
		const rule = rules.get(finding.rule);
		if (rule === undefined) throw new RangeError(`expected a rule of this policy, got "${finding.rule}"`);
		const suggestions = suggestionsFor(rule, finding, draft.text, texts =>
			say(policy, texts, draft.language ?? language),
		);
		const said = told.get(rule.id) ?? guidance(policy, rule, language);
		told.set(rule.id, said);
		return {...finding, ...said, suggestions};
	});
}

/** A text in a language, or in the company's first where there is none. */
const say = ({company}: Policy, texts: Texts, language: Language) =>
	texts[language] ?? texts[company.languages[0] ?? ''] ?? '';

function guidance(policy: Policy, rule: Rule, language: Language) {
	const contact = policy.contacts[rule.contact];
	return {
		title: say(policy, rule.title, language),
		message: say(policy, rule.message, language),
		why: say(policy, rule.why, language),
		...(rule.lesson === undefined ? {} : {lesson: say(policy, rule.lesson, language)}),
		guideline: {title: say(policy, rule.source.title, language), url: rule.source.url},
		contact: {
			id: rule.contact,
			name: contact === undefined ? rule.contact : say(policy, contact.name, language),
			reach: contact?.reach ?? [],
			...(contact?.hours === undefined ? {} : {hours: contact.hours}),
			...(contact?.['answers-within'] === undefined ? {} : {answersWithin: contact['answers-within']}),
		},
		layer: rule.layer,
		confidential: rule.confidential === true || usesConfidentialList(policy, rule.match),
	};
}

function usesConfidentialList(policy: Policy, match: Matcher): boolean {
	return [...allMatchers(match)].some(
		matcher => 'list' in matcher && policy.lists[matcher.list]?.confidential === true,
	);
}
