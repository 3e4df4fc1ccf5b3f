import {describe, expect, it} from 'vitest';
import {patternProblem} from '../../src/policy/patterns/problem.ts';
import {PatternSearch} from '../../src/policy/patterns/search.ts';
import type {Range} from '../../src/policy/vocabulary.ts';

/**
 * Each is refused when the policy is built, or done with a megabyte in this many milliseconds (THREATS.md, rows 85 and 86).
 * Of processor time, for others may be using the same cores; and ten times as many here, for a machine may be slow, and
 * what is not bounded takes minutes. `npm run test:long` holds it to the 50.
 */
const LIMIT = Number(process.env.HANDRAIL_EVIL_LIMIT ?? 500);
const MEGABYTE = 1_000_000;

const raw = String.raw;
const times = (count: number, piece: (index: number) => string, joint = '') =>
	Array.from({length: count}, (_, index) => piece(index)).join(joint);

/** From the literature on ReDoS (OWASP, Davis et al. 2018, Cloudflare 2019, Stack Exchange 2016) and of our own making. */
const KNOWN = [
	'(a+)+$',
	'(a|aa)+$',
	'(a|a)*$',
	'(a|a?)+$',
	'^(a+)+$',
	'^(a*)*b',
	'(a*)*$',
	'((a*)*)*b',
	'(((((a*)*)*)*)*)*b',
	'([a-zA-Z]+)*$',
	'^([a-zA-Z0-9])+$|b',
	'(.*a){20}',
	'(.*a){11}$',
	'^(([a-z])+.)+[A-Z]([a-z])+$',
	raw`^([a-zA-Z0-9])(([\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+[.]{1}(([a-z]{2,3})|([a-z]{2,3}[.]{1}[a-z]{2,3}))$`,
	raw`^\s+|\s+$`,
	raw`\s+$`,
	raw`\s*\n`,
	raw`[\w.]+@[\w.]+`,
	raw`[\w.+-]+@[\w-]+\.[\w.-]+`,
	raw`^[\w.]+@[\w.]+$`,
	'x*y',
	'a*b',
	'a+b?c',
	'a.*b|a',
	'(?s)a.*b|a',
	'(?s)a.*?b|a',
	'(?s).*.*=.*',
	'.*.*=.*',
	raw`(?:(?:\"|'|\]|\}|\\|\d|(?:nan|infinity|true|false|null|undefined|symbol|math)|\x60|\-|\+)+[)]*;?((?:\s|-|~|!|\{\}|\|\||\+)*.*(?:.*=.*)))`,
	'(x+x+)+y',
	'(x+x+x+)+y',
	'^(x+)*[^x]$',
	raw`(\w+\s?)*$`,
	raw`^(\w+\s?)*$`,
	raw`(\d+)*[^\d]`,
	raw`(\d*)*\.`,
	raw`^(\d+,?)+$`,
	raw`"(?:\\.|[^"])*"`,
	raw`<([a-z]+)([^<]+)*(?:>(.*)</[a-z]+>|\s+/>)`,
	'<!--.*?-->',
	raw`(?s)/\*.*?\*/`,
	'()',
	'(?:)*',
	'(?:){1000}',
	'(()*)*',
	'^',
	'$',
	'(?m)^|$',
	raw`\b`,
	raw`\B`,
	raw`(\b)*a`,
	'a?',
	'a??',
	'(?:a?){100}a{100}',
	'(?:a?){200}',
	'(a?){30}a{30}$',
	'a{1000}',
	'a{500}b',
	'a{1,400}b|a',
	'(a{1,30}){1,30}b',
	'(a{100}){100}',
	'((a{100}){100}){100}',
	'(?:(?:a{10}){10}){10}',
	'[ab]*a[ab]{20}c',
	'[ab]*a[ab]{20}[cd]',
	'(?:[ab]*a[ab]{8}){5}[cd]',
	'(?:a[ab]{1,90}|b[ab]{1,90}a){5}[cd]',
	'(?:.{0,30}a){20}[cd]',
	raw`(?:\w{1,30} ?){6}[!?]`,
	raw`(?:\S{1,20} ){10}\S`,
	'.{240}',
	'.{0,200}',
	'(?s).{0,200}',
	'(?s).*',
	'(?s).*?',
	'(?s).+$',
	'(?s)(.*)(.*)(.*)(.*)(.*)[^ -~]',
	'.*x.*y.*z',
	raw`\pL*\PL`,
	raw`\pL{200}`,
	raw`(?i)\p{Lu}+\p{Ll}+\p{Lt}`,
	raw`[\p{L}\p{N}]+[\p{L}\p{N}]+[\p{L}\p{N}]+$`,
	raw`\p{Greek}|\p{Han}|\p{Cyrillic}|\p{Arabic}|.\p{Mn}`,
	raw`\p{M}+$`,
	raw`(?:e\p{M}*)+x`,
	'(?i)(k|s|ß|ſ)+$',
	'=+$',
	'(=+)+[^=]',
	'(!|!!)+$',
	raw`[^\n]*$`,
	raw`[^a]*a[^a]*b`,
	'(?U)a+b',
	raw`\Q((((\E|a`,
	raw`(?:a|b|ab|ba|aba|bab)*c`,
	raw`(?:(?:a|b)?){200}c`,
];

/** Families with a number to turn up. */
const FAMILIES: readonly ((size: number) => string)[] = [
	size => `(${times(size, index => `w${index}`, '|')})+$`,
	size => `(?i)(?:${times(size, index => `a{${index}}`, '|')})b`,
	size => times(size, () => '(a*)'),
	size => `${times(size, () => 'a*')}b`,
	size => `${times(size, () => '.*')}=`,
	size => `(?:${times(size, () => 'a?')})+b`,
	size => `${'('.repeat(size)}a*${')*'.repeat(size)}b`,
	size => `(?:a{${size}})+$`,
	size => `a.{${size}}b|a`,
	size => `(?s)(?:.{${size}}x|a)`,
	size => raw`(?:\s*,){${size}}$`,
	size => raw`(?:\w+\s){${size}}$`,
	size => `[^${times(size, index => String.fromCodePoint(0x100 + 2 * index))}]+$`,
	size => times(size, index => `(?:a${'b'.repeat(index % 7)})?`),
	size => raw`\b(?:${times(size, index => raw`\w{${index + 1}}`, '|')})\b!`,
];
const EVIL = [...KNOWN, ...FAMILIES.flatMap(family => [2, 5, 10, 20, 30, 60, 120, 240].map(family))];

let state = 1;
const random = (count: number) => {
	state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
	return (state >> 8) % count;
};
const filled = (piece: string) => piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE);

const TEXTS: Readonly<Record<string, string>> = {
	'one letter': filled('a'),
	'one letter and a sign at the end': `${filled('a')}!`,
	'two letters at random': times(MEGABYTE, () => 'ab'.charAt(random(2))),
	'letters and spaces': filled('a '),
	'spaces and a letter': filled(`${' '.repeat(999)}x`),
	'equals signs': filled('='),
	'exclamation marks': filled('!'),
	'addresses that are none': filled('a.'),
	marks: `a${filled('\u0301')}`,
	emoji: filled('🚀'),
	digits: filled('1234567890'),
	anything: times(MEGABYTE, () => String.fromCharCode(random(0x600))),
	words: filled('Das ist ein ganz normaler Satz, aber viel zu oft. '),
};

/** Milliseconds of processor time. A second and third try tell what is slow from what was compiled meanwhile. */
function cost(run: () => void): number {
	let least = Number.POSITIVE_INFINITY;
	for (let attempt = 0; attempt < 3 && least > LIMIT; attempt++) {
		const before = process.cpuUsage();
		run();
		const {user, system} = process.cpuUsage(before);
		least = Math.min(least, (user + system) / 1000);
	}
	return least;
}

describe('a megabyte', () => {
	const used = EVIL.filter(pattern => patternProblem(pattern) === undefined);
	const everywhere: readonly Range[] = [{start: 0, end: MEGABYTE}];
	const often = Array.from({length: 2000}, (_, index) => ({start: index * 500, end: index * 500 + 1}));

	it('meets two hundred evil patterns, most of which are not refused', () => {
		expect(EVIL.length).toBeGreaterThanOrEqual(200);
		expect(used.length).toBeGreaterThan(100);
	});

	it('no refusal takes long', () => {
		const slow = EVIL.filter(pattern => cost(() => patternProblem(pattern)) > LIMIT);
		expect(slow).toEqual([]);
	});

	it.each(Object.entries(TEXTS))('of %s holds no pattern up', (_, text) => {
		const slow: string[] = [];
		for (const [index, pattern] of used.entries()) {
			const search = new PatternSearch(pattern);
			// All ways to be told where to look take turns: each pattern meets each of them with some text.
			const places = [undefined, everywhere, often][(index + text.length) % 3];
			const time = cost(() => search.find(text, places));
			if (time > LIMIT) slow.push(`${pattern}: ${time.toFixed(0)} ms`);
		}
		expect(slow).toEqual([]);
	});
});
