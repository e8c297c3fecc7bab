import type { Family } from '../family.ts';

const unsaid = String.raw`(?<!\b(?:no|not|denies|denied|deny|without|w/o|negative for)\b[^.\n]{0,40})`;

/** Blood and HIV. Own compilation; axes are those of the tabular categories cited. */
export const blood: readonly Family[] = [
	{
		id: 'anemia',
		topic: 'Anemia: type or cause',
		when: { kind: 'unspecified', codes: ['D64.9'], says: [String.raw`\b(?:anaemia|ana?emic|low blood counts?)\b`] },
		question: 'The note says “{phrase}”. What is its type or cause, if known?',
		options: [
			{
				says: 'Iron deficiency anemia',
				shows: [
					String.raw`\bferritin\W{0,3}(?:of |is |was |low\W{0,3})?(?:[0-9]|[12][0-9])(?![\d.])`,
					String.raw`\b(?:low|decreased) (?:ferritin|iron|TSAT|transferrin sat\w*)\b`,
					String.raw`\b(?:ferrous|iron (?:sulfate|infusion|supplement\w*|tablets?|pills?|PO|IV))\b`,
				],
			},
			{
				says: 'Anemia in chronic kidney disease',
				shows: [String.raw`${unsaid}\b(?:CKD|chronic kidney disease|ESRD|dialysis|epoetin|darbepoetin)\b`],
			},
			{
				says: 'Vitamin B12 deficiency anemia',
				shows: [
					String.raw`\b(?:low (?:vitamin )?B-?12|B-?12 (?:deficiency|low|injections?))\b`,
					String.raw`\bB-?12\W{0,3}(?:level\W{0,3})?(?:of |is |was )?1?\d{2}\b(?!\s?(?:mcg|ug))`,
				],
			},
			{
				says: 'Anemia due to chronic blood loss',
				shows: [
					String.raw`${unsaid}\b(?:melena|hematochezia|GI bleed\w*|heavy (?:menses|menstrual \w+|periods)|menorrhagia|rectal bleeding)\b`,
				],
			},
			{
				says: 'Anemia of chronic disease',
				shows: [
					String.raw`${unsaid}\b(?:rheumatoid arthritis|lupus|SLE|Crohn\w*|ulcerative colitis|cancer|carcinoma|lymphoma|HIV)\b`,
				],
			},
		],
		answered: [
			String.raw`\bana?emi[ac]\W{1,3}(?:of|in|due to|d/t|from|2/2|secondary to)\b`,
			String.raw`\bfrom low (?:iron|B-?12|folate)\b`,
			String.raw`\blow blood counts?\b[^.\n]{0,12}\b(?:due to|d/t|from|because of|2/2)\b`,
			String.raw`\b(?:IDA|iron[- ]def\w*|B-?12[- ]deficiency anemia|pernicious|folate[- ](?:def\w*|low)|low folate|sickle|thalass\w*|aplastic|h(?:a)?emolytic|sideroblastic|megaloblastic|myelodysplas\w*|MDS)\b`,
			String.raw`\banemia (?:of|in|due to|from|2/2|secondary to|associated with|related to)\b`,
			String.raw`\b(?:blood loss|post-?(?:operative|hemorrhagic)|dilutional|chemo\w*(?:[- ]induced)?|drug[- ]induced|chronic disease|renal|nutritional) anemia\b`,
		],
		indicators: [
			String.raw`\b(?:h(?:e|ae)moglobin|hgb|hb)\b(?!\W{0,2}A1c)\W{0,3}(?:of |is |was )?\d{1,2}(?:\.\d+)?`,
			String.raw`\bMCV\W{0,3}(?:of |is |was )?\d{2,3}`,
			String.raw`\bferritin\W{0,3}(?:of |is |was )?\d{1,4}`,
		],
		within: ['D5?', 'D60', 'D61', 'D62', 'D63'],
		cites: 'categories D50 to D64',
		examples: [
			{ text: 'A/P: anaemia, mild. Recheck in 3 months.', fires: true },
			{ text: 'Anemia, Hgb 10.2, B12/folate/ferritin nl, SPEP pending.', fires: true },
			{ text: 'Folate def anemia, folic acid 1 mg.', fires: false },
			{ text: 'A/P: Anemia: of chronic disease, from RA of both hands.', fires: false },
			{ text: 'A/P: Anemia, Hgb 10.1, MCV 74, ferritin 8. CKD stage 3b. Start ferrous sulfate.', fires: true },
			{ text: 'A/P: Chronic anemia. Recheck CBC in 3 months.', fires: true },
			{ text: 'A/P: Iron deficiency anemia, ferritin 8. Start ferrous sulfate.', fires: false },
			{ text: 'A/P: Fatigue. CBC normal, no anemia.', fires: false },
		],
	},
	{
		id: 'iron-deficiency-cause',
		topic: 'Iron deficiency anemia: cause',
		when: {
			kind: 'linked',
			codes: ['D50.0', 'D50.9'],
			says: [String.raw`\bIDA\b`],
			cause: [
				String.raw`${unsaid}\bperiods? last\b`,
				String.raw`${unsaid}\b(?:maroon|bloody) stools?\b`,
				String.raw`${unsaid}\b(?:(?:black|dark|tarry) stools?|stools? (?:are |is )?(?:black|dark|tarry|maroon|bloody))\b`,
				String.raw`${unsaid}\b(?:periods?|menses|bleeds) (?:are )?(?:heavy|long|\d+ d\w*)\b`,
				String.raw`${unsaid}\b(?:FOBT|FIT|guaiac|hemoccult)\W{0,3}pos\b`,
				String.raw`${unsaid}\b(?:heavy|prolonged) (?:menses|menstrual \w+|menstruation|periods?|bleeding)\b`,
				String.raw`${unsaid}\b(?:menorrhagia|melena|hematochezia|hematemesis|epistaxis|hematuria)\b`,
				String.raw`${unsaid}\b(?:GI|gastrointestinal|rectal|hemorrhoidal|vaginal) bleed\w*`,
				String.raw`${unsaid}\b(?:angiodysplasia|AVMs?|gastric ulcer|duodenal ulcer|peptic ulcer|(?:FOBT|FIT|guaiac|occult blood)\W{0,3}(?:positive|\+))`,
			],
		},
		question:
			'The note documents “{phrase}” and the possible source of blood loss quoted. Is there a connection between the two?',
		options: [
			{ says: 'Due to chronic blood loss' },
			{ says: 'Not due to blood loss' },
			{
				says: 'Due to poor intake or absorption of iron',
				shows: [
					String.raw`${unsaid}\b(?:celiac|gastric bypass|bariatric|vegan|vegetarian|poor (?:diet|intake)|malabsorption)\b`,
				],
			},
		],
		answered: [
			String.raw`\bIDA\b[^.\n]{0,60}\b(?:due to|d/t|2/2|secondary to|from|caused by)\b`,
			String.raw`\banemia\b[^.\n]{0,60}\b(?:due to|d/t|2/2|secondary to|from|caused by|attributed to|related to)\b`,
			String.raw`\b(?:chronic|acute) blood loss anemia\b|\bblood[- ]loss\b`,
		],
		indicators: [
			String.raw`\bferritin\W{0,3}(?:of |is |was )?\d{1,4}`,
			String.raw`\b(?:h(?:e|ae)moglobin|hgb|hb)\b(?!\W{0,2}A1c)\W{0,3}(?:of |is |was )?\d{1,2}(?:\.\d+)?`,
		],
		cites: 'I.A.15; category D50',
		examples: [
			{ text: 'IDA ferritin 6, dark stools, scope referral.', fires: true },
			{ text: 'IDA, stools dark since the naproxen, EGD Thu.', fires: true },
			{ text: 'IDA from heavy periods, iron.', fires: false },
			{
				text: 'HPI: Heavy periods for 1 year.\nA/P: Iron deficiency anemia, ferritin 6. Ferrous sulfate.',
				fires: true,
				age: 38,
				sex: 'female',
			},
			{ text: 'A/P: Iron deficiency anemia. Hematochezia, refer for colonoscopy.', fires: true },
			{
				text: 'A/P: Iron deficiency anemia due to menorrhagia. Ferrous sulfate.',
				fires: false,
				age: 38,
				sex: 'female',
			},
			{ text: 'A/P: Iron deficiency anemia. Denies melena or hematochezia. Ferrous sulfate.', fires: false },
		],
	},
	{
		id: 'thrombocytopenia',
		topic: 'Low platelets: cause',
		when: {
			kind: 'unspecified',
			codes: ['D69.6'],
			says: [String.raw`\blow (?:platelets?|plts?)\b`, String.raw`\b(?:plts?|platelets?) (?:are |is )?low\b`],
		},
		question: 'The note says “{phrase}”. What is its cause, if known?',
		options: [
			{
				says: 'Thrombocytopenia due to medication',
				shows: [
					String.raw`\b(?:heparin|valproate|depakote|linezolid|chemo\w*|methotrexate|carboplatin|gemcitabine|bactrim)\b`,
				],
			},
			{
				says: 'Thrombocytopenia due to liver disease with enlarged spleen',
				shows: [String.raw`${unsaid}\b(?:cirrhosis|splenomegaly|portal hypertension|enlarged spleen)\b`],
			},
			{
				says: 'Thrombocytopenia due to alcohol',
				shows: [String.raw`${unsaid}\b(?:alcohol (?:use|abuse|dependence)|alcoholi\w+|heavy drinking)\b`],
			},
		],
		answered: [
			String.raw`\b(?:plts?|platelets?)\b[^.\n]{0,20}\blow\b[^.\n]{0,6}\b(?:due to|d/t|from|2/2|with)\b`,
			String.raw`\b(?:ITP|TTP|HITT?)\b|\b(?:immune|idiopathic|congenital|gestational|hereditary|secondary|drug-induced|chemo\w*[- ]induced|dilutional|pseudo)\b[^.\n]{0,20}(?:thrombocytop\w*|purpura)`,
			String.raw`\b(?:thrombocytop\w*|low platelets?)\b[^.\n]{0,25}\b(?:due to|d/t|2/2|secondary to|from|in setting of|in the setting of|related to)\b`,
		],
		indicators: [String.raw`\b(?:platelets?|plts?)\W{0,3}(?:count\W{0,3})?(?:of |is |was )?\d{1,3}`],
		cites: 'category D69',
		examples: [
			{ text: 'Low plts again, smear sent.', fires: true },
			{ text: 'plts 90, low from cirrhosis.', fires: false },
			{ text: 'A/P: Thrombocytopenia, platelets 98. Recheck in 1 month.', fires: true },
			{
				text: 'A/P: Thrombocytopenia, platelets 88. Cirrhosis, on methotrexate before. Hematology referral.',
				fires: true,
			},
			{ text: 'A/P: Thrombocytopenia due to cirrhosis. Monitor.', fires: false },
			{ text: 'A/P: Easy bruising. No thrombocytopenia.', fires: false },
		],
	},
	{
		id: 'hiv',
		topic: 'HIV: with or without related conditions',
		when: {
			kind: 'unspecified',
			codes: ['Z21', 'B20'],
			// A bare "HIV" in a row of tests is one of them.
			only: [
				String.raw`\bHIV ?(?:\+|pos\w*|infect\w*|dis\w*|dz|care|f/?u|follow|visit|well|stable|undetect\w*|controlled|suppressed)`,
				String.raw`\b(?:living with|has|have|known|with|established) HIV\b(?! (?:test|screen|neg))`,
				String.raw`\b(?:biktarvy|genvoya|triumeq|dovato|juluca|cabenuva|symtuza|odefsey|descovy|truvada|tivicay|prezista|prezcobix|stribild|atripla|dolutegravir|bictegravir|darunavir|rilpivirine|efavirenz|ART|HAART|antiretrovirals?)\b`,
				String.raw`\b(?:CD4|viral load|VL)\b`,
			],
		},
		question:
			'The note says “{phrase}”. Has the patient ever had an HIV-related condition, or has the infection been without symptoms?',
		options: [
			{ says: 'Asymptomatic HIV infection, no HIV-related condition so far' },
			{ says: 'HIV disease, with an HIV-related condition now or in the past' },
		],
		answered: [
			String.raw`\bHIV dz\b`,
			String.raw`\b(?:asymptomatic|symptomatic|AIDS|HIV disease|HIV[- ]related (?:illness|condition|disease)|opportunistic)\b`,
			String.raw`\b(?:PJP|PCP pneumonia|pneumocystis|kaposi\w*|toxoplasmosis|cryptococc\w*|CMV retinitis|MAC infection|HIVAN|esophageal candid\w*)\b`,
			String.raw`\b(?:no|denies|without|never had)\b[^.\n]{0,25}\b(?:opportunistic|HIV[- ]related)\b`,
		],
		indicators: [
			String.raw`\bCD4\W{0,3}(?:count\W{0,3})?(?:of |is |was )?\d{1,4}`,
			String.raw`\bviral load\W{0,3}(?:is |was )?(?:undetectable|[<>]?\d+)`,
		],
		denialAnswers: true,
		cites: 'I.C.1.a.2; B20, Z21',
		examples: [
			{ text: 'A/P: HIV positive, on Biktarvy, viral load undetectable.', fires: true },
			{ text: 'A/P: HIV infection, CD4 612. Continue Biktarvy.', fires: true },
			{ text: 'A/P: Asymptomatic HIV infection. Continue Biktarvy.', fires: false },
			{ text: 'A/P: STI screening. HIV test negative.', fires: false },
			{ text: 'Pulmonary hypertension: right heart cath, sleep study, HIV, ANA.', fires: false },
		],
	},
];
