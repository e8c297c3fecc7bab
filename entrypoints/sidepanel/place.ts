import type { Body, Framed, KindTo, Reply } from '../../messaging/catalogue.ts';
import { askPage } from '../../messaging/send.ts';
import type { Quoted } from '../../storage/schema.ts';

type Part = Pick<Framed, 'frameId' | 'start' | 'end'> & Partial<Framed>;

/** Where in a tab the note on screen stands: in one frame, or its sections in several, in reading order. */
export interface Place {
	readonly tabId: number;
	readonly parts: readonly Part[];
}

export function placeOf(tabId: number, frameId: number, parts?: readonly Framed[]): Place {
	return { tabId, parts: parts ?? [{ frameId, start: 0, end: Number.POSITIVE_INFINITY }] };
}

export function askPart<K extends KindTo<'page'>>(place: Place, { frameId }: Part, kind: K, body: Body<K>) {
	return askPage({ tabId: place.tabId, frameId }, kind, body) as Promise<Reply<K>>;
}

const holds = ({ start, end }: Part, words: Quoted): boolean => words.start >= start && words.end <= end;

/** Words of the note as words of one frame's section, and back. */
export const inward = ({ start: by }: Part, { start, end, quote }: Quoted): Quoted => ({
	start: start - by,
	end: end - by,
	quote,
});
export const outward = ({ start: by }: Part, { start, end, quote }: Quoted): Quoted => ({
	start: start + by,
	end: end + by,
	quote,
});

export const partWith = ({ parts }: Place, words: Quoted): Part | undefined => parts.find((part) => holds(part, words));

/** Paints in each frame the words that stand in its section, and no others; says which of `focus` are not there. */
export async function paint(place: Place, spans: readonly Quoted[], focus: readonly number[]): Promise<boolean> {
	const missing = await Promise.all(
		place.parts.map(async (part) => {
			const mine = [...spans.keys()].filter((at) => holds(part, spans[at] as Quoted));
			const focused = focus.filter((at) => mine.includes(at)).map((at) => mine.indexOf(at));
			const own = mine.map((at) => inward(part, spans[at] as Quoted));
			const said = await askPart(place, part, 'evidence.paint', { spans: own, focus: focused });
			return said.missing.map((at) => mine[at]);
		}),
	);
	const nowhere = [...spans.keys()].filter((at) => !partWith(place, spans[at] as Quoted));
	const gone = new Set([...missing.flat(), ...nowhere]);
	return !focus.some((at) => gone.has(at));
}

/** The words that are selected in the first section in which any are. */
export async function selection(place: Place): Promise<Quoted | null> {
	for (const part of place.parts) {
		const { selection: words } = await askPart(place, part, 'selection.read', {});
		if (words) return outward(part, words);
	}
	return null;
}
