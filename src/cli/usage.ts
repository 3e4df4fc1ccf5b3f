import {InvalidArgumentError} from 'commander';

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
