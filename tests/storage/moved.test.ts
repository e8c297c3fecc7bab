import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { CodingResult } from '../../engine/contract.ts';
import { saveCapture } from '../../storage/captures.ts';
import { Database } from '../../storage/database.ts';
import { claimJob, finishJob } from '../../storage/jobs.ts';
import { readReview } from '../../storage/reading.ts';

const moment = (now: string, current?: string) => ({ now, today: '2026-11-20', coder: '1', current });
const site = { origin: 'http://localhost', address: 'a', identity: { encounterId: '7' } };

test('while an edited note is coded again, codes stand where their words stand now; those whose words went are gone', async () => {
	const db = new Database('moved');
	const text = 'Asthma, stable. Gout, flare.';
	const { key } = await saveCapture(db, { site, text }, moment('2026-11-20T09:00:00Z'));
	const claim = await claimJob(db);
	const code = (name: string, quote: string) => ({
		code: name,
		title: quote,
		evidence: [{ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length, quote }],
	});
	const result = {
		id: key,
		codes: [code('J45.909', 'Asthma'), code('M10.9', 'Gout')],
		candidates: [],
		findings: [],
		prompts: [],
		provenance: {},
	};
	await finishJob(db, claim!.job, {
		result: result as unknown as CodingResult,
		codedAt: '2026-11-20T09:00:01Z',
		ms: 5,
	});
	await saveCapture(db, { site, text: 'Seen today. Asthma, stable. Flare.' }, moment('2026-11-20T09:01:00Z', key));
	const review = await readReview(db, key);
	expect(review?.result).toBeUndefined();
	expect(review?.state.items.map((item) => [item.code, item.evidence[0]?.start])).toEqual([['J45.909', 12]]);
	await db.delete();
});
