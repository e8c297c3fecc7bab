import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join, normalize } from 'node:path';
import { answer, type Posted } from './answers.ts';
import { folderOf } from './fetch.ts';
import { modules, shell } from './packages.ts';
import type { Person } from './people.ts';

const base = '/openmrs/spa/';
const types: Readonly<Record<string, string>> = {
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.woff2': 'font/woff2',
	'.woff': 'font/woff',
	'.ico': 'image/x-icon',
};

export interface OpenMrs {
	/** Address of a patient's chart. */
	chart(person: Person): string;
	/** What the front end has posted, oldest first. */
	readonly posted: Posted[];
	close(): void;
}

/** The real front end on this machine only, over answers of ours. */
export async function serveOpenMrs(): Promise<OpenMrs> {
	const files = await fileReader();
	const posted: Posted[] = [];
	const server = createServer(async (request, response) => {
		const url = new URL(request.url ?? '/', 'http://localhost');
		const send = (status: number, type: string, body: Buffer | string) =>
			response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
		if (url.pathname.startsWith('/openmrs/ws/')) {
			const method = request.method ?? 'GET';
			const said = answer(method, url, await bodyOf(request), (one) => posted.push(one));
			send(method === 'POST' ? 201 : 200, 'application/json', JSON.stringify(said));
			return;
		}
		const file = await files(decodeURIComponent(url.pathname));
		if (file) send(200, file.type, file.body);
		else send(404, 'text/plain', 'Not found');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		chart: ({ id }) => `http://localhost:${port}${base}patient/${id}/chart/Patient%20Summary`,
		posted,
		close: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}

async function bodyOf(request: IncomingMessage): Promise<string> {
	let body = '';
	for await (const part of request) body += part;
	return body;
}

/** Files of the shell and its modules, the lists of modules made from what the modules say of themselves. */
async function fileReader() {
	const root = join(await folderOf(shell), 'dist');
	const found = await Promise.all(modules.map(async (one) => ({ ...one, folder: await folderOf(one) })));
	const json = async (path: string) => JSON.parse(await readFile(path, 'utf8'));
	const imports: Record<string, string> = {};
	const routes: Record<string, unknown> = {};
	for (const { name, folder } of found) {
		const { browser } = await json(join(folder, 'package.json'));
		imports[name] = `${base}m/${basename(folder)}/${basename(browser)}`;
		routes[name] = await json(join(folder, 'dist', 'routes.json'));
	}
	const index = (await readFile(join(root, 'index.html'), 'utf8'))
		.replace(/https:\/\/[\w./-]+\/importmap\.json/g, `${base}importmap.json`)
		.replace('offline: true', 'offline: false');
	const made: Readonly<Record<string, string>> = {
		[`${base}importmap.json`]: JSON.stringify({ imports }),
		[`${base}routes.registry.json`]: JSON.stringify(routes),
	};
	return async (path: string): Promise<{ type: string; body: Buffer | string } | undefined> => {
		if (made[path]) return { type: 'application/json', body: made[path] };
		const type = types[extname(path)];
		if (!type) return path.startsWith(base) ? { type: 'text/html', body: index } : undefined;
		const [, name, rest] = /^\/openmrs\/spa\/m\/([^/]+)\/(.+)$/.exec(path) ?? [];
		const module = found.find(({ folder }) => basename(folder) === name);
		const file = module
			? join(module.folder, 'dist', normalize(rest ?? ''))
			: join(root, normalize(path.slice(base.length)));
		if (file.includes('..')) return undefined;
		return readFile(file).then(
			(body) => ({ type, body }),
			() => undefined,
		);
	};
}
