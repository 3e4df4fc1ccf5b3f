import {placesOf} from '../patterns/places.ts';
import {type PatternHits, PatternSearch} from '../patterns/search.ts';

export {patternProblem} from '../patterns/problem.ts';

/** RE2 syntax on the text as written, where something stands that each match contains; in bounded time (patterns/search.ts). */
export function patternFinder(pattern: string): (text: string) => PatternHits {
	const search = new PatternSearch(pattern);
	const findPlaces = placesOf(pattern);
	return text => search.find(text, findPlaces?.(text));
}
