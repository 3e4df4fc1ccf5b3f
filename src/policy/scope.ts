import {accountKind} from './register.ts';
import type {AccountKind, Place, Policy, Rule} from './vocabulary.ts';

/** A place, with what the policy knows about it. */
export interface KnownPlace extends Place {
	readonly kind: AccountKind | undefined;
}

export const known = (policy: Policy, place: Place): KnownPlace => ({...place, kind: accountKind(policy, place)});

/**
 * Does a rule apply at this place? Every key of `applies` narrows, and only by what is known: a text without a surface is
 * checked as if each surface fits, because a hint too many is dismissed and a hint too few is never seen. The one
 * exception is the language: unsure means silent.
 */
export function appliesAt({layer, applies = {}}: Rule, place: KnownPlace): boolean {
	const {sites, surfaces, accounts, audience, teams, languages, from, until} = applies;
	return (
		among(layer === 'company' ? undefined : [layer], place.team) &&
		among(sites, place.site) &&
		among(surfaces, place.surface) &&
		among(accounts, place.kind) &&
		among(audience, place.audience) &&
		(teams?.includes('any') || among(teams, place.team)) &&
		(languages === undefined || (place.language !== undefined && languages.includes(place.language))) &&
		within(from, until, place.now)
	);
}

function among<Value extends string>(allowed: readonly Value[] | undefined, value: Value | undefined): boolean {
	return allowed === undefined || value === undefined || allowed.includes(value);
}

/** Half-open: a rule with `until` 07:00 is over at 07:00. */
function within(from: string | undefined, until: string | undefined, now: string | undefined): boolean {
	if (now === undefined) return true;
	const moment = Date.parse(now);
	return (from === undefined || moment >= Date.parse(from)) && (until === undefined || moment < Date.parse(until));
}
