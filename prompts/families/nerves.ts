import type { Family } from '../family.ts';

const stroke = String.raw`(?:stroke|CVA|(?:cerebral|cerebellar|brain|lacunar|artery|[MPA]CA) infarct\w*|cerebrovascular accident)`;
const weak = '(?:hemiplegia|hemiparesis|hemiplegic|hemiparetic)';

/** Brain, nerves and headache. Own compilation; axes are those of the tabular categories cited. */
export const nerves: readonly Family[] = [
	{
		id: 'neuropathy',
		topic: 'Peripheral neuropathy: cause',
		when: { kind: 'unspecified', codes: ['G62.9'] },
		question: 'The note says “{phrase}”. What is its cause, if known?',
		options: [
			{ says: 'Idiopathic' },
			{
				says: 'Due to alcohol',
				shows: [
					String.raw`(?<!\b(?:no|denies|never)\b[^.\n]{0,25})\b(?:alcohol (?:use|abuse|dependence)|alcoholi\w+|heavy drinking)\b`,
				],
			},
			{
				says: 'Due to medication',
				shows: [
					String.raw`\b(?:chemo\w*|paclitaxel|docetaxel|oxaliplatin|cisplatin|vincristine|bortezomib|isoniazid|amiodarone|metronidazole)\b`,
				],
			},
			{
				says: 'Due to vitamin B12 deficiency',
				shows: [String.raw`\b(?:low (?:vitamin )?B-?12|B-?12 (?:deficiency|low|injections?)|cyanocobalamin)\b`],
			},
			{
				says: 'Due to diabetes',
				shows: [String.raw`(?<!\b(?:no|denies|pre|mother|father|family)\b[^.\n]{0,25})\b(?:diabet\w*|T[12]DM|DM2?)\b`],
			},
		],
		answered: [
			String.raw`\betoh\b[^.\n]{0,15}\bneurop`,
			String.raw`\b(?:diabetic|idiopathic|hereditary|alcohol\w*|chemo\w*(?:[- ]induced)?|drug[- ]induced|toxic|uremic|HIV|B-?12|compressive|entrapment|autoimmune|inflammatory|paraneoplastic|amyloid|post-?herpetic|small[- ]fiber|autonomic|ulnar|median|peroneal|optic)\b[^.\n]{0,25}\b(?:poly-?)?neurop(?:ath|th)`,
			String.raw`\bneuropath\w*\b[^.\n]{0,25}\b(?:due to|d/t|2/2|secondary to|from|related to|of unknown (?:cause|etiology)|idiopathic)\b`,
			String.raw`\b(?:CIDP|CMT-?(?:\d[A-Z]?)?|charcot|CIPN|guillain)\b`,
			String.raw`\bneuropath\w*\b[^\n]{0,120}\b(?:idiopathic|cryptogenic|no (?:\w+ )?cause (?:was |is |has been )?(?:found|identified|known)|without (?:a )?(?:known |clear )?cause)\b`,
		],
		indicators: [
			String.raw`\b(?:monofilament|vibration sense|numbness|burning|tingling|stocking)\b[^.\n]{0,25}`,
			String.raw`\b(?:EMG|NCS|B-?12|A1c|TSH)\b[^.\n]{0,20}`,
		],
		cites: 'category G62',
		within: ['G60', 'G61', 'G63'],
		examples: [
			{ text: 'A/P: Peripheral neuropathy, numbness of both feet. Gabapentin, check B12.', fires: true },
			{ text: 'A/P: Neuropathy. Continue gabapentin 300 mg tid.', fires: true },
			{ text: 'A/P: Idiopathic peripheral neuropathy. Continue gabapentin.', fires: false },
			{ text: 'Peripheral neuropathy, axonal. Work-up complete, no cause found: idiopathic.', fires: false },
			{ text: 'A/P: Foot pain, monofilament intact, no neuropathy.', fires: false },
		],
	},
	{
		id: 'migraine',
		topic: 'Migraine: aura and response to treatment',
		when: { kind: 'unspecified', codes: ['G43.90?', 'G43.91?'] },
		question: 'The note says “{phrase}”. Is there an aura, and is it intractable?',
		options: [
			{ says: 'Migraine without aura, not intractable' },
			{ says: 'Migraine with aura, not intractable' },
			{ says: 'Migraine without aura, intractable' },
			{ says: 'Migraine with aura, intractable' },
		],
		answered: [
			String.raw`\bauras?\b`,
			String.raw`\b(?:intractable|refractory|status migrain\w*|hemiplegic|menstrual|abdominal|retinal|vestibular|ophthalmoplegic|basilar)\b`,
			String.raw`\b(?:classic|common|chronic|complicated|ocular)\b[^.\n]{0,10}\bmigraine`,
		],
		indicators: [
			String.raw`\b(?:photophobia|phonophobia|nausea|scotoma|zigzag|visual)\b`,
			String.raw`\b\d{1,2}\b[^.\n]{0,15}\b(?:headache days|migraines|attacks)\b[^.\n]{0,15}`,
			String.raw`\b(?:sumatriptan|rizatriptan|topiramate|propranolol)\b`,
		],
		denialAnswers: true,
		cites: 'category G43',
		examples: [
			{ text: 'Migraine in his 20s, none for decades. Tinea pedis.', fires: false },
			{ text: 'A/P: Migraine, 3 attacks a month. Continue sumatriptan.', fires: true },
			{ text: 'A/P: Migraines with photophobia. Start topiramate.', fires: true },
			{ text: 'A/P: Migraine without aura, not intractable. Continue sumatriptan.', fires: false },
			{ text: 'A/P: Tension headache, no migraine.', fires: false },
		],
	},
	{
		id: 'epilepsy',
		topic: 'Epilepsy or seizure disorder: type',
		when: { kind: 'unspecified', codes: ['G40.90?', 'G40.91?'] },
		question: 'The note says “{phrase}”. Which type is it, and is it intractable?',
		options: [
			{ says: 'Focal, not intractable' },
			{ says: 'Focal, intractable' },
			{ says: 'Generalized, not intractable' },
			{ says: 'Generalized, intractable' },
		],
		answered: [
			String.raw`\b(?:focal(?! (?:deficits?|weakness|neuro\w*|tender\w*|findings?|signs?))|partial|generali[sz]ed|tonic[- ]?clonic|GTCs?|absence|myoclonic|JME|lennox|LGS|temporal lobe|TLE|frontal lobe|juvenile|rolandic|grand mal|petit mal|dravet|post-?traumatic|alcohol[- ]related|localization)\b`,
			String.raw`\b(?:PNES|psychogenic|non-?epileptic|febrile|provoked)\b`,
		],
		indicators: [
			String.raw`\b(?:EEG|MRI)\b[^.\n]{0,50}`,
			String.raw`\blast seizure\b[^.\n]{0,30}|\bseizure[- ]free\b[^.\n]{0,20}`,
			String.raw`\b(?:levetiracetam|keppra|lamotrigine|valproate|carbamazepine)\b`,
		],
		cites: 'category G40',
		examples: [
			{ text: 'Epilepsy, levetiracetam 750 bid. Exam without any focal deficits.', fires: true },
			{ text: 'A/P: Epilepsy, last seizure in 2024. Continue levetiracetam.', fires: true },
			{ text: 'A/P: Seizure disorder. Continue Keppra 500 mg bid.', fires: true },
			{ text: 'A/P: Focal epilepsy, seizure-free. Continue lamotrigine.', fires: false },
			{ text: 'FH: Cousin with epilepsy.\nA/P: Syncope.', fires: false },
		],
	},
	{
		id: 'stroke-status',
		topic: 'Stroke: time and what remains',
		when: { kind: 'unspecified', codes: ['I63.9'] },
		question: 'The note says “{phrase}”. Is it a stroke of this visit or a past one, and does any deficit remain?',
		options: [
			{ says: 'Acute stroke at this visit' },
			{ says: 'Past stroke without residual deficit' },
			{ says: 'Past stroke with residual deficit' },
		],
		answered: [
			String.raw`\b(?:history of|h/o|hx of|hx|old|prior|previous|remote|past|s/p|status post|post|acute|new|subacute|chronic|residual|sequela\w*)\b[^.\n]{0,20}\b${stroke}\b`,
			String.raw`\b${stroke}\b[^.\n]{0,50}(?:\b(?:19|20)\d{2}\b|\bago\b|\b(?:in|since|on|of) (?:early |late |mid-?)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\b|\blast (?:week|month|year)|\btoday|\byesterday|\bthis (?:morning|week|year|spring|summer|fall|winter)|\bresidual|\bdeficits?|\bsequela\w*|\bwithout residua\w*)`,
			String.raw`(?:\b(?:19|20)\d{2}\b|\bago\b)[^.\n]{0,20}\b${stroke}\b`,
			String.raw`\b(?:post-?stroke|after (?:a |the |his |her )?(?:stroke|CVA)|TIA)\b`,
			String.raw`\b(?:days?|weeks?|months?|years?|mos?|wks?|yrs?) (?:after|out from|since) [^.\n]{0,40}\b${stroke}\b`,
		],
		indicators: [
			String.raw`\b(?:weakness|aphasia|dysarthria|facial droop|hemiparesis|dysphagia)\b[^.\n]{0,20}`,
			String.raw`\b(?:CT|MRI)\b[^.\n]{0,50}`,
			String.raw`\b(?:clopidogrel|aspirin|statin|PT|OT|speech therapy)\b`,
		],
		cites: 'I.C.9.d; categories I63 and I69, Z86.73',
		within: ['I69', 'Z86'],
		examples: [
			{ text: 'A/P: Stroke, continue aspirin and statin.', fires: true },
			{ text: 'A/P: CVA. Continue clopidogrel, physical therapy.', fires: true },
			{ text: 'A/P: Stroke in 2019 without deficits. Continue aspirin.', fires: false },
			{ text: 'Stroke rehab. Right hemiparesis after left MCA infarct in May. Botox today.', fires: false },
			{ text: 'FH: Father had a stroke.\nA/P: Hypertension at goal.', fires: false },
		],
	},
	{
		id: 'hemiplegia',
		topic: 'Hemiplegia: side and dominance',
		when: { kind: 'unspecified', codes: ['G81.?0', 'I69.?59'] },
		question: 'The note says “{phrase}”. Which side is affected, and is it the dominant one?',
		options: [
			{ says: 'Right side, dominant' },
			{ says: 'Right side, nondominant' },
			{ says: 'Left side, dominant' },
			{ says: 'Left side, nondominant' },
		],
		answered: [
			String.raw`\b(?:left|right|L|R|lt|rt)\b[^.\n]{0,20}\b${weak}\b`,
			String.raw`\b${weak}\b[^.\n]{0,25}\b(?:left|right|L|R)\b`,
		],
		indicators: [
			String.raw`\b(?:left|right|L|R)[- ]?(?:sided|arm|leg|hand)\b[^.\n]{0,20}`,
			String.raw`\b(?:left|right)[- ]handed\b|\bR(?:HD)\b|\bLHD\b`,
		],
		cites: 'I.C.6.a; category G81',
		examples: [
			{ text: 'A/P: Hemiplegia, continue physical therapy and baclofen.', fires: true },
			{ text: 'A/P: Hemiparesis. AFO brace ordered.', fires: true },
			{ text: 'A/P: Right hemiparesis, dominant side. Continue physical therapy.', fires: false },
			{ text: 'A/P: Numb hand, no hemiparesis.', fires: false },
		],
	},
	{
		id: 'hemiplegia-dominance',
		topic: 'Hemiplegia: dominance of the side',
		when: {
			kind: 'unspecified',
			codes: ['G81.?1', 'G81.?2', 'G81.?3', 'G81.?4', 'I69.?51', 'I69.?52', 'I69.?53', 'I69.?54'],
		},
		question: 'The note says “{phrase}”. Is the affected side the dominant one?',
		options: [{ says: 'Dominant side affected' }, { says: 'Nondominant side affected' }],
		answered: [
			String.raw`\b(?:non-?\s?)?dom\b`,
			String.raw`\b(?:[LR]|lt|rt)[- ]?hand(?:ed|edness)\b`,
			String.raw`\b(?:writes|eats|bats)\b[^.\n]{0,15}\b(?:left|right|[LR])\b`,
			String.raw`\b(?:non-?\s?)?dominan\w*\b`,
			String.raw`\b(?:left|right)[- ]hand(?:ed|edness)?\b(?! weakness)|\b(?:RHD|LHD|ambidextrous)\b`,
		],
		indicators: [String.raw`\b(?:left|right|L|R)[- ]?(?:sided|arm|leg|hand)\b[^.\n]{0,20}`],
		cites: 'I.C.6.a; category G81',
		examples: [
			{ text: 'L hemiparesis, writes with his right hand, AFO.', fires: false },
			{ text: 'A/P: Left hemiparesis. Continue physical therapy.', fires: true },
			{ text: 'A/P: Right hemiplegia, baclofen for spasticity.', fires: true },
			{ text: 'A/P: Left hemiparesis, right-handed. Continue physical therapy.', fires: false },
			{ text: 'A/P: Left arm pain, no hemiparesis.', fires: false },
		],
	},
];
