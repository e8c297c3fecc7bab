import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const page = fileURLToPath(new URL('page/', import.meta.url));

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
};

/** Everything without an extension is the single page, so that `/encounter/…` can be opened and reloaded. */
async function answer(url: string): Promise<{ status: number; type: string; body: Buffer | string }> {
	const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
	const file = extname(path) === '' ? 'index.html' : path;
	const type = types[extname(file)];
	if (!type || file.includes('..')) return { status: 404, type: 'text/plain', body: 'Not found' };
	try {
		return { status: 200, type, body: await readFile(join(page, file)) };
	} catch {
		return { status: 404, type: 'text/plain', body: 'Not found' };
	}
}

/** Serves the sample chart on this machine only; port 0 picks a free one. */
export function serve(port = 0): Promise<{ readonly url: string; close(): void }> {
	const server = createServer((request, response) => {
		answer(request.url ?? '/').then(
			({ status, type, body }) => {
				response.writeHead(status, {
					'content-type': type,
					'cache-control': 'no-store',
					'content-security-policy': "default-src 'self'; img-src data:; base-uri 'none'; form-action 'none'",
				});
				response.end(body);
			},
			() => response.writeHead(400).end(),
		);
	});
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => {
			const { port: bound } = server.address() as AddressInfo;
			resolve({ url: `http://localhost:${bound}`, close: () => server.close() });
		});
	});
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const { url } = await serve(Number(process.env.PORT ?? 4780));
	console.log(`Sample chart: ${url}`);
}
