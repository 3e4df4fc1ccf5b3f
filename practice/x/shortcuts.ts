import {openDialog} from './route.ts';

/**
 * X's single-letter shortcuts, of which we have `n`, "new post". A key counts unless the element that X
 * sees as its target takes text. A field inside somebody's shadow root is seen as its host, so letters typed
 * there act on the page, and an open draft is lost (SITES.md 1.2 "Traps").
 *
 * @param taken collects every shortcut that was acted on
 */
export function startShortcuts(taken: string[]): void {
	document.addEventListener('keydown', event => {
		if (event.key !== 'n' || event.ctrlKey || event.metaKey || event.altKey || takesText(event.target)) {
			return;
		}
		event.preventDefault();
		taken.push(event.key);
		openDialog();
	});
}

function takesText(target: EventTarget | null): boolean {
	return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
