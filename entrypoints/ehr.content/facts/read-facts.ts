import type { Patient } from '../../../engine/contract.ts';
import { ageOf, isoDate, patientOf, sexOf } from '../../../exchange/values.ts';
import type { Identity } from '../../../storage/schema.ts';
import type { FactName, Site } from '../sites/site.ts';
import { type Labelled, labelledFacts } from './labelled.ts';
import { marked } from './marked.ts';
import { documentsOutward } from './outward.ts';

export interface PageFacts {
	readonly dateOfService?: string | undefined;
	readonly patient?: Patient | undefined;
	readonly identity?: Identity | undefined;
	/** Two patients are on the page, and nothing marks one as the note's. */
	readonly several: boolean;
}

const dated = /^\s*(?:date of (?:service|visit)|dos|(?:visit|encounter|service) date)\s*:?\s*(.{6,20})/im;

/** What the page says about date and patient: marked elements first, then labels, then the head of the note. */
export function* readFacts(site: Site, note: readonly Element[], text: string): Generator<void, PageFacts> {
	const documents = documentsOutward();
	const labelled: Labelled[] = [];
	for (const document of documents) labelled.push(yield* labelledFacts(document, note));
	const fact = (name: FactName) => {
		const nearest = labelled.find(({ facts }) => facts[name]);
		return marked(site, name, documents) ?? nearest?.facts[name];
	};
	const birthDate = isoDate(fact('birthDate') ?? '');
	const age = birthDate ? undefined : ageOf(fact('age') ?? '');
	const sex = sexOf(fact('sex') ?? fact('age') ?? '');
	return {
		dateOfService: isoDate(fact('dateOfService') ?? '') ?? isoDate(dated.exec(text.slice(0, 600))?.[1] ?? ''),
		patient: patientOf({ birthDate, age, sex }),
		identity: identityOf(fact),
		several: labelled.some(({ several }) => several) && !marked(site, 'patientId', documents),
	};
}

function identityOf(fact: (name: FactName) => string | undefined): Identity | undefined {
	const patientId = idOf(fact('patientId'));
	const encounterId = idOf(fact('encounterId'));
	const name = nameOf(fact('name'));
	const known = { ...(patientId && { patientId }), ...(encounterId && { encounterId }), ...(name && { name }) };
	return Object.keys(known).length > 0 ? known : undefined;
}

/** An identifier has a digit in it; "n/a" and "new" have none. */
function idOf(value: string | undefined): string | undefined {
	const id = value?.trim().slice(0, 100);
	return id && /\d/.test(id) ? id : undefined;
}

const personName = /^\p{L}[\p{L}'’.,-]*(?: [\p{L}'’.,()-]+){1,5}$/u;

/** A person's name is a few words; a line that goes on about something else is none. */
function nameOf(value: string | undefined): string | undefined {
	const name = value?.replace(/\s+/g, ' ').trim();
	return name && name.length <= 80 && personName.test(name) ? name : undefined;
}
