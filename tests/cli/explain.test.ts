import {beforeAll, describe, expect, it} from 'vitest';
import {aFolder, handrail} from './handrail.ts';
import {POLICY, withSlip} from './policy-files.ts';

let cwd: string;
beforeAll(async () => {
	cwd = await aFolder(POLICY);
});

const explain = (...args: string[]) => handrail(['explain', ...args], {cwd});

describe('explain', () => {
	it('says why a rule fires, step by step', async () => {
		expect(await explain('code-names', 'Falke startet bald und wir freuen uns')).toEqual({
			status: 0,
			stderr: '',
			stdout: [
				'rule "code-names" fires: stop',
				'layer company · owner press-office',
				'language de',
				'applies everywhere',
				'match:',
				'  ✓ list (code-names) → “Falke”\n',
			].join('\n'),
		});
	});

	it('says what keeps a rule away from a place', async () => {
		const {stdout} = await explain(
			'replies',
			'I promise',
			'--site',
			'x',
			'--surface',
			'post',
			'--now',
			'2026-05-01T00:00Z',
		);
		expect(stdout).toMatch(/^rule "replies" stays silent: it does not apply here \(surfaces\)\n/);
		expect(stdout).toContain('applies:\n  ✓ sites\n  ✗ surfaces\n  ? accounts (not known)\n  ✓ until\n');
	});

	it('says that the matcher finds nothing', async () => {
		const {stdout} = await explain('prices', 'Guten Morgen');
		expect(stdout).toMatch(/^rule "prices" stays silent: its matcher finds nothing\n/);
		expect(stdout).toMatch(/ {2}✗ entity \(money\)\n$/);
	});

	it('prints the same as data', async () => {
		const {stdout} = await explain('prices', 'Only €5', '--json');
		expect(JSON.parse(stdout)).toMatchObject({
			rule: 'prices',
			layer: 'sales',
			speaks: true,
			match: {matcher: 'entity', asks: 'money', holds: true, found: [{start: 5, end: 7, words: '€5'}]},
		});
	});

	it('names the rule probably meant, and exits with 2', async () => {
		const {status, stderr} = await explain('price', 'x');
		expect(status).toBe(2);
		expect(stderr).toBe(
			'expected a rule of policies (code-names, replies, prices), got "price" (did you mean "prices"?)\n',
		);
	});
});

describe('test, of a pattern that nothing keeps from every text', () => {
	it('warns with the cost, and passes', async () => {
		const folder = await aFolder(
			withSlip('sales', 'match: { entity: money }', "match: { pattern: '[0-9]+ ?(?:Euro|€)|€[0-9]+' }"),
		);
		const {status, stderr} = await handrail(['test'], {cwd: folder});
		expect(stderr).toMatch(
			/^policies\/sales\/prices\.yaml:\d+ warning: rule "prices": no word or sign, only a digit, is in each match of the pattern .*: \d+ µs per 3,000 characters here\n$/,
		);
		expect(status).toBe(0);
	});
});

describe('check, of a reply', () => {
	it('asks the post that is being answered', async () => {
		const folder = await aFolder({
			...withSlip(
				'sales',
				'match: { entity: money }',
				'match: { all: [{ entity: money }, { replying-to: { words: [Rabatt] } }] }',
			),
			'replies.jsonl':
				'{"id": 1, "text": "Nur 5 Euro", "replyingTo": "Gibt es Rabatte?", "team": "sales"}\n{"id": 2, "text": "Nur 5 Euro", "team": "sales"}\n',
		});
		const {stdout} = await handrail(['check', '--posts', 'replies.jsonl', '--format', 'jsonl'], {cwd: folder});
		const found = stdout
			.trim()
			.split('\n')
			.map(line => JSON.parse(line).findings.length);
		expect(found).toEqual([1, 0]);
		const one = await handrail(
			['check', 'Nur 5 Euro', '--team', 'sales', '--replying-to', 'Gibt es Rabatt?', '--format', 'jsonl'],
			{cwd: folder},
		);
		expect(JSON.parse(one.stdout).findings).toHaveLength(1);
	});
});
