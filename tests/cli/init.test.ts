import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {aFolder, handrail} from './handrail.ts';

async function filesOf(folder: string): Promise<[string, string][]> {
	const names = (await readdir(folder, {recursive: true})).filter(name => /\.\w+$/.test(name));
	return Promise.all(
		names.map(async (name): Promise<[string, string]> => [name, await readFile(join(folder, name), 'utf8')]),
	);
}

/** The whole sample is made and tried: milliseconds. */
const LONG = 120_000;

describe('init', () => {
	it.each([
		['one word', ['--name', 'Grünkraft'], 'gruenkraft', 'gruenkraft.example'],
		[
			'several words and a domain',
			['--name', 'Stadtwerke Aue & Söhne', '--short', 'Aue-Strom', '--domain', 'aue-strom.de'],
			'aue-strom',
			'aue-strom.de',
		],
		[
			'competitors',
			['--name', 'E1 Energie', '--competitors', 'Blitz AG, Power2Go'],
			'e1-energie',
			'e1-energie.example',
		],
	])(
		'makes a policy that passes its tests with a name of %s',
		async (_, options, id, domain) => {
			const cwd = await aFolder({});
			const {status, stdout, stderr} = await handrail(['init', 'ours', ...options], {cwd});
			expect({status, stderr}).toEqual({status: 0, stderr: ''});
			expect(stdout).toMatch(/^ours: \d+ rules for .*\nAll of their examples are as promised\.\n/);
			const files = await filesOf(join(cwd, 'ours'));
			expect(files.filter(([, text]) => /Nordwind|nordwind|NORDWIND/.test(text)).map(([name]) => name)).toEqual([]);
			const company = files.find(([name]) => name === 'company.yaml')?.[1];
			expect(company).toContain(`company: { id: ${id}, name: ${options[1]}, languages: [de, en] }`);
			expect(company).toContain(`presse@${domain}`);
		},
		LONG,
	);

	it(
		'makes packs that pass their tests, too',
		async () => {
			const cwd = await aFolder({});
			await handrail(['init', 'ours', '--name', 'Aue-Strom', '--domain', 'aue-strom.de'], {cwd});
			const {status, stdout} = await handrail(['test', 'ours', '--packs', 'all'], {cwd});
			expect(stdout).toMatch(/examples: all as promised/);
			expect(status).toBe(0);
		},
		LONG,
	);

	it(
		'puts competitors in the place of the sample’s, as far as they go',
		async () => {
			const cwd = await aFolder({});
			await handrail(['init', 'ours', '--name', 'Aue', '--competitors', 'Blitz AG,Power2Go'], {cwd});
			const company = await readFile(join(cwd, 'ours/company.yaml'), 'utf8');
			expect(company).toContain('entries: [Blitz AG, Power2Go, Rheinwatt]');
		},
		LONG,
	);

	it('leaves a folder that holds something as it is', async () => {
		const cwd = await aFolder({'ours/notes.txt': 'mine'});
		const {status, stderr} = await handrail(['init', 'ours', '--name', 'Aue'], {cwd});
		expect(status).toBe(2);
		expect(stderr).toBe('expected a folder that is empty or not there yet, got ours, which holds 1 files\n');
		expect(await filesOf(join(cwd, 'ours'))).toEqual([['notes.txt', 'mine']]);
	});

	it.each([
		[['--name', 'A: B'], /Expected a name that begins with a letter/],
		[['--name', "O'Brien"], /Expected a name that begins with a letter/],
		[['--name', 'Aue', '--competitors', 'A,B,C,D'], /Expected at most 3 names, got 4/],
		[['--name', 'Aue', '--domain', 'https://aue.de'], /Expected a domain such as company\.example/],
		[['--name', 'Ωμέγα'], /expected a short name with letters of a to z/],
		[[], /required option '--name <name>' not specified/],
	])('refuses %s, and writes nothing', async (options, message) => {
		const cwd = await aFolder({});
		const {status, stderr} = await handrail(['init', 'ours', ...options], {cwd});
		expect(status).toBe(2);
		expect(stderr).toMatch(message);
		expect(await readdir(cwd)).toEqual([]);
	});
});
