import type { Framed } from '../../messaging/catalogue.ts';
import { signs } from '../ehr.content/find/candidate.ts';
import { rivals } from '../ehr.content/find/rivals.ts';
import type { Broken, Shown, Weighed } from './shown.ts';

export interface ShownNote {
	readonly origin: string;
	readonly frameId: number;
	readonly key: string;
	readonly parts?: Framed[];
	readonly broken?: NonNullable<Broken>;
}

/** The note of a tab that was clicked in last, else the surest; several when others are as sure. */
export function surest({ origin, frames }: Shown): ShownNote | 'several' | undefined {
	const notes = notesIn(frames);
	const [best, ...others] = notes.sort(
		(x, y) => y.chosen - x.chosen || y.score - x.score || Number(x.frameId) - Number(y.frameId),
	);
	const several = Object.values(frames).some((one) => 'several' in one);
	const unsure = several || others.some((other) => best && rivals(best, other));
	if (unsure && !best?.chosen) return 'several';
	if (!best) return undefined;
	const { frameId, key, parts, broken } = best;
	return { origin, frameId, key, ...(parts.length > 0 ? { parts } : {}), ...(broken ? { broken } : {}) };
}

/** Sections that were joined are one note, surer than each of them. */
function notesIn(frames: Shown['frames']) {
	const entries = Object.entries(frames).flatMap(([id, note]) =>
		'key' in note ? [{ frameId: Number(id), note }] : [],
	);
	return [...Map.groupBy(entries, ({ note }) => note.key)].map(([key, members]) => {
		const parts = members.flatMap(({ note }) => note.part ?? []).sort((a, b) => a.start - b.start);
		const { frameId, note } = members.find((one) => one.frameId === parts[0]?.frameId) ?? (members[0] as Member);
		return {
			...note,
			key,
			frameId,
			parts,
			score: Math.max(...members.map((one) => one.note.score)) + signs.sectionLabel * (members.length - 1),
			chosen: Math.max(...members.map((one) => one.note.chosen)),
		};
	});
}

type Member = { readonly frameId: number; readonly note: Weighed };

/**
 * Every frame whose note is written in, and whether its words alone are the note of its tab that is meant: joined
 * sections are asked about in the panel only.
 */
export const writtenIn = (tabs: readonly (readonly [tabId: number, shown: Shown])[]) =>
	tabs.flatMap(([tabId, state]) => {
		const best = surest(state);
		return Object.entries(state.frames).flatMap(([id, note]) => {
			if (!('key' in note) || !note.editable) return [];
			const meant = typeof best === 'object' && best.frameId === Number(id) && !note.withOthers;
			return [{ tabId, frameId: Number(id), key: note.key, meant }];
		});
	});
