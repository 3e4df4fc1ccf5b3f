import type {Range} from '../vocabulary.ts';
import {fitsNameSystem} from './label-length.ts';
import {forbidsLink, inHost, isAsciiAlphanumeric} from './link-characters.ts';
import {hostEnd, inHostRun, latinHosts, type TldReader} from './link-host.ts';
import {queryEnd, tailFrom} from './link-tail.ts';
import {tldEnd} from './tld.ts';

/** Whose eyes read the text, and so which hosts they know. */
export interface Reader {
	/** Top-level domains where no scheme says that an address follows. */
	readonly bare: TldReader;
	readonly afterScheme: TldReader;
	/** Is a number an address after a scheme, as in `http://10.0.0.7/`? */
	readonly numbers: boolean;
}

/** Knows the top-level domains there are. */
export const rooted: TldReader = (text, at) => tldEnd(text, at, false);

/** The links a reader sees in a text: in order, without overlaps. */
export function linksIn(text: string, reader: Reader): Range[] {
	const links: Range[] = [];
	let read = 0;
	let linked = 0;
	for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', Math.max(dot + 1, read))) {
		if (!inHost(text.charCodeAt(dot - 1)) || !inHost(text.charCodeAt(dot + 1))) continue;
		const run = runAround(text, dot, read);
		const found = linkIn(text, run, linked, reader);
		links.push(...found.links);
		linked = found.end;
		read = Math.max(run.end, linked);
	}
	return links;
}

/** The characters around a dot that may hold a host, none before `from`. */
function runAround(text: string, dot: number, from: number): Range {
	let [start, end] = [dot, dot + 1];
	while (start > from && inHostRun(text.charCodeAt(start - 1))) start--;
	while (inHostRun(text.charCodeAt(end))) end++;
	return {start, end};
}

/** What one run gives, and how far X has read then: a link begins only behind a character that belongs to none. */
interface Found {
	readonly links: readonly Range[];
	readonly end: number;
}

const SCHEME = /https?:\/\/$/i;
const LONGEST_SCHEME = 'https://'.length;
const SLASH = 0x2f;
/** An IPv4 address (RFC 3986 §3.2.2). */
const ADDRESS = /(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\da-z-]|\.\d)/iy;

function linkIn(text: string, run: Range, linked: number, reader: Reader): Found {
	const scheme = schemeBefore(text, run.start);
	const start = run.start - scheme.length;
	if (scheme !== '' && mayBegin(text, start, linked)) {
		const end = hostEnd(text, run.start, run.end, reader.afterScheme) ?? addressEnd(text, run.start, reader);
		if (end !== undefined) return linkWithScheme(text, start, {start: run.start, end});
	}
	return bareLinks(text, bareStart(text, run.start, linked), run.end, linked, reader);
}

function schemeBefore(text: string, at: number): string {
	if (text.charCodeAt(at - 1) !== SLASH) return '';
	return SCHEME.exec(text.slice(Math.max(0, at - LONGEST_SCHEME), at))?.[0] ?? '';
}

function mayBegin(text: string, at: number, linked: number): boolean {
	const before = text.charCodeAt(at - 1);
	return at === 0 || ((linked === 0 || at > linked) && !isAsciiAlphanumeric(before) && !forbidsLink(before));
}

function addressEnd(text: string, at: number, {numbers}: Reader): number | undefined {
	ADDRESS.lastIndex = at;
	return numbers && ADDRESS.test(text) ? ADDRESS.lastIndex : undefined;
}

/** X's own short links are nothing but letters and digits: what follows belongs to the sentence, as in `t.co/abc's`. */
const SHORT = /^https?:\/\/t\.co\/([a-z0-9]+)/i;
const LONGEST_SHORT_NAME = 40;
/** In UTF-16 code units. X adds the scheme to it, be it there or not. */
const LONGEST_LINK = 4096;

function linkWithScheme(text: string, start: number, host: Range): Found {
	const {end} = tailFrom(text, host.end);
	const tooLong = end - start + (host.start - start) > LONGEST_LINK;
	if (tooLong || !mayBeHost(text.slice(host.start, host.end))) return {links: [], end};
	const [short, name] = host.end - host.start === 't.co'.length ? (SHORT.exec(text.slice(start, end)) ?? []) : [];
	if (short === undefined || name === undefined) return {links: [{start, end}], end};
	const links = name.length > LONGEST_SHORT_NAME ? [] : [{start, end: queryEnd(text, start + short.length)}];
	return {links, end};
}

/** What begins as Punycode does is ASCII: `xn--はじめよう.com` is no host. */
function mayBeHost(host: string): boolean {
	const garbled = host.startsWith('xn--') && latinHosts(host, 0, host.length, rooted).length === 0;
	return !garbled && fitsNameSystem(host);
}

/** Behind `@`, `#` or `$`, X waits for a character that is no ASCII letter or digit; behind a link, for the next one. */
function bareStart(text: string, start: number, linked: number): number {
	let at = start;
	if (forbidsLink(text.charCodeAt(at - 1))) {
		while (isAsciiAlphanumeric(text.charCodeAt(at))) at++;
		at++;
	} else if (linked > 0 && at === linked) at++;
	while (isPunctuation(text.charCodeAt(at))) at++;
	return at;
}

/** Hyphen, full stop, slash and underscore. */
const isPunctuation = (code: number) => (code >= 0x2d && code <= 0x2f) || code === 0x5f;

function bareLinks(text: string, start: number, limit: number, linked: number, reader: Reader): Found {
	const end = start < limit ? hostEnd(text, start, limit, reader.bare) : undefined;
	if (end === undefined) return {links: [], end: linked};
	const tail = tailFrom(text, end);
	const refused = isPunctuation(text.charCodeAt(start - 1)) || tail.end - start + LONGEST_SCHEME > LONGEST_LINK;
	if (refused || !fitsNameSystem(text.slice(start, end))) return {links: [], end: tail.end};
	// Without a scheme, X links a port or query only together with a path.
	const whole = tail.hasPath ? tail.end : end;
	const links = latinHosts(text, start, end, reader.bare);
	return {links: links.map(link => (link.end === end ? {start: link.start, end: whole} : link)), end: tail.end};
}
