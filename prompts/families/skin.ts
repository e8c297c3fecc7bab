import type { Family } from '../family.ts';

const part = String.raw`(?:legs?|foot|feet|toes?|ankles?|calf|calves|shins?|thighs?|knees?|arms?|forearms?|hands?|fingers?|thumbs?|elbows?|wrists?|axilla|face|facial|cheeks?|eyelids?|(?:peri)?orbital|ears?|nose|lips?|neck|scalp|trunk|chest|back|abdom\w*|abdominal wall|groin|buttocks?|perine\w*|umbilic\w*|breasts?|extremity|extremities|limbs?|[LR][LU]E|BLE|heels?)`;

/** Skin and ulcers. Own compilation; axes are those of the tabular categories cited. */
export const skin: readonly Family[] = [
	{
		id: 'cellulitis',
		topic: 'Cellulitis: site',
		when: { kind: 'unspecified', codes: ['L03.90', 'L03.119'] },
		question: 'The note says “{phrase}”. Where is it?',
		options: [
			{ says: 'Cellulitis of the leg or foot' },
			{ says: 'Cellulitis of the arm or hand' },
			{ says: 'Cellulitis of a finger or toe' },
			{ says: 'Cellulitis of the face or neck' },
			{ says: 'Cellulitis of the trunk' },
		],
		answered: [String.raw`\bcellulitis\b[^.\n]{0,50}\b${part}\b`, String.raw`\b${part}\b[^.\n]{0,30}\bcellulitis\b`],
		indicators: [
			String.raw`\b${part}\b[^.\n]{0,25}\b(?:erythema|redness|warmth|swelling|tender\w*)\b`,
			String.raw`\b(?:erythema|redness|warmth|swelling)\b[^.\n]{0,25}\b${part}\b`,
		],
		cites: 'category L03',
		examples: [
			{ text: 'A/P: Cellulitis. Cephalexin 500 mg qid for 7 days.', fires: true },
			{ text: 'HPI: Redness for 2 days.\nA/P: Cellulitis, start doxycycline.', fires: true },
			{ text: 'A/P: Cellulitis of left lower leg. Cephalexin.', fires: false },
			{ text: 'A/P: Insect bite, no cellulitis.', fires: false },
		],
	},
	{
		id: 'psoriasis',
		topic: 'Psoriasis: type',
		when: { kind: 'unspecified', codes: ['L40.9', 'L40.0'] },
		question: 'The note says “{phrase}”. Which type is it?',
		options: [
			{ says: 'Plaque psoriasis' },
			{ says: 'Guttate psoriasis' },
			{ says: 'Generalized pustular psoriasis' },
			{ says: 'Psoriasis of palms and soles' },
			{
				says: 'Psoriasis with arthritis',
				shows: [
					String.raw`(?<!\b(?:no|denies|without)\b[^.\n]{0,25})\b(?:joint (?:pain|swelling|stiffness)|dactylitis|arthralgias?|morning stiffness)\b`,
				],
			},
		],
		answered: [
			String.raw`\b(?:plaques?[- ](?:type )?psor\w*|plaque-type|psoriatic plaques?|chronic plaque|vulgaris|guttate|pustul\w*|palmo-?plantar|erythrodermic|inverse|psoriatic arthr\w*|PsA|arthropathic|nail psoriasis)\b`,
			String.raw`\bpsoriasis\b[^.\n]{0,20}\b(?:plaque|guttate|pustular|inverse|palmoplantar|arthr\w*)\b`,
		],
		indicators: [
			String.raw`\b(?:plaques?|silvery scale|papules|pustules|BSA\W{0,3}\d+\s?%?)`,
			String.raw`\b(?:elbows|knees|scalp|palms|soles)\b`,
		],
		cites: 'category L40',
		examples: [
			{ text: 'A/P: Psoriasis, triamcinolone to elbows.', fires: true },
			{ text: 'A/P: Psoriasis, BSA 8%. Continue calcipotriene.', fires: true },
			{ text: 'A/P: Plaque psoriasis, triamcinolone to elbows.', fires: false },
			{ text: 'FH: Father with psoriasis.\nA/P: Dry skin.', fires: false },
		],
	},
	{
		id: 'dermatitis',
		topic: 'Dermatitis: type',
		when: { kind: 'unspecified', codes: ['L30.9', 'L25.9', 'L30.8'] },
		question: 'The note says “{phrase}”. Which type is it?',
		options: [
			{ says: 'Atopic dermatitis' },
			{ says: 'Allergic contact dermatitis' },
			{ says: 'Irritant contact dermatitis' },
			{ says: 'Seborrheic dermatitis' },
			{ says: 'Nummular dermatitis' },
		],
		answered: [
			String.raw`\b(?:from|due to|to) (?:the |a |new )?(?:tape|soap|detergent|nickel|latex|adhesive|plants?)\b`,
			String.raw`\b(?:atopic|atopy|allergic|irritant|seborr\w*|nummular|stasis|dys?hidrotic|dyshidrosis|pompholyx|perioral|diaper|infective|exfoliative|herpetiform\w*|asteatotic|neurodermatitis|photo\w*|factitial|drug eruption)\b`,
			String.raw`\b(?:poison (?:ivy|oak|sumac)|due to (?:plants?|metals?|nickel|cosmetics|detergents?|latex|adhesive))\b`,
		],
		indicators: [
			String.raw`\b(?:new (?:soap|detergent|jewelry|lotion)|flexural|antecubital|scalp|scaly|vesic\w*|prurit\w*|itch\w*)\b`,
		],
		within: ['L20', 'L21', 'L22', 'L23', 'L24', 'L25', 'L26', 'L27', 'L28'],
		cites: 'categories L20 to L30',
		examples: [
			{ text: 'Eczema of infancy, gone since age four. Well child.', fires: false },
			{ text: 'A/P: Dermatitis on both forearms. Hydrocortisone 2.5%.', fires: true },
			{ text: 'A/P: Eczema. Triamcinolone and emollients.', fires: true },
			{ text: 'A/P: Atopic dermatitis. Triamcinolone and emollients.', fires: false },
			{ text: 'A/P: Dry skin, no dermatitis.', fires: false },
		],
	},
	{
		id: 'pressure-ulcer',
		topic: 'Pressure ulcer: stage',
		when: {
			kind: 'unspecified',
			codes: ['L89.??9', 'L89.40', 'L89.90'],
			says: [String.raw`\b(?:bed ?sores?|decub\w*|pressure (?:inj\w*|sores?|wounds?))\b`],
		},
		question: 'The note says “{phrase}”. What is its stage (and site, where it is not stated)?',
		options: [
			{ says: 'Stage 1' },
			{ says: 'Stage 2' },
			{ says: 'Stage 3' },
			{ says: 'Stage 4' },
			{ says: 'Unstageable' },
		],
		answered: [
			String.raw`(?<!\b(?:CKD|kidney disease|cancer|ca|lung|breast|colon|dementia) )\b(?:stage|stg|grade|gr|st)\.?\W{0,2}(?:[1-4]|I{1,3}|IV|one|two|three|four)\b(?!\s(?:CKD|chronic kidney|kidney|cancer|lung|breast|colon))`,
			String.raw`\b(?:un-?stageable|deep tissue|DTP?I|healed)\b`,
		],
		indicators: [
			String.raw`\b\d+(?:\.\d+)?\s?(?:x|by)\s?\d+(?:\.\d+)?(?:\s?(?:x|by)\s?\d+(?:\.\d+)?)?\s?(?:cm|mm)\b`,
			String.raw`\b(?:eschar|slough|granulation|tunneling|undermining|non-?blanch\w*|exposed bone|subcutaneous)\b`,
		],
		cites: 'I.C.12.a; category L89',
		examples: [
			{ text: 'Sacral pressure ulcer, foam. CKD stage 4, stable.', fires: true },
			{ text: 'Sacral pressure ulcer, foam, stage 2. CKD stage 4.', fires: false },
			{ text: 'Bedsore over tailbone, foam, turn q2h.', fires: true },
			{ text: 'A/P: Pressure ulcer of sacrum, 3 x 2 cm with slough. Dressing, turn every 2 h.', fires: true },
			{ text: 'A/P: Right heel pressure ulcer. Offloading boot.', fires: true },
			{ text: 'A/P: Stage 2 pressure ulcer of sacrum. Dressing.', fires: false },
			{ text: 'A/P: Sacral redness, no pressure ulcer.', fires: false },
		],
	},
	{
		id: 'skin-ulcer',
		topic: 'Ulcer: depth',
		when: {
			kind: 'unspecified',
			codes: ['L97.??9', 'L98.419', 'L98.429', 'L98.499'],
			says: [
				String.raw`\b(?:venous|stasis|arterial|ischemic|neuropathic) (?:leg |ankle |foot |shin )?ulcers?\b`,
				String.raw`\bDFUs?\b`,
			],
		},
		question: 'The note says “{phrase}”. How deep is the ulcer?',
		options: [
			{ says: 'Limited to breakdown of skin' },
			{ says: 'With fat layer exposed' },
			{ says: 'With muscle involved, without necrosis' },
			{ says: 'With necrosis of muscle' },
			{ says: 'With necrosis of bone' },
		],
		answered: [
			String.raw`\bonly (?:the )?skin\b`,
			String.raw`\bskin only\b`,
			String.raw`\b(?:reach\w*|extend\w*|goes) (?:down )?(?:to |into |through )?(?:the )?(?:fat|muscle|bone|tendon|subcut\w*)`,
			String.raw`\b(?:fat|tendon|bone|muscle) (?:layer )?(?:showing|shows|seen|out)\b`,
			String.raw`\b(?:fat layer|subcutaneous|sub-?Q|muscle|tendon|bone|osteomyelitis)\b[^.\n]{0,25}\b(?:exposed|involv\w*|necro\w*|visible|probe\w*)\b`,
			String.raw`\b(?:exposed|exposing|down to|through|into|probes to|necrosis of|breakdown of|limited to)\b[^.\n]{0,20}\b(?:skin|fat|subcutaneous|muscle|tendon|bone)\b`,
			String.raw`\b(?:superficial|partial[- ]thickness|full[- ]thickness|skin breakdown)\b`,
			String.raw`\b(?:wagner|UT|texas)\W{0,3}(?:grade |stage )?[0-5]`,
		],
		indicators: [
			String.raw`\b\d+(?:\.\d+)?\s?(?:x|by)\s?\d+(?:\.\d+)?(?:\s?(?:x|by)\s?\d+(?:\.\d+)?)?\s?(?:cm|mm)\b`,
			String.raw`\b(?:slough|eschar|granulation|debrid\w*|drainage)\b`,
		],
		within: ['M87'],
		denialAnswers: true,
		cites: 'I.C.12.b; category L97',
		examples: [
			{ text: 'Venous ulcer of the left calf, only skin lost.', fires: false },
			{ text: 'Venous ulcer L ankle, unna boot.', fires: true },
			{ text: 'L plantar ulcer, fat layer showing, TCC.', fires: false },
			{ text: 'A/P: Ulcer of right foot, 2 x 1 cm, debrided. Offloading.', fires: true },
			{ text: 'A/P: Chronic ulcer of left calf. Compression wrap.', fires: true },
			{ text: 'A/P: Ulcer of right foot with fat layer exposed. Offloading.', fires: false },
			{ text: 'A/P: Diabetic foot exam: no foot ulcer.', fires: false },
		],
	},
];
