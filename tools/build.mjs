/** Builds everything into dist/: the command line, the sample policy, and the extension for each browser. */
import {spawnSync} from 'node:child_process';
import {cp, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {demonstrationOf} from './demonstration.mjs';
import {manifestFor} from './manifest.mjs';
import {sampleSources} from './sample-sources.mjs';
import {ensureNode, ensurePackages, fail} from './setup.mjs';

try {
	ensureNode();
	ensurePackages();
} catch (error) {
	fail(error);
}
const {context} = await import('esbuild');

const BROWSERS = ['chromium', 'firefox'];
const watch = process.argv.includes('--watch');

const common = {bundle: true, charset: 'ascii', legalComments: 'none', logLevel: 'warning'};

const commandLine = {
	...common,
	entryPoints: {handrail: 'src/cli/index.ts'},
	outdir: 'dist/cli',
	platform: 'node',
	target: 'node20',
	format: 'esm',
	plugins: [sampleSources],
	// Some libraries of the command line are CommonJS and ask for `require`.
	banner: {js: "import {createRequire} from 'node:module';\nconst require = createRequire(import.meta.url);"},
};

/** Everything the browser runs. Each browser gets the same scripts; only the manifests differ. */
const extension = outdir => ({
	...common,
	entryPoints: {
		background: 'src/background/index.ts',
		content: 'src/content/index.ts',
		popup: 'src/popup/index.tsx',
	},
	outdir,
	platform: 'browser',
	target: ['chrome137', 'firefox140'],
	format: 'iife',
	minify: !watch,
	jsx: 'automatic',
	jsxImportSource: 'preact',
	alias: {react: 'preact/compat', 'handrail:sample-policy': './dist/demonstration.json'},
	loader: {'.css': 'text'},
});

async function run(options) {
	const build = await context(options);
	await build.rebuild();
	if (watch) await build.watch();
	else await build.dispose();
}

async function buildExtension(browser) {
	const folder = `dist/${browser}`;
	await run(extension(folder));
	const manifest = JSON.parse(await readFile('manifest.json', 'utf8'));
	await writeFile(`${folder}/manifest.json`, `${JSON.stringify(manifestFor(browser, manifest), undefined, '\t')}\n`);
	await cp('_locales', `${folder}/_locales`, {recursive: true});
	await cp('icons', `${folder}/icons`, {recursive: true});
	for (const file of ['src/popup/popup.html', 'src/popup/popup.css', 'src/lib/look.css'])
		await cp(file, `${folder}/${basename(file)}`);
	if (browser === 'chromium') await cp('managed-schema.json', `${folder}/managed-schema.json`);
}

await rm('dist/chromium', {recursive: true, force: true});
await rm('dist/firefox', {recursive: true, force: true});
await mkdir('dist/cli', {recursive: true});
await run(commandLine);
const sample = spawnSync(
	process.execPath,
	['dist/cli/handrail.js', 'build', 'policies', '-o', 'dist/sample-policy.json'],
	{
		stdio: ['ignore', 'ignore', 'inherit'],
	},
);
if (sample.status !== 0) process.exit(sample.status ?? 1);
const policy = JSON.parse(await readFile('dist/sample-policy.json', 'utf8'));
await writeFile('dist/demonstration.json', JSON.stringify(demonstrationOf(policy)));
for (const browser of BROWSERS) await buildExtension(browser);
console.log(`Built dist/cli/handrail.js, ${BROWSERS.map(browser => `dist/${browser}`).join(', ')}.`);
if (watch) console.log('Watching for changes (Ctrl+C ends).');
