import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {text} from 'node:stream/consumers';
import {build} from 'esbuild';
import {sampleSources} from '../../tools/sample-sources.mjs';
import {temporaryFolder} from '../helpers/publisher.ts';

export interface Result {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

export interface RunOptions {
	/** The folder to run in. */
	readonly cwd?: string;
	/** What arrives on standard input. */
	readonly input?: string;
}

let built: Promise<string> | undefined;

/** The real command line, bundled as tools/build.mjs does, once per test file. */
function program(): Promise<string> {
	built ??= (async () => {
		const file = join(await temporaryFolder(), 'handrail.mjs');
		await build({
			bundle: true,
			charset: 'utf8',
			legalComments: 'none',
			logLevel: 'warning',
			entryPoints: ['src/cli/index.ts'],
			outfile: file,
			platform: 'node',
			target: 'node20',
			format: 'esm',
			plugins: [sampleSources],
			banner: {js: "import {createRequire} from 'node:module';\nconst require = createRequire(import.meta.url);"},
		});
		return file;
	})();
	return built;
}

/** Runs `handrail` to its end. */
export async function handrail(args: readonly string[], {cwd, input = ''}: RunOptions = {}): Promise<Result> {
	const child = await start(args, cwd);
	child.stdin.end(input);
	const ended = once(child, 'close');
	const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
	const [status] = await ended;
	return {status, stdout, stderr};
}

/** Starts `handrail` and leaves it running. */
export async function start(args: readonly string[], cwd?: string) {
	const child = spawn(process.execPath, [await program(), ...args], {cwd, stdio: ['pipe', 'pipe', 'pipe']});
	// A program that ends before it has read its input is no fault of the test.
	child.stdin.on('error', () => undefined);
	return child satisfies ChildProcess;
}

/** Files of a folder by their path, which are written into a new temporary folder. */
export type Files = Readonly<Record<string, string>>;

export async function aFolder(files: Files): Promise<string> {
	const folder = await temporaryFolder();
	for (const [path, content] of Object.entries(files)) {
		await mkdir(dirname(join(folder, path)), {recursive: true});
		await writeFile(join(folder, path), content);
	}
	return folder;
}

export const exists = (file: string): Promise<boolean> =>
	readFile(file).then(
		() => true,
		() => false,
	);
