import type {EntityKind, Range} from '../vocabulary.ts';
import {ibans} from './iban.ts';
import {emails, urls} from './links.ts';
import {amounts} from './money.ts';
import {phones} from './phone.ts';

/** Finds the entities of one kind in a text. Each looks first for the sign it cannot do without. */
export type Detector = (text: string) => readonly Range[];

const DETECTORS: Readonly<Record<EntityKind, Detector>> = {
	email: emails,
	iban: ibans,
	money: amounts,
	phone: phones,
	url: urls,
};

export const detectorOf = (kind: EntityKind): Detector => DETECTORS[kind];
