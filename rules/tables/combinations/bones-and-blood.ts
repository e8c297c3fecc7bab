/** Spine, osteoporosis, anemia, thyroid, lipids, obesity, throat and ear. Own compilation. */
import type { CombinationRow, CombinationTable } from '../combination-row.ts';

const swap = (from: string, part: readonly string[], to: string, drops: readonly string[] = part): CombinationRow => ({
	parts: [{ codes: [from] }, { codes: part }],
	gives: to,
	replaces: [from],
	drops,
});
const leg = ['M54.16', 'M54.17', 'M54.3', 'M54.4', 'M54.15'];
const arm = ['M54.12', 'M54.13'];
const lumbar = [...leg, 'M54.5', 'M54.9'];

export const spineTable: CombinationTable = {
	id: 'spine-with-radiculopathy',
	check: 33,
	cites: 'I.B.9',
	severity: 'soft',
	says: 'Disc disease, spondylosis or low back pain together with radiculopathy or sciatica is one code, and the symptom is not reported beside it.',
	rows: [
		swap('M51.26', leg, 'M51.16', lumbar),
		swap('M51.27', leg, 'M51.17', lumbar),
		swap('M51.36', leg, 'M51.16', lumbar),
		swap('M51.37', leg, 'M51.17', lumbar),
		swap('M47.816', leg, 'M47.26', lumbar),
		swap('M47.817', leg, 'M47.27', lumbar),
		swap('M47.812', arm, 'M47.22', [...arm, 'M54.2']),
		swap('M47.813', arm, 'M47.23', [...arm, 'M54.2']),
		{
			parts: [{ codes: ['M50.2'] }, { codes: arm }],
			gives: 'M50.1{rest}',
			replaces: ['M50.2'],
			drops: [...arm, 'M54.2'],
		},
		{
			parts: [{ codes: ['M50.3'] }, { codes: arm }],
			gives: 'M50.1{rest}',
			replaces: ['M50.3'],
			drops: [...arm, 'M54.2'],
		},
		{
			parts: [{ codes: ['M51.1', 'M47.26', 'M47.27'] }, { codes: ['M54.16', 'M54.17', 'M54.3', 'M54.4'] }],
			drops: lumbar,
		},
		{ parts: [{ codes: ['M54.31'] }, { codes: ['M54.5'] }], gives: 'M54.41', replaces: ['M54.31'], drops: ['M54.5'] },
		{ parts: [{ codes: ['M54.32'] }, { codes: ['M54.5'] }], gives: 'M54.42', replaces: ['M54.32'], drops: ['M54.5'] },
		{ parts: [{ codes: ['M54.30'] }, { codes: ['M54.5'] }], gives: 'M54.40', replaces: ['M54.30'], drops: ['M54.5'] },
		{ parts: [{ codes: ['M54.4'] }, { codes: ['M54.5', 'M54.3'] }], drops: ['M54.5', 'M54.3'] },
		{
			parts: [{ codes: ['M48.061'] }, { words: ['neurogenic claudication'] }],
			gives: 'M48.062',
			replaces: ['M48.061'],
		},
	],
	examples: [
		{ name: 'lumbar disc with radiculopathy', fires: true, codes: ['M51.26', 'M54.16'], gives: ['M51.16'] },
		{ name: 'lumbosacral disc with sciatica', fires: true, codes: ['M51.27', 'M54.42'], gives: ['M51.17'] },
		{ name: 'cervical disc keeps its level', fires: true, codes: ['M50.222', 'M54.12'], gives: ['M50.122'] },
		{ name: 'spondylosis with radiculopathy', fires: true, codes: ['M47.816', 'M54.16'], gives: ['M47.26'] },
		{ name: 'back pain with sciatica', fires: true, codes: ['M54.50', 'M54.31'], gives: ['M54.41'] },
		{
			name: 'stenosis with neurogenic claudication',
			fires: true,
			text: 'Lumbar stenosis with neurogenic claudication.',
			codes: ['M48.061'],
			gives: ['M48.062'],
		},
		{ name: 'lumbar disc with cervical radiculopathy', fires: false, codes: ['M51.26', 'M54.12'] },
		{ name: 'disc alone', fires: false, codes: ['M51.26'] },
		{ name: 'sciatica alone', fires: false, codes: ['M54.31'] },
	],
};

const sites: readonly (readonly [string, string])[] = [
	['M84.41', 'M80.01'],
	['M84.42', 'M80.02'],
	['M84.451', 'M80.051'],
	['M84.452', 'M80.052'],
	['M84.461', 'M80.061'],
	['M84.462', 'M80.062'],
	['M84.471', 'M80.071'],
	['M84.472', 'M80.072'],
	['M84.48', 'M80.08'],
];

export const osteoporosisTable: CombinationTable = {
	id: 'osteoporosis-with-fracture',
	check: 62,
	cites: 'I.C.13.d',
	severity: 'soft',
	says: 'Osteoporosis with a current pathological fracture is one code by the site of the fracture; the code of osteoporosis without fracture goes.',
	rows: [
		...sites.map(
			([from, to]): CombinationRow => ({
				parts: [{ codes: ['M81.0'] }, { codes: [from] }],
				gives: `${to}{rest}`,
				replaces: [from],
				drops: ['M81.0'],
				inPlace: true,
			}),
		),
		{
			parts: [{ codes: ['M81.0'] }, { codes: ['M48.5'] }],
			gives: 'M80.08X{last}',
			replaces: ['M48.5'],
			drops: ['M81.0'],
			inPlace: true,
		},
		{ parts: [{ codes: ['M80.0'] }, { codes: ['M81.0'] }], drops: ['M81.0'] },
	],
	examples: [
		{ name: 'vertebra', fires: true, codes: ['M81.0', 'M48.56XA'], gives: ['M80.08XA'] },
		{ name: 'femur', fires: true, codes: ['M81.0', 'M84.451A'], gives: ['M80.051A'] },
		{ name: 'both codes of osteoporosis', fires: true, codes: ['M80.08XA', 'M81.0'], gives: ['M80.08XA'] },
		{ name: 'osteoporosis alone', fires: false, codes: ['M81.0'] },
		{ name: 'traumatic fracture', fires: false, codes: ['M81.0', 'S52.501A'] },
		{ name: 'fracture in neoplastic disease', fires: false, codes: ['M81.0', 'M84.551A'] },
	],
};

const surgery = [
	's/p thyroidectomy',
	'status post thyroidectomy',
	'after thyroidectomy',
	'total thyroidectomy',
	'post thyroidectomy',
	'postsurgical hypothyroidism',
	'post surgical hypothyroidism',
	'postoperative hypothyroidism',
	'postablative',
	'post ablative',
	'post ablation',
	's/p rai',
	'after rai',
	'rai ablation',
	's/p radioactive iodine',
	'after radioactive iodine',
];

export const otherTable: CombinationTable = {
	id: 'stated-cause-or-pair',
	check: 33,
	cites: 'I.B.9',
	severity: 'soft',
	says: 'The note states the cause or both parts of this condition, and one code names them together.',
	rows: [
		{ parts: [{ codes: ['E03.9', 'E03.8'] }, { anywhere: surgery }], gives: 'E89.0', replaces: ['E03.9', 'E03.8'] },
		{
			parts: [
				{ codes: ['D50.9'] },
				{
					words: [
						'chronic blood loss',
						'due to blood loss',
						'from blood loss',
						'due to menorrhagia',
						'from menorrhagia',
						'secondary to menorrhagia',
						'due to heavy menses',
						'from heavy menses',
						'due to heavy menstrual bleeding',
						'from heavy menstrual bleeding',
						'blood loss anemia',
					],
				},
			],
			gives: 'D50.0',
			replaces: ['D50.9'],
		},
		{
			parts: [
				{ codes: ['D64.9'] },
				{ codes: ['N18'] },
				{
					words: [
						'anemia of ckd',
						'anemia of chronic kidney disease',
						'anemia in ckd',
						'anemia in chronic kidney disease',
						'anemia due to ckd',
						'anemia due to chronic kidney disease',
						'anemia from ckd',
						'anemia 2/2 ckd',
						'anemia secondary to ckd',
						'renal anemia',
					],
				},
			],
			gives: 'D63.1',
			replaces: ['D64.9'],
		},
		{
			parts: [
				{ codes: ['D64.9'] },
				{ codes: ['C'] },
				{
					words: [
						'anemia of malignancy',
						'anemia due to malignancy',
						'anemia in neoplastic',
						'anemia due to cancer',
						'cancer related anemia',
						'cancer-related anemia',
						'anemia of neoplastic disease',
					],
				},
			],
			gives: 'D63.0',
			replaces: ['D64.9'],
		},
		swap('E78.00', ['E78.1'], 'E78.2'),
		{ parts: [{ codes: ['E66.813'] }, { codes: ['E66.01'] }], drops: ['E66.01'] },
		swap('J35.1', ['J35.2'], 'J35.3'),
		swap('J35.01', ['J35.02'], 'J35.03'),
		{
			parts: [
				{ codes: ['H66.00'] },
				{
					words: [
						'with rupture',
						'spontaneous rupture',
						'ruptured',
						'tm perforation',
						'perforated tm',
						'perforated tympanic',
					],
				},
			],
			gives: 'H66.01{rest}',
			replaces: ['H66.00'],
		},
	],
	examples: [
		{
			name: 'hypothyroid after surgery',
			fires: true,
			text: 'Hypothyroidism s/p thyroidectomy, on levothyroxine.',
			codes: ['E03.9'],
			gives: ['E89.0'],
		},
		{
			name: 'iron deficiency from bleeding',
			fires: true,
			text: 'Iron deficiency anemia due to menorrhagia.',
			codes: ['D50.9', 'N92.0'],
			gives: ['D50.0', 'N92.0'],
		},
		{
			name: 'anemia of kidney disease',
			fires: true,
			text: 'Anemia of CKD, on epoetin. CKD 4.',
			codes: ['D64.9', 'N18.4'],
			gives: ['D63.1', 'N18.4'],
		},
		{ name: 'class 3 over morbid', fires: true, codes: ['E66.813', 'E66.01'], gives: ['E66.813'] },
		{ name: 'mixed lipids', fires: true, codes: ['E78.00', 'E78.1'], gives: ['E78.2'] },
		{ name: 'tonsils and adenoids', fires: true, codes: ['J35.1', 'J35.2'], gives: ['J35.3'] },
		{
			name: 'ruptured ear drum',
			fires: true,
			text: 'AOM right with spontaneous rupture.',
			codes: ['H66.001'],
			gives: ['H66.011'],
		},
		{
			name: 'hypothyroid, surgery only discussed',
			fires: false,
			text: 'Hypothyroidism. Discussed total thyroidectomy.',
			codes: ['E03.9'],
		},
		{
			name: 'anemia beside kidney disease, no link stated',
			fires: false,
			text: 'Anemia, work up. CKD 3a stable.',
			codes: ['D64.9', 'N18.31'],
		},
		{ name: 'obesity class 2', fires: false, codes: ['E66.812'] },
	],
};
