/**
 * The text in an editor, as its model has it, with the way back from every offset to the DOM.
 * One reader was right for Draft, Lexical, Quill and TipTap (BROWSERS §4a): each leaf block is a line, `<br>` is a line
 * break, and the one `<br>` or line feed that only keeps a block open counts for nothing.
 */
export interface Reading {
	readonly text: string;
	/** A DOM range for UTF-16 offsets of `text`; `undefined` where the text has no node, such as inside an emoji image. */
	rangeOf(start: number, end: number): globalThis.Range | undefined;
}

/** A stretch of the text that stands in one text node. */
interface Run {
	readonly node: Text;
	readonly start: number;
	readonly end: number;
}

const BLOCKS = new Set([
	'DIV',
	'P',
	'LI',
	'UL',
	'OL',
	'PRE',
	'BLOCKQUOTE',
	'H1',
	'H2',
	'H3',
	'H4',
	'H5',
	'H6',
	'FIGURE',
]);
const isBlock = (node: Node): node is Element => BLOCKS.has(node.nodeName);

export function readEditor(root: HTMLElement, noText?: string): Reading {
	const reader = new Reader(noText);
	reader.readBlock(root);
	return new ReadText(reader.text, reader.runs);
}

class Reader {
	text = '';
	readonly runs: Run[] = [];
	readonly #noText: string | undefined;
	#lines = 0;

	constructor(noText: string | undefined) {
		this.#noText = noText;
	}

	readBlock(block: Element): void {
		const children = Array.from(block.childNodes);
		if (children.some(isBlock)) {
			for (const child of children) if (isBlock(child)) this.readBlock(child);
			return;
		}
		if (this.#lines++ > 0) this.text += '\n';
		const before = this.text.length;
		for (const child of children) this.#readInline(child);
		this.#dropKeeper(before);
	}

	#readInline(node: Node): void {
		if (node instanceof Text) {
			this.runs.push({node, start: this.text.length, end: this.text.length + node.data.length});
			this.text += node.data;
		} else if (node instanceof Element) {
			if (this.#noText !== undefined && node.matches(this.#noText)) return;
			if (node.nodeName === 'BR') this.text += '\n';
			else if (node.nodeName === 'IMG') this.text += node.getAttribute('alt') ?? '';
			else for (const child of node.childNodes) this.#readInline(child);
		}
	}

	/** Takes back the one line break at a block's end that only keeps it open. */
	#dropKeeper(from: number): void {
		if (this.text.length <= from || !this.text.endsWith('\n')) return;
		this.text = this.text.slice(0, -1);
		const last = this.runs.at(-1);
		if (last !== undefined && last.end > this.text.length)
			this.runs[this.runs.length - 1] = {...last, end: this.text.length};
	}
}

class ReadText implements Reading {
	constructor(
		readonly text: string,
		readonly runs: readonly Run[],
	) {}

	rangeOf(start: number, end: number): globalThis.Range | undefined {
		const first = this.runs.find(run => start >= run.start && start < run.end);
		const last = this.runs.find(run => end > run.start && end <= run.end);
		if (first === undefined || last === undefined) return undefined;
		const range = new Range();
		range.setStart(first.node, start - first.start);
		range.setEnd(last.node, end - last.start);
		return range;
	}
}
