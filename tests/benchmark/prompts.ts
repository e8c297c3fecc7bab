import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { Encounter } from '../../engine/contract.ts';
import type { Part } from './gold.ts';
import { runner } from './runner.ts';

/** A note in progress, and the questions that an expert would ask or leave; docs/gold.md says how it came to be. */
export const goldPrompts = z.strictObject({
	id: z.string().regex(/^pp-\d{3,4}$/),
	specialty: z.string(),
	style: z.string(),
	dateOfService: z.iso.date(),
	patient: z.strictObject({
		age: z.number().min(0).max(120).optional(),
		sex: z.enum(['male', 'female', 'other', 'unknown']).optional(),
	}),
	text: z.string().min(1),
	expect: z.array(z.strictObject({ topic: z.string(), quote: z.string(), missing: z.string() })),
	wrong: z.array(z.strictObject({ topic: z.string(), why: z.string() })),
});
export type GoldPrompts = z.infer<typeof goldPrompts>;

const file = (part: Part): URL => new URL(`../gold/prompts/${part}.ndjson`, import.meta.url);

/** Items of the file, unchecked, in order. */
export const rawPrompts = (part: Part): readonly unknown[] =>
	readFileSync(file(part), 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line));

const encounterOf = ({ id, text, dateOfService, patient: { age, sex } }: GoldPrompts): Encounter => ({
	id,
	text,
	dateOfService,
	patient: { ...(age === undefined ? {} : { age }), ...(sex ? { sex } : {}) },
});

/** A topic of the gold may be several records of ours ("drug-effect" is "drug-effect-cough" among others). */
const meets = (id: string, topic: string): boolean => id === topic || id.startsWith(`${topic}-`);

export interface PromptFigures {
	readonly notes: number;
	readonly precision: number;
	readonly recall: number;
	/** Questions asked that the gold calls tempting and wrong, of all that it names so. */
	readonly tempting: number;
	readonly temptations: number;
	/** Notes without a right question in which none was asked, of all such notes. */
	readonly quiet: number;
	readonly nothingToAsk: number;
}

/** Totals only: nobody tunes on the test part, so none of its notes is ever printed. */
export async function measurePrompts(part: Part): Promise<PromptFigures> {
	const run = runner();
	let [right, asked, wanted, tempting, temptations, quiet, nothingToAsk] = [0, 0, 0, 0, 0, 0, 0];
	const items = rawPrompts(part).map((raw) => goldPrompts.parse(raw));
	for (const item of items) {
		const ids = (await run(encounterOf(item))).prompts.map(({ id }) => id);
		const topics = item.expect.map(({ topic }) => topic);
		right += topics.filter((topic) => ids.some((id) => meets(id, topic))).length;
		asked += ids.length;
		wanted += topics.length;
		tempting += item.wrong.filter(({ topic }) => ids.some((id) => meets(id, topic))).length;
		temptations += item.wrong.length;
		nothingToAsk += topics.length === 0 ? 1 : 0;
		quiet += topics.length === 0 && ids.length === 0 ? 1 : 0;
	}
	const share = (part: number, of: number) => Math.round((1000 * part) / of) / 1000;
	return {
		notes: items.length,
		precision: share(right, asked),
		recall: share(right, wanted),
		tempting,
		temptations,
		quiet,
		nothingToAsk,
	};
}
