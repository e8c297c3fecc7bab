import * as z from 'zod';
import { type Found, fault } from './imported.ts';
import { parseJson } from './json.ts';

/** No generated code: the extension's policy forbids it, and the attempt would be logged. */
z.config({ jitless: true });

/** One note to code, or the reason why a line could not be read. */
export type Item =
	| { readonly line: number; readonly note: NoteLine }
	| { readonly line: number; readonly error: string };

export const date = z.iso.date({ error: 'expected a date as YYYY-MM-DD' });

export const noteLine = z.object({
	id: z.union([z.string().min(1), z.number().transform(String)]),
	text: z.string(),
	dateOfService: date.optional(),
	/** For people who look at a list of notes. */
	label: z.string().optional(),
	/** The same for every note of one patient. */
	patientId: z.string().optional(),
	patient: z
		.object({
			birthDate: date.optional(),
			age: z.number().min(0).max(150).optional(),
			sex: z.enum(['male', 'female', 'other', 'unknown']).optional(),
		})
		.optional(),
});
export type NoteLine = z.infer<typeof noteLine>;

/** A problem said in one line, field first: "patient.sex: Invalid option…". */
const told = (error: z.ZodError): string =>
	error.issues.map((i) => `${i.path.join('.') || 'line'}: ${i.message}`).join('; ');

const checked = (value: unknown, line: number): Item => {
	const parsed = noteLine.safeParse(value);
	return parsed.success ? { line, note: parsed.data } : { line, error: told(parsed.error) };
};

export function parseLine(raw: string, line: number): Item {
	const parsed = parseJson(raw);
	if ('value' in parsed) return checked(parsed.value, line);
	return { line, error: 'not valid JSON: each line must hold one JSON object with "id" and "text"' };
}

const known = <T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
	Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as never;

/** One of our notes as JSON; `where` is its line or place. */
export function readNote(value: unknown, where: string, today: string): Found {
	const item = checked(value, 0);
	if ('error' in item) return fault(where, `${item.error}. Mend this entry and import the file again.`);
	const { id, text, dateOfService, patient, label, patientId } = item.note;
	if (text.trim() === '') return fault(where, 'text: it is empty, nothing to code.');
	const note = {
		id,
		text,
		dateOfService: dateOfService ?? today,
		dateGuessed: dateOfService === undefined,
		unsigned: false,
		...(label?.trim() ? { label: label.trim().slice(0, 200) } : {}),
		...(patientId?.trim() ? { patientId: patientId.trim().slice(0, 200) } : {}),
		...(patient ? { patient: known(patient) } : {}),
	};
	return { notes: [note], faults: [] };
}
