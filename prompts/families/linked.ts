import type { Family } from '../family.ts';

const question = 'The note tells of “{phrase}” and of “{cause}”. Is there a connection?';
const options = [{ says: 'Due to {cause}' }, { says: 'Not due to {cause}' }];
const cites = 'I.C.19.e.5.a';
/** Words that state or deny the connection. */
const stated = [
	String.raw`\b(?:due to|d\/t|because of|caused|blamed|secondary to|2\/2|2°|from the (?:pills?|drug|med\w*|tablets?|capsules?|shots?|infusion|BP (?:med\w*|pill)|blood thinner|water pill|antibiotics?|inhaler|patch|gel)|induced|side effects?|adverse|ADR|ADE|related to|attribut\w*|unrelated|not (?:due|related|from|caused)|intoleran\w*|reaction to|associated|toxicity|thought to be from|from (?:lisinopril|ACE|the (?:statin|diuretic)|furosemide|HCTZ|warfarin|opioids?))\b`,
	String.raw`\bACE[- ]?(?:i|inhibitor)? cough\b`,
];

/** A condition and a drug that may cause it, the connection not told: only the provider can (I.A.15, I.C.19.e.5). Own compilation. */
export const linked: readonly Family[] = [
	{
		id: 'drug-effect-cough',
		topic: 'Cough and a drug',
		when: {
			kind: 'linked',
			stated,
			codes: ['R05*'],
			says: [String.raw`\b(?:cough\w*|hacking|throat (?:clearing|tickle)|tickle)\b`],
			cause: [String.raw`\b(?:lisinopril|enalapril|benazepril|ramipril|captopril|quinapril|fosinopril)\b`],
		},
		question,
		options,
		answered: [
			String.raw`\b(?:cold|post-?viral|post-?infectious|allerg(?:y|ies|ic rhinitis)|smoker'?s cough|nasal drip)\b`,
			String.raw`\b(?:URI|viral|bronchitis|pneumonia|COVID\w*|influenza|flu\b|asthma|COPD|post[- ]?nasal|sinusitis|GERD)\b`,
		],
		cites,
		examples: [
			{ text: 'Cough since a cold 2 weeks ago. HTN on lisinopril.', fires: false },
			{ text: 'Tickle and hacking since fall. HTN: stop benazepril.', fires: true },
			{ text: 'No hacking on lisinopril. HTN.', fires: false },
			{
				text: 'A/P: 1. Dry cough for 6 weeks, lungs clear. 2. Hypertension, on lisinopril 20 mg since August.',
				fires: true,
			},
			{
				text: 'Dry cough since spring. A/P: Cough, chest film normal. HTN: stop benazepril, start losartan.',
				fires: true,
			},
			{ text: 'A/P: Cough due to lisinopril, switch to losartan. Hypertension.', fires: false },
			{ text: 'A/P: Dry cough, on losartan for hypertension.', fires: false },
		],
	},
	{
		id: 'drug-effect-potassium',
		topic: 'Potassium and a drug',
		when: {
			kind: 'linked',
			stated,
			codes: ['E87.6', 'E87.5'],
			says: [
				String.raw`\b(?:hypo|hyper)-?K\b`,
				String.raw`\bpotassium (?:is |was |runs? )?(?:low|high)\b`,
				String.raw`\b(?:low|high) (?:K|potassium)\b(?! (?:diet|food|sheet|intake|rich))`,
			],
			cause: [
				String.raw`\b(?:furosemide|lasix|bumetanide|torsemide|hydrochlorothiazide|HCTZ|chlorthalidone|metolazone|spironolactone|lisinopril|losartan|sacubitril|trimethoprim|bactrim)\b`,
			],
		},
		question,
		options,
		answered: [
			String.raw`\b(?:diarrhea|vomiting|hyperaldosteron\w*|DKA)\b`,
			String.raw`\bhyperk\w*\b[^.\n]{0,20}\b(?:in|of|with) (?:\w+ )?(?:CKD|ESRD|renal|kidney)\b`,
		],
		cites,
		examples: [
			{ text: 'HyperK 5.9, HTN, hold lisinopril.', fires: true },
			{ text: 'A/P: Hypokalemia, K 3.1, KCl 20 mEq daily. Leg edema, on furosemide 40.', fires: true },
			{ text: 'A/P: Hyperkalemia, K 5.8. Heart failure on spironolactone 25, hold it.', fires: true },
			{ text: 'A/P: Hypokalemia due to furosemide, KCl.', fires: false },
			{ text: 'A/P: Hypokalemia from diarrhea.', fires: false },
			{ text: 'CKD stage 3b A3, lisinopril 40. Hyperkalemia: patiromer 8.4 g daily, BMP Friday.', fires: true },
		],
	},
	{
		id: 'drug-effect-bleeding',
		topic: 'Bleeding and a blood thinner',
		when: {
			kind: 'linked',
			stated,
			codes: ['R04.0', 'K92.?', 'K62.5', 'R31*', 'N93.9', 'N92.?', 'H11.3*', 'R58', 'K06.8', 'R04.2', 'R23.3', 'D62'],
			says: [
				String.raw`\bnose ?bleeds?\b`,
				String.raw`\bgums? (?:are )?bleed\w*`,
				String.raw`\bBRBPR\b`,
				String.raw`\bbruises (?:easily|all over)\b`,
			],
			cause: [
				String.raw`\b(?:warfarin|coumadin|apixaban|eliquis|rivaroxaban|xarelto|dabigatran|pradaxa|clopidogrel|plavix|enoxaparin|lovenox)\b`,
			],
		},
		question,
		options,
		cites,
		examples: [
			{ text: 'Nosebleed due to warfarin, INR 5.', fires: false },
			{ text: 'A/P: Epistaxis, packed, stopped. Atrial fibrillation on warfarin, INR 3.9.', fires: true },
			{ text: 'A/P: Gross hematuria x2 days, CT ordered. Persistent AF, on Eliquis.', fires: true },
			{ text: 'A/P: Epistaxis due to warfarin, INR 4.2, hold two doses.', fires: false },
			{ text: 'A/P: Epistaxis, dry air. No blood thinners.', fires: false },
		],
	},
	{
		id: 'drug-effect-bleeding-analgesic',
		topic: 'Bleeding of the digestive tract and an analgesic',
		when: {
			kind: 'linked',
			stated,
			codes: ['K92.?', 'K62.5', 'K25.4', 'K25.0', 'K26.4', 'K26.0', 'K27.4', 'K29.?1', 'R19.5'],
			says: [String.raw`\b(?:GIB|UGIB|melena|hematemesis|coffee[- ]grounds?)\b`],
			cause: [
				String.raw`\b(?:aspirin|ASA|ibuprofen|advil|motrin|naproxen|aleve|meloxicam|mobic|diclofenac|ketorolac|indomethacin|goody'?s|BC powders?)\b`,
				String.raw`\b(?:on|takes?|taking|using|uses|used|daily|chronic) (?:\w+ ){0,2}NSAIDs?\b`,
			],
		},
		question,
		options,
		answered: [
			String.raw`\b(?:NSAID|aspirin)[- ](?:induced|related|associated)\b`,
			String.raw`\b(?:hemorrhoid\w*|fissure|diverticul\w*|varic\w*|colitis|cancer)\b`,
		],
		cites,
		examples: [
			{ text: 'GI bleed 2 weeks ago, was on aspirin 325 daily for headaches, stopped. EGD on Friday.', fires: true },
			{ text: 'A/P: Melena since Sunday, Hgb 10.9. Takes naproxen twice a day for his back. EGD.', fires: true },
			{ text: 'A/P: GI bleed due to ibuprofen, stop it.', fires: false },
			{ text: 'A/P: GI bleed, source unknown, EGD. No NSAIDs, no aspirin.', fires: false },
		],
	},
	{
		id: 'drug-effect-myalgia',
		topic: 'Muscle pain and a statin',
		when: {
			kind: 'linked',
			stated,
			codes: ['M79.1*', 'M60.9', 'M62.81', 'G72.9', 'R25.2', 'M62.82'],
			says: [
				String.raw`\b(?:muscles?|thighs?|legs?|calves|calf)\b[^.;\n]{0,12}\b(?:ach(?:e|es|y|ing)|sore\w*|cramp\w*|hurt\w*)\b`,
				String.raw`\b(?:ach(?:y|ing)|sore|cramp(?:y|ing)) (?:thighs?|legs?|calves|muscles?|all over)\b`,
				String.raw`\bmuscle (?:aches?|pains?|soreness|cramps?)\b`,
			],
			cause: [
				String.raw`\b(?:atorva|rosuva|simva|prava|pitavastatin|zocor|pravachol|livalo)\b`,
				String.raw`\b(?:atorvastatin|lipitor|rosuvastatin|crestor|simvastatin|pravastatin|lovastatin|statin)\b`,
			],
		},
		question,
		options,
		answered: [
			String.raw`\bstatin[- ]?(?:myalgias?|myopathy|intoleran\w*)`,
			String.raw`\b(?:claud(?:icat\w*)?|PAD|PVD)\b`,
			String.raw`\b(?:fibromyalgia|polymyalgia|PMR|viral|influenza|flu\b|COVID\w*|after (?:workout|gym|exercise))\b`,
		],
		cites,
		examples: [
			{ text: 'Thighs achy since rosuvastatin for mixed hyperlipidemia.', fires: true },
			{ text: 'Mixed hyperlipidemia; no leg aches on rosuvastatin.', fires: false },
			{
				text: 'A/P: Myalgia of both thighs, CK 410, hold atorvastatin, recheck in 4 weeks. Hyperlipidemia.',
				fires: true,
			},
			{ text: 'A/P: Diffuse myalgias since summer. HLD: on rosuvastatin 20.', fires: true },
			{ text: 'A/P: Statin-induced myalgia, switch to pravastatin.', fires: false },
			{ text: 'A/P: Myalgia, no statin.  Vitamin D low.', fires: false },
		],
	},
	{
		id: 'drug-effect-hypoglycemia',
		topic: 'Low glucose and a drug',
		when: {
			kind: 'linked',
			stated,
			codes: ['E11.649', 'E10.649', 'E13.649', 'E16.2'],
			says: [
				String.raw`\b(?:lows|hypos)\b`,
				String.raw`\blow (?:sugars?|BGs?|glucose)\b`,
				String.raw`\b(?:sugars?|BGs?|glucose) (?:too |went |was |were |running )?low\b`,
				String.raw`\b(?:sugars?|BGs?|FSBG|glucose)\W{1,2}(?:of |was |were |is |down to |in the )?(?:[3-5]\d|6[0-8])s?\b(?!\s?(?:%|/))`,
			],
			cause: [
				String.raw`\b(?:insulin|glargine|lantus|lispro|humalog|aspart|novolog|glipizide|glimepiride|glyburide)\b`,
			],
		},
		question,
		options,
		answered: [
			String.raw`\b(?:insulin|drug|bolus|dose|med\w*)[- ](?:\w+ )?related\b`,
			String.raw`\b(?:(?:skipped|missed|skips|misses|skipping|missing|late|no|without) (?:(?:a|her|his|their) )?(?:meals?|lunch|breakfast|dinner|supper|snack)|overdos\w*|took too much|double dose|alcohol|too much insulin)\b`,
		],
		cites,
		examples: [
			{ text: 'T2DM, lows at night on glipizide.', fires: true },
			{ text: 'T2DM, no lows on glipizide.', fires: false },
			{
				text: 'A/P: Type 2 diabetes with hypoglycemia, two lows this week, on glipizide 10 BID, cut to 5.',
				fires: true,
			},
			{ text: 'A/P: T1DM with hypoglycemia at night. Reduce Lantus to 18 units.', fires: true },
			{ text: 'A/P: T2DM with hypoglycemia due to glipizide, stop it.', fires: false },
			{ text: 'A/P: T2DM, no hypoglycemia on glipizide.', fires: false },
		],
	},
	{
		id: 'drug-effect-constipation',
		topic: 'Constipation and a drug',
		when: {
			kind: 'linked',
			stated,
			codes: ['K59.00', 'K59.09'],
			says: [String.raw`\bbacked up\b`, String.raw`\bno BM (?:x|for|in) \d`],
			cause: [
				String.raw`\b(?:oxycodone|hydrocodone|morphine|tramadol|percocet|norco|fentanyl|methadone|opioids?|hydromorphone|tapentadol)\b`,
			],
		},
		question,
		options,
		answered: [String.raw`\bOIC\b`],
		cites,
		examples: [
			{ text: 'A/P: Constipation, start senna. Chronic low back pain, continue oxycodone 5 mg.', fires: true },
			{ text: 'A/P: Knee replacement 2 weeks ago, on hydrocodone. Constipation, miralax.', fires: true },
			{ text: 'A/P: Opioid-induced constipation, naloxegol.', fires: false },
			{ text: 'A/P: Constipation, more fiber.', fires: false },
		],
	},
	{
		id: 'drug-effect-rash',
		topic: 'Rash and a drug',
		when: {
			kind: 'linked',
			stated,
			codes: ['R21', 'L50.9', 'L30.9', 'L29.9', 'L27.9'],
			says: [String.raw`\b(?:rash|hives|welts|red spots)\b`],
			cause: [
				String.raw`\b(?:amox|amox-clav|lamictal|TMP[-/ ]?SMX|septra|PCN|macrobid)\b`,
				String.raw`\b(?:amoxicillin|augmentin|amoxicillin-clavulanate|bactrim|trimethoprim-sulfamethoxazole|cephalexin|keflex|cefdinir|lamotrigine|penicillin|allopurinol|sulfa)\b`,
			],
		},
		question,
		options,
		answered: [
			String.raw`\b(?:PCN|penicillin|amox\w*|augmentin|sulfa|bactrim|keflex|cephalexin|cefdinir|lamotrigine|allopurinol)\b ?[-–:=(>]{0,2} ?(?:\+ )?(?:hives|rash|urticaria)\b`,
			String.raw`\b(?:hives|rash|urticaria) (?:w/?|with|to|on|on) (?:the |his |her )?(?:PCN|penicillin|amox\w*|augmentin|sulfa|bactrim|keflex|cephalexin)\b`,
			String.raw`\b(?:drug (?:rash|eruption|reaction)|poison (?:ivy|oak)|contact dermatitis|eczema|viral exanthem|scabies|allerg(?:y|ic) to)\b`,
		],
		cites,
		examples: [
			{ text: 'Rash day 6 of amox for strep, stop it.', fires: true },
			{ text: 'Day 7 of amoxicillin. A/P: Rash on trunk since yesterday, stop amoxicillin, cetirizine.', fires: true },
			{ text: 'A/P: Hives on arms. Cellulitis of left leg improving on cephalexin day 4.', fires: true },
			{ text: 'Rash on trunk, day eight of Bactrim. Stop Bactrim, cetirizine. NKDA before this.', fires: true },
			{ text: 'A/P: Rash due to amoxicillin, stop.', fires: false },
			{ text: 'Strep, azithromycin (PCN hives). Amoxicillin not given.', fires: false },
			{ text: 'A/P: Rash of unclear origin, no new drugs.', fires: false },
		],
	},
	{
		id: 'drug-effect-dizziness',
		topic: 'Dizziness or a fall in blood pressure and a drug',
		when: {
			kind: 'linked',
			stated,
			codes: ['I95.1', 'I95.9', 'R55', 'R42'],
			says: [
				String.raw`\b(?:woozy|light-?headed\w*|dizz\w*|faint(?:ed|s)|passed out)\b`,
				String.raw`\borthostatic\b(?! (?:vitals?|VS|BPs?|neg|nl))`,
				String.raw`\borthostasis\b`,
			],
			cause: [
				String.raw`\b(?:coreg|minipress|cardura|hytrin|torsemide|bumetanide|catapres|silodosin|alfuzosin)\b`,
				String.raw`\b(?:tamsulosin|flomax|terazosin|doxazosin|prazosin|clonidine|hydralazine|midodrine held|carvedilol|furosemide|lasix)\b`,
			],
		},
		question,
		options,
		answered: [
			String.raw`\b(?:vestibul\w*|labyrinth\w*|room spin\w*|spinning)\b`,
			String.raw`\b(?:BPPV|vertigo|dehydrat\w*|vasovagal|menière\w*|meniere\w*|neurogenic)\b`,
		],
		cites,
		examples: [
			{ text: 'Woozy on standing since terazosin for BPH, cut to 2.', fires: true },
			{ text: 'BPH on terazosin, not dizzy.', fires: false },
			{ text: 'A/P: Orthostatic hypotension, 22 point drop. BPH, on tamsulosin, take at bedtime.', fires: true },
			{ text: 'A/P: Hypotension in clinic, 88/52. HFrEF on carvedilol 25 BID, cut to 12.5.', fires: true },
			{ text: 'A/P: Orthostatic hypotension due to tamsulosin, stop.', fires: false },
			{ text: 'A/P: Dizziness, BPPV, Epley maneuver. BPH on tamsulosin.', fires: false },
		],
	},
	{
		id: 'drug-effect-edema',
		topic: 'Swelling and a drug',
		when: {
			kind: 'linked',
			stated,
			codes: ['R60.?', 'M79.89'],
			says: [
				String.raw`\b(?:ankles?|feet|legs?)\b[^.;\n]{0,12}\b(?:swell\w*|swollen|puff\w*)\b`,
				String.raw`\b(?:swollen|puffy) (?:ankles?|feet|legs?)\b`,
				String.raw`(?<!\b(?:trace|tr|mild|min\w*) )\b(?:pedal|ankle) (?:edema|swelling)\b`,
			],
			cause: [
				String.raw`\b(?:amlodipine|norvasc|nifedipine|felodipine|pioglitazone|actos|gabapentin|pregabalin|lyrica|minoxidil)\b`,
			],
		},
		question,
		options,
		answered: [
			String.raw`\b(?:heart failure|CHF|HF[rp]EF|venous (?:insufficiency|stasis)|DVT|lymphedema|cirrhosis|nephrotic|pregnan\w*)\b`,
		],
		cites,
		examples: [
			{ text: 'HTN, amlodipine 10. Feet puffy by evening.', fires: true },
			{ text: 'HTN, amlodipine 10, no swollen feet.', fires: false },
			{ text: 'A/P: Leg edema, both ankles, echo normal. Hypertension, on amlodipine 10, lower to 5.', fires: true },
			{ text: 'A/P: Bilateral leg edema since June. Neuropathic pain, pregabalin 150 BID.', fires: true },
			{ text: 'A/P: Leg edema due to amlodipine, stop it.', fires: false },
			{ text: 'A/P: No leg edema on amlodipine 10.', fires: false },
		],
	},
];
