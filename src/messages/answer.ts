import {browser, type Runtime} from '../lib/browser.ts';
import type {Answer} from './call.ts';
import type {ReplyOf, RequestOf} from './protocol.ts';

export type Answers<Protocol> = {
	readonly [Name in keyof Protocol]: (
		request: RequestOf<Protocol, Name>,
		sender: Runtime.MessageSender,
	) => Promise<ReplyOf<Protocol, Name>> | ReplyOf<Protocol, Name>;
};

/**
 * Answers every message of a protocol that its sender may send. A handler that fails still answers, with its error.
 * @param signal ends the answering
 */
export function answer<Protocol>(
	answers: Answers<Protocol>,
	mayAsk: (name: string, sender: Runtime.MessageSender) => boolean,
	{signal}: {signal?: AbortSignal} = {},
): void {
	const listener = (message: unknown, sender: Runtime.MessageSender): Promise<Answer> | undefined => {
		const {name, request} = (message ?? {}) as {name?: string; request?: unknown};
		if (name === undefined || !mayAsk(name, sender)) return undefined;
		return respond(() => answers[name as keyof Protocol](request as never, sender));
	};
	browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
	signal?.addEventListener('abort', () =>
		browser.runtime.onMessage.removeListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]),
	);
}

async function respond(run: () => unknown): Promise<Answer> {
	try {
		return {value: await run()};
	} catch (error) {
		console.error(error);
		return {error: error instanceof Error ? error.message : String(error)};
	}
}
