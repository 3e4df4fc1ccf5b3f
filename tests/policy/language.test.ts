import {describe, expect, it} from 'vitest';
import {hashOf} from '../../src/policy/text/hash.ts';
import {detectLanguage, LanguageVotes, languageFrom, vote} from '../../src/policy/text/language.ts';
import {lettersLean, lettersOf} from '../../src/policy/text/letter-hints.ts';

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

const GERMAN = [
	'Vielen Dank für Ihre Nachricht!',
	'Danke dir, das freut uns sehr 😊',
	'Das tut uns leid. Schreib uns bitte eine Direktnachricht.',
	'Wann kommt der Strom wieder?',
	'Unser neues Windrad dreht sich!',
	'Heute ist Tag der offenen Tür in Kiel',
	'Wir suchen Verstärkung für unser Team (m/w/d)',
	'Hallo Frau Schmidt, wir prüfen das gern.',
	'Schönes Wochenende euch allen ☀️',
	'Bei uns gibt’s jetzt Ökostrom ab 24 Cent',
	'Was kostet mich der Wechsel?',
	'Kann ich den Vertrag auch online kündigen?',
	'Gute Frage, wir melden uns morgen',
	'Das Update ist da: Version 2.1 für iOS und Android',
	'Endlich Feierabend, wer noch?',
	'Ab sofort könnt ihr euch bewerben.',
	'Mega, dass so viele von euch da waren',
	'Kein Problem, das klären wir',
	'Es geht voran mit dem Netzausbau',
	'Nächste Woche sehen wir uns auf der Messe',
	'Störung behoben – danke für eure Geduld',
	'Wie lange dauert die Lieferung normalerweise?',
	'Mein Kollege hat Ihnen gerade geschrieben',
	'So sparst du im Winter Energie: 5 Tipps',
	'Leider nicht, aber wir arbeiten daran',
	'Was für ein Tag! Über 300 Gäste waren dabei',
	'Und was meint ihr?',
	'Ich bin begeistert vom Service',
	'Nie wieder diesen Anbieter',
	'Der Termin wurde auf den 3. Oktober verschoben',
	'Warum dauert das so lang?',
	'Zum Angebot geht es hier entlang: https://nordwind.example/angebot',
	'RT @nordwind: Wir bauen aus und stellen ein!',
	'Ihr seid die Besten, danke für alles',
	'Nachhaltigkeit ist für uns mehr als ein Wort.',
	'Die Rechnung kommt per Post oder per E-Mail',
	'wir haben dir ne pn geschickt, schau mal rein',
	'Gern geschehen, einen schönen Tag noch!',
	'Ein Jahr, 120 Projekte, ein Team',
	'Wer gewinnt die Tickets? Einfach diesen Post liken',
	'Stell dir vor, dein Auto lädt über Nacht',
	'Bitte bleiben Sie zu Hause, bis der Sturm vorbei ist.',
	'Das Meeting mit dem Business Development Team war super',
	'Sie können uns auch telefonisch erreichen',
];

const ENGLISH = [
	'Thank you so much for your feedback!',
	'Thanks a lot, that means the world to us 😊',
	'We’re sorry to hear that. Please send us a DM.',
	'When will the power be back?',
	'Our new wind turbine is up and running!',
	'We’re hiring! Apply now',
	'Don’t miss our open day in Kiel',
	'It’s been a great week with this team',
	'Happy Friday everyone ☀️',
	'What does it cost to switch?',
	'Can I cancel my contract online?',
	'Good question, we’ll get back to you tomorrow',
	'The update is here: version 2.1 for iOS and Android',
	'Join us at the trade fair next week',
	'No problem, we’ll sort it out',
	'I love the new app',
	'How long does delivery usually take?',
	'My colleague has just emailed you',
	'5 tips to save energy this winter',
	'Unfortunately not, but we are working on it',
	'What a day! More than 300 guests came along',
	'So proud of this team',
	'And what do you think?',
	'Never again with this provider',
	'The meeting was moved to October 3',
	'Why does this take so long?',
	'Read the full story here: https://nordwind.example/story',
	'RT @nordwind: we are growing and hiring!',
	'You guys are the best',
	'Sustainability is more than just a word for us.',
	'Your bill comes by post or by email',
	'we’ve sent you a dm, have a look',
	'You’re welcome, have a lovely day!',
	'One year, 120 projects, one team',
	'Who wants to win tickets? Just like this post',
	'Imagine your car charging overnight while you sleep',
	'Please stay at home until the storm is over.',
	'I can’t believe it’s already December',
	'They didn’t even answer the phone',
	'Congratulations to all of our apprentices',
	'Get 20% off with code BREEZE, only today',
	'Looking forward to seeing you there',
	'She said it would be fine, and it was',
	'Still waiting for my refund…',
];

const OTHERS = [
	'Merci beaucoup pour votre message !',
	'Nous sommes heureux de vous accueillir demain à Paris',
	'C’est une très bonne idée, bravo à tous',
	'On se voit la semaine prochaine ?',
	'Le client est au centre de notre travail',
	'Muchas gracias por su mensaje',
	'Estamos muy contentos de estar hoy en Madrid',
	'El nuevo parque solar ya está en marcha',
	'No me gusta nada',
	'Es un placer, nos vemos mañana',
	'Hartelijk dank voor je bericht',
	'Wij zijn op zoek naar nieuwe collega’s',
	'Wat is er aan de hand?',
	'Het is een mooie dag en we zijn er klaar voor',
	'De trein was weer te laat, dat is niet goed',
	'Çok güzel olmuş, teşekkürler',
	'Bu yıl da sizinle birlikte olmak çok güzel',
	'Güzel günler görmek üzere herkese iyi hafta sonları',
	'Dziękujemy za wiadomość, już sprawdzamy',
	'Nie wiem co się dzieje, ale to nie jest dobre',
	'To my, a on i ona są w domu',
	'Grazie mille per il vostro messaggio',
	'Siamo felici di essere qui con tutti voi',
	'La nostra energia è la vostra energia',
	'Die man is er nog',
	'Na to by on nie poszedl do domu',
	'Der er en ny dag i morgen',
	'Obrigado a todos pela presença, foi um dia incrível',
	'Tack så mycket för ditt meddelande',
	'Vi är glada att ha er här i dag',
	'Tak for en god dag med det hele',
	'Kiitos paljon, hyvää päivää ystävät',
	'Děkujeme vám za zprávu',
	'Nagyon szépen köszönjük a segítséget',
	'Спасибо за ваше сообщение',
	'ありがとうございます',
];

const NAMES = [
	'The North Face',
	'Der Spiegel',
	'Die Zeit',
	'Bosch und Siemens',
	'Procter and Gamble',
	'Bed Bath & Beyond',
	'We Are Social',
	'Mötley Crüe und Motörhead',
	'Häagen-Dazs',
	'Just Eat Takeaway.com',
	'Die Neue Sammlung',
	'What’s On Your Mind',
	'Deutsche Bank',
	'Have A Nice Day',
	'Made in Germany',
	'Bayerische Motoren Werke',
	'iPhone 17 Pro Max',
	'SAP S/4HANA Cloud',
	'Nordwind-App',
	'Müller & Söhne GmbH',
];

describe('typical sentences', () => {
	it.each([
		['de', GERMAN],
		['en', ENGLISH],
	])('in %s are known, and never taken for the other language', (language, texts) => {
		const found = texts.map(detected);
		const unsure = texts.filter((_, index) => found[index] === undefined);
		expect(texts.filter((_, index) => ![language, undefined].includes(found[index]))).toEqual([]);
		expect(unsure.length / texts.length, unsure.join('\n')).toBeLessThanOrEqual(0.05);
	});

	it.each(OTHERS)('of other languages are neither: “%s”', text => {
		expect(detected(text)).toBeUndefined();
	});

	it.each(NAMES)('are not mistaken in names: “%s”', name => {
		expect(detected(name)).toBeUndefined();
	});

	it.each(['Gerne!', 'Thanks!', 'Super Service!', 'Ok', 'Top 👍'])('are not guessed when too short: “%s”', text => {
		expect(detected(text)).toBeUndefined();
	});
});

describe('letters', () => {
	it('vote for German by ß and by umlauts that are no name’s', () => {
		expect(lettersOf('Straße')).toEqual({de: 4, other: 0});
		expect(lettersOf('übermorgen')).toEqual({de: 1, other: 0});
		expect(lettersOf('Mötley Crüe, café')).toEqual({de: 0, other: 0});
	});

	it('vote against both by those of other languages', () => {
		expect(lettersOf('García Ñ')).toEqual({de: 0, other: 1});
		expect(lettersOf('są')).toEqual({de: 0, other: 3});
		expect(lettersOf('hyvää')).toEqual({de: 1, other: 3});
	});

	it('lean to one language only when its groups are much more frequent', () => {
		expect(lettersLean('ausschreibung')).toBe('de');
		expect(lettersLean('anything thoughtful')).toBe('en');
		expect(lettersLean('the thing ausschreibung')).toBeUndefined();
		expect(lettersLean('ok')).toBeUndefined();
	});

	it('tip the scales where there is one clear word, and no other', () => {
		expect(detected('Vertragsverlängerung ohne Schwierigkeiten')).toBe('de');
		expect(detected('Vertragsverlängerung schwierig')).toBeUndefined();
	});
});

describe('votes', () => {
	it('are found by the hash of a folded word', () => {
		expect(hashOf('ab')).toBe((Math.imul(0x61, 31) + 0x62) | 0);
		expect(vote(hashOf('nicht')) >> 3).toBe(1);
		expect(vote(hashOf('would')) >> 3).toBe(2);
		expect(vote(hashOf('nous')) >> 3).toBe(3);
		expect(['strom', 'nordwind', '', 'so', 'in'].map(word => vote(hashOf(word)))).toEqual([0, 0, 0, 0, 0]);
	});

	it('add up word by word, and begin anew', () => {
		const votes = new LanguageVotes();
		for (const word of ['das', 'ist', 'nicht', 'strom', 'the', 'nous']) votes.add(hashOf(word));
		expect({...votes}).toEqual({de: 9, en: 4, other: 4});
		const {de, en} = votes;
		votes.clear();
		expect([de, en, votes.de, votes.en, votes.other]).toEqual([9, 4, 0, 0, 0]);
	});

	it('decide when they are enough and clear', () => {
		const both = ['de', 'en'];
		expect(languageFrom({de: 5, en: 2, other: 0}, both)).toBe('de');
		expect(languageFrom({de: 2, en: 9, other: 5}, both)).toBe('en');
		expect(languageFrom({de: 4, en: 0, other: 0}, both)).toBeUndefined();
		expect(languageFrom({de: 8, en: 5, other: 0}, both)).toBeUndefined();
		expect(languageFrom({de: 8, en: 0, other: 5}, both)).toBeUndefined();
		expect(languageFrom({de: 9, en: 0, other: 0}, ['en'])).toBeUndefined();
	});
});
