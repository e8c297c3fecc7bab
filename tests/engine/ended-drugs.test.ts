import { describe, expect, it } from 'vitest';
import { coded } from './coded.ts';

const man = { age: 62, sex: 'male' } as const;

describe('a drug told as stopped gives no status', () => {
	it.each([
		['Hypertension, lisinopril. Rx list: rosuvastatin 10, ASA 81 (pt stopped on own, fine)', 'Z79.82'],
		['Hypertension, lisinopril. MEDS aspirin 81 (own idea) - stop now for good.', 'Z79.82'],
		['Hypertension, lisinopril. DVT of the arm 2022, apixaban 3 mo, port out, done.', 'Z79.01'],
		['Hypertension, lisinopril. On Eliquis for leg DVT in 2024 - completed, off since March.', 'Z79.01'],
		['RA. etanercept=failed 2023, tofacitinib=start today 5 bid', 'Z79.620'],
		['Hypertension, lisinopril. Methotrexate, which he had for three weeks, has been stopped.', 'Z79.631'],
		['Hypertension, lisinopril. NOT RENEWED: old prednisone pack.', 'Z79.52'],
		['Hypertension, lisinopril. Methotrexate never restarted after the hospital.', 'Z79.631'],
	])('%s', async (text, code) => {
		expect((await coded(text, man)).split(' ')).not.toContain(code);
	});

	it.each([
		['CAD with stent. aspirin 81 daily, clopidogrel stopped after a year.', 'Z79.82'],
		['AF on apixaban 5 bid, bleeding has stopped.', 'Z79.01'],
		['Type 2 diabetes. Lantus 20 units, foot exam done, eye exam done.', 'Z79.4'],
		['Rheumatoid arthritis, methotrexate 15 weekly, labs done last week.', 'Z79.631'],
		['Rheumatoid arthritis. prednisone 5 daily, was stopped in March, restarted June, continue.', 'Z79.52'],
		['Paroxysmal AF: apixaban; held for the scope, restarted after.', 'Z79.01'],
	])('and one that goes on does: %s', async (text, code) => {
		expect((await coded(text, man)).split(' ')).toContain(code);
	});

	it('a cancer whose operation was followed by radiation was not left to another clinic', async () => {
		const told =
			'She had lumpectomy of the left breast in 2025 for an invasive ductal tumor in the upper outer part, followed by radiation. She takes letrozole every day.';
		expect(await coded(told)).toMatch(/C50.*Z79\.811/);
	});

	it('a cancer whose drugs are told with its year is history', async () => {
		const told = await coded('Numb thumbs. Breast cancer on the left 2015, surgery and paclitaxel, discharged.', man);
		expect(told).toContain('Z85.3');
		expect(told).not.toContain('C50');
	});
});
