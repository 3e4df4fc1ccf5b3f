import {RE2JS} from 're2js';
import {describe, expect, it} from 'vitest';
import {patternCost} from '../../src/policy/patterns/cost.ts';
import {requiredLiterals} from '../../src/policy/patterns/literals.ts';
import {patternProblem} from '../../src/policy/patterns/problem.ts';
import {MOST_HITS, PatternSearch} from '../../src/policy/patterns/search.ts';
import {needsDigit, requiredSigns} from '../../src/policy/patterns/signs.ts';
import {fold} from '../../src/policy/text/fold.ts';
import {patternFinder} from '../helpers/pattern-finder.ts';
import {seeded} from '../helpers/random.ts';

const raw = String.raw;

function found(pattern: string, text: string): string[] {
	return patternFinder(pattern)(text).ranges.map(({start, end}) => text.slice(start, end));
}

/** What RE2 finds one after the other, without the empty ones. */
function plainly(pattern: string, text: string) {
	const matcher = RE2JS.compile(pattern).matcher(text);
	const ranges = [];
	while (matcher.find()) {
		if (matcher.end() > matcher.start()) ranges.push({start: matcher.start(), end: matcher.end()});
	}
	return ranges;
}

describe('a pattern', () => {
	it('finds each place in the text as written', () => {
		expect(found(raw`\bNW-\d{4}\b`, 'NW-1234, nw-1234 und NW-5678.')).toEqual(['NW-1234', 'NW-5678']);
	});

	it('minds case unless it says otherwise', () => {
		expect(found('umsatz', 'Umsatz')).toEqual([]);
		expect(found('(?i)umsatz', 'Umsatz UMSATZ')).toEqual(['Umsatz', 'UMSATZ']);
	});

	it('knows Unicode classes', () => {
		expect(found(raw`\p{Lu}\p{L}+`, 'der Übersee Ölpreis')).toEqual(['Übersee', 'Ölpreis']);
	});

	it('knows the case variants of letters that Unicode has besides A and a', () => {
		expect(found('(?i)x\u212a+', 'xkK\u212a')).toEqual(['xkK\u212a']);
		expect(found('(?i)x[\u0170-\u0190]+', 'xsSſ')).toEqual(['xsSſ']);
		expect(found('(?i)x[k-s]+', 'x\u212aſ')).toEqual(['x\u212aſ']);
		expect(found(raw`(?i)[^\P{Lu}]+!`, `${'.'.repeat(100)}abc!`)).toEqual(['abc!']);
	});

	it('counts in UTF-16 code units after emoji, and takes an emoji whole', () => {
		expect(new PatternSearch('b').find('🚀b').ranges).toEqual([{start: 2, end: 3}]);
		expect(found('a.c', 'a🚀c')).toEqual(['a🚀c']);
	});

	it('that matches nothing finds nothing', () => {
		expect(found('x*', 'abc')).toEqual([]);
		expect(found('^|$', 'abc')).toEqual([]);
		expect(found('b*', 'abba')).toEqual(['bb']);
	});

	it('gives the same answer each time', () => {
		const find = patternFinder('a+');
		expect(find('aa b aa')).toEqual(find('aa b aa'));
	});

	it('says so when a text has more hits than are looked for', () => {
		expect(patternFinder('!')('!'.repeat(MOST_HITS - 1)).partial).toBe(false);
		const {ranges, partial} = patternFinder('!')('!'.repeat(MOST_HITS + 1));
		expect([ranges.length, partial]).toEqual([MOST_HITS, true]);
	});
});

describe('a long text', () => {
	const padding = 'Das steht hier nur so. '.repeat(300);

	it('is searched to its end around what each match contains', () => {
		const text = `${padding}NW-1234 ${padding}NW-5678`;
		expect(patternFinder(raw`\bNW-\d{4}\b`)(text)).toEqual({
			ranges: [
				{start: padding.length, end: padding.length + 7},
				{start: text.length - 7, end: text.length},
			],
			partial: false,
		});
	});

	it('has the same hits as one searched at once, where matches cannot be long', () => {
		const text = `${padding}Umsatz von 12 Mio\n${padding}Umsatz und mehr`;
		for (const pattern of [raw`(?m)^.|\p{Lu}\S{0,8}$`, raw`steht (?:\S{1,9} ){0,3}so`, raw`\bUmsatz\b`, raw`\d+ Mio`]) {
			const {ranges, partial} = new PatternSearch(pattern).find(text);
			expect({pattern, ranges: ranges.slice(0, MOST_HITS), partial}).toEqual({
				pattern,
				ranges: plainly(pattern, text).slice(0, MOST_HITS),
				partial: plainly(pattern, text).length >= MOST_HITS,
			});
		}
	});

	it('does not end where it is cut', () => {
		const text = 'a'.repeat(30_000);
		expect(new PatternSearch('a+$').find(text)).toEqual({ranges: [], partial: true});
		expect(new PatternSearch(raw`a+\b`).find(text)).toEqual({ranges: [], partial: true});
		expect(new PatternSearch(raw`\Aa`).find(text).ranges).toEqual([{start: 0, end: 1}]);
	});

	it('is read so far without any hint where to look, and says so', () => {
		expect(new PatternSearch('[0-9a-f]{16}').find(`${'z'.repeat(100_000)}0123456789abcdef`)).toEqual({
			ranges: [],
			partial: true,
		});
	});
});

describe('what a pattern cannot do without', () => {
	it.each<[string, readonly string[] | undefined]>([
		[raw`\bNW-?\d{8}\b`, ['nw']],
		['(?i)Umsatz|GEWINN', ['umsatz', 'gewinn']],
		[raw`(?i)\b(?:bester?|führende[rns]?)\b.{0,40}\bMarkt`, ['markt']],
		['Straße', ['strasse']],
		['(?i)STRASSE|straße', ['strasse']],
		['Cafe\u0301s?', ['cafe']],
		[raw`pass(?:wort|word)`, ['passwort', 'password']],
		[raw`\Qa.bc\E+`, ['bc']],
		['Rekord+zahl', ['rekord']],
		['(Umsatz.*)+ gestern', ['gestern']],
		['(?:ab){3}', ['ababab']],
		['k{3,}', ['kkk']],
		['(?:foo.*|bar)baz', ['baz']],
		['gestern|heute|', undefined],
		['(?:heute)?', undefined],
		['(?:heute)*!', undefined],
		[raw`\d{16}`, undefined],
		[raw`[a-z]+@[a-z]+`, undefined],
		['a.b', undefined],
		['(', undefined],
	])('%s: letters %j', (pattern, literals) => {
		expect(requiredLiterals(pattern)?.toSorted()).toEqual(literals?.toSorted());
	});

	it('is the same for all cases of a letter, as RE2 knows them', () => {
		const cased = Array.from({length: 0x1f000}, (_, codePoint) => String.fromCodePoint(codePoint)).filter(character =>
			/\p{Changes_When_Casemapped}|\p{Lu}|\p{Ll}/u.test(character),
		);
		const all = cased.join('');
		for (const letter of cased.filter(character => (character.codePointAt(0) ?? 0) <= 0x250)) {
			const literals = requiredLiterals(`(?i)q${letter}q`) ?? ['q'];
			for (const {start, end} of plainly(`(?i)${letter}`, all)) {
				const variant = all.slice(start, end);
				const {folded} = fold(`q${variant}q`);
				expect({letter, variant, found: literals.some(literal => folded.includes(literal))}).toMatchObject({
					found: true,
				});
			}
		}
	});

	it('is no letter that may be read as another one in a word of two scripts', () => {
		expect(requiredLiterals('сосо')).toBeUndefined();
	});
});

describe('where there are no letters', () => {
	it.each<[string, readonly string[] | undefined]>([
		[raw`[\w.]+@[\w.]+`, ['@']],
		['!{3,}', ['!']],
		[raw`\d+ ?[%€]`, ['%', '€']],
		[raw`\d+,\d+ ?[%€]`, ['%', '€']],
		[raw`\d+[.]\d+`, ['.']],
		[raw`\d(?:@|x)`, undefined],
		[raw`@?\d`, undefined],
		[raw`\d\s`, undefined],
		[raw`\P{L}`, undefined],
	])('%s: signs %j', (pattern, signs) => {
		expect(requiredSigns(pattern)?.toSorted()).toEqual(signs?.toSorted());
	});

	it.each([
		[raw`\d{16}`, true],
		[raw`[0-4]x|y[5-9]+`, true],
		[raw`(?i)[[:digit:]]`, true],
		[raw`\d*x`, false],
		[raw`\w`, false],
		[raw`\d|x`, false],
		[raw`\p{Nd}`, false],
		['(', false],
	])('%s needs a digit: %s', (pattern, needs) => {
		expect(needsDigit(pattern)).toBe(needs);
	});
});

describe('random patterns in random texts', () => {
	const seed = Number(process.env.HANDRAIL_SEED ?? Date.now() % 2 ** 32);
	const random = seeded(seed);
	const told = (round: number, pattern: string, text: string) =>
		`HANDRAIL_SEED=${seed}, round ${round}, ${JSON.stringify({pattern, text})}`;

	it('no match goes without what the pattern cannot do without', () => {
		const met = {literals: 0, signs: 0, digits: 0};
		for (let round = 0; round < 4000; round++) {
			const pattern = randomPattern(random);
			const text = randomText(random, 60, pattern);
			if (patternProblem(pattern) !== undefined) continue;
			const literals = requiredLiterals(pattern);
			const signs = requiredSigns(pattern);
			const digit = needsDigit(pattern);
			if (literals === undefined && signs === undefined && !digit) continue;
			for (const {start, end} of plainly(pattern, text)) {
				const match = text.slice(start, end);
				// Within its text a match may fold otherwise than alone.
				const {folded, starts} = fold(text);
				const inText = folded.slice(unitAt(starts, start), unitAt(starts, end));
				if (literals !== undefined) {
					met.literals++;
					expect(
						literals.some(literal => inText.includes(literal)),
						told(round, pattern, text),
					).toBe(true);
				}
				if (signs !== undefined) {
					met.signs++;
					expect(
						signs.some(sign => match.includes(sign)),
						told(round, pattern, text),
					).toBe(true);
				}
				if (digit) {
					met.digits++;
					expect(match, told(round, pattern, text)).toMatch(/[0-9]/);
				}
			}
		}
		expect(Math.min(...Object.values(met)), JSON.stringify(met)).toBeGreaterThan(100);
	});

	it('the hits are those of RE2, however they are searched', () => {
		let hits = 0;
		let cutShort = 0;
		for (let round = 0; round < 2000; round++) {
			const pattern = randomPattern(random);
			const text = randomText(random, round % 10 === 0 ? 2000 : 80, pattern);
			if (patternProblem(pattern) !== undefined) continue;
			const expected = plainly(pattern, text).slice(0, MOST_HITS);
			hits += expected.length;
			for (const result of [new PatternSearch(pattern).find(text), patternFinder(pattern)(text)]) {
				// What ends early, for the budget is spent, is right as far as it goes.
				const compared = result.partial ? expected.slice(0, result.ranges.length) : expected;
				expect(result.ranges, told(round, pattern, text)).toEqual(compared);
				if (result.partial && result.ranges.length < MOST_HITS) cutShort++;
			}
		}
		expect(hits).toBeGreaterThan(1000);
		expect(cutShort).toBeLessThan(20);
	});

	it('what is not partial is whole, in long texts too', () => {
		let whole = 0;
		for (let round = 0; round < 150; round++) {
			const pattern = randomPattern(random);
			const text = randomText(random, 9000, pattern);
			if (patternProblem(pattern) !== undefined) continue;
			const {ranges: found, partial} = patternFinder(pattern)(text);
			if (partial) continue;
			whole++;
			expect(found, told(round, pattern, text)).toEqual(plainly(pattern, text));
		}
		expect(whole).toBeGreaterThan(20);
	});
});

/** The first folded unit that begins at an offset of the text or behind it. */
function unitAt(starts: Int32Array, offset: number): number {
	const unit = starts.findIndex(start => start >= offset);
	return unit < 0 ? starts.length : unit;
}

function pick<T>(random: () => number, items: readonly [T, ...T[]]): T {
	return items[Math.floor(random() * items.length)] ?? items[0];
}

/** Few letters, so that patterns and texts meet; and the characters that make trouble with case and folding. */
const LETTERS = [
	'a',
	'b',
	'k',
	's',
	'A',
	'K',
	'ß',
	'ü',
	'ſ',
	'\u212a',
	'İ',
	'ı',
	'ς',
	'Σ',
	'с',
	'о',
	'ﬁ',
	'1',
	'7',
	'٣',
] as const;
const SIGNS = ['@', '%', '-', '€', '!', ' ', '\n', '_', '\u0301', '\u200b', '🚀', '𝐬', '\ud83d', '.'] as const;

const randomCharacter = (random: () => number) => pick<string>(random, random() < 0.75 ? LETTERS : SIGNS);

/** Half of it from what the pattern is written with, so that both meet. */
function randomText(random: () => number, longest: number, pattern: string): string {
	const character = () => {
		const at = Math.floor(random() * pattern.length);
		return random() < 0.5 ? pattern.slice(at, at + 2) : randomCharacter(random);
	};
	return Array.from({length: Math.floor(random() * longest)}, character).join('');
}

/** A pattern of all that RE2 knows; now and then one that it refuses. */
function randomPattern(random: () => number, depth = 0): string {
	const repeats = ['?', '*', '+', '{2}', '{1,3}', '{2,}', '{0}', '{0,2}', '+?', '*?', '{,2}'] as const;
	const classes = [
		raw`\d`,
		raw`\D`,
		raw`\w`,
		raw`\W`,
		raw`\s`,
		raw`\S`,
		raw`\pL`,
		raw`\PL`,
		raw`\p{Lu}`,
		raw`\P{^Greek}`,
	] as const;
	const edges = ['^', '$', raw`\b`, raw`\B`, raw`\A`, raw`\z`] as const;
	const letter = () => {
		const character = randomCharacter(random);
		return /[.-]/.test(character) ? `\\${character}` : character === '\ud83d' ? raw`\x{D83D}` : character;
	};
	const bracket = () => {
		const members = Array.from({length: 1 + Math.floor(random() * 3)}, () =>
			pick<string>(random, [letter(), letter(), pick(random, classes), 'a-s', '[:alpha:]', '[:^digit:]']),
		);
		return `[${random() < 0.3 ? '^' : ''}${members.join('')}]`;
	};
	const group = () => {
		const open = pick(random, ['(', '(?:', '(?i:', '(?s:', '(?-i:', '(?P<n>', '(?U:'] as const);
		return `${open}${randomPattern(random, depth + 1)})`;
	};
	const atom = () => {
		const kind = random();
		if (kind < 0.55) return letter();
		if (kind < 0.65) return bracket();
		if (kind < 0.72) return pick(random, classes);
		if (kind < 0.77) return pick(random, edges);
		if (kind < 0.8) return '.';
		if (kind < 0.84) return raw`\Q${letter().replace('\\', '')}.${letter().replace('\\', '')}\E`;
		return depth < 3 ? group() : letter();
	};
	const row = () =>
		Array.from(
			{length: 1 + Math.floor(random() * 4)},
			() => atom() + (random() < 0.3 ? pick(random, repeats) : ''),
		).join('');
	const switched = random() < 0.3 ? pick(random, ['(?i)', '(?s)', '(?im)', '(?-s)', '(?i-m)'] as const) : '';
	return switched + Array.from({length: random() < 0.25 ? 2 : 1}, row).join('|');
}

describe('patternProblem', () => {
	it('has nothing to say of a good pattern', () => {
		expect(patternProblem('(?i)umsatz|gewinn')).toBeUndefined();
	});

	it.each(['(', '[a', 'a{2000}', '(?=later)', raw`(a)\1`, 'a**', ')', raw`\pX`, raw`[[:nope:]]`])(
		'says what is wrong with %s',
		pattern => {
			expect(patternProblem(pattern)).toMatch(/\S/);
		},
	);

	it.each([
		['a long pattern', 'a'.repeat(1001), /too long/],
		['groups deep within each other', `${'('.repeat(33)}a${')'.repeat(33)}`, /deep/],
		['repetitions that grow', `(?:${'a'.repeat(50)}){40}`, /too large/],
		['repetitions of repetitions', '(((a{100}){100}){100}){100}', /too large/],
		['much to do wherever one looks', raw`(?:\w{1,50} ?){5}`, /where no word or sign/],
	])('refuses %s', (_, pattern, reason) => {
		const began = performance.now();
		expect(patternProblem(pattern)).toMatch(reason);
		expect(performance.now() - began).toBeLessThan(50);
	});

	it('lets pass what is just small enough', () => {
		expect(patternProblem('a'.repeat(997))).toBeUndefined();
		expect(patternProblem(`${'('.repeat(32)}a${')'.repeat(32)}`)).toBeUndefined();
	});
});

describe('the cost of a pattern', () => {
	it('is told in microseconds, with what a text must have before there is any', () => {
		const sample = 'Der Umsatz ist gestiegen. ';
		const cost = (pattern: string) => patternCost(pattern, () => performance.now(), sample);
		expect(cost('(?i)gewinn')).toMatchObject({needs: 'literal', oneOf: ['gewinn']});
		expect(cost('!{3,}')).toMatchObject({needs: 'sign', oneOf: ['!']});
		expect(cost(raw`\d{16}`)).toMatchObject({needs: 'digit', oneOf: []});
		const nothing = cost(raw`\w \w`);
		expect(nothing).toMatchObject({needs: 'nothing', oneOf: []});
		expect(nothing.microseconds).toBeGreaterThan(1);
	});

	it('asks the clock it is given', () => {
		let time = 0;
		const {microseconds} = patternCost('x', () => (time += 10), 'x');
		expect(microseconds).toBe(10_000);
	});
});
