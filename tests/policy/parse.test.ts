import {describe, expect, it} from 'vitest';
import {PolicyError, type Problem, pathToText, problemToText} from '../../src/policy/errors.ts';
import {parsePolicy} from '../../src/policy/parse.ts';
import type {Example, Matcher, Policy, Rule} from '../../src/policy/vocabulary.ts';
import {aPolicy, aPolicyMatching, aRule, both, PRESS_OFFICE} from '../helpers/policy.ts';

/** What is wrong with a policy, as `path: expected …, got …`. */
function problems(value: unknown): string[] {
	try {
		parsePolicy(value);
		return [];
	} catch (error) {
		if (!(error instanceof PolicyError)) throw error;
		return error.problems.map((problem: Problem) => `${pathToText(problem.path)}: ${problemToText(problem)}`);
	}
}

/** A policy with one rule that has more or other keys than it may. */
const withRule = (changes: object) => aPolicy({rules: [{...aRule(), ...changes} as Rule]});
const without = (key: keyof Rule) => {
	const {[key]: _, ...rest} = aRule();
	return aPolicy({rules: [rest as Rule]});
};
const example: Example = {language: 'en', text: 'a secret'};

describe('a good policy', () => {
	it('is read as it is', () => {
		const policy = aPolicy({
			lists: {'code-names': {confidential: true, entries: ['Falke', {exact: 'Seeadler'}]}},
			rules: [
				aRule({
					confidential: true,
					applies: {
						sites: ['x'],
						teams: ['any', 'sales'],
						languages: ['de'],
						from: '2026-10-01T00:00+02:00',
						until: '2026-11-26T07:00Z',
					},
					match: {any: [{list: 'code-names'}, {pattern: 'a+', unless: [{entity: 'money'}]}]},
					suggest: [{replace: both('a plan')}],
					examples: {fires: [{...example, team: 'sales', surface: 'reply'}], silent: []},
				}),
			],
		});
		expect(parsePolicy(structuredClone(policy))).toEqual(policy);
	});

	it('may have texts in more languages than the company', () => {
		expect(problems(withRule({title: {...both('A secret'), fr: 'Un secret'}}))).toEqual([]);
	});
});

describe('an unknown key', () => {
	it('is named with the known ones and the one probably meant', () => {
		const [problem] = problems(withRule({serverity: 'stop'}));
		expect(problem).toMatch(/^rules\[0\]\.serverity: expected one of id, severity, .*, got unknown key "serverity"/);
		expect(problem).toMatch(/\(did you mean "severity"\?\)$/);
	});

	it('is named without a guess when none is near', () => {
		expect(problems(withRule({zzzzzzzz: 1})).join()).toMatch(/got unknown key "zzzzzzzz"$/);
	});

	it.each<[string, unknown, string]>([
		['the policy', {...aPolicy(), contcats: {}}, 'contacts'],
		['the scope', withRule({applies: {surface: ['post']}}), 'surfaces'],
		['a matcher', aPolicyMatching({word: ['secret']} as unknown as Matcher), 'words'],
		['a nested matcher', aPolicyMatching({any: [{patern: 'a'} as unknown as Matcher]}), 'pattern'],
		['a contact', aPolicy({contacts: {'press-office': {...PRESS_OFFICE, hour: '9-5'} as never}}), 'hours'],
	])('is found in %s', (_, policy, meant) => {
		expect(problems(policy).join('\n')).toContain(`(did you mean "${meant}"?)`);
	});
});

describe('a missing key', () => {
	it.each(['id', 'severity', 'title', 'message', 'why', 'match', 'examples', 'contact'] as const)(
		'%s is named',
		key => {
			expect(problems(without(key))).toEqual([`rules[0].${key}: expected key "${key}", got nothing`]);
		},
	);

	it('of a matcher is told as the keys there are', () => {
		expect(problems(aPolicyMatching({} as Matcher)).join()).toMatch(/^rules\[0\]\.match: expected .*words.*pattern/);
	});
});

describe('a value of the wrong kind', () => {
	it.each<[object, RegExp]>([
		[{severity: 'block'}, /^rules\[0\]\.severity: expected tip, warning or stop, got "block"$/],
		[{id: 'No Secrets'}, /^rules\[0\]\.id: expected an id in lower-case .*, got "No Secrets"$/],
		[{title: {de: '', en: 'x'}}, /^rules\[0\]\.title\.de: expected a text that is not empty/],
		[
			{source: {title: both('x'), url: 'http://a.example'}},
			/source\.url: expected a web address that begins with https/,
		],
		[{applies: {sites: []}}, /applies\.sites: expected a list of sites with at least one entry/],
		[{applies: {from: '2026-10-01'}}, /applies\.from: expected a moment with time zone/],
		[{applies: {from: '2026-13-01T00:00Z'}}, /applies\.from: expected a moment with time zone/],
		[{match: {words: 'secret'}}, /match\.words: expected a list of words, got "secret"/],
		[{match: {words: ['!!!']}}, /match\.words\[0\]: expected a word or phrase with at least one letter/],
		[
			{match: {words: [{exact: '!!!'}]}},
			/match\.words\[0\]\.exact: expected a word or phrase with at least one letter/,
		],
		[{match: {words: ['pro*jekt']}}, /match\.words\[0\]: expected a "\*" only at the start or the end of a word/],
		[{match: {words: ['4*4']}}, /expected a "\*" only at the start or the end of a word/],
		[{match: {words: ['Projekt * Falke']}}, /expected a "\*" only at the start or the end of a word/],
		[
			{match: {entity: 'emial'}},
			/match\.entity: expected a known entity \(card, .*, url\), got "emial" \(did you mean "email"\?\)$/,
		],
		[{match: {any: []}}, /match\.any: expected a list of matchers with at least one entry/],
		[{match: 'secret'}, /match: expected a matcher: an object with one of words/],
	])('%j is told', (changes, expected) => {
		expect(problems(withRule(changes)).join('\n')).toMatch(expected);
	});

	it.each([undefined, null, 7, 'policy', [], {}])('instead of a policy is told: %j', value => {
		expect(problems(value).length).toBeGreaterThan(0);
	});
});

describe('a matcher with two keys', () => {
	it('is told where several belong', () => {
		expect(problems(aPolicyMatching({words: ['a'], pattern: 'b'} as Matcher)).join()).toMatch(
			/^rules\[0\]\.match: expected one matcher \(several go under any: or all:\), got object$/,
		);
	});
});

describe('a name that points nowhere', () => {
	it.each<[string, object, string, string]>([
		['a contact', {contact: 'pres-office'}, 'rules[0].contact', 'press-office'],
		['an owner', {owner: 'pres-office'}, 'rules[0].owner', 'press-office'],
		['a layer', {layer: 'sale'}, 'rules[0].layer', 'sales'],
		['a team', {applies: {teams: ['servce']}}, 'rules[0].applies.teams[0]', 'service'],
		[
			'the team of an example',
			{examples: {fires: [{...example, team: 'sale'}], silent: []}},
			'rules[0].examples.fires[0].team',
			'sales',
		],
	])('%s', (_, changes, path, meant) => {
		const said = problems(withRule(changes)).join('\n');
		expect(said).toContain(`${path}: expected a known `);
		expect(said).toContain(`(did you mean "${meant}"?)`);
	});

	it('a list, wherever it stands', () => {
		const lists: Policy['lists'] = {'code-names': {entries: ['Falke']}};
		const match: Matcher = {any: [{words: ['a'], unless: [{all: [{list: 'code-name'}]}]}]};
		expect(problems(aPolicyMatching(match, {lists}))).toEqual([
			'rules[0].match.any[0].unless[0].all[0].list: expected a known list (code-names), got "code-name" (did you mean "code-names"?)',
		]);
	});

	it('the next contact, a channel’s owner, and who may post there', () => {
		const policy = aPolicy({
			contacts: {'press-office': {...PRESS_OFFICE, otherwise: 'on-call'}},
			channels: [{site: 'x', account: '@a', name: 'A', owner: 'nobody', 'may-post': ['sales', 'nobody']}],
		});
		expect(problems(policy).map(problem => problem.split(':')[0])).toEqual([
			'contacts.press-office.otherwise',
			'channels[0].owner',
			'channels[0].may-post[1]',
		]);
	});

	it('a language that the company does not speak', () => {
		const said = problems(
			withRule({applies: {languages: ['fr']}, examples: {fires: [{language: 'it', text: 'x'}], silent: []}}),
		);
		expect(said).toEqual([
			'rules[0].applies.languages[0]: expected a known language (en, de), got "fr"',
			'rules[0].examples.fires[0].it: expected a known language (en, de), got "it"',
		]);
	});

	it('an owner who is also the contact is one mistake, not two', () => {
		expect(problems(withRule({owner: 'nobody', contact: 'nobody'}))).toHaveLength(1);
	});
});

describe('a rule without a contact of its own', () => {
	it('whose owner is a team is told that it needs one', () => {
		expect(problems(withRule({owner: 'sales', contact: 'sales'}))).toEqual([
			'rules[0].contact: expected a contact (press-office), for the owner "sales" is a team and no contact, got none',
		]);
	});

	it('whose owner is a team and a contact of the same name is fine', () => {
		const contacts = {'press-office': PRESS_OFFICE, sales: PRESS_OFFICE};
		expect(problems(aPolicy({contacts, rules: [aRule({owner: 'sales', contact: 'sales'})]}))).toEqual([]);
	});
});

describe('a missing translation', () => {
	it.each<[string, object]>([
		['title', {title: {en: 'A secret'}}],
		['message', {message: {en: 'Leave it.'}}],
		['why', {why: {en: 'Because.'}}],
		['source.title', {source: {title: {en: 'Guideline'}, url: 'https://company.example'}}],
		['suggest[0].replace', {suggest: [{replace: {en: 'a plan'}}]}],
	])('of %s is named', (path, changes) => {
		expect(problems(withRule(changes))).toEqual([`rules[0].${path}: expected a text in de, got only en`]);
	});

	it('of a team or a contact is named', () => {
		const policy = aPolicy({
			teams: {...aPolicy().teams, service: {name: {de: 'Service'}, stage: 1}},
			contacts: {'press-office': {...PRESS_OFFICE, name: {}}},
		});
		expect(problems(policy)).toEqual([
			'teams.service.name: expected a text in en, got only de',
			'contacts.press-office.name: expected a text in en, de, got only nothing',
		]);
	});
});

it('matchers nested too deeply are told at the place', () => {
	const nested = (levels: number): Matcher => (levels === 0 ? {words: [{exact: 'a'}]} : {any: [nested(levels - 1)]});
	expect(problems(aPolicyMatching(nested(12)))).toEqual([]);
	expect(problems(aPolicyMatching(nested(40)))).toEqual([
		expect.stringMatching(/^rules\[0\]\.match(\.any\[0\])+: expected objects and lists at most 32 deep/),
	]);
});

it('a broken pattern is told in the words of RE2, also deep within', () => {
	const [problem] = problems(aPolicyMatching({all: [{words: ['a']}, {pattern: '(a'}]}));
	expect(problem).toMatch(/^rules\[0\]\.match\.all\[1\]\.pattern: expected a pattern in RE2 syntax, got .*missing/);
});

it('an id that is used twice is told at the second', () => {
	expect(problems(aPolicy({rules: [aRule(), aRule({id: 'other'}), aRule()]}))).toEqual([
		'rules[2].id: expected an id used once, got "no-secrets" a second time',
	]);
});

it('all mistakes are told at once', () => {
	const rules = [aRule({contact: 'nobody'}), aRule({id: 'other', title: {en: 'x'}, match: {pattern: '('}})];
	expect(problems(aPolicy({rules}))).toHaveLength(3);
});

describe('a misspelt key', () => {
	it('is told once, not once more as missing', () => {
		const {severity, ...rest} = aRule();
		const policy = {...aPolicy(), rules: [{...rest, serverity: severity}]};
		expect(problems(policy)).toEqual([
			expect.stringMatching(/got unknown key "serverity" \(did you mean "severity"\?\)$/),
		]);
	});

	it('is recognised where two letters changed places', () => {
		const {owner, ...rest} = aRule();
		const policy = {...aPolicy(), rules: [{...rest, onwer: owner}]};
		expect(problems(policy).join()).toMatch(/\(did you mean "owner"\?\)$/);
	});
});
