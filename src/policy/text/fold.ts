import {Scan} from './scan.ts';

/**
 * A text made comparable (letters.ts). Every folded code unit knows its place in the original, so that findings can
 * speak of the text as it was written.
 */
export interface Folded {
	readonly folded: string;
	/** Start in the original (UTF-16 code units) of each folded code unit. */
	readonly starts: Int32Array;
	/** End in the original of each folded code unit, with the combining marks that follow it. */
	readonly ends: Int32Array;
}

const scan = new Scan();

/** The plain form of what `Scan` does, for single words and for comparing. Linear in the text whatever it holds. */
export function fold(text: string): Folded {
	scan.read(text);
	const folded = unitsToText(scan.units.subarray(0, scan.length));
	const starts = new Int32Array(scan.length);
	const ends = new Int32Array(scan.length);
	for (let unit = 0; unit < scan.length; unit++) {
		starts[unit] = scan.originalStart(unit);
		ends[unit] = scan.originalEnd(unit + 1);
	}
	scan.forget();
	return {folded, starts, ends};
}

/** In pieces, for a call takes only so many arguments. */
function unitsToText(units: Uint16Array): string {
	let text = '';
	for (let at = 0; at < units.length; at += 8192) text += String.fromCharCode(...units.subarray(at, at + 8192));
	return text;
}
