import type { WorklistRow, WorkState } from '../../storage/queue-schema.ts';

/** The groups that a coder thinks in, and the states that each holds. */
export const groups = {
	all: { word: 'All', holds: () => true },
	review: { word: 'Needs review', holds: ({ state }) => state === 'review' },
	ready: { word: 'Would go alone', holds: ({ state }) => state === 'ready' },
	problems: {
		word: 'Not coded',
		holds: ({ state }) => state === 'failed' || state === 'unreadable' || state === 'cancelled',
	},
	queued: { word: 'In the queue', holds: ({ state }) => state === 'waiting' || state === 'coding' },
	done: { word: 'Done', holds: ({ state }) => state === 'reviewed' || state === 'finalised' },
} as const satisfies Record<string, { word: string; holds: (row: WorklistRow) => boolean }>;

export type GroupId = keyof typeof groups;
export const groupIds = Object.keys(groups) as readonly GroupId[];

export interface Filter {
	readonly group: GroupId;
	/** A routing reason's id; empty for any. */
	readonly reason: string;
	/** ISO dates, inclusive; empty for any. */
	readonly from: string;
	readonly to: string;
	readonly source: '' | WorklistRow['source'];
	readonly query: string;
}

export const noFilter: Filter = { group: 'all', reason: '', from: '', to: '', source: '', query: '' };

export type SortBy = 'priority' | 'label' | 'date' | 'codes' | 'least' | 'source';
export interface Sort {
	readonly by: SortBy;
	readonly down: boolean;
}

/** What a person must do first comes first. */
const stateOrder: readonly WorkState[] = [
	'failed',
	'unreadable',
	'review',
	'ready',
	'cancelled',
	'coding',
	'waiting',
	'finalised',
	'reviewed',
];

/** Encounters without a reason come after those with one. */
const rankOf = ({ rank = Number.MAX_SAFE_INTEGER }: WorklistRow) => rank;

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function comparison(by: SortBy): (a: WorklistRow, b: WorklistRow) => number {
	const stages = new Map(stateOrder.map((state, index) => [state, index]));
	const stage = ({ state }: WorklistRow) => stages.get(state) ?? stages.size;
	const compare = {
		priority: (a: WorklistRow, b: WorklistRow) =>
			stage(a) - stage(b) || rankOf(a) - rankOf(b) || (a.least ?? 0) - (b.least ?? 0),
		label: (a: WorklistRow, b: WorklistRow) => byText(a.label, b.label),
		date: (a: WorklistRow, b: WorklistRow) => byText(a.dateOfService, b.dateOfService),
		codes: (a: WorklistRow, b: WorklistRow) => a.codes.length - b.codes.length,
		least: (a: WorklistRow, b: WorklistRow) => (a.least ?? 2) - (b.least ?? 2),
		source: (a: WorklistRow, b: WorklistRow) => byText(a.source, b.source),
	}[by];
	return (a, b) => compare(a, b) || byText(a.at, b.at) || byText(a.key, b.key);
}

/** All rows in order; equal rows by capture, so that the order never jumps. */
export function arranged(rows: readonly WorklistRow[], { by, down }: Sort): readonly WorklistRow[] {
	const compare = comparison(by);
	return rows.toSorted(down ? (a, b) => compare(b, a) : compare);
}

/**
 * The rows that pass, in the order in which they come. Every word of the query must be in label, numbers or codes; rows of
 * which each word is a whole label or number come first, so that the number of an encounter, typed in full, finds its own
 * row before those that only hold it.
 */
export function passing(rows: readonly WorklistRow[], filter: Filter): readonly WorklistRow[] {
	const { group, reason, from, to, source } = filter;
	const { holds } = groups[group];
	const words = wordsOf(filter.query);
	const passed = rows.filter(
		(row) =>
			holds(row) &&
			(reason === '' || row.reasons.includes(reason)) &&
			(from === '' || row.dateOfService >= from) &&
			(to === '' || row.dateOfService <= to) &&
			(source === '' || row.source === source) &&
			(words.length === 0 || mentions(row, words)),
	);
	if (words.length === 0) return passed;
	const named = new Set(passed.filter((row) => isNamed(row, words)));
	return [...named, ...passed.filter((row) => !named.has(row))];
}

const wordsOf = (text: string) => text.toLowerCase().split(/\s+/).filter(Boolean);

function isNamed({ label, ids }: WorklistRow, words: readonly string[]): boolean {
	const names = new Set(wordsOf(`${label} ${ids}`));
	return words.every((word) => names.has(word));
}

/** What the search looks through, made once for each row. */
const searched = new WeakMap<WorklistRow, string>();

function textOf(row: WorklistRow): string {
	const known = searched.get(row);
	if (known !== undefined) return known;
	const text = `${row.label} ${row.ids} ${row.codes.join(' ')}`.toLowerCase();
	searched.set(row, text);
	return text;
}

function mentions(row: WorklistRow, words: readonly string[]): boolean {
	const text = textOf(row);
	return words.every((word) => text.includes(word));
}

/** How many rows each group holds. */
export function counted(rows: readonly WorklistRow[]): Readonly<Record<GroupId, number>> {
	const counts: Record<GroupId, number> = { all: 0, review: 0, ready: 0, problems: 0, queued: 0, done: 0 };
	for (const row of rows) for (const id of groupIds) if (groups[id].holds(row)) counts[id]++;
	return counts;
}

/** The reasons that occur, the most frequent first. */
export function reasonsIn(rows: readonly WorklistRow[]): readonly (readonly [string, number])[] {
	const counts = new Map<string, number>();
	for (const { reasons } of rows) for (const id of reasons) counts.set(id, (counts.get(id) ?? 0) + 1);
	return [...counts].sort(([, a], [, b]) => b - a);
}
