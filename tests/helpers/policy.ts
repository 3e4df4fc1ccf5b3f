import type {Contact, Matcher, Policy, Rule, Texts} from '../../src/policy/vocabulary.ts';

/** The same text in both languages of the company. */
export const both = (text: string): Texts => ({de: text, en: text});

export const PRESS_OFFICE: Contact = {name: both('Press office'), reach: [{mail: 'press@company.example'}]};

/** A valid rule that fires on the word "secret", unless told otherwise. */
export function aRule(changes: Partial<Rule> = {}): Rule {
	return {
		id: 'no-secrets',
		layer: 'company',
		owner: 'press-office',
		source: {title: both('Guideline'), url: 'https://company.example/guideline'},
		severity: 'warning',
		title: both('A secret'),
		message: both('Please leave the secret out.'),
		why: both('Secrets stay inside.'),
		contact: 'press-office',
		match: {words: ['secret']},
		examples: {fires: [], silent: []},
		...changes,
	};
}

/** A valid policy of the company "company", with one rule that fires on "secret", unless told otherwise. */
export function aPolicy(changes: Partial<Policy> = {}): Policy {
	return {
		format: 1,
		company: {id: 'company', name: 'The Company', languages: ['en', 'de']},
		teams: {sales: {name: both('Sales'), stage: 2}, service: {name: both('Service'), stage: 1}},
		contacts: {'press-office': PRESS_OFFICE},
		channels: [{site: 'x', account: '@company', name: 'The Company', owner: 'sales', 'may-post': ['sales']}],
		lists: {},
		numbers: {},
		exceptions: [],
		rules: [aRule()],
		...changes,
	};
}

/** A policy with one rule of this matcher. */
export const aPolicyMatching = (match: Matcher, changes: Partial<Policy> = {}): Policy =>
	aPolicy({rules: [aRule({match})], ...changes});
