import {united} from '../matchers/match.ts';
import {Scan} from '../text/scan.ts';
import type {Phrase, Range} from '../vocabulary.ts';
import {buildPhrases} from './build.ts';
import {Finder} from './find.ts';
import {Hits} from './hits.ts';

/** A search for a few phrases, for where there is no policy to compile. Ranges are of the text as written, in order, without overlaps. */
export function phraseSearch(phrases: readonly Phrase[], inflected = true): (text: string) => readonly Range[] {
	const finder = new Finder(buildPhrases([{phrases, inflected}]));
	return text => {
		const scan = new Scan().read(text);
		const hits = new Hits(1);
		finder.find(scan, hits);
		return united(hits.of(0).map(({start, end}) => scan.original(start, end)));
	};
}
