import {join} from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {aFolder, handrail} from './handrail.ts';
import {POLICY} from './policy-files.ts';

let cwd: string;
beforeAll(async () => {
	cwd = await aFolder({
		...POLICY,
		'good.jsonl': [
			'{"id": "one", "text": "Falke startet 🚀"}',
			'',
			'{"id": 2, "text": "I promise", "site": "x", "surface": "reply", "now": "2026-05-01T00:00Z", "language": "en"}',
			'   ',
			'{"id": "three", "text": "Guten\u2028Morgen", "replyingTo": "Falke?", "team": "sales", "account": "@company", "audience": "public"}\r',
			'',
		].join('\n'),
		'marked.jsonl': '\ufeff{"id": "one", "text": "Falke"}\n',
		'empty.jsonl': '\n\n',
		'broken.jsonl': '{"id": "one", "text": "Falke"}\n\n{"id": "two", "text": \n',
		'unknown-key.jsonl': '{"id": "one", "text": "Falke", "surfaec": "reply"}\n',
		'no-text.jsonl': '{"id": "one"}\n',
		'no-moment.jsonl': '{"id": "one", "text": "Falke", "now": "tomorrow"}\n',
	});
});

const check = (...args: string[]) => handrail(['check', ...args], {cwd});

/** The rules that have something to say. */
async function rules(...args: string[]): Promise<string[]> {
	const {stdout, status} = await check('--format', 'jsonl', ...args);
	expect(status).not.toBe(2);
	return JSON.parse(stdout).findings.map(({rule}: {rule: string}) => rule);
}

describe('check in text', () => {
	it('says what, why, what is better, the guideline and whom to ask, and exits with 1', async () => {
		expect(await check('🚀 Falke startet bald und wir freuen uns')).toEqual({
			status: 1,
			stderr: '',
			stdout: [
				'STOP  “Falke” (3–8)  [code-names]',
				'  Bitte weglassen.',
				'  Why: Er ist intern.',
				'  Better: Unser Projekt',
				'  Guideline: Leitfaden · https://company.example/guideline',
				'  Ask: Pressestelle',
				'',
			].join('\n'),
		});
	});

	it('says that there is nothing, and exits with 0', async () => {
		expect(await check('Guten Morgen')).toEqual({status: 0, stdout: 'No findings.\n', stderr: ''});
	});

	it('speaks the language that is asked for', async () => {
		expect((await check('Falke', '--lang', 'en')).stdout).toContain('Please leave it out.');
		expect((await check('Falke', '--lang', 'de')).stdout).toContain('Bitte weglassen.');
	});

	it('speaks the language of the text, and the company’s first where that is not clear', async () => {
		expect((await check('This is our Falke')).stdout).toContain('Please leave it out.');
		expect((await check('Falke')).stdout).toContain('Bitte weglassen.');
	});
});

describe('check in JSON', () => {
	const finding = {
		rule: 'code-names',
		severity: 'stop',
		start: 0,
		end: 5,
		match: 'Falke',
		message: 'Please leave it out.',
		contact: 'press-office',
	};

	it('is a list of posts with their findings', async () => {
		const {stdout, status} = await check('Falke and the others', '--format', 'json');
		expect(JSON.parse(stdout)).toEqual([{id: '1', findings: [finding]}]);
		expect(status).toBe(1);
	});

	it('in lines is one post per line, in order', async () => {
		const {stdout, status} = await check('--posts', 'good.jsonl', '--format', 'jsonl');
		const lines = stdout
			.trimEnd()
			.split('\n')
			.map(line => JSON.parse(line));
		expect(lines.map(({id, findings}) => [id, findings.map(({rule}: {rule: string}) => rule)])).toEqual([
			['one', ['code-names']],
			['2', ['replies']],
			['three', []],
		]);
		expect(status).toBe(1);
	});
});

describe('check from standard input', () => {
	it('reads all of it', async () => {
		const {status, stdout} = await handrail(['check', '-', '--format', 'jsonl'], {cwd, input: 'Ä\nFalke\n'});
		expect(JSON.parse(stdout).findings).toMatchObject([{start: 2, end: 7, match: 'Falke'}]);
		expect(status).toBe(1);
	});
});

describe('check of a file of posts', () => {
	it('names each in text', async () => {
		const {stdout} = await check('--posts', 'good.jsonl');
		expect(stdout).toMatch(/^— one\nSTOP/);
		expect(stdout).toMatch(/\n\n— three\nNo findings\.\n$/);
	});

	it('passes over empty lines, and over the mark at its beginning', async () => {
		expect(await check('--posts', 'empty.jsonl', '--format', 'jsonl')).toEqual({status: 0, stdout: '', stderr: ''});
		expect((await check('--posts', 'marked.jsonl')).status).toBe(1);
	});

	it.each([
		['a line that is no JSON', 'broken.jsonl', /^broken\.jsonl:3 expected a JSON object, got: /],
		[
			'an unknown key',
			'unknown-key.jsonl',
			/^unknown-key\.jsonl:1 .*unknown key "surfaec" \(did you mean "surface"\?\)/,
		],
		['a missing text', 'no-text.jsonl', /^no-text\.jsonl:1 text: expected key "text", got nothing/],
		['a moment that is none', 'no-moment.jsonl', /^no-moment\.jsonl:1 now: expected a moment with time zone/],
		['a file that is not there', 'nowhere.jsonl', /^expected a file of posts that can be read, got nowhere\.jsonl/],
	])('ends with 2 at %s, and prints no findings', async (_, file, expected) => {
		const {status, stdout, stderr} = await check('--posts', file);
		expect([status, stdout]).toEqual([2, '']);
		expect(stderr).toMatch(expected);
	});
});

describe('--fail-on', () => {
	const promise = ['I promise', '--site', 'x', '--surface', 'reply', '--account', 'official', '--now', '2026-05-01'];

	it.each([
		['stop', ['Falke'], 1],
		['stop', promise, 0],
		['warning', promise, 1],
		['warning', ['5 Euro'], 0],
		['tip', ['5 Euro'], 1],
		['tip', ['Guten Morgen'], 0],
	] as const)('%s with %j exits with its status', async (severity, args, status) => {
		expect((await check(...args, '--fail-on', severity)).status).toBe(status);
	});

	it('is stop where nobody says', async () => {
		expect((await check(...promise)).status).toBe(0);
		expect((await check('Falke')).status).toBe(1);
	});
});

describe('the place', () => {
	const there = ['--site', 'x', '--surface', 'reply', '--account', '@company', '--now', '2026-05-01T12:00:00Z'];
	const elsewhere = (option: string, value: string) =>
		there.map((word, at) => (there[at - 1] === option ? value : word));

	it('narrows by site, surface, account and moment', async () => {
		expect(await rules('I promise', ...there)).toEqual(['replies']);
		expect(await rules('I promise', ...elsewhere('--site', 'linkedin'))).toEqual([]);
		expect(await rules('I promise', ...elsewhere('--surface', 'post'))).toEqual([]);
		expect(await rules('I promise', ...elsewhere('--account', '@anna'))).toEqual([]);
		expect(await rules('I promise', ...elsewhere('--account', 'personal'))).toEqual([]);
		expect(await rules('I promise', ...elsewhere('--now', '2026-06-01T00:00+02:00'))).toEqual([]);
	});

	it('takes no team that the policy does not have, for that would silence every team without a word', async () => {
		const {status, stderr} = await handrail(['check', '--team', 'sale', '5 Euro'], {cwd: await aFolder(POLICY)});
		expect(status).toBe(2);
		expect(stderr).toMatch(/^expected a team of the policy \(.*sales.*\), got "sale" \(did you mean "sales"\?\)\n$/);
	});

	it('narrows by team', async () => {
		expect(await rules('5 Euro', '--team', 'sales')).toEqual(['prices']);
		expect(await rules('5 Euro', '--team', 'service')).toEqual([]);
		expect(await rules('5 Euro')).toEqual(['prices']);
	});

	it('of a post counts more than that of the options', async () => {
		const {stdout} = await check(
			'--posts',
			'good.jsonl',
			'--format',
			'jsonl',
			'--surface',
			'post',
			'--site',
			'linkedin',
		);
		expect(stdout).toContain('"rule":"replies"');
	});
});

describe('a policy', () => {
	it('may be a bundle, with the same answer', async () => {
		const bundle = join(cwd, 'bundle.json');
		expect((await handrail(['build', '-o', bundle], {cwd})).status).toBe(0);
		const args = ['check', 'Falke kostet 5 Euro', '--format', 'json'];
		const fromBundle = await handrail([...args, '--policy', bundle]);
		expect(fromBundle).toEqual(await handrail([...args, '--policy', join(cwd, 'policies')]));
		expect(JSON.parse(fromBundle.stdout)[0].findings).toHaveLength(2);
	});

	it('that is not there ends with 2', async () => {
		expect(await check('Falke', '--policy', 'nowhere')).toEqual({
			status: 2,
			stdout: '',
			stderr: 'expected a policy folder or a bundle, got nowhere, which does not exist\n',
		});
	});

	it('that is a file of another kind ends with 2', async () => {
		const {status, stderr} = await check('Falke', '--policy', 'policies/company.yaml');
		expect(status).toBe(2);
		expect(stderr).toMatch(/^policies\/company\.yaml:1 expected JSON, got: /);
	});
});

describe('wrong usage ends with 2 and says what is wrong', () => {
	it.each([
		[['check'], /expected a text, - or --posts FILE, got none/],
		[['check', 'Falke', '--posts', 'good.jsonl'], /expected a text, - or --posts FILE, got a text and a file/],
		[['check', 'Falke', '--site', 'myspace'], /--site.*myspace.*x, facebook, linkedin/],
		[['check', 'Falke', '--surface', 'story'], /Allowed choices are post, reply/],
		[['check', 'Falke', '--fail-on', 'never'], /Allowed choices are tip, warning, stop/],
		[['check', 'Falke', '--format', 'xml'], /Allowed choices are text, json, jsonl/],
		[['check', 'Falke', '--now', 'tomorrow'], /Expected a moment such as/],
		[['check', 'Falke', '--now', 'March 7'], /Expected a moment such as/],
		[['check', 'Falke', '--lang', 'German'], /Expected a language such as de or en/],
		[['check', 'Falke', '--surfaec', 'reply'], /unknown option '--surfaec'\n\(Did you mean --surface\?\)/],
		[['check', 'one', 'two'], /too many arguments/],
		[['chek', 'Falke'], /unknown command 'chek'\n\(Did you mean check\?\)/],
		[['build'], /required option '-o, --output <file>' not specified/],
		[[], /Usage: handrail/],
	])('%j', async (args, expected) => {
		const {status, stdout, stderr} = await handrail(args, {cwd});
		expect([status, stdout]).toEqual([2, '']);
		expect(stderr).toMatch(expected);
	});

	it('but help ends with 0', async () => {
		const {status, stdout} = await handrail(['--help']);
		expect(status).toBe(0);
		for (const command of ['check', 'test', 'build', 'keys', 'publish', 'serve']) expect(stdout).toContain(command);
		expect((await handrail(['check', '--help'])).status).toBe(0);
	});
});
