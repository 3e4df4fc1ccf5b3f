import type {Range} from '../vocabulary.ts';
import type {Detector, Seen} from './detector.ts';
import {isSpace} from './link-characters.ts';
import {linksIn, type Reader, rooted} from './link-scan.ts';
import {tldEnd} from './tld.ts';

/** `Ende.Am Montag` lacks a space after its full stop; it names no host in Armenia. */
const MISSING_SPACE = /^\p{Lu}\p{Ll}/u;

/** Reads as X's published rules say. */
const X: Reader = {bare: rooted, afterScheme: rooted, numbers: false};
/** Asks what an address in a post gives away. */
const OURS: Reader = {
	bare: (text, at) => {
		const end = rooted(text, at);
		return end === undefined || MISSING_SPACE.test(text.slice(at, end)) ? undefined : end;
	},
	afterScheme: (text, at) => tldEnd(text, at, true),
	numbers: true,
};

/**
 * The links X makes of a text (twitter-text 3.1), with a scheme or without, on top-level domains that there are. However
 * long, each counts 23 characters.
 */
export const linksOnX = (text: string): Range[] => linksIn(text, X);

/**
 * Web addresses: X's links, except that nothing is one for lack of a space (`Ende.Am Montag`); and after `https://` also
 * hosts the world's name system does not know, such as `wiki.nordwind.internal` and `10.0.0.7`.
 */
export const urls: Detector = ({text}) => linksIn(text, OURS);

/** Those of `ranges` that do not begin inside a web address, as the `#` of `nordwind.de/#strom` does. */
export function outsideLinks({text, digits}: Seen, ranges: Range[]): Range[] {
	const suspicious = ({start}: Range) => start > 0 && !isSpace(text.charCodeAt(start - 1));
	if (!ranges.some(suspicious)) return ranges;
	const links = urls({text, digits});
	let next = 0;
	return ranges.filter(({start}) => {
		while ((links[next]?.end ?? start + 1) <= start) next++;
		return (links[next]?.start ?? start) >= start;
	});
}
