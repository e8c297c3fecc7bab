import { describe, expect, it } from 'vitest';
import type { Patient } from '../../engine/contract.ts';
import { coded } from './coded.ts';

const man: Patient = { age: 67, sex: 'male' };

describe('what primary care writes with numbers and signs', () => {
	it.each<[string, string, Patient?]>([
		['resistant essential htn, 4 agents incl spiro', 'I10 I1A.0'],
		['AS and MR both moderate', 'I08.0'],
		['PSA up to 6.2, r/o prostate ca, MRI', 'R97.20', man],
		['bili up 1.8, w/u', 'R17'],
		['mult lung nodules', 'R91.8'],
		['cough x5 days', 'R05.1'],
		['cough 6 weeks', 'R05.2'],
		['high uric acid 9, never had gout', 'E79.0'],
		['quantiferon +, CXR clear, no active TB', 'R76.12'],
		['pleuritic chest pain, CTPA neg', 'R07.81'],
		['mom diabetic, worried', 'Z83.3'],
		['AICD interrogation today', 'Z45.02'],
		['end stage renal, PD nightly', 'N18.6 Z99.2'],
		['T2DM with albuminuria, UACR 120', 'E11.29 R80.9'],
		['30w2d, GDM, needs insulin. 75 g OGTT postpartum', 'O24.414 Z3A.30'],
		['f/u pneumonia, resolved', 'Z09 Z87.01'],
	])('%s', async (line, codes, patient = { age: 45, sex: 'female' }) => {
		expect(await coded(line, patient)).toBe(codes);
	});
});

describe('their neighbours name nothing', () => {
	it.each<[string, string, Patient?]>([
		['Cologuard ordered', 'R19.5'],
		['quantiferon sent', 'R76.12'],
		['PPD placed', 'R76.11'],
		['PSA 1.2, stable', 'R97.20', man],
		['INR 2.5 on warfarin', 'R79.1'],
		['RUL nodule 6 mm, solitary', 'R91.8'],
		['eczema as infant gone', 'L20.83'],
		['HTN. CHF [no]; ischemic heart dz [no]', 'I25.9'],
		['40 pk-yr, quit smoking 2011. CAD', 'Z94.7'],
		['Former PCP retired. CAD', 'Z87.891'],
		['DXA 5/26: lumbar -2.3', 'Z13.820'],
		['lung nodule is no longer there. COPD', 'R91.1'],
		['GERD. Nothing for a high ankle sprain', 'S93.432A'],
		['T2DM on metformin, insulin not needed', 'Z79.4'],
	])('%s', async (line, absurd, patient) => {
		expect(await coded(line, patient)).not.toContain(absurd);
	});
});

describe('what another sentence tells', () => {
	it('the side of a joint from its own paragraph', async () => {
		const note =
			'HPI: right knee hurts, left knee replaced 2021.\nA: Right knee pain. With no trauma this is primary osteoarthritis.';
		expect(await coded(note)).toBe('M17.11 Z96.652');
	});
	it('the drug that "it" stands for', async () => {
		expect(await coded('Hypothyroid, undertreated. Takes levothyroxine. She forgets it on weekends.')).toContain(
			'T38.1X6A',
		);
	});
	it('a symptom that is laid to a drug with no more than "is"', async () => {
		expect(await coded('Dizziness is gabapentin, back to 300 tid')).toBe('R42 T42.6X5A');
	});
});
