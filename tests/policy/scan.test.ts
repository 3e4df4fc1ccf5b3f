import {describe, expect, it} from 'vitest';
import {hashOf} from '../../src/policy/text/hash.ts';
import {Scan} from '../../src/policy/text/scan.ts';
import {PORTION} from '../../src/policy/text/usual.ts';
import {wordsOf} from '../../src/policy/text/words.ts';

/** Each word with its hash, and where it stands in the text as written. */
function readIn(text: string) {
	const scan = new Scan().read(text);
	const folded = String.fromCharCode(...scan.units.subarray(0, scan.length));
	return Array.from({length: scan.wordCount}, (_, word) => {
		const [start, end] = [scan.wordStart(word), scan.wordEnd(word)];
		return {word: folded.slice(start, end), hash: scan.wordHash(word), ...scan.original(start, end)};
	});
}

const MIXED =
	'Straße große 🚀👩‍💻 Ωmega naïve e\u0301tude ㍿ \u200bsee\u00adadler 漢字 かな \ud800 \udc00 p\u0430ss 𝐟𝐞𝐭𝐭 ½Tag 5G ÄÖÜ';

describe('a scan', () => {
	it('finds the words that the plain way finds, each with its hash', () => {
		const read = readIn(MIXED);
		expect(read.length).toBeGreaterThan(15);
		expect(read.map(({word}) => word)).toEqual(wordsOf(read.map(({word}) => word).join(' ')).map(({text}) => text));
		for (const {word, hash} of read) expect(hash, word).toBe(hashOf(word));
	});

	it('reads a long text in pieces, wherever one ends', () => {
		const alone = readIn(MIXED);
		for (let before = PORTION - 2 * MIXED.length; before <= PORTION + 2; before++) {
			for (const padding of [
				'a'.repeat(before - 1),
				'ä '.repeat(before).slice(0, before - 1),
				'🚀'.repeat(before).slice(0, 2 * Math.floor((before - 1) / 2)),
			]) {
				const text = `${padding} ${MIXED}`;
				const shift = padding.length + 1;
				const shifted = alone.map(({start, end, ...word}) => ({...word, start: start + shift, end: end + shift}));
				expect(readIn(text).slice(-alone.length), `${before} before`).toEqual(shifted);
			}
		}
	});

	it('reads a word that is longer than a piece', () => {
		const word = 'ab'.repeat(PORTION);
		for (const text of [
			word,
			`${word} `,
			`${word}. c`,
			`c ${word}`,
			`${word.slice(0, PORTION)}`,
			`${word.slice(0, PORTION - 1)} d`,
		]) {
			const words = text.split(/[^abcd]+/).filter(piece => piece !== '');
			expect(readIn(text).map(({word: found, hash}) => [found.length, hash])).toEqual(
				words.map(each => [each.length, hashOf(each)]),
			);
		}
	});
});
