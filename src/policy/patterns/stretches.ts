import type {Range} from '../vocabulary.ts';
import type {Extent} from './extent.ts';

/** Texts of up to so many code units are searched whole. */
export const PIECE = 5_000;
/** In a longer text: how far from a place its match may reach, and how much a match sees for sure before a cut. */
export const AROUND = 1_000;

/** Stretches that are this near are searched as one, which is cheaper than to begin anew. */
const NEAR = 64;

/** A part of the text in which matches are looked for (UTF-16 code units). */
export interface Stretch {
	readonly start: number;
	readonly end: number;
	/** Can matches go on beyond `end`? Then what touches it is not the whole truth. */
	readonly cut: boolean;
	/** Can they begin before `start`? */
	readonly cutBefore: boolean;
}

/**
 * Where matches can be when each of them touches one of these places, in order. The stretches do not touch each other;
 * they come one by one, for there may be more of them than there is time for.
 */
export function* stretchesAround(text: string, places: readonly Range[], {longest, stops}: Extent): Iterable<Stretch> {
	const most = text.length <= PIECE ? PIECE : AROUND;
	const reach = Math.min(longest, most);
	const goesOn = (at: number) => longest > most && at >= 0 && at < text.length && !isStop(text, at, stops);
	let start = 0;
	let end = 0;
	const stretch = (): Stretch => ({start: wholePair(text, start), end, cutBefore: goesOn(start - 1), cut: goesOn(end)});
	for (const place of places) {
		const last = Math.min(text.length, place.end + reach);
		if (place.start < end) end = forwardTo(text, end, last, stops);
		for (let at = Math.max(place.start, end); at < place.end; at++) {
			if (isStop(text, at, stops)) continue;
			const from = backTo(text, at, Math.max(end, place.start - reach), stops);
			if (from > end + NEAR) {
				if (end > start) yield stretch();
				start = from;
			}
			end = forwardTo(text, at, last, stops);
			at = end;
		}
	}
	if (end > start) yield stretch();
}

/** The earliest place from which nothing up to `at` is a stop, but not before `first`. */
function backTo(text: string, at: number, first: number, stops: Uint8Array): number {
	let start = at;
	while (start > first && !isStop(text, start - 1, stops)) start--;
	return start;
}

/** The next stop, but not behind `last`. */
function forwardTo(text: string, at: number, last: number, stops: Uint8Array): number {
	let end = at;
	while (end < last && !isStop(text, end, stops)) end++;
	return end;
}

/** A stretch, or as much of it as is searched at once. */
export interface Piece {
	readonly start: number;
	readonly end: number;
	readonly cut: boolean;
	/** Matches that begin from here on belong to the next piece, which sees more of them. */
	readonly own: number;
}

/** The piece that begins at `start`, of at most `most` code units (16 at least). */
export function pieceAt(text: string, start: number, stretch: Stretch, {longest, stops}: Extent, most: number): Piece {
	if (stretch.end - start <= most) return {start, end: stretch.end, cut: stretch.cut, own: stretch.end};
	const last = start + most;
	const back = last - Math.min(AROUND, most >> 1);
	for (let end = last; end > back; end--) {
		if (isStop(text, end, stops)) return {start, end, cut: false, own: end};
	}
	const room = Math.min(AROUND, most >> 2);
	if (longest <= room) {
		const end = wholePair(text, last);
		return {start, end, cut: false, own: wholePair(text, end - longest)};
	}
	const end = signBefore(text, back, last) ?? wholePair(text, last);
	return {start, end, cut: true, own: wholePair(text, end - room)};
}

/** The last ASCII sign or space from `first` to `last`: before it `\b` sees what it would see without a cut. */
function signBefore(text: string, first: number, last: number): number | undefined {
	for (let at = last; at > first; at--) if (isSign(text, at)) return at;
	return undefined;
}

/** No letter of those that `\b` knows, which are ASCII letters, digits and the underscore. */
export const isSign = (text: string, at: number) => /^[\0-\x7f]$/.test(text.charAt(at)) && /\W/.test(text.charAt(at));

const isStop = (text: string, at: number, stops: Uint8Array) => stops[text.charCodeAt(at)] === 1;

/** The same place, or the one before when it would take a surrogate pair apart. */
function wholePair(text: string, at: number): number {
	const inside = at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
	return inside ? at - 1 : at;
}
