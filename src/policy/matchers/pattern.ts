import {placesOf} from '../patterns/places.ts';
import {PatternSearch} from '../patterns/search.ts';
import {at, type Step} from './match.ts';

/**
 * RE2 syntax on the text as written, where something stands that each match contains; in bounded time
 * (patterns/search.ts).
 * @param leaf the phrases that stand for the words each match contains, where there are such
 */
export function patternMatcher(pattern: string, leaf: number | undefined): Step['evaluate'] {
	const search = new PatternSearch(pattern);
	if (leaf !== undefined) return reading => at(search.find(reading.text, reading.phrases(leaf)).ranges);
	const findPlaces = placesOf(pattern);
	return ({text}) => at(search.find(text, findPlaces?.(text)).ranges);
}
