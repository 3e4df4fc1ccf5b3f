import {type Characters, members} from './characters.ts';
import {type Node, readPattern} from './syntax.ts';
import {Unreadable} from './unreadable.ts';

/** More signs than this stand in any text. */
const MOST_SIGNS = 8;
/** Neither letter, digit, mark nor white space; one code unit, so that it can be looked up by it. */
const SIGN = /^[\p{P}\p{S}]$/u;
/** Signs that nearly every text has: worth less than any others. */
const COMMON = /[.,:;!?'"()-]/;

/**
 * Signs, as written, of which every match of the pattern contains at least one: the filter for a pattern without literals,
 * such as `[\w.]+@[\w.]+`. Each is one code unit.
 */
export function requiredSigns(pattern: string): readonly string[] | undefined {
	return read(pattern, node => signsOf(node));
}

/** Does every match of the pattern contain a digit 0–9? (`\d` has no others in RE2.) */
export function needsDigit(pattern: string): boolean {
	return read(pattern, node => contains(node, isDigits)) ?? false;
}

function read<T>(pattern: string, see: (node: Node) => T): T | undefined {
	try {
		return see(readPattern(pattern));
	} catch (error) {
		if (error instanceof Unreadable) return undefined;
		throw error;
	}
}

function signsOf(node: Node): readonly string[] | undefined {
	switch (node.kind) {
		case 'character':
			return signsOfSet(node.of);
		case 'edge':
			return undefined;
		case 'row':
			return node.parts.map(signsOf).reduce(better, undefined);
		case 'choice':
			return joined(node.parts.map(signsOf));
		case 'repeat':
			return node.least > 0 ? signsOf(node.part) : undefined;
	}
}

function signsOfSet(set: Characters): readonly string[] | undefined {
	const signs = members(set, MOST_SIGNS)?.map(codePoint => String.fromCodePoint(codePoint));
	if (signs === undefined || signs.length === 0) return undefined;
	return signs.every(sign => sign.length === 1 && SIGN.test(sign)) ? signs : undefined;
}

function joined(lists: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
	const all = new Set<string>();
	for (const list of lists) {
		if (list === undefined) return undefined;
		for (const sign of list) all.add(sign);
	}
	return all.size <= MOST_SIGNS ? [...all] : undefined;
}

/** The set with fewer common signs, then the smaller one. */
function better(
	left: readonly string[] | undefined,
	right: readonly string[] | undefined,
): readonly string[] | undefined {
	if (left === undefined || right === undefined) return left ?? right;
	const common = (signs: readonly string[]) => signs.filter(sign => COMMON.test(sign)).length;
	const difference = common(left) - common(right);
	return difference < 0 || (difference === 0 && left.length <= right.length) ? left : right;
}

/** Does every match contain a character of such a set? */
function contains(node: Node, wanted: (set: Characters) => boolean): boolean {
	switch (node.kind) {
		case 'character':
			return wanted(node.of);
		case 'edge':
			return false;
		case 'row':
			return node.parts.some(part => contains(part, wanted));
		case 'choice':
			return node.parts.every(part => contains(part, wanted));
		case 'repeat':
			return node.least > 0 && contains(node.part, wanted);
	}
}

const DIGITS = 10;

function isDigits(set: Characters): boolean {
	const codePoints = members(set, DIGITS);
	return codePoints !== undefined && codePoints.length > 0 && codePoints.every(code => code < 0x80 && isDigit(code));
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
