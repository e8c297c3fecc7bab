import type { Release } from '../../icd-data/release.ts';
import type { TableReader } from '../card.ts';
import { Unfit } from '../unfit.ts';
import type { Held } from './held-against.ts';
import { probes } from './probes.ts';
import type { Scale } from './reader.ts';

/** Least share of the probes that a model must tell apart: the shipped table tells 47 of 48, a transformer with random weights 36. */
const LEAST = 0.85;

/** Most milliseconds a text may take: a long note asks for some two hundred. */
const SLOWEST = 80;

/** What a trial found; stored with the model, so that it is made once. */
export interface Trial {
	readonly scale: Scale;
	/** Share of the probes in which the model found the right one of two conditions nearer. */
	readonly toldApart: number;
	/** What a text took, on the machine of the trial. */
	readonly msPerText: number;
}

/** What the trial itself may not know: the time, and who watches. */
export interface Watching {
	now(): number;
	progress(done: number, of: number): void;
}

const mean = (xs: readonly number[]) => xs.reduce((sum, x) => sum + x, 0) / xs.length;
const spread = (xs: readonly number[]) => Math.sqrt(mean(xs.map((x) => (x - mean(xs)) ** 2)));

const fourPlaces = (x: number) => Math.round(x * 1e4) / 1e4;

/** The line that gives the model's numbers the mean and the spread of the table's. */
function scaleOf(model: readonly number[], table: readonly number[]): Scale {
	const by = fourPlaces(spread(table) / spread(model));
	return { from: fourPlaces(mean(table) - by * mean(model)), by };
}

/** Tries a model on every probe. Throws `Unfit` where it tells too few of them apart to be of use. */
export async function trial(
	held: Held,
	table: TableReader,
	release: Release,
	{ now, progress }: Watching,
): Promise<Trial> {
	const near: number[] = [];
	let right = 0;
	const started = now();
	for (const [at, { words, is, not }] of probes.entries()) {
		progress(at, probes.length);
		const [one, other] = [
			await held.near(release, { words, code: is }),
			await held.near(release, { words, code: not }),
		];
		near.push(one, other);
		if (one > other) right++;
	}
	const toldApart = right / probes.length;
	if (toldApart < LEAST || spread(near) === 0)
		throw new Unfit(
			`The model told ${right} of ${probes.length} pairs of conditions apart; ${Math.ceil(LEAST * probes.length)} are needed. Choose one that was trained to compare sentences.`,
		);
	const msPerText = Math.round(((now() - started) / held.texts()) * 10) / 10;
	if (msPerText > SLOWEST)
		throw new Unfit(
			`The model takes ${Math.round(msPerText)} ms a text on this machine, and at most ${SLOWEST} leave a note readable in time. Choose a smaller one, or export it as int8.`,
		);
	const known = probes.flatMap(({ words, is, not }) => [is, not].map((code) => table.alike(release, words, code)));
	return { scale: scaleOf(near, known), toldApart: Math.round(toldApart * 1000) / 1000, msPerText };
}
