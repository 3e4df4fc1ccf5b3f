import {describe, expect, it} from 'vitest';
import {Engine} from '../../src/policy/engine.ts';
import type {Matcher, Place} from '../../src/policy/vocabulary.ts';
import {aPolicyMatching} from '../helpers/policy.ts';

const LISTS = {
	hotlines: {entries: ['+49 800 1234567']},
	ours: {entries: ['nordwind.example', 'presse@elbvolt.example']},
};

/** What is found; `the whole post` for a finding without a place. */
function found(match: Matcher, text: string, place: Place = {}): string[] {
	const numbers = {'order-number': {pattern: String.raw`\bNW-\d{8}\b`}};
	const engine = Engine.of(aPolicyMatching(match, {lists: LISTS, numbers}));
	const findings = engine.check(text, place).map(finding => finding.match || 'the whole post');
	expect([...engine.disabled]).toEqual([]);
	return findings;
}

const promise: Matcher = {words: ['promise', 'versprechen', 'garantieren', 'Garantie']};

describe('near', () => {
	const near: Matcher = {near: {words: 3, of: [{words: ['Umsatz']}, {entity: 'money'}]}};

	it('finds both where at most so many words stand between them, in any order', () => {
		expect(found(near, 'Der Umsatz lag bei genau 12 Mio. Euro.')).toEqual(['Umsatz', '12 Mio. Euro']);
		expect(found(near, '12 Mio. Euro war der Umsatz')).toEqual(['12 Mio. Euro', 'Umsatz']);
		expect(found(near, 'Der Umsatz lag wie wir alle wissen bei 12 Mio. Euro.')).toEqual([]);
	});

	it('finds only the hits that are near', () => {
		expect(found(near, 'Umsatz ist nicht alles, was wir wollen. Umsatz: 5 €')).toEqual(['Umsatz', '5 €']);
	});

	it('within a sentence does not look into the next', () => {
		const sentence: Matcher = {near: {within: 'sentence', of: [{words: ['Umsatz']}, {entity: 'money'}]}};
		expect(found(sentence, 'Der Umsatz stieg. Wir spenden 5 €. Umsatz wie nie: 7 €!')).toEqual(['Umsatz', '7 €']);
	});

	it('within the post is all of them anywhere', () => {
		const post: Matcher = {near: {within: 'post', of: [{words: ['Umsatz']}, {entity: 'money'}]}};
		expect(found(post, 'Umsatz. Und etwas anderes. 5 €')).toEqual(['Umsatz', '5 €']);
	});

	it('takes no hit for two things', () => {
		const twice: Matcher = {near: {words: 5, of: [{words: ['Bild']}, {words: ['Bild']}]}};
		expect(found(twice, 'Ein Bild.')).toEqual([]);
		expect(found(twice, 'Bild neben Bild.')).toEqual(['Bild', 'Bild']);
	});

	it('of three needs all three', () => {
		const three: Matcher = {near: {words: 1, of: [{words: ['a']}, {words: ['b']}, {words: ['c']}]}};
		expect(found(three, 'a x b c')).toEqual(['a', 'b', 'c']);
		expect(found(three, 'a b. z z z c')).toEqual([]);
	});

	it('gives words that two of them claim to one, and the other the ones before', () => {
		const fund: Matcher = {words: ['fund', 'return']};
		const yielded: Matcher = {near: {words: 3, of: [fund, {entity: 'percent'}, {words: ['return']}]}};
		expect(found(yielded, 'Our fund returned 14 %')).toEqual(['fund', 'returned', '14 %']);
		expect(found(yielded, 'It returned 14 %')).toEqual([]);
	});
});

describe('negated: ignore', () => {
	const said: Matcher = {...promise, negated: 'ignore'};

	it.each([
		'We can’t promise a date.',
		'We cannot promise a date.',
		'Sorry, we never promise dates.',
		'Das können wir nicht versprechen.',
		'Das versprechen wir nicht.',
		'Ohne Garantie.',
		'Es gibt keine Garantie.',
		'Wir können Ihnen leider keinen Termin garantieren.',
		'Niemand kann das garantieren.',
		'Es ist nicht möglich, das zu garantieren.',
		'Nothing we promise today.',
	])('stays silent on “%s”', text => {
		expect(found(said, text)).toEqual([]);
		expect(found(promise, text)).not.toEqual([]);
	});

	it.each([
		['We promise not to call.', 'promise'],
		['No problem, we promise it.', 'promise'],
		['Wir versprechen, dass das nicht wieder passiert.', 'versprechen'],
		['Kein Problem: wir garantieren das.', 'garantieren'],
		['Nicht nur wir versprechen das.', 'versprechen'],
		['That is not so. We promise!', 'promise'],
		['Mit jedem T-Shirt garantieren wir Freude.', 'garantieren'],
		['Don’t worry we promise it.', 'promise'],
		['He did not call because we promise it.', 'promise'],
	])('speaks on “%s”', (text, word) => {
		expect(found(said, text)).toEqual([word]);
	});
});

describe('negated: ignore on several things', () => {
	it('asks each of them', () => {
		const broken: Matcher = {near: {words: 5, of: [{words: ['meter']}, {words: ['faulty']}]}, negated: 'ignore'};
		expect(found(broken, 'The meter is faulty.')).toEqual(['meter', 'faulty']);
		expect(found(broken, 'The meter is not faulty.')).toEqual([]);
	});

	it('counts what is left', () => {
		const twice: Matcher = {count: {of: promise, 'more-than': 1}, negated: 'ignore'};
		expect(found(twice, 'Wir versprechen es. Das versprechen wir nicht.')).toEqual([]);
		expect(found(twice, 'Wir versprechen es. Das versprechen wir.')).toEqual(['versprechen', 'versprechen']);
	});
});

describe('conditional: ignore', () => {
	const said: Matcher = {...promise, conditional: 'ignore'};

	it('drops what hangs on a condition in its sentence', () => {
		expect(found(said, 'Falls wir das garantieren, melden wir uns.')).toEqual([]);
		expect(found(said, 'If we promise anything, we keep it.')).toEqual([]);
		expect(found(said, 'Wir garantieren das, sobald der Antrag da ist.')).toEqual([]);
		expect(found(said, 'If approved, we promise a refund.')).toEqual([]);
	});

	it('tells “würde” from “wurde”', () => {
		expect(found(said, 'Das würden wir garantieren.')).toEqual([]);
		expect(found(said, 'Das wu\u0308rden wir garantieren.')).toEqual([]);
		expect(found(said, 'Das wuerden wir garantieren.')).toEqual([]);
		expect(found(said, 'Wir wurden gefragt und garantieren das.')).toEqual(['garantieren']);
	});

	it('keeps what a condition elsewhere does not touch', () => {
		expect(found(said, 'Sie haben gefragt. Wir garantieren das.')).toEqual(['garantieren']);
		expect(found(said, 'Ask us if you like. We promise it.')).toEqual(['promise']);
	});
});

describe('when', () => {
	const ours: Matcher = {words: ['Preis'], when: [{words: ['unser']}]};

	it('keeps hits with the context in their sentence, and does not mark the context', () => {
		expect(found(ours, 'Unsere Preise sinken. Die Preise anderer steigen.')).toEqual(['Preise']);
		expect(found(ours, 'Die Preise sinken.')).toEqual([]);
	});

	it('takes a context without a place for the whole post', () => {
		const reply: Matcher = {words: ['Preis'], when: [{'replying-to': {words: ['Rabatt']}}]};
		expect(found(reply, 'Der Preis ist fest.', {'replying-to': 'Gibt es Rabatt?'})).toEqual(['Preis']);
		expect(found(reply, 'Der Preis ist fest.', {'replying-to': 'Hallo'})).toEqual([]);
	});
});

describe('missing', () => {
	const missing: Matcher = {missing: {trigger: {words: ['Gutschein']}, required: {words: ['Anzeige', '#Werbung']}}};

	it('finds the trigger where the required thing is nowhere in the post', () => {
		expect(found(missing, 'Gutscheine für alle!')).toEqual(['Gutscheine']);
		expect(found(missing, 'Anzeige. Gutscheine für alle!')).toEqual([]);
		expect(found(missing, 'Hallo!')).toEqual([]);
	});

	it('within a sentence asks each of them', () => {
		const sentence: Matcher = {
			missing: {trigger: {entity: 'percent'}, required: {words: ['Quelle']}, within: 'sentence'},
		};
		expect(found(sentence, 'Laut Quelle sind es 5 %. Dazu kommen 7 %.')).toEqual(['7 %']);
	});

	it('within a sentence is silent too when nobody can tell', () => {
		const german: Matcher = {
			missing: {trigger: {words: ['Falke']}, required: {'language-is': ['de']}, within: 'sentence'},
		};
		expect(found(german, 'Falke xyz')).toEqual([]);
	});

	it('stays silent when nobody knows whether it is there', () => {
		const image: Matcher = {missing: {trigger: {words: ['Bild']}, required: {attachment: 'image'}}};
		expect(found(image, 'Siehe Bild')).toEqual([]);
		expect(found(image, 'Siehe Bild', {attachments: []})).toEqual(['Bild']);
	});
});

describe('count', () => {
	const hashtags: Matcher = {count: {of: {entity: 'hashtag'}, 'more-than': 2}};

	it('marks what is too many', () => {
		expect(found(hashtags, '#a1 #b1')).toEqual([]);
		expect(found(hashtags, '#a1 #b1 #c1')).toEqual(['#a1', '#b1', '#c1']);
	});

	it('speaks of the whole post where there is too little', () => {
		expect(found({count: {of: {entity: 'hashtag'}, 'less-than': 1}}, 'Ohne')).toEqual(['the whole post']);
		expect(found({count: {of: {entity: 'hashtag'}, 'less-than': 1}}, '#mit')).toEqual([]);
	});

	it('takes both bounds', () => {
		const one: Matcher = {count: {of: {words: ['ja']}, 'more-than': 0, 'less-than': 2}};
		expect([found(one, 'ja'), found(one, 'ja ja'), found(one, 'nein')]).toEqual([['ja'], [], []]);
	});
});

describe('length', () => {
	it('counts characters as people see them in code, not halves of emoji', () => {
		const long: Matcher = {length: {'more-than': 5}};
		expect(found(long, 'abc🚀🚀')).toEqual([]);
		expect(found(long, 'abcd🚀🚀')).toEqual(['the whole post']);
		expect(found({length: {'less-than': 3}}, 'ab')).toEqual(['the whole post']);
	});

	it('on X weighs as X does: a link is 23, an emoji 2', () => {
		const long: Matcher = {length: {'more-than': 25}};
		const text = `https://nordwind.de/${'a'.repeat(80)}`;
		expect(found(long, text, {site: 'x'})).toEqual([]);
		expect(found(long, text, {site: 'linkedin'})).toEqual(['the whole post']);
		expect(found(long, `${text} 🚀`, {site: 'x'})).toEqual(['the whole post']);
	});
});

describe('capitals', () => {
	const shouting: Matcher = {capitals: {words: 3}};

	it('finds words in a row in capitals', () => {
		expect(found(shouting, 'Das ist UNSER GROSSER TAG, Leute')).toEqual(['UNSER GROSSER TAG']);
		expect(found(shouting, 'I SAID I MEAN IT!')).toEqual(['SAID I MEAN IT']);
		expect(found(shouting, 'WIR SIND 20 JAHRE ALT')).toEqual(['WIR SIND 20 JAHRE ALT']);
		expect(found(shouting, 'JETZT ÜBERALL GRÖSSER')).toEqual(['JETZT ÜBERALL GRÖSSER']);
	});

	it('leaves abbreviations and single words alone', () => {
		expect(found(shouting, 'DSGVO und ICE und BVG, das ist TOLL')).toEqual([]);
		expect(found(shouting, 'EU DSGVO gilt')).toEqual([]);
		expect(found(shouting, 'ICE, BVG, DB; die EU-DSGVO-PDF von @ABC @DEF @GHI')).toEqual([]);
		expect(found(shouting, 'NEIN.\nDOCH.\nOH.')).toEqual([]);
	});
});

describe('starts-with', () => {
	const labelled: Matcher = {'starts-with': {words: ['Anzeige', '#Werbung']}};

	it('finds what the text begins with', () => {
		expect(found(labelled, 'Anzeige: neue Tarife')).toEqual(['Anzeige']);
		expect(found(labelled, '🎉 #Werbung neue Tarife')).toEqual(['#Werbung']);
		expect(found(labelled, 'Neue Tarife. Anzeige')).toEqual([]);
	});

	it('does not count mentions before it', () => {
		expect(found(labelled, '@anna_b @c Anzeige: für dich')).toEqual(['Anzeige']);
	});
});

describe('link-to', () => {
	const newsroom: Matcher = {'link-to': ['nordwind.example/newsroom']};

	it('finds links to a host and below a path', () => {
		expect(found(newsroom, 'https://www.nordwind.example/newsroom/2024?x=1 und mehr')).toEqual([
			'https://www.nordwind.example/newsroom/2024?x=1',
		]);
		expect(found({'link-to': ['nordwind.de']}, 'strom.nordwind.de, NORDWIND.DE')).toEqual([
			'strom.nordwind.de',
			'NORDWIND.DE',
		]);
	});

	it('finds no others', () => {
		expect(
			found(
				newsroom,
				'https://nordwind.example/newsroomers https://nordwind.example https://xnordwind.example/newsroom',
			),
		).toEqual([]);
		expect(
			found(newsroom, 'https://evil.example/nordwind.example/newsroom https://nordwind.example@evil.example/newsroom'),
		).toEqual([]);
	});
});

describe('language-is', () => {
	const german = 'Wir freuen uns sehr über die Nachricht, die Sie uns geschrieben haben.';
	const english = 'We are happy about the message that you have sent to us.';

	it('asks for the language of the post; unsure is silent either way', () => {
		expect(found({'language-is': ['en']}, english)).toEqual(['the whole post']);
		expect(found({'language-is': ['en']}, german)).toEqual([]);
		expect(found({'language-is': ['en']}, 'Nordwind 2024')).toEqual([]);
		expect(found({none: [{'language-is': ['en']}]}, 'Nordwind 2024')).toEqual([]);
		expect(found({none: [{'language-is': ['en']}]}, german)).toEqual(['the whole post']);
	});

	it('within a sentence marks the sentences', () => {
		expect(found({'language-is': ['en'], within: 'sentence'}, `${german} ${english}`)).toEqual([english]);
	});
});

describe('replying-to', () => {
	const complaint: Matcher = {all: [{'replying-to': {words: ['kaputt']}}, {words: ['Pech']}]};

	it('asks the post that is being answered, and marks the reply only', () => {
		expect(found(complaint, 'Pech gehabt', {'replying-to': 'Alles ist kaputt'})).toEqual(['Pech']);
		expect(found(complaint, 'Pech, kaputt', {'replying-to': 'Hallo'})).toEqual([]);
	});

	it('is silent when that post is not known, and so is its opposite', () => {
		expect(found(complaint, 'Pech, kaputt')).toEqual([]);
		expect(found({none: [{'replying-to': {words: ['kaputt']}}]}, 'Pech')).toEqual([]);
		expect(found({none: [{'replying-to': {words: ['kaputt']}}]}, 'Pech', {'replying-to': 'Hallo'})).toEqual([
			'the whole post',
		]);
	});

	it('sees entities there', () => {
		const money: Matcher = {'replying-to': {entity: 'money'}};
		expect(found(money, 'Gern', {'replying-to': 'Kostet das 5 €?'})).toEqual(['the whole post']);
	});
});

describe('attachment', () => {
	it('asks what the draft carries', () => {
		const noAlt: Matcher = {attachment: 'image-without-alt-text'};
		expect(found(noAlt, 'Bild', {attachments: ['image-without-alt-text']})).toEqual(['the whole post']);
		expect(found(noAlt, 'Bild', {attachments: ['image']})).toEqual([]);
		expect(found(noAlt, 'Bild')).toEqual([]);
		expect(found({attachment: 'image'}, 'Bild', {attachments: ['image-without-alt-text']})).toEqual(['the whole post']);
	});
});

describe('entity', () => {
	it('leaves alone what a list allows, however it is written', () => {
		const phone: Matcher = {entity: 'phone', allowed: 'hotlines'};
		expect(found(phone, 'Hotline 0800 1234567, privat 0171 2345678')).toEqual(['0171 2345678']);
		const mail: Matcher = {entity: 'email', allowed: 'ours'};
		expect(found(mail, 'info@nordwind.example, presse@elbvolt.example, anna@elbvolt.example')).toEqual([
			'anna@elbvolt.example',
		]);
		const link: Matcher = {entity: 'url', allowed: 'ours'};
		expect(found(link, 'https://nordwind.example/x https://elbvolt.de')).toEqual(['https://elbvolt.de']);
	});

	it('may be a number of the company', () => {
		expect(found({entity: 'order-number'}, 'Ihre Bestellung NW-12345678 ist da')).toEqual(['NW-12345678']);
		expect(found({entity: 'order-number'}, 'NW-1234')).toEqual([]);
	});
});

describe('disguised words', () => {
	const falcon: Matcher = {words: ['Projekt Falke'], disguised: true};

	it.each([
		'Projekt Falke',
		'P r o j e k t  F a l k e',
		'P.r.o.j.e.k.t F.a.l.k.e',
		'p-r-o-j-e-k-t f-a-l-k-e',
		'Pr0jekt F4lke',
		'Projekt F@lke',
		'Ｐｒｏｊｅｋｔ Ｆａｌｋｅ',
		'Pro\u200bjekt Fal\u00adke',
		'Рroјекt Fаlkе',
	])('are found in “%s”, and marked as written', text => {
		expect(found(falcon, `Bald kommt ${text}!`)).toEqual([text]);
	});

	it('are not looked for unless the policy wants it', () => {
		expect(found({words: ['Projekt Falke']}, 'P r o j e k t  F a l k e')).toEqual([]);
	});

	it('are found behind a single letter, and mind nothing where nothing is hidden', () => {
		expect(found({words: ['Falke'], disguised: true}, 'Plan B F a l k e')).toEqual(['B F a l k e']);
		expect(found({words: [{exact: 'SAP'}], disguised: true}, 'Der sap kommt. 🎉')).toEqual([]);
	});

	it('do not make words of other scripts suspicious', () => {
		expect(found({words: ['cop'], disguised: true}, 'Это мой порт. A B test')).toEqual([]);
	});
});
