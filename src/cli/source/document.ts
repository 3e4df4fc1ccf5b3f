import {isMap, isPair, LineCounter, parseDocument, visit} from 'yaml';
import {type Path, type Problem, problemToText} from '../../policy/errors.ts';

/** A place in a file that a person can go to. Line and column count from 1. */
export interface Position {
	readonly file: string;
	readonly line: number;
	readonly column: number;
}

/** A policy whose files hold mistakes: all of them, each with `file:line:column`. */
export class SourceError extends Error {
	override readonly name = 'SourceError';

	static of(problems: readonly Problem[], locate: (place: Pick<Problem, 'path' | 'atKey'>) => Position): SourceError {
		return new SourceError(
			problems
				.map(problem => {
					const {file, line, column} = locate(problem);
					return `${file}:${line}:${column} ${problemToText(problem)}${seeAlso(problem, locate)}`;
				})
				.join('\n'),
		);
	}

	static all(errors: readonly SourceError[]): SourceError {
		return new SourceError(errors.map(({message}) => message).join('\n'));
	}
}

function seeAlso({also}: Problem, locate: (place: Pick<Problem, 'path'>) => Position): string {
	if (also === undefined) return '';
	const {file, line} = locate({path: also});
	return ` (first in ${file}:${line})`;
}

/** One YAML file that remembers where everything stands. */
export class SourceDocument {
	readonly value: unknown;
	readonly #file: string;
	readonly #document: ReturnType<typeof parseDocument>;
	readonly #lines = new LineCounter();

	/**
	 * @param file as people should see it in messages
	 * @throws SourceError when the text is not YAML
	 */
	constructor(
		file: string,
		text: string,
		readonly isCompany: boolean,
	) {
		this.#file = file;
		this.#document = parseDocument(text, {lineCounter: this.#lines, prettyErrors: false});
		const [error] = this.#document.errors;
		// The others are mostly its echoes.
		if (error !== undefined) {
			const {message, pos} = error;
			throw SourceError.of([{path: [], expected: 'YAML', got: message}], () => this.#position(pos[0]));
		}
		this.value = this.#toValue();
	}

	/** In YAML a star at the beginning means another value; our authors mean a star. */
	#toValue(): unknown {
		visit(this.#document, {
			Alias: (_, alias) => {
				const {source, range} = alias;
				if (alias.resolve(this.#document) !== undefined) return;
				const problem = {path: [], expected: `text that begins with a star in quotes: "*${source}"`, got: `*${source}`};
				throw SourceError.of([problem], () => this.#position(range?.[0] ?? 0));
			},
		});
		return this.#document.toJS();
	}

	/** The place of a path; of its nearest parent where the path itself is missing. */
	positionOf({path, atKey}: Pick<Problem, 'path' | 'atKey'>): Position {
		for (let length = path.length; length > 0; length--) {
			const start = this.#startOf(path.slice(0, length), atKey === true && length === path.length);
			if (start !== undefined) return this.#position(start);
		}
		return this.#position(0);
	}

	#startOf(path: Path, atKey: boolean): number | undefined {
		const parent = path.length === 1 ? this.#document.contents : this.#document.getIn(path.slice(0, -1), true);
		if (isMap(parent)) {
			const pair = parent.items.find(item => isPair(item) && String(item.key) === String(path.at(-1)));
			const node = atKey ? pair?.key : (pair?.value ?? pair?.key);
			return rangeStart(node);
		}
		return rangeStart(this.#document.getIn(path, true));
	}

	#position(offset: number): Position {
		const {line, col} = this.#lines.linePos(offset);
		return {file: this.#file, line, column: col};
	}
}

function rangeStart(node: unknown): number | undefined {
	if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return undefined;
	return node.range[0];
}
