/** The dictionary that the search answers from. Many sites carry the code in the name; some names carry none. */
const named: readonly string[] = [
	'Type 2 diabetes mellitus without complications (E11.9)',
	'Type 2 diabetes mellitus with diabetic chronic kidney disease (E11.22)',
	'Type 2 diabetes mellitus with hyperglycemia (E11.65)',
	'Type 1 diabetes mellitus without complications (E10.9)',
	'Essential (primary) hypertension (I10)',
	'Hypertensive chronic kidney disease, stage 1 to 4 (I12.9)',
	'Chronic kidney disease, stage 3a (N18.31)',
	'Chronic kidney disease, stage 3b (N18.32)',
	'Mixed hyperlipidemia',
	'Hyperlipidemia, mixed type',
	'Acute bronchitis (J20.9)',
];

export interface Concept {
	readonly uuid: string;
	readonly display: string;
}

/** An id in the shape that OpenMRS uses, the same each time. */
export const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const concepts: readonly Concept[] = named.map((display, at) => ({ uuid: uuid(500 + at), display }));

/** As the real search does: every word that was typed must begin a word of the name. */
export function search(query: string): readonly Concept[] {
	const wanted = words(query);
	const fits = (display: string) => wanted.every((start) => words(display).some((word) => word.startsWith(start)));
	return wanted.length === 0 ? [] : concepts.filter(({ display }) => fits(display));
}

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? [];
