import type { Shown } from '../../components/Panel.tsx';
import type { ReviewView } from '../../components/review.ts';
import type { CodingResult } from '../../engine/contract.ts';
import { reviewState } from '../../storage/review.ts';
import type { Act, DecisionRow, EncounterRow, JobRow, Quoted } from '../../storage/schema.ts';
import { asking } from './asking.ts';
import { text } from './note.ts';
import { result } from './recorded.ts';

const encounter: EncounterRow = {
	key: 'review-1',
	origin: 'http://localhost:4780',
	address: 'address',
	place: 'place',
	text,
	textHash: 'hash',
	lineage: [],
	input: 'input',
	dateOfService: '2026-11-20',
	dateSeen: true,
	patient: { birthDate: '1964-03-09', sex: 'female' },
	identity: { name: 'Rosalind Achterberg', patientId: '4410-2287' },
	label: 'Progress note',
	capturedAt: '2026-11-20T09:00:00Z',
};

export function decided(seq: number, act: Act, evidence: readonly Quoted[] = []): DecisionRow {
	return {
		seq,
		id: `d${seq}`,
		key: 'review-1',
		input: 'input',
		at: '2026-11-20T09:01:00Z',
		by: { name: 'Jo Marsh', role: 'Coder' },
		act,
		evidence,
	};
}

interface Parts {
	readonly result?: CodingResult | undefined;
	readonly last?: CodingResult;
	readonly decisions?: readonly DecisionRow[];
	readonly encounter?: Partial<EncounterRow>;
	readonly job?: JobRow;
	readonly unreadable?: number;
	readonly muted?: readonly string[];
}

export function view(parts: Parts = {}): ReviewView {
	const now = 'result' in parts ? parts.result : result;
	const row = { ...encounter, ...parts.encounter };
	return {
		encounter: row,
		result: now,
		ms: 84,
		job: parts.job,
		state: reviewState(parts.decisions ?? [], now ?? parts.last, row.text),
		muted: parts.muted ?? [],
		unreadable: parts.unreadable ?? 0,
	};
}

export const job = (more: Partial<JobRow> = {}): JobRow => ({
	key: 'review-1',
	input: 'input',
	state: 'running',
	stage: 'coding',
	tries: 1,
	queuedAt: '2026-11-20T09:00:00Z',
	rank: 0,
	...more,
});

const on = (code: string) => result.codes.find((one) => one.code === code)!.evidence;

export const someDecisions: readonly DecisionRow[] = [
	decided(1, { kind: 'accept', code: 'E11.22', title: result.codes[0]!.title }, on('E11.22')),
	decided(2, { kind: 'reject', code: 'E78.2', reason: 'Not addressed at this visit' }, on('E78.2')),
	decided(
		3,
		{ kind: 'replace', code: 'E66.811', with: { code: 'E66.9', title: 'Obesity, unspecified' } },
		on('E66.811'),
	),
	decided(4, { kind: 'add', code: 'Z68.31', title: 'Body mass index [BMI] 31.0-31.9, adult' }, [
		{ start: text.lastIndexOf('BMI 31.4'), end: text.lastIndexOf('BMI 31.4') + 8, quote: 'BMI 31.4' },
	]),
];

const asideFirst = decided(1, { kind: 'query', prompt: 'kidney-cause', deed: 'dismissed' });

const rest = ['I12.9', 'N18.31', 'Z79.84'].map((code, index) =>
	decided(5 + index, { kind: 'accept', code, title: result.codes.find((one) => one.code === code)!.title }, on(code)),
);

const edited = text.replace('Mixed hyperlipidemia', 'Hypertriglyceridemia');

/** Every state of the panel, by name. */
export const states: Readonly<Record<string, Shown>> = {
	starting: { kind: 'starting' },
	unsupported: { kind: 'unsupported' },
	'not-allowed': { kind: 'not-allowed', origin: 'https://chart.harborlane.example' },
	'not-allowed-unknown': { kind: 'not-allowed', origin: undefined },
	'no-note': { kind: 'no-note' },
	barred: { kind: 'barred', origin: 'https://chart.harborlane.example' },
	'which-note': { kind: 'which-note' },
	'first-run': { kind: 'no-note' },
	coding: { kind: 'review', review: view({ result: undefined, job: job({ stage: 'loading-codes' }) }) },
	failed: {
		kind: 'review',
		review: view({
			result: undefined,
			job: job({
				state: 'failed',
				error: 'Coding stopped twice on this note. Try again; if it stops again, code this note by hand.',
			}),
		}),
	},
	results: { kind: 'review', review: view() },
	asking: { kind: 'review', review: view({ result: asking }) },
	documenting: { kind: 'review', review: view({ result: asking, decisions: [asideFirst] }) },
	documented: { kind: 'review', review: view() },
	reviewing: { kind: 'review', review: view({ decisions: someDecisions }) },
	complete: { kind: 'review', review: view({ decisions: [...someDecisions, ...rest] }) },
	...Object.fromEntries(
		['writing', 'written', 'refused'].map((name) => [
			name,
			{ kind: 'review' as const, review: view({ decisions: [...someDecisions, ...rest] }) },
		]),
	),
	teaching: { kind: 'no-note' },
	'teaching-broken': { kind: 'review', review: view(), broken: ['note', 'patient'] },
	empty: { kind: 'review', review: view({ result: { ...result, codes: [], findings: [] } }) },
	'empty-bare': { kind: 'review', review: view({ result: { ...result, codes: [], candidates: [], findings: [] } }) },
	stale: {
		kind: 'review',
		review: view({
			result: undefined,
			last: result,
			job: job(),
			decisions: someDecisions,
			encounter: { text: edited },
		}),
	},
	'stale-failed': {
		kind: 'review',
		review: view({
			result: undefined,
			last: result,
			job: job({ state: 'failed', error: 'Coding stopped.' }),
			decisions: someDecisions,
		}),
	},
	lapsed: {
		kind: 'review',
		review: view({
			result: { ...result, codes: result.codes.filter(({ code }) => code !== 'E78.2') },
			encounter: { text: edited, dateSeen: false },
			decisions: [
				...someDecisions.slice(0, 1),
				decided(2, { kind: 'accept', code: 'E78.2', title: 'Mixed hyperlipidemia' }, on('E78.2').slice(0, 1)),
			],
		}),
	},
};
