import {weightedLength} from '../text/weighted-length.ts';
import type {Bounds} from '../vocabulary.ts';
import {NOTHING, type Step, WHOLE_POST} from './match.ts';

function isWithin(number: number, {'more-than': more, 'less-than': less}: Bounds): boolean {
	return (more === undefined || number > more) && (less === undefined || number < less);
}

/** Characters are Unicode code points; X counts in its own way. */
export function length(bounds: Bounds): Step['evaluate'] {
	return ({text, place}) => {
		const characters = place.site === 'x' ? weightedLength(text) : codePoints(text);
		return isWithin(characters, bounds) ? WHOLE_POST : NOTHING;
	};
}

function codePoints(text: string): number {
	let count = 0;
	for (let at = 0; at < text.length; at++) {
		count++;
		if ((text.codePointAt(at) ?? 0) > 0xffff) at++;
	}
	return count;
}

/** How often something is there. Too many are marked; too few speak of the whole post. */
export function count(step: Step, bounds: Bounds): Step['evaluate'] {
	return reading => {
		const match = step.evaluate(reading);
		if (match.unknown) return match;
		const number = match.holds ? Math.max(1, match.ranges.length) : 0;
		if (!isWithin(number, bounds)) return NOTHING;
		return bounds['more-than'] === undefined || !match.holds ? WHOLE_POST : match;
	};
}
