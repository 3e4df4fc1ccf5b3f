import {expect, it} from 'vitest';
import {aFolder, exists, handrail} from './handrail.ts';
import {POLICY, withSlip} from './policy-files.ts';

const ORDINARY = `ordinary:
  - { de: Guten Morgen aus Hamburg, surface: post }
  - { en: A falcon over the harbour, surface: post }
  - { en: I promise to write soon, site: x, surface: reply, account: official, now: 2026-05-01T00:00+02:00 }
  - { de: Kostet 5 Euro, team: sales }
`;

it('ordinary posts with warnings are named with what was found, and counted; tips are not', async () => {
	const cwd = await aFolder({
		...withSlip('company', 'format: 1', 'format: 1\nwarns-at-most: 25'),
		'policies/ordinary.yaml': ORDINARY,
	});
	const {status, stdout, stderr} = await handrail(['test'], {cwd});
	expect(status).toBe(0);
	expect(stdout).toContain(
		'\n4 ordinary posts: 1 with a warning or a stop (25.0 of 100, at most 25), 1 more with a tip.\n',
	);
	expect(stderr).toBe(
		'policies/ordinary.yaml:4 an ordinary post, but rule "replies" has a warning for it:\n    I promise to write soon\n      ^^^^^^^\n',
	);
});

it('more warnings than agreed fail the test; without an agreement it is 3 of 100', async () => {
	const cwd = await aFolder({...POLICY, 'policies/ordinary.yaml': ORDINARY});
	const {status, stdout, stderr} = await handrail(['test'], {cwd});
	expect(status).toBe(1);
	expect(stderr).toContain('expected warnings on at most 3 of 100 ordinary posts, got 25.0\n');
	expect(stdout).toMatch(/12 examples: 1 not as promised\.\n$/);
});

it('a post that no rule may speak of is kept from all of them, also from those that only run in tests', async () => {
	const cwd = await aFolder({
		...withSlip('sales', '    severity: tip\n', '    severity: tip\n    state: draft\n'),
		'policies/silent.yaml': 'silent:\n  - { de: Uns fehlen 5 Euro Lohn }\n  - { en: We strike }\n',
	});
	const {status, stdout, stderr} = await handrail(['test'], {cwd});
	expect(status).toBe(1);
	expect(stdout).toContain('\n2 posts that no rule may speak of.\n');
	expect(stderr).toBe(
		'policies/silent.yaml:2 a post that no rule may speak of, but rule "prices" has a tip for it:\n    Uns fehlen 5 Euro Lohn\n               ^^^^^^\n',
	);
	await handrail(['keys', 'new', '--out', 'key.json'], {cwd});
	const published = await handrail(['publish', '--to', 'public', '--key', 'key.json'], {cwd});
	expect(published.status).toBe(2);
	expect(published.stderr).toContain('rule "prices" has a tip for it');
	expect(await exists(`${cwd}/public/latest.json`)).toBe(false);
});

it.each([
	[
		'a language',
		'silent:\n  - { fr: Bonjour }\n',
		/^policies\/posts\.yaml:2:11 expected a known language \(de, en\), got "fr"/,
	],
	[
		'a team',
		'ordinary:\n  - { en: Hi, team: sale }\n',
		/^policies\/posts\.yaml:2:21 expected a known team \(sales, service\), got "sale" \(did you mean "sales"\?\)/,
	],
	[
		'a key',
		'ordinary:\n  - { en: Hi, surfce: post }\n',
		/^policies\/posts\.yaml:2:15 expected one of .* got unknown key "surfce" \(did you mean "surface"\?\)/,
	],
])('%s that is not known is an error with its place', async (_, posts, message) => {
	const {status, stderr} = await handrail(['test'], {cwd: await aFolder({...POLICY, 'policies/posts.yaml': posts})});
	expect(status).toBe(2);
	expect(stderr).toMatch(message);
});
