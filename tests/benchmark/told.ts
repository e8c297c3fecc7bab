import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { dotted, type Part } from './gold.ts';
import { lineDay } from './lines.ts';
import { codesOf, runner } from './runner.ts';

/**
 * One to three sentences that tell a code in other words than its title, with the codes of their family that they prove,
 * and codes that a hasty reader would take from them; docs/gold.md says how they came to be.
 */
export const toldLine = z.strictObject({
	id: z.string().regex(/^[a-z]{2}-\d{3}$/),
	text: z.string().min(1),
	patient: z.strictObject({ age: z.number().min(0).max(120), sex: z.enum(['male', 'female']) }),
	codes: z.array(dotted),
	wrong: z.array(dotted),
});

const families = ['drugs', 'statuses', 'encounters', 'injuries', 'diseases-a-h', 'diseases-i-m', 'conditions-n-r'];

/** Lines of a part's files, unchecked, in order. */
export const rawTold = (part: Part): readonly unknown[] =>
	families.flatMap((name) =>
		readFileSync(new URL(`../gold/told/${name}-${part}.ndjson`, import.meta.url), 'utf8')
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line)),
	);

export interface ToldFigures {
	readonly lines: number;
	/** Codes proved by the lines that were reported, of how many. */
	readonly found: number;
	readonly of: number;
	/** Near misses reported, of how many. */
	readonly wrong: number;
	readonly nearMisses: number;
}

/** Totals only, of either part. Codes of other families are not counted: the lines list only those of their own. */
export async function measureTold(part: Part): Promise<ToldFigures> {
	const run = runner();
	const lines = rawTold(part).map((raw) => toldLine.parse(raw));
	let [found, of, wrong, nearMisses] = [0, 0, 0, 0];
	for (const line of lines) {
		const said = codesOf(await run({ id: line.id, text: line.text, dateOfService: lineDay, patient: line.patient }));
		found += line.codes.filter((code) => said.has(code)).length;
		of += line.codes.length;
		wrong += line.wrong.filter((code) => said.has(code)).length;
		nearMisses += line.wrong.length;
	}
	return { lines: lines.length, found, of, wrong, nearMisses };
}
