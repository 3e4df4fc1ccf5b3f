import {isAsciiDigit} from '../text/letters.ts';
import type {Range} from '../vocabulary.ts';
import {at, type Step} from './match.ts';
import type {Reading} from './reading.ts';

/** Between two words that are shouted together stands a space or a hyphen: lists of abbreviations have commas. */
const JOINT = /^[ \t\u00a0-]{1,3}$/;
const CAPITALS = /^\p{Lu}+$/u;
const NUMBER = /^\d+$/;

/** So many words in a row in capitals. Single letters, such as `I`, and numbers neither count nor part them; what hangs on a hyphen is no word of its own. */
export function capitals(least: number): Step['evaluate'] {
	return reading => {
		const runs: Range[] = [];
		let run: {readonly range: Range; readonly words: number} | undefined;
		const end = () => {
			if (run !== undefined && run.words >= least) runs.push(run.range);
			run = undefined;
		};
		for (const range of shouted(reading)) {
			const hangs = reading.text.charAt(range.start - 1) === '-';
			const words = range.end - range.start > 1 && !hangs && !NUMBER.test(reading.text.charAt(range.start)) ? 1 : 0;
			if (run !== undefined && !follows(reading, run.range, range)) end();
			if (run !== undefined) run = {range: {start: run.range.start, end: range.end}, words: run.words + words};
			else if (words > 0) run = {range, words};
		}
		end();
		return at(runs);
	};
}

const follows = ({text}: Reading, left: Range, right: Range) => JOINT.test(text.slice(left.end, right.start));

/** The words in capitals, in order, with single letters among them. */
function* shouted({text, scan}: Reading): Iterable<Range> {
	for (let word = 0; word < scan.wordCount; word++) {
		const start = scan.originalStart(scan.wordStart(word));
		// Folding makes capitals small, so what folds to itself is none: nearly every word.
		const first = scan.units[scan.wordStart(word)] ?? 0;
		if (text.charCodeAt(start) === first && !isAsciiDigit(first)) continue;
		const range = scan.original(scan.wordStart(word), scan.wordEnd(word));
		const written = text.slice(range.start, range.end);
		if (!'@#'.includes(text.charAt(start - 1) || ' ') && (CAPITALS.test(written) || NUMBER.test(written))) yield range;
	}
}
