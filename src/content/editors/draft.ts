import type {Editor} from './editor.ts';

/** Draft.js, on X (SITES 1.2). The label and the container beside it carry a like-named test id but are not editable. */
export const draft: Editor = {
	name: 'draft',
	root: '.public-DraftEditor-content[contenteditable="true"]',
};
