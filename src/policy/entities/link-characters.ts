/**
 * Which characters X takes for parts of a link (rules published with twitter-text 3.1), by UTF-16 code unit. Beyond ASCII,
 * a host takes nearly everything, a path Latin letters with accents and Cyrillic ones, a query nothing.
 */
const HOST = 1;
const LABEL = 2;
const PATH = 4;
const PATH_END = 8;
const QUERY = 16;
const QUERY_END = 32;

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ALPHANUMERIC = `${LETTERS}0123456789`;

const ASCII = new Uint8Array(0x80);
for (const [part, characters] of [
	[HOST, `${ALPHANUMERIC}"\``],
	[LABEL, `${ALPHANUMERIC}-`],
	[PATH, `${ALPHANUMERIC}!*';:=+,.$/%#[]-_~@|&`],
	[PATH_END, `${ALPHANUMERIC}+-=_#/`],
	[QUERY, `${ALPHANUMERIC}!?*'@();:&=+$/%#[]-_.,~|`],
	[QUERY_END, `${ALPHANUMERIC}-_&=#/`],
] as const) {
	for (const character of characters) ASCII[character.charCodeAt(0)] = (ASCII[character.charCodeAt(0)] ?? 0) | part;
}

const isAscii = (code: number, part: number) => ((ASCII[code] ?? 0) & part) !== 0;

export const isAsciiAlphanumeric = (code: number) => isAscii(code, LABEL) && code !== 0x2d;

/** A letter, digit or nearly any sign beyond ASCII; not the dots, hyphens and underscores between them. */
export const inHost = (code: number) => (code < 0x80 ? isAscii(code, HOST) : !endsHost(code));

/** What a host without a scheme is made of: X looks for those among Latin letters only. */
export const inLatinLabel = (code: number) => (code < 0x80 ? isAscii(code, LABEL) : isLatin(code));

export const inPath = (code: number) =>
	code < 0x80 ? isAscii(code, PATH) : isLatin(code) || isCyrillic(code) || code === 0x2013;

/** A path ends with one of these, so that the full stop of a sentence stays outside. */
export const endsPath = (code: number) => (code < 0x80 ? isAscii(code, PATH_END) : isLatin(code) || isCyrillic(code));

export const inQuery = (code: number) => code < 0x80 && isAscii(code, QUERY);
export const endsQuery = (code: number) => code < 0x80 && isAscii(code, QUERY_END);

/** After these signs X begins no link: `@nordwind.de`, `#nordwind.de`, `$TVI.CA`, and noncharacters. */
export const forbidsLink = (code: number) =>
	code === 0x40 || code === 0x23 || code === 0x24 || code === 0xff20 || code === 0xff03 || isInvalid(code);

/** White space as Unicode has it, with U+180E as it was before Unicode 6.3. */
export const isSpace = (code: number) =>
	(code >= 0x09 && code <= 0x0d) ||
	code === 0x20 ||
	(code >= 0x85 &&
		(code === 0x85 ||
			code === 0xa0 ||
			code === 0x1680 ||
			code === 0x180e ||
			(code >= 0x2000 && code <= 0x200a) ||
			code === 0x2028 ||
			code === 0x2029 ||
			code === 0x202f ||
			code === 0x205f ||
			code === 0x3000));

/** Full-width `＠` and `＃` too: they begin a mention or hashtag. NaN, past the end of a text, is in no host either. */
const endsHost = (code: number) =>
	!(code >= 0x80) || isSpace(code) || isDirection(code) || isInvalid(code) || code === 0xff20 || code === 0xff03;

const isDirection = (code: number) =>
	code === 0x61c ||
	code === 0x200e ||
	code === 0x200f ||
	(code >= 0x202a && code <= 0x202e) ||
	(code >= 0x2066 && code <= 0x2069);

/** X allows them in no post. */
const isInvalid = (code: number) => code === 0xfeff || code === 0xfffe || code === 0xffff;

const isCyrillic = (code: number) => code >= 0x400 && code <= 0x4ff;

/** Latin letters beyond ASCII, with the combining marks that make them. */
export const isLatin = (code: number) =>
	(code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
	(code >= 0x253 && code <= 0x2bb && LATIN_SINGLES.includes(String.fromCharCode(code))) ||
	(code >= 0x300 && code <= 0x36f) ||
	(code >= 0x1e00 && code <= 0x1eff);
const LATIN_SINGLES = '\u0253\u0254\u0256\u0257\u0259\u025b\u0263\u0268\u026f\u0272\u0289\u028b\u02bb';
