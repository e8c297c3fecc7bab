import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { catalogue } from '../../messaging/catalogue.ts';
import { prove, type SenderFacts } from '../../messaging/proof.ts';
import { answer, Told } from '../../messaging/receive.ts';

const self = { id: 'me', origin: 'chrome-extension://me' };
const page: SenderFacts = {
	id: 'me',
	origin: 'https://ehr.example',
	url: 'https://ehr.example/chart',
	frameId: 0,
	documentId: 'd',
	tab: { id: 7, url: 'https://ehr.example/chart' },
};
const panel: SenderFacts = { id: 'me', origin: self.origin, url: `${self.origin}/sidepanel.html` };

describe('who sent it', () => {
	test('pages and our own pages are told apart by origin and address, not by having a tab', () => {
		expect(prove(page, self)).toEqual({
			kind: 'page',
			tabId: 7,
			frameId: 0,
			documentId: 'd',
			origin: 'https://ehr.example',
		});
		expect(prove(panel, self)).toEqual({ kind: 'panel' });
		expect(prove({ ...panel, tab: { id: 3 }, frameId: 0 }, self)).toEqual({ kind: 'panel' });
		expect(prove({ ...panel, url: `${self.origin}/background.js`, origin: undefined }, self)).toEqual({
			kind: 'background',
		});
	});

	test('the background of Firefox is a page, known by its address', () => {
		const firefox = { id: 'me', origin: 'moz-extension://me' };
		const url = `${firefox.origin}/_generated_background_page.html`;
		expect(prove({ ...firefox, url }, firefox)).toEqual({ kind: 'background' });
		expect(prove({ ...firefox, origin: 'https://evil.example', url }, firefox)).toBeUndefined();
	});

	test('what is not proved is nobody', () => {
		expect(prove({ ...page, id: 'other' }, self)).toBeUndefined();
		expect(prove({ ...page, tab: undefined }, self)).toBeUndefined();
		expect(prove({ ...page, origin: 'file://', tab: { id: 1, url: 'file:///x' } }, self)).toBeUndefined();
		expect(prove({ ...panel, url: 'https://evil.example/sidepanel.html' }, self)).toBeUndefined();
		expect(prove({ ...panel, origin: 'https://evil.example' }, self)).toBeUndefined();
		expect(prove({ ...panel, url: `${self.origin}/other.html` }, self)).toBeUndefined();
	});

	test('an opaque frame counts for its tab', () => {
		expect(prove({ ...page, origin: 'null', url: 'about:srcdoc', frameId: 4 }, self)).toMatchObject({
			origin: 'https://ehr.example',
			frameId: 4,
		});
	});
});

const handlers = () => ({
	'page.opened': vi.fn(async () => ({ adapters: [] })),
	'note.captured': vi.fn(async () => ({ key: 'k' })),
	'notes.several': vi.fn(async () => ({})),
	'frames.gone': vi.fn(async () => ({})),
	'note.lost': vi.fn(async () => ({})),
	'queue.wake': vi.fn(async () => ({})),
	'worklist.open': vi.fn(async () => ({})),
	'page.describe': vi.fn(async () => ({ state: 'unsupported' as const })),
	'page.read': vi.fn(async () => ({ state: 'unsupported' as const })),
	'job.retry': vi.fn(async () => ({})),
	'encounter.replay': vi.fn(async () => ({ same: true, differs: [] })),
	'questions.changed': vi.fn(async () => ({})),
	'question.done': vi.fn(async () => ({})),
	'note.coded': vi.fn(async () => ({})),
	'codes.search': vi.fn(async () => []),
});
const ask = (message: unknown, facts: SenderFacts, to = handlers()) => answer('background', to, message, facts, self);
const note = { kind: 'note.captured', body: { address: 'a', text: 'note', score: 1, editable: true, chosen: 0 } };

describe('what is answered', () => {
	test('a proved sender with a well-formed body', async () => {
		expect(await ask(note, page)).toEqual({ ok: { key: 'k' } });
	});

	test('not a message of another sender than the catalogue names', () => {
		expect(ask(note, panel)).toBeUndefined();
		expect(
			ask({ kind: 'codes.search', body: { query: 'x', dateOfService: '2026-11-20', limit: 5 } }, page),
		).toBeUndefined();
	});

	test('not a message for another receiver, nor one that is not in the catalogue', () => {
		expect(ask({ kind: 'jobs.wake', body: {} }, panel)).toBeUndefined();
		expect(ask({ kind: 'toString', body: {} }, page)).toBeUndefined();
	});

	test('malformed bodies are refused without calling anyone', async () => {
		const to = handlers();
		const long = { ...note, body: { ...note.body, text: 'x'.repeat(400_001) } };
		for (const body of [
			undefined,
			{},
			{ ...note.body, score: 'high' },
			{ ...note.body, dateOfService: 'today' },
			long.body,
		]) {
			expect(await ask({ ...note, body }, page, to)).toEqual({ error: 'note.captured: malformed' });
		}
		expect(to['note.captured']).not.toHaveBeenCalled();
	});

	test('errors cross in our own words or none', async () => {
		const secret = { ...handlers(), 'note.captured': () => Promise.reject(new Error('Jane Roe has a cough')) };
		expect(await ask(note, page, secret as never)).toEqual({ error: 'note.captured: failed' });
		const told = { ...handlers(), 'note.captured': () => Promise.reject(new Told('Too late.')) };
		expect(await ask(note, page, told as never)).toEqual({ error: 'Too late.' });
	});

	test('nothing that can be sent throws', async () => {
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...Object.keys(catalogue)), fc.anything(), async (kind, body) => {
				await ask({ kind, body }, page);
				await ask(body, page);
			}),
		);
	});
});
