import {expect, it} from 'vitest';
import {store, unstore} from '../../src/policy/compile/stored.ts';
import {Engine} from '../../src/policy/engine.ts';
import {Random} from '../helpers/random.ts';
import {randomPolicy, randomText} from '../helpers/random-policy.ts';
import {referenceCheck} from '../helpers/reference.ts';

/** A million once, before a release: `npm run test:long`. */
const CASES = Number(process.env.HANDRAIL_CASES ?? 10_000);
const SEED = Number(process.env.HANDRAIL_SEED ?? Date.now() % 2 ** 32);
/** Building a policy costs more than checking a text. */
const TEXTS = 5;

it(`finds what the slow and obvious way finds, in ${CASES} random policies and texts`, {
	timeout: 6 * 60 * 60 * 1000,
}, () => {
	const random = new Random(SEED);
	let found = 0;
	for (let round = 0; round < CASES / TEXTS; round++) {
		const policy = randomPolicy(random);
		const built = Engine.of(policy);
		const engine = round % 2 === 0 ? built : reopened(built);
		for (let count = 0; count < TEXTS; count++) {
			const text = randomText(random);
			const expected = referenceCheck(policy, text);
			const findings = engine.check(text);
			found += findings.length;
			const told = () =>
				`HANDRAIL_SEED=${SEED}, round ${round}\n${JSON.stringify(text)}\n${JSON.stringify(policy.rules.map(({match}) => match))}\n${JSON.stringify(policy.lists)}`;
			if (JSON.stringify(findings) !== JSON.stringify(expected)) expect(findings, told()).toEqual(expected);
			for (const {start, end, match} of findings) {
				if (match !== '' && text.slice(start, end) !== match) expect.fail(`the range is not the words: ${told()}`);
			}
			if (engine.disabled.size > 0) expect.fail(`a rule failed: ${[...engine.disabled]} ${told()}`);
		}
	}
	// Random cases that never meet would prove nothing.
	expect(found).toBeGreaterThan(CASES / 4);
});

function reopened(engine: Engine): Engine {
	const compiled = unstore(store(engine.compiled));
	if (compiled === undefined) throw new Error('expected what was just stored to open');
	return Engine.open(compiled, () => engine.policy);
}
