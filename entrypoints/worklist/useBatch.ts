import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';
import { type Batch, batchState } from '../../components/worklist/BatchBar.tsx';
import { ask } from '../../messaging/send.ts';
import { readProgress } from '../../storage/batches.ts';
import type { Database } from '../../storage/database.ts';
import { type Mark, marked, secondsLeft } from './pace.ts';

/** Whoever codes may have died; so often the page sees that somebody is there while work is left. Milliseconds. */
const heartbeat = 3_000;

interface Seen {
	readonly batch: Batch | undefined;
	readonly marks: readonly Mark[];
}

/** How far the imports are, and how long they still take. */
export function useBatch(db: Database): { readonly batch: Batch | undefined; readonly left: number | undefined } {
	const [{ batch, marks }, setSeen] = useState<Seen>({ batch: undefined, marks: [] });
	useEffect(() => {
		const watch = liveQuery(() => readProgress(db)).subscribe((now) =>
			setSeen((before) => ({
				batch: now,
				marks: now && !now.paused ? marked(before.marks, { at: performance.now(), done: now.total - now.left }) : [],
			})),
		);
		return () => watch.unsubscribe();
	}, [db]);
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
