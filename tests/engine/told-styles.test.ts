import { describe, expect, it } from 'vitest';
import { bounded } from '../../engine/context/pasted.ts';
import { asserted, named } from './say.ts';

const man = { age: 62, sex: 'male' } as const;
const woman = { age: 34, sex: 'female' } as const;

describe('pasted text of another day', () => {
	const paste = '>>> BEGIN PASTE ED NOTE <<<\nHypokalemia 3.1. Pneumonia.\n>>> END PASTE <<<\nToday: gout, colchicine.';
	it('is bounded by its marks', () => expect(bounded(paste)).toHaveLength(1));
	it('tells nothing of today', () => {
		expect(named(paste)).not.toContain('E87.6');
		expect(named(paste)).toContain('M10.9');
	});
	it('is taken up by a line of its own', () =>
		expect(
			named(
				'[from hospital EHR] Principal: CAP. 7 mm RUL solid nodule incidental. Hypokalemia.\n[end]\nNodule - 7 mm, single. CT 6 mo.',
			),
		).toContain('R91.1'));
	it('leaves a report of this visit as it is', () =>
		expect(bounded('*** begin paste ***\nSURGICAL PATHOLOGY S26-1\nBasal cell carcinoma.\n*** end paste ***')).toEqual(
			[],
		));
});

describe('a pregnancy of another time', () => {
	it.each([
		['Gallstones. Reflux was on your list; she says that was the pregnancy.', 'O'],
		['Hypothyroidism since her second pregnancy, levothyroxine.', 'O'],
		['Obesity. Planning pregnancy next year. Hypertension, lisinopril.', 'O'],
	])('%s', (text, chapter) => expect(named(text, woman).filter((code) => code.startsWith(chapter))).toEqual([]));
	it('a present one stays', () =>
		expect(named('20w0d. Iron deficiency anemia in pregnancy.', woman).some((code) => code.startsWith('O99.01'))).toBe(
			true,
		));
});

describe('lines and tables', () => {
	it.each([
		['HTN no\nafib: never', 'HTN', 'negated'],
		['no ketones, wt stable, hyperemesis mild', 'hyperemesis', 'present'],
		['no ketones, vomiting, diarrhea', 'diarrhea', 'negated'],
		["fellow's draft said cataract", 'cataract', 'uncertain'],
		['dialysis | not yet, not needed | -', 'dialysis', 'negated'],
	] as const)('%s', (text, words, is) => expect(asserted(text, words)).toBe(is));
	it('reads a side and site of another cell', () =>
		expect(named('Joint | Finding | Rx\nL knee | OA | PT\nR shoulder | impingement | inj')).toEqual(
			expect.arrayContaining(['M17.12', 'M75.41']),
		));
	it('gives both eyes what is told of the pair', () =>
		expect(named('dm2\nA: mild npdr OU. OD w/ mac edema ctr-inv. OS w/out.', man)).toEqual(
			expect.arrayContaining(['E11.3211', 'E11.3292']),
		));
	it('a finger by its name alone', () =>
		expect(named('Cut finger, knife slipped.\n\nR index, volar over middle phalanx, 2.2 cm.', woman)).toContain(
			'S61.210A',
		));
	it('words broken off', () =>
		expect(named('so recurrent major depr moderate; sertraline 150. generalized anx.')).toEqual(
			expect.arrayContaining(['F33.1', 'F41.1']),
		));
	it('ends a line at a double slash', () =>
		expect(asserted('a1c 5.6 so no // cad: stent 2021, asa // FH mother tb', 'cad')).toBe('present'));
});
