/**
 * What a practice page tells a test, in the page's main world: what its editor really holds and what was
 * really posted. The product must never read it (a content script cannot: it lives in another world).
 */
export interface Oracle {
	/** Every text that was posted since the page was loaded, oldest first, lines separated by `\n`. */
	readonly posted: readonly string[];
	/** True once the page can be used. */
	readonly ready: true;
	/** The single-letter shortcuts the page took from keys pressed outside its editors (X only). */
	readonly keys?: readonly string[];
	/** The text of the open dialog's composer, else of the page's own, from the editor's model; `''` without one. */
	model(): string;
	/** Opens the post dialog, as the site's own button does. */
	open(): void;
}

declare global {
	interface Window {
		practice: Oracle;
	}
}

/** Publishes the oracle: the only global a practice page has. */
export function installOracle(oracle: Omit<Oracle, 'ready'>): void {
	window.practice = {...oracle, ready: true};
}
