import {policyDocument} from './documents.ts';
import {PolicyError} from './errors.ts';
import {referenceProblems} from './references.ts';
import {read} from './shape.ts';
import type {Policy} from './vocabulary.ts';

/**
 * A policy from outside data, such as a downloaded bundle.
 * @throws PolicyError naming every place that is wrong
 */
export function parsePolicy(value: unknown): Policy {
	const result = read(policyDocument, value);
	if ('problems' in result) throw new PolicyError(result.problems);
	const problems = referenceProblems(result.value);
	if (problems.length > 0) throw new PolicyError(problems);
	return result.value;
}
