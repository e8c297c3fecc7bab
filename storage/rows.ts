import * as z from 'zod';
import type { CodingResult } from '../engine/contract.ts';
import type { DecisionRow, EncounterRow, Reviewer } from './schema.ts';

/** No generated code: the extension's policy forbids it, and the attempt would be logged. */
z.config({ jitless: true });

const quoted = z.object({ start: z.number().int().min(0), end: z.number().int().min(0), quote: z.string() });
const coded = z.object({ code: z.string().min(1), title: z.string() });

export const reviewer = z.object({ name: z.string().trim().min(1).max(200), role: z.string().trim().max(200) });

export const act = z.discriminatedUnion('kind', [
	coded.extend({ kind: z.literal('accept') }),
	z.object({ kind: z.literal('reject'), code: z.string().min(1), reason: z.string() }),
	z.object({ kind: z.literal('replace'), code: z.string().min(1), with: coded }),
	coded.extend({ kind: z.literal('add') }),
	z.object({
		kind: z.literal('query'),
		prompt: z.string().min(1).max(60),
		deed: z.enum(['answered', 'copied', 'dismissed']),
		words: z.string().min(1).max(300).optional(),
		own: z.string().min(1).max(300).optional(),
	}),
	z.object({ kind: z.literal('none') }),
	z.object({ kind: z.literal('undo'), undoes: z.string().min(1) }),
]);

const decision = z.looseObject({
	seq: z.number(),
	id: z.string().min(1),
	key: z.string().min(1),
	input: z.string(),
	at: z.string(),
	by: reviewer,
	act,
	evidence: z.array(quoted),
});

const encounter = z.looseObject({
	key: z.string().min(1),
	text: z.string(),
	textHash: z.string(),
	input: z.string(),
	dateOfService: z.string(),
});

/** As much of a result as a reader walks through; the rest is carried along. */
const result = z.looseObject({
	id: z.string(),
	codes: z.array(z.looseObject({ code: z.string(), title: z.string(), evidence: z.array(quoted.loose()) })),
	candidates: z.array(z.looseObject({ code: z.string(), evidence: z.array(quoted.loose()) })),
	findings: z.array(z.looseObject({ says: z.string() })),
	prompts: z.array(
		z.looseObject({
			id: z.string(),
			question: z.string(),
			options: z.array(z.string()),
			indicators: z.array(quoted).min(1),
		}),
	),
	provenance: z.looseObject({}),
});

/** A row that does not read as what it should be is left out, and never stops the others from being read. */
const reads = (schema: z.ZodType, row: unknown) => schema.safeParse(row).success;

export const isDecision = (row: unknown): row is DecisionRow => reads(decision, row);
export const isEncounter = (row: unknown): row is EncounterRow => reads(encounter, row);
export const isResult = (value: unknown): value is CodingResult => reads(result, value);
export const isReviewer = (value: unknown): value is Reviewer => reads(reviewer, value);
