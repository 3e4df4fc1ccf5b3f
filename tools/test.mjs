/** `npm test`: sets up, checks types and style, builds, and runs every test in real browsers. Ends with a line `N passed, N failed`. */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {build, ensureBrowser, ensureNode, ensurePackages, fail, step} from './setup.mjs';

const REPORT = 'out/test-report.json';

/** Type and style checks count as tests that can fail. */
const CHECKS = [
	{name: 'types', command: ['node_modules/typescript/bin/tsc', '--noEmit']},
	{name: 'style', command: ['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings']},
	{name: 'Firefox package', command: ['node_modules/web-ext/bin/web-ext.js', 'lint', '--source-dir', 'dist/firefox']},
];

try {
	ensureNode();
	ensurePackages();
	ensureBrowser('chromium');
	ensureBrowser('firefox');
	build();
} catch (error) {
	fail(error);
}

const failedChecks = CHECKS.filter(({name, command}) => {
	step(`Checking ${name} …`);
	return spawnSync(process.execPath, command, {stdio: 'inherit'}).status !== 0;
});

step('Running the tests …');
rmSync(REPORT, {force: true});
const vitest = [
	'node_modules/vitest/vitest.mjs',
	'run',
	'--reporter=default',
	'--reporter=json',
	`--outputFile=${REPORT}`,
];
const {status} = spawnSync(process.execPath, [...vitest, ...process.argv.slice(2)], {stdio: 'inherit'});

for (const {name} of failedChecks) console.error(`Failed: the check of ${name}. Its message stands above.`);
const {passed, failed} = count();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 || status !== 0 ? 1 : 0);

function count() {
	const failedHere = failedChecks.length;
	const passedHere = CHECKS.length - failedHere;
	if (!existsSync(REPORT)) return {passed: passedHere, failed: failedHere + 1};
	const {numPassedTests, numFailedTests, numFailedTestSuites, success} = JSON.parse(readFileSync(REPORT, 'utf8'));
	// A suite that breaks before its first test has no failed tests of its own.
	const broken = !success && numFailedTests === 0 ? Math.max(1, numFailedTestSuites) : 0;
	return {passed: numPassedTests + passedHere, failed: numFailedTests + broken + failedHere};
}
