import { describe, expect, it } from 'vitest';
import { coded } from './coded.ts';

describe('a drug that the harm began with, or that was not borne for it, is blamed (I.C.19.e.5.a)', () => {
	it.each([
		['cough since lisinopril, switched to losartan', 'R05.8 T46.4X5A'],
		['A/P: Lisinopril gave him a dry cough. Change to losartan.', 'R05.8 T46.4X5A'],
		['A/P: cough started after starting enalapril. Stop, start losartan.', 'R05.8 T46.4X5A'],
		['A/P: statin stopped, leg cramps', 'R25.2 T46.6X5A'],
		['A/P: statin stopped, muscle aches', 'M79.10 T46.6X5A'],
		["A/P: couldn't tolerate atorvastatin, myalgias.", 'M79.10 T46.6X5A'],
		['A/P: rash after amoxicillin', 'L27.0 T36.0X5A'],
		['A/P: hives after Augmentin', 'L50.0 T36.0X5A'],
		['A/P: sugars up on prednisone', 'R73.9 T38.0X5A'],
		['A/P: insomnia on prednisone', 'G47.00 T38.0X5A'],
		['A/P: pedal edema after amlodipine increase, cut back to 5', 'R60.0 T46.1X5A'],
		['A/P: nausea since starting semaglutide, reduce dose', 'R11.0 T38.3X5A'],
		['A/P: dizzy since tamsulosin, stopped it', 'R42 T44.6X5A'],
		['A/P: T2DM with hyperglycemia from prednisone', 'E11.65 T38.0X5A'],
		['A/P: nephrogenic DI from lithium', 'N25.1 T43.595A'],
	])('%s', async (text, want) => expect(await coded(text)).toBe(want));
});

describe('a drug that is only named beside a symptom is not blamed', () => {
	it.each([
		'A/P: Cough since starting lisinopril.',
		'A/P: HTN on lisinopril. Cough x 3 days.',
		'A/P: constipation on Miralax',
		'A/P: insomnia on trazodone',
		'A/P: leg edema on furosemide',
		'A/P: AKI, hold lisinopril',
		'A/P: Bradycardia, hold metoprolol',
		'A/P: Hyperkalemia, K 5.8, hold ACEi',
		'A/P: hypokalemia on diuretic, kcl 20 daily',
		'A/P: epistaxis, hold aspirin x 5d',
		'A/P: migraine on topiramate, better',
		'A/P: viral diarrhea, hold metformin until better',
		'A/P: fatigue, check TSH. Continue metoprolol.',
		'Dexamethasone causes palpitations.',
		'A/P: rash, hydrocortisone cream',
	])('%s', async (text) => expect(await coded(text)).not.toMatch(/\bT(?:3[6-9]|4\d|50)/));
});
