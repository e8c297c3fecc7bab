import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { vi } from 'vitest';
import type { CodeHit, Deeds } from '../../components/deeds.ts';
import { newQueries } from '../../components/queries.ts';
import { ReviewPanel } from '../../components/ReviewPanel.tsx';
import { SingleKeys } from '../../components/singleKeys.ts';
import type { Act, DecisionRow, Quoted } from '../../storage/schema.ts';
import { words } from './note.ts';
import { decided, view } from './views.ts';

export const hits: readonly CodeHit[] = [
	{ code: 'N18.3', title: 'Chronic kidney disease, stage 3 (moderate)', billable: false, via: 'N18.3' },
	{
		code: 'N18.32',
		title: 'Chronic kidney disease, stage 3b',
		billable: true,
		via: 'Chronic kidney disease, stage 3b',
	},
];

type Start = NonNullable<Parameters<typeof view>[0]>;

interface WorldProps {
	readonly start: Start;
	readonly deeds: Deeds;
	readonly log: readonly DecisionRow[];
	readonly growing: (to: (rows: readonly DecisionRow[]) => void) => void;
}

function World({ start, deeds, log, growing }: WorldProps) {
	const [decisions, setDecisions] = useState(log);
	growing(setDecisions);
	return <ReviewPanel review={view({ ...start, decisions })} deeds={deeds} />;
}

/** The panel over a log that really grows: what is decided comes back as storage would give it back. */
export function open(start: Start = {}, more: Partial<Deeds> = {}, single = true) {
	const log: DecisionRow[] = [...(start.decisions ?? [])];
	const paint = vi.fn<Deeds['paint']>(async () => true);
	const copy = vi.fn<Deeds['copy']>(async () => {});
	const search = vi.fn<Deeds['search']>(async () => hits);
	let grow: (rows: readonly DecisionRow[]) => void = () => {};
	const decide = vi.fn(async (act: Act, evidence: readonly Quoted[]) => {
		log.push(decided(log.length + 1, act, evidence));
		grow([...log]);
	});
	const selection = async () => words('Urine albumin/creatinine 46');
	const nothing = () => {};
	const deeds: Deeds = { decide, paint, copy, search, selection, retry: nothing, openOptions: nothing, ...more };
	const user = userEvent.setup();
	const screen = render(
		<QueryClientProvider client={newQueries()}>
			<SingleKeys value={single}>
				<World
					start={start}
					deeds={deeds}
					log={log}
					growing={(to) => {
						grow = to;
					}}
				/>
			</SingleKeys>
		</QueryClientProvider>,
	);
	const codes = () => [...document.querySelectorAll<HTMLElement>('[data-line]')];
	const current = () =>
		document.querySelector<HTMLElement>('[aria-selected="true"][data-line]')?.dataset.line?.split(' ')[0];
	const acts = () => decide.mock.calls.map(([act]) => act);
	return { ...screen, user, log, decide, paint, copy, search, codes, current, acts };
}
