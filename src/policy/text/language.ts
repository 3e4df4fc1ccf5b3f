import type {Language} from '../vocabulary.ts';
import {fold} from './fold.ts';
import {wordsOf} from './words.ts';

/** Small words that are frequent in one of the two languages and no words of the other. */
const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
	de: new Set(
		'aber alle allen als auch auf aus bei beim bin bis bist bitte da damit dann das dass dein dem den der des dich die dir doch dort du durch ein eine einem einen einer eines er es etwas euch euer eure fur ganz gegen haben hat hatte hier ich ihm ihn ihnen ihr ihre ihrem ihren im ist ja jetzt kann kein keine konnen leider mal mehr mein mich mir mit morgen nach nicht noch nun nur ob oder ohne schon sehr sein seine sich sie sind uber um und uns unser unsere unserem unseren unserer unter vom von vor waren warum wenn wer werden wie wieder wir wird wurde zu zum zur zwischen'.split(
			' ',
		),
	),
	en: new Set(
		'a about after all and any are as at be because been but by can could did do does for from get had has have he here his how i if into is it its just me more my no not now of on one only or our out please she should some than that the their them then there these they this to up us we were what when where which who with would you your'.split(
			' ',
		),
	),
};
const GERMAN_LETTERS = /[äöüß]/i;

/** Enough for the first cut: a text counts as a language only when it leads the other clearly. */
const CLEAR_LEAD = 1.5;

/**
 * The language a text is written in, of those the company writes in; `undefined` when unsure.
 * Knows German and English. Words of both (`so`, `an`, `in`, `was`) weigh on neither side.
 */
export function detectLanguage(text: string, among: readonly Language[]): Language | undefined {
	const words = wordsOf(fold(text.slice(0, 2000)).folded);
	const scores = among
		.filter(language => language in FUNCTION_WORDS)
		.map(language => ({
			language,
			score:
				words.filter(word => FUNCTION_WORDS[language]?.has(word.text)).length +
				(language === 'de' && GERMAN_LETTERS.test(text) ? 1 : 0),
		}))
		.sort((left, right) => right.score - left.score);
	const [first, second] = scores;
	if (first === undefined || first.score === 0) return undefined;
	return first.score >= CLEAR_LEAD * (second?.score ?? 0) ? first.language : undefined;
}
