import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { build } from 'vite';
import { type Editor, editors } from './editors.ts';
import { html, lines } from './note.ts';

const lab = import.meta.dirname;
const types: Readonly<Record<string, string>> = {
	'.css': 'text/css',
	'.js': 'text/javascript',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2',
};

/** The pages' own scripts with the packages that they import, each as one file. */
async function bundle(): Promise<ReadonlyMap<string, string>> {
	const input = [...new Set(editors.map(({ page }) => join(lab, 'pages', `${page}.js`)))];
	const built = await build({
		root: lab,
		configFile: false,
		logLevel: 'error',
		define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
		build: { write: false, modulePreload: false, target: 'esnext', rollupOptions: { input } },
	});
	const outputs = 'output' in built ? built.output : [];
	return new Map(outputs.map((one) => [`/${one.fileName}`, 'code' in one ? one.code : String(one.source)]));
}

const banner = '<header>Doe, Q. <b>MRN</b>: 99-1 <b>Allergies</b>: penicillin</header><input type="search">';

function pageOf({ page, place = '<div id="place"></div>', scripts = [], styles = [] }: Editor, script: string): string {
	const note = JSON.stringify({ html, lines }).replaceAll('<', '\\u003c');
	return `<!doctype html><title>Chart</title><meta charset="utf-8">
		${styles.map((file) => `<link rel="stylesheet" href="/packages/${file}">`).join('')}
		<body>${banner}<nav><a href="#">Labs</a></nav><h1>Office visit</h1>${place}
		<script>window.note = ${note}</script>
		${scripts.map((file) => `<script src="/packages/${file}"></script>`).join('')}
		<script type="module" src="${script}" data-page="${page}"></script>`;
}

/** Serves the lab on this machine only: `/0`, `/1` … are the editors, in their order. */
export async function serveLab(): Promise<{ readonly url: string; close(): void }> {
	const built = await bundle();
	const scriptOf = (page: string) => [...built.keys()].find((path) => new RegExp(`/${page}-[^/]*\\.js$`).test(path));
	const answer = async (path: string): Promise<readonly [type: string, body: string | Buffer]> => {
		const editor = editors[Number(path.slice(1) || Number.NaN)];
		if (editor) return ['text/html', pageOf(editor, scriptOf(editor.page) ?? '')];
		const type = types[extname(path)] ?? 'application/octet-stream';
		const script = built.get(path);
		if (script !== undefined) return [type, script];
		return [type, await readFile(join(lab, 'node_modules', path.replace(/^\/packages\//, '')))];
	};
	const server = createServer((request, response) => {
		const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
		answer(path).then(
			([type, body]) => response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body),
			() => response.writeHead(404).end(),
		);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return { url: `http://localhost:${port}`, close: () => server.close() };
}
