/** A place in a pattern, moving on code point by code point as RE2 reads it. */
export class Cursor {
	readonly #text: string;
	#at = 0;

	constructor(text: string) {
		this.#text = text;
	}

	get more(): boolean {
		return this.#at < this.#text.length;
	}

	get rest(): string {
		return this.#text.slice(this.#at);
	}

	/** Takes what stands here if it is this. */
	take(expected: string): boolean {
		const there = this.looksAt(expected);
		if (there) this.#at += expected.length;
		return there;
	}

	/** Takes what stands here if the pattern fits, which must begin with `^`. */
	takeMatch(pattern: RegExp): RegExpExecArray | undefined {
		const match = pattern.exec(this.rest);
		if (match === null) return undefined;
		this.#at += match[0].length;
		return match;
	}

	/** Takes one code point; `undefined` at the end. */
	next(): number | undefined {
		const codePoint = this.#text.codePointAt(this.#at);
		if (codePoint !== undefined) this.#at += codePoint > 0xffff ? 2 : 1;
		return codePoint;
	}

	looksAt(expected: string): boolean {
		return this.#text.startsWith(expected, this.#at);
	}
}
