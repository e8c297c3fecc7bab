import type { WorklistRow } from '../../../storage/queue-schema.ts';

let made = 0;

/** A line of the worklist, invented. */
export function row(more: Partial<WorklistRow> = {}): WorklistRow {
	made++;
	return {
		key: `k${String(made).padStart(6, '0')}`,
		turn: made,
		state: 'review',
		label: `Patient ${made}`,
		ids: `${4000 + made}`,
		dateOfService: '2026-11-20',
		source: 'import',
		at: '2026-11-20T09:00:00Z',
		codes: ['I10'],
		least: 0.9,
		reasons: [],
		decided: 0,
		...more,
	};
}

const names = ['Achterberg', 'Bellweather', 'Castellan', 'Dunmore', 'Eskildsen', 'Fairbrother', 'Grünwald', 'Halloran'];
const firsts = ['Rosalind', 'Tobias', 'Imani', 'Pavel', 'Yara', 'Conrad', 'Mei', 'Oluwaseun'];
const codes = ['E11.22', 'I10', 'N18.31', 'E78.2', 'J20.9', 'M17.11', 'Z79.84', 'R05.9', 'F33.1', 'K21.9'];
const states = ['review', 'review', 'ready', 'ready', 'ready', 'reviewed', 'waiting', 'failed'] as const;
const reasons = ['low-confidence', 'hcc-without-support', 'high-risk-sepsis', 'note-short', 'audit-sample'];

/** A number below `size`, spread evenly; the same for the same place and purpose. */
function spread(at: number, purpose: number, size: number): number {
	const first = Math.imul((at + 1) * 16 + purpose, 0x85ebca6b);
	const mixed = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
	return ((mixed ^ (mixed >>> 16)) >>> 0) % size;
}

/** So many lines of every kind; the same every time. */
export const many = (count: number): readonly WorklistRow[] =>
	Array.from({ length: count }, (_, at) => {
		const pick = <T>(purpose: number, list: readonly T[]) => list[spread(at, purpose, list.length)] as T;
		const state = pick(0, states);
		return row({
			key: `m${String(at).padStart(6, '0')}`,
			state,
			label: `${pick(1, firsts)} ${pick(2, names)}`,
			ids: `${100_000 + at}`,
			dateOfService: `2026-11-${String(1 + spread(at, 3, 20)).padStart(2, '0')}`,
			codes:
				state === 'waiting' || state === 'failed' ? [] : [4, 5, 6].slice(0, 1 + (at % 3)).map((by) => pick(by, codes)),
			least: state === 'waiting' || state === 'failed' ? undefined : (500 + spread(at, 7, 500)) / 1000,
			reasons: state === 'review' ? [...new Set([pick(8, reasons), pick(9, reasons)])] : [],
			rank: state === 'review' ? spread(at, 8, 5) : undefined,
			source: at % 9 === 0 ? 'chart' : 'import',
			...(state === 'failed' ? { error: 'No code set here covers the date of service.' } : {}),
		});
	});
