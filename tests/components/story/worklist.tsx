import { useRef } from 'react';
import { AutonomyPage } from '../../../components/worklist/AutonomyPage.tsx';
import { type Batch, BatchBar } from '../../../components/worklist/BatchBar.tsx';
import { Dashboard } from '../../../components/worklist/Dashboard.tsx';
import type { WorklistDeeds } from '../../../components/worklist/deeds.ts';
import { EncounterView } from '../../../components/worklist/EncounterView.tsx';
import { figuresOf } from '../../../components/worklist/figures.ts';
import { paintNote } from '../../../components/worklist/paint.ts';
import { QueueView } from '../../../components/worklist/QueueView.tsx';
import { Shell } from '../../../components/worklist/Shell.tsx';
import { type Trust, TrustStrip } from '../../../components/worklist/TrustStrip.tsx';
import type { Topic } from '../../../components/worklist/topics.ts';
import { useQueue } from '../../../components/worklist/useQueue.ts';
import type { WorklistRow } from '../../../storage/queue-schema.ts';
import type { Routed } from '../../../storage/schema.ts';
import { someDecisions, view } from '../views.ts';
import { many, row } from '../worklist/rows.ts';
import { deeds } from './deeds.ts';

const nothing = async () => {};
/** The worklist page stands beside no chart. */
const { write: _, teach: __, ...beside } = deeds;
export const worklistDeeds: WorklistDeeds = {
	importFiles: nothing,
	pause: nothing,
	cancel: nothing,
	closeBatch: nothing,
	again: nothing,
	dismiss: nothing,
	save: async (_, keys) => `${keys.length} encounters written to your downloads.`,
	replay: async () => ({ same: true, differs: ['engine: then 1, now 2.'] }),
	open: () => {},
	openOptions: () => {},
};

const shadow: Trust = {
	state: 'shadow',
	reviewed: 64,
	exact: 61,
	bound: 0.871,
	target: 0.95,
	permitted: false,
	says: 'Counts encounters that would go alone: 36 more reviews and a bound of 95 % are needed.',
};
const trusts: Readonly<Record<string, Trust>> = {
	live: {
		...shadow,
		state: 'live',
		reviewed: 240,
		exact: 238,
		bound: 0.97,
		permitted: false,
		says: 'Live mode: 238 of 240 reviewed were exact.',
	},
	'fallen-back': {
		...shadow,
		state: 'fallen-back',
		reviewed: 0,
		exact: 0,
		bound: 0,
		says: 'Fallen back to review because the audit sample failed.',
	},
};

const running: Batch = {
	files: 3,
	filesRead: 3,
	total: 1000,
	left: 412,
	failed: 2,
	duplicates: 5,
	unreadable: 1,
	cancelled: 0,
	paused: false,
};
const batches: Readonly<Record<string, Batch>> = {
	running,
	paused: { ...running, paused: true },
	done: { ...running, left: 0 },
};

const rows: readonly WorklistRow[] = [
	row({
		state: 'unreadable',
		label: 'day-17.json',
		ids: '',
		dateOfService: '',
		codes: [],
		least: undefined,
		error: 'It is not valid JSON, perhaps cut off: export it again.',
	}),
	...many(240),
	...many(60).map((one, at) => ({
		...one,
		key: `r${at}`,
		state: 'reviewed' as const,
		alone: at % 3 > 0,
		exact: at % 7 > 0,
		reviewedAt: `2026-11-${10 + (at % 9)}T12:00:00Z`,
		at: `2026-11-${10 + (at % 7)}T09:00:00Z`,
		seconds: 20 + ((at * 37) % 200),
		decided: one.codes.length,
		least: one.least ?? 0.7,
		tally: { accepted: 3, replaced: at % 4 === 0 ? 1 : 0, rejected: at % 5 === 0 ? 1 : 0, added: at % 6 === 0 ? 1 : 0 },
	})),
];

const bars = (...of: readonly (readonly [string, number])[]) =>
	of.map(([label, count]) => ({ label, count, share: count / of.reduce((sum, [, one]) => sum + one, 0) }));
const topic = (
	name: string,
	...[shown, repeated, answered, copied, settled, dismissed, never]: [
		number,
		number,
		number,
		number,
		number,
		number,
		number,
	]
): Topic => ({ topic: name, shown, repeated, answered, copied, settled, dismissed, never });
const decisions = {
	rejectReasons: bars(['Not supported by the note', 9], ['History or resolved', 6], ['Part of another code', 2]),
	rejected: bars(['Z79.84', 7], ['R05.9', 4], ['E78.2', 2]),
	missed: bars(['Z68.31', 5], ['F17.210', 3]),
	topics: [
		topic('Heart failure: type and acuity', 24, 2, 13, 1, 3, 4, 1),
		topic('Diabetes: type, control and complications', 18, 1, 9, 0, 2, 5, 0),
		topic('Obesity: cause', 11, 4, 2, 0, 1, 5, 2),
		topic('Side of the body', 9, 0, 7, 2, 0, 0, 0),
		topic('Cough and a drug', 3, 0, 1, 0, 0, 1, 0),
	],
};

const values = {
	leastConfidence: 0.95,
	leastTogether: 0,
	shortNote: 40,
	mostAlike: 0.8,
	leastReviews: 1,
	auditEvery: 20,
	target: 0.95,
	least: 100,
};
const groups = ['Sepsis', 'Acute stroke in an office visit', 'Active lung cancer', 'Major depressive disorder'].map(
	(name) => ({ id: name, name }),
);
const routed: Routed = {
	decision: 'review',
	mode: 'shadow',
	rank: 3,
	reasons: [
		{ id: 'stages-conflict', says: 'Two notes of this day name different diabetes types.', codes: [] },
		{ id: 'code-never-reviewed', says: 'Nobody has reviewed this code here yet.', codes: ['E66.811'] },
		{ id: 'low-confidence', says: 'Confidence below 0.95: Z79.84 0.611, E66.811 0.79.', codes: ['Z79.84', 'E66.811'] },
	],
};
const names = new Map([
	['low-confidence', 'Low confidence'],
	['hcc-without-support', 'Risk diagnosis without support'],
	['high-risk-sepsis', 'High risk: sepsis'],
	['note-short', 'Short note'],
	['audit-sample', 'Audit sample'],
]);

/** One state of the worklist page: `worklist`, `worklist-paused`, `worklist-encounter`… */
export function WorklistStory({ state }: { readonly state: string }) {
	const name = state.replace(/^worklist-?/, '');
	const note = useRef<HTMLPreElement>(null);
	const queue = useQueue(name === 'empty' ? [] : rows);
	if (name.startsWith('encounter')) {
		const alone = name === 'encounter-alone';
		return (
			<EncounterView
				review={view({ decisions: alone ? [] : someDecisions })}
				routed={alone ? { ...routed, decision: 'auto', reasons: [] } : routed}
				row={rows[5]}
				tour={['before', 'review-1', 'after']}
				deeds={{ ...beside, paint: async (spans, focus) => paintNote(note.current, spans, focus) }}
				worklist={worklistDeeds}
				back={() => {}}
				note={note}
			/>
		);
	}
	const page = name === 'dashboard' ? 'dashboard' : name === 'autonomy' ? 'settings' : 'queue';
	const batch = batches[name];
	const strips = (
		<>
			<TrustStrip trust={trusts[name] ?? shadow} goLive={() => {}} />
			{batch ? <BatchBar batch={batch} left={74} pause={() => {}} cancel={() => {}} close={() => {}} /> : null}
		</>
	);
	return (
		<Shell page={page} dropping={name === 'dropping'} openOptions={() => {}} strips={strips}>
			{page === 'queue' ? (
				<QueueView
					queue={queue}
					total={name === 'empty' ? 0 : rows.length}
					batch={batch}
					reasonNames={names}
					deeds={worklistDeeds}
				/>
			) : null}
			{page === 'dashboard' ? <Dashboard figures={figuresOf(rows)} decisions={decisions} target={0.95} /> : null}
			{page === 'settings' ? (
				<AutonomyPage
					policy={{ values, groups, off: ['Sepsis'], softHolds: true, save: nothing }}
					entries={1204}
					audit={{
						verify: async () => ({ ok: true, says: 'The log is whole: 1,204 entries.' }),
						save: async () => 'Written.',
					}}
				/>
			) : null}
		</Shell>
	);
}

export const worklistStates = [
	'worklist',
	'worklist-running',
	'worklist-paused',
	'worklist-done',
	'worklist-live',
	'worklist-fallen-back',
	'worklist-empty',
	'worklist-dropping',
	'worklist-encounter',
	'worklist-encounter-alone',
	'worklist-dashboard',
	'worklist-autonomy',
] as const;
