import type { Family } from '../family.ts';

const aorta = String.raw`(?:aort\w*|AA|aneurysm\w*)`;
const part = String.raw`(?:abd\w*|infra-?renal|juxta-?renal|para-?renal|thoracic|thoraco\w*|ascending|asc|descending|desc|arch|root|sinus(?:es)? of valsalva)`;
const fails = String.raw`(?:resp(?:iratory)?\.? failure)`;
const uc = '(?:UC|ulcerative colitis|colitis)';
const extent = String.raw`(?:pan-?(?:colitis|UC|colonic)?|procto\w*|proctitis|recto\w*|left[- ]?sided|L[- ]sided|distal|extensive|universal|entire colon|whole colon|E[123])`;
const parathyroid = String.raw`hyper-?parathyroid\w*`;

/** Conditions of several specialties that lack an axis of their category. Own compilation. */
export const further: readonly Family[] = [
	{
		id: 'aortic-aneurysm',
		topic: 'Aortic aneurysm: part of the aorta',
		when: { kind: 'unspecified', codes: ['I71.8', 'I71.9'] },
		question: 'The note says “{phrase}”. Which part of the aorta is it?',
		options: [
			{ says: 'Ascending aorta' },
			{ says: 'The arch' },
			{ says: 'Descending thoracic aorta' },
			{ says: 'Abdominal aorta, infrarenal' },
			{ says: 'Abdominal aorta, juxtarenal or pararenal' },
		],
		answered: [
			String.raw`\b${part}\b[^.\n]{0,25}\b${aorta}\b`,
			String.raw`\b${aorta}\b[^.\n]{0,40}\b${part}\b`,
			String.raw`\b(?:AAA|TAAA?)\b`,
		],
		indicators: [
			String.raw`\b\d(?:\.\d)?\s?(?:cm|centimeters?)\b`,
			String.raw`\b(?:duplex|ultrasound|CTA?|echo)\b[^.\n]{0,30}`,
		],
		cites: 'category I71',
		examples: [
			{ text: 'Aortic aneurysm 4.6 cm, repeat duplex in 6 months.', fires: true },
			{ text: 'A/P: Aneurysm of the aorta, stable on CT. Blood pressure control.', fires: true },
			{ text: 'A/P: Infrarenal aortic aneurysm 4.1 cm, duplex yearly.', fires: false },
			{ text: 'A/P: Aortic aneurysm of the ascending part, 4.3 cm.', fires: false },
		],
	},
	{
		id: 'aortic-aneurysm-abdominal',
		topic: 'Abdominal aortic aneurysm: relation to the renal arteries',
		when: { kind: 'unspecified', codes: ['I71.40'] },
		question: 'The note says “{phrase}”. Which part of the abdominal aorta is it?',
		options: [{ says: 'Infrarenal' }, { says: 'Juxtarenal' }, { says: 'Pararenal' }],
		answered: [
			String.raw`\b(?:infra|juxta|para|supra)-?\s?renal\b`,
			String.raw`\b(?:repaired|EVAR|endograft|stent[- ]?graft|s/p (?:open )?repair)\b`,
		],
		indicators: [
			String.raw`\b\d(?:\.\d)?\s?(?:cm|centimeters?)\b`,
			String.raw`\b(?:duplex|ultrasound|CTA?)\b[^.\n]{0,30}`,
		],
		denialAnswers: true,
		cites: 'subcategory I71.4',
		examples: [
			{ text: 'A/P: AAA 4.3 cm, was 4.1, ultrasound in 12 months.', fires: true },
			{ text: 'A/P: Abdominal aortic aneurysm, 3.8 cm, stop smoking.', fires: true },
			{ text: 'A/P: Infrarenal AAA 4.3 cm, ultrasound in 12 months.', fires: false },
			{ text: 'A/P: AAA screening negative.', fires: false },
		],
	},
	{
		id: 'ulcerative-colitis',
		topic: 'Ulcerative colitis: extent',
		when: { kind: 'unspecified', codes: ['K51.9*'] },
		question: 'The note says “{phrase}”. How far does it extend?',
		options: [
			{ says: 'Whole colon' },
			{ says: 'Left side of the colon' },
			{ says: 'Rectum and sigmoid' },
			{ says: 'Rectum only' },
		],
		answered: [
			String.raw`\b${extent}\b[^.\n]{0,25}\b${uc}\b`,
			String.raw`\b${uc}\b[^.\n]{0,30}\b${extent}\b`,
			'\\bpancolitis\\b',
		],
		indicators: [
			String.raw`\b(?:colonoscopy|flex(?:ible)? sig\w*|calprotectin|calpro)\b[^.\n]{0,40}`,
			String.raw`\b(?:bloody stools?|rectal bleeding|urgency)\b`,
		],
		cites: 'category K51',
		examples: [
			{ text: 'A/P: Ulcerative colitis, quiet on mesalamine.', fires: true },
			{ text: 'UC, 2 soft BM/d, no blood, mesalamine 4.8 g.', fires: true },
			{ text: 'A/P: UC, left sided, in remission on mesalamine.', fires: false },
			{ text: 'A/P: Ulcerative pancolitis, vedolizumab.', fires: false },
		],
	},
	{
		id: 'sickle-cell',
		topic: 'Sickle-cell disease: genotype and crisis',
		when: { kind: 'unspecified', codes: ['D57.1'] },
		question: 'The note says “{phrase}”. Which genotype is it, and is there a crisis at this visit?',
		options: [
			{ says: 'Hb-SS disease without crisis' },
			{ says: 'Hb-SS disease with crisis' },
			{ says: 'Hb-SC disease without crisis' },
			{ says: 'Sickle-cell thalassemia without crisis' },
		],
		answered: [
			String.raw`\b(?:Hb|Hgb)?[- ]?S[\s/-]?(?:S|C|beta|b|D|E)\b`,
			String.raw`\bthal\w*\b`,
			String.raw`\bS-?beta\w*`,
			String.raw`\b(?:in|with|w/) (?:\w+ ){0,2}(?:crisis|VOC)\b`,
		],
		indicators: [
			String.raw`\b(?:h(?:e|ae)moglobin|hgb|hb)\b\W{0,3}(?:of |is |was )?\d{1,2}(?:\.\d+)?`,
			String.raw`\b(?:hydroxyurea|crizanlizumab|transfus\w*|pain (?:crisis|episode))\b`,
		],
		cites: 'category D57',
		examples: [
			{ text: 'A/P: Sickle cell disease, hydroxyurea continued.', fires: true },
			{ text: 'SCD on hydroxyurea, Hb 8.4 baseline, retic 9.', fires: true },
			{ text: 'A/P: Sickle cell disease SS, no crisis, hydroxyurea.', fires: false },
			{ text: 'A/P: Sickle cell trait, father had sickle cell disease.', fires: false },
		],
	},
	{
		id: 'respiratory-failure',
		topic: 'Respiratory failure: acuity, hypoxia or hypercapnia',
		when: { kind: 'unspecified', codes: ['J96.00', 'J96.10', 'J96.20', 'J96.9?'] },
		question: 'The note says “{phrase}”. Is it acute or chronic, and is it with hypoxia or with hypercapnia?',
		options: [
			{ says: 'Chronic with hypoxia' },
			{ says: 'Chronic with hypercapnia' },
			{ says: 'Acute with hypoxia' },
			{ says: 'Acute on chronic with hypoxia' },
		],
		answered: [
			String.raw`\b(?:acute|chr(?:onic)?)\b[^.\n]{0,20}\b(?:hypox\w*|hypercap\w*|hypercarb\w*)\b[^.\n]{0,15}\b${fails}`,
			String.raw`\b(?:acute|chr(?:onic)?)\b[^.\n]{0,15}\b${fails}[^.\n]{0,25}\b(?:hypox\w*|hypercap\w*|hypercarb\w*)`,
		],
		indicators: [
			String.raw`\b(?:SpO2|O2 sat\w*|sats?)\W{0,3}(?:of |is )?\d{2}\s?%?`,
			String.raw`\b(?:home oxygen|O2|oxygen)\b[^.\n]{0,25}`,
			String.raw`\bp?CO2\W{0,3}\d{2}`,
		],
		cites: 'category J96',
		examples: [
			{ text: 'A/P: Respiratory failure, home oxygen 3 L continued.', fires: true },
			{ text: 'A/P: Chronic respiratory failure on 2 L.', fires: true },
			{ text: 'A/P: Chronic hypoxic respiratory failure, 2 L.', fires: false },
			{ text: 'A/P: Chronic respiratory failure with hypercapnia, BiPAP.', fires: false },
		],
	},
	{
		id: 'endometriosis',
		topic: 'Endometriosis: site',
		when: { kind: 'unspecified', codes: ['N80.9'] },
		question: 'The note says “{phrase}”. Which organs or sites are involved?',
		options: [],
		answered: [
			String.raw`\bendometrio\w*\b[^.\n]{0,40}\b(?:ovar\w*|uter\w*|tub(?:e|es|al)|periton\w*|pelvi(?:c|s) (?:periton\w*|wall|sidewall)|cul-?de-?sac|rectovaginal|rectum|bowel|intestin\w*|bladder|ureter\w*|scar|diaphragm|ligaments?|deep)\b`,
			String.raw`\b(?:ovarian|uterine|tubal|peritoneal|bowel|bladder|rectovaginal|scar|deep(?: infiltrating)?|cutaneous)\b[^.\n]{0,15}\bendometrio\w*`,
			String.raw`\b(?:adenomyosis|endometriomas?|chocolate cysts?|DIE)\b`,
		],
		indicators: [
			String.raw`\b(?:laparoscopy|MRI|ultrasound|biopsy)\b[^.\n]{0,40}`,
			String.raw`\b(?:dysmenorrhea|dyspareunia|pelvic pain)\b`,
		],
		cites: 'category N80',
		examples: [
			{ text: 'A/P: Endometriosis, norethindrone helps.', fires: true },
			{ text: 'Endometriosis seen at laparoscopy 2022, pain better on dienogest.', fires: true },
			{ text: 'A/P: Endometriosis of the left ovary, dienogest.', fires: false },
			{ text: 'A/P: Bladder endometriosis, referred to urology.', fires: false },
		],
	},
	{
		id: 'osteomyelitis',
		topic: 'Osteomyelitis: acute or chronic',
		when: { kind: 'unspecified', codes: ['M86.9', 'M86.8X*'] },
		question: 'The note says “{phrase}”. Is it acute, subacute or chronic?',
		options: [{ says: 'Acute osteomyelitis' }, { says: 'Subacute osteomyelitis' }, { says: 'Chronic osteomyelitis' }],
		answered: [
			String.raw`\b(?:acute|ac|subacute|chr(?:onic)?)\b[^.\n]{0,25}\bosteo(?:myelitis)?\b`,
			String.raw`\bosteomyelitis\b[^.\n]{0,25}\b(?:acute|subacute|chr(?:onic)?)\b`,
		],
		indicators: [
			String.raw`\b(?:ESR|CRP)\W{0,3}(?:of |is |was )?\d+(?:\.\d+)?`,
			String.raw`\b(?:MRI|bone biopsy|x-?ray|XR)\b[^.\n]{0,40}`,
			String.raw`\b(?:PICC|IV antibiotics|ceftriaxone|vancomycin|cefazolin)\b`,
		],
		cites: 'I.B.8; category M86',
		examples: [
			{ text: 'A/P: Osteomyelitis of the right great toe, ceftriaxone week 2.', fires: true },
			{ text: 'A/P: Osteomyelitis left heel on MRI. PICC, cefazolin, ESR 70.', fires: true },
			{ text: 'A/P: Chronic osteomyelitis of the left tibia.', fires: false },
			{ text: 'A/P: Foot ulcer, MRI without osteomyelitis.', fires: false },
		],
	},
	{
		id: 'scoliosis',
		topic: 'Scoliosis: type and region',
		when: { kind: 'unspecified', codes: ['M41.9'] },
		question: 'The note says “{phrase}”. Which type is it, and in which region of the spine?',
		options: [],
		answered: [
			String.raw`\b(?:idiopathic|infantile|juvenile|adolescent|AIS|degenerative|neuromuscular|congenital|thoracogenic|post-?\w+|secondary|de novo|adult)\b[^.\n]{0,25}\bscoliosis\b`,
			String.raw`\bscoliosis\b[^.\n]{0,30}\b(?:idiopathic|infantile|juvenile|adolescent|degenerative|neuromuscular|congenital|due to|secondary to|2/2)\b`,
		],
		indicators: [String.raw`\bcobb\b[^.\n]{0,12}\d{1,2}`, String.raw`\b(?:XR|x-?rays?|brace|TLSO)\b[^.\n]{0,30}`],
		cites: 'category M41',
		examples: [
			{ text: 'A/P: Scoliosis, Cobb 28, core PT, films in 1 year.', fires: true },
			{ text: 'Scoliosis, back aches at end of day, PT.', fires: true },
			{ text: 'A/P: Adolescent idiopathic scoliosis, thoracic, TLSO.', fires: false },
			{ text: 'Back straight, no scoliosis. Sports physical.', fires: false },
		],
	},
	{
		id: 'hyperparathyroidism',
		topic: 'Hyperparathyroidism: type',
		when: { kind: 'unspecified', codes: ['E21.3'] },
		question: 'The note says “{phrase}”. Which type is it?',
		options: [
			{ says: 'Primary' },
			{ says: 'Secondary, not of the kidneys' },
			{ says: 'Tertiary' },
			{
				says: 'Secondary hyperparathyroidism of kidney disease',
				shows: [String.raw`\b(?:CKD|chronic kidney disease|ESRD|dialysis)\b`],
			},
		],
		answered: [
			String.raw`\b(?:primary|1°|PHPT|secondary|2°|SHPT|tertiary|renal|ectopic|familial)\b[^.\n]{0,15}\b(?:${parathyroid}|HPT|HPTH)\b`,
			String.raw`\b${parathyroid}\b[^.\n]{0,20}\b(?:primary|secondary|tertiary|due to|d/t|2/2|of (?:renal|CKD)|from)\b`,
			String.raw`\b(?:PHPT|SHPT)\b`,
		],
		indicators: [
			String.raw`\b(?:i?PTH)\W{0,3}(?:of |is |was )?\d{2,4}`,
			String.raw`\b(?:Ca|calcium)\W{0,3}(?:of |is |was )?\d{1,2}\.\d`,
		],
		cites: 'category E21',
		examples: [
			{ text: 'A/P: Hyperparathyroidism, Ca 10.6, PTH 98. Sestamibi ordered.', fires: true },
			{ text: 'Hyperparathyroidism, PTH 110, calcium 10.8, DXA.', fires: true },
			{ text: 'A/P: Primary hyperparathyroidism, surgery in January.', fires: false },
			{ text: 'A/P: CKD 4 with secondary hyperparathyroidism of renal origin.', fires: false },
		],
	},
	{
		id: 'pulmonary-hypertension',
		topic: 'Pulmonary hypertension: group or cause',
		when: { kind: 'unspecified', codes: ['I27.20'] },
		question: 'The note says “{phrase}”. Which group is it, or what is its cause, if known?',
		options: [],
		answered: [
			String.raw`\b(?:group|WHO)\W{0,2}(?:group )?(?:[1-5]|I{1,3}|IV|V)\b`,
			String.raw`\b(?:pulm(?:onary)?\.? (?:HTN|hypertension)|PH)\b[^.\n]{0,25}\b(?:due to|d/t|2/2|secondary to|from|of (?:left|lung))\b`,
			String.raw`\b(?:primary|idiopathic|PAH|CTEPH|thromboembolic)\b`,
		],
		indicators: [
			String.raw`\b(?:RVSP|PASP|mPAP)\W{0,3}(?:of |is |was )?\d{2,3}`,
			String.raw`\b(?:echo|right heart cath\w*|RHC)\b[^.\n]{0,30}`,
		],
		cites: 'subcategory I27.2',
		examples: [
			{ text: 'A/P: Pulmonary hypertension, RVSP 58, right heart cath planned.', fires: true },
			{ text: 'Pulmonary hypertension on echo, pulmonology referral.', fires: true },
			{ text: 'A/P: Pulmonary hypertension due to left heart disease.', fires: false },
			{ text: 'A/P: Group 3 pulmonary hypertension, oxygen.', fires: false },
		],
	},
	{
		id: 'peptic-ulcer',
		topic: 'Gastric or duodenal ulcer: course and bleeding',
		when: {
			kind: 'unspecified',
			codes: [
				'K25.9',
				'K26.9',
				'K27.9',
				'K28.9',
				'K25.4',
				'K26.4',
				'K27.4',
				'K28.4',
				'K25.5',
				'K26.5',
				'K25.7',
				'K26.7',
			],
		},
		question: 'The note says “{phrase}”. Is it acute or chronic, and is there bleeding or perforation?',
		options: [],
		answered: [
			String.raw`\b(?:acute|chr(?:onic)?)\b[^.\n]{0,30}\bulcers?\b[^.\n]{0,40}\b(?:no|not|without|w/o|with)\b`,
			String.raw`\bulcers?\b[^.\n]{0,30}\b(?:acute|chr(?:onic)?)\b`,
			String.raw`\bulcers?\b[^.\n]{0,20}\b(?:healed|healing|gone)\b|\bhealed\b[^.\n]{0,20}\bulcers?\b`,
			String.raw`\b(?:history of|h/o|hx(?: of)?|old|prior|previous)\b[^.\n]{0,20}\bulcers?\b`,
		],
		indicators: [
			String.raw`\bEGD\b[^.\n]{0,40}`,
			String.raw`\b(?:H\.? ?pylori|NSAIDs?|ibuprofen|naproxen|aspirin|melena)\b`,
		],
		cites: 'categories K25 to K28',
		examples: [
			{ text: 'A/P: Gastric ulcer on EGD last week, pantoprazole bid.', fires: true },
			{ text: 'A/P: Duodenal ulcer, H pylori treatment started.', fires: true },
			{ text: 'A/P: Bleeding duodenal ulcer, clipped, pantoprazole drip.', fires: true },
			{ text: 'A/P: Acute duodenal ulcer with hemorrhage, clipped.', fires: false },
			{ text: 'A/P: Chronic gastric ulcer without bleeding, pantoprazole.', fires: false },
			{ text: 'A/P: History of duodenal ulcer, none now. GERD.', fires: false },
		],
	},
	{
		id: 'spinal-stenosis-region',
		topic: 'Spinal stenosis: region of the spine',
		when: { kind: 'unspecified', codes: ['M48.00'] },
		question: 'The note says “{phrase}”. Which region of the spine is it?',
		options: [{ says: 'Cervical' }, { says: 'Thoracic' }, { says: 'Lumbar' }],
		answered: [
			String.raw`\b(?:cerv\w*|thoracic|thorax|T-?spine|C-?spine|L-?spine|lumb\w*|LSS|sacral|neck|(?:low|lower) back|[CL]\d)\b`,
		],
		indicators: [
			String.raw`\b(?:leg|buttock|calf|arm|hand)\b[^.\n]{0,25}\b(?:pain|numbness|heaviness|weakness)\b`,
			String.raw`\b(?:walk\w*|standing|MRI|CT)\b[^.\n]{0,30}`,
		],
		denialAnswers: true,
		cites: 'subcategory M48.0',
		examples: [
			{ text: 'A/P: Spinal stenosis, leg heaviness after two blocks. PT.', fires: true },
			{ text: 'A/P: Spinal stenosis, gabapentin continued.', fires: true },
			{ text: 'A/P: Lumbar spinal stenosis, PT.', fires: false },
			{ text: 'A/P: Spinal stenosis C5-6, PT.', fires: false },
		],
	},
	{
		id: 'gout-site',
		topic: 'Gout: joint',
		when: { kind: 'unspecified', codes: ['M10.00', 'M1A.00X?', 'M1A.20X?', 'M1A.30X?', 'M10.20', 'M10.30'] },
		question: 'The note says “{phrase}”. Which joint is it in?',
		options: [],
		answered: [
			String.raw`\b(?:podagra|toes?|MTPs?|ankles?|foot|feet|midfoot|knees?|hands?|wrists?|elbows?|olecranon|fingers?|DIPs?|PIPs?|MCPs?|shoulders?|hips?|polyarticular|several joints|multiple (?:joints|sites))\b`,
		],
		indicators: [
			String.raw`\b(?:uric acid|UA|urate)\W{0,3}(?:of |is |was )?\d{1,2}(?:\.\d+)?`,
			String.raw`\b(?:colchicine|allopurinol|febuxostat)\b`,
		],
		denialAnswers: true,
		cites: 'categories M10 and M1A',
		examples: [
			{ text: 'A/P: Idiopathic chronic gout, UA 8.1, allopurinol to 300.', fires: true },
			{ text: 'A/P: Chronic idiopathic gout without tophi, allopurinol 200.', fires: true },
			{ text: 'A/P: Idiopathic chronic gout of the left ankle, allopurinol 200.', fires: false },
			{ text: 'A/P: No gout, uric acid normal.', fires: false },
		],
	},
	{
		id: 'cad-angina-vessel',
		topic: 'Coronary disease after bypass: native or grafted vessel',
		when: {
			kind: 'unspecified',
			codes: ['I25.11?'],
			only: [
				String.raw`(?<!\b(?:no|never|candidate for|refer\w* for|consider|planned)\b[^.\n]{0,20})\b(?:CABG|bypass(?:ed)?)\b`,
			],
		},
		question: 'The note says “{phrase}” after a bypass. Which vessels is it from?',
		options: [{ says: 'Native coronary arteries' }, { says: 'A vein graft' }, { says: 'An arterial graft' }],
		answered: [
			String.raw`\bnative\b`,
			String.raw`\b(?:vein|venous|SVG|arterial|LIMA|RIMA|radial) (?:graft|bypass)s?\b|\bSVGs?\b|\bLIMA\b|\bRIMA\b|\bgrafts?\b`,
		],
		indicators: [
			String.raw`\b(?:cath\w*|angiogra\w+|CTA|stress|nuc\w*|ischemia)\b[^.\n]{0,30}`,
			String.raw`\b(?:isosorbide|nitroglycerin|ranolazine)\b`,
		],
		denialAnswers: true,
		cites: 'I.C.9.b; category I25',
		examples: [
			{ text: 'A/P: CAD s/p CABG 2012, angina on hills, isosorbide 60.', fires: true },
			{ text: 'A/P: Coronary disease after bypass in 2015 with stable angina. Ranolazine.', fires: true },
			{ text: 'A/P: CAD of native vessels s/p CABG 2012, stable angina, isosorbide 60.', fires: false },
			{ text: 'A/P: CAD with stable angina, isosorbide 60.', fires: false },
		],
	},
];
