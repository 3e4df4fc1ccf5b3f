/** What the letters of a text say about its language, where small words say too little. */

/** Only German has it. */
const SHARP_S = /ß/;
/** In a word with a small first letter, for names have them too: Mötley Crüe, Häagen-Dazs. */
const UMLAUT = /(?<!\p{L})\p{Ll}*[äöü]/u;
/** Letters of neither German nor English, though of words that both took over: Garçon, Citroën, à la carte. */
const BORROWED = /[àâåæçèêëîïñôø]/giu;
/** Letters of Polish, Turkish, Spanish, Czech, Nordic languages and so on, but for names never of these two. */
const FOREIGN = /[ãìòõùûýÿāăąćčďđēėęěğģīįıķļłńňőœřśşșťţțūůűųźżž¿¡]|ää|öö|[\p{Script=Cyrillic}\p{Script=Greek}]/giu;
const SHARP_S_WEIGHT = 4;
const FOREIGN_WEIGHT = 3;

/** Votes of single letters, in a text as written. */
export function lettersOf(text: string): {readonly de: number; readonly other: number} {
	const borrowed = text.match(BORROWED)?.length ?? 0;
	const foreign = text.match(FOREIGN)?.length ?? 0;
	return {
		de: (SHARP_S.test(text) ? SHARP_S_WEIGHT : 0) + (UMLAUT.test(text) ? 1 : 0),
		other: borrowed + foreign * FOREIGN_WEIGHT,
	};
}

/** Groups of letters that are frequent in one of the two languages and rare in the other. */
const GROUPS: Readonly<Record<'de' | 'en', RegExp>> = {
	de: /sch|cht|ich|lich|ung\b|ein|eu|tz|pf|zu|kt|ver|chen|ie[bdlrst]|ei[lmstz]|\bge[^nto]|aus|auf|ige|keit|heit|j[aeu]/g,
	en: /th|wh|ing\b|igh|oo|ee|ea|ow|[aeo]y\b|ly\b|ous|tion|ould|ck[^e]|sh|ty\b|ry\b|ed\b|qu|ou|'s|[bcdfgl]e\b|w[aeior]r/g,
};
const CLEARLY_MORE = 2;

/** The language whose groups of letters are clearly more frequent in a folded text. */
export function lettersLean(folded: string): 'de' | 'en' | undefined {
	const de = folded.match(GROUPS.de)?.length ?? 0;
	const en = folded.match(GROUPS.en)?.length ?? 0;
	if (Math.max(de, en) < CLEARLY_MORE) return undefined;
	if (de >= CLEARLY_MORE * en) return 'de';
	return en >= CLEARLY_MORE * de ? 'en' : undefined;
}
