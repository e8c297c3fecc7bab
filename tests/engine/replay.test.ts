import { describe, expect, test } from 'vitest';
import { releaseOn } from '../../cli/releases.ts';
import { coder } from '../../engine/coder.ts';
import { type CodingResult, defaultSettings, type Encounter } from '../../engine/contract.ts';
import { replay } from '../../engine/replay.ts';
import { allRules } from '../../rules/all.ts';
import { goldNotes } from '../benchmark/gold.ts';

const code = coder({ rules: allRules });
const now = (encounter: Encounter) => code(encounter, releaseOn(encounter.dateOfService), defaultSettings);
const encounters = goldNotes('tuning').filter((_, at) => at % 9 === 0);

test('a stored result gives the same again, also after a trip through JSON', async () => {
	for (const note of encounters) {
		const stored = JSON.parse(JSON.stringify(await now(note))) as CodingResult;
		expect(await replay(note, stored, now)).toEqual({ sameCodes: true, differs: [] });
	}
});

describe('what differs is named', async () => {
	const note = encounters.find(({ codes }) => codes.length > 2)!;
	const stored = await now(note);
	const codes = stored.codes.map((one) => one.code);
	const differs = async (before: CodingResult) => (await replay(note, before, now)).differs;

	test('codes', async () => {
		const before = { ...stored, codes: stored.codes.map((one, at) => (at === 1 ? { ...one, code: 'Z99.89' } : one)) };
		expect(await replay(note, before, now)).toEqual({
			sameCodes: false,
			differs: [{ what: 'codes', says: `Codes gone: Z99.89; new: ${codes[1]}.` }],
		});
	});
	test('their order', async () => {
		const before = { ...stored, codes: stored.codes.toReversed() };
		expect((await differs(before)).map(({ what }) => what)).toEqual(['order']);
	});
	test('the words that prove them, when the note was edited', async () => {
		const edited = { ...note, text: `Seen today.\n${note.text}` };
		const { sameCodes, differs: found } = await replay(edited, stored, now);
		expect(sameCodes).toBe(true);
		expect(found.map(({ what }) => what)).toEqual(['evidence']);
		expect(JSON.stringify(found)).not.toContain(stored.codes[0]!.evidence[0]!.quote);
	});
	test('findings', async () => {
		const finding = { rule: 'made-up', severity: 'soft', cites: '', says: '', codes: ['I10'], evidence: [] } as const;
		expect(await differs({ ...stored, findings: [...stored.findings, finding] })).toEqual([
			{ what: 'findings', says: 'Findings gone: made-up I10.' },
		]);
	});
	test('versions first, also where the codes are the same', async () => {
		const before = { ...stored, provenance: { ...stored.provenance, rules: 'old', engine: '0' } };
		expect(await replay(note, before, now)).toEqual({
			sameCodes: true,
			differs: [
				{ what: 'engine', says: `engine: then 0, now ${stored.provenance.engine}.` },
				{ what: 'rules', says: `rules: then old, now ${stored.provenance.rules}.` },
			],
		});
	});
});
