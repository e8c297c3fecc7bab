import type { Family } from '../family.ts';

const joint =
	'(?:knees?|hips?|shoulders?|hands?|wrists?|elbows?|ankles?|foot|feet|fingers?|toes?|thumbs?|spine|neck|back|TMJ|SI joints?|CMC|DIP|PIP|MCPs?|AC joint|first carpometacarpal|lumbar|cervical)';

/** Joints and spine. Own compilation; axes are those of the tabular categories cited. */
export const bones: readonly Family[] = [
	{
		id: 'osteoarthritis',
		topic: 'Arthritis: which joint',
		when: { kind: 'unspecified', codes: ['M19.90', 'M19.91', 'M19.93'] },
		question: 'The note says “{phrase}”. Which joint or joints are affected?',
		options: [{ says: 'Knee' }, { says: 'Hip' }, { says: 'Hand' }, { says: 'Shoulder' }, { says: 'Multiple joints' }],
		answered: [
			String.raw`\brheum\w*\.? arth\w*`,
			String.raw`\b(?:osteo-?arthritis|OA|DJD|arthritis|degenerative joint disease)\b[^.\n]{0,40}\b${joint}\b`,
			String.raw`\b${joint}\b[^.\n]{0,25}\b(?:osteo-?arthritis|OA|DJD|arthritis|degenerative joint disease)\b`,
			String.raw`\b(?:multiple (?:joints|sites)|generali[sz]ed (?:osteo-?arthritis|OA)|poly-?arthritis|poly-?osteo\w*)\b`,
			String.raw`\b(?:rheumatoid|psoriatic|gouty|septic|reactive|juvenile)\b[^.\n]{0,10}\barthritis`,
		],
		indicators: [
			String.raw`\b(?:x-?ray|radiograph\w*|XR)\b[^.\n]{0,50}`,
			String.raw`\b(?:crepitus|joint space narrowing|osteophytes?)\b`,
			String.raw`\b${joint} (?:pain|stiffness|swelling)\b`,
		],
		cites: 'I.C.13.a; categories M15 to M19',
		examples: [
			{ text: 'A/P: Osteoarthritis. Acetaminophen as needed, exercise.', fires: true },
			{ text: 'A/P: DJD, continue naproxen.', fires: true },
			{ text: 'A/P: Osteoarthritis of right knee. Injection given.', fires: false },
			{ text: 'FH: Mother with osteoarthritis.\nA/P: Well visit.', fires: false },
		],
	},
	{
		id: 'joint-pain',
		topic: 'Joint pain: which joint',
		when: { kind: 'unspecified', codes: ['M25.50'] },
		question: 'The note says “{phrase}”. Which joint or joints hurt?',
		options: [
			{ says: 'Knee pain' },
			{ says: 'Hip pain' },
			{ says: 'Shoulder pain' },
			{ says: 'Hand or wrist pain' },
			{ says: 'Ankle or foot pain' },
		],
		answered: [
			String.raw`\b(?:joint pains?|arthralgias?|poly-?arthralgias?)\b[^.\n]{0,50}\b${joint}\b`,
			String.raw`\b${joint}\b[^.\n]{0,25}\b(?:pains?|arthralgias?|aches?|hurts?)\b`,
			String.raw`\bmultiple joints\b|\bpoly-?arthralgias?\b|\bdiffuse\b[^.\n]{0,10}\b(?:joint|arthralgia)`,
		],
		indicators: [String.raw`\b(?:swelling|stiffness|effusion|ESR|CRP|ANA)\b[^.\n]{0,20}`],
		within: ['M79'],
		cites: 'I.C.13.a; subcategory M25.5',
		examples: [
			{ text: 'A/P: Joint pain, ESR and CRP ordered. Naproxen.', fires: true },
			{ text: 'A/P: Arthralgia. Labs for autoimmune workup.', fires: true },
			{ text: 'A/P: Joint pain of right shoulder. Physical therapy.', fires: false },
			{ text: 'ROS: Denies joint pain.\nA/P: Viral URI.', fires: false },
		],
	},
	{
		id: 'rheumatoid-arthritis',
		topic: 'Rheumatoid arthritis: rheumatoid factor',
		when: {
			kind: 'unspecified',
			codes: ['M06.9', 'M06.0*'],
			says: [String.raw`\brheum(?:\.|atoid)? (?:arth\w*|dz|disease)\b`, String.raw`\brheumatoid (?=on )`],
		},
		question: 'The note says “{phrase}”. Is it with or without rheumatoid factor?',
		options: [{ says: 'Seropositive rheumatoid arthritis' }, { says: 'Seronegative rheumatoid arthritis' }],
		answered: [
			String.raw`\bsero-?\s?(?:pos\w*|neg\w*)\b`,
			String.raw`\b(?:RF|rheumatoid factor|anti-?CCP|CCP|ACPA)\b[^.\n]{0,15}(?:pos\w*|neg\w*|\(?[+-]\)?(?!\w))`,
			String.raw`\b(?:with|without|no|positive|negative) (?:rheumatoid factor|RF)\b`,
			String.raw`\b(?:juvenile|felty\w*|still'?s)\b`,
		],
		indicators: [
			String.raw`\b(?:RF|rheumatoid factor|anti-?CCP|CCP)\W{0,3}(?:of |is |was )?[<>]?\d+(?:\.\d+)?`,
			String.raw`\b(?:ESR|CRP)\W{0,3}(?:of |is |was )?\d+(?:\.\d+)?`,
			String.raw`\b(?:methotrexate|adalimumab|etanercept|hydroxychloroquine)\b`,
		],
		within: ['M05'],
		denialAnswers: true,
		cites: 'categories M05 and M06',
		examples: [
			{ text: 'Rheum arthritis on Humira, doing ok.', fires: true },
			{ text: 'A/P: Rheumatoid arthritis, continue methotrexate. CRP 12.', fires: true },
			{ text: 'A/P: Rheumatoid arthritis of right hand. Continue adalimumab.', fires: true },
			{ text: 'A/P: Seropositive rheumatoid arthritis, continue methotrexate.', fires: false },
			{ text: 'FH: Aunt with rheumatoid arthritis.\nA/P: Hand pain.', fires: false },
		],
	},
	{
		id: 'lupus',
		topic: 'Lupus: organs involved',
		when: { kind: 'unspecified', codes: ['M32.9', 'M32.10'] },
		question: 'The note says “{phrase}”. Which organs or systems are involved, if any?',
		options: [
			{ says: 'Without organ involvement' },
			{ says: 'With skin or joint involvement' },
			{
				says: 'With kidney involvement',
				shows: [
					String.raw`(?<!\b(?:no|denies|without)\b[^.\n]{0,20})\b(?:proteinuria|hematuria|renal biopsy|UPCR?|creatinine\W{0,3}(?:1\.[5-9]|[2-9]))`,
				],
			},
			{
				says: 'With lung involvement',
				shows: [
					String.raw`(?<!\b(?:no|denies|without)\b[^.\n]{0,20})\b(?:pleural effusion|pleuritis|pleuritic|pneumonitis)\b`,
				],
			},
			{
				says: 'With heart involvement',
				shows: [
					String.raw`(?<!\b(?:no|denies|without)\b[^.\n]{0,20})\b(?:pericarditis|pericardial effusion|endocarditis|myocarditis)\b`,
				],
			},
		],
		answered: [
			String.raw`\b(?:lupus|SLE)\b[^.\n]{0,15}\bw/(?! ?(?:flare|mild|no))`,
			String.raw`\b(?:skin|joints?)\b[^.\n]{0,20}\bonly\b`,
			String.raw`\b(?:LN (?:class )?(?:I{1,3}|IV|V|[1-5])|lupus nephritis|nephritis|cerebritis|neuropsychiatric|serositis)\b`,
			String.raw`\b(?:(?:no|without) (?:any |other )?)?(?:organ(?: or system|s|/system)? involve\w*|organs? involved)\b`,
			String.raw`\b(?:discoid|cutaneous|subacute cutaneous|drug-induced|neonatal) lupus\b`,
			String.raw`\b(?:lupus|SLE)\b[^.\n]{0,30}\b(?:involving|affecting|limited to)\b`,
			String.raw`\b(?:lupus|SLE)\b[^.\n]{0,12}\bwith(?! (?:(?:an?|no|mild|moderate|severe|mod|recent|new|current|ongoing|stable|low|good) ){0,2}(?:flares?|activity|disease|control|plan|labs?|meds?|fatigue))\b`,
		],
		indicators: [
			String.raw`\b(?:C3|C4|anti-?dsDNA)\W{0,3}(?:of |is |was |low )?\d*`,
			String.raw`\b(?:malar rash|arthritis|oral ulcers|hydroxychloroquine)\b`,
		],
		cites: 'category M32',
		examples: [
			{ text: 'A/P: Lupus, continue hydroxychloroquine. Eye exam due.', fires: true },
			{ text: 'A/P: SLE. New proteinuria, check complement levels.', fires: true },
			{ text: 'A/P: Lupus with mild flare, prednisone 10 for two weeks.', fires: true },
			{ text: 'A/P: SLE with lupus nephritis class IV. Continue mycophenolate.', fires: false },
			{ text: 'Lupus without organ or system involvement, quiet on hydroxychloroquine.', fires: false },
			{ text: 'A/P: Rash, ANA negative, no lupus.', fires: false },
		],
	},
	{
		id: 'radiculopathy',
		topic: 'Radiculopathy: spinal region',
		when: {
			kind: 'unspecified',
			codes: ['M54.10'],
			says: [
				String.raw`\bpinched nerve\b(?=[^.\n]{0,30}\b(?:back|neck|spine|leg|arm|gabapentin|PT|MRI))`,
				String.raw`\bradicul(?:ar pain|itis|ar sx)\b`,
			],
		},
		question: 'The note says “{phrase}”. Which spinal region is it?',
		options: [
			{ says: 'Cervical radiculopathy' },
			{ says: 'Thoracic radiculopathy' },
			{ says: 'Lumbar radiculopathy' },
			{ says: 'Lumbosacral radiculopathy' },
		],
		answered: [
			String.raw`\b(?:wrist|elbow|ulnar|median|carpal)\b`,
			String.raw`\b(?:radicul\w*|pinched nerve)\b[^.\n]{0,25}\b(?:back|neck)\b|\b(?:low(?:er)?|upper|mid) back\b[^.\n]{0,25}\b(?:radicul\w*|pinched nerve)`,
			String.raw`\b(?:cervic\w*|thorac\w*|lumb\w*|sacral|C[2-8]|T(?:1[0-2]|[1-9])|L[1-5]|S1)\b|\bsciatica\b`,
		],
		indicators: [
			String.raw`\b(?:straight leg raise|SLR|spurling\w*)\b[^.\n]{0,15}`,
			String.raw`\b(?:radiat\w+|shooting|numbness|tingling)\b[^.\n]{0,40}`,
		],
		cites: 'subcategory M54.1',
		examples: [
			{ text: 'A/P: Radiculopathy, start gabapentin and physical therapy.', fires: true },
			{ text: 'A/P: Radiculopathy, pain radiating to the arm. MRI ordered.', fires: true },
			{ text: 'A/P: Radiculopathy at L5, start gabapentin.', fires: false },
			{ text: 'A/P: Back strain. No radiculopathy.', fires: false },
		],
	},
	{
		id: 'spinal-stenosis',
		topic: 'Lumbar stenosis: leg symptoms on walking',
		when: {
			kind: 'unspecified',
			codes: ['M48.00', 'M48.061'],
			only: [String.raw`\b(?:lumb\w*|L-?spine|LSS|L[1-5])\b`],
		},
		question: 'The note says “{phrase}”. Is there neurogenic claudication?',
		options: [{ says: 'With neurogenic claudication' }, { says: 'Without neurogenic claudication' }],
		answered: [String.raw`\bclaud(?:ic\w*)?|\bNC\b`],
		indicators: [
			String.raw`\b(?:leg|buttock|calf)\b[^.\n]{0,25}\b(?:pain|numbness|heaviness|weakness)\b`,
			String.raw`\b(?:walking|standing)\b[^.\n]{0,30}`,
			String.raw`\b(?:leaning forward|sitting|shopping cart)\b`,
		],
		denialAnswers: true,
		cites: 'subcategory M48.06',
		examples: [
			{ text: 'L-spine stenosis on MRI, PT.', fires: true },
			{ text: 'L-spine stenosis, no claudication, PT.', fires: false },
			{ text: 'A/P: Lumbar spinal stenosis, leg pain with walking relieved by sitting. PT.', fires: true },
			{ text: 'A/P: Lumbar stenosis on MRI. Epidural injection referral.', fires: true },
			{ text: 'A/P: Lumbar stenosis with neurogenic claudication. PT.', fires: false },
			{ text: 'A/P: Back pain, MRI shows no lumbar stenosis.', fires: false },
		],
	},
	{
		id: 'rotator-cuff-tear',
		topic: 'Rotator cuff tear: extent and origin',
		when: { kind: 'unspecified', codes: ['M75.10?'] },
		question: 'The note says “{phrase}”. Is it complete or incomplete, and is it traumatic?',
		options: [
			{ says: 'Complete tear, not traumatic' },
			{ says: 'Incomplete tear, not traumatic' },
			{ says: 'Traumatic tear' },
		],
		answered: [
			String.raw`\b(?:complete|incomplete|full|partial)\b[- ]?(?:thickness)?[^.\n]{0,30}\b(?:tear|rupture|torn)\b`,
			String.raw`\b(?:tear|rupture|torn)\b[^.\n]{0,30}\b(?:complete|incomplete|full[- ]thickness|partial)\b`,
			String.raw`\b(?:non-?)?traumatic\b`,
		],
		indicators: [
			String.raw`\b(?:MRI|ultrasound)\b[^.\n]{0,50}`,
			String.raw`\b(?:fall|fell|injury|lifting|drop arm)\b[^.\n]{0,20}`,
		],
		cites: 'I.C.13.b; M75.1 and S46.01',
		examples: [
			{ text: 'A/P: Rotator cuff tear, right shoulder. Physical therapy.', fires: true },
			{ text: 'A/P: Left rotator cuff tear on MRI. Ortho referral.', fires: true },
			{ text: 'A/P: Full-thickness rotator cuff tear, right. Ortho referral.', fires: false },
			{ text: 'A/P: Shoulder pain, MRI negative for rotator cuff tear.', fires: false },
		],
	},
	{
		id: 'meniscus-tear',
		topic: 'Meniscus tear: which meniscus and kind of tear',
		when: { kind: 'unspecified', codes: ['S83.206?', 'S83.207?', 'S83.209?', 'S83.203?', 'S83.204?', 'S83.205?'] },
		question: 'The note says “{phrase}”. Which meniscus is torn, and what kind of tear is it?',
		options: [],
		answered: [
			String.raw`\b(?:medial|lateral)\b[^.\n]{0,25}\bmenisc\w*`,
			String.raw`\bmenisc\w*\b[^.\n]{0,30}\b(?:medial|lateral|bucket[- ]handle|peripheral|complex|horizontal|radial|root|flap|degenerative)\b`,
			String.raw`\b(?:MMT|LMT)\b`,
		],
		indicators: [
			String.raw`\bMRI\b[^.\n]{0,50}`,
			String.raw`\b(?:mcmurray\w*|joint line tenderness|locking|effusion)\b`,
		],
		denialAnswers: true,
		cites: 'subcategory S83.2',
		examples: [
			{ text: 'A/P: Meniscus tear, left knee. MRI pending, ortho referral.', fires: true },
			{ text: 'A/P: Right knee meniscal tear with locking. Refer to ortho.', fires: true },
			{ text: 'A/P: Bucket-handle tear of medial meniscus, left knee. Ortho.', fires: false },
			{ text: 'A/P: Knee sprain, MRI without meniscus tear.', fires: false },
		],
	},
];
