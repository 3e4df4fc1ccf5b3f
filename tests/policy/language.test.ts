import {describe, expect, it} from 'vitest';
import {detectLanguage} from '../../src/policy/text/language.ts';

const detected = (text: string) => detectLanguage(text, ['de', 'en']);

describe('the language of a text', () => {
	it.each([
		['de', 'Wir freuen uns auf den Start im Herbst und danken euch!'],
		['de', 'Das ist nicht gut'],
		['de', 'Größe zählt'],
		['de', 'FÜR EUCH: UNSER NEUES PROJEKT'],
		['de', 'Wir launchen the new feature mit euch und freuen uns sehr'],
		['en', 'We are happy to share our news with you'],
		['en', 'This is not good'],
		['en', 'Für us this is the best of all'],
	])('is %s in “%s”', (language, text) => {
		expect(detected(text)).toBe(language);
	});

	it.each(['', '🚀🚀', 'Nordwind Energie', '12 Mio. €', 'Das the und and', '#Strom #Energie'])(
		'is not known in “%s”',
		text => {
			expect(detected(text)).toBeUndefined();
		},
	);

	it('is one of the company’s, whatever the text', () => {
		expect(detectLanguage('This is not good', ['de'])).toBeUndefined();
		expect(detectLanguage('Das ist nicht gut', ['de'])).toBe('de');
	});

	it('is not guessed between languages we do not know', () => {
		expect(detectLanguage('Ceci n’est pas une pipe', ['fr', 'it'])).toBeUndefined();
	});

	it('is decided by the beginning of a long text', () => {
		expect(detected(`${'Das ist nicht gut. '.repeat(200)}${'This is not good. '.repeat(1000)}`)).toBe('de');
	});
});
