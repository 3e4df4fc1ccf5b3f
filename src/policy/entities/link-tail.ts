import {endsPath, endsQuery, inPath, inQuery} from './link-characters.ts';

const [COLON, SLASH, QUESTION_MARK, OPENING, CLOSING] = [0x3a, 0x2f, 0x3f, 0x28, 0x29];
const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

/** What follows the host of a link: a port, a path and a query, each perhaps. */
export interface Tail {
	/** In UTF-16 code units. Signs that only close a sentence stay outside, and so does a parenthesis without its partner. */
	readonly end: number;
	readonly hasPath: boolean;
}

/** What follows a host that ends at `at`. */
export function tailFrom(text: string, at: number): Tail {
	const path = portEnd(text, at);
	const hasPath = text.charCodeAt(path) === SLASH;
	return {end: queryEnd(text, hasPath ? pathEnd(text, path) : path), hasPath};
}

function portEnd(text: string, at: number): number {
	if (text.charCodeAt(at) !== COLON) return at;
	let end = at + 1;
	while (isDigit(text.charCodeAt(end))) end++;
	return end > at + 1 ? end : at;
}

function pathEnd(text: string, slash: number): number {
	let end = slash + 1;
	let at = end;
	while (at < text.length) {
		const code = text.charCodeAt(at);
		const closed = code === OPENING ? parenthesesEnd(text, at) : undefined;
		if (closed === undefined && !inPath(code)) break;
		// Behind a character no path ends with, parentheses do not end it either: of `/a,(b)`, X takes `/a`.
		const ends = closed === undefined ? endsPath(code) : at === end;
		at = closed ?? at + 1;
		if (ends) end = at;
	}
	return end;
}

/** Where a pair of parentheses with something in it ends; one more pair may stand inside: `(v=VS.100)`, `(a(b)c)`. */
function parenthesesEnd(text: string, opening: number): number | undefined {
	let at = insideEnd(text, opening + 1);
	if (text.charCodeAt(at) === OPENING) {
		const inner = insideEnd(text, at + 1);
		if (inner === at + 1 || text.charCodeAt(inner) !== CLOSING) return undefined;
		at = insideEnd(text, inner + 1);
	}
	return at > opening + 1 && text.charCodeAt(at) === CLOSING ? at + 1 : undefined;
}

function insideEnd(text: string, from: number): number {
	let at = from;
	while (inPath(text.charCodeAt(at))) at++;
	return at;
}

/** `at`, or where the query that begins there ends. */
export function queryEnd(text: string, at: number): number {
	if (text.charCodeAt(at) !== QUESTION_MARK) return at;
	let end = at;
	for (let next = at + 1; inQuery(text.charCodeAt(next)); next++) if (endsQuery(text.charCodeAt(next))) end = next + 1;
	return end;
}
