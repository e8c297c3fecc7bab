import * as z from 'zod/mini';

/** No generated code: the extension's policy forbids it, and the attempt would be logged. */
z.config({ jitless: true });

/** Where there is a DOM, a selector must be one; the background has none and passes it on to pages that do. */
function parses(text: string): boolean {
	if (typeof document === 'undefined') return true;
	try {
		document.createDocumentFragment().querySelector(text);
		return true;
	} catch {
		return false;
	}
}

const selector = z
	.string('is not text')
	.check(z.minLength(1, 'is empty'), z.maxLength(500, 'is too long'), z.refine(parses, 'is not a CSS selector'));
const selectors = z.array(selector, 'is not a list').check(z.maxLength(20, 'has more than 20 entries'));

const part = z.strictObject({ selector, head: z.exactOptional(z.string().check(z.maxLength(80))) });

/** Begins a fact that stands in the page's address: `address:encounter`. */
export const inAddress = 'address:';

/** Elements whose text (or `datetime`, or value) is the fact; or `address:name`, a part of the page's address. */
const source = z.string('is not text').check(
	z.minLength(1, 'is empty'),
	z.maxLength(500, 'is too long'),
	z.refine((text) => /^address:[\w-]+$/.test(text) || parses(text), 'is not a CSS selector'),
);
const facts = z.strictObject({
	dateOfService: z.exactOptional(source),
	birthDate: z.exactOptional(source),
	age: z.exactOptional(source),
	sex: z.exactOptional(source),
	patientId: z.exactOptional(source),
	encounterId: z.exactOptional(source),
	name: z.exactOptional(source),
});

const patterns = ['search', 'combobox', 'text', 'picker', 'row'] as const;

/** A field that takes diagnoses, and how it does; docs/adapters.md says what each part is for. */
const field = z.strictObject({
	pattern: z.enum(patterns, `is none of ${patterns.join(', ')}`),
	field: selector,
	open: z.exactOptional(selector),
	search: z.exactOptional(selector),
	options: z.exactOptional(selector),
	take: z.exactOptional(selector),
	chosen: z.exactOptional(selector),
	single: z.exactOptional(z.boolean('is neither true nor false')),
});

const diagnosis = z.strictObject({
	/** Only for the first-listed diagnosis, where the page keeps it apart. */
	first: z.exactOptional(field),
	field,
});

/** Where one EHR keeps what we read and write: data only. Whatever is left out, the generic reading finds. */
export const siteSchema = z.strictObject({
	id: z.string('is not text').check(z.regex(/^[a-z\d][a-z\d-]{0,59}$/, 'is not a short name such as my-ehr')),
	/** Every one must match something in the document for the site to be recognised; none for generic. */
	match: selectors,
	/** Editors or blocks of the note in reading order, each under its head. */
	note: z.array(part, 'is not a list').check(z.maxLength(40, 'has more than 40 entries')),
	facts,
	diagnosis: z.exactOptional(diagnosis),
});

export type Site = z.infer<typeof siteSchema>;
export type FactName = keyof Site['facts'];
export type DiagnosisField = z.infer<typeof field>;
export type Diagnosis = z.infer<typeof diagnosis>;
