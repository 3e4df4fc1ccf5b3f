/** What we know of one editor library. Reading and replacing are the same for all of them (reading.ts, replace.ts). */
export interface Editor {
	readonly name: 'draft' | 'lexical' | 'quill';
	/** The editable root. */
	readonly root: string;
	/** Elements in it that hold no text of the person. */
	readonly noText?: string;
}

/** The editor's root around an element, if it is one of this editor. */
export function rootAround({root}: Editor, element: Element): HTMLElement | undefined {
	return element.closest<HTMLElement>(root) ?? undefined;
}
