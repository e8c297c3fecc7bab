import { describe, expect, it } from 'vitest';
import { codes, draft } from './say.ts';

const said = (item: string): string[] => codes(`Assessment/Plan:\n${item}`);

describe('items of an everyday assessment', () => {
	it.each([
		['two conditions of a list are two', 'Hypothyroidism, depression, GERD stable', 'F06.31'],
		['a list makes none the cause of the other', 'Insomnia, anxiety, trial hydroxyzine', 'F51.05'],
		['a short form is no cause by a comma', 'Gout, CKD3, avoid NSAIDs', 'M1A.30X0'],
		['words of two short forms name nothing', 'COPD, CHF, OSA on CPAP', 'I27.9'],
		['a word of a short form and one of the next', 'PKD, BP control', 'D75.9'],
		['a short form repeats what was named', 'Chronic hep B, HBV DNA q6mo', 'B19.10'],
		['the course of a short form is its own', 'CHF, AF, CKD3, all stable', 'I48.20'],
		['spread is no first cancer', 'Lung ca w/ brain mets, Keytruda', 'C71.9'],
		['a device is no disease of Devic', 'Contraception, IUD in place', 'G36.0'],
		['feet that burn were not burnt', 'Feet burn at night, gabapentin', 'T25.029A'],
		['a triple inhaler is no aneurysm', 'COPD, triple inhaler', 'I71.40'],
		['a motivational interview is no infarction', 'Cannabis, advised taper, MI done', 'I21.9'],
		[
			'a dose halved by the provider is no underdosing',
			'Hyperkalemia, lisinopril held 1 wk, then half dose',
			'T46.4X6A',
		],
		['watching a cancer follows up none', 'Prostate ca, active surveillance', 'Z08'],
	])('%s', (_, item, code) => expect(said(item)).not.toContain(code));

	it.each([
		['a name before its order', 'Palpitations, event monitor', ['R00.2']],
		['a scan is no head', 'Abd pain, CT A/P', ['R10.9']],
		['hypertension keeps its heart failure', 'HTN and CHF, stable', ['I11.0', 'I50.9']],
		['dialysis keeps its kidneys', 'ESRD on PD', ['N18.6', 'Z99.2']],
		['a stomach of diabetes', 'DM2 with gastroparesis, Reglan', ['E11.43', 'K31.84']],
		['anemia of a stage', 'Anemia of CKD 4, ESA', ['D63.1', 'N18.4']],
		['delirium and its cause', 'Delirium 2/2 UTI, cipro 3 d', ['F05', 'N39.0']],
		['neuropathy and its cause', 'Neuropathy 2/2 B12 def', ['E53.8', 'G63']],
		['a function that declines is no refusal', 'ILD, PFT decline, start Ofev', ['J84.9']],
		['a test told negative denies no symptom', 'Dizziness, orthostatics neg', ['R42']],
		['sent to the emergency department', 'Acute stroke, to ED', ['I63.9']],
		['oxygen of a chronic disease', 'Pulmonary fibrosis on O2', ['J84.10', 'Z99.81']],
	])('%s', (_, item, want) => expect([...said(item)].sort()).toEqual(want));

	it('a line that begins with "Hx" opens no section', () => {
		const { codes: now, candidates } = draft('Assessment/Plan:\nHx DVT, off anticoagulation');
		expect(now.map((c) => c.code)).toEqual(['Z86.718']);
		expect(candidates.map((c) => [c.code, c.reason])).toEqual([['I82.409', 'historical']]);
	});
});
