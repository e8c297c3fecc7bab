import { liveQuery } from 'dexie';
import { useEffect, useMemo, useState } from 'react';
import { type Batch, batchState } from '../../components/worklist/BatchBar.tsx';
import { ask } from '../../messaging/send.ts';
import { progressOf } from '../../storage/batches.ts';
import type { Database } from '../../storage/database.ts';
import { isPaused } from '../../storage/pause.ts';
import type { BatchRow, WorklistRow } from '../../storage/queue-schema.ts';
import { type Mark, marked, secondsLeft } from './pace.ts';

/** Whoever codes may have died; so often the page sees that somebody is there while work is left. Milliseconds. */
const heartbeat = 3_000;

/** How far the imports are, and how long they still take. */
export function useBatch(
	db: Database,
	rows: readonly WorklistRow[],
): { readonly batch: Batch | undefined; readonly left: number | undefined } {
	const [[batches, paused], setStored] = useState<readonly [readonly BatchRow[], boolean]>([[], false]);
	const [marks, setMarks] = useState<readonly Mark[]>([]);
	useEffect(() => {
		const watch = liveQuery(() => Promise.all([db.batches.toArray(), isPaused(db)])).subscribe(setStored);
		return () => watch.unsubscribe();
	}, [db]);
	const batch = useMemo(() => progressOf(batches, paused, rows), [batches, paused, rows]);
	const done = batch && !batch.paused ? batch.total - batch.left : undefined;
	useEffect(() => {
		setMarks((before) => (done === undefined ? [] : marked(before, { at: performance.now(), done })));
	}, [done]);
	const working = batchState(batch) === 'running';
	useEffect(() => {
		if (!working) return;
		const wake = () => void ask('queue.wake', {}).catch(() => {});
		wake();
		const timer = setInterval(wake, heartbeat);
		return () => clearInterval(timer);
	}, [working]);
	return { batch, left: batch && secondsLeft(marks, batch.left) };
}
