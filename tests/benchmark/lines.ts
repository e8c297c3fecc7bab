import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { Encounter } from '../../engine/contract.ts';
import { dotted, type Part } from './gold.ts';
import { codesOf, runner } from './runner.ts';
import { type Scored, score } from './score.ts';

/** One assessment item with what is reported from it alone; docs/gold.md says how it came to be. */
export const goldLine = z.strictObject({
	id: z.string().regex(/^(?:[a-f]|sp|zl|b[1-4]|s[1-3]|t[1-4])-\d{3}$/),
	text: z.string().min(1),
	patient: z.strictObject({
		age: z.number().min(0).max(120).optional(),
		sex: z.enum(['male', 'female', 'other', 'unknown']).optional(),
	}),
	codes: z.array(dotted),
	/** Neither right nor wrong to report. */
	acceptable: z.array(dotted),
});
export type GoldLine = z.infer<typeof goldLine>;

/** Every line was coded for a visit on this day. */
export const lineDay = '2026-11-10';

const files: Readonly<Record<Part, readonly string[]>> = {
	tuning: ['tuning', 'everyday-a', 'everyday-b', 'specialty'],
	test: ['test'],
};

/** Lines of a part's files, unchecked, in order. */
export const rawLines = (part: Part): readonly unknown[] =>
	files[part].flatMap((name) =>
		readFileSync(new URL(`../gold/lines/${name}.ndjson`, import.meta.url), 'utf8')
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line)),
	);

export const goldLines = (part: Part): readonly GoldLine[] => rawLines(part).map((raw) => goldLine.parse(raw));

/** The line as the assessment of a note that holds nothing else. */
export const encounterOf = ({ id, text, patient: { age, sex } }: GoldLine): Encounter => ({
	id,
	text: `Assessment/Plan:\n${text}`,
	dateOfService: lineDay,
	patient: { ...(age === undefined ? {} : { age }), ...(sex ? { sex } : {}) },
});

/** Totals only: nobody tunes on the test part, so none of its lines is ever printed. */
export async function measureLines(part: Part): Promise<Scored> {
	const run = runner();
	const pairs = [];
	for (const line of goldLines(part)) {
		const said = [...codesOf(await run(encounterOf(line)))].filter((code) => !line.acceptable.includes(code));
		pairs.push({ gold: new Set(line.codes), said: new Set(said) });
	}
	return score(pairs);
}
