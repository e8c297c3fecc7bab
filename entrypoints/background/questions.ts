import { openPrompts, queryAct } from '../../components/prompts.ts';
import { authorRole } from '../../components/words.ts';
import type { Body, Question } from '../../messaging/catalogue.ts';
import { Told } from '../../messaging/receive.ts';
import { askFrame } from '../../messaging/send.ts';
import type { Database } from '../../storage/database.ts';
import { appendDecision } from '../../storage/decisions.ts';
import { keptPolicy } from '../../storage/kept-policy.ts';
import { readLog } from '../../storage/log.ts';
import { neverAsk, questionPutOff, questionShown } from '../../storage/questions.ts';
import { readReview } from '../../storage/reading.ts';
import { reviewState } from '../../storage/review.ts';
import { isResult } from '../../storage/rows.ts';
import type { Reviewer } from '../../storage/schema.ts';
import { readMarksQuestions, readMuted, readReviewer } from '../../storage/settings.ts';
import { type Asked, shown } from './question.ts';
import { allShown, currentKey, type PageSender } from './shown.ts';
import { writtenIn } from './surest.ts';

/** Who writes the notes here; undefined where somebody else reviews, or questions are not to be marked in pages. */
export async function author(db: Database): Promise<Reviewer | undefined> {
	const [policy, reviewer, marks] = await Promise.all([keptPolicy(db), readReviewer(db), readMarksQuestions(db)]);
	const who = policy.reviewer ?? reviewer;
	return who?.role === authorRole && (policy.marksQuestions ?? marks) ? who : undefined;
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
	for (const { meant, ...place } of places)
		await show(db, place, asked && meant ? await openQuestions(db, coded ?? place) : [], asked);
}

interface Place {
	readonly tabId: number;
	readonly frameId: number;
	readonly key: string;
}

/** Tells one page, and keeps what came on screen there. */
export async function show(
	db: Database,
	{ key, ...frame }: Place,
	questions: readonly Question[],
	asked: Reviewer | undefined,
): Promise<void> {
	// A page that has just gone needs no answer.
	const said = await askFrame(frame, 'questions.show', { questions: [...questions] }).catch(() => undefined);
	for (const { id, topic } of questions)
		if (asked && said?.shown.includes(id))
			await questionShown(db, { key, prompt: id, topic, by: asked, at: new Date().toISOString() }, 'page');
}

/** The question as it was asked last: its answer may have changed the note already. */
async function promptOf(db: Database, key: string, id: string) {
	const rows = await db.results.where('key').equals(key).toArray();
	const newest = rows.toSorted((a, b) => (a.codedAt < b.codedAt ? 1 : -1));
	for (const { result } of newest) {
		const prompt = isResult(result) ? result.prompts.find((one) => one.id === id) : undefined;
		if (prompt) return { prompt, provenance: result.provenance };
	}
	return undefined;
}

/** Keeps what became of a question, as the panel would. */
export async function questionDone(
	db: Database,
	page: PageSender,
	{ id, deed, option }: Body<'question.done'>,
): Promise<void> {
	const key = await currentKey(page);
	const encounter = key ? await db.encounters.get(key) : undefined;
	const found = key ? await promptOf(db, key, id) : undefined;
	const by = await author(db);
	if (!encounter || !found || !by) throw new Told('This question is not open.');
	const { prompt, provenance } = found;
	const at = new Date().toISOString();
	const asked = { key: encounter.key, prompt: id, topic: prompt.topic, by, at };
	if (deed === 'never') await neverAsk(db, asked);
	else if (deed === 'later') await questionPutOff(db, asked);
	else
		await appendDecision(db, {
			id: crypto.randomUUID(),
			key: encounter.key,
			input: encounter.input,
			at,
			by,
			act: queryAct(prompt, deed, option),
			evidence: prompt.indicators,
			provenance,
		});
	await tellQuestions(db, { key: encounter.key });
}
