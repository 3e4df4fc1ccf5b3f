import {isAsciiAlphanumeric} from './link-characters.ts';
import {tldNames} from './tld-names.ts';

const NAMES = tldNames();
const isPlain = (name: string) => /^[a-z]+$/.test(name);
const PLAIN = new Set(NAMES.filter(isPlain));
const SHORTEST_PLAIN = 2;
const LONGEST_PLAIN = Math.max(...Array.from(PLAIN, name => name.length));
/** The others by their first character, longest first: `भारतम्` before `भारत`. */
const OTHERS = new Map<string, string[]>();
for (const name of NAMES.filter(name => !isPlain(name)).sort((one, other) => other.length - one.length)) {
	OTHERS.set(name.charAt(0), [...(OTHERS.get(name.charAt(0)) ?? []), name]);
}
const [AT, PLUS, HYPHEN] = [0x40, 0x2b, 0x2d];
const PUNYCODE = /xn--[a-z0-9-]+/iy;

/**
 * Names that never are in the root zone but stand in real addresses: for examples and tests (RFC 2606, RFC 6761), on the
 * local network (RFC 6762), and in companies' own networks (RFC 6762 appendix G; ICANN resolution 2024.07.29.06).
 */
const SPECIAL = new Set('corp example home internal intranet invalid lan local localhost private test'.split(' '));

/**
 * Where the top-level domain that begins at `at` ends (UTF-16 code units), if one does. It may be followed by a letter of
 * another script, as in `example.comです`, but by no ASCII letter or digit, nor by `@`, `+` or `-`.
 */
export function tldEnd(text: string, at: number, special: boolean): number | undefined {
	const end = plainEnd(text, at);
	const after = text.charCodeAt(end);
	if (after >= 0x80) return otherEnd(text, at) ?? (isKnown(text.slice(at, end), special) ? end : undefined);
	if (after === HYPHEN) return punycodeEnd(text, at);
	const stands = after !== AT && after !== PLUS && end - at >= SHORTEST_PLAIN && end - at <= LONGEST_PLAIN;
	return stands && isKnown(text.slice(at, end), special) ? end : undefined;
}

function isKnown(name: string, special: boolean): boolean {
	const lower = name.toLowerCase();
	return PLAIN.has(lower) || (special && SPECIAL.has(lower));
}

/** Names that are not all ASCII, though they may begin so: `vermögensberatung`. */
function otherEnd(text: string, at: number): number | undefined {
	for (const name of OTHERS.get(text.charAt(at).toLowerCase()) ?? []) {
		const end = at + name.length;
		if (endsName(text.charCodeAt(end)) && text.slice(at, end).toLowerCase() === name) return end;
	}
	return undefined;
}

function punycodeEnd(text: string, at: number): number | undefined {
	PUNYCODE.lastIndex = at;
	return PUNYCODE.test(text) ? PUNYCODE.lastIndex : undefined;
}

/** Reads no further than is worth it: a longer name is none. */
function plainEnd(text: string, at: number): number {
	let end = at;
	while (end - at <= LONGEST_PLAIN && isAsciiAlphanumeric(text.charCodeAt(end))) end++;
	return end;
}

const endsName = (code: number) => !isAsciiAlphanumeric(code) && code !== AT && code !== PLUS && code !== HYPHEN;
