import type { Reply } from '../../../messaging/catalogue.ts';
import type { Site } from '../sites/site.ts';

export type Taught = NonNullable<Reply<'page.opened'>['taught']>;
type Part = 'note' | 'patient' | 'diagnosis';

/** A site with what the user has taught in place of what it had. */
export function taughtSite(site: Site, { note, patient, diagnosis }: Taught): Site {
	return {
		...site,
		...(note ? { note: [{ selector: note }] } : {}),
		...(patient ? { facts: { ...site.facts, patientId: patient } } : {}),
		...(diagnosis ? { diagnosis: { field: diagnosis } } : {}),
	};
}

/** What was taught and is not on this page any more, though a note is. */
export function brokenParts({ note, patient, diagnosis }: Taught, documents: readonly Document[]): readonly Part[] {
	const gone = (selector: string | undefined) =>
		selector !== undefined && !documents.some((one) => one.querySelector(selector));
	const parts = [
		['note', note],
		['patient', patient],
		['diagnosis', diagnosis?.field],
	] as const;
	return parts.flatMap(([part, selector]) => (gone(selector) ? [part] : []));
}
