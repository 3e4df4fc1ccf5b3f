import type {Editor} from './editor.ts';

/** Lexical, on Facebook (SITES 3.2). */
export const lexical: Editor = {
	name: 'lexical',
	root: '[data-lexical-editor="true"][contenteditable="true"]',
};
