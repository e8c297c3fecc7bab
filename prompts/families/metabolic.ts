import type { Family } from '../family.ts';

const sugar = String.raw`(?:diabet\w*|T[12]DM|DM\s?(?:2|1|II|I)?|DM)`;
const other = String.raw`(?:hypertens\w*|HTN|BP|asthma|pain|blood pressure)`;

/** Hormones, nutrition, lipids and gout. Own compilation; axes are those of the tabular categories cited. */
export const metabolic: readonly Family[] = [
	{
		id: 'diabetes-type',
		topic: 'Diabetes: type',
		when: { kind: 'unspecified', codes: ['E11.*'] },
		question: 'The note says “{phrase}”. Which type is it?',
		options: [
			{ says: 'Type 1 diabetes' },
			{ says: 'Type 2 diabetes' },
			{
				says: 'Diabetes due to another condition',
				shows: [String.raw`\b(?:pancreatitis|pancreatectomy|cystic fibrosis|hemochromatosis|cushing\w*|acromegaly)\b`],
			},
			{
				says: 'Drug-induced diabetes',
				shows: [String.raw`\b(?:prednisone|steroids?|tacrolimus|cyclosporine|olanzapine|dexamethasone)\b`],
			},
		],
		answered: [
			String.raw`\bT[12]\s?-?D\w*`,
			String.raw`\bT[12] (?:diab\w*)`,
			String.raw`\bdiabet\w*\W{1,3}(?:T|type )?[12]\b(?!\d|\.\d|/)`,
			String.raw`\btype\W{0,2}(?:1|2|I{1,2}|one|two|3c)\b`,
			String.raw`\bT[12]\s?D(?:M)?\b|\bDM\W{0,2}(?:1|2|I{1,2}|type)\b|\bD[12]M\b|\b(?:NIDDM|IDDM|LADA|MODY|CFRD|AODM)\b`,
			String.raw`\b(?:adult[- ]onset|juvenile|insulin[- ]dependent|autoimmune|gestational|secondary|steroid[- ]induced|drug[- ]induced|pancreatogenic|post-?pancreatectomy|post-?transplant)\b[^.\n]{0,15}\b(?:diabet|DM\b)`,
			String.raw`\bdiabetes\b[^.\n]{0,10}\b(?:due to|d/t|2/2|secondary to|from)\b`,
			String.raw`\bE(?:08|09|10|11|13)\.\d`,
		],
		indicators: [
			String.raw`\b(?:Hb|hgb)?A1c\W{0,3}(?:of |is |was )?\d{1,2}(?:\.\d+)?\s?%?`,
			String.raw`\b(?:GAD(?:-?65)? antibod\w*|C-?peptide\W{0,3}\d*\.?\d*)`,
			String.raw`\b(?:metformin|insulin|glipizide|ozempic|jardiance)\b`,
		],
		within: ['E08', 'E09', 'E10', 'E13'],
		cites: 'I.C.4.a.1 and I.C.4.a.2; categories E08 to E13',
		examples: [
			{ text: 'A/P: Diabetes, A1c 7.4. Continue metformin.', fires: true },
			{ text: 'A/P: Diabetes mellitus. Continue insulin glargine, foot exam done.', fires: true },
			{ text: 'A/P: T2DM, A1c 7.4. Continue metformin.', fires: false },
			{ text: 'A/P: DM type II, continue metformin.', fires: false },
			{ text: 'FH: Mother with diabetes.\nA/P: Well visit.', fires: false },
		],
	},
	{
		id: 'diabetes-uncontrolled',
		topic: 'Diabetes: direction of glucose',
		when: {
			kind: 'unspecified',
			codes: ['E08.*', 'E09.*', 'E10.*', 'E11.*', 'E13.*'],
			only: [
				String.raw`\b${sugar}\b(?:(?!\b${other}\b)[^.\n;]){0,30}\buncontrolled\b`,
				String.raw`\buncontrolled\b(?:(?!\b${other}\b)[^.\n;]){0,25}\b${sugar}\b`,
			],
		},
		question: 'The note says “{phrase}” and “uncontrolled”. Is the glucose too high, too low, or both?',
		options: [
			{ says: 'With hyperglycemia' },
			{ says: 'With hypoglycemia' },
			{ says: 'With both hyperglycemia and hypoglycemia' },
		],
		answered: [
			String.raw`\b(?:hyper|hypo)glyc\w*`,
			String.raw`\b(?:poor(?:ly)?|inadequate(?:ly)?|out of) control(?:led)?\b`,
			String.raw`\b(?:high|elevated|low)\b[^.\n]{0,12}\b(?:sugars?|glucose|BGs?|readings)\b`,
			String.raw`\b(?:sugars?|glucose|BGs?)\b[^.\n]{0,15}\b(?:high|elevated|low)\b`,
		],
		indicators: [
			String.raw`\b(?:Hb|hgb)?A1c\W{0,3}(?:of |is |was )?\d{1,2}(?:\.\d+)?\s?%?`,
			String.raw`\b(?:glucose|FBS|BGs?|sugars?)\W{0,3}(?:of |is |was |in the )?\d{2,3}s?`,
		],
		within: ['E16', 'R73'],
		denialAnswers: true,
		cites: 'I.C.4.a; categories E08 to E13 (index: Diabetes, uncontrolled)',
		examples: [
			{ text: 'A/P: Type 2 diabetes, uncontrolled, A1c 9.6. Increase metformin.', fires: true },
			{ text: 'A/P: Uncontrolled T1DM. Adjust insulin glargine.', fires: true },
			{ text: 'A/P: Type 2 diabetes, uncontrolled with hyperglycemia. Increase metformin.', fires: false },
			{ text: 'A/P: Uncontrolled hypertension. Type 2 diabetes at goal, continue metformin.', fires: false },
		],
	},
	{
		id: 'diabetic-retinopathy',
		topic: 'Diabetic retinopathy: stage and macular edema',
		when: {
			kind: 'unspecified',
			codes: ['E08.31?', 'E09.31?', 'E10.31?', 'E11.31?', 'E13.31?', 'E1?.321?', 'E1?.329?'],
		},
		question: 'The note says “{phrase}”. Which stage is it, and is there macular edema?',
		options: [
			{ says: 'Mild nonproliferative retinopathy' },
			{ says: 'Moderate nonproliferative retinopathy' },
			{ says: 'Severe nonproliferative retinopathy' },
			{ says: 'Proliferative retinopathy' },
		],
		answered: [
			String.raw`\b(?:mild|moderate|mod|severe)\b[^.\n]{0,30}\b(?:NPDR|non-?\s?prolif\w*|retinopathy|BDR|background)\b`,
			String.raw`\b(?:NPDR|non-?\s?prolif\w*|retinopathy|BDR)\b[^.\n]{0,30}\b(?:mild|moderate|mod|severe)\b`,
			String.raw`(?<!non-?\s?)\b(?:proliferative|PDR)\b`,
		],
		indicators: [
			String.raw`\b(?:microaneurysms?|cotton[- ]wool|hemorrhages?|neovasculari[sz]ation|macular (?:edema|thickening)|DME)\b`,
			String.raw`\b(?:OCT|fundus photo\w*|dilated (?:eye )?exam)\b[^.\n]{0,30}`,
		],
		within: ['H35'],
		cites: 'I.C.4.a; subcategories E08.3 to E13.3',
		examples: [
			{ text: 'A/P: Type 2 diabetes with retinopathy. Refer to ophthalmology.', fires: true },
			{ text: 'A/P: T2DM with diabetic retinopathy, microaneurysms seen. Continue metformin.', fires: true },
			{ text: 'A/P: T2DM with moderate NPDR of both eyes, no DME.', fires: false },
			{ text: 'A/P: Type 2 diabetes, eye exam without retinopathy.', fires: false },
		],
	},
	{
		id: 'hyperthyroidism',
		topic: 'Hyperthyroidism: cause',
		when: { kind: 'unspecified', codes: ['E05.9?'] },
		question: 'The note says “{phrase}”. What is its cause, if known?',
		options: [
			{
				says: 'Graves disease',
				shows: [
					String.raw`\b(?:TRAb|TSI|thyroid[- ]stimulating immunoglobulin|exophthalmos|proptosis|orbitopathy|diffuse (?:goiter|uptake))\b`,
				],
			},
			{ says: 'Toxic multinodular goiter', shows: [String.raw`\b(?:multinodular|multiple nodules|thyroid nodules)\b`] },
			{
				says: 'Toxic single thyroid nodule',
				shows: [String.raw`\b(?:hot nodule|single nodule|thyroid nodule|solitary nodule)\b`],
			},
			{
				says: 'Due to thyroid hormone medication',
				shows: [String.raw`\b(?:levothyroxine|synthroid|liothyronine|armour thyroid|cytomel)\b`],
			},
			{ says: 'Thyroiditis', shows: [String.raw`\b(?:low uptake|decreased uptake|tender thyroid|post-?partum)\b`] },
		],
		answered: [
			String.raw`\b(?:graves\w*|toxic (?:multinodular|nodul\w*|adenoma|goiter)|TMNG|thyroiditis|factitious|iatrogenic|amiodarone[- ]induced|subclinical)\b`,
			String.raw`\bhyperthyroid\w*\b[^.\n]{0,20}\b(?:due to|d/t|2/2|secondary to|from)\b`,
		],
		indicators: [
			String.raw`\bTSH\W{0,3}(?:of |is |was |low\W{0,3})?[<>]?\s?\d*\.?\d+`,
			String.raw`\b(?:free )?T[34]\W{0,3}(?:of |is |was )?\d+(?:\.\d+)?`,
		],
		cites: 'category E05',
		examples: [
			{ text: 'A/P: Hyperthyroidism, TSH <0.01. Start methimazole, uptake scan.', fires: true },
			{ text: 'A/P: Hyperthyroidism. Thyroid nodules on exam, TSI pending. Continue methimazole.', fires: true },
			{ text: 'A/P: Hyperthyroidism due to Graves disease. Continue methimazole.', fires: false },
			{ text: 'A/P: Palpitations. TSH normal, no hyperthyroidism.', fires: false },
		],
	},
	{
		id: 'obesity',
		topic: 'Obesity: class',
		when: { kind: 'unspecified', codes: ['E66.9'] },
		question: 'The note says “{phrase}”. Which class is it?',
		options: [{ says: 'Obesity, class 1' }, { says: 'Obesity, class 2' }, { says: 'Obesity, class 3' }],
		answered: [
			String.raw`\b(?:first|second|third|1st|2nd|3rd) class\b`,
			String.raw`\b(?:cl|gr|grade)\.?\W{0,2}(?:[123]|I{1,3})\b`,
			String.raw`(?<!\b(?:NYHA|functional|CCS|Killip|ASA) )\bcl(?:a?ss?|as)\W{0,2}(?:[123]|I{1,3}|one|two|three)\b`,
			String.raw`\b(?:morbid(?:ly)?|severe(?:ly)?|extreme|drug-induced)\b[^.\n]{0,10}\bobes\w*`,
			String.raw`\bobesity\W{0,3}(?:1|2|3|I{1,3}|morbid|severe)\b`,
		],
		indicators: [
			String.raw`\bBMI\W{0,3}(?:of |is |was )?\d{2}(?:\.\d+)?`,
			String.raw`\bweight\W{0,3}(?:of |is |was )?\d{2,3}(?:\.\d+)?\s?(?:lbs?|kg|pounds)\b`,
		],
		cites: 'I.C.4.b; category E66',
		examples: [
			{ text: 'Obesity, BMI 36, semaglutide. HFrEF, NYHA class II, chronic.', fires: true },
			{ text: 'Obesity, third class, sleeve referral.', fires: false },
			{ text: 'Obesity cl II, BMI 37.', fires: false },
			{ text: 'bmi 36 obesty clas 2 - semaglut started.', fires: false },
			{ text: 'A/P: Obesity, BMI 36.2. Nutrition referral.', fires: true },
			{ text: 'A/P: Obesity. Discussed diet and exercise, start semaglutide.', fires: true },
			{ text: 'A/P: Class 2 obesity, BMI 36.2. Nutrition referral.', fires: false },
			{ text: 'A/P: Not obese. Hypertension, continue lisinopril.', fires: false },
		],
	},
	{
		id: 'malnutrition',
		topic: 'Malnutrition: severity',
		when: { kind: 'unspecified', codes: ['E46'], says: [String.raw`\b(?:under-?nourish\w*|under-?nutrition|PCM)\b`] },
		question: 'The note says “{phrase}”. How severe is it?',
		options: [{ says: 'Mild malnutrition' }, { says: 'Moderate malnutrition' }, { says: 'Severe malnutrition' }],
		answered: [
			String.raw`\b(?:mild|moderate|mod|severe|first|second|third)\b[^.\n]{0,25}\b(?:malnutrition|malnourish\w*|PCM)\b`,
			String.raw`\b(?:malnutrition|malnourish\w*|PCM)\b[^.\n]{0,20}\b(?:mild|moderate|mod|severe)\b`,
			String.raw`\b(?:kwashiorkor|marasmus)\b`,
		],
		indicators: [
			String.raw`\bBMI\W{0,3}(?:of |is |was )?\d{2}(?:\.\d+)?`,
			String.raw`\b(?:weight loss|lost)\b[^.\n]{0,30}\b\d{1,3}\s?(?:%|lbs?|pounds|kg)`,
			String.raw`\b(?:temporal|muscle) wasting\b|\bpoor (?:oral )?intake\b`,
		],
		within: ['E43', 'E44', 'E45', 'E40', 'E41'],
		cites: 'categories E43, E44 and E46',
		examples: [
			{ text: 'Undernourished, shakes bid.', fires: true },
			{ text: 'A/P: Malnutrition, lost 14 lbs in 3 months. Supplements, dietitian.', fires: true },
			{ text: 'A/P: Protein-calorie malnutrition, temporal wasting. Ensure twice a day.', fires: true },
			{ text: 'A/P: Moderate malnutrition. Supplements, dietitian.', fires: false },
			{ text: 'A/P: Poor appetite, no malnutrition.', fires: false },
		],
	},
	{
		id: 'hyperlipidemia',
		topic: 'Hyperlipidemia: type',
		when: {
			kind: 'unspecified',
			codes: ['E78.5'],
			says: [String.raw`\blipids (?:are |is )?(?:high|up|elevated)\b`, String.raw`\b(?:high|elevated) lipids\b`],
		},
		question: 'The note says “{phrase}”. Which type is it?',
		options: [
			{ says: 'Mixed hyperlipidemia' },
			{ says: 'Pure hypercholesterolemia' },
			{ says: 'Pure hypertriglyceridemia' },
			{
				says: 'Familial hypercholesterolemia',
				shows: [
					String.raw`\b(?:xanthoma\w*|LDL\W{0,3}(?:of |is |was )?(?:19\d|[2-9]\d{2})|LDLR|evolocumab|alirocumab)\b`,
				],
			},
		],
		answered: [
			String.raw`\b(?:conductive|sensorineural|mixed|SN) HL\b(?! and)`,
			String.raw`\bhigh chol\b`,
			String.raw`\bHL\b[^.\n]{0,40}\b(?:audio\w*|hearing)\b`,
			String.raw`\b(?:mixed|combined|pure|familial)\b[^.\n]{0,15}(?:lipid|cholest|triglyc|HLD)|\bH[eo]FH\b`,
			String.raw`\b(?:HLD|HL|hyperlipid\w*|dyslipid\w*|lipids)\b[^.;\n]{0,12}\b(?:mixed|combined|familial)\b`,
			String.raw`\b(?:hypertriglycerid\w*|hypercholesterol\w*|hyperchylomicron\w*|(?:high|elevated) (?:triglycerides|cholesterol|LDL))\b`,
		],
		indicators: [
			String.raw`\bLDL(?:-C)?\W{0,3}(?:of |is |was )?\d{2,3}`,
			String.raw`\b(?:triglycerides|trigs?|TG)\W{0,3}(?:of |is |was )?\d{2,4}`,
		],
		cites: 'category E78',
		examples: [
			{ text: 'Lipids high, atorva 20.', fires: true },
			{ text: 'HL on the right, audiogram, hearing aid.', fires: false },
			{ text: 'A/P: Hyperlipidemia, LDL 142, TG 210. Continue atorvastatin.', fires: true },
			{ text: 'A/P: Dyslipidemia. Refill rosuvastatin 10 mg.', fires: true },
			{ text: 'A/P: Mixed hyperlipidemia. Continue atorvastatin.', fires: false },
			{ text: 'FH: Father with hyperlipidemia.\nA/P: Lipids normal.', fires: false },
		],
	},
	{
		id: 'gout',
		topic: 'Gout: acute or chronic',
		when: { kind: 'unspecified', codes: ['M10.9', 'M10.00', 'M1A.9XX0', 'M1A.00X?'], says: [String.raw`\bgouty\b`] },
		question: 'The note says “{phrase}”. Is it an acute attack or chronic gout, and in which joint?',
		options: [
			{ says: 'Acute gout attack' },
			{ says: 'Chronic gout without tophi' },
			{ says: 'Chronic gout with tophi' },
		],
		answered: [
			String.raw`\b(?:acute|ac|chr|chronic|tophaceous|tophi|toph(?:us|i))\b[^.\n]{0,30}\bgout\w*`,
			String.raw`\bgout\w*\b[^.\n]{0,30}(?<!\b(?:no|without|denies|zero|last)\s+(?:\w+\s+)?)\b(?:flare\w*|attack|acute|chronic|tophi|tophus|tophaceous|intercritical)\b`,
			String.raw`\b(?:flare|attack) of gout\b`,
			String.raw`\b(?:history of|h/o|hx of) gout\b`,
		],
		indicators: [
			String.raw`\buric acid\W{0,3}(?:of |is |was )?\d{1,2}(?:\.\d+)?`,
			String.raw`\b(?:podagra|toe|ankle|knee|tophi)\b`,
			String.raw`\b(?:colchicine|allopurinol|febuxostat)\b`,
		],
		cites: 'categories M10 and M1A',
		examples: [
			{ text: 'Gouty for years, UA at goal.', fires: true },
			{ text: 'Gout stable, no attack on allopurinol.', fires: true },
			{ text: 'A/P: Gout, uric acid 8.1. Continue allopurinol.', fires: true },
			{ text: 'A/P: Gout. Colchicine as needed, low-purine diet.', fires: true },
			{ text: 'A/P: Gout flare of right great toe. Colchicine.', fires: false },
			{ text: 'A/P: Toe pain, uric acid normal, no gout.', fires: false },
		],
	},
];
