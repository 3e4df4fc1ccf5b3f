import type {Range} from '../vocabulary.ts';
import type {Detector} from './detector.ts';
import {isAsciiAlphanumeric} from './link-characters.ts';

/**
 * What may stand before the `@`: the signs of RFC 5322 `atext` that do not rather belong to the sentence, and letters of
 * every script (RFC 6531).
 */
const LOCAL_SIGNS = '._%+&~-';
const LETTER = /[\p{L}\p{N}]/u;
const FIRST_BEYOND_ASCII = '\u0080';
/** In UTF-16 code units; RFC 5321 §4.5.3.1.1 has octets. */
const LONGEST_LOCAL = 64;
const DOMAIN =
	/(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}(?:xn--[a-z0-9-]{1,59}|\p{L}{2,24})(?![\p{L}\p{N}@])/uy;
/** `anna@nordwind.de.Danke` lacks a space after its full stop. */
const MISSING_SPACE = /(?<=\.\p{L}{2,24})\.\p{Lu}\p{Ll}+$/u;
/** `https://anna@nordwind.de/` and `https://anna:secret@nordwind.de/` name somebody who signs in. */
const SIGNING_IN = /:\/\/[^\s/@]*$/;

/** Mail addresses, on any top-level domain: one with a slip of the pen is still somebody's. */
export const emails: Detector = ({text}) => {
	const found: Range[] = [];
	let read = 0;
	for (let sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', sign + 1)) {
		const start = localStart(text, sign, read);
		DOMAIN.lastIndex = sign + 1;
		const domain = start === undefined ? undefined : DOMAIN.exec(text)?.[0];
		if (start === undefined || domain === undefined || SIGNING_IN.test(before(text, sign))) continue;
		read = sign + 1 + domain.replace(MISSING_SPACE, '').length;
		found.push({start, end: read});
	}
	return found;
};

/** Where the name before the `@` begins: with a letter or digit, and not where another address ended. */
function localStart(text: string, sign: number, read: number): number | undefined {
	let start = sign;
	while (start > read && sign - start <= LONGEST_LOCAL && inLocal(text.charAt(start - 1))) start--;
	while (LOCAL_SIGNS.includes(text.charAt(start)) && start < sign) start++;
	const whole = sign - start <= LONGEST_LOCAL && text.charAt(sign - 1) !== '.';
	return whole && start < sign ? start : undefined;
}

function inLocal(character: string): boolean {
	if (character >= FIRST_BEYOND_ASCII) return LETTER.test(character);
	return isAsciiAlphanumeric(character.charCodeAt(0)) || LOCAL_SIGNS.includes(character);
}
const before = (text: string, sign: number) => text.slice(Math.max(0, sign - 2 * LONGEST_LOCAL), sign);
