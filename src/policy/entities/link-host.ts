import type {Range} from '../vocabulary.ts';
import {inHost, inLatinLabel} from './link-characters.ts';

const DOT = 0x2e;
const HYPHEN = 0x2d;
const UNDERSCORE = 0x5f;

/** Where a top-level domain that begins at `at` ends (UTF-16 code units), if one does. */
export type TldReader = (text: string, at: number) => number | undefined;

/** Does the run of characters that may hold a host go on here? */
export function inHostRun(code: number): boolean {
	return code === DOT || code === HYPHEN || code === UNDERSCORE || inHost(code);
}

/**
 * Where the longest host that begins at `start` and stays before `limit` ends (UTF-16 code units), if there is one. Labels
 * neither begin nor end with a hyphen or underscore; underscores are for subdomains only. Linear in `limit - start`.
 */
export function hostEnd(text: string, start: number, limit: number, readTld: TldReader): number | undefined {
	let end: number | undefined;
	let label = start;
	let underscored = false;
	for (let at = start; at < limit; at++) {
		const code = text.charCodeAt(at);
		underscored ||= code === UNDERSCORE;
		if (code !== DOT) continue;
		if (at === label || !inHost(text.charCodeAt(label)) || !inHost(text.charCodeAt(at - 1))) break;
		if (!underscored) end = readTld(text, at + 1) ?? end;
		label = at + 1;
		underscored = false;
	}
	return end;
}

/**
 * Without a scheme, X links hosts in Latin letters only, wherever they begin: the two of `twitter.comこれはexample.com`.
 * The stretch from `start` to `limit` is a host by {@link hostEnd}. Reads no label more than twice.
 */
export function latinHosts(text: string, start: number, limit: number, readTld: TldReader): Range[] {
	if (isLatin(text, start, limit)) return [{start, end: limit}];
	const hosts: Range[] = [];
	let from = start;
	while (from < limit) {
		const dot = labelEnd(text, from, limit);
		const begin = latinTail(text, from, dot);
		const {end, next} = begin < dot ? latinHostFrom(text, dot, limit, readTld) : {end: undefined, next: dot + 1};
		if (end !== undefined) hosts.push({start: begin, end});
		from = end ?? next;
	}
	return hosts;
}

function isLatin(text: string, start: number, end: number): boolean {
	for (let at = start; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code !== DOT && !inLatinLabel(code)) return false;
	}
	return true;
}

/** The next dot, or `limit`. */
function labelEnd(text: string, start: number, limit: number): number {
	let end = start;
	while (end < limit && text.charCodeAt(end) !== DOT) end++;
	return end;
}

/** Where the Latin letters that reach to the end of a label begin. */
function latinTail(text: string, start: number, end: number): number {
	let begin = end;
	while (begin > start && inLatinLabel(text.charCodeAt(begin - 1))) begin--;
	return begin;
}

/** The longest host whose first label ends at `dot`; if there is none, `next` is the first label another may begin in. */
function latinHostFrom(text: string, dot: number, limit: number, readTld: TldReader): {end?: number; next: number} {
	let end: number | undefined;
	let label = dot + 1;
	while (label < limit) {
		const tld = readTld(text, label);
		if (tld !== undefined && tld <= limit) end = tld;
		const next = labelEnd(text, label, limit);
		if (next >= limit || latinTail(text, label, next) > label) break;
		label = next + 1;
	}
	return end === undefined ? {next: label} : {end, next: label};
}
