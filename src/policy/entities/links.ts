import {LinkifyIt} from 'linkify-it';
import type {Range} from '../vocabulary.ts';

/** linkify-it finds addresses the way people write them, with or without a scheme. */
const linkify = new LinkifyIt();

export function emails(text: string): Range[] {
	return text.includes('@') ? found(text, true) : [];
}

export function urls(text: string): Range[] {
	return text.includes('.') || text.includes('://') ? found(text, false) : [];
}

function found(text: string, mail: boolean): Range[] {
	return (linkify.match(text) ?? [])
		.filter(link => (link.schema === 'mailto:') === mail)
		.map(link => ({start: link.index, end: link.lastIndex}));
}
