import { describe, expect, it } from 'vitest';
import { coded } from './coded.ts';

const old = { age: 70, sex: 'female' } as const;
const man = { age: 50, sex: 'male' } as const;
const child = { age: 11, sex: 'male' } as const;

describe('what another sentence tells of limbs, spine and vessels', () => {
	it.each([
		['Scaphoid fracture of the left wrist, through the waist. It has not united.', 'S62.022K'],
		['CRPS type I after a wrist fracture that healed. It is the right arm, shiny, swollen.', 'G90.511'],
		['Disc herniated at C5-6. Left arm pain. Cervical radiculopathy. NSAIDs.', 'M50.122'],
		['Right 6th and 7th ribs broken, nondisplaced. Fell in the tub.', 'S22.41XA'],
		['Smashed the L thumb in a car door. XR: tuft fracture of the distal phalanx, nondisplaced.', 'S62.525A'],
		['Follow-up concussion from a football tackle 5 days ago, no LOC. Headache improving.', 'S06.0X0D'],
		['Runner. Patellofemoral pain syndrome, L>R. VMO exercises.', 'M22.2X1'],
		['Old clot in the right femoral vein, still there a year on. Chronic DVT on warfarin.', 'I82.511'],
		['Right second toe ulcer down to fat, atherosclerosis with ulceration. Bypass planned.', 'I70.235'],
		['Hemorrhoids that come out and he pushes back in, grade III. Banding.', 'K64.2'],
		['Side of the right big toe red and tender, pus. Paronychia. Drained.', 'L03.031'],
		['Stroke in 2022, left MCA. Weak on the right side ever since, right-handed.', 'I69.351'],
		['Painless lump on the left upper lid for two months. Chalazion.', 'H00.14'],
		['New floaters and flashes OD. PVD, no retinal tear.', 'H43.811'],
		['Fell in March and broke her left hip. Osteoporosis; the fracture was put down to it. Healing well.', 'M80.052D'],
	])('%s', async (text, code) => expect(await coded(text, old)).toContain(code));

	it.each([
		['Left toe ulcer. Atherosclerosis of the legs. No ulcer on the right foot.', 'I70.235'],
		['Chronic DVT of the leg. No clot in the femoral vein.', 'I82.51'],
		['Paronychia, left index finger. Toes fine.', 'L03.03'],
		['Distal radius fracture, has united, cast off.', 'K'],
		['Hernia mesh is infected, draining sinus for months after the repair.', 'J01'],
		['Bipolar II, depressed lately. Lamictal.', 'F31.3'],
		['Autism. Speech delay. Hearing test normal.', 'Z01.10'],
		['Abscess in the left armpit, drained. MRSA swab sent.', 'B95.62'],
		['Engorged tick in the right groin, pulled off this morning.', 'S76'],
		['Sutures out today, mole removed from the back 10 days ago, path benign.', 'D22'],
		['POAG of the right eye, moderate. Latanoprost. Left eye only suspect.', 'H40.112'],
		['Lipoma removed two weeks ago, seroma tapped.', 'D17'],
		["Meniere's of the left ear, vertigo spells.", 'H81.31'],
	])('not: %s', async (text, code) => expect(await coded(text, man)).not.toContain(code));

	it('is no side: "right at" and "right after"', async () => {
		const text = 'Pain in both knees right at the tibial bump. Osgood-Schlatter.';
		expect(await coded(text, child)).toContain('M92.523');
		expect(await coded('Knee pain on the right at night. Osgood-Schlatter of that knee.', child)).toContain('M92.521');
	});

	it('is a carpal tunnel that was released, not the finger beside it', async () => {
		const text = 'Trigger finger, right ring. Carpal tunnel on the left was released in 2023, no symptoms now.';
		expect(await coded(text, old)).not.toContain('G56');
		expect(await coded(text, old)).toContain('M65.341');
		expect(await coded('Carpal tunnel, left, released in 2023, came back.', old)).toContain('G56.02');
	});
});
