import {describe, expect, it} from 'vitest';
import {detectorOf} from '../../../src/policy/entities/detectors.ts';
import type {EntityKind} from '../../../src/policy/vocabulary.ts';
import {see} from '../../helpers/see.ts';

function found(kind: EntityKind, text: string): string[] {
	return detectorOf(kind)(see(text)).map(({start, end}) => text.slice(start, end));
}

/** Each line is a text, and what is found in it. */
type Case = readonly [text: string, ...expected: readonly string[]];

const SAMPLES: Readonly<Partial<Record<EntityKind, readonly Case[]>>> = {
	email: [
		['Schreib an anna.schmidt+test@nordwind.example!', 'anna.schmidt+test@nordwind.example'],
		['(presse@nordwind.example), ir@nordwind.example.', 'presse@nordwind.example', 'ir@nordwind.example'],
		['🚀 a@b.de', 'a@b.de'],
		['Danke @nordwind_hilft'],
		['3 Stück @ 5 Euro'],
		['https://nordwind.example/@anna'],
		['anna at nordwind.example'],
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
};

for (const [kind, cases] of Object.entries(SAMPLES) as [EntityKind, readonly Case[]][]) {
	describe(kind, () => {
		for (const [text, ...expected] of cases) {
			it(`in “${text}” is ${expected.length === 0 ? 'not found' : expected.join(' and ')}`, () => {
				expect(found(kind, text)).toEqual(expected);
			});
		}
	});
}
