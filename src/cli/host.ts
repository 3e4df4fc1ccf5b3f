import type {IncomingMessage, ServerResponse} from 'node:http';
import sirv from 'sirv';

/**
 * Answers requests for a published policy as any static web server would, with the one header that browsers ask for:
 * the files are public and signed, so every origin may read them.
 */
export function policyHost(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
	const serve = sirv(folder, {
		dev: true,
		etag: true,
		setHeaders: (response, path) => {
			response.setHeader('Access-Control-Allow-Origin', '*');
			response.setHeader(
				'Cache-Control',
				path.includes('/bundles/') ? 'public, max-age=31536000, immutable' : 'no-cache',
			);
		},
	});
	return (request, response) =>
		serve(request, response, () => {
			response.writeHead(404, {'Content-Type': 'text/plain'}).end('Not found\n');
		});
}
