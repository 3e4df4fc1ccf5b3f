import {browser} from '../lib/browser.ts';
import type {ReplyOf, RequestOf, ToBackground, ToPage} from './protocol.ts';

/** What an answering side sends back: a value, or the words of its error. */
export type Answer = {readonly value: unknown} | {readonly error: string};

/** The other side could not be asked, or could not answer. */
export class CallError extends Error {
	override readonly name = 'CallError';
}

/** @throws CallError */
export async function callBackground<Name extends keyof ToBackground>(
	name: Name,
	request: RequestOf<ToBackground, Name>,
): Promise<ReplyOf<ToBackground, Name>> {
	return unwrap(await browser.runtime.sendMessage({name, request}).catch(unreachable));
}

/** @throws CallError when the tab has no content script of ours, or it cannot answer */
export async function callPage<Name extends keyof ToPage>(
	tab: number,
	name: Name,
	request: RequestOf<ToPage, Name>,
): Promise<ReplyOf<ToPage, Name>> {
	return unwrap(await browser.tabs.sendMessage(tab, {name, request}).catch(unreachable));
}

function unreachable(error: unknown): never {
	throw new CallError(error instanceof Error ? error.message : String(error));
}

function unwrap<Reply>(answer: unknown): Reply {
	const {value, error} = (answer ?? {error: 'no answer'}) as {value?: Reply; error?: string};
	if (error !== undefined) throw new CallError(error);
	return value as Reply;
}
