import {describe, expect, it} from 'vitest';
import {phones, phoneValue} from '../../../src/policy/entities/phone.ts';
import {describeDetector, found} from './cases.ts';

describeDetector(
	'phone numbers',
	phones,
	[
		['Ruf mich an: +49 40 66969-100', '+49 40 66969-100'],
		['+49 (0)40 66969100', '+49 (0)40 66969100'],
		['(030) 901820', '(030) 901820'],
		['0171/1234567.', '0171/1234567'],
		['0049 40 66969100', '0049 40 66969100'],
		['call +1 415 555 2671 now', '+1 415 555 2671'],
		['Phone: +44 20 7946 0018', '+44 20 7946 0018'],
		['030 901820 ext. 12', '030 901820 ext. 12'],
		['Tel. 030 901820, 12 Mio. Euro Umsatz', '030 901820'],
		['030 901820, 030 901821; 030 901822', '030 901820', '030 901821', '030 901822'],
		['030 901820\n030 901821', '030 901820', '030 901821'],
		['am 12.03.2024 0171 1234567', '0171 1234567'],
		['Tel:03012345678', '03012345678'],
		['Kundenservice 0800 3301000', '0800 3301000'],
		['0151\u00a023456789', '0151\u00a023456789'],
		['am 01.10.2026 um 10:30 Uhr'],
		['05.11.2026 18:30'],
		['Rechnung vom 12.03.2024'],
		['die Jahre 2024 2025 2026'],
		['Kundennummer 123456789'],
		['Kundennummer 03012345678'],
		['Order no. 03012345678'],
		['Bestellung 2026-11-22-001'],
		['10.000.000 Euro'],
		['1.234.567,89'],
		['0,123456'],
		['0.123456'],
		['0.5 0.3 0.2 0.1'],
		['Notruf 112'],
		['DE89 3704 0044 0532 0130 00'],
		['4111 0171 1234 5678'],
		['12/03/2024'],
		['Artikel 000123456'],
		['a0171234567'],
	],
	['01 ', '030901820 ', '0171 123', '0.', '0', '(030) '],
);

describe('the value of a phone number', () => {
	it('is the same however it is written', () => {
		const spellings = ['+49 40 66969-100', '040 66969100', '0049 40 66969 100', '(040) 66969100', '+49 (0)40 66969100'];
		expect(spellings.map(phoneValue)).toEqual(spellings.map(() => '+494066969100'));
	});

	it('is that of what was found', () => {
		expect(found(phones, 'Hotline: 0800 330-1000!').map(phoneValue)).toEqual(['+498003301000']);
	});

	it('is not there when it is none', () => {
		expect(['', 'Hotline', '12', '+49', '0'.repeat(30)].map(phoneValue)).toEqual(Array(5).fill(undefined));
	});
});

describe('a text with more beginnings of numbers than anybody writes', () => {
	const figures = (count: number) => Array.from({length: count}, (_, index) => `0${100_000 + index}X`).join(' | ');

	it('is searched as far as a table of some hundred figures goes', () => {
		expect(found(phones, `${figures(200)} | 030 901820`)).toEqual(['030 901820']);
		expect(found(phones, `${'01 '.repeat(1000)}| 030 901820`).at(-1)).toBe('030 901820');
	});

	it('is given up then, for each question costs time, and at the same place again', () => {
		const text = `${figures(300)} | 030 901820`;
		expect([found(phones, text), found(phones, text)]).toEqual([[], []]);
		expect(found(phones, `${figures(5000)} | 030 901820`)).toEqual([]);
		expect(found(phones, `${'01 '.repeat(9000)}| 030 901820`)).toEqual([]);
	});
});
