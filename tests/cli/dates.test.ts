import {describe, expect, it} from 'vitest';
import {aFolder, handrail} from './handrail.ts';
import {POLICY, withSlip} from './policy-files.ts';

const EXAMPLES = '{ de: Nur 5 Euro }';

describe('an example with a moment', () => {
	it('is run at that moment, and its key is not taken for a language', async () => {
		const files = withSlip('sales', EXAMPLES, '{ de: Nur 5 Euro, now: "2026-05-31T23:59+02:00" }');
		const {status, stderr} = await handrail(['test', 'policies'], {cwd: await aFolder(files)});
		expect([status, stderr]).toEqual([0, '']);
	});

	it('without a time zone is refused', async () => {
		const files = withSlip('sales', EXAMPLES, '{ de: Nur 5 Euro, now: 2026-05-31 }');
		const {status, stderr} = await handrail(['test', 'policies'], {cwd: await aFolder(files)});
		expect(status).toBe(2);
		expect(stderr).toMatch(/prices\.yaml:\d+:\d+ expected a moment with time zone such as .*, got "2026-05-31"/);
	});
});

describe('standard input', () => {
	it('is the text without the line feed that ends it', async () => {
		const cwd = await aFolder(POLICY);
		const {stdout} = await handrail(['check', '-', '--format', 'jsonl'], {cwd, input: 'Falke\n'});
		expect(JSON.parse(stdout).findings).toMatchObject([{start: 0, end: 5}]);
	});
});
