/** `npm start`: sets everything up and opens the practice page in a browser; without a display it rehearses the main job. */
import {spawnSync} from 'node:child_process';
import {parseArgs} from 'node:util';
import {build, ensureBrowser, ensureNode, ensurePackages, fail, step} from './setup.mjs';

const {values} = parseArgs({options: {headless: {type: 'boolean', default: !hasDisplay()}}, strict: false});

try {
	ensureNode();
	ensurePackages();
	const executable = ensureBrowser('chromium');
	build();
	step(values.headless ? 'Rehearsing the main job without a display …' : 'Opening the practice page …');
	const parameters = ['--import', 'tsx', 'practice/start.ts', '--executable', executable];
	const {status} = spawnSync(process.execPath, values.headless ? [...parameters, '--headless'] : parameters, {
		stdio: 'inherit',
	});
	process.exitCode = status ?? 1;
} catch (error) {
	fail(error);
}

function hasDisplay() {
	return (
		process.platform === 'darwin' ||
		process.platform === 'win32' ||
		Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
	);
}
