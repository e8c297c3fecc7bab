import type { Family } from '../family.ts';

const clot = String.raw`(?:DVT|deep v(?:ein|enous) thromb\w+|thrombus|(?:blood )?clot)`;
const lung = String.raw`(?:PE|pulmonary embol\w+|lung clot)`;
const course =
	'(?:acute|chronic|subacute|new(?:ly)?|old|prior|previous|history of|h/o|hx of|hx|remote|resolved|recurrent)';

/** Veins and peripheral arteries. Own compilation; axes are those of the tabular categories cited. */
export const vessels: readonly Family[] = [
	{
		id: 'dvt',
		topic: 'Deep vein thrombosis: acute or chronic',
		when: { kind: 'unspecified', codes: ['I82.4*', 'I82.62?', 'I82.90'] },
		question: 'The note says “{phrase}”. Is it acute, chronic, or a past one that is no longer present?',
		options: [
			{ says: 'Acute deep vein thrombosis' },
			{ says: 'Chronic deep vein thrombosis' },
			{ says: 'History of deep vein thrombosis, no longer present' },
		],
		answered: [
			String.raw`\b${course}\b[^.\n]{0,30}\b${clot}`,
			String.raw`\b${clot}\b[^.\n]{0,40}\b(?:acute|ac|chr|chronic|subacute|new|resolved|recurrent|diagnosed (?:today|yesterday|this|last)|today|yesterday|ago|(?:19|20)\d{2})\b`,
		],
		indicators: [
			String.raw`\b(?:ultrasound|duplex|doppler)\b`,
			String.raw`\bD-?dimer\W{0,3}[<>]?\d*\.?\d+`,
			String.raw`\b(?:leg|calf) swelling\b`,
		],
		cites: 'category I82',
		examples: [
			{ text: 'A/P: DVT left leg. Continue apixaban 5 mg bid.', fires: true },
			{ text: 'A/P: Deep vein thrombosis of the right femoral vein. Continue rivaroxaban.', fires: true },
			{ text: 'A/P: Acute DVT of left popliteal vein. Start apixaban.', fires: false },
			{ text: 'A/P: Leg swelling, duplex negative, no DVT.', fires: false },
		],
	},
	{
		id: 'dvt-vein',
		topic: 'Deep vein thrombosis: which vein',
		when: { kind: 'unspecified', codes: ['I82.40?', 'I82.4Y?', 'I82.4Z?', 'I82.50?', 'I82.5Y?', 'I82.5Z?'] },
		question: 'The note says “{phrase}”. Which vein is it in?',
		options: [
			{ says: 'Femoral vein' },
			{ says: 'Popliteal vein' },
			{ says: 'Iliac vein' },
			{ says: 'Tibial vein' },
			{ says: 'Peroneal vein' },
		],
		answered: [
			String.raw`\b(?:femoral|fem|popliteal|pop|ilio-?femoral|iliac|tibial|peroneal|soleal|gastrocnemius|muscular)\b`,
			String.raw`\b(?:history of|h/o|hx of|prior|previous|resolved|old)\b[^.\n]{0,20}\b${clot}`,
		],
		indicators: [String.raw`\b(?:ultrasound|duplex|doppler)\b`, String.raw`\b(?:proximal|distal|above[- ]knee|calf)\b`],
		cites: 'category I82',
		examples: [
			{ text: 'A/P: Acute DVT left leg. Continue apixaban 5 mg bid.', fires: true },
			{ text: 'A/P: Acute DVT right lower extremity on duplex. Start rivaroxaban.', fires: true },
			{ text: 'A/P: Acute right popliteal DVT. Start apixaban.', fires: false },
			{ text: 'A/P: No DVT on duplex. Leg swelling from venous insufficiency.', fires: false },
		],
	},
	{
		id: 'pulmonary-embolism',
		topic: 'Pulmonary embolism: acute or chronic',
		when: { kind: 'unspecified', codes: ['I26.99'] },
		question: 'The note says “{phrase}”. Is it acute, chronic, or a past one that is no longer present?',
		options: [
			{ says: 'Acute pulmonary embolism' },
			{
				says: 'Acute pulmonary embolism with acute cor pulmonale',
				shows: [String.raw`\b(?:RV strain|right heart strain|RV dysfunction|cor pulmonale|RV dilat\w+)\b`],
			},
			{ says: 'Chronic pulmonary embolism' },
			{ says: 'History of pulmonary embolism, no longer present' },
		],
		answered: [
			String.raw`\b${course}\b[^.\n]{0,30}\b${lung}\b`,
			String.raw`\b${lung}\b[^.\n]{0,40}\b(?:acute|ac|chr|chronic|subacute|new|resolved|recurrent|today|yesterday|ago|(?:19|20)\d{2}|last (?:week|month|year))\b`,
			String.raw`\b(?:saddle|subsegmental|CTEPH|cor pulmonale)\b`,
		],
		indicators: [
			String.raw`\b(?:CTA|CT angiogram|CTPA|V/Q)\b`,
			String.raw`\b(?:RV strain|right heart strain)\b`,
			String.raw`\b(?:SpO2|O2 sat)\W{0,3}\d{2}\s?%?`,
		],
		within: ['I27'],
		cites: 'category I26; I27.82; Z86.711',
		examples: [
			{ text: 'A/P: Pulmonary embolism. Continue apixaban, hematology follow-up.', fires: true },
			{ text: 'A/P: PE, on rivaroxaban. Dyspnea improving.', fires: true },
			{ text: 'A/P: Acute PE on CTA today. Start heparin.', fires: false },
			{ text: 'A/P: Dyspnea. CTA negative for pulmonary embolism.', fires: false },
		],
	},
	{
		id: 'pad',
		topic: 'Peripheral artery disease: symptoms',
		when: {
			kind: 'unspecified',
			codes: ['I73.9', 'I70.20?', 'E??.51'],
			says: [String.raw`\bperiph\w*\.? (?:arter\w*|vasc\w*)\.? (?:dz|dis\w*)`],
		},
		question: 'The note says “{phrase}”. With which symptoms, if any?',
		options: [
			{ says: 'Without claudication, rest pain or ulcer' },
			{ says: 'With intermittent claudication' },
			{ says: 'With rest pain' },
			{
				says: 'With ulceration',
				shows: [
					String.raw`\b(?:foot|leg|toe|heel|ankle|shin|non-?healing|arterial|ischemic)\b[^.\n]{0,15}\b(?:ulcers?|wounds?)\b`,
				],
			},
		],
		answered: [
			String.raw`\bclaud(?:icat\w*)?`,
			String.raw`(?<!\b(?:no|denies|without|w/o|nor) (?:ischemic )?)\brest pain\b(?!\W{0,2}(?:no|none|neg)\b)`,
			String.raw`\b(?:gangrene|tissue loss|limb ischemia|CLI|CLTI|rutherford|fontaine)\b`,
			String.raw`\basymptomatic\b`,
			String.raw`\b(?:arterial|ischemic|foot|leg|toe|heel|ankle) ulcer`,
		],
		indicators: [
			String.raw`\bABI\W{0,3}(?:of |is )?(?:[LR]\w*\W{0,2})?\d?\.\d+`,
			String.raw`\b(?:diminished|absent|weak|decreased)\b[^.\n]{0,20}\bpulses\b`,
			String.raw`\b(?:leg|calf) (?:pain|cramp\w*)\b`,
		],
		denialAnswers: true,
		cites: 'I.C.4.a; categories I70 and I73',
		examples: [
			{ text: 'A/P: PAD, ABI 0.7. Continue aspirin, walking program.', fires: true },
			{ text: 'Walks two blocks, then the right calf cramps. No rest pain. PAD: cilostazol.', fires: true },
			{ text: 'A/P: Atherosclerosis of native arteries of left leg. Continue statin.', fires: true },
			{ text: 'A/P: PAD with claudication at two blocks. Start cilostazol.', fires: false },
			{ text: 'A/P: Leg cramps. No peripheral artery disease, ABI normal.', fires: false },
		],
	},
];
