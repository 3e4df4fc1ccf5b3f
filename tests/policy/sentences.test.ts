import {describe, expect, it} from 'vitest';
import {clauseAt, isSentenceEnd, sentenceAt, sentencesOf} from '../../src/policy/text/sentences.ts';
import type {Range} from '../../src/policy/vocabulary.ts';

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
		'In 2 Std. Fahrt, evtl. Montag, i. d. R. Dienstag, u. U. Mittwoch',
		'Strom, Gas usw. gibt es hier',
		'J. Müller und A.-L. Schmidt aus St. Pauli',
		'Nach Nr. 5, Art. 12 und Abs. 3',
		'Room No. 5, approx. Ten minutes',
		'Call between 8 a.m. Monday and 5 p.m. Friday',
		'Die Apple Inc. Aktie, die Musterstr. Ecke Hauptstr. 5',
		'Heute ist 3.10. 2026',
		'Friedrich II. König',
		'nordwind.de ist da. schön, oder nordwind.de/?Antwort=Ja und mehr',
		'„Wirklich?“ fragte sie',
		'Das (sehr gut!) und mehr',
		'Das (sehr gute) Angebot :) und mehr',
		'Super... aber gut … und mehr',
		'Drei Dinge: Strom; Gas – Wärme, so ist es',
		'Kommt zum 🎉 Sommerfest',
		'🎉 Wir liefern',
		'Danke ! ! !',
	])('go on in “%s”', text => {
		expect(sentences(text)).toEqual([text]);
	});

	it.each([
		['Umsatz: 12 Mio. Wir danken!', ['Umsatz: 12 Mio. ', 'Wir danken!']],
		['Strom, Gas usw. Wir helfen.', ['Strom, Gas usw. ', 'Wir helfen.']],
		['Books, pens, etc. All for you.', ['Books, pens, etc. ', 'All for you.']],
		['Until 5 p.m. Please call.', ['Until 5 p.m. ', 'Please call.']],
		['Oh no. Trains are late.', ['Oh no. ', 'Trains are late.']],
		['Wir sind im Jahr 2024. Wir bleiben.', ['Wir sind im Jahr 2024. ', 'Wir bleiben.']],
		['Platz 3. Wir danken euch.', ['Platz 3. ', 'Wir danken euch.']],
		['Das kostet 12,50. Kunden zahlen das.', ['Das kostet 12,50. ', 'Kunden zahlen das.']],
		['Er sagte: „Ja.“ Dann ging er.', ['Er sagte: „Ja.“ ', 'Dann ging er.']],
		['Ja. „Nein“, sagte er.', ['Ja. ', '„Nein“, sagte er.']],
		['(Siehe oben.) Danke.', ['(Siehe oben.) ', 'Danke.']],
		['Was?! Wirklich… Ja.', ['Was?! ', 'Wirklich… ', 'Ja.']],
		['super! danke dir', ['super! ', 'danke dir']],
		['Super!Danke dir', ['Super!', 'Danke dir']],
		['Super 🎉 Wir liefern morgen', ['Super 🎉 ', 'Wir liefern morgen']],
		['Super 👩🏽‍🚒❤️ 🇩🇪 „Wir“ liefern', ['Super 👩🏽‍🚒❤️ 🇩🇪 ', '„Wir“ liefern']],
		['Danke!😊 Bis bald', ['Danke!😊 ', 'Bis bald']],
		['Super :) Wir liefern', ['Super :) ', 'Wir liefern']],
		['Super! ;-) 🎉 Wir liefern', ['Super! ;-) 🎉 ', 'Wir liefern']],
		['Danke! 😊 Bis bald', ['Danke! ', '😊 Bis bald']],
		['Ist das so?Ja、です。はい！そう', ['Ist das so?', 'Ja、です。', 'はい！', 'そう']],
		['Eins\r\nZwei\u2028Drei', ['Eins\r\n', 'Zwei\u2028', 'Drei']],
		['1. Wir liefern\n2. Wir helfen', ['1. Wir liefern\n', '2. Wir helfen']],
	])('end where they should in “%s”', (text, expected) => {
		expect(sentences(text)).toEqual(expected);
	});

	it('end at an abbreviation that the text ends with', () => {
		expect(sentences('Umsatz: 12 Mio.')).toEqual(['Umsatz: 12 Mio.']);
	});

	it('end after a year', () => {
		expect(sentences('So war 2024. Danach kam mehr.')).toEqual(['So war 2024. ', 'Danach kam mehr.']);
	});

	it('are none in an empty text', () => {
		expect(sentences('')).toEqual([]);
		expect(sentenceAt('', 0)).toEqual({start: 0, end: 0});
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

/** The same numbers in each run. */
function* randomNumbers(seed: number): Generator<number, never> {
	let state = seed;
	for (;;) {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		yield state;
	}
}

const PIECES =
	'. |.|! |?|…|... |。|" |„|“ |) |(|🎉|🎉 |❤️|\n|\r\n| |  |, | – |z. B. |ca. |Mio. |3. |2024. |J. |a|Wir |und |Ä|é|http://a.de/?B |Wort '.split(
		'|',
	);

function randomText(numbers: Iterator<number, never>, pieces: number): string {
	let text = '';
	for (let count = 0; count < pieces; count++) text += PIECES[numbers.next().value % PIECES.length];
	return text;
}

describe('the sentence at an offset', () => {
	it('is the one that holds it, whatever the text', () => {
		const numbers = randomNumbers(7);
		for (let round = 0; round < 100; round++) {
			const text = randomText(numbers, 40);
			const all = sentencesOf(text);
			expect(all.map(({start, end}) => text.slice(start, end)).join('')).toBe(text);
			const offsets = Array.from({length: text.length}, (_, offset) => offset);
			const holders = offsets.map(offset => all.find(({end}) => offset < end));
			expect(offsets.map(offset => sentenceAt(text, offset))).toEqual(holders);
		}
	});

	it('is the last one at the end of the text, and beyond', () => {
		expect(sentenceAt('Ja. Nein.', 9)).toEqual({start: 4, end: 9});
		expect(sentenceAt('Ja. Nein.', 90)).toEqual({start: 4, end: 9});
	});

	it('is never longer than 4,000 code units, and cut at the same places from everywhere', () => {
		const numbers = randomNumbers(11);
		for (const piece of ['x', 'ab ', '🎉', 'Äé, ']) {
			for (let round = 0; round < 5; round++) {
				const length = Math.ceil(((numbers.next().value >>> 8) % 9_000) / piece.length);
				const text = `${randomText(numbers, 10)}${piece.repeat(length)}. Wir ${piece.repeat(1_400)}`;
				const all = sentencesOf(text);
				expect(all.map(({start, end}) => text.slice(start, end)).join('')).toBe(text);
				expect(Math.max(...all.map(({start, end}) => end - start))).toBeLessThanOrEqual(4_000);
				expect(all.filter(({start}) => (text.charCodeAt(start) & 0xfc00) === 0xdc00)).toEqual([]);
				for (const place of [0, 0.5, 0.999]) {
					const offsetIn = ({start, end}: Range) => start + Math.floor((end - start) * place);
					expect(all.map(sentence => sentenceAt(text, offsetIn(sentence)))).toEqual(all);
				}
			}
		}
	});

	it('is cut only when it is very long', () => {
		const text = `${'wort '.repeat(380)}Ende. Wir`;
		expect(sentences(text)).toHaveLength(2);
		expect(isSentenceEnd(text, text.length - 3)).toBe(true);
		expect(isSentenceEnd(text, text.length)).toBe(true);
		expect(isSentenceEnd(text, 0)).toBe(false);
	});

	it.each(['.', '. ', 'a. ', '"', 'A. ', '🎉 ', '?Aa', 'z. B. ', ' ', '\n'])(
		'costs little in half a million of “%s”',
		piece => {
			const text = piece.repeat(Math.ceil(500_000 / piece.length));
			const began = performance.now();
			sentencesOf(text);
			for (let offset = 0; offset < text.length; offset += 50_000) sentenceAt(text, offset);
			expect(performance.now() - began).toBeLessThan(5_000);
		},
	);
});

function clauses(text: string): string[] {
	const found: string[] = [];
	for (let offset = 0; offset < text.length; ) {
		const {start, end} = clauseAt(text, offset, {start: 0, end: text.length});
		expect(start).toBe(offset);
		found.push(text.slice(start, end));
		offset = end;
	}
	return found;
}

describe('clauses', () => {
	it.each([
		['Wir helfen, wenn es geht', ['Wir helfen, ', 'wenn es geht']],
		['Ja; nein: doch', ['Ja; ', 'nein: ', 'doch']],
		['Wir – und nur wir - kommen—bald', ['Wir – ', 'und nur wir - ', 'kommen—', 'bald']],
		['Das (sehr gute) Angebot', ['Das ', '(sehr gute) ', 'Angebot']],
		['Nicht heute sondern morgen', ['Nicht heute ', 'sondern morgen']],
		['We cannot promise but we try', ['We cannot promise ', 'but we try']],
		['We did not answer because he left', ['We did not answer ', 'because he left']],
		['Wir prüfen das aber wir versprechen nichts', ['Wir prüfen das ', 'aber wir versprechen nichts']],
		['Ja,gut', ['Ja,', 'gut']],
	])('of “%s” end at signs and turns', (text, expected) => {
		expect(clauses(text)).toEqual(expected);
	});

	it.each([
		'Das kostet 1,50 Euro um 10:30 Uhr bei https://nordwind.example',
		'Wir können das aber nicht versprechen',
		'Das ist doch kein Problem',
		'We have not yet decided',
		'It was nothing but luck',
		'Die Nordwind-App und der E-Mail-Dienst',
		'Strom- und Gaspreise',
		'Jede(r) Kund(inn)en wird beraten',
	])('do not end within “%s”', text => {
		expect(clauses(text)).toEqual([text]);
	});

	it('stay inside their sentence', () => {
		const text = 'Ja, gut. Nein, danke. Wir';
		expect(clauseAt(text, 10, {start: 9, end: 22})).toEqual({start: 9, end: 15});
		expect(clauseAt(text, 16, {start: 9, end: 22})).toEqual({start: 15, end: 22});
		expect(clauseAt(text, 99, {start: 9, end: 22})).toEqual({start: 15, end: 22});
		expect(clauseAt('', 0, {start: 0, end: 0})).toEqual({start: 0, end: 0});
	});
});
