type Attributes = Readonly<Record<string, string>>;

/** Creates an element: `element('p', {class: 'note'}, 'Hello ', strong)`. */
export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	attributes: Attributes = {},
	...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const created = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) {
		created.setAttribute(key, value);
	}
	created.append(...children);
	return created;
}

/** A glyph as an inline, decorative SVG. */
export function glyph(path: string): SVGElement {
	const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
	for (const [key, value] of Object.entries({viewBox: '0 0 24 24', class: 'glyph', 'aria-hidden': 'true'})) {
		svg.setAttribute(key, value);
	}
	line.setAttribute('d', path);
	svg.append(line);
	return svg;
}
