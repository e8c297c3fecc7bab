import type { Deeds } from '../../components/deeds.ts';
import type { Prompt } from '../../engine/contract.ts';
import { ask } from '../../messaging/send.ts';
import type { Database } from '../../storage/database.ts';
import { appendDecision } from '../../storage/decisions.ts';
import { readLog } from '../../storage/log.ts';
import { type Asked, neverAsk, questionShown } from '../../storage/questions.ts';
import type { Review } from '../../storage/reading.ts';
import { effective } from '../../storage/review.ts';
import type { Act, Quoted, Reviewer } from '../../storage/schema.ts';

const searchLimit = 40;

/** Read when something is done, so that what is done is done to the newest state. */
export type Now = () => {
	readonly review: Review | null | undefined;
	readonly reviewer: Reviewer | null | undefined;
};

/** The last undo on screen means the last decision in the log: the screen may lag behind a decision just made. */
async function newest(db: Database, review: Review, act: Act): Promise<Act> {
	if (act.kind !== 'undo' || act.undoes !== review.state.undoable?.id) return act;
	const last = effective((await readLog(db, review.encounter.key)).decisions).at(-1);
	return last ? { kind: 'undo', undoes: last.id } : act;
}

/** Appends decisions one after another, so that an undo finds what was decided just before it. */
export function decider(db: Database, now: Now): Deeds['decide'] {
	let written: Promise<void> = Promise.resolve();
	const append = async (act: Act, evidence: readonly Quoted[]): Promise<void> => {
		const { review, reviewer } = now();
		if (!review || !reviewer) throw new Error('no review');
		await appendDecision(db, {
			id: crypto.randomUUID(),
			key: review.encounter.key,
			input: review.encounter.input,
			at: new Date().toISOString(),
			by: reviewer,
			act: await newest(db, review, act),
			evidence,
			provenance: review.result?.provenance,
		});
	};
	return (act, evidence) => {
		const next = written.then(() => append(act, evidence));
		written = next.catch(() => undefined);
		return next;
	};
}

/** Searches the code set of the encounter's date of service. */
export function searcher(now: Now): Deeds['search'] {
	return async (query) => {
		const { review } = now();
		if (!review) return [];
		return ask('codes.search', { query, dateOfService: review.encounter.dateOfService, limit: searchLimit });
	};
}

/** Keeps which questions were on screen, and which are never to be asked again. */
export function questioner(db: Database, now: Now) {
	const about = ({ id, topic }: Prompt): Asked | undefined => {
		const { review, reviewer } = now();
		if (!review || !reviewer) return undefined;
		return { key: review.encounter.key, prompt: id, topic, by: reviewer, at: new Date().toISOString() };
	};
	return {
		asked(prompt: Prompt): void {
			const asked = about(prompt);
			if (asked) void questionShown(db, asked, 'panel').catch(() => {});
		},
		async never(prompt: Prompt): Promise<void> {
			const asked = about(prompt);
			if (!asked) throw new Error('no review');
			await neverAsk(db, asked);
		},
	};
}
