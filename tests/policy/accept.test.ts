import {describe, expect, it} from 'vitest';
import {accept, type Standing} from '../../src/policy/accept.ts';
import {ENGINE, LIMITS} from '../../src/policy/limits.ts';
import type {Pointer} from '../../src/policy/pointer.ts';
import {Refusal} from '../../src/policy/refusal.ts';

const HASH = 'a'.repeat(64);
const OTHER_HASH = 'b'.repeat(64);

function aPointer(changes: Partial<Pointer> = {}, bundle: Partial<Pointer['bundle']> = {}): Pointer {
	return {
		kind: 'handrail-pointer',
		company: 'company',
		channel: 'stable',
		version: 7,
		issued: '2026-01-01T00:00:00.000Z',
		expires: '2026-02-01T00:00:00.000Z',
		bundle: {sha256: HASH, length: 100, path: `bundles/${HASH}.json`, ...bundle},
		engine: ENGINE,
		keyset: 1,
		...changes,
	};
}

function aStanding(changes: Partial<Standing> = {}): Standing {
	return {
		company: 'company',
		channel: 'stable',
		current: {version: 6, sha256: OTHER_HASH},
		floor: 6,
		now: new Date('2026-01-15T00:00:00Z'),
		...changes,
	};
}

/** Why a pointer is refused, as its code; `taken` when it is not. */
function refusal(pointer: Pointer, standing = aStanding()): string {
	try {
		accept(pointer, standing);
		return 'taken';
	} catch (error) {
		if (error instanceof Refusal) return error.code;
		throw error;
	}
}

describe('a pointer is new', () => {
	it('when its version is higher', () => {
		expect(accept(aPointer(), aStanding())).toBe('new');
	});

	it('when nothing is active yet', () => {
		expect(accept(aPointer(), aStanding({current: undefined, floor: 0}))).toBe('new');
	});

	it('when the active policy was lost and the floor is its version', () => {
		expect(accept(aPointer(), aStanding({current: undefined, floor: 7}))).toBe('new');
	});

	it('when its version is higher and its content the same', () => {
		expect(accept(aPointer({}, {sha256: OTHER_HASH}), aStanding())).toBe('new');
	});
});

it('a pointer to the active version with the active content is unchanged', () => {
	expect(accept(aPointer(), aStanding({current: {version: 7, sha256: HASH}, floor: 7}))).toBe('unchanged');
});

describe('a pointer is refused', () => {
	it.each<[string, string, Pointer, Standing]>([
		['company', 'for another company', aPointer({company: 'other'}), aStanding()],
		['channel', 'for another channel', aPointer({channel: 'pilot'}), aStanding()],
		['rollback', 'older than the active policy', aPointer({version: 5}), aStanding({floor: 0})],
		[
			'rollback',
			'older than the floor, though nothing is active',
			aPointer({version: 5}),
			aStanding({current: undefined}),
		],
		['rollback', 'older than the floor, though newer than the active policy', aPointer(), aStanding({floor: 8})],
		['equivocation', 'of the active version with other content', aPointer({version: 6}), aStanding()],
		['expired', 'past its expiry', aPointer({expires: '2026-01-14T23:59:59Z'}), aStanding()],
		['expired', 'at the moment of its expiry', aPointer({expires: '2026-01-15T00:00:00Z'}), aStanding()],
		['engine', 'for a newer engine', aPointer({engine: ENGINE + 1}), aStanding()],
		['too-large', 'to a bundle that is too large', aPointer({}, {length: LIMITS.bundle + 1}), aStanding()],
	])('%s: %s', (code, _, pointer, standing) => {
		expect(refusal(pointer, standing)).toBe(code);
	});

	it('with expected and got', () => {
		expect(() => accept(aPointer({version: 5}), aStanding())).toThrow('expected version 6 or later, got version 5');
	});

	it('even if it is the active one, once it has expired', () => {
		const standing = aStanding({current: {version: 7, sha256: HASH}, now: new Date('2026-03-01T00:00:00Z')});
		expect(refusal(aPointer(), standing)).toBe('expired');
	});
});

it('a bundle of exactly the largest size is taken, and one that expires in a millisecond', () => {
	expect(refusal(aPointer({}, {length: LIMITS.bundle}))).toBe('taken');
	expect(refusal(aPointer({expires: '2026-01-15T00:00:00.001Z'}))).toBe('taken');
});

it('the first reason counts: company, channel, version, content, expiry, engine, size', () => {
	const wrong = {
		company: {company: 'other'},
		channel: {channel: 'pilot'},
		rollback: {version: 5},
		equivocation: {version: 6},
		expired: {expires: '2026-01-01T00:00:00Z'},
		engine: {engine: ENGINE + 1},
	};
	const codes = Object.keys(wrong) as (keyof typeof wrong)[];
	codes.forEach((code, first) => {
		// Later ones first, so that of two wrong versions the one in question stands.
		const all = Object.assign(
			{},
			...codes
				.slice(first)
				.reverse()
				.map(code => wrong[code]),
		);
		expect(refusal(aPointer(all, {length: LIMITS.bundle + 1}))).toBe(code);
	});
});
