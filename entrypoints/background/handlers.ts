import type { Sender } from '../../messaging/proof.ts';
import { type Handlers, Told } from '../../messaging/receive.ts';
import { ask } from '../../messaging/send.ts';
import type { Database } from '../../storage/database.ts';
import { anyWaiting, retryJob } from '../../storage/jobs.ts';
import { readTaught } from '../../storage/taught.ts';
import { adaptersOf } from './adapters.ts';
import { goAhead, mayGoAhead } from './ahead.ts';
import { describe } from './describe.ts';
import { gather, gatherRest, loseSilent } from './gather.ts';
import { keep } from './keep.ts';
import { openOffscreen, wake } from './offscreen.ts';
import { labelOutside, placed } from './outside.ts';
import { expireOld, mayRead } from './policy.ts';
import { questionDone, tellQuestions } from './questions.ts';
import { frameOpened, noteLost, noteShown, type PageSender } from './shown.ts';
import { readTab } from './sites.ts';
import { today } from './today.ts';
import { openWorklist } from './worklist.ts';

export function handlers(db: Database): Handlers<'background'> {
	return {
		'page.opened': async ({ outside }, sender) => {
			void openOffscreen();
			const page = await allowed(db, sender);
			await frameOpened(page);
			void expireOld(db);
			const [adapters, taught, label] = await Promise.all([
				adaptersOf(db),
				readTaught(db, page.origin),
				outside && labelOutside(page.tabId, outside),
			]);
			return { adapters: [...adapters], taught, ...(label ? { label } : {}) };
		},
		'note.captured': async (captured, sender) => {
			const page = await allowed(db, sender);
			const note = await placed(page.tabId, captured);
			const ahead = await mayGoAhead(db, page, note, moment());
			if (ahead) void goAhead(db, page, ahead);
			const { key, queued } = await (note.section ? gather(db, page, note, moment) : keep(db, page, note, moment()));
			if (queued) void wake();
			if (!queued) void tellQuestions(db, { key });
			return { key };
		},
		'notes.several': async (_, sender) => {
			await noteShown(await allowed(db, sender), { several: true });
			return {};
		},
		'note.lost': async (_, sender) => {
			const page = fromPage(sender);
			await noteLost(page);
			await gatherRest(db, page, moment);
			return {};
		},
		'frames.gone': async (_, sender) => {
			const page = await allowed(db, sender);
			if (await loseSilent(page)) await gatherRest(db, page, moment);
			return {};
		},
		'page.describe': ({ tabId }) => describe(db, tabId),
		'page.read': async ({ tabId }) => {
			await readTab(tabId).catch(() => {});
			return describe(db, tabId);
		},
		'job.retry': async ({ key }) => {
			await retryJob(db, key, moment().now);
			void wake();
			return {};
		},
		'queue.wake': async () => {
			if (await anyWaiting(db)) await wake();
			return {};
		},
		'worklist.open': async ({ key }) => {
			await openWorklist(key);
			return {};
		},
		'encounter.replay': async ({ key }) => {
			await openOffscreen();
			return ask('encounter.again', { key });
		},
		'note.coded': async (coded) => {
			await tellQuestions(db, coded);
			return {};
		},
		'questions.changed': async () => {
			await tellQuestions(db);
			return {};
		},
		'question.done': async (done, sender) => {
			await questionDone(db, fromPage(sender), done);
			return {};
		},
		'codes.search': async (query) => {
			await openOffscreen();
			return ask('release.search', query);
		},
	};
}

function fromPage(sender: Sender): PageSender {
	if (sender.kind !== 'page') throw new Told('Only a page may say this.');
	return sender;
}

/** A frame of an origin that IT has left out is told to leave, however our script came there. */
async function allowed(db: Database, sender: Sender): Promise<PageSender> {
	const page = fromPage(sender);
	if (await mayRead(db, page.origin)) return page;
	const { tabId, frameId } = page;
	await chrome.tabs.sendMessage(tabId, { kind: 'page.leave', body: { allowed: [] } }, { frameId }).catch(() => {});
	throw new Told('This site is not one that your organization lets be read.');
}

/** The composition root's clock: the core and storage have none. */
function moment() {
	const now = new Date();
	return {
		now: now.toISOString(),
		today: today(now),
		coder: chrome.runtime.getManifest().version,
	};
}
