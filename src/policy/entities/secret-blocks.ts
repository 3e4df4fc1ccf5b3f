import type {Range} from '../vocabulary.ts';
import {isPlaceholder} from './secret-values.ts';

/** Where one string stands in a text, again and again. */
function* places(text: string, wanted: string): Iterable<number> {
	for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) yield at;
}

/** RFC 7468; OpenSSH, PuTTY and PGP write theirs alike. Public keys and certificates are no secrets. */
const PRIVATE_KEY =
	/-----BEGIN (?:[A-Z]{2,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----\s{0,8}(?:[\w-]{1,20}: [^\n]{1,80}\s{1,4}){0,4}[A-Za-z0-9+/]{16}/y;
const END = '-----END ';
const LONGEST_KEY = 16_384;
/** Without its end, as when it was cut off, this much is marked. */
const REST_OF_KEY = /[A-Za-z0-9+/=\s]{0,4096}/y;

/** Private keys from their first line to their last. A first line alone is talk about keys. */
export function keyBlocks(text: string): Range[] {
	const ranges: Range[] = [];
	let past = 0;
	let end = 0;
	for (const start of places(text, '-----BEGIN ')) {
		PRIVATE_KEY.lastIndex = start;
		if (start < past || !PRIVATE_KEY.test(text)) continue;
		const body = PRIVATE_KEY.lastIndex;
		if (end >= 0 && end < body) end = text.indexOf(END, body);
		const last = end < 0 ? -1 : text.indexOf('-----', end + END.length);
		if (end >= 0 && end - start <= LONGEST_KEY && last >= 0 && last - end < 64) past = last + 5;
		else {
			REST_OF_KEY.lastIndex = body;
			REST_OF_KEY.test(text);
			past = REST_OF_KEY.lastIndex;
			while (/\s/.test(text.charAt(past - 1))) past--;
		}
		ranges.push({start, end: past});
	}
	return ranges;
}

const LOGIN = /:\/\/[^\s/?#:@"'<>]{0,64}:([^\s/?#@"'<>]{1,128})@[^\s/?#@]/y;
/** What people write when they explain the form of such an address. */
const EXPLAINED = /^(?:pass(?:wor[dt]|wd)?|pwd?|kennwort|secret|token|geheim)$/i;

/** The password of `https://user:password@host` (RFC 3986, 3.2.1). */
export function loginsInUrls(text: string): Range[] {
	const ranges: Range[] = [];
	for (const at of places(text, '://')) {
		LOGIN.lastIndex = at;
		const [match, password] = LOGIN.exec(text) ?? [];
		if (match === undefined || password === undefined || EXPLAINED.test(password) || isPlaceholder(password)) continue;
		const end = at + match.lastIndexOf('@');
		ranges.push({start: end - password.length, end});
	}
	return ranges;
}

const WEBHOOK =
	/:\/\/(?:hooks\.slack\.com\/(?:services|workflows)\/T[A-Za-z0-9_]{5,16}\/[AB][A-Za-z0-9_]{5,16}\/[A-Za-z0-9_/]{16,64}|(?:\w{2,10}\.)?discord(?:app)?\.com\/api\/webhooks\/\d{10,24}\/[\w-]{40,100})/y;

/** Addresses that let anybody post: incoming webhooks as Slack and Discord document them. */
export function webhooks(text: string): Range[] {
	const ranges: Range[] = [];
	for (const at of places(text, '://')) {
		WEBHOOK.lastIndex = at;
		const [match] = WEBHOOK.exec(text) ?? [];
		const scheme = /https?$/.exec(text.slice(Math.max(0, at - 5), at))?.[0].length ?? 0;
		if (match !== undefined && !/x{4,}|0{6,}/i.test(match)) ranges.push({start: at - scheme, end: at + match.length});
	}
	return ranges;
}
