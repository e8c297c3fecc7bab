import type { CodingResult, Encounter, Provenance } from './contract.ts';

/** One thing in which a second coding differs from the stored one. */
export interface Difference {
	readonly what: 'codes' | 'order' | 'evidence' | 'findings' | keyof Provenance;
	/** Plain words; codes, rule ids and versions, never words of the note. */
	readonly says: string;
}

export interface Replayed {
	/** The same codes in the same order. */
	readonly sameCodes: boolean;
	/** Empty when nothing differs; versions first, since they explain the rest. */
	readonly differs: readonly Difference[];
}

const versions = ['release', 'releaseSha256', 'engine', 'rules', 'model', 'settings'] as const;

function otherVersions(before: Provenance, now: Provenance): Difference[] {
	return versions
		.filter((what) => before[what] !== now[what])
		.map((what) => ({ what, says: `${what}: then ${before[what] || 'none'}, now ${now[what] || 'none'}.` }));
}

/** What stands in one list and not in the other, in words; empty when nothing does. */
function apart(before: readonly string[], now: readonly string[]): string {
	const gone = before.filter((one) => !now.includes(one));
	const added = now.filter((one) => !before.includes(one));
	return [gone.length > 0 && `gone: ${gone.join(', ')}`, added.length > 0 && `new: ${added.join(', ')}`]
		.filter(Boolean)
		.join('; ');
}

function otherCodes(before: readonly string[], now: readonly string[]): Difference[] {
	const set = apart(before, now);
	if (set) return [{ what: 'codes', says: `Codes ${set}.` }];
	const moved = before.some((code, at) => now[at] !== code);
	return moved ? [{ what: 'order', says: `Order then ${before.join(', ')}; now ${now.join(', ')}.` }] : [];
}

function otherEvidence(before: CodingResult, now: CodingResult): Difference[] {
	const places = ({ codes }: CodingResult, code: string) =>
		JSON.stringify(codes.find((s) => s.code === code)?.evidence.map(({ start, end }) => [start, end]));
	const both = before.codes.map((s) => s.code).filter((code) => now.codes.some((s) => s.code === code));
	const other = both.filter((code) => places(before, code) !== places(now, code));
	return other.length > 0 ? [{ what: 'evidence', says: `Other words prove ${other.join(', ')}.` }] : [];
}

const findingsOf = ({ findings }: CodingResult): string[] =>
	findings.map(({ rule, codes }) => [rule, ...codes].join(' ')).sort();

/**
 * Codes an encounter again and says in what the outcome differs from the stored one. `code` is the coder with the
 * release and the settings to use.
 */
export async function replay(
	encounter: Encounter,
	stored: CodingResult,
	code: (encounter: Encounter) => Promise<CodingResult>,
): Promise<Replayed> {
	const now = await code(encounter);
	const codes = otherCodes(
		stored.codes.map((s) => s.code),
		now.codes.map((s) => s.code),
	);
	const findings = apart(findingsOf(stored), findingsOf(now));
	const differs: Difference[] = [
		...otherVersions(stored.provenance, now.provenance),
		...codes,
		...otherEvidence(stored, now),
		...(findings ? [{ what: 'findings' as const, says: `Findings ${findings}.` }] : []),
	];
	return { sameCodes: codes.length === 0, differs };
}
