import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { mayGoAhead } from '../../entrypoints/background/ahead.ts';
import type { Note } from '../../entrypoints/background/joined.ts';
import type { PageSender } from '../../entrypoints/background/shown.ts';
import { Ahead } from '../../entrypoints/offscreen/ahead.ts';
import type { Engine } from '../../entrypoints/offscreen/engine.ts';
import { saveCapture } from '../../storage/captures.ts';
import { Database } from '../../storage/database.ts';
import { saveReviewer } from '../../storage/settings.ts';

const encounter = { id: 'k', text: 'Heart failure.', dateOfService: '2026-11-20' };

test('a job takes over what was begun for the very same encounter, once, and hears of its stages', async () => {
	let stage: Parameters<Engine['call']>[2] = () => {};
	const coded = { result: { prompts: [] }, ms: 4 };
	const call = vi.fn(async (_kind, _ask, reached) => {
		stage = reached;
		return coded;
	});
	const ahead = new Ahead({ call } as unknown as Pick<Engine, 'call'>);
	const begun = ahead.begin(encounter);
	const reached = vi.fn();
	expect(ahead.take({ ...encounter, text: 'Heart failure, acute.' }, reached)).toBeUndefined();
	expect(ahead.take({ ...encounter, dateOfService: '2026-11-21' }, reached)).toBeUndefined();
	expect(await ahead.take({ ...encounter }, reached)).toBe(await begun);
	stage?.('coding');
	expect(reached).toHaveBeenCalledWith('coding');
	expect(ahead.take(encounter, reached)).toBeUndefined();
	expect(call).toHaveBeenCalledTimes(1);
});

const page: PageSender = { kind: 'page', origin: 'https://ehr.example', tabId: 1, frameId: 0, documentId: 'd' };
const moment = { now: '2026-11-20T09:00:00Z', today: '2026-11-20', coder: '1' };
const note: Note = { address: 'a', text: 'Cough for a week. Asthma.', score: 1, editable: true, chosen: 0 };

test('the author’s edit of the note that a frame showed goes ahead, as it will be stored; nothing else does', async () => {
	const db = new Database('ahead');
	const { key } = await saveCapture(db, { site: { origin: page.origin, address: 'a' }, text: note.text }, moment);
	const frames = { 0: { documentId: 'd', site: page.origin, key, score: 1, editable: true, chosen: 0 } };
	const get = async () => ({ 'tab.1': { origin: page.origin, frames } });
	vi.stubGlobal('chrome', { storage: { session: { get } } });
	const edited: Note = { ...note, text: `${note.text} Wheezing.` };
	expect(await mayGoAhead(db, page, edited, moment)).toBeUndefined();
	await saveReviewer(db, { name: 'N. Osei', role: 'Physician' });

	const going = await mayGoAhead(db, page, edited, moment);
	const stored = await saveCapture(
		db,
		{ site: { origin: page.origin, address: 'a' }, text: edited.text },
		{ ...moment, current: key },
	);
	expect(going?.row).toEqual(await db.encounters.get(stored.key));
	expect(await mayGoAhead(db, page, edited, moment)).toBeUndefined();

	const more: Note = { ...edited, text: `${edited.text} Fever.` };
	expect(await mayGoAhead(db, page, more, moment)).toBeDefined();
	expect(await mayGoAhead(db, page, { ...more, editable: false }, moment)).toBeUndefined();
	expect(await mayGoAhead(db, page, { ...more, section: { place: [0] } }, moment)).toBeUndefined();
	expect(await mayGoAhead(db, page, { ...more, text: 'Another note altogether.' }, moment)).toBeUndefined();
	expect(await mayGoAhead(db, page, { ...more, address: 'b' }, moment)).toBeUndefined();
	expect(await mayGoAhead(db, { ...page, frameId: 3 }, more, moment)).toBeUndefined();
	vi.unstubAllGlobals();
});
