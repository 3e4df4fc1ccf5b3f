import {placesOf} from '../../src/policy/patterns/places.ts';
import {type PatternHits, PatternSearch} from '../../src/policy/patterns/search.ts';

/** One pattern with the filter before it, as the engine puts them together. */
export function patternFinder(pattern: string): (text: string) => PatternHits {
	const search = new PatternSearch(pattern);
	const findPlaces = placesOf(pattern);
	return text => search.find(text, findPlaces?.(text));
}
