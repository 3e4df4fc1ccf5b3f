import type {Range} from '../vocabulary.ts';
import {inOrder, isDigit, isWordly, runEnd} from './characters.ts';
import type {Detector, Seen} from './detector.ts';
import {ahead, behind, endOf, meets} from './forms.ts';

const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
/** Dotted decimal without leading zeros (RFC 3986, 3.2.2), neither the beginning nor the middle of a longer chain. */
const FOUR_OCTETS = ahead(`(?:${OCTET}\\.){3}${OCTET}(?![\\p{L}\\p{N}_]|\\.\\d)`);
/** Four numbers with dots are more often a version, a chapter or a browser such as `Chrome/120.0.0.0`. */
const VERSION = behind(
	'(?:[\\p{L}\\p{N}]/|(?<![\\p{L}\\p{N}])(?:v(?:er(?:s(?:ion(?:en|s)?)?)?)?|rel(?:ease)?|rev(?:ision)?|build|firmware|software|update|patch|kapitel|chapter|abschnitt|section|punkt|ziffer|abb(?:ildung)?|tabelle|table|figure|app|ios|android|windows|driver|treiber)\\.?[ :]{0,2})',
);

/** Addresses of machines: IPv4 in dotted decimal, IPv6 in all forms of RFC 4291, those for documentation too. */
export const ips: Detector = seen => inOrder([...sixes(seen), ...fours(seen)]);

function fours({text, digits}: Seen): Range[] {
	const ranges: Range[] = [];
	for (const start of digits) {
		if (text[runEnd(text, start)] !== '.') continue;
		const previous = text.charCodeAt(start - 1);
		if (isWordly(previous) || (previous === 0x2e && isDigit(text.charCodeAt(start - 2))) || previous === 0x5f) continue;
		const end = endOf(FOUR_OCTETS, text, start);
		if (end !== undefined && !meets(VERSION, text, start)) ranges.push({start, end});
	}
	return ranges;
}

/** The longest form, six groups and an IPv4 address: `ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255`. */
const LONGEST = 45;

function sixes({text}: Seen): Range[] {
	const ranges: Range[] = [];
	for (let colon = text.indexOf(':'); colon >= 0; ) {
		let start = colon;
		while (start > 0 && isHex(text.charCodeAt(start - 1))) start--;
		let end = colon;
		while (isOfSix(text.charCodeAt(end))) end++;
		if (end - start <= LONGEST + 2 && mayBeSix(text, colon, end)) {
			const alone = !isWordly(text.charCodeAt(start - 1)) && !isWordly(text.charCodeAt(end)) && text[start - 1] !== '.';
			const last = withoutPunctuation(text, start, end);
			if (alone && last > start + 2 && isSix(text.slice(start, last))) ranges.push({start, end: last});
		}
		colon = text.indexOf(':', end);
	}
	return ranges;
}

/** Times and most other things with colons have neither two together nor six in all. */
function mayBeSix(text: string, first: number, end: number): boolean {
	let colons = 0;
	for (let at = first; at < end; at++) {
		if (text[at] !== ':') continue;
		if (text[at + 1] === ':') return true;
		colons++;
	}
	return colons >= 6;
}

const isHex = (code: number) => isDigit(code) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x66);
const isOfSix = (code: number) => isHex(code) || code === 0x3a || code === 0x2e;

/** A full stop or a colon after an address belongs to the sentence. */
function withoutPunctuation(text: string, start: number, end: number): number {
	let at = end;
	while (at > start && text[at - 1] === '.') at--;
	return text[at - 1] === ':' && text[at - 2] !== ':' ? at - 1 : at;
}

/**
 * The three forms of RFC 4291, 2.2. `Ad::`, `a::b` and the eight pairs of an EUI-64 are written alike, so an address needs
 * a digit or a full group, and the one without `::` a group that is no pair.
 */
function isSix(written: string): boolean {
	const halves = written.split('::');
	if (halves.length > 2 || !/\d|[a-f]{4}/i.test(written)) return false;
	const groups = halves.flatMap(half => (half === '' ? [] : half.split(':')));
	const last = groups.at(-1) ?? '';
	const dotted = last.includes('.');
	if (dotted) {
		if (endOf(FOUR_OCTETS, last, 0) !== last.length) return false;
		groups.pop();
	}
	if (!groups.every(group => /^[0-9a-f]{1,4}$/i.test(group))) return false;
	const count = groups.length + (dotted ? 2 : 0);
	return halves.length === 2 ? count < 8 : count === 8 && groups.some(group => group.length !== 2);
}
