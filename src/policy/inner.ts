import type {Path} from './errors.ts';
import type {Matcher} from './vocabulary.ts';

/** The matchers right inside a matcher, and the path to each from there. */
export function innerMatchers(matcher: Matcher): readonly (readonly [Path, Matcher])[] {
	const inner: (readonly [Path, Matcher])[] = [];
	const many = (path: Path, matchers: readonly Matcher[] | undefined) => {
		for (const [index, one] of matchers?.entries() ?? []) inner.push([[...path, index], one]);
	};
	if ('any' in matcher) many(['any'], matcher.any);
	if ('all' in matcher) many(['all'], matcher.all);
	if ('none' in matcher) many(['none'], matcher.none);
	if ('near' in matcher) many(['near', 'of'], matcher.near.of);
	if ('count' in matcher) inner.push([['count', 'of'], matcher.count.of]);
	if ('replying-to' in matcher) inner.push([['replying-to'], matcher['replying-to']]);
	if ('starts-with' in matcher) inner.push([['starts-with'], matcher['starts-with']]);
	if ('missing' in matcher) {
		inner.push([['missing', 'trigger'], matcher.missing.trigger], [['missing', 'required'], matcher.missing.required]);
	}
	many(['when'], matcher.when);
	many(['unless'], matcher.unless);
	return inner;
}

/** A matcher and all that stand within it. */
export function* allMatchers(matcher: Matcher): Iterable<Matcher> {
	yield matcher;
	for (const [, inner] of innerMatchers(matcher)) yield* allMatchers(inner);
}
