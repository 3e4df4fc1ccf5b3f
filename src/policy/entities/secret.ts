import {inOrder} from './characters.ts';
import type {Detector} from './detector.ts';
import {Heads} from './heads.ts';
import {keyBlocks, loginsInUrls, webhooks} from './secret-blocks.ts';
import {botTokens, TOKEN_HEADS, tokenAt} from './secret-tokens.ts';
import {compoundPasswords, PASSWORD_HEADS, passwordAt} from './secret-words.ts';

const HEADS = new Heads([...TOKEN_HEADS, ...PASSWORD_HEADS]);

/**
 * Passwords, PINs, access tokens and private keys. The range is the secret alone, not the word beside it. Values that stand
 * in a vendor's documentation, placeholders and test keys are no secrets.
 */
export const secrets: Detector = seen => {
	const {text} = seen;
	const ranges = [
		...keyBlocks(text),
		...loginsInUrls(text),
		...webhooks(text),
		...botTokens(seen),
		...compoundPasswords(text),
	];
	let past = 0;
	for (const at of HEADS.in(text)) {
		if (at < past) continue;
		const token = tokenAt(text, at);
		if (token !== undefined) past = token.end;
		const range = token === undefined ? passwordAt(text, at) : token.secret ? token : undefined;
		if (range !== undefined) ranges.push({start: range.start, end: range.end});
	}
	return inOrder(ranges);
};
