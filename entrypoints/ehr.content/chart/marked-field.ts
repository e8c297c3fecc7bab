import type { DiagnosisField } from '../sites/site.ts';
import { around } from './around.ts';
import { type Field, type Input, isEmpty } from './field.ts';
import { isShown } from './shown.ts';

/** The field that a site's adapter names; undefined when nothing of it is on the page. */
export function markedField(
	at: DiagnosisField,
	documents: readonly Document[],
	note: readonly Element[],
): Field | undefined {
	const all = (selector: string | undefined) =>
		selector ? documents.flatMap((one) => [...one.querySelectorAll<HTMLElement>(selector)]).filter(isShown) : [];
	const inputs = () => all(at.field) as unknown as readonly Input[];
	const input = () => (at.pattern === 'row' ? inputs().find(isEmpty) : inputs()[0]);
	const field: Field = {
		pattern: at.pattern,
		single: at.single ?? false,
		documents,
		input,
		open: () => all(at.open)[0],
		search: () => all(at.search)[0] as Input | undefined,
		take: () => all(at.take)[0],
		options: () => (at.options ? all(at.options) : undefined),
		chosen: () => (at.chosen ? all(at.chosen) : around(inputs()[0], at.pattern, note, 'near')),
		shows: () => (at.chosen ? all(at.chosen) : around(inputs()[0], at.pattern, note, 'block')),
	};
	return inputs().length > 0 || field.open() ? field : undefined;
}
