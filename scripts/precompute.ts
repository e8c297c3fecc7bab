import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';

/** Modules that work their one export out from our tables: the same every time, and too slow for a cold start. */
const ready: Readonly<Record<string, string>> = {
	'/engine/match/own-words.ts': 'ownWords',
	'/engine/read/vocabulary.ts': 'vocabulary',
};

/** What a module's export holds, worked out here in Node. */
async function exportOf(file: string, name: string): Promise<unknown> {
	const out = await mkdtemp(join(tmpdir(), 'precompute-'));
	try {
		const lib = { entry: file, formats: ['es' as const], fileName: () => 'module.mjs' };
		await build({ configFile: false, logLevel: 'error', build: { lib, outDir: out, minify: false } });
		const made = (await import(pathToFileURL(join(out, 'module.mjs')).href)) as Record<string, unknown>;
		return made[name];
	} finally {
		await rm(out, { recursive: true, force: true });
	}
}

/** Puts the value itself, as JSON, in the place of the modules that would work it out anew at every start. */
export function precompute(): Plugin {
	return {
		name: 'precompute',
		enforce: 'pre',
		async load(id) {
			const path = id.split('?')[0]?.replaceAll('\\', '/') ?? '';
			const [, name] = Object.entries(ready).find(([end]) => path.endsWith(end)) ?? [];
			if (!name) return null;
			const json = JSON.stringify(await exportOf(path, name));
			return `export const ${name} = JSON.parse(${JSON.stringify(json)});`;
		},
	};
}
