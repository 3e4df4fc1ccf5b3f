import type {Editor} from './editors/editor.ts';
import {readEditor} from './reading.ts';

/** The words could not be replaced, and stand as they stood. */
export class ReplaceError extends Error {
	override readonly name = 'ReplaceError';
}

/**
 * Replaces a range of an editor's text through the editor's own input path, then reads back. `insertText` after a task is
 * the one method that is right for Draft, Lexical and Quill in both browsers, inside one text node (BROWSERS §4c); a range
 * that spans several (a mention, a hashtag, a line break) is never touched.
 * @param start UTF-16 offset, as `end`
 * @throws ReplaceError
 */
export async function replaceWords(
	root: HTMLElement,
	{noText}: Editor,
	{start, end, wording}: {start: number; end: number; wording: string},
): Promise<void> {
	const before = readEditor(root, noText);
	const range = before.rangeOf(start, end);
	if (range === undefined || range.startContainer !== range.endContainer) {
		throw new ReplaceError('expected the words in one piece of text, got several');
	}
	root.focus();
	select(range);
	await nextTask(); // editors take over a selection only in a later task
	if (!document.execCommand('insertText', false, wording))
		throw new ReplaceError('expected the editor to take the words, got a refusal');
	await nextFrame();
	const {text} = readEditor(root, noText);
	// The person may have typed on behind the wording already; a text as before was undone, or never changed.
	if (text.startsWith(before.text.slice(0, start) + wording) && text.endsWith(before.text.slice(end))) return;
	if (text !== before.text) document.execCommand('undo');
	throw new ReplaceError('expected the words in their place, got another text');
}

function select(range: Range): void {
	getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}

/** Editors follow the selection within 60 ms (SITES §5). */
const nextTask = () => new Promise(resolve => setTimeout(resolve, 60));

/** Editors take over what was put in by the next frame. */
const nextFrame = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 0)));
