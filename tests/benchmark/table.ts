import type { measureAci } from './aci.ts';
import type { measureAssertions } from './assertions.ts';
import type { Calibration, Encounters } from './calibration.ts';
import { grid, percent, type Row, three } from './grid.ts';
import type { OwnScores } from './own.ts';
import type { PromptFigures } from './prompts.ts';
import type { held } from './runner.ts';
import type { Scored } from './score.ts';
import type { measureSizes } from './sizes.ts';
import type { measureSpeed } from './speed.ts';
import type { ToldFigures } from './told.ts';
import type { InBrowser, Path } from './worker.ts';

export interface Bench {
	readonly version: string;
	readonly machine: string;
	readonly aci: Awaited<ReturnType<typeof measureAci>>;
	readonly own: { readonly tuning: OwnScores; readonly test: OwnScores };
	readonly lines: { readonly tuning: Scored; readonly test: Scored };
	/** Not in figures saved before there were such lines. */
	readonly told?: { readonly tuning: ToldFigures; readonly test: ToldFigures };
	readonly prompts: { readonly tuning: PromptFigures; readonly test: PromptFigures };
	readonly calibration: { readonly tuning: Calibration; readonly test: Calibration };
	readonly assertions: ReturnType<typeof measureAssertions>;
	readonly held: typeof held;
	readonly strangers: { readonly notes: number; readonly codes: number; readonly exceptions: number };
	readonly speed: Awaited<ReturnType<typeof measureSpeed>>;
	readonly sizes: ReturnType<typeof measureSizes>;
	/** Of the last e2e run of the engine's worker. */
	readonly inBrowser?: InBrowser | undefined;
}

const scored = (name: string, { precision, recall, f1, meanF1, exact, notes }: Scored): Row => [
	name,
	notes,
	three(precision),
	three(recall),
	three(f1),
	three(meanF1),
	`${Math.round(exact * 100)} %`,
];

function coding({ aci, own, lines }: Bench): string {
	return grid(
		['Coding, exact codes', 'notes', 'precision', 'recall', 'micro F1', 'mean F1 of a note', 'exact sets'],
		[
			scored('**own gold, test part** (set aside)', own.test),
			scored('own gold, tuning part', own.tuning),
			scored('**own assessment lines, test part** (set aside)', lines.test),
			scored('own assessment lines, tuning part', lines.tuning),
			scored('aci-dev, status codes ignored', aci.asWritten.statusIgnored),
			scored('the same, layout lost', aci.layoutLost.statusIgnored),
			scored('the same, headings lost too', aci.headingsLost.statusIgnored),
			scored('aci-dev, raw', aci.asWritten.raw),
			scored('the same, layout lost', aci.layoutLost.raw),
		],
	);
}

const share = ({ trapsReported, trapsOf }: OwnScores): string =>
	`${trapsReported} of ${trapsOf} (${((100 * trapsReported) / trapsOf).toFixed(1)} %)`;

const foundOf = ({ found, of }: ToldFigures): string => `${found} of ${of} (${Math.round((100 * found) / of)} %)`;

const toldRows = ({ test, tuning }: NonNullable<Bench['told']>): Row[] => [
	['codes told in other words than their title: found', foundOf(test), foundOf(tuning)],
	['… near misses reported', `${test.wrong} of ${test.nearMisses}`, `${tuning.wrong} of ${tuning.nearMisses}`],
];

function traps({ own, told }: Bench): string {
	const classes = Object.keys(own.test.traps).filter(
		(name) => (own.tuning.traps[name]?.of ?? 0) + (own.test.traps[name]?.of ?? 0) > 0,
	);
	const cell = (scores: OwnScores, name: string) =>
		`${scores.traps[name]?.reported ?? 0} of ${scores.traps[name]?.of ?? 0}`;
	return grid(
		['Own gold', 'test part', 'tuning part'],
		[
			['first-listed code agrees', three(own.test.firstListed), three(own.tuning.firstListed)],
			['tempting but wrong codes reported', share(own.test), share(own.tuning)],
			...classes.map((name) => [`… ${name}`, cell(own.test, name), cell(own.tuning, name)]),
			...(told ? toldRows(told) : []),
		],
	);
}

type Bands = Calibration['bands'];

function cellOf({ codes, confidence, right }: Bands[number], of: string): string {
	return codes > 0 ? `${three(right)} (mean confidence ${three(confidence)}, ${codes} ${of})` : '-';
}

const bandRows = (test: Bands, tuning: Bands, of: string): Row[] =>
	test.map((band, i) => [`from ${band.from.toFixed(2)}`, cellOf(band, of), cellOf(tuning[i] as Bands[number], of)]);

function reliability({ calibration: { tuning, test } }: Bench): string {
	return grid(
		['Confidence of a code: share that is right', 'test part', 'tuning part'],
		[
			...bandRows(test.bands, tuning.bands, 'codes'),
			['expected calibration error', three(test.error), three(tuning.error)],
		],
	);
}

function encounters({ calibration: { tuning, test } }: Bench): string {
	if (!test.encounters || !tuning.encounters) return '';
	const through = ({ finalised: { notes, exact, tempted, mustReview } }: Encounters) =>
		`${notes}; ${exact} exact, ${tempted} with a tempting code, ${mustReview} that a person must see`;
	return grid(
		['Probability that a code set is exact: share that is', 'test part', 'tuning part'],
		[
			...bandRows(test.encounters.bands, tuning.encounters.bands, 'notes'),
			['expected calibration error', three(test.encounters.error), three(tuning.encounters.error)],
			['let through by the default policy', through(test.encounters), through(tuning.encounters)],
		],
	);
}

function risk({ calibration: { test } }: Bench): string {
	return grid(
		[`Autonomy, test part (${test.held} notes held for other reasons)`, 'notes', 'exact code sets', '95 % interval'],
		[
			...test.risk.map(
				({ coverage, notes, exact, lower, upper }): Row => [
					`the surest ${percent(coverage)}`,
					notes,
					percent(exact),
					`${percent(lower)} to ${percent(upper)}`,
				],
			),
			['largest share with 95 % exact', '', percent(test.coverageAt['0.95']), ''],
			['largest share with 98 % exact', '', percent(test.coverageAt['0.98']), ''],
		],
	);
}

function asking({ prompts: { tuning, test } }: Bench): string {
	const of = (name: string, part: PromptFigures): Row => [
		`${name}, ${part.notes} notes in progress`,
		three(part.precision),
		three(part.recall),
		`${part.tempting} of ${part.temptations}`,
		`${part.quiet} of ${part.nothingToAsk}`,
	];
	return grid(
		['Questions to the provider', 'precision', 'recall', 'tempting ones asked', 'nothing to ask, nothing asked'],
		[of('tuning part', tuning), of('test part', test)],
	);
}

function assertions({ assertions: { negation, historical, other, rows } }: Bench): string {
	const of = (name: string, { ours, plain }: typeof negation): Row => [name, three(ours.f1), three(plain.f1)];
	return grid(
		[`NegEx set, ${rows} rows`, 'ours', 'plain ConText'],
		[
			of('negation F1', negation),
			of('historical F1', historical),
			[
				`of ${other.of} rows not the patient's, found (false alarms)`,
				`${other.ours.found} (${other.ours.falseAlarms})`,
				`${other.plain.found} (${other.plain.falseAlarms})`,
			],
		],
	);
}

const pathRows = (name: string, path: Path | undefined): Row[] =>
	path
		? [
				[
					`in Chromium's worker, ${name}: 450 words; a start, from note and from page`,
					`median ${path.median} ms, 95th percentile ${path.p95} ms; ${path.seen} ms, ${path.asked} ms`,
				],
			]
		: [];

function inBrowserRows({ withReader, wordsOnly, memory }: InBrowser): Row[] {
	const { oneRelease, bothReleases, most } = memory ?? {};
	return [
		...pathRows('with the reader', withReader),
		...pathRows('by words alone', wordsOnly),
		...(memory
			? [["that worker's memory", `${oneRelease} MB, of two years ${bothReleases} MB, at most ${most} MB`]]
			: []),
	];
}

function speed({
	speed: { median, p95, whole, stages, growth, loading },
	sizes,
	machine,
	inBrowser = {},
}: Bench): string {
	const growing = growth.map(({ words, ms }) => `${words.toLocaleString('en')}: ${ms}`).join(', ');
	return grid(
		['Speed and size', machine],
		[
			['450-word note, one core, without the model of whole notes', `median ${median} ms, 95th percentile ${p95} ms`],
			['the same with it', `median ${whole.median} ms, 95th percentile ${whole.p95} ms`],
			[
				'of which',
				Object.entries(stages)
					.map(([name, ms]) => `${name} ${ms} ms`)
					.join(', '),
			],
			['words: ms', growing],
			['release opened from its file; first note after that', `${loading.open} ms; ${loading.firstNote} ms`],
			...inBrowserRows(inBrowser),
			['a release; the extension as a zip', `${sizes.releases.join(' and ')} MB; ${sizes.zip ?? '?'} MB`],
		],
	);
}

function always({ held, strangers }: Bench): string {
	return grid(
		[`Over ${held.results} results with ${held.codes} codes`, 'cases'],
		[
			['code not billable on the date', held.notBillable],
			['code without evidence', held.withoutEvidence],
			['evidence that does not quote the note', held.misquoted],
			['second run not identical', held.differed],
			[`exceptions on ${strangers.notes} random notes of three other collections`, strangers.exceptions],
		],
	);
}

/** The figures as Markdown: what `npm run bench` prints and what the README shows. */
export const table = (bench: Bench): string =>
	[coding, traps, reliability, encounters, risk, asking, assertions, always, speed]
		.map((part) => part(bench))
		.filter((part) => part !== '')
		.join('\n\n');
