import {readFile} from 'node:fs/promises';
import type {IncomingHttpHeaders, IncomingMessage, ServerResponse} from 'node:http';
import {createServer} from 'node:https';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import sirv from 'sirv';
import {makeCertificate} from './certificate.ts';
import {builtPractice} from './folder.ts';
import {allHosts, practiceHosts, siteOf} from './hosts.ts';

/** As strict as the real sites are where it matters: no inline scripts, no third party at all. */
const contentSecurityPolicy = [
	"default-src 'self'",
	"script-src 'self'",
	"style-src 'self' 'unsafe-inline'",
	"img-src 'self' data:",
	"connect-src 'self'",
].join('; ');

/** Answers every request for one extra host. */
export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** One request as the server saw it; `url` is path and query. */
export interface SeenRequest {
	readonly host: string;
	readonly method: string;
	readonly url: string;
	readonly headers: IncomingHttpHeaders;
}

/** The running practice server. */
export interface Practice {
	readonly port: number;
	/** The fingerprint of its throw-away certificate, see `Certificate`. */
	readonly spki: string;
	/** Every host it answers for: the practice pages' and the caller's. */
	readonly hosts: readonly string[];
	/** Every request, in order of arrival, also those that were refused. */
	readonly requests: readonly SeenRequest[];
	/** Flags that lead Chromium to this server for our hosts, and to nothing for all others (BROWSERS.md 3). */
	readonly chromiumArgs: readonly string[];
	close(): Promise<void>;
}

export interface PracticeOptions {
	/** Extra hosts (a bundle host, say), each with its own handler. */
	hosts?: Readonly<Record<string, RequestHandler>>;
	/** What `buildPractice` wrote; `dist/practice/` unless given. */
	folder?: string;
	signal?: AbortSignal;
}

/** Serves the practice pages, and the extra hosts, over https on a free loopback port. */
export async function startPractice({
	hosts: extra = {},
	folder = builtPractice,
	signal,
}: PracticeOptions = {}): Promise<Practice> {
	const hosts = allHosts(Object.keys(extra));
	const {key, cert, spki} = await makeCertificate(hosts);
	const sites = siteHandlers(folder);
	const requests: SeenRequest[] = [];

	const server = createServer({key, cert}, (request, response) => {
		const host = (request.headers.host ?? '').replace(/:\d+$/, '');
		const {method = 'GET', url = '/', headers} = request;
		requests.push({host, method, url, headers});
		const handler = extra[host] ?? sites.get(host) ?? misdirected;
		void answer(handler, request, response);
	});
	await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
	const {port} = server.address() as AddressInfo;
	const close = () =>
		new Promise<void>(resolve => {
			server.close(() => resolve());
			server.closeAllConnections();
		});
	signal?.addEventListener('abort', () => void close(), {once: true});

	const rules = [...hosts.map(host => `MAP ${host}:443 127.0.0.1:${port}`), 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'];
	const chromiumArgs = [`--host-resolver-rules=${rules.join(',')}`, `--ignore-certificate-errors-spki-list=${spki}`];
	return {port, spki, hosts, requests, chromiumArgs, close};
}

/** A handler that fails still answers. */
async function answer(handler: RequestHandler, request: IncomingMessage, response: ServerResponse): Promise<void> {
	try {
		await handler(request, response);
	} catch (error) {
		if (!response.headersSent) {
			response.writeHead(500, {'content-type': 'text/plain'});
		}
		response.end(String(error));
	}
}

function siteHandlers(folder: string): Map<string, RequestHandler> {
	return new Map(Object.entries(practiceHosts).map(([host, site]) => [host, serveSite(join(folder, site))]));
}

/** Files as they are; every other path without an extension is a route of the page (`/home`, `/feed/`…). */
function serveSite(folder: string): RequestHandler {
	const files = sirv(folder, {dev: true, etag: false});
	return (request, response) => {
		const url = new URL(request.url ?? '/', 'https://practice');
		response.setHeader('cache-control', 'no-store');
		response.setHeader('content-security-policy', contentSecurityPolicy);
		response.setHeader('referrer-policy', 'strict-origin-when-cross-origin');
		response.setHeader('x-content-type-options', 'nosniff');
		if (extname(url.pathname) === '') {
			return servePage(url, request, response, folder);
		}
		return files(
			request,
			response,
			() => void response.writeHead(404, {'content-type': 'text/plain'}).end('Not found.\n'),
		);
	};
}

/** The page, with its language and theme already in the first byte of `<html>`, as the real sites have theirs. */
async function servePage(url: URL, request: IncomingMessage, response: ServerResponse, folder: string): Promise<void> {
	const page = await readFile(join(folder, 'index.html'), 'utf8');
	const theme = url.searchParams.get('theme');
	const themed = theme === 'light' || theme === 'dark' ? ` data-theme="${theme}"` : '';
	response.writeHead(200, {'content-type': 'text/html; charset=utf-8'});
	response.end(page.replace('<html lang="en">', `<html lang="${languageFor(url, request)}"${themed}>`));
}

/** `?lang=` first; the start page, which belongs to no site, then asks the browser. English otherwise. */
function languageFor(url: URL, request: IncomingMessage): 'de' | 'en' {
	const asked = url.searchParams.get('lang');
	if (asked === 'de' || asked === 'en') {
		return asked;
	}
	const isStartPage = siteOf(request.headers.host ?? '') === 'index';
	return isStartPage && /^de\b/i.test(request.headers['accept-language'] ?? '') ? 'de' : 'en';
}

function misdirected(_request: IncomingMessage, response: ServerResponse): void {
	response.writeHead(421, {'content-type': 'text/plain'}).end('This host is not served here.\n');
}
