import {InvalidArgumentError} from 'commander';
import {nearest} from '../policy/nearest.ts';

/** The command was called in a way it cannot serve; the message says what it needs. Exit status 2. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}

/** A command's option that is a whole number, within both limits. */
export function wholeNumber(from: number, to = Number.MAX_SAFE_INTEGER): (value: string) => number {
	return value => {
		const number = Number(value);
		if (/^\d+$/.test(value) && number >= from && number <= to) return number;
		throw new InvalidArgumentError(
			`Expected a whole number from ${from}${to === Number.MAX_SAFE_INTEGER ? '' : ` to ${to}`}.`,
		);
	};
}

/** More names than this are no help. */
const LONGEST_LIST = 20;

/** A name that is not among those known, with the one probably meant. */
export function unknownName(what: string, name: string, known: readonly string[]): UsageError {
	const meant = nearest(name, known);
	const hint = meant === undefined ? '' : ` (did you mean "${meant}"?)`;
	const list = known.length > LONGEST_LIST ? `one of ${known.length}` : known.join(', ');
	return new UsageError(`expected ${what} (${list}), got "${name}"${hint}`);
}
