import type { Family } from '../family.ts';

const spell = '(?:single epi?s\\w*|first episode|recurrent|recurring|recur|single)';
const grade = '(?:mild|moderate|mod|severe|remis\\w*|remitted|resolved)';
const low = String.raw`(?:MDD|depress\w*)`;

/** Mood, anxiety, attention and memory. Own compilation; axes are those of the tabular categories cited. */
export const mind: readonly Family[] = [
	{
		id: 'depression',
		topic: 'Depression: episode and severity',
		when: {
			kind: 'unspecified',
			codes: ['F32.A', 'F32.9', 'F41.8'],
			says: [String.raw`\b(?:major dep|dep d/o|depr)\b`],
		},
		question:
			'The note says “{phrase}”. Is it a single episode or recurrent, and is it now mild, moderate, severe or in remission?',
		options: [],
		answered: [
			String.raw`\b${grade}\b[^.\n]{0,40}\b${low}`,
			String.raw`\b${low}\b[^.\n]{0,60}\b${grade}\b`,
			String.raw`\b${spell}\b[^.\n]{0,40}\b${low}\b[^.\n]{0,40}\b${grade}\b`,
			String.raw`\b(?:post-?partum|perinatal|situational|seasonal(?! (?:allerg\w*|rhinitis|flu|vaccin\w*))|dysthymi\w*|persistent depressive|adjustment (?:disorder|d/o|reaction)|PMDD|mixed (?:anxiety|depress\w*)|anxi\w* (?:depression|depressive)|depression with anxi\w*)\b`,
		],
		indicators: [
			String.raw`\bPHQ-?(?:9|2)\b\W{0,3}(?:score\W{0,3})?(?:of |is |was |today )?\d{1,2}`,
			String.raw`\b(?:anhedonia|suicidal|hopeless\w*|psychotic)\b`,
			String.raw`\b(?:prior|previous|past) episodes?\b`,
		],
		within: ['F33'],
		cites: 'I.A.9; categories F32 and F33',
		examples: [
			{ text: 'Depression, no dose adjustment. Seasonal allergies, cetirizine.', fires: true },
			{ text: 'Adjustment disorder with depressed mood.', fires: false },
			{ text: 'Anxiety and depression, escitalopram 10.', fires: true },
			{ text: 'Mixed anxiety and depressive disorder, escitalopram 10.', fires: false },
			{ text: 'H/o depression in college, mood good.', fires: false },
			{ text: 'A/P: Depression, PHQ-9 14. Continue sertraline 50 mg.', fires: true },
			{ text: 'A/P: Major depressive disorder. Increase escitalopram to 20 mg.', fires: true },
			{ text: 'A/P: MDD recurrent mod, PHQ-9 12. Continue sertraline.', fires: false },
			{
				text: 'A/P: Major depressive disorder, single episode, in partial remission. Continue fluoxetine.',
				fires: false,
			},
			{ text: 'A/P: Insomnia. Denies depression.', fires: false },
		],
	},
	{
		id: 'depression-severity',
		topic: 'Recurrent depression: current severity',
		when: { kind: 'unspecified', codes: ['F33.9'] },
		question: 'The note says “{phrase}”. How severe is the current episode, or is it in remission?',
		options: [
			{ says: 'Mild' },
			{ says: 'Moderate' },
			{ says: 'Severe without psychotic features' },
			{ says: 'Severe with psychotic features' },
			{ says: 'In remission' },
		],
		answered: [String.raw`\b${low}\b[^.\n]{0,60}\b${grade}\b`, String.raw`\b${grade}\b[^.\n]{0,40}\b${low}`],
		indicators: [
			String.raw`\bPHQ-?(?:9|2)\b\W{0,3}(?:score\W{0,3})?(?:of |is |was |today )?\d{1,2}`,
			String.raw`\b(?:anhedonia|suicidal|hopeless\w*|psychotic)\b`,
		],
		within: ['F29'],
		cites: 'category F33',
		examples: [
			{ text: 'A/P: MDD, recurrent. PHQ-9 11. Continue sertraline.', fires: true },
			{ text: 'A/P: Recurrent depression, refill venlafaxine.', fires: true },
			{ text: 'A/P: MDD recurrent, moderate. Continue sertraline.', fires: false },
			{ text: 'FH: Mother with recurrent depression.\nA/P: Well visit.', fires: false },
		],
	},
	{
		id: 'bipolar',
		topic: 'Bipolar disorder: current episode',
		when: {
			kind: 'unspecified',
			codes: ['F31.10', 'F31.9'],
			says: [String.raw`\b(?:BPAD|BD ?(?:1|I)|manic[- ]depress\w*)\b`],
		},
		question: 'The note says “{phrase}”. What is the current episode?',
		options: [
			{ says: 'Current episode manic' },
			{ says: 'Current episode hypomanic' },
			{ says: 'Current episode depressed' },
			{ says: 'Current episode mixed' },
			{ says: 'In remission' },
		],
		answered: [
			String.raw`\b(?:current(?:ly)?|now) (?:hypo)?mani[ac]\b`,
			String.raw`\bbipolar\b[^.\n]{0,60}\b(?:manic|mania|hypomani\w*|depress\w*|mixed|remission|euthymic)\b`,
			String.raw`\b(?:manic|hypomanic|depressed|depressive|mixed) (?:episode|phase|state)\b`,
			String.raw`\bbipolar\s?(?:II|2)\b`,
			String.raw`\bin (?:full |partial )?remission\b`,
		],
		indicators: [
			String.raw`\b(?:pressured speech|decreased need for sleep|grandios\w*|racing thoughts|low mood)\b`,
			String.raw`\b(?:lithium level|PHQ-?9)\W{0,3}\d+(?:\.\d+)?`,
		],
		within: ['F30', 'F32'],
		cites: 'category F31',
		examples: [
			{ text: 'Manic depression, on lithium, sleeping well.', fires: true },
			{ text: 'A/P: Bipolar disorder. Continue lithium, check level.', fires: true },
			{ text: 'A/P: Bipolar 1 disorder, refill quetiapine.', fires: true },
			{ text: 'A/P: Bipolar disorder, current episode depressed, mild. Continue lamotrigine.', fires: false },
			{ text: 'FH: Brother with bipolar disorder.\nA/P: Insomnia.', fires: false },
		],
	},
	{
		id: 'anxiety',
		topic: 'Anxiety: type',
		when: {
			kind: 'unspecified',
			codes: ['F41.9'],
			says: [
				String.raw`\banx\b(?=[^.\n]{0,40}\b(?:buspar|buspirone|hydroxyzine|lexapro|escitalopram|zoloft|sertraline|cbt|therapy|ssri|gad-?7|prn))`,
			],
			only: [
				String.raw`\banx\b`,
				String.raw`\banxiet\w*`,
				String.raw`\b(?:nerves|anxious)\b[^.\n]{0,40}\b(?:buspar|buspirone|hydroxyzine|sertraline|escitalopram|lexapro|zoloft|propranolol|therapy|CBT)\b`,
			],
		},
		question: 'The note says “{phrase}”. Which type is it?',
		options: [
			{ says: 'Generalized anxiety disorder' },
			{ says: 'Panic disorder' },
			{ says: 'Social anxiety disorder' },
			{
				says: 'Adjustment disorder with anxiety',
				shows: [
					String.raw`\b(?:divorce|job loss|lost (?:his|her|their) job|grief|bereavement|stressors?|recent (?:loss|move|death))\b`,
				],
			},
		],
		answered: [
			String.raw`\bgen(?:eral)?\.? anx\w*`,
			String.raw`\b(?:GAD(?!-?\s?7)|generali[sz]ed anxiety|panic|social (?:anxiety|phobia)|phobi\w*|adjustment disorder|situational|separation anxiety|performance anxiety|test anxiety|OCD|PTSD|agoraphobia|health anxiety)\b`,
			String.raw`\banxiety\b[^.\n]{0,20}\b(?:due to|d/t|2/2|secondary to)\b`,
		],
		indicators: [
			String.raw`\bGAD-?7\b\W{0,3}(?:score\W{0,3})?(?:of |is |was |today )?\d{1,2}`,
			String.raw`\b(?:excessive worry|worry|restless\w*|avoidance)\b`,
		],
		within: ['F40', 'F43'],
		cites: 'categories F40 and F41',
		examples: [
			{ text: 'Anxiety, buspirone up. No panic.', fires: true },
			{ text: 'anx - buspar 10 bid, gad7 12', fires: true },
			{ text: 'Smokes marijuana all day, anxious on days without it.', fires: false },
			{ text: 'Gen anxiety d/o, sertraline.', fires: false },
			{ text: 'A/P: Anxiety with excessive worry. Start buspirone.', fires: true },
			{ text: 'A/P: Anxiety disorder, continue escitalopram.', fires: true },
			{ text: 'A/P: Generalized anxiety disorder, GAD-7 8. Continue escitalopram.', fires: false },
			{ text: 'A/P: Insomnia. Denies anxiety.', fires: false },
		],
	},
	{
		id: 'ptsd',
		topic: 'Post-traumatic stress disorder: acute or chronic',
		when: { kind: 'unspecified', codes: ['F43.10'], says: [String.raw`\bpost[- ]?trauma\w* stress\b(?! disorder)`] },
		question: 'The note says “{phrase}”. Is it acute (less than 3 months) or chronic?',
		options: [{ says: 'Acute post-traumatic stress disorder' }, { says: 'Chronic post-traumatic stress disorder' }],
		answered: [
			String.raw`\b(?:acute|ac|chr|chronic|long-?standing|delayed)\b[^.\n]{0,20}\b(?:PTSD|post-?\s?traumatic)`,
			String.raw`\b(?:PTSD|post-?\s?traumatic stress disorder)\b[^.\n]{0,25}\b(?:acute|ac|chr|chronic|long-?standing)\b`,
		],
		indicators: [
			String.raw`\b(?:nightmares?|flashbacks?|hypervigilan\w*)\b`,
			String.raw`\bPCL-?5\W{0,3}\d{1,2}`,
			String.raw`\b(?:veteran|assault|combat|accident)\b`,
		],
		cites: 'category F43',
		examples: [
			{ text: 'A/P: PTSD, nightmares persist. Increase prazosin.', fires: true },
			{ text: 'A/P: Post-traumatic stress disorder, continue sertraline and therapy.', fires: true },
			{ text: 'A/P: Chronic PTSD. Continue prazosin.', fires: false },
			{ text: 'A/P: Anxiety after car accident, does not have PTSD.', fires: false },
		],
	},
	{
		id: 'adhd',
		topic: 'ADHD: presentation',
		when: {
			kind: 'unspecified',
			codes: ['F90.9'],
			says: [
				String.raw`\bADD\b(?=[^.\n]{0,20}\b(?:ritalin|adderall|vyvanse|concerta|methylphenidate|focalin|strattera))`,
				String.raw`\battn\.? def\w*`,
			],
		},
		question: 'The note says “{phrase}”. Which presentation is it?',
		options: [
			{ says: 'Predominantly inattentive presentation' },
			{ says: 'Predominantly hyperactive-impulsive presentation' },
			{ says: 'Combined presentation' },
		],
		answered: [
			String.raw`\binatt\b`,
			String.raw`\b(?:inattentive|hyperactive[-\s/]?(?:and\s)?impulsive|hyperactive|combined)\s?(?:type|presentation|subtype)?\b`,
			String.raw`\bADHD[- ]?(?:PI|I|HI|H|C)\b`,
		],
		indicators: [
			String.raw`\b(?:vanderbilt|conners|ASRS)\b`,
			String.raw`\b(?:inattention|distractib\w*|fidget\w*|hyperactivity|impulsivity)\b`,
		],
		cites: 'category F90',
		examples: [
			{ text: 'Attn deficit, vyvanse 30.', fires: true },
			{ text: 'A/P: ADHD, doing well in school. Continue methylphenidate.', fires: true, age: 10 },
			{ text: 'A/P: Attention deficit hyperactivity disorder. Refill Adderall XR 20 mg.', fires: true, age: 30 },
			{ text: 'A/P: ADHD, combined type. Continue methylphenidate.', fires: false, age: 10 },
			{ text: 'FH: Sibling has ADHD.\nA/P: Well child.', fires: false, age: 9 },
		],
	},
	{
		id: 'dementia',
		topic: 'Dementia: type',
		when: { kind: 'unspecified', codes: ['F03.*'], says: [String.raw`\bdementia\b(?=[^.;\n]{0,25}\bwander)`] },
		question: 'The note says “{phrase}”. Which type is it, or what is its cause?',
		options: [
			{
				says: 'Vascular dementia',
				shows: [String.raw`\b(?:stroke|CVA|lacunar|infarct\w*|small[- ]vessel|microvascular)\b`],
			},
			{
				says: 'Dementia due to Alzheimer disease',
				shows: [String.raw`\b(?:hippocampal|amyloid|tau\b|temporal atrophy|lecanemab|donanemab)`],
			},
			{
				says: 'Dementia with Lewy bodies',
				shows: [String.raw`\b(?:visual hallucinations|REM (?:sleep )?behavio\w*|parkinsonism|fluctuating cognition)\b`],
			},
		],
		answered: [
			String.raw`\b(?:vasc\.?|alz\w*\.?) dementia\b`,
			String.raw`\b(?:alzheimer\w*|vascular dementia|multi-?infarct|lewy|DLB|LBD|fronto-?temporal|FTD|pick'?s|huntington\w*|parkinson\w*|mixed dementia|AD)\b`,
			String.raw`\bdementia\b[^.\n]{0,25}\b(?:due to|d/t|2/2|secondary to|vascular|mixed|alcohol\w*)\b`,
			String.raw`\balcohol\w*[- ](?:related|induced) dementia\b`,
		],
		indicators: [
			String.raw`\b(?:MMSE|MoCA|SLUMS)\W{0,3}(?:of |is |was |score )?\d{1,2}(?:\s?/\s?30)?`,
			String.raw`\bMRI\b[^.\n]{0,60}`,
		],
		cites: 'I.C.5.d; categories F01 to F03',
		examples: [
			{ text: 'A/P: Dementia, MMSE 20/30. Continue donepezil.', fires: true },
			{ text: 'A/P: Dementia with agitation. Start low-dose quetiapine.', fires: true },
			{ text: 'Dementia progressing, wanders at night.', fires: true },
			{ text: 'Mother had dementia. No dementia here, MoCA 29.', fires: false },
			{ text: 'A/P: Vascular dementia, moderate. Continue aspirin.', fires: false },
			{ text: 'FH: Mother with dementia.\nA/P: Memory testing normal.', fires: false },
		],
	},
	{
		id: 'dementia-severity',
		topic: 'Dementia: severity',
		when: { kind: 'unspecified', codes: ['F03.9*', 'F02.8*', 'F01.5*'] },
		question: 'The note says “{phrase}”. How severe is the dementia at present?',
		options: [{ says: 'Mild dementia' }, { says: 'Moderate dementia' }, { says: 'Severe dementia' }],
		answered: [
			String.raw`\b(?:early|mid|middle|late|end|final)[- ]stages?\b`,
			String.raw`\b(?:mild|moderate|mod|severe|advanced|late[- ]stage|early[- ]stage|end[- ]stage|very mild)\b[^.\n]{0,35}\b(?:dementia|alzheimer\w*|cognitive impairment|AD)\b`,
			String.raw`\b(?:dementia|alzheimer\w*)\b[^.\n]{0,35}\b(?:mild|moderate|mod|severe|advanced|(?:late|early|end)[- ]stage|stage \d)\b`,
			String.raw`\b(?:CDR|FAST)\W{0,3}(?:stage |score )?\d`,
		],
		indicators: [
			String.raw`\b(?:MMSE|MoCA|SLUMS)\W{0,3}(?:of |is |was |score )?\d{1,2}(?:\s?/\s?30)?`,
			String.raw`\b(?:I?ADLs?|needs (?:help|assistance)|dependent (?:in|for)|lives alone)\b[^.\n]{0,30}`,
		],
		cites: 'I.C.5.d; categories F01 to F03',
		examples: [
			{ text: 'Dementia of Alzheimer type, middle stage.', fires: false },
			{ text: 'A/P: Vascular dementia, MMSE 20/30. Continue donepezil.', fires: true },
			{ text: "A/P: Alzheimer's dementia, needs help with IADLs. Continue memantine.", fires: true },
			{ text: "A/P: Moderate Alzheimer's dementia. Continue memantine.", fires: false },
			{ text: 'A/P: Mild cognitive impairment, no dementia.', fires: false },
		],
	},
];
