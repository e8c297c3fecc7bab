import type { Mention } from '../find/mention.ts';
import type { Note, Sentence } from '../read/note.ts';
import { deed, done, order, topic } from '../tables/deeds.ts';

/** What the sentences around a mention say is done: by the writer, as an order, or about the mention as the topic. */
export interface Deeds {
	/** The writer did or does something ("I froze it"): 1 in its sentence, 0.7 in the next. */
	readonly acts: number;
	/** An order opens a clause of its sentence or the next ("Continue lisinopril"): 1 or 0.7. */
	readonly orders: number;
	/** It is what the sentence is about ("For his gout, …"). */
	readonly topic: number;
}

const read = new WeakMap<Sentence, Omit<Deeds, 'topic'>>();

function deedsIn(text: string, s: Sentence): Omit<Deeds, 'topic'> {
	const known = read.get(s);
	if (known) return known;
	const words = text.slice(s.start, s.end);
	const flag = (says: RegExp): number => (says.test(words) ? 1 : 0);
	const found = { acts: Math.max(flag(deed), flag(done)), orders: flag(order) };
	read.set(s, found);
	return found;
}

/** How much of its sentence before a mention is looked at for the words of a topic, in characters. */
const BEFORE = 40;

/** The deeds around one mention. */
export function deedsAt(note: Note, m: Mention): Deeds {
	const here = note.sentences[m.sentence];
	if (!here) return { acts: 0, orders: 0, topic: 0 };
	const next = note.sentences[m.sentence + 1];
	const own = deedsIn(note.text, here);
	const after = next && next.section === here.section ? deedsIn(note.text, next) : undefined;
	const before = note.text.slice(Math.max(here.start, m.start - BEFORE), m.start);
	return {
		acts: own.acts || 0.7 * (after?.acts ?? 0),
		orders: own.orders || 0.7 * (after?.orders ?? 0),
		topic: before.length < BEFORE && topic.test(before) ? 1 : 0,
	};
}
