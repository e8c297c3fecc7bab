import { describe, expect, it } from 'vitest';
import { coded } from './coded.ts';
import { codes } from './say.ts';

describe('how it happened, told in passing', () => {
	it('the seat is told beside the crash', () => {
		expect(codes('Rear-ended by a sedan while driving.\nAssessment: whiplash.')).toEqual(['S13.4XXA', 'V43.52XA']);
		expect(codes('Passenger, t-boned by an SUV.\nAssessment: contusion of right shoulder.')).toEqual([
			'S40.011A',
			'V43.61XA',
		]);
	});
	it('the dog that was tripped over is nobody who is ill', () =>
		expect(codes('Assessment: tripped over the dog, landed on R hip. Hip contusion.')).toContain('S70.01XA'));
	it('an entry of a log does not take over what the one before it told', () =>
		expect(
			codes(
				'14:02 MEDS  metoprolol\n14:20 PA  went down on the ice, landed on L hand.\n15:10 MDM  sprain of left wrist, splint.',
			),
		).toContain('W00.0XXA'));
	it('place and activity count where only the moment is told', () =>
		expect(
			codes(
				'Nine days ago on the practice soccer field she planted and felt the right knee go.\n\nAssessment: right ACL rupture.',
			),
		).toEqual(['S83.511A', 'Y92.322', 'Y93.66']));
	it('a telegram ends its sentences', () =>
		expect(codes('NO BLACKOUT STOP\nFELL OFF LADDER YESTERDAY STOP\nASSESSMENT CONTUSION OF LEFT KNEE STOP')).toEqual([
			'S80.02XA',
			'W11.XXXA',
		]));
});

describe('care that follows', () => {
	it("a therapist's note is none of active treatment", () =>
		expect(codes('PT EVAL\nAssessment: sprain of right ankle.')).toEqual(['S93.401D']));
	it('what healed years ago says nothing of today', () =>
		expect(codes("Old welder's flash 2021, healed.\nAssessment: left wrist sprain, splint.")).toContain('S63.502A'));
	it('a complication is under treatment however long ago the operation was', () =>
		expect(codes('POD 9.\nAssessment: surgical wound dehisced, no infection, packed.')).toContain('T81.31XA'));
	it('weeks ago put an operation at no other time', () =>
		expect(codes('Assessment: TKA L 5 wks ago, incision healed, staples out.')).toContain('Z47.1'));
	it('the surgery that the verdict is for is not done', async () =>
		expect(await coded('Assessment: ok for left total knee, primary OA left knee.')).toBe('M17.12 Z01.818'));
});

describe('denials that end', () => {
	it('what was missing is no symptom', () =>
		expect(codes('Assessment: no helmet, abrasion of left elbow.')).toEqual(['S50.312A']));
	it('passive motion is no rupture of membranes', () =>
		expect(codes('PROM R: flex 95.\nWk 5.\nAssessment: adhesive capsulitis of right shoulder.')).toEqual(['M75.01']));
});
