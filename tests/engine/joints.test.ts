import { describe, expect, it } from 'vitest';
import { coded } from './coded.ts';

describe('a rheumatoid disease of several joints is one code of multiple sites', () => {
	it.each([
		['A: RA w/ rheumatoid factor - hands, wrists, feet. Stable, continue.', 'M05.79'],
		['A: Seropositive RA of hands, wrists, and feet. Continue.', 'M05.79'],
		['A: seronegative rheumatoid arthritis, multiple joints, stable.', 'M06.09'],
		['A: RA with lung involvement (RA-ILD), multi joint disease both hands and feet.', 'M05.19'],
		['A: Seropositive RA, right hand only, stable', 'M05.741'],
	])('%s', async (note, found) => {
		expect(await coded(note)).toBe(found);
	});
});

describe('arthritis of the base of the thumb by side', () => {
	it.each([
		['A: osteoarthritis of the first CMC joints, both. splints.', 'M18.0'],
		['A: wear and tear arthritis of the right first cmc joint. splint.', 'M18.11'],
		['A: L thumb basal joint OA. Injection today.', 'M18.12'],
		['A: R 1st CMC OA, injected.', 'M18.11'],
	])('%s', async (note, found) => {
		expect(await coded(note)).toBe(found);
	});
});

describe('what another part of the sentence tells of a joint or bone', () => {
	it.each([
		['A: R ankle sprain, anterior talofibular lig, grade II. brace.', 'S93.491A'],
		['A: R ankle sprain, CFL, grade 1. boot.', 'S93.411A'],
		['A: R ankle sprain, ace wrap.', 'S93.401A'],
		['A: fragility fracture of the left distal radius, age-related osteoporosis. Cast.', 'M80.032A'],
		['A: Osteoporosis, new this summer, steroid induced. Calcium.', 'M81.8 T38.0X5A'],
		['A: Osteopenia at hip and spine, continue ca/D.', 'M85.89'],
		['A: osteopenia, calcium and vit D.', 'M85.80'],
	])('%s', async (note, found) => {
		expect(await coded(note)).toBe(found);
	});
	it('a fragility fracture of the past makes no fracture of today one', async () => {
		expect(await coded('PMH: fragility fracture of the hip 2015.\nA: left distal radius fracture, cast.')).toContain(
			'S52',
		);
	});
});

describe('a knee replaced, in active words too', () => {
	it.each([
		['I replaced her left knee in 2022 and it is doing well.', 'Z96.652'],
		['A: both knees replaced in 2019, doing well.', 'Z96.653'],
	])('%s', async (note, found) => {
		expect(await coded(note)).toBe(found);
	});
});
