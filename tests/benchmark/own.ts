import type { CodingResult } from '../../engine/contract.ts';
import { route } from '../../engine/route.ts';
import { defaultPolicy } from '../../engine/tables/policy.ts';
import { type Gold, goldNotes, type Part, trapClasses } from './gold.ts';
import { codesOf, runner } from './runner.ts';
import { type Pair, round, type Scored, score } from './score.ts';

export interface OwnScores extends Scored {
	/** Share of notes with codes whose first-listed code is the gold's first. */
	readonly firstListed: number;
	/** Tempting but wrong codes that were reported, by class, of how many. */
	readonly traps: Readonly<Record<string, { readonly reported: number; readonly of: number }>>;
	readonly trapsReported: number;
	readonly trapsOf: number;
	/** Autonomous mode with the default policy: notes let through, those among them that were exact, and that a person must see. */
	readonly auto: { readonly notes: number; readonly exact: number; readonly mustReview: number };
}

interface Judged {
	readonly note: Gold;
	readonly result: CodingResult;
	readonly pair: Pair;
}

/** Codes that may be reported or left out are neither right nor wrong. */
export function pairOf({ codes, acceptable }: Gold, result: CodingResult): Pair {
	return {
		gold: new Set(codes.map(({ code }) => code)),
		said: new Set([...codesOf(result)].filter((code) => !acceptable.includes(code))),
	};
}

async function judged(part: Part): Promise<readonly Judged[]> {
	const run = runner();
	const all: Judged[] = [];
	for (const note of goldNotes(part)) {
		const { id, text, dateOfService, patient } = note;
		const result = await run({ id, text, dateOfService, patient });
		all.push({ note, result, pair: pairOf(note, result) });
	}
	return all;
}

export const same = ({ gold, said }: Pair): boolean =>
	gold.size === said.size && [...gold].every((code) => said.has(code));

/** Totals only, of either part: nobody tunes on the test part, so none of its notes is ever printed. */
export async function measureOwn(part: Part): Promise<OwnScores> {
	const all = await judged(part);
	const traps = Object.fromEntries(
		trapClasses.map((name) => {
			const ofClass = all.flatMap(({ note, result }) =>
				note.traps.filter((trap) => trap.class === name).map((trap) => codesOf(result).has(trap.code)),
			);
			return [name, { reported: ofClass.filter(Boolean).length, of: ofClass.length }];
		}),
	);
	const counts = Object.values(traps);
	const withCodes = all.filter(({ note }) => note.codes.length > 0);
	const first = withCodes.filter(
		({ note, result }) => result.codes.find((one) => one.firstListed)?.code === note.codes[0]?.code,
	);
	const through = all.filter(({ result }) => route(result, { ...defaultPolicy, auditEvery: 0 }).decision === 'auto');
	return {
		...score(all.map(({ pair }) => pair)),
		firstListed: round(first.length / withCodes.length),
		traps,
		trapsReported: counts.reduce((n, one) => n + one.reported, 0),
		trapsOf: counts.reduce((n, one) => n + one.of, 0),
		auto: {
			notes: through.length,
			exact: through.filter(({ pair }) => same(pair)).length,
			mustReview: through.filter(({ note }) => note.mustReview).length,
		},
	};
}

/** Note by note, of the tuning part only. */
export async function missesOfTuning(): Promise<void> {
	for (const { note, result, pair } of await judged('tuning')) {
		const missed = [...pair.gold].filter((code) => !pair.said.has(code));
		const extra = [...pair.said].filter((code) => !pair.gold.has(code));
		const trapped = note.traps.filter(({ code }) => codesOf(result).has(code)).map((t) => `${t.code} (${t.class})`);
		if (missed.length + extra.length > 0)
			console.log(
				`${note.id}  missed ${missed.join(' ') || '-'}  extra ${extra.join(' ') || '-'}  traps ${trapped.join(' ') || '-'}`,
			);
	}
}
