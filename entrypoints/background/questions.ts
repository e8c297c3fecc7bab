import { openPrompts } from '../../components/prompts.ts';
import { authorRole } from '../../components/words.ts';
import type { Body, Question } from '../../messaging/catalogue.ts';
import { Told } from '../../messaging/receive.ts';
import type { Database } from '../../storage/database.ts';
import { appendDecision } from '../../storage/decisions.ts';
import { keptPolicy } from '../../storage/kept-policy.ts';
import { readLog } from '../../storage/log.ts';
import { readReview } from '../../storage/reading.ts';
import { reviewState } from '../../storage/review.ts';
import type { Reviewer } from '../../storage/schema.ts';
import { muteTopic, readMarksQuestions, readMuted, readReviewer } from '../../storage/settings.ts';
import { type Asked, shown } from './question.ts';
import { allShown, currentKey, type PageSender } from './shown.ts';
import { writtenIn } from './surest.ts';

/** Who writes the notes here; undefined where somebody else reviews, or questions are not to be marked in pages. */
async function author(db: Database): Promise<Reviewer | undefined> {
	const { reviewer, marksQuestions } = await keptPolicy(db);
	const who = reviewer ?? (await readReviewer(db));
	if (who?.role !== authorRole) return undefined;
	return (marksQuestions ?? (await readMarksQuestions(db))) ? who : undefined;
}

/** A note, and where it was coded a moment ago what it leaves open: its result may not be stored yet. */
interface Coded {
	readonly key: string;
	readonly questions?: readonly Question[];
}

/** Those that nobody has dealt with, in the order in which they are asked. */
async function openQuestions(db: Database, { key, questions }: Coded): Promise<Question[]> {
	if (!questions) {
		const review = await readReview(db, key);
		return review?.result ? openPrompts(review.result.prompts, review).map(shown) : [];
	}
	if (questions.length === 0) return [];
	const [encounter, log, muted] = await Promise.all([db.encounters.get(key), readLog(db, key), readMuted(db)]);
	if (!encounter) return [];
	const state = reviewState(log.decisions, undefined, encounter.text);
	return openPrompts<Asked>(questions, { encounter, state, muted }).map(shown);
}

/** Tells the pages that a note is written in what it leaves open; every note that is shown, where none is named. */
export async function tellQuestions(db: Database, coded?: Coded): Promise<void> {
	const places = writtenIn(await allShown()).filter((place) => coded === undefined || place.key === coded.key);
	if (places.length === 0) return;
	const asked = await author(db);
	for (const { tabId, frameId, key, meant } of places) {
		const questions = asked && meant ? await openQuestions(db, coded ?? { key }) : [];
		// A page that has just gone needs no answer.
		await chrome.tabs.sendMessage(tabId, { kind: 'questions.show', body: { questions } }, { frameId }).catch(() => {});
	}
}

/** Keeps what became of a question, as the panel would. */
export async function questionDone(db: Database, page: PageSender, { id, deed }: Body<'question.done'>): Promise<void> {
	const key = await currentKey(page);
	const review = key ? await readReview(db, key) : undefined;
	const by = await author(db);
	const prompt = review?.result?.prompts.find((one) => one.id === id);
	if (!review || !prompt || !by) throw new Told('This question is not open.');
	if (deed === 'never') await muteTopic(db, id);
	else
		await appendDecision(db, {
			id: crypto.randomUUID(),
			key: review.encounter.key,
			input: review.encounter.input,
			at: new Date().toISOString(),
			by,
			act: { kind: 'query', prompt: id, deed },
			evidence: prompt.indicators,
			provenance: review.result?.provenance,
		});
	await tellQuestions(db, { key: review.encounter.key });
}
