import {countrySpecs, isValidIBAN} from 'ibantools';
import {describe, expect, it} from 'vitest';
import {IBAN_LENGTHS, ibans} from '../../../src/policy/entities/iban.ts';
import {see} from '../../helpers/see.ts';
import {describeDetector} from './cases.ts';

/** The examples are those of the SWIFT IBAN registry (ISO 13616). */
describeDetector(
	'IBANs',
	ibans,
	[
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
		['CH93 0076 2011 6238 5295 7', 'CH93 0076 2011 6238 5295 7'],
		['FR14 2004 1010 0505 0001 3M02 606', 'FR14 2004 1010 0505 0001 3M02 606'],
		['NL91 ABNA 0417 1643 00', 'NL91 ABNA 0417 1643 00'],
		['MT84 MALT 0110 0001 2345 MTLC AST0 01S', 'MT84 MALT 0110 0001 2345 MTLC AST0 01S'],
		['NO93 8601 1117 947', 'NO93 8601 1117 947'],
		['IBAN=DE89370400440532013000;', 'DE89370400440532013000'],
		['(BE68 5390 0754 7034)', 'BE68 5390 0754 7034'],
		['DE36WEST00440532013000'],
		['DE88 3704 0044 0532 0130 00'],
		['DE89 3704 0044 0532 0130'],
		['DE89 3704 0044 0532 0130 001'],
		['XDE89370400440532013000'],
		['ZZ89370400440532013000'],
		['DE89, 3704 0044 0532 0130 00'],
		['DE89\n\n\n\n\n3704 0044 0532 0130 00'],
		['DE 89370400440532013000'],
		['DE8937040044053201300X'],
		['GB82 1234 WEST 5698 7654 32'],
		['DEX9370400440532013000'],
		['IBAN DE12'],
		['E89370400440532013000'],
	],
	['GB82 WEST ', 'DE89370400440532013000 ', 'DE89    ', 'DE89'],
);

describe('the lengths of account numbers', () => {
	it('are those that ibantools knows', () => {
		const known = Object.entries(countrySpecs).flatMap(([country, {chars}]) =>
			chars ? [[country, chars] as const] : [],
		);
		expect(new Map([...IBAN_LENGTHS.digits, ...IBAN_LENGTHS.letters])).toEqual(new Map(known));
		const digits = known.filter(([country]) => /^\^\[0-9\]\{\d+\}\$$/.test(countrySpecs[country]?.bban_regexp ?? ''));
		expect(IBAN_LENGTHS.digits).toEqual(new Map(digits));
	});

	it('and a checksum are all that ibantools asks for, for German numbers', () => {
		for (let last = 0; last < 100; last++) {
			const iban = `DE${String(last).padStart(2, '0')}370400440532013000`;
			expect(ibans(see(iban)).length === 1, iban).toBe(isValidIBAN(iban));
		}
	});
});
