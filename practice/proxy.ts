import {createServer} from 'node:http';
import {type AddressInfo, connect, type Socket} from 'node:net';

/** A CONNECT proxy that leads to the practice server and nowhere else. */
export interface Proxy {
	readonly port: number;
	/** Every `host:port` (or plain http URL) that was asked for and refused, in order. */
	readonly refused: readonly string[];
	/** Firefox's way to be told: its counterpart to Chromium's host-resolver-rules (BROWSERS.md 9). */
	readonly firefoxPrefs: Readonly<Record<string, string | number | boolean>>;
	close(): Promise<void>;
}

/** Starts a proxy on a free loopback port: `CONNECT <one of hosts>:443` goes to `port`, all else is refused. */
export async function startProxy({
	hosts,
	port,
	signal,
}: {
	hosts: readonly string[];
	port: number;
	signal?: AbortSignal;
}): Promise<Proxy> {
	const refused: string[] = [];
	const sockets = new Set<Socket>();
	const known = new Set(hosts.map(host => `${host}:443`));

	const server = createServer((request, response) => {
		refused.push(request.url ?? '');
		response.writeHead(403).end();
	});
	server.on('connection', socket => {
		sockets.add(socket);
		socket.on('close', () => sockets.delete(socket));
	});
	server.on('connect', (request, client: Socket) => {
		const target = request.url ?? '';
		if (!known.has(target)) {
			refused.push(target);
			client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
			return;
		}
		const upstream = connect(port, '127.0.0.1', () => {
			client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
			upstream.pipe(client).pipe(upstream);
		});
		upstream.on('error', () => client.destroy());
		client.on('error', () => upstream.destroy());
		client.on('close', () => upstream.destroy());
	});

	await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
	const own = (server.address() as AddressInfo).port;
	const close = () =>
		new Promise<void>(resolve => {
			server.close(() => resolve());
			for (const socket of sockets) {
				socket.destroy();
			}
		});
	signal?.addEventListener('abort', () => void close(), {once: true});
	return {port: own, refused, firefoxPrefs: prefs(own), close};
}

function prefs(port: number): Proxy['firefoxPrefs'] {
	return {
		'network.proxy.type': 1,
		'network.proxy.http': '127.0.0.1',
		'network.proxy.http_port': port,
		'network.proxy.ssl': '127.0.0.1',
		'network.proxy.ssl_port': port,
		'network.proxy.no_proxies_on': '',
	};
}
