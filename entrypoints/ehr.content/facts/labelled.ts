import type { FactName } from '../sites/site.ts';
import { childrenOf, isUnseen } from '../tree.ts';

/** Labels as charts print them; the first fact whose label stands in the text takes what follows it. */
const labels: readonly (readonly [FactName, RegExp])[] = [
	[
		'dateOfService',
		/^(?:date of (?:service|visit|encounter)|dos|(?:visit|encounter|service|appointment) date)\b\.?\s*:?\s*/i,
	],
	['birthDate', /^(?:dob|d\.o\.b\.?|date of birth|birth ?date|born)\b\.?\s*:?\s*/i],
	[
		'patientId',
		/^(?:mrn|medical record (?:number|no\.?|#)|patient (?:id|number|no\.?)|chart (?:#|no\.?|number))\s*:?\s*/i,
	],
	['encounterId', /^(?:encounter|visit|csn|account) ?(?:id|#|no\.?|number)\s*:?\s*/i],
	['age', /^age(?:\s*[/,&]\s*(?:sex|gender))?\b\s*:?\s*/i],
	['sex', /^(?:(?:legal |birth |administrative )?sex|gender)\b\s*:?\s*/i],
];

const longestLine = 120;

/** Labelled facts of the page outside of the note: "DOB: 1964-03-09", or a label and its neighbour. */
export function* labelledFacts(note: readonly Element[]): Generator<void, Readonly<Partial<Record<FactName, string>>>> {
	const facts: Partial<Record<FactName, string>> = {};
	let open: FactName | undefined;
	let count = 0;
	for (const text of shortTexts(document.body, note)) {
		if (++count % 100 === 0) yield;
		if (text === undefined) continue;
		const found = labels.find(([, label]) => label.test(text));
		if (!found) {
			if (open) facts[open] ??= text;
			open = undefined;
			continue;
		}
		const value = text.replace(found[1], '').trim();
		if (value) facts[found[0]] ??= value;
		open = value ? undefined : found[0];
	}
	return facts;
}

function* shortTexts(root: Element, note: readonly Element[]): Generator<string | undefined> {
	const stack: Node[] = [root];
	while (stack.length > 0) {
		const node = stack.pop() as Node;
		yield node instanceof Text ? short(node.data) : undefined;
		if (!(node instanceof Element) || isUnseen(node) || note.some((part) => part === node)) continue;
		if (node instanceof HTMLTimeElement && node.dateTime) yield node.dateTime;
		else if (node instanceof HTMLInputElement) yield short(node.value);
		else stack.push(...childrenOf(node).toReversed());
	}
}

function short(text: string): string | undefined {
	const trimmed = text.replace(/\s+/g, ' ').trim();
	return trimmed !== '' && trimmed !== ':' && trimmed.length <= longestLine ? trimmed : undefined;
}
