import {rootAround} from '../editors/editor.ts';
import {quill} from '../editors/quill.ts';
import {type Composer, type Site, visible} from './site.ts';

/** SITES 2.3: the share modal, in the open shadow root of #interop-outlet or, on older pages, in the document. */
const MODAL = '[role="dialog"][aria-labelledby="share-to-linkedin-modal__header"], .share-box-v2__modal';
const POST_BUTTON = '.share-actions__primary-action';
/** SITES 2.5: line 1 is the author, line 2 the audience. */
const SETTINGS = '.share-unified-settings-entry-button';

export const linkedin: Site = {
	id: 'linkedin',
	editor: quill,
	postButtons: POST_BUTTON,
	composerAt(element): Composer | undefined {
		const root = rootAround(quill, element);
		const modal = root?.closest(MODAL);
		if (root == null || modal == null) return undefined;
		return {
			root,
			editor: quill,
			surface: 'post',
			account: () => modal.querySelector<HTMLElement>(SETTINGS)?.innerText.split('\n')[0]?.trim(),
			postButtons: () => Array.from(modal.querySelectorAll<HTMLElement>(POST_BUTTON)).filter(visible),
			postsOnCtrlEnter: false,
		};
	},
};
