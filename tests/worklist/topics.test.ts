import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { readDecisionFigures } from '../../entrypoints/worklist/decisionFigures.ts';
import { Database } from '../../storage/database.ts';
import { appendDecision } from '../../storage/decisions.ts';
import { questionShown } from '../../storage/questions.ts';
import type { Act, EncounterRow } from '../../storage/schema.ts';
import { resultOf } from '../storage/coded.ts';

const db = new Database('topics');
afterEach(() => db.delete());

const at = '2026-11-20T10:00:00.000Z';
const by = { name: 'N. Osei', role: 'Physician' };
const text = 'Asthma, refill albuterol.';
const asthma = { id: 'asthma', topic: 'Asthma: severity', question: '', options: [], cites: '' };
const indicators = [{ start: 0, end: 6, quote: 'Asthma' }];

async function asked(key: string, open: boolean): Promise<void> {
	const encounter: Partial<EncounterRow> = { key, text, textHash: key, input: 'i', dateOfService: '2026-11-20' };
	await db.encounters.put(encounter as EncounterRow);
	const result = { ...resultOf(key, text), prompts: open ? [{ ...asthma, indicators }] : [] };
	await db.results.put({ key, input: 'i', result, codedAt: at, ms: 1 });
	await questionShown(db, { key, prompt: 'asthma', topic: asthma.topic, by, at }, 'page');
}
const decide = (id: string, key: string, act: Act) =>
	appendDecision(db, { id, key, input: 'i', at, by, act, evidence: indicators });

test('shown, answered, settled by the text, and what was taken back, out of what is stored', async () => {
	await asked('answered', false);
	await asked('settled', false);
	await asked('open', true);
	await asked('taken-back', true);
	await decide('1', 'answered', { kind: 'query', prompt: 'asthma', deed: 'answered' });
	await decide('2', 'taken-back', { kind: 'query', prompt: 'asthma', deed: 'dismissed' });
	await decide('3', 'taken-back', { kind: 'undo', undoes: '2' });
	await db.table('questions').put({ key: 'open', prompt: 'broken', shown: 'often' });
	expect((await readDecisionFigures(db)).topics).toEqual([
		{ topic: asthma.topic, shown: 4, repeated: 0, answered: 1, copied: 0, settled: 1, dismissed: 0, never: 0 },
	]);
});
