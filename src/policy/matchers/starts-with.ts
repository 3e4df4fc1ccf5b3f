import {at, type Step} from './match.ts';
import type {Reading} from './reading.ts';

/** The hits that the text begins with; mentions, emoji and signs before them do not count. */
export function startsWith(step: Step): Step['evaluate'] {
	return reading => {
		const match = step.evaluate(reading);
		if (!match.holds) return match;
		const first = firstWord(reading);
		return at(match.ranges.filter(({start, end}) => start <= first && first < end));
	};
}

/** Where the first word stands that is not part of a mention (UTF-16 code units). */
function firstWord({text, scan}: Reading): number {
	let mention = -1;
	for (let word = 0; word < scan.wordCount; word++) {
		const {start, end} = scan.original(scan.wordStart(word), scan.wordEnd(word));
		const goesOn = start === mention && text.charAt(start - 1) === '_';
		if (text.charAt(start - 1) !== '@' && !goesOn) return start;
		mention = end + 1;
	}
	return text.length;
}
