/**
 * Remembers where the caret stands in an editor, so that the person who looked away at something of ours writes on at the
 * same place: editors put it at their start when they are focused by script (Draft on X, seen 2026-11).
 */
export class Caret {
	readonly #root: HTMLElement;
	#left: AbstractRange | undefined;

	constructor(root: HTMLElement, {signal}: {signal: AbortSignal}) {
		this.#root = root;
		// When the focus goes to the Post button, the selection goes with it: this is the last moment to look.
		root.addEventListener('focusout', () => this.#remember(), {capture: true, passive: true, signal});
	}

	/** The selection, if it is in this editor. */
	get range(): AbstractRange | undefined {
		const range = selectedRange(this.#root.getRootNode());
		return range !== undefined && this.#holds(range) ? range : undefined;
	}

	get hasFocus(): boolean {
		const tree = this.#root.getRootNode() as Document | ShadowRoot;
		return this.#root.contains(tree.activeElement);
	}

	/** Focuses the editor, with the caret where the person left it. */
	giveBack(): void {
		this.#remember();
		this.#root.focus();
		const left = this.#left;
		if (left === undefined || !this.#holds(left)) return;
		getSelection()?.setBaseAndExtent(left.startContainer, left.startOffset, left.endContainer, left.endOffset);
	}

	#remember(): void {
		const {range} = this;
		if (range !== undefined) this.#left = new StaticRange(range);
	}

	#holds({startContainer, endContainer}: AbstractRange): boolean {
		return this.#root.contains(startContainer) && this.#root.contains(endContainer);
	}
}

/** Also where it lies in an open shadow root, which `getRangeAt` cannot see in Chromium (SITES 2.6). Firefox has the better way from 142 on. */
function selectedRange(tree: Node): AbstractRange | undefined {
	const selection = getSelection();
	if (selection === null || selection.rangeCount === 0) return undefined;
	if (typeof selection.getComposedRanges !== 'function') return selection.getRangeAt(0);
	return selection.getComposedRanges({shadowRoots: tree instanceof ShadowRoot ? [tree] : []})[0];
}
