import {describe, expect, it} from 'vitest';
import type {Detector} from '../../../src/policy/entities/detector.ts';
import {see} from '../../helpers/see.ts';

/** A text, and what is found in it. */
export type Case = readonly [text: string, ...expected: readonly string[]];

export const found = (detect: Detector, text: string) =>
	detect(see(text)).map(({start, end}) => text.slice(start, end));

/** One test for each case, and one for texts that would take long if the cost were not linear. */
export function describeDetector(name: string, detect: Detector, cases: readonly Case[], slow: readonly string[] = []) {
	describe(name, () => {
		for (const [text, ...expected] of cases) {
			it(`in “${text}” are ${expected.length === 0 ? 'not found' : expected.join(' and ')}`, () => {
				expect(found(detect, text)).toEqual(expected);
			});
		}

		it('are found at the same place after emoji, in UTF-16 code units', () => {
			for (const [text, ...expected] of cases) {
				const moved = detect(see(EMOJI + text)).map(({start, end}) => ({
					start: start - EMOJI.length,
					end: end - EMOJI.length,
				}));
				if (expected.length > 0) expect(moved, text).toEqual(detect(see(text)));
			}
		});

		it('cost ten times as much in a text ten times as long, not a hundred times', () => {
			for (const piece of [...SLOW, ...slow]) {
				const short = cost(detect, piece, 20_000);
				const long = cost(detect, piece, 200_000);
				expect(long, JSON.stringify(piece)).toBeLessThan(40 * short + 50);
			}
		});
	});
}

const EMOJI = '🚀👩‍💻\n';
const SLOW = ['1 ', '1', '+49 ', '(0', 'DE89 ', '€1.', "1'", '4111 1111 ', 'sk_live_', 'AKIA', '1.1.', '12.12.'];

/** Milliseconds, the best of three. */
function cost(detect: Detector, piece: string, length: number): number {
	const seen = see(piece.repeat(Math.ceil(length / piece.length)));
	const times = [1, 2, 3].map(() => {
		const began = performance.now();
		detect(seen);
		return performance.now() - began;
	});
	return Math.min(...times);
}
