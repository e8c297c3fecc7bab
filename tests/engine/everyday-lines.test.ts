import { describe, expect, it } from 'vitest';
import { releaseOn } from '../../cli/releases.ts';
import { shippedWhole } from '../../cli/whole-reader.ts';
import { coder } from '../../engine/coder.ts';
import { defaultSettings, type Sex } from '../../engine/contract.ts';
import { allRules } from '../../rules/all.ts';

const reader = await shippedWhole();
const code = coder({ rules: allRules, ...(reader ? { reader } : {}) });

/** The codes of one assessment line of a visit in FY2027. */
async function codes(line: string, sex: Sex = 'female', age = 30): Promise<readonly string[]> {
	const { codes: found } = await code(
		{ id: 'x', text: `A/P: ${line}`, dateOfService: '2026-11-10', patient: { age, sex } },
		releaseOn('2026-11-10'),
		defaultSettings,
	);
	return found.map((c) => c.code);
}

describe('words that stand in different items of a line name nothing together', () => {
	it.each([
		['FB R eye, removed', 'Z90.01'],
		['Cat bite L hand, cellulitis', 'L03.119'],
		['R tib/fib fx, closed', 'I48.91'],
		['DM2 w/ neuropathy, foot care', 'E11.42'],
	])('%s', async (line, absurd) => {
		expect(await codes(line)).not.toContain(absurd);
	});
});

describe('what is done or found today is no status and no screening', () => {
	it('a vasectomy today', async () => {
		expect(await codes('Vasectomy today', 'male')).toEqual(['Z30.2']);
	});
	it('an HPV result beside an abnormal smear', async () => {
		expect(await codes('ASCUS pap, HPV neg')).toEqual(['R87.610']);
	});
	it('breast cancer of the family', async () => {
		expect(await codes('Fam hx breast ca')).toEqual(['Z80.3']);
	});
});

describe('a test told negative denies no complaint before it', () => {
	it.each([
		['HA, CT neg', 'R51.9'],
		['Dizziness, orthostatics neg', 'R42'],
		['Amenorrhea, UPT neg', 'N91.2'],
		['Pharyngitis, rapid strep neg', 'J02.9'],
	])('%s', async (line, complaint) => {
		expect(await codes(line)).toContain(complaint);
	});
});

describe('bare weeks beside words of a pregnancy count it', () => {
	it.each([
		['gHTN 37w, NST', ['O13.3', 'Z3A.37']],
		['Di/di twins 20w', ['O30.042', 'Z3A.20']],
		['IUP 28w, GDMA1', ['O24.410', 'Z3A.28']],
	])('%s', async (line, wanted) => {
		expect(await codes(line)).toEqual(wanted);
	});
	it.each(['Preeclampsia 6 weeks ago, BP ok now', 'GDM last pregnancy, f/u 12 wks'])(
		'%s: no week of today',
		async (line) => {
			expect((await codes(line)).filter((c) => c.startsWith('Z3A'))).toEqual([]);
		},
	);
});

it('each item of a short list of problems is weighed by itself', async () => {
	expect(await codes('Gastroenteritis, dehydration, IVF')).toEqual(['K52.9', 'E86.0']);
});
