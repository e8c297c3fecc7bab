import { shippedReader } from '../../cli/reader.ts';
import { releaseOn } from '../../cli/releases.ts';
import { readWhole } from '../../cli/whole-reader.ts';
import { coder } from '../../engine/coder.ts';
import { type CoderParts, defaultSettings, type Encounter } from '../../engine/contract.ts';
import { allRules } from '../../rules/all.ts';
import { changingRules } from '../../rules/changing.ts';
import { aciDay, withoutStatus } from './aci.ts';
import { aciDev } from './corpora.ts';
import { flatten, flattenHarder } from './flatten.ts';
import { goldNotes } from './gold.ts';
import { encounterOf, goldLines } from './lines.ts';
import { readerAlone } from './reader-alone.ts';
import { type Pair, round, type Scored, score } from './score.ts';

/** Codes of a note, the first-listed one first. */
type Codes = (encounter: Encounter) => Promise<readonly string[]>;

interface Question {
	readonly encounter: Encounter;
	readonly gold: readonly string[];
	readonly acceptable: readonly string[];
	readonly traps: readonly string[];
}

/** What one engine comes to on one set. */
export interface Share extends Scored {
	/** Share of notes with codes whose first-listed code is the gold's. */
	readonly firstListed: number;
	readonly trapsReported: number;
	readonly trapsOf: number;
}

/** A name of 0.8 or more is of the right category nine times in ten (docs/reader.md). */
const LEAST = 0.8;

async function engines(): Promise<Readonly<Record<string, Codes>>> {
	const reader = shippedReader();
	if (!reader) throw new Error('public/model holds no reader that agrees with its card');
	const by = (parts: CoderParts): Codes => {
		const code = coder(parts);
		return async (encounter) => {
			const { codes } = await code(encounter, releaseOn(encounter.dateOfService), defaultSettings);
			return codes.toSorted((a, b) => Number(b.firstListed) - Number(a.firstListed)).map((one) => one.code);
		};
	};
	const alone = readerAlone(reader, LEAST);
	const whole = await readWhole(reader);
	return {
		'words only': by({ rules: allRules }),
		'reader only': async (encounter) => [...alone(encounter)],
		'words and table': by({ rules: allRules, reader }),
		'words and whole reader': by({ rules: allRules, reader: whole }),
		'… rules that change codes only': by({ rules: changingRules, reader: whole }),
		'… no rules': by({ rules: [], reader: whole }),
	};
}

const own = (): Question[] =>
	goldNotes('test').map(({ id, text, dateOfService, patient, codes, acceptable, traps }) => ({
		encounter: { id, text, dateOfService, patient },
		gold: codes.map(({ code }) => code),
		acceptable,
		traps: traps.map(({ code }) => code),
	}));

const lines = (): Question[] =>
	goldLines('test').map((line) => ({
		encounter: encounterOf(line),
		gold: line.codes,
		acceptable: line.acceptable,
		traps: [],
	}));

const aci = (change: (text: string) => string): Question[] =>
	aciDev().map(({ id, text, codes }) => ({
		encounter: { id, text: change(text), dateOfService: aciDay },
		gold: codes,
		acceptable: [],
		traps: [],
	}));

const sets = {
	own: { of: own, seen: (pair: Pair) => pair },
	lines: { of: lines, seen: (pair: Pair) => pair },
	aci: { of: () => aci((text) => text), seen: withoutStatus },
	layoutLost: { of: () => aci(flatten), seen: withoutStatus },
	headingsLost: { of: () => aci(flattenHarder), seen: withoutStatus },
} as const;
export type SetName = keyof typeof sets;

async function shareOf(codes: Codes, name: SetName): Promise<Share> {
	const { of, seen } = sets[name];
	const pairs: Pair[] = [];
	const counts = { first: 0, withCodes: 0, trapsReported: 0, trapsOf: 0 };
	for (const { encounter, gold, acceptable, traps } of of()) {
		const said = await codes(encounter);
		pairs.push(seen({ gold: new Set(gold), said: new Set(said.filter((code) => !acceptable.includes(code))) }));
		if (gold.length > 0) counts.withCodes++;
		if (gold.length > 0 && said[0] === gold[0]) counts.first++;
		counts.trapsOf += traps.length;
		counts.trapsReported += traps.filter((code) => said.includes(code)).length;
	}
	const { first, withCodes, trapsReported, trapsOf } = counts;
	return { ...score(pairs), firstListed: round(first / withCodes), trapsReported, trapsOf };
}

export type Ablation = Readonly<Record<string, Readonly<Record<SetName, Share>>>>;

/** What the reader and the rules are worth: totals of what nobody tunes on, and of aci-dev. */
export async function ablate(say: (what: string) => void): Promise<Ablation> {
	const out: Record<string, Record<SetName, Share>> = {};
	for (const [name, codes] of Object.entries(await engines())) {
		say(name);
		const shares: Partial<Record<SetName, Share>> = {};
		for (const set of Object.keys(sets) as SetName[]) shares[set] = await shareOf(codes, set);
		out[name] = shares as Record<SetName, Share>;
	}
	return out;
}
