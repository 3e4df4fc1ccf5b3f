import type {Range} from '../vocabulary.ts';

/** Every repetition is bounded, so the cost stays linear in the text. */
const NUMBER = String.raw`(?:\d{1,3}(?:[.,' \u00a0\u202f]\d{3}){1,4}|\d{1,12})(?:[.,](?:\d{1,6}|[-–]{1,2}))?`;
const SCALE = String.raw`(?:Mio\.?|Mrd\.?|Mill(?:ion(?:en|s)?|iarden?)|billions?|thousand|Tausend|Tsd\.?|bn|m|k)`;
const SIGN = '[€$£¥]';
const CODE = '(?:EUR|USD|GBP|CHF)';
const NAME = '(?:Euros?|Cents?|(?:US[- ]?)?Dollars?|Pounds?|Pfund|Franken)';
/** A hyphen too, for compounds such as `100-Euro-Gutschein`. */
const GAP = String.raw`[ \u00a0\u202f-]?`;

const AMOUNT = new RegExp(
	[
		`(?:${SIGN}|(?<![\\p{L}\\p{N}])${CODE})${GAP}${NUMBER}(?:${GAP}${SCALE}(?![\\p{L}\\p{N}]))?`,
		`(?<![\\p{L}\\p{N}.,])${NUMBER}${GAP}(?:${SCALE}${GAP})?(?:${SIGN}|(?:${CODE}|${NAME})(?![\\p{L}\\p{N}]))`,
	].join('|'),
	'giu',
);

/** Amounts with their currency: `12 Mio. Euro`, `€12m`, `EUR 1.200,50`. */
export function amounts(text: string): Range[] {
	return Array.from(text.matchAll(AMOUNT), match => ({start: match.index, end: match.index + match[0].length}));
}
