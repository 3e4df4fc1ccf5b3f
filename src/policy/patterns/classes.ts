import {
	asciiClass,
	type Characters,
	listed,
	negated,
	range,
	rangeInAnyCase,
	unicodeClass,
	united,
} from './characters.ts';
import type {Cursor} from './cursor.ts';
import {Unreadable} from './unreadable.ts';

/** How RE2 writes sets of characters and escapes (https://github.com/google/re2/wiki/Syntax). */

const [digits, capitals, small] = [range(0x30, 0x39), range(0x41, 0x5a), range(0x61, 0x7a)];
const letters = united([capitals, small]);
const letterOrDigit = united([letters, digits]);
const word = united([letterOrDigit, listed('_')]);

const PERL: Readonly<Record<string, Characters>> = {d: digits, s: listed('\t\n\f\r '), w: word};
const POSIX: Readonly<Record<string, Characters>> = {
	alnum: letterOrDigit,
	alpha: letters,
	ascii: range(0, 0x7f),
	blank: listed('\t '),
	cntrl: united([range(0, 0x1f), range(0x7f, 0x7f)]),
	digit: digits,
	graph: range(0x21, 0x7e),
	lower: small,
	print: range(0x20, 0x7e),
	punct: united([range(0x21, 0x2f), range(0x3a, 0x40), range(0x5b, 0x60), range(0x7b, 0x7e)]),
	space: listed('\t\n\v\f\r '),
	upper: capitals,
	word,
	xdigit: united([digits, range(0x41, 0x46), range(0x61, 0x66)]),
};
const CONTROLS: Readonly<Record<string, number>> = {a: 7, f: 12, n: 10, r: 13, t: 9, v: 11};
const LAST_CODE_POINT = 0x10ffff;

/** `\d`, `\pL`, `\P{Greek}` and the like, if one stands here. */
export function takeClass(cursor: Cursor, anyCase: boolean): Characters | undefined {
	const perl = cursor.takeMatch(/^\\([dswDSW])/)?.[1];
	if (perl !== undefined) return signed(PERL[perl.toLowerCase()], perl < 'a', anyCase);
	const unicode = cursor.takeMatch(/^\\([pP])(?:\{(\^?)([^}]*)\}|(.))/su);
	if (unicode === undefined) return undefined;
	const [, letter, caret = '', braced, single = ''] = unicode;
	return unicodeClass(braced ?? single, (letter === 'P') !== (caret === '^'), anyCase);
}

function signed(set: Characters | undefined, negative: boolean, anyCase: boolean): Characters {
	if (set === undefined) throw new Unreadable('unknown class');
	const whole = asciiClass(set, anyCase);
	return negative ? negated(whole) : whole;
}

/** The rest of a `[…]`, after its `[`. */
export function takeBracket(cursor: Cursor, anyCase: boolean): Characters {
	const negative = cursor.take('^');
	const parts: Characters[] = [];
	for (let first = true; first || !cursor.looksAt(']'); first = false) {
		const named = cursor.takeMatch(/^\[:(\^?)(\w+):\]/);
		const part =
			named === undefined
				? (takeClass(cursor, anyCase) ?? takeRange(cursor, anyCase))
				: signed(POSIX[named[2] ?? ''], named[1] === '^', anyCase);
		parts.push(part);
	}
	cursor.take(']');
	const whole = united(parts);
	return negative ? negated(whole) : whole;
}

function takeRange(cursor: Cursor, anyCase: boolean): Characters {
	const first = takeMember(cursor);
	// A hyphen before the closing bracket is a hyphen.
	const last = cursor.takeMatch(/^-(?!\])/) === undefined ? first : takeMember(cursor);
	if (last < first) throw new Unreadable('range that goes back');
	return anyCase ? rangeInAnyCase(first, last) : range(first, last);
}

function takeMember(cursor: Cursor): number {
	const codePoint = cursor.looksAt('\\') ? takeEscape(cursor) : cursor.next();
	if (codePoint === undefined) throw new Unreadable('missing ]');
	return codePoint;
}

/** The code point of an escape such as `\.`, `\n` or `\x{20AC}`. */
export function takeEscape(cursor: Cursor): number {
	cursor.take('\\');
	const octal = cursor.takeMatch(/^(?:0[0-7]{0,2}|[1-7][0-7]{1,2})/)?.[0];
	if (octal !== undefined) return Number.parseInt(octal, 8);
	const [, braced, short] = cursor.takeMatch(/^x(?:\{([\da-fA-F]+)\}|([\da-fA-F]{2}))/) ?? [];
	const hexadecimal = braced ?? short;
	if (hexadecimal !== undefined) {
		const codePoint = Number.parseInt(hexadecimal, 16);
		if (codePoint > LAST_CODE_POINT) throw new Unreadable('unknown escape');
		return codePoint;
	}
	const control = cursor.takeMatch(/^[afnrtv]/)?.[0];
	if (control !== undefined) return CONTROLS[control] ?? 0;
	const sign = cursor.takeMatch(/^[!-/:-@[-`{-~\0- \x7f]/)?.[0];
	if (sign !== undefined) return sign.charCodeAt(0);
	throw new Unreadable('unknown escape');
}
