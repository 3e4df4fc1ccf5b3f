import type {Range} from '../vocabulary.ts';
import type {Detector} from './detector.ts';
import {isAsciiAlphanumeric} from './link-characters.ts';
import {outsideLinks} from './links.ts';
import {placesOf} from './signs.ts';

/** Letters, marks and digits of any script, and the joiners within words that X allows beside them (twitter-text 3.1). */
const TAG = String.raw`[\p{L}\p{M}\p{Nd}_\u200c\u200d\ua67e\u05be\u05f3\u05f4\uff5e\u301c\u309b\u309c\u30a0\u30fb\u3003\u0f0b\u0f0c\xb7]`;
const TAG_AT = new RegExp(`${TAG}+`, 'uy');
const TAG_CHARACTER = new RegExp(`^${TAG}$`, 'u');
const LETTER = /[\p{L}\p{M}]/u;
/** A second hash sign or a scheme makes no hashtag of what stands before: `#a#b`, `#http://`. */
const SPOILT = /[#＃]|:\/\//y;
const [UNDERSCORE, AMPERSAND] = [0x5f, 0x26];
const isHash = (code: number) => code === 0x23 || code === 0xff03;

/** Hashtags as X links them: at least one letter, not inside a word or a web address. `#16` is none, nor is `&#39;`. */
export const hashtags: Detector = seen => {
	const {text} = seen;
	const tags: Range[] = [];
	let read = 0;
	for (const sign of placesOf(text, '#', '＃')) {
		if (sign < read || isHash(text.charCodeAt(sign + 1)) || !mayBegin(text, sign)) continue;
		const end = tagEnd(text, sign + 1);
		if (end === undefined) continue;
		read = end;
		SPOILT.lastIndex = end;
		if (!SPOILT.test(text)) tags.push({start: sign, end});
	}
	return outsideLinks(seen, tags);
};

function tagEnd(text: string, start: number): number | undefined {
	TAG_AT.lastIndex = start;
	const tag = TAG_AT.exec(text)?.[0] ?? '';
	// Behind the sign, these make an emoji of it: the keycap #️⃣.
	const keycap = tag.startsWith('\ufe0f') || tag.startsWith('\u20e3');
	return !keycap && LETTER.test(tag) ? start + tag.length : undefined;
}

/** Not behind a character that could belong to a hashtag itself, unless it only chooses the look of an emoji. */
function mayBegin(text: string, sign: number): boolean {
	if (sign === 0) return true;
	const code = text.charCodeAt(sign - 1);
	if (code < 0x80) return !isAsciiAlphanumeric(code) && code !== UNDERSCORE && code !== AMPERSAND;
	if (code === 0xfe0e || code === 0xfe0f) return true;
	const astral = code >= 0xdc00 && code <= 0xdfff;
	return !TAG_CHARACTER.test(text.slice(astral ? Math.max(0, sign - 2) : sign - 1, sign));
}
