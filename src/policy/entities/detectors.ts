import type {Scan} from '../text/scan.ts';
import type {EntityKind} from '../vocabulary.ts';
import {cards} from './card.ts';
import {cashtags} from './cashtags.ts';
import {dates} from './date.ts';
import {decoratedLetters} from './decorated.ts';
import type {Detector} from './detector.ts';
import {emails} from './emails.ts';
import {emoji} from './emoji.ts';
import {hashtags} from './hashtags.ts';
import {ibans} from './iban.ts';
import {ips} from './ip.ts';
import {urls} from './links.ts';
import {mentions} from './mentions.ts';
import {amounts} from './money.ts';
import {percentages} from './percent.ts';
import {personIds} from './person-id.ts';
import {phones} from './phone.ts';
import {secrets} from './secret.ts';
import {times} from './time.ts';

/** What a text must have for a detector to be asked at all: a look that costs next to nothing. */
type Sign = (scan: Scan) => boolean;

const sign =
	(character: string): Sign =>
	({text, unusual}) =>
		unusual || text.includes(character);
const digits: Sign = scan => scan.digits.length > 0;
const always: Sign = () => true;

const DETECTORS: Readonly<Record<EntityKind, {readonly detect: Detector; readonly sign: Sign}>> = {
	card: {detect: cards, sign: digits},
	cashtag: {detect: cashtags, sign: sign('$')},
	date: {detect: dates, sign: always},
	'decorated-letters': {detect: decoratedLetters, sign: always},
	email: {detect: emails, sign: sign('@')},
	emoji: {detect: emoji, sign: always},
	hashtag: {detect: hashtags, sign: sign('#')},
	iban: {detect: ibans, sign: digits},
	ip: {detect: ips, sign: scan => scan.digits.length > 0 || scan.text.includes(':')},
	mention: {detect: mentions, sign: sign('@')},
	money: {detect: amounts, sign: digits},
	percent: {detect: percentages, sign: digits},
	'person-id': {detect: personIds, sign: digits},
	phone: {detect: phones, sign: digits},
	secret: {detect: secrets, sign: always},
	time: {detect: times, sign: digits},
	url: {detect: urls, sign: sign('.')},
};

export const isEntity = (name: string): name is EntityKind => Object.hasOwn(DETECTORS, name);

export const detectorOf = (kind: EntityKind): Detector => DETECTORS[kind].detect;

/** Can there be any at all? `false` is certain. */
export const mayHold = (kind: EntityKind, scan: Scan): boolean => DETECTORS[kind].sign(scan);
