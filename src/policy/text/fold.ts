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
	const ranges = Array.from({length: scan.length}, (_, unit) => scan.original(unit, unit + 1));
	const folded = {
		folded: unitsToText(scan.units.subarray(0, scan.length)),
		starts: Int32Array.from(ranges, range => range.start),
		ends: Int32Array.from(ranges, range => range.end),
	};
	scan.forget();
	return folded;
}

/** In pieces, for a call takes only so many arguments. */
function unitsToText(units: Uint16Array): string {
	let text = '';
	for (let at = 0; at < units.length; at += 8192) text += String.fromCharCode(...units.subarray(at, at + 8192));
	return text;
}
