import {STEP} from './hash.ts';
import {LETTERS} from './letters.ts';

/** Stands for all code points of more than 16 bits. It is no character itself (Unicode §23.7). */
const BEYOND = 0xffff;
/** So many units are read at a time. */
export const PORTION = 4096;

export const usual = usualReader();

/**
 * Where the time goes, so it has a workspace of its own that never changes place: what the loop touches is known when it
 * is compiled. Where words begin and end is worked out without branches, for no processor can guess how long people's
 * words are: an edge is written at each unit, and kept where letter meets no letter; a word's hash is written over until the
 * word ends, and starts anew by being multiplied away.
 */
function usualReader() {
	const units = new Uint16Array(PORTION);
	/** Per word, also of one that began before. */
	const hashes = new Int32Array(2 * PORTION);
	const edges = new Int32Array(3 * PORTION);
	const letters = LETTERS;
	const step = STEP;
	/** Where reading goes on, and then where it ended. */
	const end = {byte: 0, length: 0, edges: 0, hash: 0, unusual: false};
	/** @param base the number of the first unit here; @param odd 1 when the first edge here ends a word */
	const read = (bytes: Uint8Array, size: number, base: number, odd: number) => {
		let {byte, length, hash} = end;
		let edge = end.edges;
		let unusual = false;
		while (byte < size && length < PORTION) {
			const first = bytes[byte++] ?? 0;
			let code = first;
			if (first >= 0x80) {
				code = decoded(bytes, byte - 1);
				byte += first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
			}
			const entry = letters[code] ?? 0;
			if (entry < 0) {
				unusual = true;
				break;
			}
			const letter = entry >> 16;
			edges[edge] = base + length;
			edge += letter ^ ((edge ^ odd) & 1);
			hash = (Math.imul(hash, step) + (entry & 0xffff)) & -letter;
			units[length++] = entry;
			hashes[(edge + odd) >> 1] = hash;
		}
		end.byte = byte;
		end.length = length;
		end.edges = edge;
		end.hash = hash;
		end.unusual = unusual;
	};
	return {units, hashes, edges, end, read};
}

/** The character that begins with this byte of two or three; BEYOND for those of four. */
function decoded(bytes: Uint8Array, at: number): number {
	const first = bytes[at] ?? 0;
	const second = (bytes[at + 1] ?? 0) & 63;
	if (first < 0xe0) return ((first & 31) << 6) | second;
	return first < 0xf0 ? ((first & 15) << 12) | (second << 6) | ((bytes[at + 2] ?? 0) & 63) : BEYOND;
}
