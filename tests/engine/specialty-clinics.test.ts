import { describe, expect, it } from 'vitest';
import { releaseOn } from '../../cli/releases.ts';
import { coder } from '../../engine/coder.ts';
import { defaultSettings, type Sex } from '../../engine/contract.ts';
import { allRules } from '../../rules/all.ts';

const code = coder({ rules: allRules });

/** The codes of a note's text in FY2026. */
async function codes(text: string, sex: Sex = 'male', age = 60): Promise<readonly string[]> {
	const { codes: found } = await code(
		{ id: 'x', text, dateOfService: '2026-05-10', patient: { age, sex } },
		releaseOn('2026-05-10'),
		defaultSettings,
	);
	return found.map((c) => c.code);
}

describe('what another sentence tells of a condition', () => {
	it.each<[string, string, string, Sex]>([
		[
			'here for her afib. holter showed 3% burden so still paroxysmal. metoprolol continues',
			'I48.0',
			'I48.91',
			'female',
		],
		['A/P: GDM at 29w2d. Log good.\ndiet only, at goal', 'O24.410', 'O24.419', 'female'],
		['A/P: uterine fibroids. US with three intramural fibroids.', 'D25.1', 'D25.9', 'female'],
		['A/P: diabetic ulcer R foot plantar, debrided.\nDepth: into subcut fat, no bone', 'L97.512', 'L97.519', 'male'],
	])('%s', async (text, right, vague, sex) => {
		const found = await codes(text, sex, 35);
		expect(found).toContain(right);
		expect(found).not.toContain(vague);
	});
	it('a pacemaker is permanent, the fibrillation is not', async () => {
		expect(await codes('A/P: afib, rate controlled. Permanent pacemaker check ok.')).not.toContain('I48.21');
	});
});

describe('words of specialty clinics', () => {
	it.each([
		['BPH, gets up four times a night, add finasteride', ['N40.1', 'R35.1']],
		['enlarged prostate, has to push to start, tamsulosin', ['N40.1', 'R39.16']],
		['superficial incisional SSI umbilical port, opened, packed', ['T81.41XA']],
		['heloma molle 4th interspace, pared', ['L84']],
		['AR: dust mite on SPT, flonase', ['J30.89']],
		['6 mm RLL nodule, CT 6 mo', ['R91.1']],
		['venous stasis ulcer R calf, profore', ['I87.2', 'L97.219']],
		['Graves. thyroid eye disease both eyes, mild', ['E05.00', 'H05.833']],
	])('%s', async (line, want) => {
		expect(await codes(`A/P: ${line}`)).toEqual(expect.arrayContaining(want));
	});
	it.each([
		['6 mm pearly papule nose, r/o BCC, shave biopsy today', 'C44.311'],
		['papule on nose, concerning for BCC, shave biopsy', 'C44.311'],
		['HTN. On warfarin? no, stopped 2021 after the DVT.', 'Z79.01'],
		['Seen with Dr Whelan. T2DM stable on metformin, dr says eyes fine', 'E11.319'],
		['CKD 3b from T2DM, albuminuric', 'E11.29'],
		['Transverse polyp removed, path tubular adenoma', 'K63.5'],
		['sulfa allergy: hives. HTN stable', 'L50.0'],
	])('%s: no %s', async (line, wrong) => {
		expect(await codes(`A/P: ${line}`)).not.toContain(wrong);
	});
});

describe('a cycle of chemotherapy', () => {
	it.each([
		'C7D1 FOLFOX. sigmoid cancer.',
		'NSCLC. Proceed with cycle 5.',
		'breast cancer. C4 of TC today, tolerated.',
	])('%s', async (text) => {
		expect(await codes(text)).toContain('Z51.11');
	});
	it.each(['NSCLC. Cycle 5 held today for neutropenia.', 'Infertility, clomid cycle 3 today.'])('%s', async (text) => {
		expect(await codes(text)).not.toContain('Z51.11');
	});
});

describe('lines that are numbered without a dot', () => {
	it('are problems of their own', async () => {
		const text =
			'IMPR / PLAN\n1 Gout of the right great toe, doing very well: continue allopurinol\n2 Osteopenia, L hip: vit D, weight bearing';
		expect(await codes(text)).toEqual(expect.arrayContaining(['M85.852']));
	});
});
