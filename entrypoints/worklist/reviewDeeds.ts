import type { Deeds } from '../../components/deeds.ts';
import { paintNote, selectedIn } from '../../components/worklist/paint.ts';
import { ask } from '../../messaging/send.ts';
import type { Database } from '../../storage/database.ts';
import { decider, type Now, questioner, searcher } from '../sidepanel/deciding.ts';
import { openingKeys } from '../sidepanel/openingKeys.ts';

interface World {
	readonly db: Database;
	readonly key: string;
	readonly now: Now;
	/** The element that holds the note's one text node. */
	readonly note: () => HTMLElement | null;
}

/** What a review on the worklist page can do: the same as beside a chart, with the note in our own page. */
export function reviewDeeds({ db, key, now, note }: World): Deeds {
	return {
		decide: decider(db, now),
		asked: questioner(db, now).asked,
		paint: async (spans, focus) => paintNote(note(), spans, focus),
		search: searcher(now),
		selection: async () => selectedIn(note()),
		copy: (text) => navigator.clipboard.writeText(text),
		retry: () => void ask('job.retry', { key }),
		openOptions: () => void chrome.runtime.openOptionsPage(),
		openingKeys,
	};
}
