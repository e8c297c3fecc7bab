import type { Mention } from '../find/mention.ts';
import type { Visit } from './features.ts';

/** What is weighed: mentions, and what the note offers for weighing them. */
export interface Seen {
	readonly visit: Visit;
	readonly mentions: readonly Mention[];
}

const judged = ({ section }: Mention): boolean => section === 'assessment' || section === 'plan';

/** Before the turn a condition is told as the story; what only describes the patient (chapter 21) stands where it likes. */
const inStory = (code: string, m: Mention): Mention =>
	m.section === 'unknown' && !code.startsWith('Z') ? { ...m, section: 'hpi' } : m;

const untold = (m: Mention): Mention => (m.section === 'assessment' ? { ...m, section: 'unknown' } : m);

/**
 * The ways to see a condition in a note whose assessment its sentences tell. A person who sets no heads does not always
 * name problems as titles either: what stands in such an assessment counts at least as much as in a note without one.
 */
export function ways(visit: Visit, code: string, mentions: readonly Mention[]): readonly [Seen, ...Seen[]] {
	if (!visit.turned) return [{ visit, mentions }];
	const told = { visit, mentions: mentions.map((m) => inStory(code, m)) };
	return mentions.some(judged)
		? [told, { visit: { ...visit, planned: false }, mentions: mentions.map(untold) }]
		: [told];
}
