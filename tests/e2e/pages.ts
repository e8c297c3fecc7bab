import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Pages {
	readonly url: string;
	close(): void;
}

/** Serves pages of ours on this machine only, by their paths; any other path is not found. */
export async function servePages(bodies: Readonly<Record<string, string>>): Promise<Pages> {
	const server = createServer((request, response) => {
		const body = bodies[new URL(request.url ?? '/', 'http://localhost').pathname];
		response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
		response.end(`<!doctype html><html lang="en"><title>A chart</title><body>${body ?? 'Not found'}</body></html>`);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://localhost:${(server.address() as AddressInfo).port}`,
		close: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}
