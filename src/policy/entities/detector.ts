import type {Range} from '../vocabulary.ts';

/** A text, and where its digits are: most entities have some, so that they need not read the whole text again. */
export interface Seen {
	/** As written. */
	readonly text: string;
	/** Where runs of ASCII digits begin (UTF-16 code units), ascending. */
	readonly digits: readonly number[];
}

/**
 * Finds the entities of one kind in a text: ranges in order, without overlaps. Each begins at the sign it cannot do
 * without, and its cost is linear in the text whatever stands there.
 */
export type Detector = (seen: Seen) => Range[];
