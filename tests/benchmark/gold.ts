import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

export const trapClasses = [
	'negated',
	'uncertain',
	'family',
	'historical',
	'hypothetical',
	'other-person',
	'screening',
	'vaccine',
	'allergy',
	'integral-symptom',
	'exam-finding',
	'residue',
	'abnormal-lab',
	'unspecified',
	'side',
	'sequence',
	'combination',
	'education',
	'other',
] as const;

export const dotted = z.string().regex(/^[A-Z][0-9A-Z][0-9A-Z](\.[0-9A-Z]{1,4})?$/);
const told = z.string().min(1);

/** One note of our own with the codes that a careful coder reports; docs/gold.md says how it came to be. */
export const goldNote = z.strictObject({
	id: z.string().regex(/^[a-z0-9-]+$/),
	specialty: told,
	style: told,
	dateOfService: z.iso.date(),
	patient: z.strictObject({ age: z.number().min(0).max(120), sex: z.enum(['male', 'female', 'other', 'unknown']) }),
	text: z.array(z.string()).transform((lines) => lines.join('\n')),
	codes: z.array(z.strictObject({ code: dotted, quote: told, why: told })),
	traps: z.array(z.strictObject({ code: dotted, class: z.enum(trapClasses), quote: told, why: told })),
	/** Neither right nor wrong to report. */
	acceptable: z.array(dotted).default([]),
	flags: z.array(told),
	mustReview: z.boolean(),
});
export type Gold = z.infer<typeof goldNote>;
export type Part = 'tuning' | 'test';

const folder = join(import.meta.dirname, '..', 'gold');

/** File names and what stands in them, unchecked. */
export const goldFiles = (part: Part): readonly { readonly name: string; readonly raw: unknown }[] =>
	readdirSync(join(folder, part))
		.filter((name) => name.endsWith('.json'))
		.sort()
		.map((name) => ({ name, raw: JSON.parse(readFileSync(join(folder, part, name), 'utf8')) }));

export const goldNotes = (part: Part): readonly Gold[] => goldFiles(part).map(({ raw }) => goldNote.parse(raw));
