import {accountKind} from './register.ts';
import type {AccountKind, Place, Policy, Ring, Rule, Scope, Severity, State} from './vocabulary.ts';

/** A place, with what the policy knows about it. */
export interface KnownPlace extends Place {
	readonly kind: AccountKind | undefined;
}

export const known = (policy: Pick<Policy, 'channels'>, place: Place): KnownPlace => ({
	...place,
	kind: accountKind(policy, place),
});

/** When and for whom a rule speaks, and how loud: all a rule says besides what it looks for. Many rules share theirs. */
export interface Conditions {
	readonly layer: string;
	readonly applies?: Scope;
	readonly severity: Severity;
	readonly state?: State;
	readonly ring?: Ring;
	readonly reviewBy?: string;
}

export const conditionsOf = ({layer, applies, severity, state, ring, 'review-by': reviewBy}: Rule): Conditions => ({
	layer,
	severity,
	...(applies === undefined ? {} : {applies}),
	...(state === undefined ? {} : {state}),
	...(ring === undefined ? {} : {ring}),
	...(reviewBy === undefined ? {} : {reviewBy}),
});

/** One question of a scope, and whether the place fits; `undefined` where that is unknown. */
export interface Fit {
	readonly key: keyof Scope | 'layer' | 'ring';
	readonly fits: boolean | undefined;
}

/** Drafts run in their examples only, and shadows without a word. */
export const isShown = ({state}: Conditions) => state !== 'draft' && state !== 'shadow';

/** Each key of a scope against a place. */
export function fitsOf(
	{sites, surfaces, accounts, audience, teams, languages, from, until}: Scope,
	place: KnownPlace,
): Fit[] {
	const fits: Fit[] = [];
	const ask = <Value extends string>(
		key: Fit['key'],
		allowed: readonly Value[] | undefined,
		value: Value | undefined,
	) => {
		if (allowed !== undefined) fits.push({key, fits: value === undefined ? undefined : allowed.includes(value)});
	};
	ask('sites', sites, place.site);
	ask('surfaces', surfaces, place.surface);
	ask('accounts', accounts, place.kind);
	ask('audience', audience, place.audience);
	if (!teams?.includes('any')) ask('teams', teams, place.team);
	ask('languages', languages, place.language);
	const now = place.now === undefined ? undefined : Date.parse(place.now);
	if (from !== undefined) fits.push({key: 'from', fits: now === undefined ? undefined : now >= Date.parse(from)});
	// Half-open: a rule with `until` 07:00 is over at 07:00.
	if (until !== undefined) fits.push({key: 'until', fits: now === undefined ? undefined : now < Date.parse(until)});
	return fits;
}

/**
 * Does a rule apply at this place? Every key narrows, and only by what is known: a text without a surface is checked as
 * if each surface fits, because a hint too many is dismissed and a hint too few is never seen. Exceptions to that: the
 * language (unsure means silent) and the ring (only pilots get what is for pilots).
 */
export function appliesAt(conditions: Conditions, place: KnownPlace): boolean {
	return whyNot(conditions, place) === undefined;
}

/** The first key that keeps a rule away from a place. */
export function whyNot({layer, ring, applies}: Conditions, place: KnownPlace): Fit['key'] | undefined {
	if (layer !== 'company' && place.team !== undefined && place.team !== layer) return 'layer';
	if (ring !== undefined && place.ring !== ring) return 'ring';
	if (applies === undefined) return undefined;
	return fitsOf(applies, place).find(({key, fits}) => fits === false || (fits === undefined && key === 'languages'))
		?.key;
}

/** Does an exception cover this place? Every key must be known to fit, for an exception is never a guess. */
export function covers(scope: Scope, until: string, place: KnownPlace): boolean {
	return fitsOf({...scope, until}, place).every(({fits}) => fits === true);
}

/** A rule speaks as loud as its state allows; past its day of review it is a tip. */
export function severityAt({severity, state, reviewBy}: Conditions, {now}: Place): Severity {
	if (state === 'tip-only') return 'tip';
	const aged = reviewBy !== undefined && now !== undefined && Date.parse(now) >= endOfDay(reviewBy);
	return aged ? 'tip' : severity;
}

const DAY = 24 * 60 * 60 * 1000;
const endOfDay = (day: string) => Date.parse(`${day}T00:00Z`) + DAY;
