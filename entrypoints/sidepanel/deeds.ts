import type { Deeds } from '../../components/deeds.ts';
import { ask, askPage } from '../../messaging/send.ts';
import type { Database } from '../../storage/database.ts';
import { muteTopic } from '../../storage/settings.ts';
import { decider, type Now, searcher } from './deciding.ts';
import { writer } from './writing.ts';

interface World {
	readonly db: Database;
	readonly tabId: number | undefined;
	readonly frameId: number | undefined;
	readonly key: string | undefined;
	readonly now: Now;
	readonly teach: () => void;
}

/** What the panel can do about the note on screen. */
export function deedsFor({ db, tabId, frameId, key, now, teach }: World): Deeds {
	const page = tabId !== undefined && frameId !== undefined ? { tabId, frameId } : undefined;
	return {
		decide: decider(db, now),
		async paint(spans, focus) {
			if (!page) return true;
			const drawn = askPage(page, 'evidence.paint', { spans: [...spans], focus: [...focus] });
			return drawn.then(
				({ missing }) => !focus.some((index) => missing.includes(index)),
				() => focus.length === 0,
			);
		},
		search: searcher(now),
		async selection() {
			return page ? (await askPage(page, 'selection.read', {})).selection : null;
		},
		copy: (text) => navigator.clipboard.writeText(text),
		mute: (prompt) => muteTopic(db, prompt),
		async insert(after, words) {
			if (!page) return false;
			const { start, end, quote } = after;
			const said = askPage(page, 'note.insert', { after: { start, end, quote }, words });
			return said.then(
				({ written }) => written === 'written',
				() => false,
			);
		},
		...(page ? { write: writer({ db, page, key, now }) } : {}),
		teach,
		retry() {
			if (key) void ask('job.retry', { key });
		},
		openOptions: () => void chrome.runtime.openOptionsPage(),
		openWorklist: () => void ask('worklist.open', {}),
	};
}
