import {detectorOf} from '../entities/detectors.ts';
import {phoneValue} from '../entities/phone.ts';
import type {EntityKind} from '../vocabulary.ts';
import {address, isBelow} from './link-to.ts';
import {at, type Step} from './match.ts';

/** Entities of a kind, but none of the values a list allows, such as the company's own hotlines. */
export function entity(kind: EntityKind, allowed: readonly string[]): Step['evaluate'] {
	const detect = detectorOf(kind);
	if (allowed.length === 0) return reading => at(reading.found(detect));
	const isAllowed = allowance(kind, allowed);
	return reading => at(reading.found(detect).filter(({start, end}) => !isAllowed(reading.text.slice(start, end))));
}

/** However it is written: numbers by their digits, links and addresses by their host, others by letters and digits. */
function allowance(kind: EntityKind, allowed: readonly string[]): (written: string) => boolean {
	if (kind === 'url' || kind === 'email') {
		// An entry with a name before the @ is that address alone.
		const hosts = allowed.filter(entry => !entry.includes('@')).map(address);
		const whole = new Set(allowed.map(bare));
		return written => whole.has(bare(written)) || hosts.some(host => isBelow(address(written), host));
	}
	const comparable = (written: string) => (kind === 'phone' ? phoneValue(written) : undefined) ?? bare(written);
	const values = new Set(allowed.map(comparable));
	return written => values.has(comparable(written));
}

const bare = (written: string) => written.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
