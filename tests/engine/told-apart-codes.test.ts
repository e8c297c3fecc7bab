import { describe, expect, it } from 'vitest';
import { coded } from './coded.ts';

describe('combination codes whose second part stands elsewhere', () => {
	it.each([
		['Severe persistent asthma on benralizumab. Albuterol 6x/d since Monday. So this is an exacerbation.', 'J45.51'],
		['Alcoholic cirrhosis, sober. Ascites comes back every three weeks.', 'K70.31'],
		["Crohn's of the terminal ileum. Active perianal fistula with pus.", 'K50.013'],
		["Parkinson's, 9 yr. Wearing off before each dose; peak-dose dyskinesia.", 'G20.B2'],
		['UC quiet on vedolizumab, whole colon at diagnosis.', 'K51.00'],
	])('%s', async (text, code) => expect(await coded(`A/P: ${text}`)).toContain(code));

	it.each([
		['Severe persistent asthma, quiet. No exacerbation.', 'J45.51'],
		['Alcoholic cirrhosis, sober. No ascites.', 'K70.31'],
		["Parkinson's, 9 yr, no dyskinesia, no wearing off.", 'G20.B'],
	])('not: %s', async (text, code) => expect(await coded(`A/P: ${text}`)).not.toContain(code));
});

describe('what a paste of another chart tells', () => {
	const pasted = '>>> pasted from outside records >>> UROLOGY Mr. Harlan T., 74 M. Prostate cancer. <<< end <<<';
	it('is somebody else’s where it names the other sex', async () => {
		const codes = await coded(`CC: BP.\n${pasted}\nA/P: HTN at goal.`, { age: 61, sex: 'female' });
		expect(codes).toBe('I10');
	});
	it('is the patient’s where it may be', async () => {
		const codes = await coded(`${pasted}\nA/P: prostate cancer, PSA next month.`, { age: 74, sex: 'male' });
		expect(codes).toContain('C61');
	});
});

describe('polyps of a pathology list', () => {
	it('each with its site', async () => {
		const codes = await coded('A asc: tubular adenoma. B sigmoid: TA. C rectum: hyperplastic polyp.');
		expect(codes).toMatch(/D12\.2.*D12\.5.*K62\.1/);
		expect(codes).not.toContain('D12.6');
	});
});

describe('what a stroke left, told in another sentence', () => {
	it('each deficit has its code', async () => {
		const codes = await coded(
			'Left MCA infarct August 2023. What he is left with is a right hemiparesis. Residual dysarthria, SLP.',
			{ age: 70, sex: 'male' },
		);
		expect(codes).toMatch(/I69\.322.*I69\.351/);
	});
});

describe('a denial elsewhere in the sentence silences no name', () => {
	it.each([
		['Fe def anemia, ferrous sulfate qod, IV iron if <9', 'D50.9'],
		['prostate cancer gleason 6, active surveillance', 'C61'],
	])('%s', async (text, code) => expect(await coded(`A/P: ${text}`, { age: 60, sex: 'male' })).toContain(code));
});
