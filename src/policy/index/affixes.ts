import {hashOf} from '../text/hash.ts';
import {Numbers, powerOfTwo} from './numbers.ts';
import {GRAM, LONGEST_AFFIX, rowOf, slotOf, trigram} from './tables.ts';

/** Open addressing: pairs of a key and its phrase plus one, half full at most, equal keys one after the other. */
export function byKey(keys: Numbers, phrases: Numbers): Int32Array<ArrayBuffer> {
	const rows = new Int32Array(powerOfTwo(keys.length * 2 + 1) * 2);
	for (let index = 0; index < keys.length; index++) {
		let row = rowOf(keys.at(index), rows);
		while (rows[row + 1] !== 0) row = (row + 2) & (rows.length - 1);
		rows[row] = keys.at(index);
		rows[row + 1] = phrases.at(index) + 1;
	}
	return rows;
}

/** Beginnings, ends or inner parts of words, while they are collected. */
export class Affixes {
	readonly #texts: string[] = [];
	readonly #phrases = new Numbers();

	add(text: string, phrase: number): void {
		this.#texts.push(text);
		this.#phrases.push(phrase);
	}

	/** By the hash of the affix, or as much of it as counts. */
	byHash(part: (text: string) => string): Int32Array<ArrayBuffer> {
		const keys = new Numbers();
		for (const text of this.#texts) keys.push(hashOf(part(text)));
		return byKey(keys, this.#phrases);
	}

	/** Which lengths of affixes share a gram, as bits per slot of the gram's hash. */
	lengths(gram: (text: string) => string): Int32Array<ArrayBuffer> {
		const long = this.#texts.filter(text => text.length >= GRAM);
		const size = powerOfTwo(long.length * 8);
		const slots = new Int32Array(size);
		for (const text of long) {
			const slot = slotOf(hashOf(gram(text)), size);
			slots[slot] = (slots[slot] ?? 0) | lengthBit(text);
		}
		return slots;
	}

	/** Bits of the lengths that are too short for a gram. */
	shortLengths(): number {
		return this.#texts.filter(text => text.length < GRAM).reduce((bits, text) => bits | lengthBit(text), 0);
	}

	/** One bit per three letters that a word must have in a row for an inner part to be in it; two letters allow any third. */
	trigrams(): Int32Array<ArrayBuffer> {
		const bits = new Int32Array(2 ** 10);
		for (const text of this.#texts) {
			const thirds = text.length > 2 ? [text.charCodeAt(2)] : Array.from({length: 32}, (_, third) => third);
			for (const third of thirds) {
				const gram = trigram(text.charCodeAt(0), text.charCodeAt(1), third);
				bits[gram >> 5] = (bits[gram >> 5] ?? 0) | (1 << (gram & 31));
			}
		}
		return this.#texts.length === 0 ? new Int32Array() : bits;
	}
}

export const lengthBit = (text: string) => 1 << Math.min(text.length, LONGEST_AFFIX);
/** As much of an affix as its length's bit can say. */
export const head = (text: string) => text.slice(0, LONGEST_AFFIX);
export const tail = (text: string) => text.slice(-LONGEST_AFFIX);
/** What inner parts are looked up by: two letters serve parts of two and of more. */
export const innerHead = (text: string) => text.slice(0, 2);
