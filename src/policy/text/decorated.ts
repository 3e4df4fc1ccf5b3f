/**
 * Letters that people use as “fonts”, and that Unicode's compatibility decomposition (NFKD) leaves as they are: small
 * capitals, white letters on dark circles and squares, letters in brackets or with strokes. The names are those of the
 * Unicode character database, version 17.
 */
import {LATIN_VARIANTS} from './confusables.ts';
import {unpacked} from './packed.ts';

/** Rows of letters or digits in order: the first code point, and what the row stands for. */
const ROWS: readonly (readonly [first: number, plain: string])[] = [
	[0x249c, 'abcdefghijklmnopqrstuvwxyz'], // parenthesized small letters
	[0x1f110, 'abcdefghijklmnopqrstuvwxyz'], // parenthesized capitals
	[0x1f150, 'abcdefghijklmnopqrstuvwxyz'], // negative circled
	[0x1f170, 'abcdefghijklmnopqrstuvwxyz'], // negative squared; 🅰 🅱 🅾 🅿 are emoji as well
	// Outlined, since Unicode 16: not every browser of today knows what they decompose to.
	[0x1ccd6, 'abcdefghijklmnopqrstuvwxyz'],
	[0x1ccf0, '0123456789'],
	[0x24f5, '123456789'], // double circled
	[0x2776, '123456789'], // dingbat negative circled
	[0x2780, '123456789'], // dingbat circled sans-serif
	[0x278a, '123456789'], // dingbat negative circled sans-serif
	[0x24ff, '0'], // negative circled
	[0x1f10b, '00'], // dingbat circled sans-serif, and its negative
];
/** From ⓫ on, and the tens of the rows above. */
const TEN_AND_MORE: readonly (readonly [codePoint: number, plain: string])[] = [
	...Array.from({length: 10}, (_, index) => [0x24eb + index, String(11 + index)] as const),
	...[0x24fe, 0x277f, 0x2789, 0x2793].map(codePoint => [codePoint, '10'] as const),
];
const SMALL_CAPITALS = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ';
/** There is no small capital x. */
const THEIR_LETTERS = 'abcdefghijklmnopqrstuvwyz';
const [FIRST_TAG, LAST_TAG] = [0xe0000, 0xe007f];
const FIRST_BEYOND_ASCII = 0x80;

const smallCapitals = new Map(
	Array.from(SMALL_CAPITALS, (letter, index) => [letter.codePointAt(0) ?? 0, THEIR_LETTERS.charAt(index)]),
);
const plain = new Map<number, string>([
	...Array.from(unpacked(LATIN_VARIANTS), ([codePoint, letter]) => [codePoint, String.fromCharCode(letter)] as const),
	...ROWS.flatMap(([first, row]) => Array.from(row, (letter, index) => [first + index, letter] as const)),
	...TEN_AND_MORE,
	...smallCapitals,
]);

/**
 * The plain small letters or digits of a character that NFKD does not make plain; `undefined` when NFKD knows better, or
 * it is a letter in its own right. Tag characters, which show nothing, become nothing.
 */
export function plainOf(codePoint: number): string | undefined {
	if (codePoint < FIRST_BEYOND_ASCII) return undefined;
	if (codePoint >= FIRST_TAG && codePoint <= LAST_TAG) return '';
	return plain.get(codePoint) ?? raised(codePoint);
}

/** Raised and lowered letters decompose to small capitals (ᶦ to ɪ) and Latin alpha (ᵅ), not to plain letters. */
function raised(codePoint: number): string | undefined {
	const character = String.fromCodePoint(codePoint);
	const base = character.normalize('NFKD');
	return base === character ? undefined : plain.get(base.codePointAt(0) ?? 0);
}

/** Is it one of ᴀʙᴄ…? */
export const isSmallCapital = (codePoint: number) => smallCapitals.has(codePoint);
