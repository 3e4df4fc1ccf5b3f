import {type ChildProcess, spawn, spawnSync} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {type Contender, NotInstalled, type Prepared} from '../contender.ts';
import {normalised} from '../normalise.ts';

/** Intel's matcher, the fastest we know of, in C. It measures by itself, so that no pipe is in its figures. */
export const hyperscan: Contender = {
	name: 'hyperscan',
	work: 'phrases',
	note: 'C with SIMD; gets the text already normalised',
	async prepare({phrases}) {
		const folder = await mkdtemp(join(tmpdir(), 'handrail-bench-'));
		try {
			const program = compiled(folder);
			const file = join(folder, 'phrases');
			await writeFile(file, phrases.map(phrase => `${normalised(phrase)}\n`).join(''));
			const scanner = new Scanner(spawn(program, [file], {stdio: ['pipe', 'pipe', 'inherit']}));
			const told = JSON.parse(await scanner.line()) as Pick<
				Prepared,
				'buildMs' | 'openMs' | 'storedBytes' | 'memoryBytes'
			>;
			return {
				...told,
				check: post => scanner.hits(post),
				rules: (hits: readonly number[]) => hits,
				async time(posts, {state, budget, mostChecks}) {
					await scanner.keep(posts);
					const line = await scanner.ask(`time ${budget} ${mostChecks} ${Number(state === 'cold')}\n`);
					return numbers(line).map(nanoseconds => nanoseconds / 1000);
				},
			};
		} finally {
			await rm(folder, {recursive: true, force: true});
		}
	},
};

const HEADER = '#include <hs/hs.h>\n';

/** @throws NotInstalled without a C compiler or the header */
function compiled(folder: string): string {
	const found = spawnSync('cc', ['-E', '-x', 'c', '-'], {input: HEADER, stdio: ['pipe', 'ignore', 'ignore']});
	if (found.status !== 0) throw new NotInstalled('apt install gcc libhyperscan-dev');
	const program = join(folder, 'hyperscan');
	const {status, stderr} = spawnSync('cc', ['-O3', '-march=native', '-o', program, 'bench/hyperscan.c', '-lhs'], {
		encoding: 'utf8',
	});
	if (status !== 0) throw new Error(`bench/hyperscan.c does not compile:\n${stderr}`);
	return program;
}

const numbers = (line: string) => line.split(' ').filter(Boolean).map(Number);

/** The program of hyperscan.c: one question at a time, one line per answer. It ends when its input does. */
class Scanner {
	readonly #program: ChildProcess;
	readonly #lines: AsyncIterator<string>;
	#kept: readonly string[] = [];

	constructor(program: ChildProcess) {
		if (program.stdout === null) throw new Error('Expected a pipe from hyperscan.c.');
		this.#program = program;
		this.#lines = createInterface({input: program.stdout})[Symbol.asyncIterator]();
	}

	async line(): Promise<string> {
		const {value, done} = await this.#lines.next();
		if (done === true) throw new Error('hyperscan.c ended early; its reason stands above.');
		return value;
	}

	ask(command: string): Promise<string> {
		this.#program.stdin?.write(command);
		return this.line();
	}

	/** These posts and no others. */
	async keep(posts: readonly string[]): Promise<void> {
		if (posts === this.#kept) return;
		await this.ask('clear\n');
		for (const post of posts) {
			const bytes = Buffer.from(normalised(post));
			await this.ask(`post ${bytes.length}\n${bytes.toString()}`);
		}
		this.#kept = posts;
	}

	async hits(post: string): Promise<readonly number[]> {
		await this.keep([post]);
		return numbers(await this.ask('hits\n'));
	}
}
