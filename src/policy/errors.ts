/** Where in a document: object keys and array indexes from its root. */
export type Path = readonly (string | number)[];

/** One thing that is wrong with a policy, said so that its author can mend it. */
export interface Problem {
	readonly path: Path;
	readonly expected: string;
	readonly got: string;
	/** The key or id that was probably meant. */
	readonly suggestion?: string;
	/** Another place that has to do with it. */
	readonly also?: Path;
	/** The path names a key that should not be there, so the place to point at is the key itself. */
	readonly atKey?: boolean;
}

/** `rules[3].applies.sites[0]`, as people read it. */
export function pathToText(path: Path): string {
	return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}

/** `expected "severity", got "serverity" (did you mean "severity"?)` */
export function problemToText({expected, got, suggestion}: Problem): string {
	return `expected ${expected}, got ${got}${suggestion === undefined ? '' : ` (did you mean "${suggestion}"?)`}`;
}

/** A policy that cannot be used, with everything that is wrong with it at once. */
export class PolicyError extends Error {
	override readonly name = 'PolicyError';
	readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[]) {
		super(problems.map(problem => `${pathToText(problem.path)}: ${problemToText(problem)}`).join('\n'));
		this.problems = problems;
	}
}
