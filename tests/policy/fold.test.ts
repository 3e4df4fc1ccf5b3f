import {describe, expect, it} from 'vitest';
import {fold} from '../../src/policy/text/fold.ts';
import {lookalike} from '../../src/policy/text/lookalikes.ts';
import {seeded} from '../helpers/random.ts';

const folded = (text: string) => fold(text).folded;

/** The piece of the original that a piece of the folded text stands for. */
function original(text: string, piece: string): string {
	const {folded, starts, ends} = fold(text);
	const at = folded.indexOf(piece);
	return text.slice(starts[at], ends[at + piece.length - 1]);
}

describe('folding makes texts comparable', () => {
	it.each([
		['case', 'UMSATZ', 'umsatz'],
		['accents', 'Südstrom à la crème', 'sudstrom a la creme'],
		['decomposed accents', 'Su\u0308dstrom', 'sudstrom'],
		['ß as ss', 'Straße', 'strasse'],
		['capital ẞ as ss', 'STRAẞE', 'strasse'],
		['zero-width characters', 'See\u200bad\u200dl\ufeffer', 'seeadler'],
		['soft hyphens', 'Rekord\u00adquartal', 'rekordquartal'],
		['direction marks', '\u202esecret\u202c', 'secret'],
		['several combining marks', 'Z\u0351\u036b\u0343alg\u0338o\u0321', 'zalgo'],
		['full-width letters', 'Ｐｒｏｊｅｋｔ', 'projekt'],
		['ligatures', 'Proﬁt', 'profit'],
		['typographic apostrophes', 'it’s', "it's"],
		['Turkish capital I with a dot', 'İstanbul', 'istanbul'],
		['mathematical letters', '𝐬𝐞𝐜𝐫𝐞𝐭', 'secret'],
		['no-break spaces', 'Projekt\u00a0Falke', 'projekt falke'],
	])('in %s', (_, written, expected) => {
		expect(folded(written)).toBe(expected);
	});

	it('leaves emoji as they are', () => {
		expect(folded('👩‍💻 Los 🚀')).toBe('👩💻 los 🚀');
	});

	it('survives lone surrogates', () => {
		expect(folded('\ud83d A \ude80')).toBe('\ud83d a \ude80');
	});

	it('has room for the characters with the longest expansion, many times', () => {
		expect(folded('㍿')).toBe('株式会社');
		const many = fold('㍿'.repeat(5000));
		expect(many.folded).toHaveLength(20_000);
		expect(many.starts.at(-1)).toBe(4999);
		expect(many.ends.at(-1)).toBe(5000);
	});

	it('leaves characters as they are that would be whole sentences', () => {
		expect(folded('\ufdfa')).toBe('\ufdfa');
	});

	it('takes text of length zero and text that shows nothing', () => {
		expect(fold('')).toEqual({folded: '', starts: new Int32Array(), ends: new Int32Array()});
		expect(folded('\u200b\u00ad\u0301')).toBe('');
	});
});

describe('every folded character knows its place in the original', () => {
	it.each([
		['before an ß', 'die Straße dort', 'strasse', 'Straße'],
		['after an emoji', '🚀🚀 Seeadler', 'seeadler', 'Seeadler'],
		['with a soft hyphen inside', 'ein Rekord\u00adquartal!', 'rekordquartal', 'Rekord\u00adquartal'],
		['with the mark of its last letter', 'cafe\u0301 zu', 'cafe', 'cafe\u0301'],
		['without a zero-width space behind it', 'Umsatz\u200b mehr', 'umsatz', 'Umsatz'],
		['inside an expanded character', 'x\ufb03y', 'ffi', '\ufb03'],
	])('%s', (_, text, piece, expected) => {
		expect(original(text, piece)).toBe(expected);
	});

	it('in random texts: ranges are not empty, lie in the text, and never go back', () => {
		const seed = Number(process.env.HANDRAIL_SEED ?? Date.now() % 2 ** 32);
		const random = seeded(seed);
		for (let round = 0; round < 2000; round++) {
			const text = randomText(random);
			const {folded, starts, ends} = fold(text);
			const told = `HANDRAIL_SEED=${seed}, round ${round}, ${JSON.stringify(text)}`;
			expect([starts.length, ends.length], told).toEqual([folded.length, folded.length]);
			let [lastStart, lastEnd] = [0, 0];
			for (let index = 0; index < folded.length; index++) {
				const start = starts[index] ?? -1;
				const end = ends[index] ?? -1;
				if (!(lastStart <= start && start < end && lastEnd <= end && end <= text.length)) {
					expect.fail(`folded ${index} is ${start}–${end}, after ${lastStart}–${lastEnd}: ${told}`);
				}
				[lastStart, lastEnd] = [start, end];
			}
		}
	});

	it('in random texts: folding a piece alone gives the same as folding it within the text', () => {
		const seed = Number(process.env.HANDRAIL_SEED ?? Date.now() % 2 ** 32);
		const random = seeded(seed);
		for (let round = 0; round < 500; round++) {
			const text = randomText(random);
			const {folded: all, starts, ends} = fold(text);
			const at = Math.floor(random() * all.length);
			const [start, end] = [starts[at], ends[at]];
			// Half of a pair is nothing by itself.
			if (/[\ud800-\udfff]/.test(all[at] ?? '')) continue;
			// Alone it has no Latin letters beside it that it could be meant for.
			if (lookalike(text.codePointAt(start ?? 0) ?? 0) !== 0) continue;
			expect(
				folded(text.slice(start, end)),
				`HANDRAIL_SEED=${seed}, round ${round}, ${JSON.stringify(text)}`,
			).toContain(all[at] ?? '');
		}
	});
});

/** Up to 40 characters: plain letters, trouble makers, and anything of Unicode with lone surrogates. */
function randomText(random: () => number): string {
	const trouble = [
		'ß',
		'ü',
		'u\u0308',
		'\u00ad',
		'\u200b',
		'\u0301',
		'\ufdfa',
		'🚀',
		'👩‍💻',
		'\ud800',
		'\udfff',
		'ﬁ',
		'１',
		'´',
	];
	const pick = () => {
		const kind = random();
		if (kind < 0.3) return String.fromCharCode(0x20 + Math.floor(random() * 0x5f));
		if (kind < 0.7) return trouble[Math.floor(random() * trouble.length)] ?? '';
		return String.fromCodePoint(Math.floor(random() * 0x110000));
	};
	return Array.from({length: Math.floor(random() * 40)}, pick).join('');
}
