import type {Seen} from '../../src/policy/entities/detector.ts';

/** A text for a detector alone, its digits found in the plain way. */
export const see = (text: string): Seen => ({text, digits: Array.from(text.matchAll(/[0-9]+/g), ({index}) => index)});
