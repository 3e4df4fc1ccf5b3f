import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {cashtags} from '../../src/policy/entities/cashtags.ts';
import type {Detector} from '../../src/policy/entities/detector.ts';
import {emails} from '../../src/policy/entities/emails.ts';
import {emoji} from '../../src/policy/entities/emoji.ts';
import {hashtags} from '../../src/policy/entities/hashtags.ts';
import {linksOnX, urls} from '../../src/policy/entities/links.ts';
import {mentions} from '../../src/policy/entities/mentions.ts';
import {weightedLength} from '../../src/policy/text/weighted-length.ts';
import {see} from '../helpers/see.ts';

/** Cases X publishes, by file and section (tests/data/twitter-text/README.md). */
interface Published {
	readonly description: string;
	readonly text: string;
	readonly expected: unknown;
}
type Sections = Readonly<Record<string, readonly Published[]>>;

const read = (file: string): Sections => parse(readFileSync(`tests/data/twitter-text/${file}.yml`, 'utf8')).tests;
const FILES = {extract: read('extract'), validate: read('validate'), tlds: read('tlds')};

const linksAsX: Detector = ({text}) => linksOnX(text);
const found = (detector: Detector, text: string) => detector(see(text)).map(({start, end}) => text.slice(start, end));
const named = (detector: Detector) => (text: string) => found(detector, text).map(written => written.slice(1));
const placed = (detector: Detector, key: string, from: number) => (text: string) =>
	detector(see(text)).map(({start, end}) => ({[key]: text.slice(start + from, end), indices: [start, end]}));
const isWhole = (detector: Detector) => (text: string) => found(detector, text)[0] === text;

const people = placed(mentions, 'screen_name', 1);
function peopleAndLists(text: string) {
	return people(text).map(({screen_name, indices}) => {
		const [name = '', ...list] = String(screen_name).split('/');
		return {screen_name: name, list_slug: list.map(slug => `/${slug}`).join(''), indices};
	});
}

/** Who is answered: the one mentioned first, with nothing but white space before. */
function answered(text: string): string | null {
	const [first] = mentions(see(text));
	return first && text.slice(0, first.start).trim() === '' ? text.slice(first.start + 1, first.end) : null;
}

/** What we have to say to each section; both ways of finding links must give X's answers. */
const ANSWERS: Readonly<Record<string, readonly ((text: string) => unknown)[]>> = {
	'extract mentions': [named(mentions)],
	'extract mentions_with_indices': [people],
	'extract mentions_or_lists_with_indices': [peopleAndLists],
	'extract replies': [answered],
	'extract urls': [text => found(linksAsX, text), text => found(urls, text)],
	'extract urls_with_indices': [placed(linksAsX, 'url', 0), placed(urls, 'url', 0)],
	'extract urls_with_directional_markers': [placed(linksAsX, 'url', 0), placed(urls, 'url', 0)],
	'extract tco_urls_with_params': [text => found(linksAsX, text), text => found(urls, text)],
	'extract hashtags': [named(hashtags)],
	'extract hashtags_from_astral': [named(hashtags)],
	'extract hashtags_with_indices': [placed(hashtags, 'hashtag', 1)],
	'extract cashtags': [named(cashtags)],
	'extract cashtags_with_indices': [placed(cashtags, 'cashtag', 1)],
	'validate usernames': [isWhole(mentions)],
	'validate lists': [text => text.includes('/') && isWhole(mentions)(text)],
	'validate hashtags': [isWhole(hashtags)],
	'validate urls_without_protocol': [isWhole(linksAsX), isWhole(urls)],
	'tlds country': [text => found(linksAsX, text), text => found(urls, text)],
	'tlds generic': [text => found(linksAsX, text), text => found(urls, text)],
};

/** Of the counts, we give the length; whether it is too long and where it became so is for the rule that asks. */
interface Count {
	readonly weightedLength: number;
}
const EMOJI_AS_MANY = 'WeightedTweetsCounterTest';
const EMOJI_AS_ONE = 'WeightedTweetsWithDiscountedEmojiCounterTest';
const COUNTED = [EMOJI_AS_MANY, EMOJI_AS_ONE, 'UnicodeDirectionalMarkerCounterTest'];
const countOf = ({expected}: Published) => (expected as Count).weightedLength;

/** X counted an emoji of several characters as many until 2018, and kept those cases; the same texts with today's count follow. */
function isSuperseded(name: string, old: Published): boolean {
	const today = FILES.validate[EMOJI_AS_ONE]?.find(({text}) => text === old.text);
	return name === EMOJI_AS_MANY && today !== undefined && countOf(today) !== countOf(old);
}

const LEFT_OUT: Readonly<Record<string, string>> = {
	'validate tweets': 'it asks for the limit of 140 characters that ended in 2017',
	'validate urls': 'it asks whether a string is a well-formed address (RFC 3986), not what X links in a post',
};

const sections = Object.entries(FILES).flatMap(([file, tests]) =>
	Object.entries(tests).map(([name, cases]) => ({section: `${file} ${name}`, name, cases})),
);

describe('X’s own cases', () => {
	it('are all answered, but for the sections left out for a reason', () => {
		const known = [...Object.keys(ANSWERS), ...Object.keys(LEFT_OUT), ...COUNTED.map(name => `validate ${name}`)];
		expect(sections.map(({section}) => section).sort()).toEqual(known.sort());
		expect(Object.values(FILES.tlds).flat()).toHaveLength(1574);
	});

	for (const {section, cases} of sections.filter(({section}) => section in ANSWERS)) {
		const answers = ANSWERS[section] ?? [];
		it.each(cases.map(({description, text, expected}) => [description, text, expected] as const))(
			`${section}: %s`,
			(_, text, expected) => {
				expect(answers.map(answer => answer(text))).toEqual(answers.map(() => expected));
			},
		);
	}

	for (const {name, cases} of sections.filter(({name}) => COUNTED.includes(name))) {
		const lasting = cases.filter(published => !isSuperseded(name, published));
		it.each(lasting.map(published => [published.description, published.text, countOf(published)] as const))(
			`validate ${name}: %s`,
			(_, text, expected) => {
				expect(weightedLength(text)).toBe(expected);
			},
		);
	}

	it('supersede no more than the two counts of emoji by their parts', () => {
		const superseded = FILES.validate[EMOJI_AS_MANY]?.filter(published => isSuperseded(EMOJI_AS_MANY, published));
		expect(superseded?.map(({text}) => text)).toEqual(['H🐱☺👨‍👩‍👧‍👦', '🙋🏽👨‍🎤']);
	});
});

/** Each line is a text, and what is found in it. */
type Case = readonly [text: string, ...expected: readonly string[]];

const OURS: Readonly<Record<string, {readonly detector: Detector; readonly cases: readonly Case[]}>> = {
	hashtags: {
		detector: hashtags,
		cases: [
			['Wir stellen ein! #Jobs #Energiewende', '#Jobs', '#Energiewende'],
			['#Südstrom: grün & günstig', '#Südstrom'],
			['(#Nordwind)', '#Nordwind'],
			['„#Nordwind“', '#Nordwind'],
			['#Straße_2026, #20JahreNordwind', '#Straße_2026', '#20JahreNordwind'],
			['##doppelt', '#doppelt'],
			['#we❤️wind', '#we'],
			['#Nordwind-Strom', '#Nordwind'],
			['Join us\n#hiring', '#hiring'],
			['🚀#launch', '#launch'],
			['＃ｎｅｗｓ', '＃ｎｅｗｓ'],
			['#test.com', '#test'],
			['#Nordwind’s team', '#Nordwind'],
			['We are #1'],
			['Platz #1 und #2'],
			['C# und F# lernen'],
			['Raum A#B'],
			['&#39;Strom&#x27;'],
			['https://nordwind.de/#strom'],
			['nordwind.de/tarife?a=1#preise'],
			['https://nordwind.example/#strom'],
			['#️⃣ Taste drücken'],
			['#'],
			['# Überschrift'],
			['#-Taste'],
			['#eins#zwei'],
			['#https://nordwind.de'],
			['Das ist ein Satz. Ohne alles'],
		],
	},
	mentions: {
		detector: mentions,
		cases: [
			['Danke @nordwind_hilft!', '@nordwind_hilft'],
			['@anna @ben: seht mal', '@anna', '@ben'],
			['.@nordwind antwortet', '@nordwind'],
			['(via @nordwind)', '@nordwind'],
			['„@nordwind“ sagt', '@nordwind'],
			['RT @nordwind: Strom', '@nordwind'],
			['rt:@nordwind', '@nordwind'],
			['mit@nordwind'],
			['Grüße von @Nordwind_DE…', '@Nordwind_DE'],
			['🚀@nordwind', '@nordwind'],
			['＠nordwind', '＠nordwind'],
			['folgt @nordwind/presse bitte', '@nordwind/presse'],
			['@nordwind’s team', '@nordwind'],
			['am Montag@@nordwind'],
			['presse@nordwind.de'],
			['anna.schmidt@nordwind.example'],
			['3 Stück @ 5 Euro'],
			['@müller ist kein Name auf X'],
			['https://medium.com/@nordwind'],
			['https://nordwind.example/@anna'],
			['@anna@social.example'],
			['@'],
			['@-nordwind'],
			['@https://nordwind.de'],
			['5$@nordwind'],
			['Art@nordwind'],
			['@ nordwind'],
		],
	},
	cashtags: {
		detector: cashtags,
		cases: [
			['$NWD steigt', '$NWD'],
			['Kauft $NWD, $RWE und $EOAN.', '$NWD', '$RWE', '$EOAN'],
			['$BRK.B', '$BRK.B'],
			['$nwd_de', '$nwd_de'],
			['Heute: $NWD!', '$NWD'],
			['$A', '$A'],
			['$TEST.abc', '$TEST'],
			['Zeile\n$NWD\nZeile', '$NWD'],
			['$NWD-Aktie', '$NWD'],
			['$NWD?', '$NWD'],
			['a\u00a0$NWD', '$NWD'],
			['$NWD $NWD', '$NWD', '$NWD'],
			['$12'],
			['12 $'],
			['US$NWD'],
			['($NWD)'],
			['„$NWD“'],
			['$NWD2'],
			['$nordwind'],
			['$Ölpreis'],
			['$$NWD'],
			['$ NWD'],
			['$'],
			['$_'],
			['A$AP Rocky'],
			['$NWDé'],
		],
	},
	urls: {
		detector: urls,
		cases: [
			['Mehr: https://nordwind.example/newsroom/2024?x=1.', 'https://nordwind.example/newsroom/2024?x=1'],
			['nordwind.de und www.nordwind.com/strom', 'nordwind.de', 'www.nordwind.com/strom'],
			['(https://de.wikipedia.org/wiki/Strom_(Physik))', 'https://de.wikipedia.org/wiki/Strom_(Physik)'],
			['https://münchen.de', 'https://münchen.de'],
			['HTTP://NORDWIND.DE', 'HTTP://NORDWIND.DE'],
			['„nordwind.de“, „https://nordwind.de/strom“', 'nordwind.de', 'https://nordwind.de/strom'],
			['Siehe nordwind.de!', 'nordwind.de'],
			['nordwind.de, nordwind.de; nordwind.de.', 'nordwind.de', 'nordwind.de', 'nordwind.de'],
			['https://nordwind.de/straße/größe', 'https://nordwind.de/straße/größe'],
			['http://wiki.nordwind.internal/kunden', 'http://wiki.nordwind.internal/kunden'],
			['http://10.0.0.7:8080/admin.', 'http://10.0.0.7:8080/admin'],
			['http://localhost.test/?q=a&b=c', 'http://localhost.test/?q=a&b=c'],
			['www.YouTube.com/nordwind', 'www.YouTube.com/nordwind'],
			['nordwind.de.Am Montag', 'nordwind.de'],
			['https://t.co/abc123’s', 'https://t.co/abc123'],
			['strom-nord.nordwind.co.uk', 'strom-nord.nordwind.co.uk'],
			['österreich:gv.at', 'gv.at'],
			['nordwind.de:8080 oder nordwind.de?x=1', 'nordwind.de', 'nordwind.de'],
			['nordwind.de:8080/strom?x=1', 'nordwind.de:8080/strom?x=1'],
			['https://nordwind.de/a,(b)', 'https://nordwind.de/a'],
			['nordwind.xn--p1ai', 'nordwind.xn--p1ai'],
			['presse@nordwind.de'],
			['max.mustermann.de@nordwind.de'],
			['z.B. Strom, d.h. Energie, u.a. Gas, i.d.R. e.V.'],
			['Das war das Ende.Am Montag geht es weiter'],
			['report.pdf'],
			['Version 1.2.3.4'],
			['nordwind.example'],
			['wiki.nordwind.internal'],
			['http://256.1.1.1/'],
			['http://10.0.0.7.8/'],
			['http://strom'],
			['ftp://nordwind.de'],
			['Ende. Neuer Satz ... und so weiter.'],
			['#nordwind.de @nordwind.de $nordwind.de'],
			['12.03.2026 um 10.30 Uhr, 1.200,50'],
			['usw.'],
			['.de'],
			[`https://nordwind.de/${'x'.repeat(4096)}`],
			[`nordwind.de/${'x'.repeat(4096)}`],
		],
	},
	emails: {
		detector: emails,
		cases: [
			['Schreib an anna.schmidt+test@nordwind.example!', 'anna.schmidt+test@nordwind.example'],
			['(presse@nordwind.example), ir@nordwind.example.', 'presse@nordwind.example', 'ir@nordwind.example'],
			['🚀 a@b.de', 'a@b.de'],
			['müller@straßenbau.de', 'müller@straßenbau.de'],
			['mailto:anna@nordwind.de?subject=x', 'anna@nordwind.de'],
			['E-Mail:anna_s@mail.nordwind.co.uk', 'anna_s@mail.nordwind.co.uk'],
			['ihre gmx-Adresse anna@gmx.de-Konto', 'anna@gmx.de'],
			['anna@nordwind.de.Danke', 'anna@nordwind.de'],
			['Anna@Nordwind.De', 'Anna@Nordwind.De'],
			['<anna@nordwind.de>', 'anna@nordwind.de'],
			['„anna@nordwind.de“', 'anna@nordwind.de'],
			['write to o-neil%x@xn--mnchen-3ya.de', 'o-neil%x@xn--mnchen-3ya.de'],
			['a@b.de,c@d.de', 'a@b.de', 'c@d.de'],
			['https://nordwind.de/?mail=anna@nordwind.de', 'anna@nordwind.de'],
			['Danke @nordwind_hilft'],
			['3 Stück @ 5 Euro'],
			['https://nordwind.example/@anna'],
			['anna at nordwind.example'],
			['anna@nordwind'],
			['anna@nordwind.'],
			['@nordwind.de'],
			['anna@@nordwind.de'],
			['https://anna:geheim@nordwind.de/'],
			['https://anna@nordwind.de/'],
			['unpkg.com/react@18.2.0/umd'],
			['anna.@nordwind.de'],
			['anna@.de'],
			[`${'a'.repeat(65)}@nordwind.de`],
		],
	},
	emoji: {
		detector: emoji,
		cases: [
			['Los 🚀!', '🚀'],
			['👩‍💻👨‍👩‍👧‍👦', '👩‍💻', '👨‍👩‍👧‍👦'],
			['👍🏽👍', '👍🏽', '👍'],
			['🇩🇪🇬🇧', '🇩🇪', '🇬🇧'],
			['🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
			['1️⃣ und 2⃣, #️⃣', '1️⃣', '2⃣', '#️⃣'],
			['❤️❤', '❤️', '❤'],
			['👩🏿‍❤️‍💋‍👨🏿', '👩🏿‍❤️‍💋‍👨🏿'],
			['✔ erledigt ➡ weiter', '✔', '➡'],
			['©️ und ®️ und ™️', '©️', '®️', '™️'],
			['🙂‍↔️', '🙂‍↔️'],
			['\u{1faea} und was danach kommt: \u{1fafc}', '\u{1faea}', '\u{1fafc}'],
			['🏳️‍🌈 Stolz', '🏳️‍🌈'],
			['⭐️⭐️⭐️', '⭐️', '⭐️', '⭐️'],
			['Strom ohne Bild'],
			['© 2026 Nordwind ® ™'],
			['1 2 3 # *'],
			['— „Zitat“ … • ·'],
			['20 € oder 20 $'],
			['Temperatur: −3 °C'],
			['☇ und 〃'],
			['日本語'],
			['✌\ufe0e als Zeichen'],
			['a\u200db'],
			['\ufe0f'],
			['\u20e3'],
			['𝐬𝐞𝐜𝐫𝐞𝐭'],
			['\ud83d allein'],
		],
	},
};

describe.each(Object.entries(OURS))('%s', (_, {detector, cases}) => {
	for (const [text, ...expected] of cases) {
		it(`in “${text.slice(0, 80)}” are ${expected.length === 0 ? 'not found' : expected.join(' and ')}`, () => {
			expect(found(detector, text)).toEqual(expected);
		});
	}

	it('have true and false cases enough', () => {
		expect(cases.filter(([, ...expected]) => expected.length > 0).length).toBeGreaterThanOrEqual(12);
		expect(cases.filter(([, ...expected]) => expected.length === 0).length).toBeGreaterThanOrEqual(12);
	});
});

describe('X and guidance see links differently only', () => {
	it.each([
		['after a full stop without a space', 'Das Ende.Am Montag', ['Ende.Am'], []],
		['on the example domains', 'https://nordwind.example/x', [], ['https://nordwind.example/x']],
		['in a company’s own network', 'http://wiki.intranet/x', [], ['http://wiki.intranet/x']],
		['at an IP address', 'http://192.168.0.1/x', [], ['http://192.168.0.1/x']],
	])('%s', (_, text, onX, forGuidance) => {
		expect(found(linksAsX, text)).toEqual(onX);
		expect(found(urls, text)).toEqual(forGuidance);
	});
});

describe('the weighted length', () => {
	it.each([
		['nothing', '', 0],
		['Latin letters', 'Grüße aus Köln', 14],
		['an ß', 'Straße', 6],
		['letters with a separate accent, composed', 'u\u0308ber', 4],
		['German quotation marks', '„Strom“ – ‚Gas‘', 15],
		['an ellipsis, which weighs two', '…', 2],
		['a euro sign, which weighs two', '20 €', 5],
		['a bullet, which weighs two', '• Strom', 8],
		['Chinese characters', '风电', 4],
		['a letter beyond the first plane', '𝐬', 2],
		['half a character', '\ud83d', 2],
		['a family', '👨‍👩‍👧‍👦', 2],
		['a flag and a keycap', '🇩🇪1️⃣', 4],
		['a copyright sign, plain and as emoji', '©©️', 3],
		['a long link', `Mehr: https://nordwind.de/${'x'.repeat(100)}`, 29],
		['a link without a scheme', 'nordwind.de', 23],
		['two links', 'nordwind.de nordwind.com', 47],
		['no link on a domain that is none', 'https://nordwind.example', 24],
		['no link in an address', 'presse@nordwind.de', 18],
		['line breaks', 'a\n\nb', 4],
		['a hashtag and a mention', '#Strom @nordwind', 16],
	])('counts %s', (_, text, expected) => {
		expect(weightedLength(text)).toBe(expected);
	});

	it('counts marks without end, and does so in time', () => {
		const began = performance.now();
		expect(weightedLength('\u0316\u0301'.repeat(100_000))).toBe(200_000);
		expect(weightedLength(`a${'\u0316\u0301'.repeat(100_000)}`)).toBe(200_000);
		expect(performance.now() - began).toBeLessThan(2000);
	});
});

describe('a text made to be slow takes but a moment', () => {
	const SIGNS = [
		'#',
		'＃',
		'#a',
		'@',
		'@a',
		'a@',
		'a@a.',
		'rt@',
		'$',
		'$A',
		' $A',
		'.',
		'a.',
		'ab.',
		'com.',
		'a_.',
		'a-',
	];
	const LINKS = ['http://', '://', 'http://a.', 'a.de ', 'a.de/((', 'a.de/#b ', 'x.de?', 'あ.', 'あcom.', '"@a.de" '];
	const EMOJI = ['👍', '👍🏽', '👨\u200d', '🇩', '1️⃣', '✔', '🏴\u{e0067}'];

	it.each([...SIGNS, ...LINKS, ...EMOJI])('of “%s”', piece => {
		const text = piece.repeat(2 ** 18 / piece.length);
		const began = performance.now();
		for (const {detector} of Object.values(OURS)) detector({text, digits: []});
		weightedLength(text);
		expect(performance.now() - began).toBeLessThan(2000);
	});
});
