// biome-ignore-all lint/a11y/useSemanticElements: a grid of which only a part is drawn can be no table
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import type { WorklistRow } from '../../storage/queue-schema.ts';
import { Icon } from '../icons.tsx';
import { QueueRow } from './QueueRow.tsx';
import type { Sort, SortBy } from './queue.ts';

/** Pixels; the same in the style sheet. */
const rowHeight = 36;
const headHeight = 32;
/** Rows drawn beyond what is in sight. */
const margin = 8;
/** Until the page has been measured, and where it cannot be. */
const guess = 720;

const columns: readonly { readonly by?: SortBy; readonly word: string; readonly hint?: string }[] = [
	{ word: 'Chosen' },
	{ by: 'priority', word: 'State', hint: 'Exceptions first, the most serious at the top' },
	{ by: 'label', word: 'Patient or note' },
	{ by: 'date', word: 'Service date' },
	{ word: 'Why a person looks' },
	{ by: 'codes', word: 'Codes' },
	{ by: 'least', word: 'Least sure' },
	{ by: 'source', word: 'Source' },
];

interface Props {
	readonly rows: readonly WorklistRow[];
	readonly at: number;
	readonly chosen: ReadonlySet<string>;
	readonly sort: Sort;
	readonly reasonNames: ReadonlyMap<string, string>;
	readonly sortBy: (by: SortBy) => void;
	readonly point: (key: string) => void;
	readonly open: (key: string) => void;
	readonly choose: (key: string) => void;
	readonly scroller: RefObject<HTMLDivElement | null>;
}

/** The queue: only the rows in sight are drawn, so that ten thousand cost as much as fifty. */
export function QueueTable({ rows, at, chosen, sort, reasonNames, sortBy, point, open, choose, scroller }: Props) {
	const { top, height } = useSight(scroller);
	const first = Math.max(0, Math.floor(top / rowHeight) - margin);
	const last = Math.min(rows.length, Math.ceil((top + height) / rowHeight) + margin);
	const current = rows[at];
	useLayoutEffect(() => {
		const box = scroller.current;
		if (!box || at < 0) return;
		const from = at * rowHeight;
		if (from < box.scrollTop) box.scrollTop = from;
		else if (from + rowHeight + headHeight > box.scrollTop + box.clientHeight && box.clientHeight > 0)
			box.scrollTop = from + rowHeight + headHeight - box.clientHeight;
	}, [at, scroller]);
	const keyOf = (target: EventTarget) =>
		target instanceof Element ? target.closest<HTMLElement>('[data-key]')?.dataset.key : undefined;
	return (
		// biome-ignore lint/a11y/useKeyWithClickEvents: the keys are in the action registry
		<div
			ref={scroller}
			role="grid"
			className="queue"
			tabIndex={0}
			aria-label="Encounters"
			aria-multiselectable="true"
			aria-rowcount={rows.length + 1}
			aria-activedescendant={current ? `queue-${current.key}` : undefined}
			onClick={({ target }) => {
				const key = keyOf(target);
				if (!key) return;
				if (target instanceof Element && target.closest('.pick')) choose(key);
				else point(key);
			}}
			onDoubleClick={({ target }) => {
				const key = keyOf(target);
				if (key) open(key);
			}}
		>
			{/* biome-ignore lint/a11y/useFocusableInteractive: its buttons take the keyboard */}
			<div role="row" className="queue-head" aria-rowindex={1}>
				{columns.map(({ by, word, hint }) => (
					// biome-ignore lint/a11y/useFocusableInteractive: its button takes the keyboard
					<span
						key={word}
						role="columnheader"
						aria-sort={by === sort.by ? (sort.down ? 'descending' : 'ascending') : undefined}
					>
						{by ? (
							<button type="button" title={hint} onClick={() => sortBy(by)}>
								{word}
								{by === sort.by ? (
									<span className={sort.down ? 'sorted down' : 'sorted'}>
										<Icon name="chevron" />
									</span>
								) : null}
							</button>
						) : (
							<span className={word === 'Chosen' ? 'hidden' : ''}>{word}</span>
						)}
					</span>
				))}
			</div>
			<div role="rowgroup" className="queue-body" style={{ height: rows.length * rowHeight }}>
				{visible(rows, first, last, at).map(({ row, index }) => (
					<QueueRow
						key={row.key}
						{...{ row, index, reasonNames }}
						top={index * rowHeight}
						current={index === at}
						chosen={chosen.has(row.key)}
					/>
				))}
			</div>
		</div>
	);
}

/** What is in sight, and the current row wherever it is: the keyboard stands on it. */
function visible(rows: readonly WorklistRow[], first: number, last: number, at: number) {
	const seen = rows.slice(first, last).map((row, by) => ({ row, index: first + by }));
	const current = rows[at];
	return current && (at < first || at >= last) ? [...seen, { row: current, index: at }] : seen;
}

function useSight(scroller: RefObject<HTMLDivElement | null>) {
	const [sight, setSight] = useState({ top: 0, height: guess });
	useEffect(() => {
		const box = scroller.current;
		if (!box) return;
		const look = () => setSight({ top: box.scrollTop, height: box.clientHeight || guess });
		look();
		box.addEventListener('scroll', look, { passive: true });
		const sized = new ResizeObserver(look);
		sized.observe(box);
		return () => {
			box.removeEventListener('scroll', look);
			sized.disconnect();
		};
	}, [scroller]);
	return sight;
}
