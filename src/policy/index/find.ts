import {hashOfUnits, STEP} from '../text/hash.ts';
import {firmHash} from '../text/inflection/firm.ts';
import type {Scan} from '../text/scan.ts';
import {isJoint} from '../text/words.ts';
import type {Hits} from './hits.ts';
import {type Signs, spaced} from './phrase.ts';
import {extended, GRAM, type PhraseTables, rowOf, slotOf, trigram} from './tables.ts';
import {WordForms} from './word-forms.ts';

/** As many numbers as a table of rows has that holds none. */
const EMPTY = 4;

/**
 * Finds all phrases of a policy in one pass over a text's words: a word that begins no phrase costs a look at one
 * bit, however many phrases there are.
 */
export class Finder {
	readonly #tables: PhraseTables;
	readonly #forms: WordForms;
	readonly #signs = new Map<number, Signs>();
	#firms = new Int32Array(1024);
	/** Per phrase with an inner part the last word it was compared at: the words behind it are the same ones. */
	readonly #compared = new Map<number, number>();

	constructor(tables: PhraseTables) {
		this.#tables = tables;
		this.#forms = new WordForms(tables);
	}

	find(scan: Scan, hits: Hits): void {
		this.#compared.clear();
		if (scan.wordCount > this.#firms.length) this.#firms = new Int32Array(scan.wordCount * 2);
		this.#findKeys(scan, hits);
		const {beginnings, ends, innerBits} = this.#tables;
		if (beginnings.length > EMPTY) this.#findBeginnings(scan, hits);
		if (ends.length > EMPTY) this.#findEnds(scan, hits);
		if (innerBits.length > 0) this.#findInners(scan, hits);
	}

	#findKeys(scan: Scan, hits: Hits): void {
		const {units, hashes, edges, wordCount} = scan;
		const {beginBits, keyBits, keys} = this.#tables;
		const firms = this.#firms;
		for (let word = 0; word < wordCount; word++) {
			const start = edges[2 * word] ?? 0;
			firms[word] = firmHash(units, start, edges[2 * word + 1] ?? 0, hashes[word] ?? 0);
		}
		for (let word = 0; word < wordCount; word++) {
			let key = firms[word] ?? 0;
			for (let next = word + 1; hasBit(beginBits, key); next++) {
				if (hasBit(keyBits, key)) this.#tryAll(keys, key, word, scan, hits);
				if (next === wordCount) break;
				key = extended(key, firms[next] ?? 0);
			}
		}
	}

	#findBeginnings(scan: Scan, hits: Hits): void {
		const {units, edges, wordCount} = scan;
		const {beginningLengths, beginnings, shortLengths} = this.#tables;
		const short = shortLengths[0] ?? 0;
		for (let word = 0; word < wordCount; word++) {
			const start = edges[2 * word] ?? 0;
			const length = (edges[2 * word + 1] ?? 0) - start;
			let lengths = short;
			if (length >= GRAM)
				lengths |= beginningLengths[slotOf(hashOfUnits(units, start, start + GRAM), beginningLengths.length)] ?? 0;
			for (; lengths !== 0; lengths &= lengths - 1) {
				const affix = 31 - Math.clz32(lengths & -lengths);
				if (affix > length) break;
				this.#tryAll(beginnings, hashOfUnits(units, start, start + affix), word, scan, hits);
			}
		}
	}

	#findEnds(scan: Scan, hits: Hits): void {
		const {units, edges, wordCount} = scan;
		const {endLengths, ends, shortLengths} = this.#tables;
		const short = shortLengths[1] ?? 0;
		for (let word = 0; word < wordCount; word++) {
			const start = edges[2 * word] ?? 0;
			const end = edges[2 * word + 1] ?? 0;
			const length = end - start;
			let lengths = short;
			if (length >= GRAM) lengths |= endLengths[slotOf(hashOfUnits(units, end - GRAM, end), endLengths.length)] ?? 0;
			for (; lengths !== 0; lengths &= lengths - 1) {
				const affix = 31 - Math.clz32(lengths & -lengths);
				if (affix > length) break;
				this.#tryAll(ends, hashOfUnits(units, end - affix, end), word, scan, hits);
			}
		}
	}

	#findInners(scan: Scan, hits: Hits): void {
		const {units, edges, wordCount} = scan;
		const {innerBits, inners} = this.#tables;
		for (let word = 0; word < wordCount; word++) {
			const start = edges[2 * word] ?? 0;
			const last = (edges[2 * word + 1] ?? 0) - 1;
			let gram = trigram(0, units[start] ?? 0, units[start + 1] ?? 0);
			for (let at = start; at < last; at++) {
				gram = ((gram << 5) | ((units[at + 2] ?? 0) & 31)) & 0x7fff;
				if (((innerBits[gram >> 5] ?? 0) & (1 << (gram & 31))) === 0) continue;
				const hash = (Math.imul(units[at] ?? 0, STEP) + (units[at + 1] ?? 0)) | 0;
				this.#tryAll(inners, hash, word, scan, hits, at);
			}
		}
	}

	/** Every phrase of a row of equal keys, at this word. */
	#tryAll(rows: Int32Array, key: number, word: number, scan: Scan, hits: Hits, inner?: number): void {
		let row = rowOf(key, rows);
		for (let phrase = rows[row + 1] ?? 0; phrase !== 0; phrase = rows[row + 1] ?? 0) {
			if (rows[row] === key) this.#try(phrase - 1, word, scan, hits, inner);
			row = (row + 2) & (rows.length - 1);
		}
	}

	/** Does the phrase stand at this word? Then all who ask for it are told. */
	#try(phrase: number, word: number, scan: Scan, hits: Hits, inner?: number): void {
		const {phraseParts, parts, phraseSigns, phraseLeaves, leaves} = this.#tables;
		const {units, edges} = scan;
		const firstPart = phraseParts[phrase] ?? 0;
		const count = (phraseParts[phrase + 1] ?? 0) - firstPart;
		if (word + count > scan.wordCount) return;
		if (inner !== undefined && this.#compared.get(phrase) === word) return;
		for (let index = 0; index < count; index++) {
			const at = word + index;
			const within = index === 0 ? inner : undefined;
			if (!this.#forms.fits(parts[firstPart + index] ?? 0, scan, at, within)) return;
			if (inner !== undefined && index === 0) this.#compared.set(phrase, word);
		}
		let start = edges[2 * word] ?? 0;
		let end = edges[2 * (word + count) - 1] ?? 0;
		if (phraseSigns[phrase] === phraseSigns[phrase + 1]) {
			for (let at = word + 1; at < word + count; at++) {
				if (!joins(units, edges[2 * at - 1] ?? 0, edges[2 * at] ?? 0)) return;
			}
		} else {
			const signs = this.#signsOf(phrase);
			if (!signsFit(signs, scan, word, count)) return;
			start -= signs.lead.length;
			end += signs.trail.length;
		}
		const lastLeaf = phraseLeaves[phrase + 1] ?? 0;
		for (let leaf = phraseLeaves[phrase] ?? 0; leaf < lastLeaf; leaf++) hits.add(leaves[leaf] ?? 0, start, end);
	}

	#signsOf(phrase: number): Signs {
		let signs = this.#signs.get(phrase);
		if (signs === undefined) {
			const {phraseSigns, signs: bytes} = this.#tables;
			const json = new TextDecoder().decode(bytes.subarray(phraseSigns[phrase], phraseSigns[phrase + 1]));
			signs = JSON.parse(json) as Signs;
			this.#signs.set(phrase, signs);
		}
		return signs;
	}
}

function hasBit(bits: Int32Array, key: number): boolean {
	const slot = slotOf(key, bits.length << 5);
	return ((bits[slot >> 5] ?? 0) & (1 << (slot & 31))) !== 0;
}

const SPACE = 0x20;

/** Without characters that show nothing. */
const visible = (text: string) => text.replace(/\p{Default_Ignorable_Code_Point}/gu, '');

function joins(units: Uint16Array, start: number, end: number): boolean {
	if (end - start === 1 && units[start] === SPACE) return true;
	return isJoint(textOf(units, start, end));
}

/** Only as much as a joint or a sign can be long. */
const LONGEST_GAP = 64;
const textOf = (units: Uint16Array, start: number, end: number) =>
	String.fromCharCode(...units.subarray(start, Math.min(end, start + LONGEST_GAP)));

/** White space, hyphens and apostrophes stand for each other; other signs, such as the dot in `E.ON`, for themselves. */
function signsFit({lead, trail, gaps, exact}: Signs, scan: Scan, word: number, count: number): boolean {
	const {units, edges} = scan;
	const start = (edges[2 * word] ?? 0) - lead.length;
	const end = (edges[2 * (word + count) - 1] ?? 0) + trail.length;
	if (start < 0 || end > scan.length) return false;
	if (textOf(units, start, start + lead.length) !== lead || textOf(units, end - trail.length, end) !== trail)
		return false;
	const together = gaps.every((gap, index) => {
		const found = textOf(units, edges[2 * (word + index) + 1] ?? 0, edges[2 * (word + index + 1)] ?? 0);
		return gap === null ? isJoint(found) : gap === spaced(found);
	});
	if (!together || exact === undefined) return together;
	const range = scan.original(start, end);
	return visible(scan.text.slice(range.start, range.end)) === exact;
}
