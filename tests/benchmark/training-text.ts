import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseOn } from '../../cli/releases.ts';
import { sayings } from '../../engine/match/sayings.ts';
import { read } from '../../engine/read/read.ts';
import { abbreviations } from '../../engine/tables/abbreviations.ts';
import { causePhrases } from '../../engine/tables/causes.ts';
import { phrases } from '../../engine/tables/phrases/all.ts';
import { purposes } from '../../engine/tables/purposes.ts';
import { statusPhrases } from '../../engine/tables/status.ts';
import { goldNotes } from '../../tests/benchmark/gold.ts';
import { goldLines, lineDay } from '../../tests/benchmark/lines.ts';

/** What the engine and its gold hold for training, as NDJSON: `npm run training-text -- <folder>`. Tuning parts only. */
const folder = process.argv[2] ?? join('artifacts', 'reader');
mkdirSync(folder, { recursive: true });
const write = (name: string, rows: readonly unknown[]) =>
	writeFileSync(join(folder, `${name}.ndjson`), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));

const release = releaseOn(lineDay);
const { lexicon } = release;
write(
	'terms',
	Array.from({ length: lexicon.size }, (_, i) => lexicon.term(i))
		.filter(({ row, source }) => row >= 0 && source !== 'drug')
		.map(({ text, source, row }) => ({ text, source, code: release.code(row) })),
);
write(
	'codes',
	Array.from({ length: release.size }, (_, row) => ({
		code: release.code(row),
		title: release.title(row),
		billable: release.billable(row),
	})),
);
const codes = {
	phrase: phrases.map(({ code }) => code),
	status: statusPhrases.map(({ code }) => code),
	cause: causePhrases.map(({ code }) => code),
	purpose: purposes.map((p) => p.codes[0]),
};
write(
	'phrases',
	(['phrase', 'status', 'cause', 'purpose'] as const).flatMap((kind) =>
		sayings[kind].flatMap((say, row) => say.map((text) => ({ kind, row, text, code: codes[kind][row] }))),
	),
);
write('abbreviations', abbreviations);
write('lines', goldLines('tuning'));
const notes = goldNotes('tuning');
write(
	'quotes',
	notes.flatMap(({ id, codes: coded }) => coded.map(({ code, quote }) => ({ note: id, code, quote }))),
);
write(
	'sentences',
	notes.flatMap(({ id, text }) =>
		read(text).sentences.map((s, i) => ({
			note: id,
			at: i,
			text: text.slice(s.start, s.end),
			section: s.section,
			title: s.title,
		})),
	),
);
