import { useMemo, useRef, useState } from 'react';
import type { WorklistRow } from '../../storage/queue-schema.ts';
import { arranged, counted, type Filter, groups, noFilter, passing, reasonsIn, type Sort } from './queue.ts';

const priority: Sort = { by: 'priority', down: false };
const nothing: ReadonlySet<string> = new Set();

const isDone = (row: WorklistRow | undefined) => row !== undefined && groups.done.holds(row);

/** What of the queue is shown, where the reader is in it, and what is chosen. It outlives the visit to an encounter. */
export function useQueue(rows: readonly WorklistRow[]) {
	const [filter, setFilter] = useState<Filter>(noFilter);
	const [sort, setSort] = useState<Sort>(priority);
	const [place, setPlace] = useState({ key: '', index: 0, done: false });
	const [chosen, setChosen] = useState(nothing);
	const all = useMemo(() => arranged(rows, sort), [rows, sort]);
	const shown = useMemo(() => passing(all, filter), [all, filter]);
	const counts = useMemo(() => counted(rows), [rows]);
	const reasons = useMemo(() => reasonsIn(rows), [rows]);
	const found = useMemo(() => shown.findIndex(({ key }) => key === place.key), [shown, place.key]);
	// What was just finished moves away; the reader stays, and the one that took its place is next.
	const moved = found >= 0 && !place.done && isDone(shown[found]);
	const at = found >= 0 && !moved ? found : Math.min(place.index, shown.length - 1);
	const scroller = useRef<HTMLDivElement>(null);
	const search = useRef<HTMLInputElement>(null);

	const go = (index: number) => {
		const to = Math.max(0, Math.min(shown.length - 1, index));
		const row = shown[to];
		if (row) setPlace({ key: row.key, index: to, done: isDone(row) });
	};
	return {
		filter,
		sort,
		shown,
		counts,
		reasons,
		at,
		current: shown[at],
		chosen,
		scroller,
		search,
		go,
		point: (key: string) => go(shown.findIndex((row) => row.key === key)),
		change(more: Partial<Filter>) {
			setFilter((now) => ({ ...now, ...more }));
			setPlace((now) => ({ ...now, index: 0 }));
		},
		sortBy(by: Sort['by']) {
			setSort((now) => (now.by === by ? { by, down: !now.down } : { by, down: false }));
		},
		choose(key: string) {
			setChosen((now) => {
				const next = new Set(now);
				if (!next.delete(key)) next.add(key);
				return next;
			});
		},
		chooseAll: (keys: readonly string[]) => setChosen(new Set(keys)),
	};
}

export type Queue = ReturnType<typeof useQueue>;
