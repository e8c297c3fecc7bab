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
	['name', /^(?:patient(?:'s)? name|name of patient|patient)\s*:\s*/i],
	['age', /^age(?:\s*[/,&]\s*(?:sex|gender))?\b\s*:?\s*/i],
	['sex', /^(?:(?:legal |birth |administrative )?sex|gender)\b\s*:?\s*/i],
];

const longestLine = 120;

export interface Labelled {
	readonly facts: Readonly<Partial<Record<FactName, string>>>;
	/** The document shows the ids of two patients: whose chart it is cannot be told by labels. */
	readonly several: boolean;
}

/** Labelled facts of a document outside of the note: "DOB: 1964-03-09", or a label and its neighbour. */
export function* labelledFacts({ body }: Document, note: readonly Element[]): Generator<void, Labelled> {
	const facts: Partial<Record<FactName, string>> = {};
	const ids = new Set<string>();
	const take = (name: FactName, value: string) => {
		facts[name] ??= value;
		if (name === 'patientId' && /\d/.test(value)) ids.add(value.toUpperCase());
	};
	let open: FactName | undefined;
	let count = 0;
	for (const text of body ? shortTexts(body, note) : []) {
		if (++count % 100 === 0) yield;
		if (text === undefined) continue;
		const found = labels.find(([, label]) => label.test(text));
		if (!found) {
			if (open) take(open, text);
			open = undefined;
			continue;
		}
		const value = text.replace(found[1], '').trim();
		if (value) take(found[0], value);
		open = value ? undefined : found[0];
	}
	return { facts, several: ids.size > 1 };
}

/** Nodes are told by their names: in a document of another frame our classes know none of them. */
function* shortTexts(root: Element, note: readonly Element[]): Generator<string | undefined> {
	const stack: Node[] = [root];
	while (stack.length > 0) {
		const node = stack.pop() as Node;
		yield node.nodeType === Node.TEXT_NODE ? short((node as Text).data) : undefined;
		if (node.nodeType !== Node.ELEMENT_NODE) continue;
		const element = node as Element;
		if (isUnseen(element) || note.some((part) => part === element)) continue;
		const time = element.localName === 'time' && (element as HTMLTimeElement).dateTime;
		if (time) yield time;
		else if (element.localName === 'input') yield short((element as HTMLInputElement).value);
		else stack.push(...childrenOf(element).toReversed());
	}
}

function short(text: string): string | undefined {
	const trimmed = text.replace(/\s+/g, ' ').trim();
	return trimmed !== '' && trimmed !== ':' && trimmed.length <= longestLine ? trimmed : undefined;
}
