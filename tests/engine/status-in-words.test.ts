import { describe, expect, it } from 'vitest';
import { coder } from '../../engine/coder.ts';
import { defaultSettings } from '../../engine/contract.ts';
import { allRules } from '../../rules/all.ts';
import { shipped } from '../icd-data/shipped.ts';

const code = coder({ rules: allRules });

/** What engine and rules together report. */
async function reported(text: string, age: number, sex: 'female' | 'male'): Promise<string[]> {
	const encounter = { id: 't', text, dateOfService: '2026-11-02', patient: { age, sex } };
	return (await code(encounter, shipped('FY2027'), defaultSettings)).codes.map((c) => c.code);
}

describe('contraception and tests of women (I.C.21.c.5, I.C.21.c.11)', () => {
	it.each([
		[
			'Z30.430',
			'',
			31,
			'female',
			'Contraception: wants LNG IUD. upreg neg. consent, sounded 8, Liletta placed no problem.',
		],
		['Z30.430', '', 28, 'female', 'IUD insertion. Copper IUD inserted without difficulty.'],
		['Z30.430', '', 28, 'female', 'Kyleena inserted today, tolerated.'],
		['Z30.431', '', 30, 'female', 'Here for IUD check, strings seen at os, happy.'],
		['Z30.431', '', 30, 'female', 'Here 6 wk after Mirena. string check ok. Happy with it.'],
		['Z30.432', 'Z30.430', 35, 'female', 'Mirena removed intact, wants pregnancy.'],
		['Z30.433', '', 35, 'female', 'Mirena expired: removed and new one placed today.'],
		['Z30.41', '', 24, 'female', 'Yeast infection, fluconazole. Combined pill continued, refill x 12 mo.'],
		['Z30.41', '', 24, 'female', 'OCP refill. BP ok, no migraine, no smoking. Doing well on Junel.'],
		['Z30.41', '', 24, 'female', 'continue Sprintec, refilled x 1 yr, no side effects.'],
		['', 'Z30.41', 24, 'female', 'PE provoked by OCP, stopped pill.'],
		['Z30.42', '', 24, 'female', 'Here for Depo. Depo-Provera 150 mg IM R glut given. Next 12 wk.'],
		['', 'Z30.42', 20, 'female', 'Acne. Gets Depo from her gyn.'],
		['Z30.017', '', 24, 'female', 'Nexplanon placed L arm today.'],
		['', 'Z30.017', 24, 'female', 'Lab call: hgb ok. Has Nexplanon. Anemia - iron.'],
		['Z12.4', '', 31, 'female', 'routine exam. pap due, done today w cotest.'],
		['Z12.4', '', 45, 'female', 'Pap + HPV cotest collected today. Screening mammogram ordered.'],
		['Z12.4', '', 45, 'female', 'HTN f/u, lisinopril. Pap done today.'],
		['', 'Z12.4', 45, 'female', 'HTN f/u. Pap due, will schedule.'],
		['', 'Z12.4', 45, 'female', 'HTN f/u. Pap 2023 normal.'],
		['', 'Z12.4', 45, 'female', 'Colposcopy today for HSIL pap. Biopsy sent w/ pap.'],
		['R87.810', '', 45, 'female', 'Her cervical high-risk HPV test is positive, pap normal. Repeat in 1 yr.'],
		['R87.810', '', 45, 'female', 'A/P: NILM pap, HR HPV pos (16/18 neg), repeat cotest 1 yr.'],
		['R87.810', '', 45, 'female', 'Your pap was normal but the test for high-risk HPV was positive. Repeat in a year.'],
		['', 'R87.810', 45, 'female', 'Pap NILM, HPV neg. Next 5 yr.'],
		['Z32.02', '', 22, 'female', 'iPLEDGE month 4 isotretinoin. urine hCG today NEG. Acne vulgaris improving.'],
		['Z32.01', '', 22, 'female', 'Missed period, pregnancy test. UPT positive today. Refer OB.'],
		['', 'Z32', 22, 'female', 'RLQ pain. hCG neg. CT appendicitis.'],
		[
			'',
			'Z32.00',
			22,
			'female',
			'Your urine culture grew E coli. We did not need a pregnancy test. Nitrofurantoin for UTI.',
		],
	] as const)('%s not %s: %s %s %s', async (yes, no, age, sex, text) => {
		const said = await reported(text, age, sex);
		expect(said).toEqual(expect.arrayContaining(yes.split(' ').filter(Boolean)));
		expect(no.split(' ').filter((p) => p && said.some((c) => c.startsWith(p)))).toEqual([]);
	});
});

describe('tobacco now, in the past, and of others (Z87.891, F17.2-, Z77.22)', () => {
	it.each([
		['F17.210', '', 55, 'male', 'COPD stable. Smokes 1/2 ppd, not ready.'],
		['F17.210', '', 55, 'male', 'COPD stable. smokes about 10 cigs a day, advised to quit.'],
		['F17.210', '', 55, 'male', 'COPD stable. Still smoking a pack a day.'],
		['F17.290', '', 60, 'male', 'T2DM foot ulcer. Still smokes pipe, advised to stop.'],
		['F17.290', '', 37, 'male', 'Depression. nicotine pouches - dependence, advised, revisit.'],
		['F17.290', '', 37, 'male', 'GERD. Zyn 8 a day, counseled to quit.'],
		['F17.290', '', 22, 'male', 'asthma. vapes daily, counseled.'],
		['F17.220', '', 37, 'male', 'HTN. chews tobacco daily, advised to quit.'],
		['', 'F17', 22, 'male', 'asthma. denies vaping.'],
		['', 'F17', 22, 'male', 'Ankle sprain. no smoking, no vapes.'],
		['', 'F17', 22, 'male', 'Ankle sprain. No vape. No tobacco.'],
		['', 'F17', 36, 'female', '28w3d prenatal visit. Quit vaping yr before.'],
		[
			'',
			'F17',
			29,
			'female',
			'22w3d prenatal. quit vaping when she found out, still off, yay. (partner still smokes outside)',
		],
		['', 'F17', 57, 'male', 'COPD. Smoker? quit 9/25.'],
		['Z87.891', 'F17', 57, 'male', 'COPD. Smoker? quit 9/25.'],
		['Z87.891', 'F17', 58, 'female', 'Eosinophilic asthma. She smoked in college and quit in 2008. Mepolizumab.'],
		[
			'Z87.891',
			'F17',
			34,
			'female',
			'Crohn disease, on adalimumab. She smoked in college, about five cigarettes a day for three years, and stopped. Asthma too.',
		],
		['Z87.891', 'F17', 48, 'male', 'OSA, CPAP. he used to chew and quit last year, COPD.'],
		['Z87.891', '', 66, 'male', 'Bladder cancer. FORMER SMOKER 20 PK YR.'],
		['Z87.891', '', 66, 'male', 'COPD. 40 pk yr, quit 2018.'],
		['Z87.891', '', 66, 'male', 'CAD stable. Quit smoking 2001, 30 py.'],
		['Z87.891', '', 66, 'male', 'PAD. Tob: quit 10 y ago.'],
		['Z87.891', '', 66, 'male', 'COPD. ex-smoker.'],
		['', 'Z87.891 F17', 66, 'male', 'COPD. never smoked.'],
		['', 'Z87.891', 41, 'male', 'UC remission. Ex smoker? no, never.'],
		['Z77.22', 'F17', 8, 'male', 'Asthma, mild persistent. dad smokes in the garage & car. Flovent.'],
		['Z77.22', 'F17', 2, 'male', 'AOM left. mom smokes outside. smoke exp - jacket, quitline card given to mom'],
		['Z77.22', '', 6, 'male', 'Asthma. Grandmother smokes in the house. Counseled on smoke-free home.'],
		['Z77.22', '', 6, 'male', 'Asthma. He is exposed to her smoke daily.'],
		['Z77.22', '', 6, 'male', 'recurrent otitis media. 2nd hand smoke +.'],
		['', 'Z77.22', 6, 'male', 'Asthma. Smoke exposure none now (GM quit).'],
		['', 'Z77.22', 6, 'male', 'Asthma. Nobody smokes at home.'],
		['', 'Z77.22', 6, 'male', 'Asthma. No smoke exp.'],
		['', 'Z77.22 F17', 29, 'male', 'Asthma flare after wildfire smoke exposure.'],
		['', 'F17 Z72.0', 57, 'male', 'T2DM, CKD 3a. denies tobacco use. I asked about tobacco use, none.'],
	] as const)('%s not %s: %s %s %s', async (yes, no, age, sex, text) => {
		const said = await reported(text, age, sex);
		expect(said).toEqual(expect.arrayContaining(yes.split(' ').filter(Boolean)));
		expect(no.split(' ').filter((p) => p && said.some((c) => c.startsWith(p)))).toEqual([]);
	});
});

describe('drugs taken for long and drugs watched (I.C.21.c.3)', () => {
	it.each([
		['', 'Z79.84', 70, 'male', 'HFrEF stable. CKD 3a. empagliflozin 10 (for heart), metoprolol.'],
		['', 'Z79.84', 70, 'male', 'T2DM residue? A1c 5.8 normal. HFrEF: dapagliflozin 10 for HF.'],
		['Z79.84', '', 60, 'male', 'T2DM A1c 6.9, metformin 1000 bid, continue.'],
		['Z79.84', '', 60, 'male', 'T2DM controlled on empagliflozin 10.'],
		['', 'Z79.82', 71, 'male', 'CAD stable, clopidogrel continued. OFF: aspirin, furosemide, lisinopril (cough).'],
		['', 'Z79.01', 44, 'female', 'Fibroids, heavy periods. Mom - endometrial ca; sister on warfarin for DVT.'],
		['', 'Z79.01', 60, 'male', 's/p TKA. lovenox 14d course done yest.'],
		['Z79.01', '', 60, 'male', 'Persistent AF. apixaban 5 bid continued.'],
		[
			'Z79.01 Z51.81',
			'',
			72,
			'male',
			'coag RN. POC INR 2.6 (goal 2.5-3.5 mech mitral valve + permanent afib). warfarin 37.5/wk same. 4 wks.',
		],
		['Z51.81', '', 72, 'male', 'Anticoag clinic visit, PharmD. INR 2.4 today. Afib on warfarin 5 daily, no change.'],
		['', 'Z51.81', 72, 'male', 'ED f/u fall. On warfarin, INR 2.4 in ED. Head CT neg. Scalp contusion.'],
		['Z79.899', '', 70, 'male', 'Persistent AF, apixaban. Amiodarone surveillance - TSH LFT ok.'],
		['Z79.899', '', 40, 'male', 'Bipolar I depressed moderate. Lithium 900 (level 0.7, drawn to watch the lithium).'],
		['Z79.899', '', 15, 'male', 'ADHD combined, q3 mo stimulant check, BP ok.'],
		['Z79.899', '', 40, 'female', 'Bipolar 2. Lithium monitoring: level, TSH, Cr today.'],
		['', 'Z79.899', 40, 'female', 'HTN, lisinopril. Monitoring BP at home.'],
		['', 'Z79.52', 60, 'male', 'COPD exacerbation, prednisone 40 x5 and azithro.'],
		['', 'Z79.52', 60, 'female', 'Seropositive RA, MTX. Prednisone she has been off since November.'],
		['Z79.52', '', 60, 'female', 'PMR, still on prednisone 12.5 -> 10 mg.'],
	] as const)('%s not %s: %s %s %s', async (yes, no, age, sex, text) => {
		const said = await reported(text, age, sex);
		expect(said).toEqual(expect.arrayContaining(yes.split(' ').filter(Boolean)));
		expect(no.split(' ').filter((p) => p && said.some((c) => c.startsWith(p)))).toEqual([]);
	});
});

describe('causes that a word of two senses hides (I.C.20)', () => {
	it.each([
		[
			'',
			'Y93.73',
			'Cut L index finger with a kitchen knife cutting a squash for dinner. Laceration repaired with 3 nylon sutures.',
		],
		[
			'W46.1XXA',
			'W45.0',
			'Stuck L index finger recapping insulin needle after use. Puncture fingertip, nail ok, no FB. Puncture wound of left index finger.',
		],
	] as const)('%s not %s: %s', async (yes, no, text) => {
		const said = await reported(text, 35, 'female');
		expect(said).toEqual(expect.arrayContaining(yes.split(' ').filter(Boolean)));
		expect(said.filter((c) => c.startsWith(no))).toEqual([]);
	});
});
