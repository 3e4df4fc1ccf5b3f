import {inOrder} from './characters.ts';
import {calendarDates} from './date-digits.ts';
import {spokenDates} from './date-words.ts';
import type {Detector} from './detector.ts';

/**
 * Days, weeks, months, quarters and years that a text names, in German and English: `12.03.2024`, `March 12`, `KW 12`,
 * `next Tuesday`, `in 3 Tagen`. The range is the date itself without `am`, `bis` or `by`; only where the preposition makes
 * the date, as in `in zwei Wochen`, it belongs to it.
 */
export const dates: Detector = seen => inOrder([...calendarDates(seen), ...spokenDates(seen.text)]);
