import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {aFolder, type Files, handrail} from './handrail.ts';
import {POLICY, withSlip} from './policy-files.ts';

const PACK = `pack: listed
layer: company
owner: press-office
source: { title: { de: Leitfaden, en: Guideline }, url: "https://company.example/guideline" }
lists:
  rumours: { entries: [Gerücht, rumour] }
rules:
  - id: no-rumours
    severity: stop
    title: { de: Gerücht, en: Rumour }
    message: { de: Bitte weglassen., en: Please leave it out. }
    why: { de: Es bewegt den Kurs., en: It moves the price. }
    match: { list: rumours }
    examples:
      fires: [ { de: Ein Gerücht }, { en: A rumour } ]
      silent: [ { de: Guten Morgen }, { en: A rumour or two } ]
`;

const withPack = (files: Files): Files => ({...files, 'policies/packs/listed.yaml': PACK});
const switchedOn = withPack(withSlip('company', 'format: 1', 'format: 1\npacks: [listed]'));

it('a pack that is switched off is neither built nor tested, and named', async () => {
	const cwd = await aFolder(withPack(POLICY));
	const {status, stdout} = await handrail(['test'], {cwd});
	expect(status).toBe(0);
	expect(stdout).toContain('Not tested, for they are switched off: listed (--packs all).\n3 rules, 12 examples: all');
	expect((await handrail(['check', 'A rumour'], {cwd})).stdout).toBe('No findings.\n');
});

it.each(['all', 'listed'])('a pack that is switched off is tested with --packs %s', async packs => {
	const cwd = await aFolder(withPack(POLICY));
	const {status, stdout, stderr} = await handrail(['test', '--packs', packs], {cwd});
	expect(status).toBe(1);
	expect(stderr).toMatch(/^policies\/packs\/listed\.yaml:16 rule "no-rumours" expected an example that stays silent/);
	expect(stdout).toMatch(/\n4 rules, 16 examples: 1 not as promised\.\n$/);
});

it('a pack that is switched on belongs to the policy', async () => {
	const cwd = await aFolder(switchedOn);
	const {status, stdout} = await handrail(['check', 'A rumour'], {cwd});
	expect(status).toBe(1);
	expect(stdout).toMatch(/^STOP {2}“rumour” \(2–8\) {2}\[no-rumours\]/);
	await handrail(['build', '-o', 'bundle.json'], {cwd});
	const bundle = JSON.parse(await readFile(join(cwd, 'bundle.json'), 'utf8'));
	expect(Object.keys(bundle.lists)).toEqual(['code-names', 'rumours']);
	expect(bundle).not.toHaveProperty('packs');
});

it('an unknown pack is named with the one probably meant', async () => {
	const inFile = await handrail(['test'], {
		cwd: await aFolder(withPack(withSlip('company', 'format: 1', 'format: 1\npacks: [lisetd]'))),
	});
	expect(inFile).toEqual({
		status: 2,
		stdout: '',
		stderr: 'policies/company.yaml:2:9 expected a known pack (listed), got "lisetd" (did you mean "listed"?)\n',
	});
	const asked = await handrail(['test', '--packs', 'lisetd'], {cwd: await aFolder(withPack(POLICY))});
	expect(asked.status).toBe(2);
	expect(asked.stderr).toBe('expected a pack (listed), got "lisetd" (did you mean "listed"?)\n');
});

it('a list may have its name once, wherever it stands', async () => {
	const cwd = await aFolder({...switchedOn, 'policies/packs/listed.yaml': PACK.replaceAll('rumours', 'code-names')});
	const {status, stderr} = await handrail(['test'], {cwd});
	expect(status).toBe(2);
	expect(stderr).toContain(
		'policies/packs/listed.yaml:6:3 expected a name that is used once (first in policies/company.yaml:14), got "code-names"',
	);
});
