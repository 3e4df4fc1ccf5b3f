/** The command was called in a way it cannot serve; the message says what it needs. Exit status 2. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}
