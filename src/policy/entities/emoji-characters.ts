/** What a character can be in an emoji (Unicode Technical Standard #51), as bits. */
export const PICTURE = 1;
/** Plain text unless U+FE0F follows. */
export const ON_REQUEST = 2;
/** A picture, but plain text when U+FE0E follows; U+FE0F may follow too, to no effect. */
export const CHOOSES_LOOK = 4;
export const SKIN_TONE = 8;
export const TAKES_SKIN_TONE = 16;
/** Two of them are a flag. */
export const REGION = 32;

/** ASCII letters, digits and signs are pictures in keycaps only; those begin at U+20E3. */
const FIRST_BEYOND_ASCII = 0x80;
const PLAIN = '©®™♟';
/** Unassigned code points too, where new emoji come. */
const IS_PICTURE = /^[\p{Emoji}\u{1fa70}-\u{1faff}]$/u;
/** The ones from the first years have two looks, and phones write U+FE0F behind many of them: ⭐️. */
const FIRST_OF_ONE_LOOK = 0x1f300;

/** Where emoji are: the Basic Multilingual Plane up to U+3299, and from U+1F000 on. */
const [LAST_LOW, FIRST_HIGH, LAST_HIGH] = [0x3299, 0x1f000, 0x1fbff];
const KNOWN = 0x80;
/** Each character is worked out once, when it is first met. */
const low = new Uint8Array(LAST_LOW + 1);
const high = new Uint8Array(LAST_HIGH - FIRST_HIGH + 1);

/** The bits above that a character has; none for what is no emoji. */
export function emojiKind(codePoint: number): number {
	if (codePoint <= LAST_LOW) return kindIn(low, codePoint, codePoint);
	return codePoint >= FIRST_HIGH && codePoint <= LAST_HIGH ? kindIn(high, codePoint - FIRST_HIGH, codePoint) : 0;
}

function kindIn(table: Uint8Array, index: number, codePoint: number): number {
	const before = table[index] ?? 0;
	if (before !== 0) return before & ~KNOWN;
	const kind = workOut(codePoint);
	table[index] = kind | KNOWN;
	return kind;
}

function workOut(codePoint: number): number {
	const character = String.fromCodePoint(codePoint);
	if (PLAIN.includes(character)) return ON_REQUEST;
	if (codePoint < FIRST_BEYOND_ASCII || !IS_PICTURE.test(character)) return 0;
	if (/\p{Regional_Indicator}/u.test(character)) return PICTURE | REGION;
	if (/\p{Emoji_Modifier}/u.test(character)) return PICTURE | SKIN_TONE;
	const oneLook = codePoint >= FIRST_OF_ONE_LOOK && /\p{Emoji_Presentation}/u.test(character);
	const base = /\p{Emoji_Modifier_Base}/u.test(character);
	return PICTURE | (oneLook ? 0 : CHOOSES_LOOK) | (base ? TAKES_SKIN_TONE : 0);
}
