import {store, unstore} from '../../src/policy/compile/stored.ts';
import {Engine} from '../../src/policy/engine.ts';
import type {Finding, Place, Policy} from '../../src/policy/vocabulary.ts';
import {type Contender, type Prepared, timed} from '../contender.ts';
import {numberOf, phrasesPolicy, wholePolicy} from '../policy.ts';

/** The language is left to be detected, as it is when somebody types. */
const PLACE: Place = {site: 'linkedin', surface: 'post'};

/** The phrases alone: the same work as the rivals. */
export const handrail: Contender = {
	name: 'handrail',
	work: 'phrases',
	prepare: async corpus => prepare(phrasesPolicy(corpus)),
};

/** What people get. */
export const handrailWhole: Contender = {
	name: 'handrail-whole',
	work: 'whole',
	note: 'phrases with inflection, 2 % patterns, detectors and combiners',
	prepare: async corpus => prepare(wholePolicy(corpus)),
};

// All that the bench knows of the engine's interface is in the following three.

const build = (policy: Policy): Engine => Engine.of(policy);

const stored = (engine: Engine): Bytes => store(engine.compiled);

/** From bytes to an engine, with the hash that is compared on every start. The policy stays in the database until asked for. */
async function open(bytes: Bytes): Promise<Engine> {
	await crypto.subtle.digest('SHA-256', bytes);
	const compiled = unstore(bytes);
	if (compiled === undefined) throw new Error('Expected an engine as it was just stored, got one of another layout.');
	return Engine.open(compiled, () => {
		throw new Error('The bench asks for findings alone.');
	});
}

type Bytes = Uint8Array<ArrayBuffer>;

async function prepare(policy: Policy): Promise<Prepared<readonly Finding[]>> {
	const {result: built, ms: buildMs} = await timed(() => build(policy));
	const bytes = stored(built);
	const {result: engine, ms: openMs} = await timed(() => open(bytes));
	return {buildMs, openMs, storedBytes: bytes.byteLength, ...checking(engine)};
}

/** The engine that is measured is the opened one, as on every start but the first; it must not keep the built one alive. */
const checking = (engine: Engine) => ({
	check: (post: string) => engine.check(post, PLACE),
	rules: (findings: readonly Finding[]) => findings.map(({rule}) => numberOf(rule)).filter(number => number >= 0),
});
