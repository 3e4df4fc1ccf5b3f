import {findNumbers} from 'libphonenumber-js/min';
import type {Range} from '../vocabulary.ts';

/** Numbers without a country code are read as German ones; the first cut has no place in the policy to say otherwise. */
const HOME = 'DE';
const ENOUGH_DIGITS = /\d(?:[^\p{L}\d]{0,3}\d){5}/u;
/** Numbers to be called from elsewhere begin so; amounts, years and order numbers do not. */
const DIALLED = /^\(?[+0]/;
const DATE = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\d)/;
/** The library takes `, 12` after a number for an extension. In a sentence, a comma or semicolon ends the number. */
const SEPARATORS = /[,;]/g;

export function phones(text: string): Range[] {
	if (!ENOUGH_DIGITS.test(text)) return [];
	return findNumbers(text.replace(SEPARATORS, '\n'), {defaultCountry: HOME, v2: true})
		.map(({startsAt, endsAt}) => ({start: startsAt, end: endsAt}))
		.filter(({start, end}) => {
			const written = text.slice(start, end);
			return DIALLED.test(written) && !DATE.test(written);
		});
}
