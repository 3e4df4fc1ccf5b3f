import type {Severity} from '../policy/vocabulary.ts';

/**
 * Marks through the CSS Custom Highlight API: they paint over the editor without touching its DOM (DESIGN §3.2).
 * The registry and the style sheet are shared with the page, so their names say nothing.
 */
const NAMES: Readonly<Record<Severity, string>> = {tip: 'hr-1', warning: 'hr-2', stop: 'hr-3'};

/** Told apart by line, not by colour alone; no red below `stop` (DESIGN §7). The colours hold on light and dark pages. */
const STYLE = `
::highlight(hr-1) { text-decoration: underline dotted 2px #0d9488; }
::highlight(hr-2) { text-decoration: underline solid 2px #0d9488; background-color: rgb(13 148 136 / 0.12); }
::highlight(hr-3) { text-decoration: underline double 2px #d92d20; background-color: rgb(217 45 32 / 0.12); }
`;

export interface Mark {
	readonly severity: Severity;
	readonly range: Range;
}

/** The marks of one composer. Drawing replaces all of them. */
export class Marks {
	#drawn: readonly Mark[] = [];

	draw(marks: readonly Mark[], root: Node): void {
		this.clear();
		this.#drawn = marks;
		if (marks.length === 0) return;
		adoptStyle(root.getRootNode());
		for (const {severity, range} of marks) highlight(severity).add(range);
	}

	clear(): void {
		for (const {severity, range} of this.#drawn) highlight(severity).delete(range);
		this.#drawn = [];
	}
}

function highlight(severity: Severity): Highlight {
	const name = NAMES[severity];
	const known = CSS.highlights.get(name);
	if (known !== undefined) return known;
	const made = new Highlight();
	CSS.highlights.set(name, made);
	return made;
}

let sheet: CSSStyleSheet | undefined;

/** In the document and, for composers in a shadow root, there too. Pages may replace the list, so it is looked at each time. */
function adoptStyle(root: Node): void {
	if (sheet === undefined) {
		sheet = new CSSStyleSheet();
		sheet.replaceSync(STYLE);
	}
	for (const scope of new Set([document, root])) {
		const adopts = scope instanceof Document || scope instanceof ShadowRoot;
		if (adopts && !scope.adoptedStyleSheets.includes(sheet)) scope.adoptedStyleSheets.push(sheet);
	}
}
