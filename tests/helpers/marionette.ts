import {type ChildProcess, spawn} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {connect, type Socket} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** A message of Firefox: `[1, id, error, result]`. */
type Reply = readonly [1, number, {readonly message: string} | null, {readonly value?: unknown} | null];

/**
 * Firefox driven by its own protocol, Marionette, for the one thing that WebDriver BiDi refuses: going to a page of the
 * extension (BROWSERS §9).
 */
export class Marionette {
	readonly #program: ChildProcess;
	readonly #profile: string;
	readonly #socket: Socket;
	readonly #waiting = new Map<number, (reply: Reply) => void>();
	#received = Buffer.alloc(0);
	#sent = 0;

	private constructor(program: ChildProcess, profile: string, socket: Socket) {
		this.#program = program;
		this.#profile = profile;
		this.#socket = socket;
		socket.on('data', data => this.#receive(data));
	}

	/** @param prefs beside those of a quiet start */
	static async start(executable: string, prefs: Readonly<Record<string, string | number | boolean>>) {
		const profile = await mkdtemp(join(tmpdir(), 'handrail-firefox-'));
		const all = {'marionette.port': 0, 'datareporting.policy.dataSubmissionEnabled': false, ...prefs};
		const lines = Object.entries(all).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`);
		await writeFile(join(profile, 'user.js'), lines.join(''));
		// Only with access to the whole browser is a page of an extension a place to go to.
		const how = ['--headless', '--no-remote', '--marionette', '--remote-allow-system-access'];
		const program = spawn(executable, [...how, '--profile', profile], {stdio: 'ignore'});
		const port = await portIn(profile);
		const socket = connect(port, '127.0.0.1');
		const marionette = new Marionette(program, profile, socket);
		await new Promise(resolve => socket.once('connect', resolve));
		await marionette.send('WebDriver:NewSession', {acceptInsecureCerts: true});
		return marionette;
	}

	/** @throws Error with Firefox's own words */
	async send(name: string, parameters: object): Promise<unknown> {
		const id = ++this.#sent;
		const message = JSON.stringify([0, id, name, parameters]);
		this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
		const [, , error, result] = await new Promise<Reply>(resolve => this.#waiting.set(id, resolve));
		if (error !== null) throw new Error(`expected an answer to ${name}, got "${error.message}"`);
		return result?.value;
	}

	async close(): Promise<void> {
		const ended = new Promise(resolve => this.#program.once('exit', resolve));
		this.#socket.destroy();
		this.#program.kill();
		await ended;
		await rm(this.#profile, {recursive: true, force: true, maxRetries: 5});
	}

	/** Each message comes as its length in bytes, a colon, and JSON. */
	#receive(data: Buffer): void {
		this.#received = Buffer.concat([this.#received, data]);
		for (;;) {
			const colon = this.#received.indexOf(':');
			const end = colon + 1 + Number(this.#received.subarray(0, Math.max(colon, 0)));
			if (colon < 0 || this.#received.length < end) return;
			const message: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString());
			this.#received = this.#received.subarray(end);
			if (Array.isArray(message)) this.#waiting.get(message[1])?.(message as unknown as Reply); // else its greeting
		}
	}
}

/** Firefox writes the port it chose into its profile. */
async function portIn(profile: string): Promise<number> {
	for (let tries = 0; tries < 300; tries++) {
		const written = await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => '');
		if (written !== '') return Number(written);
		await new Promise(resolve => setTimeout(resolve, 100));
	}
	throw new Error('expected Firefox to be ready within 30 s, got no port');
}
