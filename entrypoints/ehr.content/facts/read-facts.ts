import type { Patient } from '../../../engine/contract.ts';
import { ageOf, isoDate, patientOf, sexOf } from '../../../exchange/values.ts';
import type { Identity } from '../../../storage/schema.ts';
import type { FactName, Site } from '../sites/site.ts';
import { labelledFacts } from './labelled.ts';

export interface PageFacts {
	readonly dateOfService?: string | undefined;
	readonly patient?: Patient | undefined;
	readonly identity?: Identity | undefined;
}

const dated = /^\s*(?:date of (?:service|visit)|dos|(?:visit|encounter|service) date)\s*:?\s*(.{6,20})/im;

/** What the page says about date and patient: marked elements first, then labels, then the head of the note. */
export function* readFacts(site: Site, note: readonly Element[], text: string): Generator<void, PageFacts> {
	const labelled = yield* labelledFacts(note);
	const fact = (name: FactName) => marked(site, name) ?? labelled[name];
	const birthDate = isoDate(fact('birthDate') ?? '');
	const age = birthDate ? undefined : ageOf(fact('age') ?? '');
	const sex = sexOf(fact('sex') ?? fact('age') ?? '');
	const identity = { patientId: idOf(fact('patientId')), encounterId: idOf(fact('encounterId')) };
	return {
		dateOfService: isoDate(fact('dateOfService') ?? '') ?? isoDate(dated.exec(text.slice(0, 600))?.[1] ?? ''),
		patient: patientOf({ birthDate, age, sex }),
		identity: identity.patientId || identity.encounterId ? identity : undefined,
	};
}

function marked({ facts }: Site, name: FactName): string | undefined {
	const selector = facts[name];
	const element = selector && document.querySelector(selector);
	if (!element) return undefined;
	for (const attribute of element.attributes) {
		if (attribute.value && selector.includes(`[${attribute.name}]`)) return attribute.value;
	}
	return (
		element.getAttribute('datetime') ?? (element as Partial<HTMLInputElement>).value ?? element.textContent?.trim()
	);
}

/** An identifier has a digit in it; "n/a" and "new" have none. */
function idOf(value: string | undefined): string | undefined {
	const id = value?.trim().slice(0, 100);
	return id && /\d/.test(id) ? id : undefined;
}
