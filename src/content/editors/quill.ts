import type {Editor} from './editor.ts';

/** Quill 1, in LinkedIn's post dialog (SITES 2.3). Its clipboard is editable too, but is not the editor. */
export const quill: Editor = {
	name: 'quill',
	root: '.ql-editor[contenteditable="true"]',
	noText: '.ql-cursor',
};
