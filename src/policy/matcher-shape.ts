import * as v from 'valibot';
import {language, record, some, text} from './shape.ts';
import {ATTACHMENTS, type Bounds, type Matcher, type Phrase, WITHIN} from './vocabulary.ts';

const NEEDS_A_WORD = 'a word or phrase with at least one letter or digit (use pattern for signs)';
const hasWord = (value: string) => /[\p{L}\p{N}]/u.test(value);
/** A star between two letters, or one that touches none. */
const STRAY_STAR = /[\p{L}\p{N}]\*+[\p{L}\p{N}]|(?<![\p{L}\p{N}*])\*+(?![\p{L}\p{N}*])/u;
/** One letter that may stand anywhere within a word is in nearly every word. */
const TOO_OPEN = /\*[\p{L}\p{N}]\*/u;

const spoken = v.pipe(
	v.string('a word or phrase'),
	v.check(hasWord, NEEDS_A_WORD),
	v.check(value => !STRAY_STAR.test(value), 'a "*" only at the start or the end of a word'),
	v.check(value => !TOO_OPEN.test(value), 'at least two letters between two "*"'),
);
const exactly = v.pipe(text, v.check(hasWord, NEEDS_A_WORD));

export const phrase: v.GenericSchema<unknown, Phrase> = v.lazy(input =>
	typeof input === 'object' && input !== null ? record({exact: exactly}) : spoken,
);

export const matcher: v.GenericSchema<unknown, Matcher> = v.lazy(input => shapeOf(input)) as v.GenericSchema<
	unknown,
	Matcher
>;

const matchers = some(matcher, 'a list of matchers');
const context = {
	unless: v.exactOptional(matchers),
	when: v.exactOptional(matchers),
	negated: v.exactOptional(v.literal('ignore', 'ignore')),
	conditional: v.exactOptional(v.literal('ignore', 'ignore')),
};
const wording = {
	inflected: v.exactOptional(v.boolean('true or false')),
	disguised: v.exactOptional(v.boolean('true or false')),
};
const count = v.pipe(v.number('a whole number'), v.integer('a whole number'), v.minValue(0, 'a number from 0'));
const positive = v.pipe(v.number('a whole number'), v.integer('a whole number'), v.minValue(1, 'a number from 1'));
const bounds = {'more-than': v.exactOptional(count), 'less-than': v.exactOptional(count)};
const within = v.exactOptional(v.picklist(WITHIN));

const bounded = <Value extends Bounds>() =>
	v.check<Value, string>(
		value => value['more-than'] !== undefined || value['less-than'] !== undefined,
		'more-than, less-than or both',
	);

/** The closed set of matchers: one key each, and contexts beside any of them. */
const MATCHERS = {
	words: record({words: some(phrase, 'a list of words'), ...wording, ...context}),
	pattern: record({pattern: text, ...context}),
	entity: record({entity: text, allowed: v.exactOptional(text), ...context}),
	list: record({list: text, ...wording, ...context}),
	'link-to': record({'link-to': some(text, 'a list of hosts'), ...context}),
	capitals: record({capitals: record({words: positive}), ...context}),
	count: record({count: v.pipe(record({of: matcher, ...bounds}), bounded()), ...context}),
	length: record({length: v.pipe(record(bounds), bounded()), ...context}),
	'language-is': record({'language-is': some(language, 'a list of languages'), within, ...context}),
	'replying-to': record({'replying-to': matcher, ...context}),
	attachment: record({attachment: v.picklist(ATTACHMENTS), ...context}),
	any: record({any: matchers, ...context}),
	all: record({all: matchers, ...context}),
	none: record({none: matchers, ...context}),
	near: record({
		near: v.pipe(
			record({
				of: v.pipe(
					matchers,
					v.minLength(2, 'a list of two to eight matchers'),
					v.maxLength(8, 'a list of two to eight matchers'),
				),
				words: v.exactOptional(count),
				within,
			}),
			v.check(
				value => (value.words === undefined) !== (value.within === undefined),
				'how near: words: with a number, or within: sentence or post',
			),
		),
		...context,
	}),
	'starts-with': record({'starts-with': matcher, ...context}),
	missing: record({missing: record({trigger: matcher, required: matcher, within}), ...context}),
};
const NAMES = Object.keys(MATCHERS) as (keyof typeof MATCHERS)[];

/** The key tells which matcher is meant, so that its errors can be precise. */
function shapeOf(input: unknown): v.GenericSchema {
	if (typeof input !== 'object' || input === null || Array.isArray(input) || Object.keys(input).length === 0) {
		return v.custom(() => false, `a matcher: an object with one of ${NAMES.join(', ')}`);
	}
	const [name, another] = NAMES.filter(name => name in input);
	if (another !== undefined) return v.custom(() => false, 'one matcher (several go under any: or all:)');
	if (name !== undefined) return MATCHERS[name];
	return record(Object.fromEntries(NAMES.map(name => [name, v.exactOptional(v.unknown())])));
}
