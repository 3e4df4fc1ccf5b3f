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
	/** UTF-8, for its bytes are read faster than a string's characters, however the string is kept. */
	const bytes = new Uint8Array(3 * PORTION);
	const units = new Uint16Array(PORTION);
	/** Per word, also of one that began before. */
	const hashes = new Int32Array(2 * PORTION);
	const edges = new Int32Array(3 * PORTION);
	const letters = LETTERS;
	const portion = PORTION;
	/** Where reading goes on, and then where it ended. `edges` is odd within a word. */
	const end = {byte: 0, length: 0, edges: 0, hash: 0, unusual: false};
	/**
	 * Sums are cut to 32 bits where they cannot grow beyond, which spares asking whether they did. With two or three more
	 * variables the processor would have no register for the hash, and the loop would take twice the time.
	 * @param size of the text in `bytes`
	 */
	const read = (size: number) => {
		const last = size | 0;
		let byte = end.byte | 0;
		let length = end.length | 0;
		let edge = end.edges | 0;
		let hash = end.hash | 0;
		let unusual = false;
		while (byte < last && length < portion) {
			const code = bytes[byte] ?? 0;
			const entry = letters[code < 0x80 ? code : decoded(bytes, byte)] ?? 0;
			if (entry < 0) {
				unusual = true;
				break;
			}
			byte = (byte + (code < 0x80 ? 1 : code < 0xe0 ? 2 : 3)) | 0;
			const letter = entry >> 16;
			edges[edge] = length;
			edge = (edge + (letter ^ (edge & 1))) | 0;
			// Times STEP, in steps that need the hash in a register.
			hash = ((hash << 5) - hash + (entry & 0xffff)) & -letter;
			units[length] = entry;
			length = (length + 1) | 0;
			hashes[edge >> 1] = hash;
		}
		end.byte = byte;
		end.length = length;
		end.edges = edge;
		end.hash = hash;
		end.unusual = unusual;
	};
	return {bytes, units, hashes, edges, end, read};
}

/** The character that begins with this byte of two or three; BEYOND for those of four, which is read no further. */
function decoded(bytes: Uint8Array, at: number): number {
	const first = bytes[at] ?? 0;
	const second = (bytes[at + 1] ?? 0) & 63;
	if (first < 0xe0) return ((first & 31) << 6) | second;
	return first < 0xf0 ? ((first & 15) << 12) | (second << 6) | ((bytes[at + 2] ?? 0) & 63) : BEYOND;
}
