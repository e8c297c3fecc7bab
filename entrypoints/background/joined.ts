import type { Body, Framed } from '../../messaging/catalogue.ts';

export type Note = Body<'note.captured'>;

/** A section that one frame shows. */
export interface Section {
	readonly frameId: number;
	readonly note: Note;
}

export interface Joined {
	readonly note: Note;
	readonly parts: readonly Framed[];
}

/** Sections in reading order as one note, each under its head. Undefined where they are not one patient's visit. */
export function join(sections: readonly Section[]): Joined | undefined {
	const ordered = sections.toSorted((a, b) => inOrder(placeOf(a), placeOf(b)));
	const [first] = ordered;
	if (!first || !agree(ordered.map(({ note }) => note))) return undefined;
	let text = '';
	const parts = ordered.map(({ frameId, note }) => {
		const head = headOf(note);
		text += `${text === '' ? '' : '\n\n'}${head === '' ? '' : `${head}\n`}`;
		const start = text.length;
		text += note.text;
		return { frameId, start, end: text.length, address: note.address };
	});
	return { note: { ...together(ordered.map(({ note }) => note)), text, address: first.note.address }, parts };
}

const placeOf = ({ note }: Section): readonly number[] => note.section?.place ?? [];

function headOf({ section, text }: Note): string {
	const head = section?.head?.trim().replace(/:$/, '') ?? '';
	return head === '' || text.toLowerCase().startsWith(head.toLowerCase()) ? '' : `${head}:`;
}

/** Number by number; what begins earlier stands earlier. */
function inOrder(a: readonly number[], b: readonly number[]): number {
	const at = a.findIndex((step, level) => step !== b[level]);
	return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
}

const same = (values: readonly (string | undefined)[]): boolean =>
	new Set(values.filter((one) => one !== undefined).map((one) => one.toLowerCase())).size < 2;

/** Whatever they say of patient, encounter and date, they say alike. */
function agree(notes: readonly Note[]): boolean {
	const facts: readonly ((note: Note) => string | undefined)[] = [
		({ identity }) => identity?.patientId,
		({ identity }) => identity?.encounterId,
		({ identity }) => identity?.name,
		({ patient }) => patient?.birthDate,
		({ dateOfService }) => dateOfService,
	];
	return facts.every((fact) => same(notes.map(fact)));
}

/** What any of them knows, the first that does. */
function together(notes: readonly Note[]): Note {
	const { section: _, label: __, outside: ___, ...first } = notes[0] as Note;
	const dateOfService = notes.find((note) => note.dateOfService)?.dateOfService;
	const patient = Object.assign({}, ...notes.map((note) => note.patient ?? {}).toReversed());
	const identity = Object.assign({}, ...notes.map((note) => note.identity ?? {}).toReversed());
	return {
		...first,
		...(dateOfService ? { dateOfService } : {}),
		...(Object.keys(patient).length > 0 ? { patient } : {}),
		...(Object.keys(identity).length > 0 ? { identity } : {}),
	};
}
