import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type Compiled, compile } from '../icd-data/compile/compile.ts';
import { packBody, packRelease } from '../icd-data/pack.ts';
import type { ReleaseManifest } from '../icd-data/release.ts';
import { parseAlphabetic } from '../icd-data/source/alphabetic.ts';
import { parseHcc } from '../icd-data/source/hcc.ts';
import { parseOrder } from '../icd-data/source/order.ts';
import { SourceError } from '../icd-data/source/source-error.ts';
import { parseTabular } from '../icd-data/source/tabular.ts';

const usage = `icd: compile one release of ICD-10-CM from the official files.

  npm run icd -- --from DIR --release FY2027 [--to public/icd] [--report FILE]

DIR holds order/, tabular/, index/ and hcc/ as CDC and CMS publish them. Of several editions of a
file the newest that is not after the release is taken. On an error the release in place is kept.`;

type Source = ReleaseManifest['sources'][number];
const sha256 = (data: Uint8Array) => createHash('sha256').update(data).digest('hex');

/** Finds, reads and notes down source files. */
class Folder {
	readonly sources: Source[] = [];
	constructor(
		private readonly root: string,
		private readonly year: number,
	) {}

	/** The newest file of `folder` that matches; group 1 of the pattern is its year. */
	read(folder: string, pattern: RegExp, latest = this.year): { file: string; text: string; year: number } {
		const dir = join(this.root, folder);
		const names = existsSync(dir) ? readdirSync(dir) : [];
		const found = names
			.flatMap((name) => {
				const m = pattern.exec(name);
				return m && Number(m[1]) <= latest ? [{ name, year: Number(m[1]) }] : [];
			})
			.sort((a, b) => b.year - a.year || (a.name < b.name ? 1 : -1))[0];
		if (!found)
			throw new SourceError(
				folder,
				0,
				`a file like ${pattern.source} for ${latest} or before`,
				names.length > 0 ? `only ${names.join(', ')}` : 'no such folder',
			);
		const data = readFileSync(join(dir, found.name));
		this.sources.push({ name: `${folder}/${found.name}`, sha256: sha256(data) });
		return { file: found.name, text: data.toString('utf8'), year: found.year };
	}
}

function compileYear(folder: Folder, year: number): { compiled: Compiled; notesYear: number } {
	const orderPattern = /^icd10cm-order-(\d{4})\.txt$/;
	const order = folder.read('order', orderPattern);
	if (order.year !== year)
		throw new SourceError(order.file, 0, `the order file of ${year}`, `${order.year} as the newest`);
	const previous = folder.read('order', orderPattern, year - 1);
	const tabular = folder.read('tabular', /^icd10cm[-_]tabular[-_](\d{4}).*\.xml$/);
	const index = folder.read('index', /^icd10cm[-_]index[-_](\d{4}).*\.xml$/);
	const neoplasm = folder.read('index', /^icd10cm-neoplasm-.*?(\d{4}).*\.xml$/);
	const drug = folder.read('index', /^icd10cm-drug-.*?(\d{4}).*\.xml$/);
	const external = folder.read('index', /^icd10cm-eindex-.*?(\d{4}).*\.xml$/);
	const hcc = folder.read('hcc', /^ra_dx_to_cc_(\d{4})\.csv$/, 9999);
	const compiled = compile({
		orderFile: order.file,
		order: parseOrder(order.file, order.text),
		previous: parseOrder(previous.file, previous.text),
		tabular: parseTabular(tabular.file, tabular.text),
		index: parseAlphabetic(index.file, index.text),
		neoplasm: parseAlphabetic(neoplasm.file, neoplasm.text),
		drug: parseAlphabetic(drug.file, drug.text),
		external: parseAlphabetic(external.file, external.text),
		hcc: parseHcc(hcc.file, hcc.text),
	});
	return { compiled, notesYear: Math.min(tabular.year, index.year) };
}

function provenance(year: number, notesYear: number): string {
	const list = `FY${year} code list (CMS order file)`;
	const notes = notesYear === year ? `FY${year} notes and index` : `FY${notesYear} notes and index rolled forward`;
	return `${list} with ${notes}; CMS-HCC V28.`;
}

/** Written beside and renamed: a reader never sees half a file. */
function replaceFile(path: string, data: Uint8Array | string): void {
	writeFileSync(`${path}.new`, data);
	renameSync(`${path}.new`, path);
}

function updateList(path: string, entry: ReleaseManifest & { readonly file: string; readonly bytes: number }): void {
	const old: { releases: (typeof entry)[] } = existsSync(path)
		? JSON.parse(readFileSync(path, 'utf8'))
		: { releases: [] };
	const releases = [...old.releases.filter((r) => r.release !== entry.release), entry].sort((a, b) =>
		a.from < b.from ? 1 : -1,
	);
	replaceFile(path, `${JSON.stringify({ releases }, undefined, '\t')}\n`);
}

function main(): void {
	const { values } = parseArgs({
		options: {
			from: { type: 'string' },
			release: { type: 'string' },
			to: { type: 'string' },
			report: { type: 'string' },
		},
	});
	const year = Number(/^FY(\d{4})$/.exec(values.release ?? '')?.[1]);
	if (!values.from || !year) throw new Error(usage);
	const to = values.to ?? join(import.meta.dirname, '..', 'public', 'icd');
	const folder = new Folder(values.from, year);
	const { compiled, notesYear } = compileYear(folder, year);
	const { body, sections } = packBody(compiled.columns);
	const manifest: ReleaseManifest = {
		release: `FY${year}`,
		from: `${year - 1}-10-01`,
		to: `${year}-09-30`,
		sources: folder.sources,
		counts: compiled.counts,
		provenance: provenance(year, notesYear),
		sha256: sha256(body),
	};
	const packed = gzipSync(packRelease(manifest, sections, body), { level: 9 });
	mkdirSync(to, { recursive: true });
	const file = `FY${year}.icd.gz`;
	replaceFile(join(to, file), packed);
	updateList(join(to, 'manifest.json'), { ...manifest, file, bytes: packed.length });
	if (values.report)
		replaceFile(
			values.report,
			`${JSON.stringify({ report: Object.fromEntries(compiled.report), variantGroups: compiled.variantGroups }, undefined, '\t')}\n`,
		);
	for (const [what, n] of Object.entries(compiled.counts)) console.log(`${String(n).padStart(8)}  ${what}`);
	console.log(`${basename(to)}/${file}: ${packed.length} bytes`);
}

try {
	main();
} catch (error) {
	if (!(error instanceof Error)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
