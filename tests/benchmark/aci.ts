import { aciDev, type CodedNote } from './corpora.ts';
import { flatten, flattenHarder } from './flatten.ts';
import { codesOf, runner } from './runner.ts';
import { type Pair, type Scored, score } from './score.ts';

/** Their codes are of 2021 to 2025, so the older of the shipped releases is used. */
export const aciDay = '2026-01-15';

/** Status codes that the guidelines ask for and that set's annotators left out. */
export const leftOut = /^(Z68|Z72\.0|Z7[7-9]|Z[89]\d|F17)/;

export interface AciScores {
	readonly raw: Scored;
	/** Status codes that are not in that note's gold are ignored. */
	readonly statusIgnored: Scored;
}

export const withoutStatus = ({ gold, said }: Pair): Pair => ({
	gold,
	said: new Set([...said].filter((code) => gold.has(code) || !leftOut.test(code))),
});

async function scores(change: (text: string) => string): Promise<AciScores> {
	const run = runner();
	const pairs: Pair[] = [];
	for (const { id, text, codes } of aciDev()) {
		const said = codesOf(await run({ id, text: change(text), dateOfService: aciDay }));
		pairs.push({ gold: new Set(codes), said });
	}
	return { raw: score(pairs), statusIgnored: score(pairs.map(withoutStatus)) };
}

export const measureAci = async () => ({
	asWritten: await scores((text) => text),
	layoutLost: await scores(flatten),
	headingsLost: await scores(flattenHarder),
});

/** What is missed and what is too much, note by note: this set may be looked at. */
export async function missesOfAci(): Promise<void> {
	const run = runner();
	for (const note of aciDev()) {
		const said = codesOf(await run({ id: note.id, text: note.text, dateOfService: aciDay }));
		print(note, said);
	}
}

function print({ id, codes }: CodedNote, said: ReadonlySet<string>): void {
	const missed = codes.filter((code) => !said.has(code));
	const extra = [...said].filter((code) => !codes.includes(code) && !leftOut.test(code));
	if (missed.length + extra.length > 0)
		console.log(`${id}  missed ${missed.join(' ') || '-'}  extra ${extra.join(' ') || '-'}`);
}
