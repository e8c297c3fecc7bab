import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRelease } from '../../icd-data/open.ts';
import { index, indexText, orderText, tableText, tabularText } from './fixture.ts';

const root = join(import.meta.dirname, '..', '..');
let dir = '';

const write = (name: string, text: string): void => writeFileSync(join(dir, 'from', name), text);
const icd = (release: string) => {
	const tsx = join(root, 'node_modules', '.bin', 'tsx');
	const args = [
		join(root, 'cli', 'icd.ts'),
		'--from',
		join(dir, 'from'),
		'--release',
		release,
		'--to',
		join(dir, 'to'),
	];
	return spawnSync(tsx, args, { encoding: 'utf8' });
};

beforeAll(() => {
	dir = mkdtempSync(join(tmpdir(), 'icd-'));
	for (const part of ['order', 'tabular', 'index', 'hcc']) mkdirSync(join(dir, 'from', part), { recursive: true });
	write('order/icd10cm-order-2998.txt', orderText);
	write('order/icd10cm-order-2999.txt', orderText);
	write('tabular/icd10cm_tabular_2998.xml', tabularText);
	write('index/icd10cm_index_2998.xml', indexText);
	write('index/icd10cm-neoplasm-April-1-2998-XML.xml', tableText);
	const none = index('<mainTerm><title>Nothing</title></mainTerm>');
	for (const table of ['drug', 'eindex']) write(`index/icd10cm-${table}-April-1-2998-XML.xml`, none);
	write('hcc/ra_dx_to_cc_2026.csv', 'diagnosis_code,cc,model_name\nA010,37,CMS-HCC Model V28\n');
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('npm run icd', () => {
	test('compiles a release from official files and says what it is made of', () => {
		const { status, stderr } = icd('FY2999');
		expect([status, stderr]).toEqual([0, '']);
		const release = openRelease(gunzipSync(readFileSync(join(dir, 'to', 'FY2999.icd.gz'))));
		expect(release.manifest.provenance).toMatch(/^FY2999 code list .* FY2998 notes and index rolled forward/);
		expect(release.manifest.sources).toHaveLength(8);
	});

	test('on a damaged file it names file and line, fails, and keeps what was there', () => {
		const before = readFileSync(join(dir, 'to', 'FY2999.icd.gz'));
		write('tabular/icd10cm_tabular_2998.xml', tabularText.slice(0, -60));
		const { status, stderr } = icd('FY2999');
		write('tabular/icd10cm_tabular_2998.xml', tabularText);
		expect(status).toBe(1);
		expect(stderr).toMatch(/^icd10cm_tabular_2998\.xml, line \d+: expected well-formed XML/);
		expect(readFileSync(join(dir, 'to', 'FY2999.icd.gz')).equals(before)).toBe(true);
		expect(readdirSync(join(dir, 'to')).sort()).toEqual(['FY2999.icd.gz', 'manifest.json']);
	});

	test('a release without its order file is refused', () => {
		expect(icd('FY3001').stderr).toMatch(/expected the order file of 3001, found 2999/);
		expect(icd('3001').stderr).toMatch(/npm run icd -- --from DIR/);
	});
});
