import type { Deeds } from '../../components/deeds.ts';
import { ask } from '../../messaging/send.ts';
import type { Database } from '../../storage/database.ts';
import { decider, type Now, questioner, searcher } from './deciding.ts';
import { openingKeys } from './openingKeys.ts';
import { askPart, inward, type Place, paint, partWith, selection } from './place.ts';
import { writer } from './writing.ts';

interface World {
	readonly db: Database;
	/** Where the note stands; undefined where none is shown. */
	readonly place: Place | undefined;
	readonly key: string | undefined;
	readonly now: Now;
	readonly teach: () => void;
}

/** What the panel can do about the note on screen. */
export function deedsFor({ db, place, key, now, teach }: World): Deeds {
	const decide = decider(db, now);
	const { asked, never } = questioner(db, now);
	/** The page marks what is open: it is told of what changes that here. */
	const tell = () => void ask('questions.changed', {}).catch(() => {});
	return {
		decide: async (act, evidence) => {
			await decide(act, evidence);
			if (act.kind === 'query' || act.kind === 'undo') tell();
		},
		async paint(spans, focus) {
			return place ? paint(place, spans, focus).catch(() => focus.length === 0) : true;
		},
		search: searcher(now),
		async selection() {
			return place ? selection(place) : null;
		},
		copy: (text) => navigator.clipboard.writeText(text),
		mute: async (prompt) => {
			await never(prompt);
			tell();
		},
		asked,
		async insert(after, words) {
			const part = place && partWith(place, after);
			if (!part) return false;
			const said = askPart(place, part, 'note.insert', { after: inward(part, after), words });
			return said.then(
				({ written }) => written === 'written',
				() => false,
			);
		},
		...(place ? { write: writer({ db, place, key, now }) } : {}),
		teach,
		retry() {
			if (key) void ask('job.retry', { key });
		},
		openOptions: () => void chrome.runtime.openOptionsPage(),
		openingKeys,
		openWorklist: () => void ask('worklist.open', {}),
	};
}
