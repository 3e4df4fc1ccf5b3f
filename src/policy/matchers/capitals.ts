import type {Range} from '../vocabulary.ts';
import {at, type Step} from './match.ts';
import type {Reading} from './reading.ts';

/** Between two words that are shouted together may stand this much. */
const LONGEST_GAP = 3;
const CAPITALS = /^\p{Lu}+$/u;
const LETTERS_ONLY = /^\p{L}+$/u;

/** So many words in a row in capitals. Words of one letter, such as `I`, neither count nor part them. */
export function capitals(least: number): Step['evaluate'] {
	return reading => {
		const runs: Range[] = [];
		let run: {readonly range: Range; readonly words: number} | undefined;
		const end = () => {
			if (run !== undefined && run.words >= least) runs.push(run.range);
			run = undefined;
		};
		for (const range of shouted(reading)) {
			const words = range.end - range.start > 1 ? 1 : 0;
			if (run !== undefined && !follows(reading, run.range, range)) end();
			if (run !== undefined) run = {range: {start: run.range.start, end: range.end}, words: run.words + words};
			else if (words > 0) run = {range, words};
		}
		end();
		return at(runs);
	};
}

const follows = (reading: Reading, left: Range, right: Range) =>
	right.start - left.end <= LONGEST_GAP && !/[\p{L}\p{N}\n]/u.test(reading.text.slice(left.end, right.start));

/** The words in capitals, in order, with single letters among them. */
function* shouted({text, scan}: Reading): Iterable<Range> {
	for (let word = 0; word < scan.wordCount; word++) {
		const start = scan.originalStart(scan.wordStart(word));
		// Folding makes capitals small, so what folds to itself is none: nearly every word.
		if (text.charCodeAt(start) === scan.units[scan.wordStart(word)]) continue;
		const range = scan.original(scan.wordStart(word), scan.wordEnd(word));
		const written = text.slice(range.start, range.end);
		if (CAPITALS.test(written) || (written.length === 1 && LETTERS_ONLY.test(written))) yield range;
	}
}
