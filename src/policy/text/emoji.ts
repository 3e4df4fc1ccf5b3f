const PICTURE = /^\p{Extended_Pictographic}$/u;
const [VARIATION, JOINER] = [0xfe0f, 0x200d];
/** Below are signs of writing, such as © and ™, and arrows. */
const FIRST_PICTURE = 0x231a;
/** Flags' letters, colours of skin, and what most emoji are: all of these blocks. */
const [FIRST_COMMON, LAST_COMMON] = [0x1f1e6, 0x1faff];
const MOST = 32;

/** Where the emoji, or an emoticon, that end before `at` begin (UTF-16 code units), spaces between them included; `at` if there is none. */
export function emojiBefore(text: string, at: number): number {
	let start = emoticonBefore(text, at);
	for (let back = start; back > 0 && at - back < MOST; ) {
		const size = sizeBefore(text, back);
		if (size === 0) break;
		back -= size;
		if (text.charCodeAt(back) !== 0x20) start = back;
	}
	return start;
}

/** :) and ;-( with their like. */
function emoticonBefore(text: string, at: number): number {
	if (!'()'.includes(text.charAt(at - 1))) return at;
	const eyes = text.charAt(at - 2) === '-' ? at - 3 : at - 2;
	return eyes >= 0 && ':;='.includes(text.charAt(eyes)) ? eyes : at;
}

/** Code units of the piece of an emoji, or space, that ends here; 0 for anything else. */
function sizeBefore(text: string, at: number): 0 | 1 | 2 {
	const unit = text.charCodeAt(at - 1);
	if (unit === 0x20 || unit === VARIATION || unit === JOINER) return 1;
	if (unit >= 0xdc00 && unit <= 0xdfff) return at > 1 && isPicture(text.codePointAt(at - 2) ?? 0) ? 2 : 0;
	return unit >= FIRST_PICTURE && isPicture(unit) ? 1 : 0;
}

const isPicture = (codePoint: number) =>
	(codePoint >= FIRST_COMMON && codePoint <= LAST_COMMON) || PICTURE.test(String.fromCodePoint(codePoint));
