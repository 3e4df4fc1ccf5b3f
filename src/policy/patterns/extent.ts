import {has, widest} from './characters.ts';
import type {Node} from './syntax.ts';

/** What a pattern can take of a text, told before it runs. */
export interface Extent {
	/** The most code units of a match; infinite where a repetition has no end. */
	readonly longest: number;
	/** Per ASCII code: 1 for a character that no match can contain, so that none goes across it. */
	readonly stops: Uint8Array;
	/** Does it ask for the end of the text or of a line? */
	readonly asksForEnd: boolean;
	/** Does it ask for a word's edge? */
	readonly asksForWord: boolean;
}

export function extentOf(node: Node): Extent {
	const characters = all(node).flatMap(part => (part.kind === 'character' ? [part.of] : []));
	const edges = new Set(all(node).flatMap(part => (part.kind === 'edge' ? [part.of] : [])));
	return {
		longest: longest(node),
		stops: Uint8Array.from({length: 0x80}, (_, code) => (characters.some(set => has(set, code)) ? 0 : 1)),
		asksForEnd: edges.has('end'),
		asksForWord: edges.has('word'),
	};
}

function all(node: Node): Node[] {
	if (node.kind === 'row' || node.kind === 'choice') return node.parts.flatMap(all);
	return node.kind === 'repeat' ? all(node.part) : [node];
}

function longest(node: Node): number {
	switch (node.kind) {
		case 'character':
			return widest(node.of);
		case 'edge':
			return 0;
		case 'row':
			return sum(node.parts.map(longest));
		case 'choice':
			return Math.max(...node.parts.map(longest));
		case 'repeat': {
			const once = longest(node.part);
			return once === 0 || node.most === 0 ? 0 : once * node.most;
		}
	}
}

/**
 * About as many steps as RE2's program for it has, where each repetition is written out: known before the program is made,
 * for making a large one takes long.
 */
export function sizeOf(node: Node): number {
	switch (node.kind) {
		case 'character':
		case 'edge':
			return 1;
		case 'row':
			return Math.max(1, sum(node.parts.map(sizeOf)));
		case 'choice':
			return sum(node.parts.map(sizeOf)) + node.parts.length - 1;
		case 'repeat': {
			const {least, most} = node;
			const once = sizeOf(node.part);
			return most === Number.POSITIVE_INFINITY ? least * once + once + 1 : most * once + most - least + 1;
		}
	}
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
