import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ablation, SetName, Share } from './ablation.ts';
import { grid, percent, placed, type Row, three } from './grid.ts';

const docs = join(import.meta.dirname, '..', '..', 'docs');
const page = join(docs, 'reader.md');
const kept = join(docs, 'ablation.json');

type Told = readonly [name: string, set: SetName, tell: (share: Share) => string];

const rows: readonly Told[] = [
	['**own gold, test part** (set aside), micro F1', 'own', ({ f1 }) => three(f1)],
	['… precision, recall', 'own', ({ precision, recall }) => `${three(precision)}, ${three(recall)}`],
	[
		'… first-listed code agrees; exact sets',
		'own',
		({ firstListed, exact }) => `${three(firstListed)}; ${percent(exact)}`,
	],
	['… tempting but wrong codes reported', 'own', ({ trapsReported, trapsOf }) => `${trapsReported} of ${trapsOf}`],
	['**own assessment lines, test part** (set aside)', 'lines', ({ f1 }) => three(f1)],
	['aci-dev, status codes ignored', 'aci', ({ f1 }) => three(f1)],
	['the same, layout lost', 'layoutLost', ({ f1 }) => three(f1)],
	['the same, headings lost too', 'headingsLost', ({ f1 }) => three(f1)],
];

export function ablationTable(ablation: Ablation): string {
	const engines = Object.entries(ablation);
	const notes = (set: SetName): number => engines[0]?.[1][set].notes ?? 0;
	return grid(
		['Exact codes', 'notes', ...engines.map(([name]) => name)],
		rows.map(([name, set, tell]): Row => [name, notes(set), ...engines.map(([, shares]) => tell(shares[set]))]),
	);
}

/** The page about the reader with this table in its place. */
export const withAblation = (text: string, ablation: Ablation): string =>
	placed(text, 'ablation', 'npm run bench -- --ablate --save', ablationTable(ablation));

export const readReaderPage = (): string => readFileSync(page, 'utf8');
export const keptAblation = (): Ablation => JSON.parse(readFileSync(kept, 'utf8'));

/** Keeps the figures, and says in which file. */
export function keepAblation(ablation: Ablation): string {
	writeFileSync(kept, `${JSON.stringify(ablation, undefined, '\t')}\n`);
	writeFileSync(page, withAblation(readReaderPage(), ablation));
	return kept;
}
