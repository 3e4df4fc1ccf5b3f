import type {Page} from 'playwright-core';

/** Runs an expression where our content script lives, beside the page's own scripts (BROWSERS §4). */
export async function inContentScript<Value>(page: Page, extensionId: string, expression: string): Promise<Value> {
	const session = await page.context().newCDPSession(page);
	const found = new Promise<string>(resolve => {
		session.on('Runtime.executionContextCreated', ({context}) => {
			if (context.origin === `chrome-extension://${extensionId}`) resolve(context.uniqueId);
		});
	});
	await session.send('Runtime.enable');
	const {result, exceptionDetails} = await session.send('Runtime.evaluate', {
		expression,
		uniqueContextId: await found,
		awaitPromise: true,
		returnByValue: true,
	});
	await session.detach();
	if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
	return result.value;
}
