import { readFileSync } from 'node:fs';
import { releaseOn } from '../../cli/releases.ts';
import { shippedWhole } from '../../cli/whole-reader.ts';
import { coder } from '../../engine/coder.ts';
import { type CoderParts, type CodingResult, defaultSettings, type Encounter } from '../../engine/contract.ts';
import { promptsOf } from '../../prompts/ask.ts';
import { allRules } from '../../rules/all.ts';

/** What must hold of every result; counted over the whole bench. */
export const held = { results: 0, codes: 0, notBillable: 0, withoutEvidence: 0, misquoted: 0, differed: 0 };

/** What ships. */
export async function shippedParts(): Promise<CoderParts> {
	const reader = await shippedWhole();
	return { rules: allRules, ...(reader ? { reader } : {}) };
}

/** Codes a note twice and keeps count of what must hold. */
export function runner(): (encounter: Encounter) => Promise<CodingResult> {
	const opened = shippedParts().then((parts) => coder({ ...parts, ask: promptsOf }));
	return async (encounter) => {
		const code = await opened;
		const release = releaseOn(encounter.dateOfService);
		const result = await code(encounter, release, defaultSettings);
		const again = await code(encounter, release, defaultSettings);
		held.results++;
		if (JSON.stringify(result) !== JSON.stringify(again)) held.differed++;
		for (const { code: one, evidence } of result.codes) {
			held.codes++;
			const row = release.find(one);
			if (row < 0 || !release.billable(row)) held.notBillable++;
			if (evidence.length === 0) held.withoutEvidence++;
			if (evidence.some(({ start, end, quote }) => encounter.text.slice(start, end) !== quote)) held.misquoted++;
		}
		const asked = result.prompts.flatMap(({ indicators }) => indicators);
		if (asked.some(({ start, end, quote }) => encounter.text.slice(start, end) !== quote)) held.misquoted++;
		return result;
	};
}

export const codesOf = (result: CodingResult): ReadonlySet<string> => new Set(result.codes.map(({ code }) => code));

export const version = (): string =>
	(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version;
