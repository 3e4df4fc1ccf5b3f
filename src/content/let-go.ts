import type {Composer} from './sites/site.ts';

/** How the person posted. */
export type Gesture = 'button' | 'ctrl-enter';

/** X commits a text when its editor loses the focus, which a click by script does not cause (SITES 1.6). Milliseconds. */
const SETTLE = 250;

/**
 * Lets a held post go, once, through the site's own control. Where the site's button is gone by now, nothing is pressed:
 * the person's next try goes through untouched.
 * @param unguarded runs what must not be held again
 */
export async function letGo(
	{root, postButtons, postsOnCtrlEnter}: Composer,
	gesture: Gesture,
	unguarded: (act: () => void) => void,
): Promise<void> {
	if (!root.isConnected) return;
	if (gesture === 'ctrl-enter' && !postsOnCtrlEnter) {
		root.focus();
		unguarded(() => root.dispatchEvent(ctrlEnter()));
		return;
	}
	root.blur();
	await new Promise(resolve => setTimeout(resolve, SETTLE));
	if (!root.isConnected) return; // the site has put the composer away: whatever it shows now is another one
	const button = postButtons().find(button => !isDisabled(button));
	if (button !== undefined) unguarded(() => button.click());
}

export const isDisabled = (button: HTMLElement) => button.matches(':disabled, [aria-disabled="true"]');

const ctrlEnter = () =>
	new KeyboardEvent('keydown', {
		key: 'Enter',
		code: 'Enter',
		keyCode: 13,
		ctrlKey: true,
		bubbles: true,
		cancelable: true,
		composed: true,
	});
