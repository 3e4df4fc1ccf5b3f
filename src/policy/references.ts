import {isEntity} from './entities/detectors.ts';
import type {Path, Problem} from './errors.ts';
import {innerMatchers} from './inner.ts';
import {limitProblems} from './limit-problems.ts';
import {DEPTH} from './limits.ts';
import {nearest} from './nearest.ts';
import {patternProblem} from './patterns/problem.ts';
import {ENTITIES, type Example, type Matcher, type Policy, type Rule, type Scope, type Texts} from './vocabulary.ts';

/** Within a path stand at most a matcher, its list of words, and an exact one of them. */
const ROOM = 3;

/** What is wrong between the parts of a policy: names that point nowhere, missing languages, patterns that cannot run. */
export function referenceProblems(policy: Policy): Problem[] {
	const problems: Problem[] = [];
	const teams = Object.keys(policy.teams);
	const contacts = Object.keys(policy.contacts);
	const lists = Object.keys(policy.lists);
	const {languages} = policy.company;

	const known = (path: Path, what: string, name: string, names: readonly string[]) => {
		problems.push(...nameProblems(path, what, name, names));
	};
	const translated = (path: Path, texts: Texts) => {
		const missing = languages.filter(language => texts[language] === undefined);
		if (missing.length === 0) return;
		problems.push({
			path,
			expected: `a text in ${missing.join(', ')}`,
			got: `only ${Object.keys(texts).join(', ') || 'nothing'}`,
		});
	};
	const matcherReferences = (path: Path, matcher: Matcher) => {
		if (path.length > DEPTH - ROOM) {
			problems.push({path, expected: `objects and lists at most ${DEPTH} deep`, got: 'a matcher deeper within'});
			return;
		}
		if ('language-is' in matcher) {
			for (const [at, language] of matcher['language-is'].entries()) {
				known([...path, 'language-is', at], 'language', language, languages);
			}
		}
		if ('list' in matcher) known([...path, 'list'], 'list', matcher.list, lists);
		if ('entity' in matcher) {
			known([...path, 'entity'], 'entity', matcher.entity, [...ENTITIES, ...Object.keys(policy.numbers)]);
			if (matcher.allowed !== undefined) known([...path, 'allowed'], 'list', matcher.allowed, lists);
		}
		if ('pattern' in matcher) runnable([...path, 'pattern'], matcher.pattern);
		for (const [inside, inner] of innerMatchers(matcher)) matcherReferences([...path, ...inside], inner);
	};
	const runnable = (path: Path, pattern: string) => {
		const got = patternProblem(pattern);
		if (got !== undefined) problems.push({path, expected: 'a pattern in RE2 syntax', got});
	};
	const scoped = (path: Path, {teams: scopeTeams, languages: scopeLanguages, from, until}: Scope) => {
		for (const [at, team] of scopeTeams?.entries() ?? [])
			known([...path, 'teams', at], 'team', team, ['any', ...teams]);
		for (const [at, language] of scopeLanguages?.entries() ?? []) {
			known([...path, 'languages', at], 'language', language, languages);
		}
		if (from !== undefined && until !== undefined && Date.parse(from) >= Date.parse(until)) {
			problems.push({path: [...path, 'until'], expected: `a moment after ${from}`, got: until});
		}
	};

	for (const [id, team] of Object.entries(policy.teams)) translated(['teams', id, 'name'], team.name);
	for (const [id, contact] of Object.entries(policy.contacts)) {
		translated(['contacts', id, 'name'], contact.name);
		if (contact.otherwise !== undefined) known(['contacts', id, 'otherwise'], 'contact', contact.otherwise, contacts);
	}
	policy.channels.forEach((channel, index) => {
		known(['channels', index, 'owner'], 'team', channel.owner, teams);
		for (const [at, team] of channel['may-post'].entries())
			known(['channels', index, 'may-post', at], 'team', team, teams);
	});

	for (const [id, {pattern}] of Object.entries(policy.numbers)) {
		runnable(['numbers', id, 'pattern'], pattern);
		if (isEntity(id))
			problems.push({path: ['numbers', id], expected: 'a name that no entity has', got: `"${id}"`, atKey: true});
	}
	policy.exceptions.forEach(({rule, scope, reason}, index) => {
		known(
			['exceptions', index, 'rule'],
			'rule',
			rule,
			policy.rules.map(({id}) => id),
		);
		scoped(['exceptions', index, 'scope'], scope);
		translated(['exceptions', index, 'reason'], reason);
	});

	const seen = new Map<string, number>();
	policy.rules.forEach((rule, index) => {
		const path: Path = ['rules', index];
		const first = seen.get(rule.id);
		if (first !== undefined) {
			const also: Path = ['rules', first, 'id'];
			problems.push({path: [...path, 'id'], expected: 'an id used once', got: `"${rule.id}" a second time`, also});
		}
		seen.set(rule.id, first ?? index);
		known([...path, 'layer'], 'layer', rule.layer, ['company', ...teams]);
		known([...path, 'owner'], 'owner', rule.owner, [...contacts, ...teams]);
		// A rule without a contact of its own asks its owner; an unknown owner is one mistake, not two.
		if (rule.contact !== rule.owner) known([...path, 'contact'], 'contact', rule.contact, contacts);
		else if (teams.includes(rule.owner) && !contacts.includes(rule.owner)) {
			problems.push({
				path: [...path, 'contact'],
				expected: `a contact (${contacts.join(', ')}), for the owner "${rule.owner}" is a team and no contact`,
				got: 'none',
			});
		}
		if (rule.applies !== undefined) scoped([...path, 'applies'], rule.applies);
		for (const [key, texts] of textsOf(rule)) translated([...path, ...key], texts);
		matcherReferences([...path, 'match'], rule.match);
		for (const kind of ['fires', 'silent'] as const) {
			for (const [at, example] of rule.examples[kind].entries())
				problems.push(...exampleProblems(policy, [...path, 'examples', kind, at], example));
		}
	});
	problems.push(...limitProblems(policy));
	return problems;
}

/** What an example names that the policy does not have. */
export function exampleProblems({company, teams}: Policy, path: Path, {language, team}: Example): Problem[] {
	return [
		...nameProblems([...path, language], 'language', language, company.languages),
		...(team === undefined ? [] : nameProblems([...path, 'team'], 'team', team, Object.keys(teams))),
	];
}

/** A name that should be one of these, with the one probably meant. */
export function nameProblems(path: Path, what: string, name: string, names: readonly string[]): Problem[] {
	if (names.includes(name)) return [];
	const suggestion = nearest(name, names);
	const expected = `a known ${what} (${names.join(', ') || 'there are none'})`;
	return [{path, expected, got: `"${name}"`, ...(suggestion === undefined ? {} : {suggestion})}];
}

function textsOf(rule: Rule): [Path, Texts][] {
	return [
		[['title'], rule.title],
		[['message'], rule.message],
		[['why'], rule.why],
		...(rule.lesson === undefined ? [] : [[['lesson'], rule.lesson] as [Path, Texts]]),
		[['source', 'title'], rule.source.title],
		...(rule.suggest ?? []).map(({replace}, index): [Path, Texts] => [['suggest', index, 'replace'], replace]),
	];
}
