import sample from 'handrail:sample-policy';
import {browser} from '../lib/browser.ts';
import {keep, openBundle, reopen, sha256} from '../policy/bundle.ts';
import type {Engine} from '../policy/engine.ts';
import {compiledDemonstration, keepDemonstration} from './store.ts';

/** The sample policy, for a browser that belongs to no company yet; built once, and opened again from then on. */
export async function demonstration(): Promise<Engine> {
	const bytes = new TextEncoder().encode(JSON.stringify(sample));
	const of = {bundle: await sha256(bytes), extension: browser.runtime.getManifest().version};
	try {
		const engine = await reopen(bytes, await compiledDemonstration(), of);
		if (engine !== undefined) return engine;
		const built = openBundle(bytes, sample.company.id);
		await keepDemonstration(await keep(built, of));
		return built;
	} catch (error) {
		console.error('The demonstration cannot be kept, so it is built at each start:', error);
		return openBundle(bytes, sample.company.id);
	}
}
