import type {Range} from '../vocabulary.ts';
import type {Detector} from './detector.ts';
import {isAsciiAlphanumeric, isLatin} from './link-characters.ts';
import {outsideLinks} from './links.ts';
import {placesOf} from './signs.ts';

/** A name of at most 20 characters, perhaps with one of its lists: `@nordwind/presse`. */
const NAME = /[a-zA-Z0-9_]{1,20}(?:\/[a-zA-Z][a-zA-Z0-9_-]{0,24})?/y;
/** Behind a letter or digit stands an address, not a name, except behind the `RT` of old retweets. */
const RETWEET = /(?:^|[^a-zA-Z0-9_+~.-])rt$/i;
const LONGEST_RETWEET = ' rt'.length;
const NO_NAME_BEHIND = '_!#$%&*@＠';

/** Mentions as X links them (twitter-text 3.1), with the list if one is named; none inside a web address. */
export const mentions: Detector = seen => {
	const {text} = seen;
	const names: Range[] = [];
	let read = -1;
	for (const sign of placesOf(text, '@', '＠')) {
		if (sign <= read || !mayBegin(text, sign, read)) continue;
		NAME.lastIndex = sign + 1;
		if (!NAME.test(text)) continue;
		const end = NAME.lastIndex;
		read = end;
		if (mayEnd(text, end)) names.push({start: sign, end});
	}
	return outsideLinks(seen, names);
};

function mayBegin(text: string, sign: number, read: number): boolean {
	if (sign === 0) return true;
	const before = text.charAt(sign - 1);
	if (!isAsciiAlphanumeric(before.charCodeAt(0))) return !NO_NAME_BEHIND.includes(before);
	return (
		(before === 't' || before === 'T') && RETWEET.test(text.slice(Math.max(0, read, sign - LONGEST_RETWEET), sign))
	);
}

/** An accented letter, a second `@` or a scheme behind it shows that it was no name: `@anna@example.com`, `@http://`. */
function mayEnd(text: string, end: number): boolean {
	const after = text.charAt(end);
	return after !== '@' && after !== '＠' && !isLatin(text.charCodeAt(end)) && !text.startsWith('://', end);
}
