#!/usr/bin/env node
import {Command, CommanderError} from 'commander';
import project from '../../package.json' with {type: 'json'};
import {PolicyError} from '../policy/errors.ts';
import {buildCommand} from './commands/build.ts';
import {checkCommand} from './commands/check.ts';
import {explainCommand} from './commands/explain.ts';
import {initCommand} from './commands/init.ts';
import {keysCommand} from './commands/keys.ts';
import {publishCommand} from './commands/publish.ts';
import {serveCommand} from './commands/serve.ts';
import {testCommand} from './commands/test.ts';
import {SourceError} from './source/document.ts';
import {UsageError} from './usage.ts';

/** 0 all well, 1 findings or missed examples, 2 wrong usage or a policy that cannot be used (DESIGN §8). */
const MISTAKE = 2;

async function main(): Promise<void> {
	const program = new Command('handrail')
		.version(project.version)
		.description('Write, test, sign and publish the policy that guides people while they write for their company.')
		.showSuggestionAfterError()
		.configureHelp({showGlobalOptions: false})
		.exitOverride();
	for (const command of [
		initCommand,
		checkCommand,
		explainCommand,
		testCommand,
		buildCommand,
		keysCommand,
		publishCommand,
		serveCommand,
	]) {
		program.addCommand(command().exitOverride());
	}
	try {
		await program.parseAsync();
	} catch (error) {
		process.exitCode = report(error);
	}
}

/** Mistakes of the person are said plainly; a fault of ours keeps its stack. */
function report(error: unknown): number {
	if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : MISTAKE;
	const plain = error instanceof UsageError || error instanceof SourceError || error instanceof PolicyError;
	console.error(plain ? error.message : error);
	return MISTAKE;
}

await main();
