import {describe, expect, it} from 'vitest';
import {sentencesOf} from '../../src/policy/text/sentences.ts';

const sentences = (text: string) => sentencesOf(text).map(({start, end}) => text.slice(start, end));

describe('sentences', () => {
	it('end at full stops, question marks, exclamation marks and line breaks', () => {
		expect(sentences('Ja. Nein! Doch? So\nist es')).toEqual(['Ja. ', 'Nein! ', 'Doch? ', 'So\n', 'ist es']);
	});

	it.each([
		'Wir haben 12 Mio. Euro Umsatz',
		'Am 3. Oktober um ca. Zwölf',
		'Das ist z. B. Strom, d. h. Energie, bzw. Wärme',
		'Das ist z.B. Strom',
		'Dr. Meier, Mr. Smith und Prof. Schulz',
		'Version 1.2 von nordwind.example',
	])('go on in “%s”', text => {
		expect(sentences(text)).toEqual([text]);
	});

	it('end at an abbreviation that the text ends with', () => {
		expect(sentences('Umsatz: 12 Mio.')).toEqual(['Umsatz: 12 Mio.']);
	});

	it('end after a year', () => {
		expect(sentences('So war 2024. Danach kam mehr.')).toEqual(['So war 2024. ', 'Danach kam mehr.']);
	});

	it('are none in an empty text', () => {
		expect(sentences('')).toEqual([]);
	});

	it('of a long text are those of the Unicode standard, without a gap', () => {
		const text = 'Guten Morgen 🚀. Wie geht es? Gut!\n\nUnd sonst („alles klar.“) so? '.repeat(300);
		const standard = Array.from(new Intl.Segmenter('de', {granularity: 'sentence'}).segment(text), one => one.segment);
		expect(sentences(text)).toEqual(standard);
	});

	it('of a very long text take no more than a moment', () => {
		const began = performance.now();
		expect(sentences('Hallo. Ja. '.repeat(30_000))).toHaveLength(60_000);
		expect(performance.now() - began).toBeLessThan(15_000);
	});
});
