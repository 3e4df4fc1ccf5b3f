import * as v from 'valibot';
import {type Path, type Problem, pathToText} from './errors.ts';
import {nearest} from './nearest.ts';

/** An object with exactly these keys; an unknown key is an error that names the key probably meant. */
export function record<const Entries extends v.ObjectEntries>(entries: Entries) {
	const keys = Object.keys(entries);
	return v.strictObject(entries, issue => (issue.expected === 'never' ? keys.join(', ') : 'an object'));
}

export const text = v.pipe(
	v.string('a text'),
	v.check(value => value.trim() !== '', 'a text that is not empty'),
);
export const identifier = v.pipe(
	v.string('an id'),
	v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id in lower-case letters, digits and single hyphens'),
);
export const language = v.pipe(v.string('a language'), v.regex(/^[a-z]{2,3}$/, 'a language such as de or en'));
/** Which languages must be there is asked of the whole policy (references.ts), for only it knows the company's. */
export const texts = v.record(language, text, 'a text per language: { de: …, en: … }');
export const moment = v.pipe(
	v.string('a moment such as 2026-11-26T07:00+01:00'),
	v.check(
		value =>
			/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(value) &&
			!Number.isNaN(Date.parse(value)),
		'a moment with time zone such as 2026-11-26T07:00+01:00',
	),
);
/** 30 February is a day to some parsers, and then another one. */
const sameDay = (value: string) => new Date(Date.parse(`${value}T00:00Z`) || 0).toISOString().startsWith(value);
export const day = v.pipe(
	v.string('a day such as 2027-03-31'),
	v.check(value => /^\d{4}-\d{2}-\d{2}$/.test(value) && sameDay(value), 'a day such as 2027-03-31'),
);
export const webAddress = v.pipe(
	v.string('a web address'),
	v.check(value => /^https:\/\/\S+$/.test(value), 'a web address that begins with https://'),
);
export const some = <const Item extends v.GenericSchema>(item: Item, what: string) =>
	v.pipe(v.array(item, what), v.minLength(1, `${what} with at least one entry`));

/** Outside data in `schema`'s shape, or everything that is wrong with it. */
export function read<Schema extends v.GenericSchema>(
	schema: Schema,
	value: unknown,
): {readonly value: v.InferOutput<Schema>} | {readonly problems: readonly Problem[]} {
	const result = v.safeParse(schema, value);
	return result.success ? {value: result.output} : {problems: withoutEchoes(result.issues.map(toProblem))};
}

function toProblem(issue: v.BaseIssue<unknown>): Problem {
	const path: Path = (issue.path ?? []).map(step => step.key as string | number);
	if (issue.expected === 'never') {
		const key = String(path.at(-1));
		const suggestion = nearest(key, issue.message.split(', '));
		return {
			path,
			expected: `one of ${issue.message}`,
			got: `unknown key "${key}"`,
			atKey: true,
			...(suggestion === undefined ? {} : {suggestion}),
		};
	}
	if (issue.received === 'undefined' && path.length > 0) {
		return {path, expected: `key "${String(path.at(-1))}"`, got: 'nothing'};
	}
	if (issue.type === 'picklist') return notOneOf(path, issue);
	const generic = issue.message.startsWith('Invalid');
	return {
		path,
		expected: generic ? (issue.expected ?? 'something else') : issue.message,
		got: issue.received === 'Object' || issue.received === 'Array' ? issue.received.toLowerCase() : issue.received,
	};
}

/** `expected tip, warning or stop`, from valibot's `("tip" | "warning" | "stop")`. */
function notOneOf(path: Path, {expected, received}: v.BaseIssue<unknown>): Problem {
	const allowed = Array.from((expected ?? '').matchAll(/[\w-]+/g), ([word]) => word);
	const suggestion = nearest(received.replaceAll('"', ''), allowed);
	return {
		path,
		expected: [allowed.slice(0, -1).join(', '), allowed.at(-1)].filter(Boolean).join(' or '),
		got: received,
		...(suggestion === undefined ? {} : {suggestion}),
	};
}

/** A misspelt key is also a missing one; that is said once. */
function withoutEchoes(problems: readonly Problem[]): Problem[] {
	const meant = new Set(
		problems.flatMap(({path, suggestion, atKey}) =>
			atKey && suggestion !== undefined ? [pathToText([...path.slice(0, -1), suggestion])] : [],
		),
	);
	return problems.filter(({path, got}) => got !== 'nothing' || !meant.has(pathToText(path)));
}
