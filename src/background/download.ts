import {TooLarge} from '../policy/refusal.ts';

/** The host did not give us the file. */
export class DownloadError extends Error {
	override readonly name = 'DownloadError';

	constructor(
		readonly expected: string,
		readonly got: string,
	) {
		super(`expected ${expected}, got ${got}`);
	}
}

/** Milliseconds for a whole download. Less than the 30 s after which Chromium ends a worker that waits for an answer. */
const PATIENCE = 20_000;

/**
 * The extension's only request to the network: a GET that says nothing about who asks.
 * @param most the ceiling, in bytes, counted while they stream in
 * @throws DownloadError | TooLarge
 */
export async function download(url: URL, most: number): Promise<Uint8Array<ArrayBuffer>> {
	const response = await fetch(url, {
		cache: 'no-store',
		credentials: 'omit',
		redirect: 'error',
		referrerPolicy: 'no-referrer',
		signal: AbortSignal.timeout(PATIENCE),
	}).catch(error => {
		throw new DownloadError(`${url.origin} to answer`, String(error));
	});
	if (!response.ok || response.body === null)
		throw new DownloadError(`${url.pathname} from ${url.host}`, `status ${response.status}`);
	return collect(response.body, most);
}

async function collect(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer>> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	const reader = body.getReader();
	try {
		for (let next = await reader.read(); !next.done; next = await reader.read()) {
			length += next.value.length;
			if (length > most) throw new TooLarge(`at most ${most} bytes`, 'more');
			chunks.push(next.value);
		}
	} catch (error) {
		await reader.cancel().catch(() => undefined); // the download is given up either way
		throw error instanceof TooLarge ? error : new DownloadError('the whole file', String(error));
	}
	return new Uint8Array(await new Blob(chunks as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}
