import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {build} from 'esbuild';
import {describe, expect, test} from 'vitest';
import {practiceHosts} from '../../practice/hosts.ts';
import {readSource} from '../../src/cli/source/read.ts';
import {HOSTS} from '../../src/lib/hosts.ts';
import {Engine} from '../../src/policy/engine.ts';
import {missedExamples, uncovered} from '../../src/policy/examples.ts';
import {SITES} from '../../src/policy/vocabulary.ts';
import {manifestFor} from '../../tools/manifest.mjs';
import {idOf} from '../helpers/browser.ts';

/** What the tree promises (ARCHITECTURE.md, "What never breaks"), kept by the tree itself. */

const source = (folder: string) =>
	readdirSync(folder, {recursive: true, encoding: 'utf8'})
		.filter(name => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
		.map(name => ({file: join(folder, name), code: withoutComments(readFileSync(join(folder, name), 'utf8'))}));
const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
const importsOf = (code: string) => Array.from(code.matchAll(/(?:from|import)\s+'([^']+)'/g), ([, path = '']) => path);
const filesWith = (folder: string, pattern: RegExp) =>
	source(folder)
		.filter(({code}) => pattern.test(code))
		.map(({file}) => file);
const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const manifest = json('manifest.json');

describe('the policy core is pure', () => {
	test('it imports nothing from the other folders', () => {
		const strays = source('src/policy').flatMap(({file, code}) =>
			importsOf(code)
				.filter(path => path.startsWith('.') && !join(file, '..', path).startsWith(join('src', 'policy')))
				.map(path => `${file} → ${path}`),
		);
		expect(strays).toEqual([]);
	});

	test('it knows no browser, no page, no network and no clock', () => {
		const foreign =
			/\b(?:browser|chrome|document|window|navigator|location|fetch|setTimeout|localStorage|process)\s*[.(]|\bDate\.now\(|\bnew Date\(\)|from 'node:/;
		expect(filesWith('src/policy', foreign)).toEqual([]);
	});
});

describe('the parts speak only in messages', () => {
	test.each([
		['content', 'background'],
		['content', 'popup'],
		['popup', 'background'],
		['background', 'content'],
		['messages', 'background'],
	])('src/%s imports nothing from src/%s', (one, other) => {
		const strays = source(`src/${one}`).filter(({code}) => importsOf(code).some(path => path.includes(`../${other}/`)));
		expect(strays.map(({file}) => file)).toEqual([]);
	});

	test('the polyfill is imported in one file', () => {
		expect(filesWith('src', /from 'webextension-polyfill'/)).toEqual([join('src', 'lib', 'browser.ts')]);
	});
});

describe('nothing leaves the page', () => {
	test('there is one fetch call site, and no other way to the network', () => {
		const network = /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts/;
		const extension = ['src/background', 'src/content', 'src/popup', 'src/messages', 'src/lib', 'src/policy'];
		expect(extension.flatMap(folder => filesWith(folder, network))).toEqual([join('src', 'background', 'download.ts')]);
	});

	test('nothing is executed or parsed as HTML that came from outside', () => {
		expect(
			filesWith('src', /\beval\(|new Function\(|innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML/),
		).toEqual([]);
	});

	test('the manifest asks for storage and alarms, and makes nothing accessible to pages', () => {
		expect(manifest.permissions).toEqual(['storage', 'alarms']);
		expect(manifest).not.toHaveProperty('web_accessible_resources');
		expect(manifest).not.toHaveProperty('externally_connectable');
	});
});

describe('the sites are the same everywhere', () => {
	const patterns = Object.values(HOSTS).map(host => `https://${host}/*`);

	test('the manifest asks for exactly the hosts of the site adapters', () => {
		expect(manifest.host_permissions).toEqual(patterns);
		expect(manifest.content_scripts.flatMap(({matches}: {matches: string[]}) => matches)).toEqual(patterns);
		expect(Object.keys(HOSTS)).toEqual([...SITES]);
	});

	test.each(SITES)('%s has its adapter and its practice page', site => {
		expect(existsSync(`src/content/sites/${site}.ts`)).toBe(true);
		expect(existsSync(`practice/${site}/index.html`)).toBe(true);
		expect(practiceHosts).toHaveProperty([HOSTS[site]], site);
	});
});

describe('the manifest of each browser is derived from the one source', () => {
	test('Chromium runs the background as a service worker and has the managed schema', () => {
		const chromium = manifestFor('chromium', manifest);
		expect(chromium.background).toEqual({service_worker: 'background.js'});
		expect(chromium.storage).toEqual({managed_schema: 'managed-schema.json'});
		expect(chromium).not.toHaveProperty('browser_specific_settings');
	});

	test('the README names the ids that managed settings need', () => {
		const readme = readFileSync('README.md', 'utf8');
		expect(readme).toContain(idOf(Buffer.from(manifest.key, 'base64')));
		expect(readme).toContain(manifest.browser_specific_settings.gecko.id);
	});

	test('Firefox runs it as scripts and collects no data', () => {
		const firefox = manifestFor('firefox', manifest);
		expect(firefox.background).toEqual({scripts: ['background.js']});
		expect(firefox.browser_specific_settings.gecko.data_collection_permissions).toEqual({required: ['none']});
		expect(firefox).not.toHaveProperty('key');
	});
});

describe('the sample policy', () => {
	test('every rule has firing and silent examples in every language, and keeps them', async () => {
		const {policy} = await readSource('policies');
		expect(policy.rules.length).toBeGreaterThanOrEqual(20);
		expect(uncovered(policy)).toEqual([]);
		expect(missedExamples(Engine.of(policy))).toEqual([]);
	});
});

describe('the interface speaks German and English', () => {
	type Catalogue = Record<string, {message: string}>;
	const [en, de]: [Catalogue, Catalogue] = [json('_locales/en/messages.json'), json('_locales/de/messages.json')];
	const values = (message = '') => (message.match(/\$\d/g) ?? []).sort();

	test('both catalogues have the same texts with the same values, none of them empty', () => {
		expect(Object.keys(de)).toEqual(Object.keys(en));
		for (const [key, {message}] of Object.entries(en)) {
			expect(message.trim(), key).not.toBe('');
			expect(de[key]?.message.trim(), key).not.toBe('');
			expect(values(de[key]?.message), key).toEqual(values(message));
		}
	});

	test('every text is used', () => {
		const code = [...source('src').map(({code}) => code), readFileSync('manifest.json', 'utf8')].join('\n');
		const stems = (key: string) => [key, key.replace(/_(one|other)$/, ''), key.replace(/_.*$/, '_$')];
		const used = (name: string) =>
			code.includes(`'${name}'`) || code.includes(`\`${name}`) || code.includes(`__MSG_${name}__`);
		expect(Object.keys(en).filter(key => !stems(key).some(used))).toEqual([]);
	});
});

describe('the package stays small', () => {
	/** Bytes, minified and gzipped (SPEED §3). */
	test.each(['chromium', 'firefox'])('the content script for %s has at most 25 kB', browser => {
		expect(gzipSync(readFileSync(`dist/${browser}/content.js`)).length).toBeLessThanOrEqual(25_000);
	});

	test('the engine with all detectors has at most 150 kB', async () => {
		const options = {
			bundle: true,
			minify: true,
			write: false,
			format: 'esm',
			target: 'chrome137',
			charset: 'ascii',
			legalComments: 'none',
		} as const;
		const {outputFiles} = await build({entryPoints: ['src/policy/engine.ts'], ...options});
		expect(gzipSync(outputFiles[0]?.contents ?? '', {level: 9}).length).toBeLessThanOrEqual(150_000);
	});
});

test('no test is left out, and none is the only one to run', () => {
	const marks = /\b(?:describe|it|test)\.(?:only|skip|todo|fails)\b/;
	expect(filesWith('tests', marks)).toEqual([]);
});
