import type { WorklistRow } from '../../storage/queue-schema.ts';
import type { Topic } from './topics.ts';

export interface Bar {
	readonly label: string;
	readonly count: number;
	/** Of what the chart counts in all, 0 to 1; absent where a share would mean nothing. */
	readonly share?: number;
}

/** Of the encounters at least this sure, how many and how often not exactly right. */
export interface RiskPoint {
	readonly confidence: number;
	readonly coverage: number;
	readonly risk: number;
	readonly encounters: number;
}

export interface Day {
	readonly day: string;
	readonly arrived: number;
	readonly reviewed: number;
}

/** What the decision log adds to the worklist's own numbers. */
export interface DecisionFigures {
	readonly rejectReasons: readonly Bar[];
	readonly rejected: readonly Bar[];
	readonly missed: readonly Bar[];
	/** What became of the questions to providers, by topic. */
	readonly topics: readonly Topic[];
}

export interface Figures {
	readonly coded: number;
	readonly alone: number;
	readonly reviewed: number;
	readonly exact: number;
	/** What became of the suggestions of reviewed encounters. */
	readonly outcomes: readonly Bar[];
	readonly suggested: number;
	readonly added: number;
	readonly risk: readonly RiskPoint[];
	readonly days: readonly Day[];
	readonly medianSeconds: number | undefined;
	readonly times: readonly Bar[];
}

const daysShown = 14;
const riskSteps = 20;
const timeSteps: readonly (readonly [label: string, below: number])[] = [
	['under 30 s', 30],
	['30 s to 1 min', 60],
	['1 to 2 min', 120],
	['2 to 5 min', 300],
	['5 min and more', Number.POSITIVE_INFINITY],
];

/** Every number of the dashboard that the worklist's rows hold. Pure. */
export function figuresOf(rows: readonly WorklistRow[]): Figures {
	const coded = rows.filter(({ alone }) => alone !== undefined);
	const reviewed = rows.filter(({ state }) => state === 'reviewed');
	const sum = (of: (row: WorklistRow) => number) => reviewed.reduce((total, row) => total + of(row), 0);
	const accepted = sum(({ tally }) => tally?.accepted ?? 0);
	const replaced = sum(({ tally }) => tally?.replaced ?? 0);
	const rejected = sum(({ tally }) => tally?.rejected ?? 0);
	const suggested = accepted + replaced + rejected;
	const share = (count: number) => (suggested === 0 ? 0 : count / suggested);
	const seconds = reviewed.flatMap((row) => row.seconds ?? []).sort((a, b) => a - b);
	return {
		coded: coded.length,
		alone: coded.filter(({ alone }) => alone).length,
		reviewed: reviewed.length,
		exact: reviewed.filter(({ exact }) => exact).length,
		outcomes: [
			{ label: 'Accepted', count: accepted, share: share(accepted) },
			{ label: 'Replaced', count: replaced, share: share(replaced) },
			{ label: 'Rejected', count: rejected, share: share(rejected) },
		],
		suggested,
		added: sum(({ tally }) => tally?.added ?? 0),
		risk: riskOf(reviewed),
		days: daysOf(rows),
		medianSeconds: seconds[Math.floor(seconds.length / 2)],
		times: timeSteps.map(([label, below], index) => {
			const from = timeSteps[index - 1]?.[1] ?? 0;
			const count = seconds.filter((time) => time >= from && time < below).length;
			return { label, count, share: seconds.length === 0 ? 0 : count / seconds.length };
		}),
	};
}

/** Reviewed encounters from the surest down: had all so sure gone alone, this share of them would have been wrong. */
function riskOf(reviewed: readonly WorklistRow[]): readonly RiskPoint[] {
	const sure = reviewed.filter(({ least }) => least !== undefined).sort((a, b) => (b.least ?? 0) - (a.least ?? 0));
	let wrong = 0;
	const points = sure.map((row, index) => {
		if (!row.exact) wrong++;
		const encounters = index + 1;
		return { confidence: row.least ?? 0, coverage: encounters / sure.length, risk: wrong / encounters, encounters };
	});
	const every = Math.max(1, Math.ceil(points.length / riskSteps));
	return points.filter((_, index) => (index + 1) % every === 0 || index === points.length - 1);
}

/** The largest part of the surest of which no more than `1 - target` were wrong; 0 where there is none. */
export function surestPart(risk: readonly RiskPoint[], target: number): number {
	const within = risk.filter((point) => point.risk <= 1 - target + 1e-9);
	return Math.max(0, ...within.map(({ coverage }) => coverage));
}

function daysOf(rows: readonly WorklistRow[]): readonly Day[] {
	const days = new Map<string, { arrived: number; reviewed: number }>();
	const at = (time: string | undefined, what: 'arrived' | 'reviewed') => {
		if (!time) return;
		const day = time.slice(0, 10);
		const counts = days.get(day) ?? { arrived: 0, reviewed: 0 };
		counts[what]++;
		days.set(day, counts);
	};
	for (const { at: arrived, state, reviewedAt } of rows) {
		if (state !== 'unreadable') at(arrived, 'arrived');
		at(reviewedAt, 'reviewed');
	}
	return [...days]
		.map(([day, counts]) => ({ day, ...counts }))
		.sort((a, b) => (a.day < b.day ? -1 : 1))
		.slice(-daysShown);
}
