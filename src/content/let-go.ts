import type {Composer} from './sites/site.ts';

/** How the person posted. */
export type Gesture = 'button' | 'ctrl-enter';

/** X commits a text when its editor loses the focus, which a click by script does not cause (SITES 1.6). Milliseconds. */
const SETTLE = 250;

/**
 * Lets a held post go, once, through the site's own control. Where the site's button is gone by now, nothing is pressed:
 * the person's next try goes through untouched.
 */
export async function letGo({root, postButtons, postsOnCtrlEnter}: Composer, gesture: Gesture): Promise<void> {
	if (gesture === 'ctrl-enter' && !postsOnCtrlEnter) {
		root.focus();
		root.dispatchEvent(ctrlEnter());
		return;
	}
	root.blur();
	await new Promise(resolve => setTimeout(resolve, SETTLE));
	postButtons()
		.find(button => !button.matches(':disabled, [aria-disabled="true"]'))
		?.click();
}

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
