import {RE2JS, RE2JSException} from 're2js';
import {sizeOf} from './extent.ts';
import {requiredLiterals} from './literals.ts';
import {requiredSigns} from './signs.ts';
import {type Node, readPattern} from './syntax.ts';
import {TooDeep, Unreadable} from './unreadable.ts';

/** Code units of a pattern. */
export const LONGEST_PATTERN = 1_000;
/** Instructions of RE2's program, in which each repetition is written out. */
export const LARGEST_PATTERN = 1_000;
/** The same where nothing says where to look, so that the whole text is read: as many as the budget has steps for (budget.ts). */
export const LARGEST_EVERYWHERE = 120;

/** Why a pattern cannot be used, in words for its author, or nothing. */
export function patternProblem(pattern: string): string | undefined {
	if (pattern.length > LONGEST_PATTERN) return `too long: ${pattern.length} characters, of ${LONGEST_PATTERN} allowed`;
	try {
		const node = readPattern(pattern);
		// Before RE2 writes the repetitions out, which may take long.
		return sizeProblem(pattern, node) ?? engineProblem(pattern);
	} catch (error) {
		if (error instanceof TooDeep) return error.message;
		// What RE2 says of it is clearer.
		if (error instanceof Unreadable) return engineProblem(pattern) ?? `cannot be read: ${error.message}`;
		throw error;
	}
}

function sizeProblem(pattern: string, node: Node): string | undefined {
	const size = sizeOf(node);
	if (size > LARGEST_PATTERN) return `too large: ${size} steps with its repetitions, of ${LARGEST_PATTERN} allowed`;
	const everywhere = requiredLiterals(pattern) === undefined && requiredSigns(pattern) === undefined;
	if (!everywhere || size <= LARGEST_EVERYWHERE) return undefined;
	return `too large: ${size} steps, of ${LARGEST_EVERYWHERE} allowed where no word or sign stands in every match`;
}

/** What RE2 has against it, in its own words. */
function engineProblem(pattern: string): string | undefined {
	try {
		RE2JS.compile(pattern);
		return undefined;
	} catch (error) {
		if (!(error instanceof RE2JSException)) throw error;
		return error.message.replace('error parsing regexp: ', '');
	}
}
