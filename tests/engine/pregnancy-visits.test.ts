import { describe, expect, it } from 'vitest';
import { coder } from '../../engine/coder.ts';
import { defaultSettings } from '../../engine/contract.ts';
import { allRules } from '../../rules/all.ts';
import { shipped } from '../icd-data/shipped.ts';

const code = coder({ rules: allRules });

/** What engine and rules together report. */
async function reported(text: string, age: number): Promise<string[]> {
	const encounter = { id: 't', text, dateOfService: '2026-11-02', patient: { age, sex: 'female' as const } };
	return (await code(encounter, shipped('FY2027'), defaultSettings)).codes.map((c) => c.code);
}

describe('pregnancy, after birth, and no pregnancy (I.C.15)', () => {
	it.each([
		[
			'O24.410',
			'O24.414 O24.419',
			30,
			'G2P1 at 30w2d.\nA/P: GDM, diet controlled so far: fasting 84-93. cont diet, glucometer 4x. if fastings > 95 will start insulin.',
		],
		['O24.410', 'O24.414', 30, 'G2P1 29w0d prenatal.\n1 GDM, diet: log ok. Insulin if fasting >95.'],
		[
			'O24.410',
			'',
			30,
			'Prenatal 29w4d. Gestational diabetes, on diet alone, no insulin or metformin needed. Log reviewed.',
		],
		['O24.410', '', 30, 'Prenatal 28w3d. 3 h 2 abnormal so this is gestational diabetes, start w/ diet and meter.'],
		['O24.410', '', 30, '31w1d prenatal. A1GDM, fastings at goal.'],
		['O24.414', 'O24.410', 30, '32w1d prenatal. A2GDM on NPH 12 units qhs, fastings 80s. Continue.'],
		['O24.414', '', 30, '33w0d prenatal. GDM, diet failed, fastings 102-110: start insulin NPH 10 u at bedtime today.'],
		['O24.415', '', 30, '33w0d prenatal. GDM on metformin 500 bid, log at goal.'],
		['O24.415', 'O24.414', 30, '30w0d. Gestational diabetes, metformin started, insulin discussed if not at goal.'],
		['O24.415', '', 30, '33w0d prenatal. GDM A2, glyburide 2.5 qhs.'],
		['O34.211', 'O34.219', 30, 'G2P1 30w0d prenatal. Prior LTCS 2021 (breech), wants TOLAC, consent given.'],
		['O34.211', 'O34.219', 30, 'G2P1 30w0d. Prior c/s x1, op note = low transverse, TOLAC consent signed.'],
		['O34.211', 'O34.219', 30, '12w0d new OB. Prior low transverse cesarean for breech in 2022, wants repeat.'],
		['O34.211', '', 30, '36w0d. Hx LTCS x2, repeat C/S scheduled 39w.'],
		['O34.212', '', 30, '36w0d. Prior classical cesarean, repeat at 37w.'],
		['O34.219', 'O34.211', 30, '36w0d prenatal. Prior c-section, unknown scar, repeat scheduled.'],
		['O09.523', 'O09.513', 36, '36 yo G3P1011 @ 28w3d by 8 wk US.\nAMA - NIPT low risk, female.'],
		['O09.523', '', 38, 'G2P1 28w3d here for high risk prenatal visit, advanced maternal age.'],
		['O09.513', '', 36, 'G1P0 30w1d. AMA, cfDNA low risk.'],
		['O09.521', '', 37, 'G4P2 10w1d new ob. AMA, NIPT today.'],
		['O99.013 D50.9', '', 30, 'G1P0 28w3d. Hgb 9.8 ferritin 7: iron def anemia of preg, start ferrous sulfate QOD.'],
		['Z3A.22', '', 29, '22+3 by 8wk us, edd 4/11/27. g2p1. Feels well, routine prenatal visit.'],
		['Z3A.31', '', 29, 'GA 31.4, G1P0, routine prenatal. FH 31. FHT 140.'],
		['Z3A.31', '', 29, 'routine OB visit, EGA 31.4 wks. FHT 140.'],
		['Z3A.19', '', 29, '19.6 wks, routine prenatal visit, G1. Anatomy scan normal.'],
		['Z3A.36', '', 29, 'IUP @ 36+1. GBS swab today. routine prenatal.'],
		['O99.283 E03.9', '', 31, 'G1P0 30w0d prenatal. Hypothyroidism, levothyroxine up to 100, TSH 4 wk.'],
		['O99.281 E05.90', '', 31, '9w0d prenatal. Hyperthyroidism, PTU.'],
		['', 'O44', 30, '22w3d prenatal. Placenta low-lying was questioned at 16w but now 3.4cm from os so NOT low lying.'],
		['', 'O44', 30, '30w3d prenatal. Placenta no longer low-lying on repeat US.'],
		['', 'O44', 30, '30w3d prenatal. Previa seen at 20w resolved.'],
		['O44.43', '', 30, '30w3d prenatal. Low-lying placenta, 1.2 cm from os, repeat US 34 wk, no bleeding.'],
		['', 'O03', 30, 'G3P1011 28w3d prenatal. SAB 2023 no D&C.'],
		['', 'O60', 30, '28w3d prenatal. PTL/PEC precautions, kick counts.'],
		['', 'O60', 30, '28w3d prenatal. Preterm labor, preeclampsia precautions given.'],
		['', 'O14', 30, '28w3d prenatal. ASA 81 since 12 wk for PEC prevention.'],
		['', 'O32', 30, '28w3d prenatal. Prior cesarean for breech 2021. Cephalic today.'],
		[
			'',
			'O',
			44,
			'44 G2P2, cycles reg. Iron deficiency anemia from chronic blood loss, PO iron. GDM w 2nd. Heavy periods from fibroids.',
		],
		['', 'O', 44, '44 G2P2. Hypothyroidism, levothyroxine. Not pregnant, upreg neg.'],
		['', 'O', 38, '38 yo G3P3 LMP 2 wk ago. Migraine, sumatriptan. GDM in 2 pregnancies.'],
		['', 'O', 33, 'PCOS, wants pregnancy. Prediabetes, metformin. Iron def anemia, iron.'],
		['', 'O', 33, 'Nursing note: vitamin D def. 8 mo after delivery. Hypothyroid, levothyroxine.'],
		[
			'Z39.2 Z86.32',
			'O24',
			31,
			'PP visit 6w1d. GDM diet. 2h GTT normal.\nA\n- routine pp exam, lactating\n- gest diabetes resolved, GTT 1-3 y w pcp',
		],
		['Z86.32', 'O24', 34, 'Annual exam. Hx GDM 2023, A1c yearly.'],
		['Z39.2', 'O13 Z3A', 31, '6 wk postpartum visit, SVD at 39w2d. gHTN resolved, BP 118/70 off meds. Doing well.'],
		['O90.81', '', 31, '2 wk postpartum. Postpartum anemia, iron.'],
		['', 'O24.41', 31, 'Preconception visit. Gestational diabetes with last pregnancy. A1c 5.3.'],
		[
			'O99.013 Z3A.28',
			'',
			36,
			'36 yo G3P1011 @ 28w3d by 8 wk US. iron def anemia of preg, start ferrous sulfate. Hx postpartum depresion 2021, off meds.',
		],
		[
			'O99.012 Z3A.22',
			'',
			29,
			'22+3 by 8wk us, edd 4/11/27. g2p1, 1 prior vag birth 2023 at term. iron def anemia, starting ferrous sulfate. Hx: postpartum depression after first, sertraline 6 mos.',
		],
		['Z39.2', 'Z3A', 29, '6w1d postpartum visit. Postpartum depression, sertraline 50.'],
	] as const)('%s not %s: %s %s', async (yes, no, age, text) => {
		const said = await reported(text, age);
		expect(said).toEqual(expect.arrayContaining(yes.split(' ').filter(Boolean)));
		expect(no.split(' ').filter((p) => p && said.some((c) => c.startsWith(p)))).toEqual([]);
	});
});
