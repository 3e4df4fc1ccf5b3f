import {draft} from '../editors/draft.ts';
import {rootAround} from '../editors/editor.ts';
import {type Composer, type Site, visible} from './site.ts';

/** SITES 1.2: two test ids for the same button, flipped by the site within one session, so both are always asked for. */
const POST_BUTTONS = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';
const DIALOG = '[role="dialog"]';
/** SITES 1.4: the source of truth for the posting account; its text holds the handle. */
const ACCOUNT = '[data-testid="SideNav_AccountSwitcher_Button"]';
/** SITES 1.3: an inline reply box, or a post above the editor in its dialog, makes it a reply. */
const INLINE_REPLY = '[data-testid="inline_reply_offscreen"]';
const POST = 'article[data-testid="tweet"]';

export const x: Site = {
	id: 'x',
	editor: draft,
	postButtons: POST_BUTTONS,
	composerAt(element): Composer | undefined {
		const root = rootAround(draft, element);
		if (!root?.matches('[data-testid^="tweetTextarea_"]')) return undefined;
		const dialog = root.closest(DIALOG);
		const reply = root.closest(INLINE_REPLY) !== null || dialog?.querySelector(POST) != null;
		return {
			root,
			editor: draft,
			surface: reply ? 'reply' : 'post',
			audience: 'public',
			account: () => document.querySelector(ACCOUNT)?.textContent?.match(/@\w{1,15}/)?.[0],
			postButtons: () => buttonsBeside(root),
			postsOnCtrlEnter: true,
		};
	},
};

/** The dialog opens over the timeline, whose own composer stays mounted: look only where the editor is (SITES 1.2, traps). */
function buttonsBeside(root: HTMLElement): HTMLElement[] {
	const dialog = root.closest(DIALOG);
	return Array.from((dialog ?? document).querySelectorAll<HTMLElement>(POST_BUTTONS)).filter(
		button => button.closest(DIALOG) === dialog && visible(button),
	);
}
