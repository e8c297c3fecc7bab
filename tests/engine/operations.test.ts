import { describe, expect, it } from 'vitest';
import { coded } from './coded.ts';

/** Status codes that a note reports. */
const statuses = async (text: string, sex: 'female' | 'male'): Promise<string> =>
	(await coded(text, { age: 62, sex }))
		.split(' ')
		.filter((c) => /^Z(?:8[59]|9\d)/.test(c) && !c.startsWith('Z99.89'))
		.join(' ');

describe('an operation that is still to come leaves no status', () => {
	it.each([
		['A/P: gallstones, lap chole', 'female'],
		['A/P: Biliary colic w/ stones on US. Lap chole, consent signed.', 'female'],
		['A/P: cholelithiasis, for lap chole 6/12', 'female'],
		['A/P: L hip OA, THA', 'male'],
		['A/P: R hip osteoarthritis, end stage. THA.', 'male'],
		['A/P: R knee OA, TKA 6/12?', 'male'],
		['A/P: Left knee osteoarthritis: plan total knee arthroplasty', 'male'],
		['A/P: bilateral hip OA. R THA first, then L', 'male'],
		['A/P: R knee DJD: TKA when A1c <8', 'male'],
		['A/P: BPH, TURP', 'male'],
		['A/P: cataracts, CE/IOL OD next month', 'female'],
		['A/P: fibroids, sched for hyster', 'female'],
		['A/P: uterine prolapse, vag hyst', 'female'],
		['A/P: recurrent appendicitis, appy 6/12?', 'male'],
		['A/P: R breast ca, mastectomy', 'female'],
		['A/P: prostate cancer, elects radical prostatectomy', 'male'],
		['A/P: morbid obesity, gastric bypass', 'female'],
		['A/P: L4-5 spondylolisthesis, lumbar fusion', 'male'],
		['A/P: Severe AS, symptomatic. TAVR team meeting Thurs.', 'male'],
		['A/P: Left main CAD - CT surgery for CABG', 'male'],
		['PAT clinic. 62M for L3-5 decompression + fusion 10/30.\nA/P: lumbar stenosis', 'male'],
		['Planned procedure: Left total hip arthroplasty, spinal, 11/24\nA/P: L hip OA', 'female'],
		['A/P: UC flare. Colectomy talk: if no response then surgery consult', 'female'],
	] as const)('%s', async (text, sex) => expect(await statuses(text, sex)).toBe(''));
});

describe('an operation that was done leaves its status', () => {
	it.each([
		['A/P: s/p L THA 2019', 'Z96.642'],
		['A/P: R TKA 3 years ago doing well', 'Z96.651'],
		['A/P: L TKA 6 wks ago, incision healed', 'Z96.652'],
		['A/P: R TKA 2020; L knee OA now symptomatic, plan L TKA', 'Z96.651'],
		['A/P: L hip OA. s/p R THA 2019', 'Z96.641'],
		['A/P: CAD, CABG x4 2016, no angina.', 'Z95.1'],
		['A/P: severe AS s/p TAVR 2022', 'Z95.2'],
		['A/P: h/o hysterectomy', 'Z90.710'],
		['A/P: RYGB 2015, labs for deficiencies', 'Z98.84'],
		['A/P: C5-7 ACDF 2019, fused on xray', 'Z98.1'],
		['A/P: s/p L4-5 fusion', 'Z98.1'],
		['A/P: liver txp 2012', 'Z94.4'],
		['A/P: AVR (bovine) 2019, echo shows nl gradients', 'Z95.3'],
		['A/P: Stem cell transplant status: revaccination', 'Z94.84'],
	])('%s', async (text, want) => expect(await statuses(text, 'female')).toBe(want));
});

describe('an operation that was done leaves no condition that it took away', () => {
	it.each([
		['A/P: fibroids s/p TAH 2009', 'D25'],
		['A/P: L hip OA s/p L THA 2019, doing well', 'M16'],
		['A/P: cataract s/p CE/IOL OD', 'H26'],
		['A/P: gallstones s/p lap chole 2012', 'K80'],
		['A/P: severe AS s/p TAVR 2022', 'I35'],
		['A/P: s/p chole for gallstones', 'K80'],
	])('%s', async (text, gone) => expect(await coded(text)).not.toContain(gone));

	it('the other side keeps it', async () => {
		expect(await coded('A/P: L hip OA. s/p R THA 2019')).toContain('M16.12');
	});
});
