import type { Phrase } from '../phrase.ts';

/** Wordings met in notes of our own gold set (tuning part) that the other tables lacked. Own compilation. */
export const extraPhrases: readonly Phrase[] = [
	{ say: ['late onset alzheimer', 'alzheimer late onset'], code: 'G30.1' },
	{ say: ['early onset alzheimer'], code: 'G30.0' },
	{
		say: [
			'old infarct',
			'old myocardial infarction',
			'prior myocardial infarction',
			'previous myocardial infarction',
			'remote myocardial infarction',
			'prior heart attack',
			'old heart attack',
		],
		code: 'I25.2',
	},
	{
		say: ['atrophic vaginitis', 'vaginal atrophy', 'vulvovaginal atrophy', 'genitourinary syndrome menopause'],
		code: 'N95.2',
	},
	{
		say: [
			'pituitary microprolactinoma',
			'prolactinoma',
			'microprolactinoma',
			'macroprolactinoma',
			'pituitary microadenoma',
		],
		code: 'D35.2',
	},
	{ say: ['iga deficiency', 'selective iga deficiency'], code: 'D80.2' },
	{
		say: [
			'glucocorticoid induced adrenal insufficiency',
			'steroid induced adrenal insufficiency',
			'drug induced adrenal insufficiency',
		],
		code: 'E27.3',
	},
	{ say: ['post bariatric hypoglycemia', 'postbariatric hypoglycemia'], code: 'E89.830' },
	{
		say: ['drug induced urinary retention', 'urinary retention adverse effect', 'urinary retention due to medication'],
		code: 'R33.0',
	},
	{
		say: ['drug induced gout', 'gout brought on hydrochlorothiazide', 'gout due to thiazide', 'diuretic induced gout'],
		code: 'M10.20',
	},
	{ say: ['drug induced tremor', 'lithium tremor', 'tremor side effect', 'medication induced tremor'], code: 'G25.1' },
	{ say: ['familial dilated cardiomyopathy', 'genetic dilated cardiomyopathy'], code: 'I42.01' },
	{ say: ['hypercalciuria'], code: 'R82.994' },
	{
		say: [
			'squamous cell carcinoma forearm',
			'squamous cell carcinoma arm',
			'squamous cell carcinoma hand',
			'squamous cell carcinoma shoulder',
		],
		code: 'C44.62',
	},
	{
		say: [
			'squamous cell carcinoma leg',
			'squamous cell carcinoma thigh',
			'squamous cell carcinoma foot',
			'squamous cell carcinoma shin',
			'squamous cell carcinoma calf',
		],
		code: 'C44.72',
	},
	{
		say: [
			'squamous cell carcinoma cheek',
			'squamous cell carcinoma forehead',
			'squamous cell carcinoma temple',
			'squamous cell carcinoma face',
		],
		code: 'C44.329',
	},
	{ say: ['squamous cell carcinoma scalp', 'squamous cell carcinoma neck'], code: 'C44.42' },
	{
		say: ['squamous cell carcinoma back', 'squamous cell carcinoma chest', 'squamous cell carcinoma trunk'],
		code: 'C44.529',
	},
	{ say: ['paronychia toe', 'paronychia hallux', 'toe paronychia'], code: 'L03.03' },
	{
		say: [
			'fragility compression fracture',
			'osteoporotic compression fracture',
			'osteoporotic vertebral fracture',
			'compression fracture age related osteoporosis',
		],
		code: 'M80.08',
	},
	{ say: ['ace inhibitor cough', 'ace cough', 'lisinopril cough', 'cough from lisinopril'], code: 'R05.8' },
	{
		say: [
			'sustained remission opioid use disorder',
			'opioid use disorder remission',
			'opioid use disorder severe remission',
			'opioid dependence remission',
		],
		code: 'F11.21',
	},
	{
		say: [
			'nicotine dependent',
			'tobacco dependent',
			'tobacco dependence cigarettes',
			'nicotine dependence cigarettes',
			'cigarette dependence',
			'ppd cigarettes',
			'pack per day cigarettes',
			'smokes cigarettes',
			'cigarette smoker',
			'current smoker cigarettes',
		],
		code: 'F17.210',
	},
	{ say: ['recurrent acute suppurative otitis media'], code: 'H66.00' },
	{ say: ['hfref'], code: 'I50.2' },
	{ say: ['pain acute mechanical low back', 'mechanical low back pain'], code: 'M54.59' },
	{
		say: [
			'diverticulosis sigmoid',
			'sigmoid diverticula',
			'colonic diverticulosis',
			'colon diverticula',
			'left sided diverticulosis',
			'diverticula colon',
		],
		code: 'K57.30',
		not: ['bleeding', 'diverticulitis'],
	},
	{
		say: ['diverticulosis', 'diverticula'],
		code: 'K57.30',
		near: ['cecum', 'colonoscopy', 'sigmoid'],
		not: ['bleeding', 'diverticulitis', 'bladder', 'esophagus'],
	},
	{ say: ['iron def anemia', 'iron defic anemia'], code: 'D50.9' },
	{
		say: [
			'gdm a1',
			'gestational diabetes diet',
			'gestational diabetes nutrition',
			'gestational diabetes no medication',
		],
		code: 'O24.410',
		not: ['history', 'insulin'],
	},
	{ say: ['portal hypertension'], code: 'K76.6' },
	{
		say: ['axillary node metastasis', 'axillary lymph node metastasis', 'metastasis to axillary lymph node'],
		code: 'C77.3',
	},
	{ say: ['allergic rhinitis pollen', 'hay fever'], code: 'J30.1' },
	{
		say: ['allergic rhinitis cat dander', 'allergic rhinitis dog dander', 'allergic rhinitis animal dander'],
		code: 'J30.81',
	},
	{
		say: [
			'posterior cruciate ligament strain',
			'posterior cruciate ligament tear',
			'pcl tear',
			'pcl sprain',
			'pcl injury',
		],
		code: 'S83.52',
	},
	{ say: ['lisfranc fracture', 'lisfranc injury', 'lisfranc dislocation'], code: 'S93.32' },
	{
		say: ['poor latch', 'difficulty breastfeeding newborn'],
		code: 'P92.5',
		near: ['newborn', 'infant', 'baby', 'day old'],
	},
];
