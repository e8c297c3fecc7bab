import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { saveCapture } from '../../storage/captures.ts';
import { Database } from '../../storage/database.ts';
import { continues, type Site } from '../../storage/lineage.ts';

let db: Database;
let count = 0;
beforeEach(() => {
	db = new Database(`lineage-${++count}`);
});
afterEach(() => db.delete());

const template = 'Patient seen in clinic. Lungs clear. Heart regular. Abdomen soft. Plan: follow up in six months.';

/** Captures in order; a text continues what the capture before it showed in the same tab. */
async function keys(
	...seen: readonly { text: string; site?: Partial<Site>; dateOfService?: string; fresh?: boolean }[]
) {
	const out: string[] = [];
	for (const { text, site, dateOfService, fresh } of seen) {
		const capture = { site: { origin: 'https://ehr.example', address: 'a', ...site }, text, dateOfService };
		const moment = {
			now: '2026-11-20T09:00:00Z',
			today: '2026-11-20',
			coder: '1',
			current: fresh ? undefined : out.at(-1),
		};
		out.push((await saveCapture(db, capture, moment)).key);
	}
	return out;
}

describe('one review or another', () => {
	test('an edit in the same tab is the same review, and so is the edited text in a new tab', async () => {
		const [a, b, c] = await keys(
			{ text: template },
			{ text: `${template} Refill given.` },
			{ text: `${template} Refill given.`, fresh: true },
		);
		expect(b).toBe(a);
		expect(c).toBe(a);
	});

	test('another note at the same address is another review', async () => {
		const [a, b] = await keys({ text: template }, { text: 'Telephone call. No questions today.' });
		expect(b).not.toBe(a);
	});

	test('the same words on another patient are another review', async () => {
		const [a, b] = await keys(
			{ text: template, site: { identity: { patientId: '1' } } },
			{ text: template, site: { identity: { patientId: '2' } } },
		);
		expect(b).not.toBe(a);
	});

	test('a note copied forward to the next visit of the same patient is another review', async () => {
		const identity = { patientId: '1' };
		const [a, b, c] = await keys(
			{ text: template, site: { identity }, dateOfService: '2026-10-01' },
			{ text: template, site: { identity }, dateOfService: '2026-11-01' },
			{ text: `${template} Better.`, site: { identity, address: 'b' }, dateOfService: '2026-11-01' },
		);
		expect(new Set([a, b, c]).size).toBe(3);
	});

	test('an encounter id decides alone', async () => {
		const site = { identity: { encounterId: 'E-77' } };
		const [a, b] = await keys({ text: template, site }, { text: 'Rewritten from the first word.', site, fresh: true });
		expect(b).toBe(a);
	});
});

test('what continues a text', () => {
	expect(continues('abcdefgh', 'abcdefgh and more')).toBe(true);
	expect(continues('abcdefgh', 'abXdefgh')).toBe(true);
	expect(continues('abcdefgh', 'stuvwxyz')).toBe(false);
	expect(continues('', 'anything')).toBe(false);
});
