import {describe, expect, it} from 'vitest';
import {accept} from '../../src/policy/accept.ts';
import {checkContent, checkExamples, openBundle} from '../../src/policy/bundle.ts';
import {Refusal} from '../../src/policy/refusal.ts';
import {verifyPointer} from '../../src/policy/verify.ts';
import {aPolicy, aRule} from '../helpers/policy.ts';
import {aCompany, anES256Key, type TestCompany} from '../helpers/publisher.ts';

/** What a browser of this company makes of what lies in the folder: a policy that is active, or why it is refused. */
async function lookAt(company: TestCompany, current?: {version: number; sha256: string}): Promise<string> {
	try {
		const trust = {keys: company.publicKeys, threshold: company.publicKeys.length};
		const pointer = await verifyPointer(await company.pointerBytes(), trust);
		const standing = {company: company.id, channel: 'stable', current, floor: 0, now: new Date()};
		if (accept(pointer, standing) === 'unchanged') return 'unchanged';
		const bytes = await company.bundleBytes();
		await checkContent(bytes, pointer.bundle);
		checkExamples(openBundle(bytes, company.id));
		return 'active';
	} catch (error) {
		if (error instanceof Refusal) return error.code;
		throw error;
	}
}

describe('what a company publishes', () => {
	it('becomes active, and is then unchanged', async () => {
		const company = await aCompany();
		const {version, bundle} = await company.publish();
		expect(await lookAt(company)).toBe('active');
		expect(await lookAt(company, {version, sha256: bundle.sha256})).toBe('unchanged');
	});

	it('becomes active when it is newer', async () => {
		const company = await aCompany();
		const {version, bundle} = await company.publish();
		await company.publish(aPolicy({rules: []}));
		expect(await lookAt(company, {version, sha256: bundle.sha256})).toBe('active');
	});

	it('may be signed with several keys of both kinds', async () => {
		const [{keys: first}, second] = [await aCompany(), await anES256Key()];
		const company = await aCompany({keys: [...first, second]});
		await company.publish();
		expect(await lookAt(company)).toBe('active');
		await company.publish(aPolicy(), {keys: first});
		expect(await lookAt(company)).toBe('signature');
	});
});

describe('what is not as the company signed it is refused', () => {
	it('when one byte of the bundle is another', async () => {
		const company = await aCompany();
		await company.publish();
		await company.changeOneByte();
		expect(await lookAt(company)).toBe('content');
	});

	it('when another key has signed it', async () => {
		const [company, stranger] = [await aCompany(), await aCompany()];
		await company.publish(aPolicy(), {keys: stranger.keys});
		expect(await lookAt(company)).toBe('signature');
	});

	it('when the host answers with a web page', async () => {
		const company = await aCompany();
		await company.publish();
		await company.replacePointer('<!doctype html><title>Log in</title>');
		expect(await lookAt(company)).toBe('signature');
	});

	it('when it is another company’s, though the same key has signed it', async () => {
		const company = await aCompany();
		const other = await aCompany({id: 'other', keys: company.keys});
		await company.publish();
		await other.publish(aPolicy(), {to: company.folder, version: 9});
		expect(await lookAt(company)).toBe('company');
	});

	it('when it is for another channel', async () => {
		const company = await aCompany();
		await company.publish(aPolicy(), {channel: 'pilot'});
		expect(await lookAt(company)).toBe('channel');
	});

	it('when an older publication comes back', async () => {
		const company = await aCompany();
		await company.publish();
		const old = await company.pointerBytes();
		const {version, bundle} = await company.publish(aPolicy({rules: []}));
		await company.replacePointer(old);
		expect(await lookAt(company, {version, sha256: bundle.sha256})).toBe('rollback');
	});

	it('when the same version comes with other content', async () => {
		const company = await aCompany();
		const {version, bundle} = await company.publish();
		await company.publish(aPolicy({rules: []}), {version});
		expect(await lookAt(company, {version, sha256: bundle.sha256})).toBe('equivocation');
	});

	it('when it has expired', async () => {
		const company = await aCompany();
		await company.publish(aPolicy(), {now: new Date(Date.now() - 31 * 24 * 60 * 60 * 1000)});
		expect(await lookAt(company)).toBe('expired');
	});

	it('when it does not keep its own examples', async () => {
		const company = await aCompany();
		const examples = {fires: [{language: 'en', text: 'nothing'}], silent: []};
		await company.publish(aPolicy({rules: [aRule({examples})]}));
		expect(await lookAt(company)).toBe('examples');
	});
});
