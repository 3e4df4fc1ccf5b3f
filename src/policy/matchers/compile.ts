import {detectorOf} from '../entities/detectors.ts';
import type {Matcher, NamedList} from '../vocabulary.ts';
import {all, any, none, unless} from './combine.ts';
import {at, type Evaluate} from './matcher.ts';
import {patternMatcher} from './pattern.ts';
import {wordsMatcher} from './words.ts';

/** A matcher as written, made ready to run. Lists are looked up here, so the policy's references must be sound. */
export function compileMatcher(matcher: Matcher, lists: Readonly<Record<string, NamedList>>): Evaluate {
	const inner = (matchers: readonly Matcher[]) => matchers.map(one => compileMatcher(one, lists));
	const plain = compilePlain(matcher, lists, inner);
	return matcher.unless === undefined ? plain : unless(plain, inner(matcher.unless));
}

function compilePlain(
	matcher: Matcher,
	lists: Readonly<Record<string, NamedList>>,
	inner: (matchers: readonly Matcher[]) => Evaluate[],
): Evaluate {
	if ('words' in matcher) return wordsMatcher(matcher.words);
	if ('pattern' in matcher) return patternMatcher(matcher.pattern);
	if ('list' in matcher) return wordsMatcher(lists[matcher.list]?.entries ?? []);
	if ('any' in matcher) return any(inner(matcher.any));
	if ('all' in matcher) return all(inner(matcher.all));
	if ('none' in matcher) return none(inner(matcher.none));
	const detect = detectorOf(matcher.entity);
	return reading => at(detect(reading.text));
}
