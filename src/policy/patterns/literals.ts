import {foldCharacter, isMark} from '../text/letters.ts';
import {lookalike} from '../text/lookalikes.ts';
import {wordsOf} from '../text/words.ts';
import {type Characters, members} from './characters.ts';
import {type Node, readPattern} from './syntax.ts';
import {Unreadable} from './unreadable.ts';

/** More literals than this are no filter any more. */
const MOST_LITERALS = 32;
/** Larger sets of characters, such as `[a-z]`, are not written out. */
const MOST_CHARACTERS = 10;
const SHORTEST = 2;
/** As much of a long literal says enough. */
const LONGEST = 24;

/** Stands for a character that the text may show in another way, so that no literal goes across it. */
const GAP = '\u0000';

/** What is known of the matches of a part of a pattern. */
interface Known {
	/** All folded texts it can match, if they are few. */
	readonly texts: readonly string[] | undefined;
	/** Each match contains one of these. */
	readonly literals: readonly string[] | undefined;
}

const NOTHING_KNOWN: Known = {texts: undefined, literals: undefined};
const EMPTY: Known = {texts: [''], literals: undefined};

/**
 * Literals of which every match of the pattern contains at least one, folded and as pieces of folded words (text/letters.ts).
 * Whoever finds none of them anywhere in a folded text, within words too, knows that the pattern has no match in it:
 * folding makes different things equal, never equal things different. Each is at least two code units long; a pattern
 * without any, such as `\d{16}`, gives `undefined`.
 */
export function requiredLiterals(pattern: string): readonly string[] | undefined {
	try {
		return literalsOf(known(readPattern(pattern)));
	} catch (error) {
		if (error instanceof Unreadable) return undefined;
		throw error;
	}
}

function known(node: Node): Known {
	switch (node.kind) {
		case 'character':
			return {texts: foldedCharacters(node.of), literals: undefined};
		case 'edge':
			return EMPTY;
		case 'row':
			return knownRow(flat(node));
		case 'choice':
			return knownChoice(node.parts.map(known));
		case 'repeat':
			return node.least === 0 && node.most === 1 ? knownChoice([known(node.part), EMPTY]) : knownRow(flat(node));
	}
}

/** What comes one after the other. Of a repetition there are so many copies for sure, at its beginning and at its end. */
function flat(node: Node): Known[] {
	if (node.kind === 'row') return node.parts.flatMap(flat);
	if (node.kind !== 'repeat' || (node.least === 0 && node.most === 1)) return [known(node)];
	const {part, least, most} = node;
	const copies = Array.from({length: Math.min(least, LONGEST)}, () => flat(part)).flat();
	return most === least && least <= LONGEST ? copies : [...copies, NOTHING_KNOWN, ...copies];
}

/** What a set of characters folds to; the same for all of a letter's cases, which makes `(?i)` no trouble. */
function foldedCharacters(set: Characters): string[] | undefined {
	const codePoints = members(set, MOST_CHARACTERS);
	return codePoints === undefined ? undefined : [...new Set(codePoints.map(foldedCharacter))];
}

/** A look-alike letter of another script is read as Latin in a mixed word, so there is no knowing what it becomes. */
function foldedCharacter(codePoint: number): string {
	if (isMark(codePoint)) return '';
	const folded = foldCharacter(codePoint);
	return Array.from(folded).some(letter => lookalike(letter.codePointAt(0) ?? 0) !== 0) ? GAP : folded;
}

/** The texts of neighbours are joined for as long as they stay few; then begins a new stretch. */
function knownRow(parts: readonly Known[]): Known {
	let best: readonly string[] | undefined;
	let stretch: readonly string[] | undefined = [''];
	let whole = true;
	for (const part of parts) {
		best = better(best, part.literals);
		const joined = joinedTexts(stretch, part.texts);
		if (joined === undefined) {
			whole = false;
			best = better(best, shortened(stretch));
			stretch = part.texts;
		} else stretch = joined;
	}
	return {texts: whole ? stretch : undefined, literals: better(best, shortened(stretch))};
}

function joinedTexts(
	before: readonly string[] | undefined,
	after: readonly string[] | undefined,
): readonly string[] | undefined {
	if (before === undefined || after === undefined || before.length * after.length > MOST_LITERALS) return undefined;
	return [...new Set(before.flatMap(start => after.map(end => start + end)))];
}

function knownChoice(parts: readonly Known[]): Known {
	const texts = joined(parts.map(part => part.texts));
	return {
		texts: texts !== undefined && texts.length <= MOST_LITERALS ? texts : undefined,
		literals: withoutLonger(joined(parts.map(literalsOf))),
	};
}

function joined(lists: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
	const all = new Set<string>();
	for (const list of lists) {
		if (list === undefined) return undefined;
		for (const text of list) all.add(text);
	}
	return [...all];
}

const literalsOf = ({texts, literals}: Known) => better(literals, shortened(texts));

/** Of each text its longest piece of a word, if all have one. */
function shortened(texts: readonly string[] | undefined): readonly string[] | undefined {
	if (texts === undefined || texts.length === 0) return undefined;
	return withoutLonger(texts.map(longestPiece));
}

function longestPiece(text: string): string {
	const pieces = wordsOf(text).map(word => word.text);
	return pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '').slice(0, LONGEST);
}

/** Where one literal stands within another, the shorter one says it for both. */
function withoutLonger(literals: readonly string[] | undefined): readonly string[] | undefined {
	if (literals === undefined) return undefined;
	const kept: string[] = [];
	for (const literal of [...literals].sort((left, right) => left.length - right.length)) {
		if (literal.length < SHORTEST) return undefined;
		if (!kept.some(shorter => literal.includes(shorter))) kept.push(literal);
	}
	return kept.length > 0 && kept.length <= MOST_LITERALS ? kept : undefined;
}

/** The set whose shortest literal is the longest; of two such sets the smaller one. Sets are in order of length. */
function better(
	left: readonly string[] | undefined,
	right: readonly string[] | undefined,
): readonly string[] | undefined {
	if (left === undefined || right === undefined) return left ?? right;
	const difference = (left[0]?.length ?? 0) - (right[0]?.length ?? 0);
	return difference > 0 || (difference === 0 && left.length <= right.length) ? left : right;
}
