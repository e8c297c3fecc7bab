import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	ageRanges,
	firstListedOnly,
	highRisk,
	neverFirst,
	nonspecificZ,
	sexRestricted,
} from '../../engine/tables/groups.ts';
import { purposes } from '../../engine/tables/purposes.ts';
import { allRules, rulesVersion } from '../../rules/all.ts';
import { coverage, rulesOf } from '../../rules/coverage.ts';
import { guidelineSections, otherSources } from '../../rules/guideline-sections.ts';
import { compliancePage } from '../../rules/page.ts';
import { assertedRows } from '../../rules/tables/asserted.ts';
import { before } from '../../rules/tables/before.ts';
import { needRows } from '../../rules/tables/needs.ts';
import { injuryGravity, never, places } from '../../rules/tables/order.ts';
import { pairRows } from '../../rules/tables/pairs.ts';
import { versionOf } from '../../rules/version.ts';
import { shippedRelease } from './draft.ts';

const unknown = (cites: string): string[] =>
	cites.split(/;\s*/).filter((c) => !guidelineSections.has(c) && !otherSources.includes(c));

describe('rule records', () => {
	it('have ids of their own in kebab-case', () => {
		expect(allRules.map((r) => r.id).filter((id, i, all) => all.indexOf(id) !== i)).toEqual([]);
		expect(allRules.map((r) => r.id).filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
	});
	it('cite sections that exist', () => {
		expect(allRules.filter((r) => unknown(r.cites).length > 0).map((r) => `${r.id}: ${r.cites}`)).toEqual([]);
		const tables = [...purposes, ...places, ...before, ...highRisk, ...firstListedOnly, ...nonspecificZ, ...neverFirst];
		expect(tables.filter((row) => unknown(row.cites).length > 0).map((row) => `${row.id}: ${row.cites}`)).toEqual([]);
	});
	it('say one or two plain sentences', () => {
		expect(
			allRules
				.filter((r) => r.says.length < 30 || r.says.length > 260 || !r.says.endsWith('.'))
				.map((r) => `${r.id}: ${r.says}`),
		).toEqual([]);
	});
	it('name prefixes that the release knows', () => {
		const release = shippedRelease();
		const known = new Set<string>();
		for (let row = 0; row < release.size; row++) {
			const code = release.code(row);
			for (let n = 1; n <= code.length; n++) known.add(code.slice(0, n));
		}
		const rows: { prefixes: readonly string[]; except?: readonly string[] }[] = [
			...places,
			...never,
			...injuryGravity,
			...ageRanges,
			...sexRestricted,
			...before.flatMap((b) => [b.first, b.next]),
			...assertedRows.map((r) => r.meant),
			...pairRows.flatMap((r) => [r.one, r.other]),
			...needRows.flatMap((r) => [r.code, r.needs]),
		];
		const used = rows.flatMap((r) => [...r.prefixes, ...(r.except ?? [])]);
		expect([...new Set(used)].filter((p) => !known.has(p))).toEqual([]);
	});
	it('make a version that changes with their words and their order', () => {
		expect(versionOf(allRules)).toBe(rulesVersion);
		expect(versionOf([...allRules].reverse())).not.toBe(rulesVersion);
		expect(versionOf(allRules.map((r, i) => (i === 3 ? { ...r, says: `${r.says} ` } : r)))).not.toBe(rulesVersion);
	});
});

describe('coverage of the compliance list', () => {
	it('has each of the 101 checks once', () => {
		expect(coverage.map((c) => c.check)).toEqual(Array.from({ length: 101 }, (_, i) => i + 1));
	});
	it('names a rule or a reason for each', () => {
		expect(coverage.filter((c) => c.by === 'rule' && rulesOf(c, allRules).length === 0).map((c) => c.check)).toEqual(
			[],
		);
		expect(
			coverage.filter((c) => c.by !== 'rule' && (!c.why || rulesOf(c, allRules).length > 0)).map((c) => c.check),
		).toEqual([]);
	});
	it('names only rules that exist', () => {
		const ids = new Set(allRules.map((r) => r.id));
		expect(coverage.flatMap((c) => c.also ?? []).filter((id) => !ids.has(id))).toEqual([]);
		expect(allRules.filter((r) => !coverage.some((c) => c.check === r.check)).map((r) => r.id)).toEqual([]);
	});
	it('is what docs/compliance.md shows (npm run docs:rules)', () => {
		expect(readFileSync(new URL('../../docs/compliance.md', import.meta.url), 'utf8')).toBe(compliancePage(allRules));
	});
});
