import {readFile, stat} from 'node:fs/promises';
import {parsePolicy} from '../../policy/parse.ts';
import type {Policy} from '../../policy/vocabulary.ts';
import {UsageError} from '../usage.ts';
import {readSource} from './read.ts';

/** Where a policy is looked for when nobody says. */
export const POLICY_FOLDER = 'policies';

/**
 * A policy from its folder, or from a bundle that `handrail build` wrote.
 * @throws SourceError | PolicyError | UsageError
 */
export async function loadPolicy(from: string): Promise<Policy> {
	const found = await stat(from).catch(() => undefined);
	if (found === undefined)
		throw new UsageError(`expected a policy folder or a bundle, got ${from}, which does not exist`);
	return found.isDirectory() ? (await readSource(from)).policy : parsePolicy(await readJson(from));
}

/** @throws UsageError when the file is no JSON */
export async function readJson(file: string): Promise<unknown> {
	const text = await readFile(file, 'utf8').catch(() => {
		throw new UsageError(`expected a file that can be read, got ${file}`);
	});
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new UsageError(`${file}:1 expected JSON, got: ${error instanceof Error ? error.message : String(error)}`);
	}
}
