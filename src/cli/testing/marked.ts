import type {Range} from '../../policy/vocabulary.ts';

/** The text with a line of carets under these places; a tab keeps its width, so that they stand where they should. */
export function underlined(text: string, ranges: readonly Range[]): string[] {
	const lines = text.split('\n');
	let start = 0;
	return lines.flatMap(line => {
		const from = start;
		start += line.length + 1;
		const marks = Array.from(graphemes.segment(line), ({segment, index}) => {
			const marked = ranges.some(range => range.start < from + index + segment.length && range.end > from + index);
			return segment === '\t' ? '\t' : marked ? '^' : ' ';
		}).join('');
		return marks.trim() === '' ? [`    ${line}`] : [`    ${line}`, `    ${marks.trimEnd()}`];
	});
}

const graphemes = new Intl.Segmenter('de', {granularity: 'grapheme'});
