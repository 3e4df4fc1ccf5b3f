import {describe, expect, it} from 'vitest';
import {decoratedLetters} from '../../src/policy/entities/decorated.ts';
import {plainOf} from '../../src/policy/text/decorated.ts';
import {disguisedDigit, lookalike, scriptOf} from '../../src/policy/text/lookalikes.ts';
import {see} from '../helpers/see.ts';

const codeOf = (character: string) => character.codePointAt(0) ?? 0;

/** A word as people see it: each character as the Latin letter it looks like, where there is one. */
const seen = (word: string) =>
	Array.from(word, character => String.fromCodePoint(lookalike(codeOf(character)) || codeOf(character))).join('');
const plain = (word: string) => Array.from(word, character => plainOf(codeOf(character)) ?? character).join('');

describe('look-alike letters', () => {
	it.each([
		['Cyrillic', 'раѕѕԝоrԁ', 'password'],
		['Cyrillic capitals', 'РАЅЅԜОRԀ'.toLowerCase(), 'password'],
		['Cyrillic letters that look like small capitals', 'вкмнт', 'bkmht'],
		['Greek capitals', 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'abezhikmnoptyx'],
		['Greek small letters', 'αιορυνωχ', 'aiopuvwx'],
		['Greek with accents', 'άόί', 'aoi'],
		['Cyrillic with accents', 'ёї', 'ei'],
		['Armenian', 'օոսհ', 'onuh'],
		['Cherokee', 'ᎪᏴᏟᎠᎬ', 'abcde'],
		['Cherokee in lower case', 'ᎪᏴᏟᎠᎬ'.toLowerCase(), 'abcde'],
		['Lisu', 'ꓐꓮꓠꓗ', 'bank'],
		['Coptic', 'ⲞⲢⲤ', 'opc'],
		['Canadian syllabics', 'ᗪᗩTᗩ', 'daTa'],
		['Greek in mathematical bold', '𝚨𝚩', 'ab'],
		['Roman numerals', 'ⅠⅤⅩⅭ', 'ivxc'],
	])('in %s: %s is %s', (_, word, latin) => {
		expect(seen(word)).toBe(latin);
	});

	it('look like a capital I rather than an l when they are capitals', () => {
		expect(seen('ІΙ')).toBe('ii');
		expect(seen('ӏ')).toBe('l');
	});

	it.each(['ж', 'щ', 'Ω', 'π', 'Δ', '漢', 'あ', '한', 'ا', 'א', '½', '🚀', 'é', 'ß', 'a', '7', '', '\ud800'])(
		'do not include “%s”',
		character => {
			expect(lookalike(codeOf(character))).toBe(0);
		},
	);

	it('are single letters a–z or digits, for whatever character', () => {
		const results = new Set(Array.from({length: 0x11_000}, (_, codePoint) => lookalike(codePoint)));
		results.delete(0);
		expect(String.fromCharCode(...[...results].sort((one, other) => one - other))).toMatch(/^[0-9]*[a-z]{26}$/);
	});
});

describe('digits and signs in disguise', () => {
	it('stand for the letter they look like', () => {
		const shown = Array.from('01345 7$@!', sign => String.fromCharCode(disguisedDigit(codeOf(sign)) || codeOf(sign)));
		expect(shown.join('')).toBe('oleas tsai');
	});

	it('are these only', () => {
		expect(Array.from('2689#a', sign => disguisedDigit(codeOf(sign)))).toEqual([0, 0, 0, 0, 0, 0]);
	});
});

describe('the script of a character', () => {
	it.each([
		['latin', 'aZéßſɑﬁＡⅧ'],
		['greek', 'αΩά'],
		['cyrillic', 'жЁӏ'],
		['other', '漢あא한Ꭺ'],
		['common', '1 -’́🚀µ𝐀'],
	] as const)('is %s for each of %s', (script, characters) => {
		// µ is a sign for a millionth, Roman numerals are Latin but no letters.
		const letters = Array.from(characters).filter(character => character !== 'Ⅷ');
		expect(letters.map(character => scriptOf(codeOf(character)))).toEqual(letters.map(() => script));
	});
});

describe('decorative letters', () => {
	it.each([
		['small capitals', 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡxʏᴢ', 'abcdefghijklmnopqrstuvwxyz'],
		['dark circles', '🅐🅑🅩', 'abz'],
		['dark squares', '🅰🅱🆉', 'abz'],
		['brackets', '⒜⒵🄐🄩', 'azaz'],
		['outlines', '\u{1ccd6}\u{1ccef}\u{1ccf1}', 'az1'],
		['dark circled digits', '⓿❶➈❿⓫⓴', '019101120'],
		['raised small capitals', 'ᶦᶫᶰᶸ', 'ilnu'],
		['strokes and hooks', 'ŧɇɨʉɓɗƙħłø', 'teiubdkhlo'],
		['single-storey letters', 'ɡɑı', 'gai'],
	])('in %s: %s is %s', (_, word, latin) => {
		expect(plain(word)).toBe(latin);
	});

	it('of a flag’s tag show nothing', () => {
		expect(plain('\u{e0067}\u{e0062}')).toBe('');
	});

	it.each(['a', 'Z', 'é', 'ä', '𝐀', 'Ａ', 'ⓐ', 'ж', '漢', '🇩', '🚀', 'þ'])('do not include “%s”', character => {
		expect(plainOf(codeOf(character))).toBeUndefined();
	});
});

const found = (text: string) => decoratedLetters(see(text)).map(({start, end}) => text.slice(start, end));

describe('decorated words', () => {
	it.each([
		['Heute 𝗻𝗲𝘂 im Shop', ['𝗻𝗲𝘂']],
		['𝐍𝐮𝐫 𝐡𝐞𝐮𝐭𝐞: 50 % sparen', ['𝐍𝐮𝐫 𝐡𝐞𝐮𝐭𝐞']],
		['𝓦𝓲𝓻 𝓵𝓲𝓮𝓫𝓮𝓷 𝓔𝓷𝓮𝓻𝓰𝓲𝓮 und dich', ['𝓦𝓲𝓻 𝓵𝓲𝓮𝓫𝓮𝓷 𝓔𝓷𝓮𝓻𝓰𝓲𝓮']],
		['𝕊𝕒𝕝𝕖 🔥 𝕟𝕠𝕨', ['𝕊𝕒𝕝𝕖 🔥 𝕟𝕠𝕨']],
		['𝐍𝐞𝐮!\n𝐉𝐞𝐭𝐳𝐭', ['𝐍𝐞𝐮', '𝐉𝐞𝐭𝐳𝐭']],
		['𝐍𝐞𝐮 ———————— 𝐉𝐞𝐭𝐳𝐭', ['𝐍𝐞𝐮', '𝐉𝐞𝐭𝐳𝐭']],
		['𝘐𝘵 𝘪𝘴, they say', ['𝘐𝘵 𝘪𝘴']],
		['𝟐𝟎𝟐𝟕 wird gut', ['𝟐𝟎𝟐𝟕']],
		['𝕹ordwind', ['𝕹ordwind']],
		['Big 𝒽ℯ𝓁𝓁ℴ', ['𝒽ℯ𝓁𝓁ℴ']],
		['ｗｏｗ, so Ｓａｌｅ！', ['ｗｏｗ', 'Ｓａｌｅ']],
		['ⓃⒺⓌ and ⓖⓞⓞⓓ', ['ⓃⒺⓌ', 'ⓖⓞⓞⓓ']],
		['🅝🅔🅤 und 🆂🅰🅻🅴', ['🅝🅔🅤', '🆂🅰🅻🅴']],
		['🅂 🄰 🄻 🄴', ['🅂 🄰 🄻 🄴']],
		['Jetzt ɴᴇᴜ ʙᴇɪ ᴜɴꜱ', ['ɴᴇᴜ ʙᴇɪ ᴜɴꜱ']],
		['Nᴇᴜs von uns', ['Nᴇᴜs']],
		['so ᵗⁱⁿʸ', ['ᵗⁱⁿʸ']],
		['Ihr Pаsswort bitte', ['Pаsswort']],
		['Νοrdwind', ['Νοrdwind']],
		['ρrοmοtiοn', ['ρrοmοtiοn']],
		['ᎪᏢᏢle', ['ᎪᏢᏢle']],
		['Мой пароль: pаsswоrd', ['pаsswоrd']],
	])('are found in “%s”', (text, expected) => {
		expect(found(text)).toEqual(expected);
	});

	it.each([
		'Ganz normal geschrieben, mit Umlauten: äöüß, „Zitat“ … – 🚀',
		'ℹ️ Nordwind™ ② Ⓜ 🅿️ №5 ® © ℃',
		'𝑥 = 2',
		'𝑓(𝑥) = 𝑎𝑥 + 𝑏',
		'𝐸 = 𝑚𝑐²',
		'sin𝑥 und 𝑃max, Wert𝑥',
		'Eine Marke ᵀᴹ',
		'２０２４年 １２月 ２５日',
		'ℝ ⊂ ℂ',
		'CO₂, m², 1ˢᵗ, 2ⁿᵈ, xⁿ, Mᵐᵉ, 5ª, Nº 3, kWhₑₗ',
		'Ｎｏｒｄｗｉｎｄは電力会社です',
		'株式会社ＡＢＣ',
		'Привет, как дела? Москва',
		'Σωκράτης και Πλάτων',
		'Владимир und Ελένη aus Kyïv',
		'Søren, Łukasz, Đoković, Þór, İstanbul, ığdır',
		'PPARγ, TNFα, γ-Strahlung, 5 µm, 10 μg, 3 kΩ, Δt, σ-Algebra, πr²',
		'Я люблю iPhoneы, SMSки и IT-отдел',
		'[ˈnɔʁtvɪnt], /ɪn/, ʀ, die Silbe „ʀɪ“',
		'Toys Я Us',
		'Die Flagge 🏴󠁧󠁢󠁥󠁮󠁧󠁿 und 🇩🇪',
		'한국어, 漢字, العربية, עברית, ไทย',
		'①②③ Schritte',
		'',
	])('are not in “%s”', text => {
		expect(found(text)).toEqual([]);
	});

	it('in long texts cost little', () => {
		for (const piece of ['𝐧𝐞𝐮 ', 'пример ', 'pаss ', 'pаss', 'Ａ', '𝑥 ']) {
			const text = piece.repeat(Math.ceil(200_000 / piece.length));
			const began = performance.now();
			decoratedLetters(see(text));
			expect(performance.now() - began, piece).toBeLessThan(1_500);
		}
	});
});
