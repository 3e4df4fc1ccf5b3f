import {innerMatchers} from './references.ts';
import type {Finding, Language, Matcher, Policy, Reach, Rule, Texts} from './vocabulary.ts';

/** A finding with everything a person needs to know: what, why, the guideline, better wording, and whom to ask. */
export interface Advice extends Finding {
	readonly title: string;
	readonly message: string;
	readonly why: string;
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
 * @param language of the person; @param written of the text, for better wording must fit into it
 * @param findings from an engine of the same policy; a rule the policy does not have is an error of the caller
 */
export function advise(
	policy: Policy,
	findings: readonly Finding[],
	language: Language,
	written: Language = language,
): Advice[] {
	const rules = new Map(policy.rules.map(rule => [rule.id, rule]));
	return findings.map(finding => {
		const rule = rules.get(finding.rule);
		if (rule === undefined) throw new RangeError(`expected a rule of this policy, got "${finding.rule}"`);
		return {...finding, ...guidance(policy, rule, language, written)};
	});
}

function guidance(policy: Policy, rule: Rule, language: Language, written: Language) {
	const say = (texts: Texts, wanted = language) => texts[wanted] ?? texts[policy.company.languages[0] ?? ''] ?? '';
	const contact = policy.contacts[rule.contact];
	return {
		title: say(rule.title),
		message: say(rule.message),
		why: say(rule.why),
		guideline: {title: say(rule.source.title), url: rule.source.url},
		suggestions: (rule.suggest ?? []).map(({replace}) => say(replace, written)),
		contact: {
			id: rule.contact,
			name: contact === undefined ? rule.contact : say(contact.name),
			reach: contact?.reach ?? [],
			...(contact?.hours === undefined ? {} : {hours: contact.hours}),
			...(contact?.['answers-within'] === undefined ? {} : {answersWithin: contact['answers-within']}),
		},
		layer: rule.layer,
		confidential: rule.confidential === true || usesConfidentialList(policy, rule.match),
	};
}

function usesConfidentialList(policy: Policy, matcher: Matcher): boolean {
	if ('list' in matcher && policy.lists[matcher.list]?.confidential === true) return true;
	return innerMatchers(matcher).some(([, inner]) => inner.some(one => usesConfidentialList(policy, one)));
}
