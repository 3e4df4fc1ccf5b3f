import {describe, expect, it} from 'vitest';
import {reachLink} from '../../src/policy/reach.ts';

const advice = {rule: 'no-secrets', title: 'Größe & Gewinn + mehr'};
const WORDS = 'Grüße & Küsse + 100 %?\nZweite Zeile #2 = "gut"';

describe('a mail link', () => {
	it('carries subject and body through umlauts, line breaks, &, + and %', () => {
		const link = reachLink({mail: 'presse@nordwind.example'}, {advice, site: 'x', subject: WORDS, body: WORDS});
		expect(link).toMatch(/^mailto:presse@nordwind\.example\?subject=[\w%.!~*'()-]+&body=[\w%.!~*'()-]+$/);
		expect(mailFields(link)).toEqual({subject: WORDS, body: WORDS});
	});

	it('writes a space as %20, for mail programs take a plus sign for itself', () => {
		const link = reachLink({mail: 'a@b.example'}, {advice, site: 'x', subject: 'two words', body: '1 + 1'});
		expect(link).toBe('mailto:a@b.example?subject=two%20words&body=1%20%2B%201');
	});

	it('has the rule’s title for a subject, and no body, where nothing is given', () => {
		expect(mailFields(reachLink({mail: 'a@b.example'}, {advice, site: 'x'}))).toEqual({subject: advice.title});
	});
});

describe('a chat link', () => {
	const teams = 'https://teams.microsoft.com/l/chat/0/0?users=presse@nordwind.example';

	it('takes the body as its message', () => {
		const url = new URL(reachLink({teams}, {advice, site: 'x', body: WORDS}));
		expect(url.searchParams.get('message')).toBe(WORDS);
		expect(url.searchParams.get('users')).toBe('presse@nordwind.example');
	});

	it('is left as it is without a body', () => {
		expect(reachLink({teams}, {advice, site: 'x', subject: WORDS})).toBe(teams);
	});
});

describe('a form link', () => {
	it('gets the rule and the site, wherever and however often it asks', () => {
		const form = 'https://nordwind.example/{site}/frage?rule={rule}&again={rule}&site={site}';
		expect(reachLink({form}, {advice, site: 'linkedin', subject: WORDS, body: WORDS})).toBe(
			'https://nordwind.example/linkedin/frage?rule=no-secrets&again=no-secrets&site=linkedin',
		);
	});

	it('cannot be broken by the name of a rule', () => {
		const form = 'https://nordwind.example/frage?rule={rule}';
		const link = reachLink({form}, {advice: {rule: 'a&b=$&', title: ''}, site: 'x'});
		expect(new URL(link).searchParams.get('rule')).toBe('a&b=$&');
		expect([...new URL(link).searchParams]).toHaveLength(1);
	});

	it('never carries words of the person', () => {
		const form = 'https://nordwind.example/frage';
		expect(reachLink({form}, {advice, site: 'x', subject: WORDS, body: WORDS})).toBe(form);
	});
});

/** The fields of a mail link as RFC 6068 reads them: percent-encoding only. */
function mailFields(link: string): Record<string, string> {
	const [, query = ''] = link.split('?');
	return Object.fromEntries(query.split('&').map(field => field.split('=').map(decodeURIComponent)));
}
