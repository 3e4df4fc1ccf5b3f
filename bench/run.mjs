/** `npm run bench`: bundles the engine and the bench as the extension is bundled, and runs it. Without --quick: some minutes. */
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await build({
	entryPoints: {run: 'bench/run.ts', runner: 'bench/runner.ts'},
	outdir: 'out/bench',
	outExtension: {'.js': '.mjs'},
	bundle: true,
	minify: true,
	// The rivals from npm stay outside: some are not installed, and the others should run as they are published.
	packages: 'external',
	platform: 'node',
	target: 'node20',
	format: 'esm',
	charset: 'utf8',
	logLevel: 'warning',
});
const {status} = spawnSync(process.execPath, ['out/bench/run.mjs', ...process.argv.slice(2)], {stdio: 'inherit'});
process.exitCode = status ?? 1;
