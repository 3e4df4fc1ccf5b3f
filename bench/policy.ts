import type {Contact, Matcher, Policy, Rule, Texts} from '../src/policy/vocabulary.ts';
import type {Corpus, Pattern} from './corpus.ts';
import {between, oneOf, seeded} from './random.ts';
import {ENGLISH, GERMAN} from './words.ts';

/** The phrases alone, as written and not inflected: the same work as the rivals do. */
export const phrasesPolicy = ({phrases}: Corpus): Policy =>
	policy(phrases.map((phrase, number) => rule(number, asWritten(phrase))));

/**
 * A policy as a company would have it: as many rules, a pattern in place of each 50th phrase, words inflected, and a few
 * rules more that need the detectors and the combiners.
 */
export const wholePolicy = ({phrases, patterns}: Corpus): Policy =>
	policy([
		...phrases.map((phrase, number) => rule(number, matcherOf(phrase, patterns.get(number)))),
		...more().map((match, index) => rule(`more-${index}`, match)),
	]);

/** The number of the rule of a finding; -1 for the rules that only the whole policy has. */
export const numberOf = (id: string) => (id.startsWith('more-') ? -1 : Number(id.slice('rule-'.length)));

const asWritten = (phrase: string): Matcher => ({words: [phrase], inflected: false});

const matcherOf = (phrase: string, pattern: Pattern | undefined): Matcher =>
	pattern === undefined ? {words: [phrase]} : {pattern: `${pattern.ignoreCase ? '(?i)' : ''}${pattern.source}`};

/** Every entity on its own, and combiners of words that most posts have some of, so that they have to be worked out. */
function more(): Matcher[] {
	const random = seeded(7);
	const common = () => oneOf(random, [...GERMAN.content.slice(0, 600), ...ENGLISH.content.slice(0, 400)]);
	const words = (): Matcher => ({words: Array.from({length: between(random, 2, 4)}, common)});
	const several = (make: () => Matcher) => Array.from({length: 4}, make);
	return [
		...(['email', 'iban', 'money', 'phone', 'url'] as const).map(entity => ({entity})),
		...several(() => ({all: [words(), words()]})),
		...several(() => ({all: [words(), {entity: 'money'}]})),
		...several(() => ({...words(), unless: [words(), {entity: 'url'}]})),
		...several(() => ({near: {words: 6, of: [words(), {entity: 'money'}]}})),
		...several(() => ({any: [words(), words()], negated: 'ignore'})),
	];
}

const both = (text: string): Texts => ({de: text, en: text});

const CONTACT: Contact = {name: both('Press office'), reach: [{mail: 'press@company.example'}]};

const rule = (name: number | string, match: Matcher): Rule => ({
	id: typeof name === 'number' ? `rule-${name}` : name,
	layer: 'company',
	owner: 'press-office',
	source: {title: both('Guideline'), url: 'https://company.example/guideline'},
	severity: 'warning',
	title: both('Words to think about'),
	message: both('Please ask before you write this.'),
	why: both('It is not public yet.'),
	contact: 'press-office',
	match,
	examples: {fires: [], silent: []},
});

const policy = (rules: readonly Rule[]): Policy => ({
	format: 1,
	company: {id: 'company', name: 'The Company', languages: ['de', 'en']},
	teams: {},
	contacts: {'press-office': CONTACT},
	channels: [],
	lists: {},
	numbers: {},
	exceptions: [],
	rules,
});
