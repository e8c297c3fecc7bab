import type { QueryDeed, QuestionRow } from '../../storage/schema.ts';

/** What became of the questions of one topic, each counted once an encounter. */
export interface Topic {
	readonly topic: string;
	readonly shown: number;
	/** Shown again in an encounter after page or panel had been opened anew. */
	readonly repeated: number;
	readonly answered: number;
	readonly copied: number;
	/** Nobody chose an answer, and the note does not leave it open any more. */
	readonly settled: number;
	readonly dismissed: number;
	readonly never: number;
}

/** What was done with a question, as the decisions in force say it. */
export interface Dealt {
	readonly key: string;
	readonly prompt: string;
	readonly deed: QueryDeed;
}

/** As `key` and `prompt` of a question that the text settled. */
export const questionId = ({ key, prompt }: { readonly key: string; readonly prompt: string }) =>
	JSON.stringify([key, prompt]);

const none = { shown: 0, repeated: 0, answered: 0, copied: 0, settled: 0, dismissed: 0, never: 0 };

/** Rates by topic, the one shown most first. What was dealt with was shown, also before showing was kept. Pure. */
export function topicsOf(
	rows: readonly QuestionRow[],
	dealt: readonly Dealt[],
	settled: ReadonlySet<string>,
): readonly Topic[] {
	const deeds = new Map(dealt.map((one) => [questionId(one), one.deed]));
	const names = new Map(rows.map(({ prompt, topic }) => [prompt, topic]));
	const kept = new Set(rows.map(questionId));
	const older: readonly QuestionRow[] = dealt
		.filter((one) => !kept.has(questionId(one)))
		.map(({ key, prompt }) => ({ key, prompt, topic: names.get(prompt) ?? prompt, shown: { page: 1, panel: 0 } }));
	const once = new Map([...rows, ...older].map((row) => [questionId(row), row]));
	const topics = new Map<string, Topic>();
	for (const [id, row] of once) {
		const before = topics.get(row.topic) ?? { topic: row.topic, ...none };
		const became = deeds.get(id) ?? (row.never ? 'never' : settled.has(id) ? 'settled' : undefined);
		topics.set(row.topic, {
			...before,
			shown: before.shown + 1,
			repeated: before.repeated + (Math.max(row.shown.page, row.shown.panel) > 1 ? 1 : 0),
			...(became ? { [became]: before[became] + 1 } : {}),
		});
	}
	return [...topics.values()].sort((a, b) => b.shown - a.shown || (a.topic < b.topic ? -1 : 1));
}

/** All topics together. */
export function inAll(topics: readonly Topic[]): Topic {
	const sum = (of: keyof typeof none) => topics.reduce((total, one) => total + one[of], 0);
	return {
		topic: 'All topics',
		shown: sum('shown'),
		repeated: sum('repeated'),
		answered: sum('answered'),
		copied: sum('copied'),
		settled: sum('settled'),
		dismissed: sum('dismissed'),
		never: sum('never'),
	};
}
