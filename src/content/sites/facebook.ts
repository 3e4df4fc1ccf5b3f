import {rootAround} from '../editors/editor.ts';
import {lexical} from '../editors/lexical.ts';
import {type Composer, type Site, visible} from './site.ts';

const DIALOG = '[role="dialog"]';
/** A comment box in a dialog stands in an article; the create-post dialog has none around its editor (SITES 3.3). */
const ARTICLE = '[role="article"]';
/** SITES 3.2. Labels are localised: English and German so far. */
const POST_BUTTONS = ['Post', 'Posten', 'Veröffentlichen']
	.map(label => `[role="button"][aria-label="${label}"]`)
	.join(', ');

export const facebook: Site = {
	id: 'facebook',
	editor: lexical,
	postButtons: POST_BUTTONS,
	composerAt(element): Composer | undefined {
		const root = rootAround(lexical, element);
		const dialog = root?.closest(DIALOG);
		if (root == null || dialog == null || root.closest(ARTICLE) !== null) return undefined;
		return {
			root,
			editor: lexical,
			surface: 'post',
			// The dialog does not name the posting account in a way that holds (SITES 3.4), so it stays unknown.
			account: () => undefined,
			postButtons: () => Array.from(dialog.querySelectorAll<HTMLElement>(POST_BUTTONS)).filter(visible),
			postsOnCtrlEnter: false,
		};
	},
};
