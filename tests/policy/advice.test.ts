import {describe, expect, it} from 'vitest';
import {type Advice, advise} from '../../src/policy/advice.ts';
import {Engine} from '../../src/policy/engine.ts';
import type {Matcher, Policy, Rule} from '../../src/policy/vocabulary.ts';
import {aPolicy, aRule, both, PRESS_OFFICE} from '../helpers/policy.ts';

function advice(policy: Policy, language = 'en', text = 'a secret'): Advice {
	const [first] = advise(policy, Engine.of(policy).check(text), language);
	if (first === undefined) return expect.fail(`expected advice on "${text}", got none`);
	return first;
}

const withRule = (changes: Partial<Rule>, policy: Partial<Policy> = {}) =>
	aPolicy({...policy, rules: [aRule(changes)]});

describe('advice', () => {
	it('says what, why, by which guideline, what is better and whom to ask', () => {
		const policy = withRule(
			{severity: 'stop', suggest: [{replace: both('a plan')}, {replace: both('news')}]},
			{
				contacts: {
					'press-office': {...PRESS_OFFICE, hours: 'Mo-Fr 08:00-18:00 Europe/Berlin', 'answers-within': '30m'},
				},
			},
		);
		expect(advice(policy)).toEqual({
			rule: 'no-secrets',
			severity: 'stop',
			start: 2,
			end: 8,
			match: 'secret',
			title: 'A secret',
			message: 'Please leave the secret out.',
			why: 'Secrets stay inside.',
			guideline: {title: 'Guideline', url: 'https://company.example/guideline'},
			suggestions: ['a plan', 'news'],
			contact: {
				id: 'press-office',
				name: 'Press office',
				reach: [{mail: 'press@company.example'}],
				hours: 'Mo-Fr 08:00-18:00 Europe/Berlin',
				answersWithin: '30m',
			},
			layer: 'company',
			confidential: false,
		});
	});

	it('leaves out what a contact does not say', () => {
		expect(advice(aPolicy()).contact).toEqual({
			id: 'press-office',
			name: 'Press office',
			reach: [{mail: 'press@company.example'}],
		});
	});

	it('speaks the language asked for', () => {
		const policy = withRule({message: {de: 'Bitte weglassen.', en: 'Please leave out.'}});
		expect(advice(policy, 'de').message).toBe('Bitte weglassen.');
		expect(advice(policy, 'en').message).toBe('Please leave out.');
	});

	it('speaks the company’s first language where it does not have the one asked for', () => {
		const policy = withRule({message: {de: 'Bitte weglassen.', en: 'Please leave out.'}});
		expect(advice(policy, 'fr').message).toBe('Please leave out.');
		const german = {...policy, company: {...policy.company, languages: ['de', 'en']}};
		expect(advice(german, 'fr').message).toBe('Bitte weglassen.');
	});

	it('names the team’s layer', () => {
		expect(advice(withRule({layer: 'sales'})).layer).toBe('sales');
	});

	it('about a rule of another policy is a mistake of the caller', () => {
		const finding = {rule: 'of-others', severity: 'tip', start: 0, end: 0, match: ''} as const;
		expect(() => advise(aPolicy(), [finding], 'en')).toThrow(/expected a rule of this policy, got "of-others"/);
	});
});

describe('a rule is confidential', () => {
	const lists: Policy['lists'] = {
		'code-names': {confidential: true, entries: ['secret']},
		competitors: {entries: ['secret']},
	};
	const word: Matcher = {words: ['secret']};
	const list: Matcher = {list: 'code-names'};

	it('when it says so', () => {
		expect(advice(withRule({confidential: true})).confidential).toBe(true);
	});

	it.each<[string, Matcher]>([
		['directly', list],
		['within any', {any: [word, list]}],
		['within all', {all: [word, list]}],
		['within all and none', {all: [word, {none: [{all: [list, {words: ['unsaid']}]}]}]}],
		['within unless', {...word, unless: [{all: [list, {words: ['unsaid']}]}]}],
		['deep within', {any: [{all: [word, {any: [word, {any: [list]}]}]}]}],
	])('when it matches through a confidential list %s', (_, match) => {
		expect(advice(withRule({match}, {lists})).confidential).toBe(true);
	});

	it('but not through another list', () => {
		expect(advice(withRule({match: {any: [{list: 'competitors'}]}}, {lists})).confidential).toBe(false);
	});

	it('even if it says that it is not', () => {
		expect(advice(withRule({confidential: false, match: list}, {lists})).confidential).toBe(true);
	});
});

describe('of several words that one rule found', () => {
	const words = (match: Matcher, text: string) => {
		const policy = withRule({match});
		return advise(policy, Engine.of(policy).check(text), 'en').map(({match: found}) => found);
	};
	const offer: Matcher = {near: {within: 'sentence', of: [{words: ['wir', 'we']}, {words: ['cheapest', 'günstig']}]}};

	it('everyday ones are not worth a mark', () => {
		expect(words(offer, 'Wir sind die günstigsten.')).toEqual(['günstigsten']);
		expect(words(offer, 'Today we are the cheapest.')).toEqual(['cheapest']);
	});

	it('they are when there are no others', () => {
		const mixed: Matcher = {all: [{words: ['du']}, {words: ['Ihnen']}]};
		expect(words(mixed, 'Hast du Zeit? Wir helfen Ihnen.')).toEqual(['du', 'Ihnen']);
		expect(words({none: [{words: ['x']}]}, 'We are here')).toEqual(['']);
	});
});

it('a lesson is told in the person’s language', () => {
	const policy = withRule({lesson: {en: 'First line.\nSecond line.', de: 'Zeile'}});
	expect(advice(policy).lesson).toBe('First line.\nSecond line.');
	expect(advice(policy, 'de').lesson).toBe('Zeile');
	expect(advice(withRule({}))).not.toHaveProperty('lesson');
});
