import type { Reply } from '../../messaging/catalogue.ts';
import { askFrame } from '../../messaging/send.ts';
import type { Note } from './joined.ts';

type Described = Reply<'frame.describe'>;

/** The top document may start after its frames. Milliseconds. */
const waits = [0, 200, 400, 800];

/** What the tab's top document says of a frame that cannot see out. */
const describe = (tabId: number, outside: readonly number[]): Promise<Described | undefined> =>
	askFrame({ tabId, frameId: 0 }, 'frame.describe', { outside: [...outside] }).catch(() => undefined);

/** The label before such a frame, as soon as there is somebody to tell it. */
export async function labelOutside(tabId: number, outside: readonly number[]): Promise<string | undefined> {
	for (const wait of waits) {
		await new Promise((resolve) => setTimeout(resolve, wait));
		const said = await describe(tabId, outside);
		if (said) return said.label;
	}
	return undefined;
}

/** A note with what only the document around its frame knows: where the frame stands, and whose chart that is now. */
export async function placed(tabId: number, note: Note): Promise<Note> {
	const { outside } = note;
	const said = outside && (await describe(tabId, outside));
	return said ? withOutside(note, outside, said) : note;
}

/** What the frame itself says counts first; its identity is never mixed with another one. */
export function withOutside(note: Note, outside: readonly number[], said: Described): Note {
	const { section, identity = said.identity, dateOfService = said.dateOfService } = note;
	const patient = { ...said.patient, ...note.patient };
	const place = said.place && section && [...said.place, ...section.place.slice(outside.length)];
	return {
		...note,
		...(dateOfService ? { dateOfService } : {}),
		...(Object.keys(patient).length > 0 ? { patient } : {}),
		...(identity ? { identity } : {}),
		...(section && place ? { section: { ...section, place } } : {}),
	};
}
