import {type Characters, EVERYTHING, negated, range, rangeInAnyCase} from './characters.ts';
import {takeBracket, takeClass, takeEscape} from './classes.ts';
import {Cursor} from './cursor.ts';
import {TooDeep, Unreadable} from './unreadable.ts';

/** A pattern taken apart, as far as one must know what its matches contain. */
export type Node =
	| {readonly kind: 'character'; readonly of: Characters}
	/**
	 * Takes no characters, but looks at those around: `^ \A` at the beginning, `$ \z` at the end, `\b \B` at words; or
	 * notes where a group begins or ends.
	 */
	| {readonly kind: 'edge'; readonly of: 'beginning' | 'end' | 'word' | 'group'}
	| {readonly kind: 'row'; readonly parts: readonly Node[]}
	| {readonly kind: 'choice'; readonly parts: readonly Node[]}
	| {readonly kind: 'repeat'; readonly part: Node; readonly least: number; readonly most: number};

/** Groups may stand so deep within each other: nobody writes more by hand, and reading them must not run out of stack. */
export const DEEPEST = 32;

/** What may be switched within a pattern and changes which characters it takes. */
interface Flags {
	readonly anyCase: boolean;
	readonly dotTakesNewlines: boolean;
}

/**
 * Reads RE2 syntax (https://github.com/google/re2/wiki/Syntax). It is no judge of it: RE2 itself is asked whether a pattern
 * is right, and what is wrong to RE2 may be read here as anything.
 * @throws {Unreadable} what it does not know
 * @throws {TooDeep} groups within each other beyond DEEPEST
 */
export function readPattern(pattern: string): Node {
	const cursor = new Cursor(pattern);
	const node = new Reader(cursor).group({anyCase: false, dotTakesNewlines: false}, 0);
	if (cursor.more) throw new Unreadable('unexpected )');
	return node;
}

class Reader {
	readonly #cursor: Cursor;

	constructor(cursor: Cursor) {
		this.#cursor = cursor;
	}

	/** Up to the closing parenthesis, or the end. Flags switched on in a group count to the group's end. */
	group(outer: Flags, depth: number): Node {
		if (depth > DEEPEST) throw new TooDeep(`groups within each other, more than ${DEEPEST} deep`);
		let flags = outer;
		const choices: Node[] = [];
		let row: Node[] = [];
		while (this.#cursor.more && !this.#cursor.looksAt(')')) {
			if (this.#cursor.take('|')) {
				choices.push({kind: 'row', parts: row});
				row = [];
				continue;
			}
			const switched = this.#takeFlags(flags);
			if (switched !== undefined) flags = switched;
			else row.push(...this.#repeated(this.#item(flags, depth)));
		}
		choices.push({kind: 'row', parts: row});
		const [only] = choices;
		return choices.length === 1 && only !== undefined ? only : {kind: 'choice', parts: choices};
	}

	/** `(?i)`, which counts from here on. */
	#takeFlags(flags: Flags): Flags | undefined {
		const match = this.#cursor.takeMatch(/^\(\?([imsU]*)(?:-([imsU]+))?\)/);
		return match === undefined ? undefined : switched(flags, match[1], match[2]);
	}

	/** What a repetition sign may follow; of `\Q…\E` it repeats the last character only. */
	#item(flags: Flags, depth: number): Node[] {
		const cursor = this.#cursor;
		if (cursor.take('(')) return [this.#innerGroup(flags, depth)];
		if (cursor.take('[')) return [{kind: 'character', of: takeBracket(cursor, flags.anyCase)}];
		if (cursor.take('.')) return [{kind: 'character', of: flags.dotTakesNewlines ? EVERYTHING : NOT_NEWLINE}];
		if (cursor.take('^') || cursor.take('\\A')) return [{kind: 'edge', of: 'beginning'}];
		if (cursor.take('$') || cursor.take('\\z')) return [{kind: 'edge', of: 'end'}];
		if (cursor.take('\\b') || cursor.take('\\B')) return [{kind: 'edge', of: 'word'}];
		const quoted = cursor.takeMatch(/^\\Q(.*?)(?:\\E|$)/s)?.[1];
		if (quoted !== undefined) return Array.from(quoted, letter => character(letter.codePointAt(0) ?? 0, flags));
		const set = takeClass(cursor, flags.anyCase);
		if (set !== undefined) return [{kind: 'character', of: set}];
		if (cursor.looksAt('\\')) return [character(takeEscape(cursor), flags)];
		if (cursor.takeMatch(/^[*+?]/) !== undefined) throw new Unreadable('nothing to repeat');
		return [character(cursor.next() ?? 0, flags)];
	}

	/** After its `(`. */
	#innerGroup(flags: Flags, depth: number): Node {
		const cursor = this.#cursor;
		const open = cursor.takeMatch(/^\?(?:P?<\w+>|([imsU]*)(?:-([imsU]+))?:)/);
		if (open === undefined && cursor.looksAt('?')) throw new Unreadable('unknown group');
		const inner = this.group(switched(flags, open?.[1], open?.[2]), depth + 1);
		if (!cursor.take(')')) throw new Unreadable('missing )');
		return open?.[0].endsWith(':') ? inner : {kind: 'row', parts: [GROUP, inner, GROUP]};
	}

	#repeated(items: readonly Node[]): Node[] {
		const last = items.at(-1);
		const times = this.#takeTimes();
		if (times === undefined) return [...items];
		// `\Q\E*` repeats what stands before it. Nobody writes that.
		if (last === undefined) throw new Unreadable('nothing to repeat');
		const [least, most] = times;
		return [...items.slice(0, -1), {kind: 'repeat', part: last, least, most}];
	}

	/** How often, at least and at most. A lazy sign takes the shortest match first, which changes nothing here. */
	#takeTimes(): [number, number] | undefined {
		const sign = this.#cursor.takeMatch(/^([*+?])\??/)?.[1];
		if (sign === '?') return [0, 1];
		if (sign !== undefined) return [sign === '+' ? 1 : 0, Number.POSITIVE_INFINITY];
		// Numbers do not begin with 0; otherwise RE2 takes the brace for a brace.
		const match = this.#cursor.takeMatch(/^\{(0|[1-9]\d*)(,(0|[1-9]\d*)?)?\}\??/);
		if (match === undefined) return undefined;
		const least = Number(match[1]);
		if (match[2] === undefined) return [least, least];
		return [least, match[3] === undefined ? Number.POSITIVE_INFINITY : Number(match[3])];
	}
}

const GROUP: Node = {kind: 'edge', of: 'group'};
const NOT_NEWLINE = negated(range(0x0a, 0x0a));

function character(codePoint: number, {anyCase}: Flags): Node {
	return {kind: 'character', of: anyCase ? rangeInAnyCase(codePoint, codePoint) : range(codePoint, codePoint)};
}

function switched({anyCase, dotTakesNewlines}: Flags, on = '', off = ''): Flags {
	return {
		anyCase: (anyCase || on.includes('i')) && !off.includes('i'),
		dotTakesNewlines: (dotTakesNewlines || on.includes('s')) && !off.includes('s'),
	};
}
