import type {Trouble} from '../messages/status.ts';
import {Refusal} from '../policy/refusal.ts';
import {DownloadError} from './download.ts';

/** An error as the popup shows it. The browser's databases fail with a DOMException. */
export function troubleOf(error: unknown): Trouble {
	const at = new Date().toISOString();
	if (error instanceof Refusal) return {code: error.code, expected: error.expected, got: error.got, at};
	if (error instanceof DownloadError) return {code: 'download', expected: error.expected, got: error.got, at};
	if (error instanceof DOMException) return {code: 'storage', expected: 'the database to work', got: String(error), at};
	return {code: 'unexpected', expected: 'the look for a newer policy to succeed', got: String(error), at};
}
