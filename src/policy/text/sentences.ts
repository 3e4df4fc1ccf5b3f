import type {Range} from '../vocabulary.ts';

const segmenter = new Intl.Segmenter('de', {granularity: 'sentence'});
/** The segmenter's cost grows with the square of the text, so it gets this many code units at a time. */
const PORTION = 4000;

/** A dot after these ends no sentence, and neither does the one of an ordinal number such as `3. Oktober`. */
const ABBREVIATIONS =
	'Abs|Art|bzw|ca|d\\.? ?h|Dr|e\\.g|exkl|ggf|i\\.e|inkl|Mio|Mr|Mrd|Mrs|Ms|Nr|Prof|rd|sog|St|Tel|Tsd|u\\.? ?a|vgl|vs|z\\.? ?B|zzgl|[duz]';
const GOES_ON = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${ABBREVIATIONS}|\d{1,2})\. $`, 'iu');
/** Long enough for the longest of them. */
const TAIL = 10;

/**
 * Sentences as Unicode Standard Annex #29 divides them, but whole over abbreviations; in order, without gaps.
 * One that is longer than a portion is cut.
 */
export function sentencesOf(text: string): Range[] {
	const sentences: Range[] = [];
	let start = 0;
	for (const end of boundaries(text)) {
		if (end < text.length && GOES_ON.test(text.slice(Math.max(start, end - TAIL), end))) continue;
		sentences.push({start, end});
		start = end;
	}
	return sentences;
}

/** Where segments end. The last one of a portion may go on, so the next portion begins with it. */
function* boundaries(text: string): Iterable<number> {
	let at = 0;
	while (at < text.length) {
		const portion = text.slice(at, at + PORTION);
		const lengths = Array.from(segmenter.segment(portion), ({segment}) => segment.length);
		if (at + portion.length < text.length && lengths.length > 1) lengths.pop();
		for (const length of lengths) {
			at += length;
			yield at;
		}
	}
}
