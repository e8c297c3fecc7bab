import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { shippedReader } from '../../cli/reader.ts';
import { releaseOn } from '../../cli/releases.ts';
import { coder, draftOf, judge } from '../../engine/coder.ts';
import { defaultSettings, type Encounter } from '../../engine/contract.ts';
import { findMentions } from '../../engine/find/mention.ts';
import { dictionary } from '../../engine/match/dictionary.ts';
import { read } from '../../engine/read/read.ts';
import { openRelease } from '../../icd-data/open.ts';
import { aciDev } from './corpora.ts';
import { shippedParts } from './runner.ts';
import { median, quantile, round } from './score.ts';

const day = '2026-11-02';
const parts = await shippedParts();
/** Without the model of whole notes, whose time is told apart. */
const reader = shippedReader();
const code = coder({ ...parts, ...(reader ? { reader } : {}) });
const whole = coder(parts);
const wordsOf = (text: string): string[] => text.split(/(?<=\s)(?=\S)/);
const encounter = (text: string): Encounter => ({ id: 'speed', text, dateOfService: day });

async function milliseconds(what: () => unknown): Promise<number> {
	const started = performance.now();
	await what();
	return performance.now() - started;
}

/** Repeated, for other work on the machine disturbs: the middle value is told. */
async function repeated(times: number, what: () => unknown): Promise<number> {
	const all: number[] = [];
	for (let turn = 0; turn < times; turn++) all.push(await milliseconds(what));
	return median(all);
}

/** For differences between stages, which are smaller than what other work on the machine adds. */
async function quickest(times: number, what: () => unknown): Promise<number> {
	const all: number[] = [];
	for (let turn = 0; turn < times; turn++) all.push(await milliseconds(what));
	return Math.min(...all);
}

/** Each stage holds the earlier ones, so its own time is what it adds. */
async function stages(texts: readonly string[]) {
	const release = releaseOn(day);
	const terms = dictionary(release);
	const upTo: Record<string, (text: string) => unknown> = {
		read: (text) => read(text),
		match: (text) => findMentions(terms, read(text)),
		weigh: (text) => judge(encounter(text), release, reader),
		draft: (text) => draftOf(encounter(text), release, defaultSettings, reader),
		rules: (text) => code(encounter(text), release, defaultSettings),
	};
	const spent: Record<string, number> = {};
	let before = 0;
	for (const [name, run] of Object.entries(upTo)) {
		const each: number[] = [];
		for (const text of texts) each.push(await quickest(5, () => run(text)));
		const total = median(each);
		spent[name] = round(Math.max(0, total - before), 1);
		before = total;
	}
	return spent;
}

/** Fresh from the file, as after a cold start; the dictionary is made when the first note is read. */
async function loading() {
	const file = join(import.meta.dirname, '..', '..', 'public', 'icd', 'FY2027.icd.gz');
	const opens: number[] = [];
	const firsts: number[] = [];
	for (let turn = 0; turn < 5; turn++) {
		let release: ReturnType<typeof openRelease> | undefined;
		opens.push(
			await milliseconds(() => {
				release = openRelease(gunzipSync(readFileSync(file)));
			}),
		);
		const fresh = release;
		if (fresh) firsts.push(await milliseconds(() => code(encounter('Assessment: asthma.'), fresh, defaultSettings)));
	}
	return { open: round(median(opens), 1), firstNote: round(median(firsts), 1) };
}

export async function measureSpeed() {
	const release = releaseOn(day);
	const notes = aciDev().map(({ text }) => wordsOf(text));
	const texts = notes.filter((words) => words.length >= 450).map((words) => words.slice(0, 450).join(''));
	const run = (text: string) => code(encounter(text), release, defaultSettings);
	for (const text of texts.slice(0, 10)) await run(text);
	const each: number[] = [];
	for (const text of texts) each.push(await repeated(5, () => run(text)));
	// Once each: the model keeps what it made of windows that it met.
	const wholes: number[] = [];
	for (const text of texts) wholes.push(await milliseconds(() => whole(encounter(text), release, defaultSettings)));
	const all = wordsOf(
		aciDev()
			.map(({ text }) => text)
			.join('\n\n'),
	);
	const growth: { words: number; ms: number }[] = [];
	for (const words of [500, 1_000, 2_000, 5_000, 10_000, 20_000]) {
		const text = all.slice(0, words).join('');
		growth.push({ words: wordsOf(text).length, ms: round(await repeated(3, () => run(text)), 0) });
	}
	return {
		notes: texts.length,
		median: round(median(each), 1),
		p95: round(quantile(each, 0.95), 1),
		whole: { median: round(median(wholes), 1), p95: round(quantile(wholes, 0.95), 1) },
		stages: await stages(texts.slice(0, 20)),
		growth,
		loading: await loading(),
	};
}
