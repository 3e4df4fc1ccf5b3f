import type {Range} from '../vocabulary.ts';
import type {Detector} from './detector.ts';
import {CHOOSES_LOOK, emojiKind, ON_REQUEST, PICTURE, REGION, SKIN_TONE, TAKES_SKIN_TONE} from './emoji-characters.ts';

const [ASKS_FOR_TEXT, ASKS_FOR_PICTURE, JOINER, KEYCAP, BLACK_FLAG] = [0xfe0e, 0xfe0f, 0x200d, 0x20e3, 0x1f3f4];
/**
 * The code units that give an emoji away: those of the Basic Multilingual Plane, the first halves of U+1F000 to U+1FBFF,
 * and the ones behind keycaps and ©. A text without any is not read more than that, and one in Latin letters not at all.
 */
const SIGN = /[\ufe0f-\ufe0f\u20e3\u203c\u2049\u2122\u2139\u2190-\u2bff\u3030\u303d\u3297\u3299\ud83c-\ud83e]/g;
/** The most that are recommended in one, such as a family of four. */
const MOST_JOINED = 4;
const KEYCAP_BASE = /[0-9#*]\ufe0f?$/;
/** A subdivision's code as tags, such as `gbeng` for England. */
const SUBDIVISION = /[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}/uy;

/**
 * Emoji. One of several characters is one range: skin tones, flags, keycaps, families. Followed is the grammar of Unicode
 * Technical Standard #51 (ED-13 to ED-17) rather than its list of recommended sequences: the list grows each year, and
 * command line and browser must give the same answer, whichever Unicode version they have.
 *
 * Signs that many fonts draw plainly (✔, ➡) are among them, for X draws all of them; © ® ™ ♟ only where U+FE0F asks for it.
 */
export const emoji: Detector = ({text}) => {
	const found: Range[] = [];
	SIGN.lastIndex = 0;
	while (SIGN.test(text)) {
		const range = emojiAt(text, SIGN.lastIndex - 1);
		if (range === undefined) continue;
		found.push(range);
		SIGN.lastIndex = range.end;
	}
	return found;
};

/** The emoji that the code unit at `at` gives away; a keycap and ©️ begin before the one that does. */
function emojiAt(text: string, at: number): Range | undefined {
	const code = text.charCodeAt(at);
	if (code === KEYCAP) {
		const base = KEYCAP_BASE.exec(text.slice(Math.max(0, at - 2), at))?.[0];
		return base === undefined ? undefined : {start: at - base.length, end: at + 1};
	}
	if (code === ASKS_FOR_PICTURE) {
		const plain = at > 0 && (emojiKind(text.charCodeAt(at - 1)) & ON_REQUEST) !== 0;
		return plain ? {start: at - 1, end: at + 1} : undefined;
	}
	const end = sequenceEnd(text, at);
	return end === undefined ? undefined : {start: at, end};
}

function sequenceEnd(text: string, start: number): number | undefined {
	let end = flagEnd(text, start) ?? pictureEnd(text, start);
	for (let joined = 1; end !== undefined && joined < MOST_JOINED && text.charCodeAt(end) === JOINER; joined++) {
		const next = pictureEnd(text, end + 1);
		if (next === undefined) break;
		end = next;
	}
	return end;
}

/** Two letters for a country, or a black flag with a subdivision's code behind it. */
function flagEnd(text: string, start: number): number | undefined {
	const first = text.codePointAt(start) ?? 0;
	if (first === BLACK_FLAG) {
		SUBDIVISION.lastIndex = start + 2;
		return SUBDIVISION.test(text) ? SUBDIVISION.lastIndex : undefined;
	}
	const flag = is(first, REGION) && is(text.codePointAt(start + 2) ?? 0, REGION);
	return flag ? start + 4 : undefined;
}

/** One character with its skin tone, or with the U+FE0F that chooses its look. */
function pictureEnd(text: string, start: number): number | undefined {
	const codePoint = text.codePointAt(start) ?? 0;
	const end = start + (codePoint > 0xffff ? 2 : 1);
	const look = text.charCodeAt(end);
	if (is(codePoint, ON_REQUEST)) return look === ASKS_FOR_PICTURE ? end + 1 : undefined;
	if (!is(codePoint, PICTURE)) return undefined;
	if (is(codePoint, TAKES_SKIN_TONE) && is(text.codePointAt(end) ?? 0, SKIN_TONE)) return end + 2;
	if (!is(codePoint, CHOOSES_LOOK)) return end;
	if (look === ASKS_FOR_TEXT) return undefined;
	return look === ASKS_FOR_PICTURE ? end + 1 : end;
}

const is = (codePoint: number, kind: number) => (emojiKind(codePoint) & kind) !== 0;
