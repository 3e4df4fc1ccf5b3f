import {describe, expect, it} from 'vitest';
import {detectorOf} from '../../src/policy/entities/detectors.ts';
import type {EntityKind} from '../../src/policy/vocabulary.ts';

function found(kind: EntityKind, text: string): string[] {
	return detectorOf(kind)(text).map(({start, end}) => text.slice(start, end));
}

/** Each line is a text, and what is found in it. */
type Case = readonly [text: string, ...expected: readonly string[]];

const SAMPLES: Readonly<Record<EntityKind, readonly Case[]>> = {
	email: [
		['Schreib an anna.schmidt+test@nordwind.example!', 'anna.schmidt+test@nordwind.example'],
		['(presse@nordwind.example), ir@nordwind.example.', 'presse@nordwind.example', 'ir@nordwind.example'],
		['🚀 a@b.de', 'a@b.de'],
		['Danke @nordwind_hilft'],
		['3 Stück @ 5 Euro'],
		['https://nordwind.example/@anna'],
		['anna at nordwind.example'],
	],
	iban: [
		['DE89370400440532013000', 'DE89370400440532013000'],
		['IBAN: DE89 3704 0044 0532 0130 00.', 'DE89 3704 0044 0532 0130 00'],
		['de89 3704 0044 0532 0130 00', 'de89 3704 0044 0532 0130 00'],
		['DE89-3704-0044-0532-0130-00', 'DE89-3704-0044-0532-0130-00'],
		['DE89\u00a03704\u00a00044\u00a00532\u00a00130\u00a000', 'DE89\u00a03704\u00a00044\u00a00532\u00a00130\u00a000'],
		[
			'GB82 WEST 1234 5698 7654 32 and AT61 1904 3002 3457 3201',
			'GB82 WEST 1234 5698 7654 32',
			'AT61 1904 3002 3457 3201',
		],
		['DE88 3704 0044 0532 0130 00'],
		['DE89 3704 0044 0532 0130'],
		['DE89 3704 0044 0532 0130 001'],
		['XDE89370400440532013000'],
		['ZZ89370400440532013000'],
		['DE89, 3704 0044 0532 0130 00'],
	],
	phone: [
		['Ruf mich an: +49 40 66969-100', '+49 40 66969-100'],
		['+49 (0)40 66969100', '+49 (0)40 66969100'],
		['(030) 901820', '(030) 901820'],
		['0171/1234567.', '0171/1234567'],
		['0049 40 66969100', '0049 40 66969100'],
		['call +1 415 555 2671 now', '+1 415 555 2671'],
		['030 901820 ext. 12', '030 901820 ext. 12'],
		['Tel. 030 901820, 12 Mio. Euro Umsatz', '030 901820'],
		['030 901820, 030 901821; 030 901822', '030 901820', '030 901821', '030 901822'],
		['am 01.10.2026 um 10:30 Uhr'],
		['05.11.2026 18:30'],
		['Rechnung vom 12.03.2024'],
		['die Jahre 2024 2025 2026'],
		['Kundennummer 123456789'],
		['Bestellung 2026-11-22-001'],
		['10.000.000 Euro'],
		['1.234.567,89'],
		['0,123456'],
		['Notruf 112'],
		['DE89 3704 0044 0532 0130 00'],
	],
	url: [
		['Mehr: https://nordwind.example/newsroom/2024?x=1.', 'https://nordwind.example/newsroom/2024?x=1'],
		['nordwind.de und www.nordwind.com/strom', 'nordwind.de', 'www.nordwind.com/strom'],
		['(https://de.wikipedia.org/wiki/Strom_(Physik))', 'https://de.wikipedia.org/wiki/Strom_(Physik)'],
		['https://münchen.de', 'https://münchen.de'],
		['HTTP://NORDWIND.DE', 'HTTP://NORDWIND.DE'],
		['presse@nordwind.de'],
		['z.B. Strom, d.h. Energie'],
		['Das war das Ende.Am Montag geht es weiter'],
		['report.pdf'],
		['Version 1.2.3.4'],
	],
	money: [
		['12 Mio. Euro', '12 Mio. Euro'],
		['1,5 Mrd. € Umsatz', '1,5 Mrd. €'],
		['3 Millionen Euro, 2 Milliarden Dollar', '3 Millionen Euro', '2 Milliarden Dollar'],
		['€12m revenue', '€12m'],
		['$ 3.5 billion', '$ 3.5 billion'],
		['£1,000.50', '£1,000.50'],
		['EUR 1.200,50', 'EUR 1.200,50'],
		['1.234.567,89 EUR', '1.234.567,89 EUR'],
		["1'200 Franken", "1'200 Franken"],
		['19,99\u00a0€', '19,99\u00a0€'],
		['12,- € oder 12,– Euro', '12,- €', '12,– Euro'],
		['50 Cent', '50 Cent'],
		['5 US-Dollar', '5 US-Dollar'],
		['der 100-Euro-Gutschein', '100-Euro'],
		['ein 12-Millionen-Euro-Projekt', '12-Millionen-Euro'],
		['2024 12 Mio. Euro', '12 Mio. Euro'],
		['2024, 500 €', '500 €'],
		['zwischen 5 und 10 Euro', '10 Euro'],
		['im Jahr 2024'],
		['Version 1.2.3'],
		['nur 19,99'],
		['12 Mio. Haushalte'],
		['12 m entfernt, 5 k gelaufen'],
		['Europa 2024, Eurokurs 5'],
		['USDA 5'],
		['20 %'],
		['5 Europäer'],
	],
};

for (const [kind, cases] of Object.entries(SAMPLES) as [EntityKind, readonly Case[]][]) {
	describe(kind, () => {
		for (const [text, ...expected] of cases) {
			it(`in “${text}” is ${expected.length === 0 ? 'not found' : expected.join(' and ')}`, () => {
				expect(found(kind, text)).toEqual(expected);
			});
		}

		it('in texts made to be slow takes no more than a moment', () => {
			const began = performance.now();
			for (const piece of ['1 ', '1', 'a@', 'a.', '+49 ', '(0', 'DE89 ', 'http://', '€1.', "1'"]) {
				detectorOf(kind)(piece.repeat(20_000 / piece.length));
			}
			expect(performance.now() - began).toBeLessThan(15_000);
		});
	});
}
