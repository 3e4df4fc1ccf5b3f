/** `npm start`: sets everything up and opens the practice page in a browser; without a display it rehearses the main job. */
import {spawnSync} from 'node:child_process';
import {parseArgs} from 'node:util';
import {build, ensureBrowser, ensureNode, ensurePackages, fail, SetupError, step} from './setup.mjs';

const USAGE = 'Usage: npm start -- [--browser chromium|firefox] [--headless]';

try {
	const {browser, headless} = options();
	ensureNode();
	ensurePackages();
	const executable = ensureBrowser(browser);
	build();
	step(headless ? 'Rehearsing the main job without a display …' : 'Opening the practice page …');
	const parameters = ['--import', 'tsx', 'practice/start.ts', '--browser', browser, '--executable', executable];
	const {status} = spawnSync(process.execPath, headless ? [...parameters, '--headless'] : parameters, {
		stdio: 'inherit',
	});
	process.exitCode = status ?? 1;
} catch (error) {
	fail(error);
}

function options() {
	const {browser, headless, help} = parse();
	if (help) {
		console.log(USAGE);
		process.exit(0);
	}
	if (browser !== 'chromium' && browser !== 'firefox') {
		throw new SetupError(`Expected --browser chromium or --browser firefox, got ${browser}.`);
	}
	if (browser === 'firefox' && headless) {
		throw new SetupError(
			'The rehearsal without a display runs in Chromium: try npm start, or npm start -- --browser firefox with a display.',
		);
	}
	return {browser, headless};
}

function parse() {
	try {
		const {values} = parseArgs({
			options: {
				browser: {type: 'string', default: 'chromium'},
				headless: {type: 'boolean', default: !hasDisplay()},
				help: {type: 'boolean', default: false},
			},
		});
		return values;
	} catch (error) {
		throw new SetupError(`${error.message}\n${USAGE}`);
	}
}

function hasDisplay() {
	return (
		process.platform === 'darwin' ||
		process.platform === 'win32' ||
		Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
	);
}
