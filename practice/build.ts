import {cp, mkdir, rm} from 'node:fs/promises';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {builtPractice} from './folder.ts';
import {practiceHosts} from './hosts.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Bundles every practice site into `<outdir>/<site>/{index.html,page.js,style.css,favicon.svg}`. */
export async function buildPractice(outdir: string = builtPractice): Promise<void> {
	await rm(outdir, {recursive: true, force: true});
	await Promise.all(Object.values(practiceHosts).map(site => buildSite(site, join(outdir, site))));
}

async function buildSite(site: string, outdir: string): Promise<void> {
	const source = join(here, site);
	await mkdir(outdir, {recursive: true});
	await build({
		entryPoints: {page: join(source, 'page'), style: join(source, 'style.css')},
		outdir,
		bundle: true,
		format: 'esm',
		target: ['chrome120', 'firefox128'],
		jsx: 'automatic',
		loader: {'.shadow.css': 'text'},
		logLevel: 'warning',
		// Draft.js comes from a time when every bundler offered a `global`.
		define: {'process.env.NODE_ENV': '"production"', global: 'globalThis'},
	});
	await cp(source, outdir, {recursive: true, filter: isPageOrFolder});
	await cp(join(here, 'shared/favicon.svg'), join(outdir, 'favicon.svg'));
}

function isPageOrFolder(path: string): boolean {
	return ['', '.html'].includes(extname(path));
}
