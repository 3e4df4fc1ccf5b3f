/**
 * Remembers where the caret stands in an editor, so that the person who looked away at something of ours writes on at the
 * same place: editors put it at their start when they are focused by script (Draft on X, seen 2026-11).
 * @returns gives focus and caret back
 */
export function rememberCaret(root: HTMLElement): () => void {
	const [before] = composedRanges(root);
	return () => {
		root.focus();
		if (before === undefined || !root.contains(before.startContainer) || !root.contains(before.endContainer)) return;
		getSelection()?.setBaseAndExtent(before.startContainer, before.startOffset, before.endContainer, before.endOffset);
	};
}

/** The selection, also where it lies in an open shadow root, which `getRangeAt` cannot see (SITES 2.6). */
export function composedRanges(root: HTMLElement): readonly StaticRange[] {
	const tree = root.getRootNode();
	return getSelection()?.getComposedRanges({shadowRoots: tree instanceof ShadowRoot ? [tree] : []}) ?? [];
}
