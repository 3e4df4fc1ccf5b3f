/** Gets a bare machine ready: the right Node, the npm packages, a browser. Uses nothing that is not there yet. */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, statSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/** Something is missing that we cannot install; the message says what the person can do. */
export class SetupError extends Error {
	name = 'SetupError';
}

/** @throws SetupError */
export function ensureNode() {
	const {engines} = JSON.parse(readFileSync('package.json', 'utf8'));
	const needed = Number(engines.node.match(/\d+/)[0]);
	const found = Number(process.versions.node.split('.')[0]);
	if (found < needed)
		throw new SetupError(
			`Handrail needs Node.js ${needed} or newer; this is ${process.version}. Get it from https://nodejs.org.`,
		);
}

/** Installs the npm packages unless they are as the lock file says. @throws SetupError */
export function ensurePackages() {
	const mark = join('node_modules', '.package-lock.json');
	if (existsSync(mark) && statSync(mark).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
	step('Installing npm packages (about half a minute) …');
	// Scripts of packages are not needed: browsers come from the system, esbuild's binary inside its package.
	run(
		'npm',
		['ci', '--ignore-scripts', '--no-audit', '--no-fund'],
		'npm could not install the packages. Is the registry reachable?',
	);
}

const PROGRAMS = {
	chromium: {
		names: [
			'chromium',
			'chromium-browser',
			'google-chrome',
			'google-chrome-stable',
			'microsoft-edge',
			'msedge',
			'chrome',
		],
		places: [
			'/Applications/Chromium.app/Contents/MacOS/Chromium',
			'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
			'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
			'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
			'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
		],
		debian: 'chromium',
		advice:
			'Install Chromium, Google Chrome or Microsoft Edge (Debian and Ubuntu: apt install chromium), then try again.',
	},
	firefox: {
		names: ['firefox-esr', 'firefox'],
		places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
		debian: 'firefox-esr',
		advice: 'Install Firefox 140 or newer (Debian and Ubuntu: apt install firefox-esr), then try again.',
	},
};

/** The path of a browser people have, or `undefined`. @param {'chromium' | 'firefox'} browser */
export function findBrowser(browser) {
	const {names, places} = PROGRAMS[browser];
	const folders = (process.env.PATH ?? '').split(delimiter);
	const onPath = names.flatMap(name =>
		folders.map(folder => join(folder, process.platform === 'win32' ? `${name}.exe` : name)),
	);
	return [...onPath, ...places].find(path => existsSync(path));
}

/**
 * The path of a browser; on Debian as root a missing one is installed.
 * @param {'chromium' | 'firefox'} browser
 * @throws SetupError
 */
export function ensureBrowser(browser) {
	const found = findBrowser(browser);
	if (found !== undefined) return found;
	const {debian, advice} = PROGRAMS[browser];
	if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0)
		throw new SetupError(`No ${browser} was found. ${advice}`);
	step(`Installing ${debian} (about ten seconds) …`);
	const apt = ['-o', 'DPkg::Lock::Timeout=120', '-qq'];
	run('apt-get', [...apt, 'update'], advice);
	run('apt-get', [...apt, 'install', '-y', '--no-install-recommends', debian, 'fonts-noto-color-emoji'], advice);
	const installed = findBrowser(browser);
	if (installed === undefined) throw new SetupError(`${debian} was installed but cannot be found. ${advice}`);
	return installed;
}

/** Builds everything into dist/. @throws SetupError */
export function build() {
	step('Building …');
	run(process.execPath, ['tools/build.mjs'], 'The build failed; its message stands above.');
}

export function step(text) {
	console.log(`\u25b8 ${text}`);
}

/** Ends the process with the words of a SetupError, or with the stack of anything else. */
export function fail(error) {
	console.error(error instanceof SetupError ? `\n${error.message}` : error);
	process.exit(1);
}

function run(program, parameters, advice) {
	const {status} = spawnSync(program, parameters, {
		stdio: ['ignore', 'ignore', 'inherit'],
		shell: process.platform === 'win32',
		env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
	});
	if (status !== 0) throw new SetupError(advice);
}
