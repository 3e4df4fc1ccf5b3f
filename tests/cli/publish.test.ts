import {once} from 'node:events';
import {readdir, readFile, rm, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {describe, expect, it} from 'vitest';
import {newSigningKey} from '../../src/cli/signing.ts';
import {checkContent, checkExamples, openBundle} from '../../src/policy/bundle.ts';
import type {PublicKey} from '../../src/policy/keys.ts';
import {verifyPointer} from '../../src/policy/verify.ts';
import {aFolder, exists, handrail, start} from './handrail.ts';
import {POLICY, withSlip} from './policy-files.ts';

const PRIVATE = 'keys/signing-key.private.json';
const PUBLIC = 'keys/signing-key.public.json';

/** A folder with the policy and a new pair of keys, as `handrail keys new` writes them. */
async function aPublisher(files = POLICY): Promise<string> {
	const {privateKey, publicKey} = await newSigningKey();
	return aFolder({...files, [PRIVATE]: JSON.stringify(privateKey), [PUBLIC]: JSON.stringify(publicKey)});
}

const publish = (cwd: string, ...args: string[]) =>
	handrail(['publish', '--to', 'public', '--key', PRIVATE, ...args], {cwd});
const readJson = async (file: string) => JSON.parse(await readFile(file, 'utf8'));
const publicKey = (cwd: string): Promise<PublicKey> => readJson(join(cwd, PUBLIC));

/** What a browser that pins the publisher's key would see. */
async function published(cwd: string, keys?: PublicKey[], threshold = 1) {
	const bytes = await readFile(join(cwd, 'public/latest.json'));
	return verifyPointer(bytes, {keys: keys ?? [await publicKey(cwd)], threshold});
}

describe('keys new', () => {
	it('writes a pair of Ed25519 keys, the private one for its owner only', async () => {
		const cwd = await aFolder({});
		expect((await handrail(['keys', 'new'], {cwd})).status).toBe(0);
		const secret = await readJson(join(cwd, PRIVATE));
		const shared = await readJson(join(cwd, PUBLIC));
		expect(secret).toMatchObject({...shared, d: expect.any(String)});
		expect(shared).toEqual({kty: 'OKP', crv: 'Ed25519', x: expect.any(String), kid: expect.any(String)});
		expect((await stat(join(cwd, PRIVATE))).mode & 0o777).toBe(0o600);
	});

	it('makes another pair each time', async () => {
		const [one, other] = await Promise.all([aFolder({}), aFolder({})]);
		for (const cwd of [one, other]) await handrail(['keys', 'new'], {cwd});
		expect((await publicKey(one)).x).not.toBe((await publicKey(other)).x);
	});

	it.each([PRIVATE, PUBLIC])('never overwrites: with %s there it ends with 2 and changes nothing', async left => {
		const cwd = await aPublisher();
		const other = left === PRIVATE ? PUBLIC : PRIVATE;
		const before = await readFile(join(cwd, left), 'utf8');
		await rm(join(cwd, other));
		const {status, stderr} = await handrail(['keys', 'new'], {cwd});
		expect(status).toBe(2);
		expect(stderr).toBe(`expected no key at ${left} yet, got one that is already there\n`);
		expect(await readFile(join(cwd, left), 'utf8')).toBe(before);
		expect(await exists(join(cwd, other))).toBe(false);
	});

	it('writes where it is told', async () => {
		const cwd = await aFolder({});
		expect((await handrail(['keys', 'new', '--out', 'safe/place'], {cwd})).status).toBe(0);
		expect((await readdir(join(cwd, 'safe/place'))).sort()).toEqual([
			'signing-key.private.json',
			'signing-key.public.json',
		]);
	});

	it('never prints the private key', async () => {
		const cwd = await aFolder({});
		const {stdout, stderr} = await handrail(['keys', 'new'], {cwd});
		const {d} = await readJson(join(cwd, PRIVATE));
		expect(stdout + stderr).not.toContain(d);
	});
});

describe('publish', () => {
	it('with keys of "keys new" writes what a browser believes, takes and opens', async () => {
		const cwd = await aFolder(POLICY);
		await handrail(['keys', 'new'], {cwd});
		const before = Date.now();
		const {status, stderr} = await publish(cwd);
		expect([status, stderr]).toEqual([0, '']);
		const pointer = await published(cwd);
		expect(pointer).toMatchObject({company: 'company', channel: 'stable', version: 1});
		expect(Date.parse(pointer.issued)).toBeGreaterThanOrEqual(before);
		expect(Date.parse(pointer.expires) - Date.parse(pointer.issued)).toBe(30 * 24 * 60 * 60 * 1000);
		const bytes = new Uint8Array(await readFile(join(cwd, 'public', pointer.bundle.path)));
		await checkContent(bytes, pointer.bundle);
		const engine = openBundle(bytes, 'company');
		checkExamples(engine);
		expect(engine.check('Falke')).toHaveLength(1);
	});

	it('prints what to pin, and it is the public key', async () => {
		const cwd = await aPublisher();
		const {stdout} = await publish(cwd);
		const configuration = JSON.parse(stdout.slice(stdout.indexOf('{')));
		expect(configuration).toMatchObject({company: 'company', channel: 'stable', threshold: 1});
		expect(configuration.keys).toEqual([await publicKey(cwd)]);
		expect(stdout).not.toContain((await readJson(join(cwd, PRIVATE))).d);
	});

	it('counts the version up, and leaves older bundles where they are', async () => {
		const cwd = await aPublisher();
		await publish(cwd);
		const first = await published(cwd);
		await handrail(
			[
				'publish',
				join(await aFolder(withSlip('company', 'entries: [Falke]', 'entries: [Falke, Adler]')), 'policies'),
				'--to',
				'public',
				'--key',
				PRIVATE,
			],
			{cwd},
		);
		const second = await published(cwd);
		expect([first.version, second.version]).toEqual([1, 2]);
		expect(second.bundle.sha256).not.toBe(first.bundle.sha256);
		expect((await readdir(join(cwd, 'public/bundles'))).sort()).toEqual(
			[first, second].map(({bundle}) => `${bundle.sha256}.json`).sort(),
		);
	});

	it('takes a version, a channel and an expiry', async () => {
		const cwd = await aPublisher();
		await publish(cwd, '--policy-version', '41', '--channel', 'pilot', '--expires-in', '7');
		const pointer = await published(cwd);
		expect(pointer).toMatchObject({version: 41, channel: 'pilot'});
		expect(Date.parse(pointer.expires) - Date.parse(pointer.issued)).toBe(7 * 24 * 60 * 60 * 1000);
		await publish(cwd, '--channel', 'pilot');
		expect((await published(cwd)).version).toBe(42);
	});

	it.each(['1', '2'])('refuses version %s after version 2, and changes nothing', async version => {
		const cwd = await aPublisher();
		await publish(cwd, '--policy-version', '2');
		const before = await readFile(join(cwd, 'public/latest.json'), 'utf8');
		const {status, stderr} = await publish(cwd, '--policy-version', version);
		expect(status).toBe(2);
		expect(stderr).toBe(`expected a version after 2, which is published, got ${version}; nothing was published\n`);
		expect(await readFile(join(cwd, 'public/latest.json'), 'utf8')).toBe(before);
	});

	it('refuses a policy that does not keep its examples, and writes nothing', async () => {
		const cwd = await aPublisher(withSlip('rules', '{ en: Falke starts }', '{ en: Falcon starts }'));
		const {status, stderr} = await publish(cwd);
		expect(status).toBe(2);
		expect(stderr).toMatch(/^policies\/company\/rules\.yaml:13 rule "code-names".*:\n {4}Falcon starts\n/);
		expect(stderr).toMatch(/expected a policy that passes "handrail test", got 1 failures; nothing was published\n$/);
		expect(await exists(join(cwd, 'public/latest.json'))).toBe(false);
		await expect(stat(join(cwd, 'public'))).rejects.toThrow('ENOENT');
	});

	it('refuses to put another channel in the place of the one that browsers follow', async () => {
		const cwd = await aPublisher();
		await publish(cwd);
		const {status, stderr} = await publish(cwd, '--channel', 'pilot');
		expect(status).toBe(2);
		expect(stderr).toBe('expected channel "stable", which this folder publishes, got "pilot"; nothing was published\n');
		expect((await published(cwd)).channel).toBe('stable');
	});

	it('refuses a policy with a slip, and leaves what is published', async () => {
		const cwd = await aPublisher();
		await publish(cwd);
		const before = await readFile(join(cwd, 'public/latest.json'), 'utf8');
		const slip = join(await aFolder(withSlip('rules', 'severity: stop', 'serverity: stop')), 'policies');
		expect((await handrail(['publish', slip, '--to', 'public', '--key', PRIVATE], {cwd})).status).toBe(2);
		expect(await readFile(join(cwd, 'public/latest.json'), 'utf8')).toBe(before);
	});

	it('signs with several keys, which meet a threshold together', async () => {
		const cwd = await aPublisher();
		await handrail(['keys', 'new', '--out', 'more-keys'], {cwd});
		const {stdout} = await publish(cwd, '--key', 'more-keys/signing-key.private.json', 'policies');
		expect(stdout).toContain('"threshold": 2');
		const keys = [await publicKey(cwd), await readJson(join(cwd, 'more-keys/signing-key.public.json'))];
		expect(await published(cwd, keys, 2)).toMatchObject({version: 1});
	});

	it.each<[string, string[], RegExp]>([
		['the same key twice', ['--key', PRIVATE], /^expected different keys, got the same one twice/],
		[
			'a public key',
			['--key', PUBLIC],
			/^expected a private key made by "handrail keys new", got keys\/signing-key\.public\.json\n$/,
		],
		['a key that is not there', ['--key', 'nowhere.json'], /^expected a file that can be read, got nowhere\.json\n$/],
		['a version that is no number', ['--policy-version', 'two'], /Expected a whole number from 1\./],
		['a version of zero', ['--policy-version', '0'], /Expected a whole number from 1\./],
		['an expiry of zero', ['--expires-in', '0'], /Expected a whole number from 1\./],
	])('refuses %s, and writes nothing', async (_, args, expected) => {
		const cwd = await aPublisher();
		const {status, stderr} = await publish(cwd, ...args);
		expect(status).toBe(2);
		expect(stderr).toMatch(expected);
		expect(await exists(join(cwd, 'public/latest.json'))).toBe(false);
	});

	it('refuses a folder whose latest.json is something else', async () => {
		const cwd = await aPublisher({...POLICY, 'public/latest.json': '{"version": 7}'});
		const {status, stderr} = await publish(cwd);
		expect(status).toBe(2);
		expect(stderr).toMatch(/^expected public\/latest\.json to be a pointer written by "handrail publish", got /);
		expect(await readFile(join(cwd, 'public/latest.json'), 'utf8')).toBe('{"version": 7}');
	});
});

describe('serve', () => {
	it('serves what is published to every origin, on this machine, until Ctrl+C', async () => {
		const cwd = await aPublisher();
		await publish(cwd);
		const child = await start(['serve', 'public'], cwd);
		const [line] = await once(createInterface(child.stdout), 'line');
		const [address = ''] = /^http:\/\/127\.0\.0\.1:\d+\//.exec(line) ?? [];

		const latest = await fetch(new URL('latest.json', address));
		expect(latest.status).toBe(200);
		expect(latest.headers.get('access-control-allow-origin')).toBe('*');
		expect(latest.headers.get('cache-control')).toBe('no-cache');
		expect(latest.headers.get('content-type')).toMatch(/^application\/json/);
		expect(await latest.text()).toBe(await readFile(join(cwd, 'public/latest.json'), 'utf8'));

		const {bundle} = await published(cwd);
		const response = await fetch(new URL(bundle.path, address));
		expect(response.headers.get('cache-control')).toContain('immutable');
		await checkContent(new Uint8Array(await response.arrayBuffer()), bundle);

		expect((await fetch(new URL('nothing-here.json', address))).status).toBe(404);
		expect((await fetch(new URL('..%2f..%2fkeys/signing-key.private.json', address))).status).toBe(404);

		const ended = once(child, 'exit');
		child.kill('SIGINT');
		expect(await ended).toEqual([0, null]);
	});

	it('serves at the port that is asked for, and says so when it is taken', async () => {
		const cwd = await aPublisher();
		await publish(cwd);
		const first = await start(['serve', 'public'], cwd);
		const [line] = await once(createInterface(first.stdout), 'line');
		const [, port = ''] = /:(\d+)\//.exec(line) ?? [];
		const {status, stderr} = await handrail(['serve', 'public', '--port', port], {cwd});
		first.kill('SIGINT');
		await once(first, 'exit');
		expect(status).toBe(2);
		expect(stderr).toMatch(new RegExp(`^expected a free port, got ${port}: .*EADDRINUSE[^\\n]*\\n$`));
	});

	it.each([
		[['serve', 'nowhere'], /^expected a folder that "handrail publish" wrote, got nowhere without latest\.json\n$/],
		[['serve', 'policies'], /^expected a folder that "handrail publish" wrote, got policies without latest\.json\n$/],
		[['serve', '--port', 'eighty'], /Expected a whole number from 0 to 65535/],
		[['serve', '--port', '70000'], /Expected a whole number from 0 to 65535/],
	])('%j ends with 2', async (args, expected) => {
		const {status, stderr} = await handrail(args, {cwd: await aFolder(POLICY)});
		expect(status).toBe(2);
		expect(stderr).toMatch(expected);
	});
});
