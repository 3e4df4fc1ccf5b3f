import type {Attachment} from '../vocabulary.ts';
import {NOTHING, type Step, UNKNOWN, WHOLE_POST} from './match.ts';

/** Asks of the post that is being answered; its places are not ours to mark. */
export function replyingTo(step: Step): Step['evaluate'] {
	return ({parent}) => {
		if (parent === undefined) return UNKNOWN;
		const match = step.evaluate(parent);
		return match.holds ? WHOLE_POST : match.unknown ? UNKNOWN : NOTHING;
	};
}

/** The draft carries such a thing. An image without alt text is an image too. */
export function attachment(wanted: Attachment): Step['evaluate'] {
	return ({place: {attachments}}) => {
		if (attachments === undefined) return UNKNOWN;
		const there = attachments.some(one => one === wanted || (wanted === 'image' && one === 'image-without-alt-text'));
		return there ? WHOLE_POST : NOTHING;
	};
}
