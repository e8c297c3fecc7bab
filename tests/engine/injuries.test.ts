import { describe, expect, it } from 'vitest';
import { codes } from './say.ts';

const plan = (line: string): string[] => codes(`A/P:\n${line}`);

describe('surface injuries by kind and site (chapter 19)', () => {
	it.each([
		['Lac R ring finger, 3 cm, bread knife. No FB.', ['S61.214A', 'W26.0XXA']],
		['Scraped left elbow, cleaned.', ['S50.312A']],
		['Laceration R palm w/ retained glass, removed.', ['S61.421A']],
		['Cat bite left wrist, irrigated.', ['S61.552A']],
		['Tick bite lower back, tick removed.', ['S30.860A']],
		['Needlestick L thumb, sterile needle.', ['S61.032A', 'W46.0XXA']],
		['Splinter right palm, removed.', ['S60.551A']],
	])('%s', (line, said) => expect(plan(line)).toEqual(expect.arrayContaining(said)));
	it('a fall behind a denial is not denied with it', () =>
		expect(plan('Chin laceration, not gaping, fell off chair. Glued.')).toEqual(['S01.81XA', 'W07.XXXA']));
});

describe('burns by degree and site (I.C.19.d)', () => {
	it.each([
		['2nd degree burn R thigh from hot soup.', 'T24.211A'],
		['Full thickness burn left palm.', 'T23.352A'],
		['Scalded L calf in the kitchen, now blistered.', 'T24.232A'],
		['Chemical burn right forearm, irrigated.', 'T22.411A'],
		['Burn of left wrist, silvadene.', 'T23.072A'],
	])('%s', (line, code) => expect(plan(line)).toContain(code));
	it('a burning feeling burns nothing', () =>
		expect(plan('Burning sensation of the left thigh.').some((c) => c.startsWith('T2'))).toBe(false));
});

describe('artificial joints gone wrong (T84, M97)', () => {
	it.each([
		['Aseptic loosening, left total hip.', 'T84.031A'],
		['Dislocation of R THA, reduced.', 'T84.020A'],
		['PJI right knee, s/p washout.', 'T84.53XA'],
		['Polyethylene wear L TKA.', 'T84.063A'],
		['Periprosthetic fx around R TKA, distal femur.', 'M97.11XA'],
		['Painful hardware R ankle, fracture healed long ago.', 'T84.84XA'],
	])('%s', (line, code) => expect(plan(line)).toContain(code));
	it('an operation still to come has none', () =>
		expect(plan('Left hip OA, wants THA. Dislocation risk discussed.').some((c) => c.startsWith('T84'))).toBe(false));
});

describe('the spine by level', () => {
	it.each([
		['L2-3 disc herniation, axial pain.', 'M51.26'],
		['C6-7 disc herniation with radiculopathy.', 'M50.123'],
		['L5-S1 DDD, discogenic pain.', 'M51.370'],
		['T7-8 disc protrusion.', 'M51.24'],
		['Moderate L3-4 stenosis without claudication.', 'M48.061'],
		['L4-5 stenosis with neurogenic claudication.', 'M48.062'],
		['Spondylolisthesis L5-S1.', 'M43.17'],
		['Discitis L3-4, culture neg, on IV abx.', 'M46.46'],
		['Somatic dysfunction of ribs, OMT.', 'M99.08'],
	])('%s', (line, code) => expect(plan(line)).toContain(code));
});

describe('ulcers of the leg with their cause', () => {
	it.each([
		['varicose ulcer L ankle, fat exposed.', ['I83.023', 'L97.322']],
		['T1DM w/ left heel ulcer, limited to skin breakdown.', ['L97.421']],
		['Chronic venous hypertension with R shin ulcer, fat exposed.', ['I87.311', 'L97.812']],
	])('%s', (line, said) => expect(plan(line)).toEqual(expect.arrayContaining(said)));
});

describe('tendons, vertebrae, toes and crushed parts', () => {
	it.each([
		['Patellar tendon rupture R, tripped on ice.', 'S76.111A'],
		['Peroneus brevis tear L ankle.', 'S86.312A'],
		['L3 transverse process fx after MVC.', 'S32.039A'],
		['Middle phalanx fx L 4th toe.', 'S92.522A'],
		['Crush injury R middle finger.', 'S67.192A'],
		['Rib fx x3 right.', 'S22.41XA'],
	])('%s', (line, code) => expect(plan(line)).toContain(code));
	it('the forearm before the comma is that of the bite, and the cellulitis heads its clause', () =>
		expect(plan('Cat bite R forearm, cellulitis of the forearm.')).toContain('L03.113'));
	it('a fragile bone is not injured', () =>
		expect(plan('T12 osteoporotic compression fracture.').some((c) => c.startsWith('S'))).toBe(false));
	it('what was bitten is not also lacerated', () =>
		expect(plan('L calf dog bite laceration.')).toEqual(['S81.852A', 'W54.0XXA']));
});

describe('joints, tendons and eponyms told in short', () => {
	it.each([
		['DeQuervains R wrist, thumb spica.', 'M65.4'],
		['Triggering L index finger, injected.', 'M65.322'],
		['L GH joint arthrosis.', 'M19.012'],
		['FAI right hip, cam type.', 'M25.851'],
		['5th MC neck fx L hand, displaced.', 'S62.337A'],
		['Bouchards, both hands.', 'M15.2'],
		['PsA, DIP predominant.', 'L40.51'],
		['HAV deformity L foot.', 'M20.12'],
	])('%s', (line, code) => expect(plan(line)).toContain(code));
});
