import {strongParticiples, strongRoots} from './german-strong.ts';

/** Stand apart from their verb in a sentence, and before the ge of its participle: an-ge-boten. The longer ones first. */
export const SEPARABLE =
	'zusammen|entgegen|herunter|bekannt|richtig|bereit|heraus|hervor|hinaus|kennen|nieder|sicher|voraus|vorbei|weiter|wieder|zurück|durch|empor|hinzu|' +
	'offen|preis|statt|fehl|fern|fest|fort|frei|heim|hoch|klar|nach|teil|auf|aus|bei|dar|ein|gut|her|hin|los|mit|vor|weg|ab|an|um|zu';
/** Never stand apart, and leave out the ge: ver-sprochen. */
export const INSEPARABLE = 'hinter|unter|wider|miss|über|emp|ent|ver|zer|be|er|ge';

/** What a German verb may begin with, so that `antworten` is not taken for an + tworten. */
const BEGINNING = '(?:[bcdfghjklmnpqrstvwz]|[bfgkp][lr]|[dt]r|[gk]n|sch[lmnrw]?|s[pt]r?|pf[lr]?|zw|qu)?[aeiouyäöü]';
const STRONG = new RegExp(`^(${SEPARABLE})?(${INSEPARABLE})?(${strongRoots.join('|')})$`);
const APART = new RegExp(`^(?:${SEPARABLE})(?=${BEGINNING}.{3})`);
const JOINED = new RegExp(`^(?:${INSEPARABLE})(?=${BEGINNING}.*.e?n$)`);
const STRONG_PARTICIPLE = new RegExp(`^(?:un)?(?:${SEPARABLE})?(?:${INSEPARABLE})(?:${strongParticiples.join('|')})$`);
const PARTICIPLE = new RegExp(`^(?:un)?(?:${SEPARABLE})?(?:${INSEPARABLE})${BEGINNING}.*t$`);

/** Begin like prefixes, and are none: ge-einigt. */
const WHOLE = /^(?:ein|fest)igen$/;

/** The parts of an infinitive. */
export interface Parts {
	/** '' when no prefix stands apart. */
	readonly separable: string;
	/** '' when no prefix is joined for good. */
	readonly inseparable: string;
	readonly root: string;
}

/** The parts of a strong verb, if it is one: an-er-kennen. */
export function strongParts(infinitive: string): Parts | undefined {
	const match = STRONG.exec(infinitive);
	if (match === null) return undefined;
	const [, separable = '', inseparable = '', root = ''] = match;
	return {separable, inseparable, root};
}

/** The parts of any other verb, by its first letters: aus-liefern, be-stellen. */
export function weakParts(infinitive: string): Parts {
	const separable = WHOLE.test(infinitive) ? '' : (APART.exec(infinitive)?.[0] ?? '');
	const rest = infinitive.slice(separable.length);
	const inseparable = JOINED.exec(rest)?.[0] ?? '';
	return {separable, inseparable, root: rest.slice(inseparable.length)};
}

export const isStrongParticiple = (word: string) => STRONG_PARTICIPLE.test(word);

/** geprüft, unbekannt, zugesagt; but English has a few such words too, benefit for one. */
export const looksLikeParticiple = (word: string) => word.length > 5 && PARTICIPLE.test(word);
