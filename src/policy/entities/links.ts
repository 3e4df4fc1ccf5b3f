import {LinkifyIt} from 'linkify-it';
import type {Range} from '../vocabulary.ts';

/** linkify-it finds addresses the way people write them, with or without a scheme. */
const linkify = new LinkifyIt({fuzzyLink: true});
/** `Ende.Am Montag` lacks a space after its full stop; it names no host in Armenia. */
const MISSING_SPACE = /^[^/]*\.\p{Lu}\p{Ll}/u;

export function emails(text: string): Range[] {
	return text.includes('@') ? found(text, true) : [];
}

export function urls(text: string): Range[] {
	return text.includes('.') || text.includes('://') ? found(text, false) : [];
}

function found(text: string, mail: boolean): Range[] {
	return (linkify.match(text) ?? [])
		.filter(link => (link.schema === 'mailto:') === mail)
		.filter(link => link.schema !== '' || !MISSING_SPACE.test(link.raw))
		.map(link => ({start: link.index, end: link.lastIndex}));
}
