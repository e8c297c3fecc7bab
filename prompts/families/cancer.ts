import type { Family } from '../family.ts';

const primary: readonly string[] = [
	'C0*',
	'C1*',
	'C2*',
	'C3*',
	'C40*',
	'C41*',
	'C43*',
	'C45*',
	'C48*',
	'C49*',
	'C5*',
	'C6*',
	'C70*',
	'C71*',
	'C72*',
	'C73',
	'C74*',
	'C75*',
];
const removed = String.raw`(?:\w+ectomy|lumpectomy|resection|excision|surgery|chemo\w*|radiation|XRT|RT|brachytherapy|treatment|therapy)`;

/** Tumors and blood cancers. Own compilation; axes are those of the tabular categories cited. */
export const cancer: readonly Family[] = [
	{
		id: 'cancer-status',
		topic: 'Cancer: present status',
		when: {
			kind: 'unspecified',
			codes: primary,
			only: [
				String.raw`\b(?:19|20)\d{2}\b[^.\n]{0,20}${removed}\b`,
				String.raw`\b(?:s/p|status post|underwent|had|after)\s+(?:\w+ ){0,2}${removed}\b`,
				String.raw`\b(?:completed|finished)\b[^.\n]{0,25}\b${removed}\b`,
				String.raw`\b${removed}\b[^.\n]{0,20}\b(?:completed|finished|(?:in )?(?:19|20)\d{2}|ago)\b`,
				String.raw`\b\d{1,2}\s?(?:years?|yrs?) ago\b`,
				String.raw`\b(?:NED|no evidence of (?:disease|recurrence)|cancer[- ]free|surveillance)\b`,
			],
		},
		question: 'The note says “{phrase}” and the treatment or date quoted. What is its status today?',
		options: [
			{ says: 'Active, under treatment' },
			{ says: 'Active, under observation without treatment' },
			{ says: 'History of, treatment completed and no evidence of disease' },
		],
		answered: [
			String.raw`\b(?:history of|h/o|hx of|personal history)\b[^.\n]{0,25}\b(?:cancer|carcinoma|melanoma|sarcoma|malignan\w*|adenocarcinoma|ca)\b`,
			String.raw`\b(?:active(?:ly)?|current(?:ly)?|ongoing|undergoing|receiving|scheduled for|plan(?:ned)? for)\b[^.\n]{0,25}\b(?:cancer|treat\w*|chemo\w*|radiation|disease|therapy|surveillance)\b`,
			String.raw`\b(?:metasta\w*|mets|stage (?:IV|4)|progress(?:ion|ive|ed|ing)|recurrent|relapsed|residual (?:disease|tumor)|cured|in remission|watchful waiting)\b`,
			String.raw`\bcycle \d`,
		],
		indicators: [
			String.raw`\b(?:tamoxifen|letrozole|anastrozole|exemestane|leuprolide|lupron|bicalutamide)\b`,
			String.raw`\b(?:PSA|CEA|CA[- ]?125|CA[- ]?19-9)\W{0,3}(?:of |is |was )?(?:[<>]?\s?\d+(?:\.\d+)?|undetectable|normal)`,
		],
		denialAnswers: true,
		cites: 'I.C.2.m; category Z85',
		examples: [
			{
				text: 'A/P: Breast cancer s/p lumpectomy 2018, on anastrozole. Mammogram ordered.',
				fires: true,
				sex: 'female',
			},
			{ text: 'A/P: Colon cancer, hemicolectomy 2010. CEA normal, colonoscopy due.', fires: true },
			{
				text: 'A/P: History of breast cancer s/p mastectomy 2012, no evidence of disease.',
				fires: false,
				sex: 'female',
			},
			{ text: 'A/P: Colon cancer s/p resection, currently receiving chemotherapy.', fires: false },
			{ text: 'FH: Mother had breast cancer s/p mastectomy.\nA/P: Well visit.', fires: false, sex: 'female' },
		],
	},
	{
		id: 'cancer-metastasis-site',
		topic: 'Metastatic cancer: where it has spread',
		when: {
			kind: 'unspecified',
			codes: [...primary, 'C79.9', 'C80.0'],
			only: [
				String.raw`\bmet (?:\w+ ){0,2}(?:ca|cancer|carcinoma)\b`,
				String.raw`\bmetasta(?:tic|sis|ses|si[sz]ed)\b`,
				String.raw`\bmets\b`,
			],
		},
		question: 'The note says “{phrase}” and that it has spread. To which site or sites?',
		options: [],
		answered: [
			String.raw`\bmet(?:ted|sd)? to (?:the )?\w+`,
			String.raw`\b(?:mets?|metasta\w*)\b(?: disease| cancer| \w+ (?:cancer|carcinoma))?\s?(?:to|in|into|involving|of|at)\s+(?:the\s)?\w+`,
			String.raw`\b(?:bones?|bony|osseous|liver|hepatic|lungs?|pulmonary|brain|cerebral|nod(?:e|es|al)|lymph node|peritoneal|adrenal|pleural|spin(?:e|al)|skeletal|skin|omental)\s+(?:mets?|metasta(?:sis|ses))\b`,
			String.raw`\b(?:mets?|metasta(?:sis|ses))\W{1,3}(?:bones?|liver|lungs?|brain|nodes?)\b`,
			String.raw`\b(?:no|without|negative for|rule out|r/o|non)\b[^.\n]{0,25}\b(?:mets?|metasta\w*)\b|\bnon-?metastatic\b`,
		],
		indicators: [
			String.raw`\b(?:PET|CT|MRI|bone scan)\b[^.\n]{0,60}`,
			String.raw`\b(?:liver|lung|bone|brain) (?:lesions?|nodules?)\b`,
		],
		denialAnswers: true,
		cites: 'I.C.2.b; categories C77 to C79',
		examples: [
			{ text: 'A/P: Metastatic breast cancer. Continue palbociclib, oncology follow-up.', fires: true, sex: 'female' },
			{ text: 'A/P: Metastatic lung cancer, on carboplatin.', fires: true },
			{ text: 'A/P: Breast cancer with bone metastases. Continue denosumab.', fires: false, sex: 'female' },
			{ text: 'A/P: Lung cancer, PET without metastases. Continue radiation.', fires: false },
		],
	},
	{
		id: 'leukemia-remission',
		topic: 'Leukemia: remission status',
		when: { kind: 'unspecified', codes: ['C91.?0', 'C92.?0', 'C93.?0', 'C94.?0', 'C95.?0'] },
		question: 'The note says “{phrase}”. What is its remission status?',
		options: [{ says: 'Not having achieved remission' }, { says: 'In remission' }, { says: 'In relapse' }],
		answered: [
			String.raw`\b(?:remission|remitted|CR\d?|relaps\w*|refractory|recurren\w*|residual disease|newly diagnosed|new diagnosis|active disease|molecular response|MMR)\b`,
		],
		indicators: [
			String.raw`\bWBC\W{0,3}(?:of |is |was )?\d{1,3}(?:\.\d+)?`,
			String.raw`\bblasts?\W{0,3}\d{1,2}\s?%?`,
			String.raw`\b(?:imatinib|dasatinib|ibrutinib|venetoclax|bone marrow)\b`,
		],
		cites: 'I.C.2.n; categories C91 to C95',
		examples: [
			{ text: 'A/P: CLL, watch and wait. WBC 42.', fires: true },
			{ text: 'A/P: Acute myeloid leukemia. Continue venetoclax, CBC weekly.', fires: true },
			{ text: 'A/P: CML in remission. Continue imatinib.', fires: false },
			{ text: 'FH: Brother with leukemia.\nA/P: Fatigue, CBC normal.', fires: false },
		],
	},
	{
		id: 'lymphoma',
		topic: 'Lymphoma: type',
		when: { kind: 'unspecified', codes: ['C85.9?', 'C81.9?', 'C82.9?', 'C83.9?', 'C84.9?', 'C84.A?'] },
		question: 'The note says “{phrase}”. Which histologic type is it?',
		options: [],
		answered: [
			String.raw`\b(?:DLBCL|diffuse large|follicular|FL|mantle|MCL|marginal|MALT|burkitt\w*|T-?cell|PTCL|CTCL|anaplastic|lymphoblastic|small lymphocytic|SLL|lymphoplasmacytic|waldenstr\w*|nodular|mixed cellularity|lymphocyte[- ](?:rich|depleted)|mycosis|s[eé]zary|primary CNS|mediastinal)\b`,
		],
		indicators: [
			String.raw`\b(?:R-?CHOP|ABVD|rituximab|brentuximab|CAR-?T)\b`,
			String.raw`\b(?:biopsy|pathology|PET)\b[^.\n]{0,40}`,
		],
		cites: 'categories C81 to C85',
		examples: [
			{ text: 'A/P: Lymphoma, cycle 3 of chemotherapy. Labs before next visit.', fires: true },
			{ text: "A/P: Hodgkin's lymphoma on ABVD. Continue.", fires: true },
			{ text: 'A/P: Diffuse large B-cell lymphoma, on R-CHOP.', fires: false },
			{ text: 'A/P: Enlarged node, biopsy negative for lymphoma.', fires: false },
		],
	},
	{
		id: 'skin-cancer',
		topic: 'Skin cancer: type',
		when: {
			kind: 'unspecified',
			codes: [
				'C44.00',
				'C44.10??',
				'C44.10?',
				'C44.20?',
				'C44.30?',
				'C44.40',
				'C44.50?',
				'C44.60?',
				'C44.70?',
				'C44.80',
				'C44.90',
			],
			says: [String.raw`\bcutaneous (?:malignan\w*|cancer|ca)\b`],
		},
		question: 'The note says “{phrase}”. Which type is it?',
		options: [
			{ says: 'Basal cell carcinoma' },
			{ says: 'Squamous cell carcinoma' },
			{ says: 'Melanoma' },
			{ says: 'Squamous cell carcinoma in situ' },
		],
		answered: [
			String.raw`\b(?:basal|BCCA?|squamous|c?SCCA?|SCCIS|melanoma|merkel|sebaceous|bowen\w*|kaposi\w*|in situ|keratoacanthoma)\b`,
			String.raw`\b(?:history of|h/o|hx of)\b[^.\n]{0,20}\bskin cancer`,
		],
		indicators: [
			String.raw`\b(?:biopsy|pathology|mohs|excision)\b[^.\n]{0,40}`,
			String.raw`\b(?:pearly|ulcerated|pigmented|scaly)\b`,
		],
		within: ['C43', 'C4A', 'D04', 'D03'],
		cites: 'categories C43 and C44',
		examples: [
			{ text: 'A/P: Skin cancer of the nose. Refer for Mohs.', fires: true },
			{ text: 'A/P: Skin cancer, left cheek, excision scheduled.', fires: true },
			{ text: 'A/P: Basal cell carcinoma of the nose. Refer for Mohs.', fires: false },
			{ text: 'FH: Father with skin cancer.\nA/P: Benign nevi.', fires: false },
		],
	},
];
