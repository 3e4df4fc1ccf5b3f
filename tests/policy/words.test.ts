import {describe, expect, it} from 'vitest';
import {phraseSearch} from '../../src/policy/index/search.ts';
import type {Phrase} from '../../src/policy/vocabulary.ts';

/** The words that the phrases find in a text. */
function found(phrases: Phrase | readonly Phrase[], text: string, inflected = true): string[] {
	const all = typeof phrases === 'string' || 'exact' in phrases ? [phrases] : phrases;
	return phraseSearch(all, inflected)(text).map(({start, end}) => text.slice(start, end));
}

describe('words', () => {
	it('match whole words only', () => {
		expect(found('ab', 'ab, Abend, grab, (ab) und ab.')).toEqual(['ab', 'ab', 'ab']);
		expect(found('5', '15 50 5')).toEqual(['5']);
	});

	it('do not mind case or accents, and take ß for ss', () => {
		expect(found('Größe', 'GRÖSSE grosse größe')).toEqual(['GRÖSSE', 'grosse', 'größe']);
	});

	it('match in hashtags and mentions', () => {
		expect(found('Seeadler', '#Seeadler @seeadler')).toEqual(['Seeadler', 'seeadler']);
	});

	it('match through characters that show nothing', () => {
		expect(found('Seeadler', 'See\u200badler See\u00adadler')).toEqual(['See\u200badler', 'See\u00adadler']);
	});

	it('have ranges in UTF-16 code units, also after emoji', () => {
		expect(phraseSearch(['Umsatz'])('🚀👩‍💻 Umsatz')).toEqual([{start: 8, end: 14}]);
	});

	it('that overlap are one range', () => {
		expect(found(['Projekt Falke', 'Falke startet'], 'Projekt Falke startet bald')).toEqual(['Projekt Falke startet']);
	});

	it('hold nowhere when there is none', () => {
		expect(phraseSearch(['Umsatz'])('Guten Morgen')).toEqual([]);
		expect(phraseSearch(['Umsatz'])('')).toEqual([]);
	});
});

describe('phrases', () => {
	it.each([
		['a space', 'Projekt Falke'],
		['two spaces', 'Projekt  Falke'],
		['a no-break space', 'Projekt\u00a0Falke'],
		['a line break', 'Projekt\nFalke'],
		['a Windows line break', 'Projekt\r\nFalke'],
		['a hyphen', 'Projekt-Falke'],
		['a no-break hyphen', 'Projekt\u2011Falke'],
		['a dash with a space', 'Projekt– Falke'],
	])('match over %s', (_, text) => {
		expect(found('Projekt Falke', `Das ${text} startet.`)).toEqual([text]);
	});

	it.each([
		['a full stop', 'Projekt. Falke'],
		['a comma', 'Projekt, Falke'],
		['another word', 'Projekt der Falke'],
		['nothing', 'ProjektFalke'],
		['an empty line and more', 'Projekt\n\n\nFalke'],
	])('do not match over %s', (_, text) => {
		expect(found('Projekt Falke', text)).toEqual([]);
	});

	it('match whole words, from the first to the last', () => {
		expect(found('Projekt Falke', 'Projekt Falkenstein, Projektfalke, Teilprojekt Falke')).toEqual([]);
	});

	it('match whichever apostrophe is typed', () => {
		expect(found("it's a deal", 'It’s a deal, it´s a deal')).toEqual(['It’s a deal', 'it´s a deal']);
	});

	it('with a hyphen match without one', () => {
		expect(found('E-Mail-Adresse', 'Ihre E-Mail Adresse')).toEqual(['E-Mail Adresse']);
	});

	it('match at the very start and the very end', () => {
		expect(found('Projekt Falke', 'Projekt Falke')).toEqual(['Projekt Falke']);
		expect(found('Projekt Falke', 'Projekt')).toEqual([]);
	});
});

describe('signs in a phrase', () => {
	it('between its words stand for themselves', () => {
		expect(found('E.ON', 'von E.ON, e.on; E ON, EON')).toEqual(['E.ON', 'e.on']);
		expect(found('Marketing & PR', 'Marketing &\nPR, Marketing PR')).toEqual(['Marketing &\nPR']);
	});

	it('around its words belong to it', () => {
		expect(found('C++', 'C++ und C')).toEqual(['C++']);
		expect(found('#ad', 'an ad #ad')).toEqual(['#ad']);
		expect(found('100 %', '100 % und 100')).toEqual(['100 %']);
	});
});

describe('a star', () => {
	it('at the end stands for any letters, or none', () => {
		expect(found('Umsatz*', 'Umsatz, Umsätze, Umsatzzahlen, Jahresumsatz')).toEqual([
			'Umsatz',
			'Umsätze',
			'Umsatzzahlen',
		]);
	});

	it('at the start stands for any letters, or none', () => {
		expect(found('*umsatz', 'Umsatz, Jahresumsatz, Umsatzplan')).toEqual(['Umsatz', 'Jahresumsatz']);
	});

	it('at both ends stands for letters on either side', () => {
		expect(found('*umsatz*', 'Umsatz Jahresumsatzes Absatz')).toEqual(['Umsatz', 'Jahresumsatzes']);
	});

	it('works within a phrase', () => {
		expect(found('streng vertraulich*', 'streng vertrauliche Daten')).toEqual(['streng vertrauliche']);
		expect(found('gute* *quartal', 'ein gutes Rekordquartal')).toEqual(['gutes Rekordquartal']);
	});

	it('stops at the end of the word', () => {
		expect(found('Umsatz*', 'Umsatz-Rekord')).toEqual(['Umsatz']);
	});
});

describe('inflection', () => {
	it('finds the forms of each word of a phrase', () => {
		expect(found('neuer Vertrag', 'neue Verträge, des neuen Vertrags, neuen Verträgen')).toEqual([
			'neue Verträge',
			'neuen Vertrags',
			'neuen Verträgen',
		]);
	});

	it('finds the forms of what a compound ends with', () => {
		expect(found('*vertrag', 'des Mietvertrages, Mietverträge, vertraglich')).toEqual([
			'Mietvertrages',
			'Mietverträge',
		]);
	});

	it('takes no verb for a noun, where capitals tell them apart', () => {
		expect(
			found(['Lohn', 'Klage', 'Vertrag'], 'Das soll sich lohnen, wir klagen nicht und vertragen uns. Löhne, Klagen!'),
		).toEqual(['Löhne', 'Klagen']);
		expect(found('Vertrag', 'alle verträge sind gleich')).toEqual(['verträge']);
		expect(found('Vertrag', 'Der Text des vertrags')).toEqual(['vertrags']);
	});

	it('knows umlauts spelt out, and women of every spelling', () => {
		expect(found('Vertrag', 'Unsere Vertraege')).toEqual(['Vertraege']);
		expect(found('Kunde', 'Kund:innen, Kund*innen, Kund_innen und Kundinnen')).toHaveLength(4);
	});

	it('can be switched off', () => {
		expect(found('Vertrag', 'Vertrag Vertrags Verträge', false)).toEqual(['Vertrag']);
		expect(found('*umsatz', 'Jahresumsatz Jahresumsatzes', false)).toEqual(['Jahresumsatz']);
	});

	it('leaves exact words alone', () => {
		expect(found({exact: 'Vertrag'}, 'Vertrag Vertrags')).toEqual(['Vertrag']);
	});
});

describe('scripts without spaces', () => {
	it('are searched character by character', () => {
		expect(found('機密', 'この機密情報は')).toEqual(['機密']);
	});
});

describe('look-alike letters', () => {
	it('are read in Latin where a word has Latin letters too', () => {
		expect(found('Seeadler', 'Sееadler')).toEqual(['Sееadler']);
		expect(found('Handrail', 'Ηandrail')).toEqual(['Ηandrail']);
	});

	it('stay what they are in words of their own script', () => {
		expect(found('cop', 'сор')).toEqual([]);
	});
});

describe('exact words', () => {
	it('mind case and accents', () => {
		expect(found({exact: 'Falke'}, 'FALKE falke Falke Fàlke')).toEqual(['Falke']);
	});

	it('are still whole words', () => {
		expect(found({exact: 'Falke'}, 'Falken Falke-Team')).toEqual(['Falke']);
	});

	it('mind every sign', () => {
		expect(found({exact: 'Yahoo!'}, 'Yahoo! Yahoo yahoo!')).toEqual(['Yahoo!']);
		expect(found({exact: 'Projekt Falke'}, 'Projekt Falke, Projekt-Falke')).toEqual(['Projekt Falke']);
		expect(found({exact: 'C*'}, 'C* Cis')).toEqual(['C*']);
	});
});

it('many phrases find what each would find alone', () => {
	const text = 'Der Umsatz von Projekt Falke stieg, sagt das Rekordquartal.';
	const phrases = ['Umsatz', 'Projekt Falke', '*quartal', 'stieg*', 'Adler'];
	expect(found(phrases, text)).toEqual(['Umsatz', 'Projekt Falke', 'stieg', 'Rekordquartal']);
	expect(found(phrases, text)).toEqual(phrases.flatMap(phrase => found(phrase, text)).sort(byPlace(text)));
});

const byPlace = (text: string) => (left: string, right: string) => text.indexOf(left) - text.indexOf(right);

it('are found as often as anybody would look, from the start', () => {
	const found = phraseSearch(['Umsatz', 'weiter', 'Gewinn'])('Umsatz steigt weiter '.repeat(15_000));
	expect(found).toHaveLength(20_000);
	expect(found.slice(0, 3)).toEqual([
		{start: 0, end: 6},
		{start: 14, end: 20},
		{start: 21, end: 27},
	]);
});
