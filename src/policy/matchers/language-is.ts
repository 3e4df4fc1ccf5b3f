import type {Language} from '../vocabulary.ts';
import {at, NOTHING, type Step, UNKNOWN, WHOLE_POST} from './match.ts';

/** The post is written in one of these languages; unsure is unknown. */
export function postLanguageIs(languages: readonly Language[]): Step['evaluate'] {
	return ({language}) => {
		if (language === undefined) return UNKNOWN;
		return languages.includes(language) ? WHOLE_POST : NOTHING;
	};
}

/** The sentences that are written in one of these languages. */
export function sentenceLanguageIs(languages: readonly Language[]): Step['evaluate'] {
	return reading =>
		at(
			reading.sentences.filter(({start, end}) => {
				const language = reading.languageOf(reading.text.slice(start, end));
				return language !== undefined && languages.includes(language);
			}),
		);
}
