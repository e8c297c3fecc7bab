import { describe, expect, it } from 'vitest';
import { coded } from './coded.ts';

const woman = { age: 50, sex: 'female' } as const;
const man = { age: 62, sex: 'male' } as const;
const child = { age: 7, sex: 'male' } as const;

describe('adult medicine told in two pieces', () => {
	it.each([
		['Lost 12 pounds in 2 months without trying, labs ordered.', 'R63.4'],
		['Carotids: 60% R ICA and 50-69% L ICA stenosis, no TIA. Repeat in a year.', 'I65.23'],
		['Nicotine dependence, quit 4 mo ago, in remission.', 'F17.211'],
		['Smokes a pack a day, not ready to quit, counseled.', 'F17.210'],
		['Seasonal allergies acting up, add Flonase.', 'J30.2'],
		['Ischemic CMP, EF 28, on Entresto.', 'I25.5'],
		['Screening colonoscopy. 6 mm ascending, 8 mm sigmoid, both tubular adenomas on path.', 'D12.2'],
		['Surveillance colonoscopy, adenomas in 2021. Clean today, nothing found.', 'Z09'],
		['GERD, check Mg and B12 for long term PPI use.', 'Z79.899'],
		['Severe persistent asthma on Dupixent. Wheezing x 4 days, exacerbation after a cold, prednisone.', 'J45.51'],
		['Type 2 diabetes with CKD, eGFR 38, so 3b, stable.', 'N18.32'],
		['CKD, eGFR 52, so 3a.', 'N18.31'],
		['T1DM, A1c 8.9 so running high, basal up.', 'E10.65'],
		['Type 1 diabetes. Here to be trained on his new insulin pump.', 'Z46.81'],
		['PrEP visit, on Descovy, HIV Ag/Ab neg. Partner is positive.', 'Z20.6'],
		["Hodgkin's at 22, ABVD, cured, 12 yrs out. Annual.", 'Z85.71'],
		['Hydronephrosis R, ureteral stent changed 3 wks ago, draining.', 'Z96.0'],
		['Mono, heterophile positive. No contact sports.', 'B27.90'],
		['Iron deficiency anemia, vegan, from poor intake.', 'D50.8'],
		['COPD. Flare since Sunday, yellow sputum; prednisone, doxy.', 'J44.1'],
		['Sick sinus with pauses to 3.4 s. Pacemaker next week.', 'I49.5'],
		['ILD, serologies neg. PFT every 6 mo.', 'J84.9'],
		['Hoarse, scope: left cord paralyzed. Voice therapy.', 'J38.01'],
		['UC just in the rectum, canasa nightly.', 'K51.20'],
		['Type 2 with microalbuminuria, ACR 88, start lisinopril.', 'E11.29'],
		['T2DM. Stop glipizide, stay on metformin.', 'Z79.84'],
		['Osteoporosis with an old T12 compression fracture in 2019 healed, on Reclast yearly.', 'M81.0'],
		["HIV, dx'd with PCP in 2016, undetectable on Biktarvy. No OI now.", 'B20'],
		['Peanut anaphylaxis at age 3, EpiPen renewed.', 'Z91.010'],
		['COPD, 2 L at rest and 3 with walking.', 'Z99.81'],
	])('%s', async (text, code) => expect(await coded(text, man)).toContain(code));

	it.each([
		['Lost 12 pounds since starting Ozempic, not trying hard.', 'R63.4'],
		['Carotid stenosis, 60% on the right, left patent.', 'I65.23'],
		['Smokes none now, he quit in 2015.', 'F17.210'],
		['Screening colonoscopy. Ascending polyp hyperplastic. Sigmoid tubular adenoma.', 'D12.2'],
		['Surveillance colonoscopy due in 2028 for adenomas. GERD, on omeprazole.', 'Z09'],
		['Mild persistent asthma, no exacerbation since spring.', 'J45.31'],
		['CKD 3a. If eGFR 28, so 4, refer.', 'N18.4'],
		['Type 1 diabetes, wants training on a pump next year.', 'Z46.81'],
		['PrEP. Partner is covid positive.', 'Z20.6'],
		['Her brother had Hodgkin at 22, cured, 12 yrs out. HTN, amlodipine.', 'Z85.71'],
		['Iron deficiency anemia from heavy periods; diet reviewed.', 'D50.8'],
		['Bladder ca, TURBT 3 wks ago, on BCG #3 of 6.', 'Z48.3'],
		['Head lice, Nix. School note.', 'Z02.79'],
		['Asthma, total IgE 400, Xolair.', 'G40'],
		['Peanut anaphylaxis at age 3, EpiPen renewed.', 'T78.01'],
		['B12 deficiency, possibly from metformin.', 'T38.3X5A'],
		['Class 2 obesity, on phentermine, down 12 lb on purpose.', 'T50.5X6A'],
		['T2DM. Did not continue metformin.', 'Z79.84'],
		['HIV, followed by his PCP, asymptomatic.', 'B20'],
	])('not: %s', async (text, code) => expect(await coded(text, woman)).not.toContain(code));

	it('a family of which something is denied has no history of it', async () => {
		expect(await coded('Nobody in the family with breast cancer. Lump in the left breast.', woman)).not.toContain(
			'C50.912',
		);
		expect(await coded('Obesity. No thyroid cancer in the family.', woman)).not.toContain('Z80.8');
		expect(await coded('No one in the family has diabetes. Prediabetes, diet.', woman)).not.toContain('E11.9');
	});

	it('an operation that is thought about has not been done', async () =>
		expect(await coded('BRCA1 carrier, thinking about mastectomy.', woman)).not.toContain('Z90.10'));

	it('what belongs to an illness is not reported beside it', async () => {
		expect(await coded('PCOS, irregular periods, metformin.', woman)).not.toContain('N92.6');
		expect(await coded('Low calcium. Postsurgical hypoparathyroidism, calcitriol.', woman)).not.toContain('E83.51');
		expect(await coded('Autism. Mixed receptive expressive language disorder, speech therapy.', child)).toContain(
			'F80.2',
		);
	});
});
