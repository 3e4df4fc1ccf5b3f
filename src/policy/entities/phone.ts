import {findNumbers} from 'libphonenumber-js/min';
import type {Range} from '../vocabulary.ts';

/** Numbers without a country code are read as German ones; the first cut has no place in the policy to say otherwise. */
const HOME = 'DE';
const ENOUGH_DIGITS = /\d(?:[^\p{L}\d]{0,3}\d){5}/u;

export function phones(text: string): Range[] {
	if (!ENOUGH_DIGITS.test(text)) return [];
	return findNumbers(text, {defaultCountry: HOME, v2: true}).map(({startsAt, endsAt}) => ({
		start: startsAt,
		end: endsAt,
	}));
}
