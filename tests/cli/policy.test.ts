import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {parsePolicy} from '../../src/policy/parse.ts';
import {aFolder, exists, type Files, handrail} from './handrail.ts';
import {POLICY, withSlip} from './policy-files.ts';

describe('test', () => {
	it('runs every example of a good policy, and exits with 0', async () => {
		const cwd = await aFolder(POLICY);
		expect(await handrail(['test'], {cwd})).toEqual({
			status: 0,
			stdout: [
				'rule        de fires/silent  en fires/silent',
				'code-names            1 / 1            1 / 1',
				'replies               1 / 1            1 / 1',
				'prices                1 / 1            1 / 1',
				'3 rules, 12 examples: all as promised, every rule covered in every language.\n',
			].join('\n'),
			stderr: '',
		});
	});

	it('names an example that should fire with its place and its text, and exits with 1', async () => {
		const cwd = await aFolder(withSlip('rules', '{ en: Falke starts }', '{ en: Falcon starts }'));
		const {status, stdout, stderr} = await handrail(['test'], {cwd});
		expect(status).toBe(1);
		expect(stdout).toMatch(/\n3 rules, 12 examples: 1 not as promised\.\n$/);
		expect(stderr).toBe(
			'policies/company/rules.yaml:13 rule "code-names" expected an example that fires, but it stays silent:\n    Falcon starts\n',
		);
	});

	it('names an example that should stay silent', async () => {
		const cwd = await aFolder(withSlip('sales', '{ de: Nur 5 Stück }', '{ de: Nur 5 € }'));
		const {status, stderr} = await handrail(['test'], {cwd});
		expect(status).toBe(1);
		expect(stderr).toBe(
			'policies/sales/prices.yaml:13 rule "prices" expected an example that stays silent, but it fires:\n    Nur 5 €\n        ^^^\n',
		);
	});

	it('names a rule without an example in one language', async () => {
		const cwd = await aFolder(
			withSlip('rules', '[ { de: Guten Morgen }, { en: Good morning } ]', '[ { de: Guten Morgen } ]'),
		);
		const {status, stderr} = await handrail(['test', 'policies'], {cwd});
		expect(status).toBe(1);
		expect(stderr).toMatch(
			/^policies\/company\/rules\.yaml:1[34] rule "code-names" expected an example that stays silent in en, got none\n$/,
		);
	});
});

describe('build', () => {
	it('writes one bundle, and says what is in it', async () => {
		const cwd = await aFolder(POLICY);
		const {status, stdout} = await handrail(['build', '-o', 'bundle.json'], {cwd});
		const bytes = await readFile(join(cwd, 'bundle.json'));
		expect(status).toBe(0);
		expect(stdout).toMatch(/^bundle\.json: 3 rules, (\d+) bytes, SHA-256 [0-9a-f]{64}\n$/);
		expect(stdout).toContain(` ${bytes.length} bytes`);
		const policy = parsePolicy(JSON.parse(bytes.toString('utf8')));
		expect(policy.rules.map(({id, layer, owner, contact}) => ({id, layer, owner, contact}))).toEqual([
			{id: 'code-names', layer: 'company', owner: 'press-office', contact: 'press-office'},
			{id: 'replies', layer: 'company', owner: 'press-office', contact: 'press-office'},
			{id: 'prices', layer: 'sales', owner: 'press-office', contact: 'press-office'},
		]);
	});

	it('writes the same bytes each time, from wherever it is started', async () => {
		const [first, second] = await Promise.all([aFolder(POLICY), aFolder(POLICY)]);
		await handrail(['build', '-o', 'bundle.json'], {cwd: first});
		await handrail(['build', join(second, 'policies'), '-o', join(second, 'bundle.json')], {cwd: first});
		const [one, other] = await Promise.all(
			[first, second].map(folder => readFile(join(folder, 'bundle.json'), 'utf8')),
		);
		expect(one).toBe(other);
		expect(one).toMatch(/Falke/);
	});

	it('into a folder that is not there ends with 2', async () => {
		const cwd = await aFolder(POLICY);
		const {status, stderr} = await handrail(['build', '-o', 'nowhere/bundle.json'], {cwd});
		expect(status).toBe(2);
		expect(stderr).toMatch(/^expected a file that can be written, got nowhere\/bundle\.json: [^\n]*\n$/);
	});
});

describe('a policy with a slip', () => {
	const slips: [string, Files, RegExp][] = [
		[
			'an unknown key',
			withSlip('rules', 'severity: stop', 'serverity: stop'),
			/^policies\/company\/rules\.yaml:6:5 expected one of id, severity.*, got unknown key "serverity" \(did you mean "severity"\?\)$/m,
		],
		[
			'an unknown key deep within',
			withSlip('rules', 'sites: [x]', 'site: [x]'),
			/^policies\/company\/rules\.yaml:21:16 expected one of sites.* \(did you mean "sites"\?\)$/m,
		],
		[
			'a missing key',
			withSlip('sales', '    severity: tip\n', ''),
			/^policies\/sales\/prices\.yaml:5:5 expected key "severity", got nothing$/m,
		],
		[
			'a missing translation',
			withSlip('rules', '{ de: Er ist intern., en: It is internal. }', '{ de: Er ist intern. }'),
			/^policies\/company\/rules\.yaml:9:10 expected a text in en, got only de$/m,
		],
		[
			'a missing translation of the guideline',
			withSlip('sales', '{ de: Leitfaden, en: Guideline }', '{ en: Guideline }'),
			/^policies\/sales\/prices\.yaml:3:18 expected a text in de, got only en$/m,
		],
		[
			'a broken pattern',
			withSlip('rules', '{ words: [versprochen, promise] }', "{ pattern: '(promise' }"),
			/^policies\/company\/rules\.yaml:22:23 expected a pattern in RE2 syntax, got .*missing/m,
		],
		[
			'a star without quotes',
			withSlip('rules', 'words: [versprochen, promise]', 'words: [*sprochen, promise]'),
			/^policies\/company\/rules\.yaml:22:22 expected text that begins with a star in quotes: "\*sprochen", got \*sprochen$/m,
		],
		[
			'a language the company does not write in',
			withSlip('rules', '{ words: [versprochen, promise] }', '{ language-is: [fr] }'),
			/^policies\/company\/rules\.yaml:22:28 expected a known language \(de, en\), got "fr"/m,
		],
		[
			'an unknown contact',
			withSlip('rules', 'contact: press-office', 'contact: pres-office'),
			/^policies\/company\/rules\.yaml:20:14 expected a known contact \(press-office\), got "pres-office" \(did you mean "press-office"\?\)$/m,
		],
		[
			'an unknown list',
			withSlip('rules', 'list: code-names', 'list: codenames'),
			/^policies\/company\/rules\.yaml:10:20 expected a known list \(code-names\), got "codenames" \(did you mean "code-names"\?\)$/m,
		],
		[
			'an id used twice, across files',
			withSlip('sales', 'id: prices', 'id: code-names'),
			/^policies\/sales\/prices\.yaml:5:9 expected an id used once, got "code-names" a second time \(first in policies\/company\/rules\.yaml:\d+\)$/m,
		],
		[
			'an unknown layer',
			withSlip('sales', 'layer: sales', 'layer: sale'),
			/^policies\/sales\/prices\.yaml:1:8 expected a known layer \(company, sales, service\), got "sale" \(did you mean "sales"\?\)$/m,
		],
		[
			'a team for an owner, and no contact',
			withSlip('sales', 'owner: press-office', 'owner: sales'),
			/^policies\/sales\/prices\.yaml:5:5 expected a contact \(press-office\), for the owner "sales" is a team and no contact, got none$/m,
		],
		[
			'an unknown team in the register',
			withSlip('company', 'may-post: [sales]', 'may-post: [sale]'),
			/^policies\/company\.yaml:11:\d+ expected a known team \(sales, service\), got "sale" \(did you mean "sales"\?\)$/m,
		],
		[
			'two matchers in one',
			withSlip('sales', '{ entity: money }', '{ entity: money, words: [Euro] }'),
			/^policies\/sales\/prices\.yaml:10:\d+ expected one matcher \(several go under any: or all:\), got object$/m,
		],
		[
			'an empty matcher',
			withSlip('sales', '{ entity: money }', '{}'),
			/^policies\/sales\/prices\.yaml:10:12 expected a matcher: an object with one of words/m,
		],
		[
			'an example in two languages',
			withSlip('sales', '{ de: Nur 5 Euro }', '{ de: Nur 5 Euro, en: Only 5 }'),
			/^policies\/sales\/prices\.yaml:12:\d+ expected one text under its language/m,
		],
		[
			'the same key twice',
			withSlip('sales', '    severity: tip\n', '    severity: tip\n    severity: stop\n'),
			/^policies\/sales\/prices\.yaml:7:5 expected YAML, got .*unique/im,
		],
		[
			'broken YAML',
			withSlip('sales', 'rules:\n', 'rules: [\n'),
			/^policies\/sales\/prices\.yaml:\d+:\d+ expected YAML, got /m,
		],
		[
			'an empty file',
			{...POLICY, 'policies/empty.yaml': ''},
			/^policies\/empty\.yaml:1:1 expected an object, got null$/m,
		],
	];

	it.each(slips)(
		'%s: file, line and what was expected are named, and nothing is written',
		async (_, files, expected) => {
			const cwd = await aFolder(files);
			const {status, stdout, stderr} = await handrail(['build', '-o', 'bundle.json'], {cwd});
			expect([status, stdout]).toEqual([2, '']);
			expect(stderr).toMatch(expected);
			expect(stderr).not.toMatch(/^\s+at /m);
			expect(await exists(join(cwd, 'bundle.json'))).toBe(false);
		},
	);

	it('is told the same way by each command', async () => {
		const cwd = await aFolder(withSlip('rules', 'severity: stop', 'serverity: stop'));
		const expected = await handrail(['build', '-o', 'bundle.json'], {cwd});
		expect(expected.stderr).toContain('policies/company/rules.yaml:6:5 ');
		for (const args of [['test'], ['check', 'Falke']]) expect(await handrail(args, {cwd})).toEqual(expected);
	});

	it('and another: both are named at once', async () => {
		const files = {
			...withSlip('company', 'format: 1', 'format: 2'),
			...{
				'policies/sales/prices.yaml':
					withSlip('sales', 'severity: tip', 'severity: hint')['policies/sales/prices.yaml'] ?? '',
			},
		};
		const {stderr} = await handrail(['test'], {cwd: await aFolder(files)});
		expect(
			stderr
				.trimEnd()
				.split('\n')
				.map(line => line.split(':')[0]),
		).toEqual(['policies/company.yaml', 'policies/sales/prices.yaml']);
	});

	it('leaves a bundle that was built before as it is', async () => {
		const cwd = await aFolder({...withSlip('rules', 'severity: stop', 'serverity: stop'), 'bundle.json': 'before'});
		expect((await handrail(['build', '-o', 'bundle.json'], {cwd})).status).toBe(2);
		expect(await readFile(join(cwd, 'bundle.json'), 'utf8')).toBe('before');
	});
});

describe('a folder without a policy', () => {
	it.each([
		['nowhere', /^expected a policy folder, got nowhere, which cannot be read\n$/],
		['empty', /^expected a company\.yaml in empty, got none\n$/],
	])('%s ends with 2', async (folder, expected) => {
		const cwd = await aFolder({'empty/readme.txt': 'nothing here'});
		const {status, stderr} = await handrail(['test', folder], {cwd});
		expect(status).toBe(2);
		expect(stderr).toMatch(expected);
	});
});
