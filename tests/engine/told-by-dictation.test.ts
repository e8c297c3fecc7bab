import { describe, expect, it } from 'vitest';
import { codes } from './say.ts';

const of = (note: string, age = 55, sex: 'male' | 'female' = 'female'): string => codes(note, { age, sex }).join(' ');

describe('what dictation says in other words', () => {
	it.each([
		['CT showed a kidney stone 5 mm in the proximal right ureter. Push fluids.', 'N20.1'],
		['CT shows a 6 mm stone in the left kidney and another 4 mm stone in the left distal ureter.', 'N20.2'],
		['Right foot pain, due to a Lisfranc fracture. ORIF next week.', 'S93.324A'],
		['Chronic heart failure with mixed presentation. Continue torsemide.', 'I50.42'],
		['Sprain of the right ankle, lateral ligament complex. Aircast.', 'S93.491A'],
		['Non-healing ulcer on right foot. Exam: necrotic wound on his right heel, 2 x 2 cm. Debrided.', 'L97.419'],
		['1. Difficulty urinating.\n- Start Flomax, refer to urology.', 'R39.198'],
		['The spots on the back are benign waxy growths; two are irritated by her clothing and I froze those.', 'L82.0'],
		['Leg pain comes from the herniated disc at the lumbosacral level with pinching of the nerve.', 'M51.17'],
		['She has a bladder infection, I do see the blood in the urine. Nitrofurantoin.', 'N30.01'],
		['For her acne, this is the common type. Adapalene.', 'L70.0'],
		['This is her eczema, the allergic childhood kind involving the creases. Triamcinolone.', 'L20.82'],
		['She has leakage of both kinds, with stress and with urge. Mirabegron.', 'N39.46'],
		['For the right heel, this is inflammation of the plantar fascia. Stretching.', 'M67.A01'],
	])('%s', (note, code) => {
		expect(of(note)).toContain(code);
	});
	it.each([
		['Congestive heart failure.\n- Echo demonstrated a reduced ejection fraction of 45%. Start Lasix.', 'I50.2'],
		['CT: 4 mm stone in the lower pole of the left kidney, ureters clear.', 'N20.1'],
		['Bladder infection, no blood in the urine. Nitrofurantoin.', 'N30.01'],
		['The ultrasound shows one solid nodule in the right lobe of the thyroid.', 'R91'],
		['He may well have coronary disease too, but I am not testing for it.', 'I25'],
		['Hearing loss. She will be fitted for hearing aids.', 'Z97.4'],
		['Acne. She had six weeks of doxycycline last winter which upset her stomach.', 'T36'],
		['She takes ibuprofen daily for knee arthritis. I asked her to stop the ibuprofen.', 'Z79.1'],
	])('not in: %s', (note, code) => {
		expect(of(note)).not.toContain(code);
	});
});

describe('an illness that is a relative’s own', () => {
	it.each([
		['Because of her brother’s melanoma she should keep coming every year.', 'C43', 'Z80.8'],
		['Worried since her mother’s stroke.', 'I63', 'Z82.3'],
		['Given her sister’s breast cancer, she asked about BRCA.', 'C50', 'Z80.3'],
	])('%s', (note, own, kin) => {
		expect(of(note)).not.toContain(own);
		expect(of(note)).toContain(kin);
	});
	it('and what a parent’s words tell is the child’s', () => {
		expect(of('Mom’s here. His atopic dermatitis is worse, start hydrocortisone.', 3, 'male')).toContain('L20.9');
	});
});

describe('a drug blamed in the discussion', () => {
	it('is told by "this is from"', () => {
		const note = 'For his chronic cough, I am of the opinion that this is from the lisinopril. Switch to losartan.';
		expect(of(note, 53, 'male')).toContain('T46.4X5A');
	});
});

describe('what is denied, planned or asked for', () => {
	it.each([
		['Denies blood in stool, weight loss, or family history of colon cancer.', 'Z80.0'],
		['There is no personal or family history of breast cancer.', 'Z80.3'],
		['Birth control pill refill. No migraine with aura.', 'G43.009'],
		['Parkinson’s disease without dyskinesia or fluctuations.', 'G20.A2'],
		['Diverticulosis without bleeding.', 'K57.91'],
		['STI check. GC/CT, RPR, HIV sent.', 'A54'],
	])('not in: %s', (note, code) => {
		expect(of(note)).not.toContain(code);
	});
	it.each([
		['Smokes a pack a day, cessation discussed.', 'F17.210'],
		['She came for a screening colonoscopy. No polyps.', 'Z12.11'],
		['Diverticula without inflammation and internal hemorrhoids were found.', 'K64.8'],
		['Here after finishing antibiotics for pneumonia, which has resolved, the film is clear.', 'Z09'],
		['He has coronary disease with a stent from 2018 and no angina.', 'I25.10'],
		['Parkinson’s disease without dyskinesia, with fluctuations.', 'G20.A2'],
		['A/P: GDM with last pregnancy', 'Z86.32'],
	])('%s', (note, code) => {
		expect(of(note)).toContain(code);
	});
});
