import {once} from 'node:events';
import {stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {Command} from 'commander';
import {policyHost} from '../host.ts';
import {UsageError, wholeNumber} from '../usage.ts';

export const serveCommand = () =>
	new Command('serve')
		.description('Serve a published folder on this machine only, for trying things out.')
		.argument('[folder]', 'the folder that "handrail publish" wrote', 'public')
		.option('--port <number>', 'the port; 0 is any free one', wholeNumber(0, 65_535), 0)
		.action(serve);

async function serve(folder: string, {port}: {port: number}): Promise<void> {
	const published = await stat(join(folder, 'latest.json')).catch(() => undefined);
	if (published === undefined)
		throw new UsageError(`expected a folder that "handrail publish" wrote, got ${folder} without latest.json`);
	const server = createServer(policyHost(folder)).listen(port, '127.0.0.1');
	await once(server, 'listening').catch(error => {
		throw new UsageError(`expected a free port, got ${port}: ${error.message}`);
	});
	console.log(
		`http://127.0.0.1:${(server.address() as AddressInfo).port}/latest.json is served from ${folder} (Ctrl+C ends)`,
	);
	await once(process, 'SIGINT');
	server.close();
}
