import { once } from 'node:events';
import { createWriteStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedReader } from '../../cli/reader.ts';
import { type Around, openContext } from '../../model/context/open.ts';
import { fitCases, lineCases } from './fit-cases.ts';
import { withShares } from './shares.ts';

/**
 * What the head of the context model learns from: `npm run training-context -- <folder>` writes each condition found in
 * tuning notes and lines of ours (cases.ndjson) and what the encoder makes of each of its places (around.f32). None of
 * aci-dev, whose licence lets it train nothing that ships.
 */
const folder = process.argv[2] ?? join('artifacts', 'context');
mkdirSync(folder, { recursive: true });
const file = (name: string) => readFileSync(new URL(`../../public/model/${name}`, import.meta.url));
const context = await openContext(
	file('context.onnx'),
	JSON.parse(file('context-vocabulary.json').toString('utf8')) as object,
);

const reader = shippedReader();
const found = [...fitCases(reader), ...lineCases(reader)];
const counted = found.filter(({ set, x }) => (set === 'own' || set === 'aci') && x.past !== 1);
const cases = withShares(found, counted).filter(({ set }) => set !== 'aci' && set !== 'layoutLost');

const vectors = createWriteStream(join(folder, 'around.f32'));
const rows: string[] = [];
let last: { readonly text: string; readonly around: Around } | undefined;
for (const { set, note, code, y, weight, x, text, places } of cases) {
	// Cases of the same text stand one after the other.
	if (last?.text !== text) last = { text, around: await context.read(text) };
	const told = places.map(last.around).filter((one) => one !== undefined);
	if (told.length === 0) continue;
	rows.push(JSON.stringify({ set, note, code, y, weight, x, places: told.length }));
	for (const one of told)
		if (!vectors.write(new Uint8Array(Float32Array.from(one).buffer))) await once(vectors, 'drain');
}
vectors.end();
await once(vectors, 'finish');
writeFileSync(join(folder, 'cases.ndjson'), `${rows.join('\n')}\n`);
console.log(`${rows.length} conditions`);
