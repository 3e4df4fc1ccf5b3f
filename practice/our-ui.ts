import type {CDPSession, Page} from 'playwright-core';

/** A node of the debugging protocol's DOM. */
interface Node {
	readonly nodeId: number;
	readonly nodeName: string;
	readonly nodeValue: string;
	readonly attributes?: readonly string[];
	readonly children?: readonly Node[];
	readonly shadowRoots?: readonly (Node & {readonly shadowRootType?: string})[];
	readonly contentDocument?: Node;
}

/** What Handrail draws in a page. Its shadow root is closed to scripts; the debugging protocol sees inside. */
export class OurUi {
	readonly #page: Page;
	#session: Promise<CDPSession> | undefined;

	constructor(page: Page) {
		this.#page = page;
	}

	/** All text that is shown, one line for each piece; empty when nothing is shown. */
	async text(): Promise<string> {
		const roots = await this.#roots();
		return roots.flatMap(texts).join('\n');
	}

	async buttons(): Promise<string[]> {
		return (await this.#buttons()).map(label);
	}

	/** Clicks with a real pointer, as a person does. */
	async click(button: string): Promise<void> {
		const {x, y} = await this.boxOf(button);
		await this.#page.mouse.click(x, y);
	}

	/** The middle of a button, in CSS pixels. */
	async boxOf(button: string): Promise<{x: number; y: number}> {
		const node = (await this.#buttons()).find(node => label(node) === button);
		if (node === undefined) {
			throw new Error(`expected a button "${button}", got ${(await this.buttons()).join(', ') || 'none'}`);
		}
		const {model} = await (await this.#cdp()).send('DOM.getBoxModel', {nodeId: node.nodeId});
		const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
		return {x: (left + right) / 2, y: (top + bottom) / 2};
	}

	async #buttons(): Promise<Node[]> {
		return (await this.#roots()).flatMap(root => find(root, node => node.nodeName === 'BUTTON'));
	}

	async #roots(): Promise<Node[]> {
		const {root} = (await (await this.#cdp()).send('DOM.getDocument', {depth: -1, pierce: true})) as {root: Node};
		return find(
			root,
			node => node.shadowRoots?.some(({shadowRootType}) => shadowRootType === 'closed') ?? false,
		).flatMap(node => node.shadowRoots ?? []);
	}

	#cdp(): Promise<CDPSession> {
		this.#session ??= this.#page.context().newCDPSession(this.#page);
		return this.#session;
	}
}

function inside({children = [], shadowRoots = [], contentDocument}: Node): Node[] {
	return [...children, ...shadowRoots, ...(contentDocument === undefined ? [] : [contentDocument])];
}

function find(node: Node, wanted: (node: Node) => boolean): Node[] {
	return [...(wanted(node) ? [node] : []), ...inside(node).flatMap(child => find(child, wanted))];
}

function texts(node: Node): string[] {
	return node.nodeName === '#text' ? [node.nodeValue] : inside(node).flatMap(texts);
}

function label(node: Node): string {
	const attributes = node.attributes ?? [];
	const named = attributes.indexOf('aria-label');
	return named >= 0 ? (attributes[named + 1] ?? '') : texts(node).join('');
}
