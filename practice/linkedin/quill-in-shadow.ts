import Quill from 'quill';

interface NativeRange {
	readonly native: StaticRange;
}

/** The parts of Quill 1.3.7 that know of `document` only, and that we teach about the shadow root. */
interface Internals {
	readonly root: HTMLElement;
	readonly emitter: {handleDOM(event: Event): void};
	readonly selection: {
		hasFocus(): boolean;
		getNativeRange(): NativeRange | null;
		setNativeRange(start: Node | null, startOffset?: number, end?: Node, endOffset?: number, force?: boolean): void;
		normalizeNative(range: StaticRange): NativeRange | null;
	};
}

/**
 * A Quill 1.3.7 that works inside an open shadow root, in Chromium and in Firefox.
 *
 * Three things are missing there: the focused element and the selection must be asked of the shadow root
 * (SITES.md 2.6), and Quill's own document listeners do not find the editor by `querySelectorAll`.
 */
export function quillInShadow(
	container: Element,
	shadow: ShadowRoot,
	{
		placeholder,
		signal,
	}: {
		placeholder: string;
		signal: AbortSignal;
	},
): Quill {
	const quill = new Quill(container, {placeholder, formats: []});
	const {root, emitter, selection} = quill as unknown as Internals;

	selection.hasFocus = () => shadow.activeElement === root;
	selection.getNativeRange = () => {
		const range = composedRange(shadow);
		return range ? selection.normalizeNative(range) : null;
	};
	selection.setNativeRange = (
		start,
		startOffset = 0,
		end = start ?? undefined,
		endOffset = startOffset,
		force = false,
	) => {
		if (!start || !end) {
			document.getSelection()?.removeAllRanges();
			root.blur();
			return;
		}
		if (!root.contains(start) || !root.contains(end)) {
			return;
		}
		if (!selection.hasFocus()) {
			root.focus();
		}
		const wanted = [...boundary(start, startOffset), ...boundary(end, endOffset)] as const;
		const current = selection.getNativeRange()?.native;
		if (force || !current || !isAt(current, wanted)) {
			document.getSelection()?.setBaseAndExtent(...wanted);
		}
	};
	for (const name of ['selectionchange', 'mousedown', 'mouseup', 'click']) {
		document.addEventListener(name, event => emitter.handleDOM(event), {signal});
	}
	return quill;
}

function composedRange(shadow: ShadowRoot): StaticRange | undefined {
	return document.getSelection()?.getComposedRanges({shadowRoots: [shadow]})[0];
}

/** A place in an empty line is before its `<br>`, not inside it. */
function boundary(node: Node, offset: number): [Node, number] {
	const {parentNode} = node;
	return node.nodeName === 'BR' && parentNode
		? [parentNode, [...parentNode.childNodes].indexOf(node as ChildNode)]
		: [node, offset];
}

function isAt(
	range: StaticRange,
	[start, startOffset, end, endOffset]: readonly [Node, number, Node, number],
): boolean {
	return (
		range.startContainer === start &&
		range.startOffset === startOffset &&
		range.endContainer === end &&
		range.endOffset === endOffset
	);
}
