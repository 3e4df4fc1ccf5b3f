/** @jsxImportSource react */
import {CompositeDecorator, type ContentBlock} from 'draft-js';
import type {ReactNode} from 'react';

/** A hashtag must hold a letter; a mention has at most 15 characters and no word before it (SITES.md 1.7). */
const hashtag = /(?<![\p{L}\p{N}_&])[#＃](?=[\p{N}_]*\p{L})[\p{L}\p{N}_]+/gu;
const mention = /(?<![\w!#$%&*@])@\w{1,15}/g;

function Entity({children}: {children?: ReactNode}) {
	return <span className="entity">{children}</span>;
}

function matching(pattern: RegExp) {
	return (block: ContentBlock, found: (start: number, end: number) => void) => {
		for (const match of block.getText().matchAll(pattern)) {
			found(match.index, match.index + match[0].length);
		}
	};
}

/** Colours hashtags and mentions as they are typed: each becomes a span of its own in the editor. */
export const entities = new CompositeDecorator([
	{strategy: matching(hashtag), component: Entity},
	{strategy: matching(mention), component: Entity},
]);

/** The same colouring for a text that is only read. */
export function Decorated({text}: {text: string}) {
	const parts = text.split(new RegExp(`(${hashtag.source}|${mention.source})`, 'u'));
	let end = 0;
	return parts.map((part, index) => {
		end += part.length;
		return index % 2 === 1 ? <Entity key={end}>{part}</Entity> : part;
	});
}
