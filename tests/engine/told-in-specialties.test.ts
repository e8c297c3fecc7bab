import { describe, expect, it } from 'vitest';
import { coded } from './coded.ts';

/** Mini-notes of nerves, mind, blood, gut, bladder and womb; a code behind "-" must not be there. */
const notes: readonly (readonly [patient: string, codes: string, text: string])[] = [
	[
		'38f',
		'G43.719',
		'Topiramate, propranolol and amitriptyline each failed. So chronic migraine, refractory to 3 preventives.',
	],
	['41f', 'G43.E09', 'Chronic migraine. She does get aura with them. Botox helps.'],
	[
		'41f',
		'G43.709 -G43.E09',
		'Headache on eighteen days a month. There has never been an aura. I would call this chronic migraine.',
	],
	['58m', 'G35.C1', 'MS since 1999. No attacks for ten years, new lesion last month so active. Secondary progressive.'],
	[
		'47f',
		'G56.01',
		'She wakes with a dead right hand. The median nerve is slow. So it is carpal tunnel, on that side only.',
	],
	['70m', 'I69.354 -Z86.73', 'Stroke two years ago. What he is left with is left sided weakness; right-handed.'],
	[
		'44f',
		'F33.1 -F32.A',
		'This is her third depression since college. The present one I would grade as moderate. Venlafaxine.',
	],
	['26m', 'F12.90 -F17.210', 'Smokes weed daily, no tobacco.'],
	[
		'68m',
		'R97.21 Z85.46',
		'PSA 0.02 for four years after his radical prostatectomy for Gleason 7, now 0.3 and 0.5. It is climbing again.',
	],
	['66m', 'R97.20 -R97.21', 'PSA rising 4 to 6 to 7. No biopsy yet. Brother had prostatectomy.'],
	['61m', 'K22.710', "Barrett's since 2016. Path back today: low grade dysplasia, two levels. RFA discussed."],
	['60m', 'K22.70 -K22.710', "Barrett's, no dysplasia. Low grade fever last wk resolved."],
	['71m', 'D50.0 -E61.1', 'Hgb 8.9 ferritin 6. So iron deficient from blood loss, cecal AVMs. IV iron.'],
	['40f', 'D50.9 -E61.1', 'Iron deficiency anemia, no bleeding. Scope booked.'],
	['24m', 'D57.00 -D57.1', 'SS disease. Pain crisis x2 d, back and legs. No fever, chest clear.'],
	['49f', 'C50.912', 'HER2+ ER neg PR neg L breast ca, on TCHP cycle 2. Tolerating.'],
	['52f', 'C50.912 -Z85.3', 'L breast cancer 2025, on chemo. Mother had mastectomy for breast cancer 2001.'],
	['66m', 'C34.90 C79.31', 'Non-small cell lung cancer which has gone to the brain. Scans steady.'],
	['60m', '-C79.31', 'Lung cancer R. Has not spread to the brain, MRI clean.'],
	['55f', 'N39.46 -N39.3', 'Leaks with cough and also on way to bathroom. PFPT.'],
	['30f', 'O34.211 Z3A.30', '30w0d, prior CS 2021 (breech), low transv. Wants TOLAC.'],
	['50f', 'M32.9', 'Lupus, kidneys not involved. Plaquenil.'],
	['57f', 'M05.79', 'Rheumatoid arthritis, with a positive factor. Both hands and feet.'],
	['41f', 'R87.611', 'Pap: ASC-H. Colpo next week.'],
	['55f', 'D69.3 -Z79.52', 'ITP, plts 38, no bleeding. Prednisone off.'],
];

describe('what specialists tell in pieces', () => {
	it.each(notes)('%s %s: %s', async (patient, codes, text) => {
		const sex = patient.endsWith('f') ? 'female' : 'male';
		const found = (await coded(text, { age: Number.parseInt(patient, 10), sex })).split(' ');
		for (const code of codes.split(' '))
			if (code.startsWith('-')) expect(found).not.toContain(code.slice(1));
			else expect(found).toContain(code);
	});
});
