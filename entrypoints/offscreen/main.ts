import { receive, Told } from '../../messaging/receive.ts';
import { ask } from '../../messaging/send.ts';
import { Database } from '../../storage/database.ts';
import { requeueOrphans } from '../../storage/jobs.ts';
import { shown } from '../background/question.ts';
import { today } from '../background/today.ts';
import { keepAudit } from '../sidepanel/keepAudit.ts';
import { Ahead } from './ahead.ts';
import { Engine } from './engine.ts';
import { keepLearning } from './keepLearning.ts';
import { queue } from './queue.ts';
import { reader } from './reader.ts';
import { replayed } from './replaying.ts';

const db = new Database();
const engine = new Engine();
const ahead = new Ahead(engine);
/** Lost, it costs a mark in the page until the next change. */
const jobs = queue(
	db,
	engine,
	ahead,
	(key, prompts) => void ask('note.coded', { key, questions: prompts.map(shown) }).catch(() => {}),
);
const files = reader(jobs.wake);
/** A page that may hold a note has opened: what coding it needs is made ready meanwhile. */
engine.call('warm', { dateOfService: today() }).catch(() => {});
const owned = Promise.withResolvers<void>();

receive('offscreen', {
	'jobs.wake': async () => {
		await owned.promise;
		jobs.wake();
		files.wake();
		return {};
	},
	'note.ahead': async (encounter) => {
		const { result } = await ahead.begin(encounter).catch((error: Error) => {
			throw new Told(error.message);
		});
		return { questions: result.prompts.map(shown) };
	},
	'encounter.again': ({ key }) => replayed(db, engine, key),
	'release.search': async (query) => {
		const found = await engine.call('search', query).catch((error: Error) => {
			throw new Told(error.message);
		});
		return [...found];
	},
});

/** Held for as long as this document lives: no other may take jobs meanwhile. */
navigator.locks.request('engine', async () => {
	await requeueOrphans(db);
	keepAudit(db);
	keepLearning(db);
	owned.resolve();
	jobs.wake();
	files.wake();
	return new Promise(() => {});
});
