/**
 * Remembers where the caret stands in an editor, so that the person who looked away at something of ours writes on at the
 * same place: editors put it at their start when they are focused by script (Draft on X, seen 2026-11).
 */
export class Caret {
	readonly #root: HTMLElement;
	#left: StaticRange | undefined;

	constructor(root: HTMLElement, {signal}: {signal: AbortSignal}) {
		this.#root = root;
		// When the focus goes to the Post button, the selection goes with it: this is the last moment to look.
		root.addEventListener('focusout', () => this.#remember(), {capture: true, passive: true, signal});
	}

	/** The selection, if it is in this editor; also where that lies in an open shadow root, which `getRangeAt` cannot see (SITES 2.6). */
	get range(): StaticRange | undefined {
		const tree = this.#root.getRootNode();
		const [range] = getSelection()?.getComposedRanges({shadowRoots: tree instanceof ShadowRoot ? [tree] : []}) ?? [];
		return range !== undefined && this.#holds(range) ? range : undefined;
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
		this.#left = this.range ?? this.#left;
	}

	#holds({startContainer, endContainer}: StaticRange): boolean {
		return this.#root.contains(startContainer) && this.#root.contains(endContainer);
	}
}
