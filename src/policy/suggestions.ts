import {phraseSearch} from './index/search.ts';
import {sentenceAt} from './text/sentences.ts';
import type {Finding, Phrase, Rule, Suggestion, Texts} from './vocabulary.ts';

/** The wordings of a rule that fit a finding, with a capital where they begin a sentence. */
export function suggestionsFor(
	{suggest = []}: Rule,
	finding: Finding,
	text: string | undefined,
	say: (texts: Texts) => string,
): string[] {
	const begins = text !== undefined && beginsSentence(text, finding.start);
	return suggest
		.filter(suggestion => isFor(suggestion, finding.match))
		.map(({replace}) => (begins ? capitalised(say(replace)) : say(replace)));
}

const searches = new WeakMap<readonly Phrase[], ReturnType<typeof phraseSearch>>();

function isFor({for: phrases}: Suggestion, match: string): boolean {
	if (phrases === undefined) return true;
	const search = searches.get(phrases) ?? phraseSearch(phrases);
	searches.set(phrases, search);
	return search(match).length > 0;
}

function beginsSentence(text: string, start: number): boolean {
	return !/[\p{L}\p{N}]/u.test(text.slice(sentenceAt(text, start).start, start));
}

const capitalised = (wording: string) => wording.replace(/^\p{Ll}/u, letter => letter.toUpperCase());
