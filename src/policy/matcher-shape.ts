import * as v from 'valibot';
import {record, some, text} from './shape.ts';
import {ENTITIES, type Matcher, type Phrase} from './vocabulary.ts';

const NEEDS_A_WORD = 'a word or phrase with at least one letter or digit (use pattern for signs)';
const hasWord = (value: string) => /[\p{L}\p{N}]/u.test(value);
/** A star between two letters, or one that touches none. */
const STRAY_STAR = /[\p{L}\p{N}]\*+[\p{L}\p{N}]|(?<![\p{L}\p{N}*])\*+(?![\p{L}\p{N}*])/u;

const spoken = v.pipe(
	v.string('a word or phrase'),
	v.check(hasWord, NEEDS_A_WORD),
	v.check(value => !STRAY_STAR.test(value), 'a "*" only at the start or the end of a word'),
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
const unless = v.exactOptional(matchers);

/** The closed set of matchers: one key each, and `unless` beside any of them. */
const MATCHERS = {
	words: record({words: some(phrase, 'a list of words'), unless}),
	pattern: record({pattern: text, unless}),
	entity: record({entity: v.picklist(ENTITIES), unless}),
	list: record({list: text, unless}),
	any: record({any: matchers, unless}),
	all: record({all: matchers, unless}),
	none: record({none: matchers, unless}),
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
