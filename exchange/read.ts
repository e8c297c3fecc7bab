import { readCcda } from './ccda/read.ts';
import { readFhir } from './fhir/read.ts';
import { htmlText } from './html.ts';
import { type Found, fault, type Imported, joined, type ReadOptions } from './imported.ts';
import { type Json, parseJson, record } from './json.ts';
import { readNote } from './ndjson.ts';
import { readPlain } from './plain.ts';
import { recognise } from './recognise.ts';

/** Lines of JSON: our notes, resources of a FHIR bulk export, or both. */
function readLines(content: string, today: string): Found {
	const resources: { value: Json; where: string }[] = [];
	const parts: Found[] = [];
	for (const [at, raw] of content.split('\n').entries()) {
		if (raw.trim() === '') continue;
		const where = `line ${at + 1}`;
		const parsed = parseJson(raw);
		const value = 'value' in parsed ? record(parsed.value) : undefined;
		if (!value) parts.push(fault(where, 'It is not a JSON object: each line must hold one with "id" and "text".'));
		else if (typeof value.resourceType === 'string') resources.push({ value, where });
		else parts.push(readNote(value, where, today));
	}
	return joined([...parts, ...(resources.length > 0 ? [readFhir(resources, today)] : [])]);
}

function found(file: string, content: string, today: string): Found {
	const what = recognise(content);
	switch (what.kind) {
		case 'refused':
			return fault(what.where, what.says);
		case 'text':
			return readPlain(content, file, today);
		case 'html':
			return readPlain(htmlText(content), file, today);
		case 'xml':
			return readCcda(content, file, today);
		case 'lines':
			return readLines(content, today);
		case 'notes':
			return joined(what.values.map((one, at) => readNote(one, what.many ? `[${at}]` : 'file', today)));
		case 'fhir': {
			const place = (one: Json, at: number) => (what.many ? `[${at}]` : String(one.resourceType));
			return readFhir(
				what.values.map((value, at) => ({ value, where: place(value, at) })),
				today,
			);
		}
	}
}

/** An id that stands twice in a file: the same note once, another note under a name of its own. */
function apart(notes: Found['notes']): Found {
	const seen = new Map<string, Found['notes'][number][]>();
	const parts = notes.map((note) => {
		const before = seen.get(note.id) ?? [];
		seen.set(note.id, [...before, note]);
		if (before.length === 0) return { notes: [note], faults: [] };
		const again = before.some((one) => one.text === note.text && one.dateOfService === note.dateOfService);
		if (again)
			return fault(`id ${before.length + 1} of the same`, 'The same note stands twice in this file; one was taken.');
		return { notes: [{ ...note, id: `${note.id}~${before.length + 1}` }], faults: [] };
	});
	return joined(parts);
}

/**
 * Notes of one file, whatever its format: text, our NDJSON, FHIR R4 JSON or C-CDA XML, told by its content. What cannot
 * be read becomes a fault and never stops the rest. Never throws; the text of a note is in no fault.
 */
export function readFile(file: string, content: string, { today }: ReadOptions): Imported {
	try {
		const { notes, faults } = found(file, content.replace(/^\uFEFF/, ''), today);
		const distinct = apart(notes);
		return {
			encounters: distinct.notes.map((note) => ({ ...note, file })),
			faults: [...faults, ...distinct.faults].map((one) => ({ file, ...one })),
		};
	} catch {
		return {
			encounters: [],
			faults: [{ file, where: 'file', says: 'It could not be read: export it again as text.' }],
		};
	}
}
