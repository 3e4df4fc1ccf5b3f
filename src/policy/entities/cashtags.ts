import type {Range} from '../vocabulary.ts';
import type {Detector} from './detector.ts';
import {isSpace} from './link-characters.ts';

/** Up to six letters, perhaps with one or two more for the exchange: `$TEST.T`. Then a space, a punctuation mark or the end. */
const SYMBOL = /\$[a-z]{1,6}(?:[._][a-z]{1,2})?(?=$|[\s!'#%&()*+,\\\-./:;<=>?@[\]^_{|}~$])/iy;

/** Cashtags as X links them (twitter-text 3.1), only at the beginning or behind white space. `$12` is money. */
export const cashtags: Detector = ({text}) => {
	const tags: Range[] = [];
	for (let sign = text.indexOf('$'); sign >= 0; sign = text.indexOf('$', sign + 1)) {
		if (sign > 0 && !isSpace(text.charCodeAt(sign - 1))) continue;
		SYMBOL.lastIndex = sign;
		if (SYMBOL.test(text)) tags.push({start: sign, end: SYMBOL.lastIndex});
	}
	return tags;
};
