import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseTabular, type TabularNode } from '../../icd-data/source/tabular.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'icd10cm', 'tabular');
const file = 'icd10cm_tabular_2021.xml';

describe.skipIf(!existsSync(join(folder, file)))('an official tabular of another year', () => {
	test('FY2021 parses whole', () => {
		const { version, chapters } = parseTabular(file, readFileSync(join(folder, file), 'utf8'));
		const sections = chapters.flatMap((c) => c.children);
		const count = (node: TabularNode): number => node.children.reduce((n, c) => n + count(c), 1);
		expect([version, chapters.length, sections.length]).toEqual(['2021', 22, 296]);
		expect(sections.reduce((n, s) => n + count(s) - 1, 0)).toBe(45017);
	});
});
