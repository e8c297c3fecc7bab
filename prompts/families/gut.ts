import type { Family } from '../family.ts';

const unsaid = String.raw`(?<!\b(?:no|not|denies|denied|deny|without|w/o|negative for)\b[^.\n]{0,40})`;
const cause = '(?:due to|d/t|2/2|secondary to|caused by|related to|from)';

/** Digestive tract and liver. Own compilation; axes are those of the tabular categories cited. */
export const gut: readonly Family[] = [
	{
		id: 'cirrhosis',
		topic: 'Cirrhosis: cause',
		when: { kind: 'unspecified', codes: ['K74.60', 'K74.69'] },
		question: 'The note says “{phrase}”. What is its cause, if known?',
		options: [
			{ says: 'Cryptogenic cirrhosis' },
			{ says: 'Alcoholic cirrhosis', shows: [String.raw`${unsaid}\b(?:alcohol\w*|etoh)\b`] },
			{ says: 'Cirrhosis due to chronic hepatitis C', shows: [String.raw`${unsaid}\b(?:HCV|hep(?:atitis)? C)\b`] },
			{
				says: 'Cirrhosis due to chronic hepatitis B',
				shows: [String.raw`${unsaid}\b(?:HBV|hep(?:atitis)? B|HBsAg)\b`],
			},
			{
				says: 'Cirrhosis due to metabolic steatohepatitis',
				shows: [String.raw`${unsaid}\b(?:fatty liver|steatosis|NAFLD|MASLD|steatohepatitis|NASH|MASH)\b`],
			},
		],
		answered: [
			String.raw`\b(?:alcoholic|alcohol[- ](?:related|associated|induced)|etoh|laennec\w*|NASH|MASH|HCV|HBV|hep(?:atitis)? [BC]|cryptogenic|biliary|autoimmune|cardiac|hemochromatosis|wilson'?s)\b[^.\n]{0,15}\bcirrho`,
			String.raw`\bcirrho\w*\b[^.\n]{0,20}\b${cause}\b`,
			String.raw`\b(?:PBC|PSC|primary biliary|sclerosing cholangitis)\b`,
			String.raw`\b(?:NASH|MASH|HCV|etoh)\s?/\s?cirrho|\bcirrho\w*\W{1,3}(?:NASH|MASH|HCV|HBV|etoh|alcohol\w*)\b`,
		],
		indicators: [
			String.raw`\b(?:ascites|varices|encephalopathy|splenomegaly|MELD\W{0,3}\d+)`,
			String.raw`\b(?:AST|ALT|bilirubin|platelets?|albumin)\W{0,3}(?:of |is |was )?\d+(?:\.\d+)?`,
		],
		cites: 'categories K70, K71 and K74',
		examples: [
			{ text: 'A/P: Cirrhosis, MELD 12. Continue lactulose, ultrasound every 6 months.', fires: true },
			{ text: 'A/P: Cirrhosis of the liver with varices on EGD. Continue propranolol.', fires: true },
			{ text: 'A/P: Cirrhosis due to hepatitis C, treated. Ultrasound every 6 months.', fires: false },
			{ text: 'A/P: Fatty liver, no cirrhosis on elastography.', fires: false },
		],
	},
	{
		id: 'hepatitis',
		topic: 'Hepatitis: type or cause',
		when: { kind: 'unspecified', codes: ['K75.9', 'K73.9', 'B19.9', 'B17.9', 'B18.9'] },
		question: 'The note says “{phrase}”. Which virus or which other cause is it?',
		options: [],
		answered: [
			String.raw`\bhep(?:atitis|\.)?[\s-]?(?:A|B|C|D|E)\b(?!\s?(?:vaccin\w*|immuni\w*|neg\w*|serolog\w*|screen\w*|panel))`,
			String.raw`\b(?:HCV|HBV|HAV|CHC|CHB)\b(?!\W{0,3}(?:neg|non-?reactive|screen|serolog|vaccin))`,
			String.raw`\b(?:alcoholic|alcohol[- ](?:related|associated)|autoimmune|drug[- ]induced|toxic|ischemic|NASH|MASH|steato|granulomatous|reactive|EBV|CMV|herpes|lupus|acetaminophen)\s?-?hepatitis\b`,
			String.raw`\bhepatitis\b[^.\n]{0,20}\b${cause}\b`,
			String.raw`\b(?:NASH|MASH|AIH|DILI|steatohepatitis)\b`,
		],
		indicators: [
			String.raw`\b(?:AST|ALT)\W{0,3}(?:of |is |was )?\d{2,5}`,
			String.raw`\b(?:jaundice|hepatomegaly|alcohol|acetaminophen|travel|serolog\w*)\b`,
		],
		cites: 'categories B15 to B19, K70, K71, K73 and K75',
		examples: [
			{ text: 'A/P: Hepatitis, ALT 310. Serologies pending, recheck LFTs.', fires: true },
			{ text: 'A/P: Chronic hepatitis, ALT 88. Hepatology referral.', fires: true },
			{ text: 'A/P: Chronic hepatitis C, start sofosbuvir-velpatasvir.', fires: false },
			{ text: 'A/P: Hepatitis B vaccine given. No hepatitis.', fires: false },
		],
	},
	{
		id: 'crohn',
		topic: "Crohn's disease: part of the bowel",
		when: { kind: 'unspecified', codes: ['K50.9*'] },
		question: 'The note says “{phrase}”. Which part of the bowel is affected?',
		options: [{ says: 'Small intestine' }, { says: 'Large intestine' }, { says: 'Both small and large intestine' }],
		answered: [
			String.raw`\b(?:ile(?:um|al|itis)|ileo-?\w+|TI|small (?:bowel|intestin\w*)|jejun\w*|duoden\w*|large (?:bowel|intestin\w*)|colon(?:ic)?|colitis|rect(?:al|um)|gastroduodenal)\b(?! (?:cancer|ca\b|screening|bleeding|polyps?|(?:is |was )?(?:normal|nl|clear)))`,
		],
		indicators: [
			String.raw`\b(?:colonoscopy|MRE|CT enterography|CRP|calprotectin)\b[^.\n]{0,40}`,
			String.raw`\b(?:diarrhea|abdominal pain|weight loss|bloody stools?)\b`,
		],
		cites: 'category K50',
		examples: [
			{ text: 'Crohn disease, no flare, ileum normal on scope, adalimumab.', fires: true },
			{ text: "A/P: Crohn's disease, in good control. Continue adalimumab.", fires: true },
			{ text: 'A/P: Crohn disease flare with diarrhea. Prednisone taper, calprotectin 620.', fires: true },
			{ text: "A/P: Crohn's disease of the terminal ileum. Continue adalimumab.", fires: false },
			{ text: "FH: Sister with Crohn's disease.\nA/P: IBS.", fires: false },
		],
	},
	{
		id: 'gi-bleed',
		topic: 'Gastrointestinal bleeding: source',
		when: {
			kind: 'unspecified',
			codes: ['K92.2'],
			says: [String.raw`\b(?:gut|bowel) bleed\w*`, String.raw`\bbleed(?:ing|s)? from (?:the )?(?:gut|bowels?)\b`],
		},
		question: 'The note says “{phrase}”. What is its source, if known?',
		options: [
			{
				says: 'Bleeding from peptic ulcer',
				shows: [String.raw`${unsaid}\b(?:gastric|duodenal|peptic|stomach) ulcers?\b`],
			},
			{ says: 'Bleeding from diverticular disease', shows: [String.raw`${unsaid}\bdiverticul(?:a|osis|um|ar)\b`] },
			{ says: 'Bleeding from hemorrhoids', shows: [String.raw`${unsaid}\bhemorrhoids?\b`] },
			{ says: 'Bleeding from esophageal varices', shows: [String.raw`${unsaid}\bvarices\b`] },
			{ says: 'Bleeding from angiodysplasia', shows: [String.raw`${unsaid}\b(?:angiodysplasia|angioectasia|AVMs?)\b`] },
		],
		answered: [
			String.raw`\b(?:piles|h(?:a)?em+or+h?oids?|fissure)\b[^.\n]{0,40}\bbleed\w*`,
			String.raw`\b(?:bleed\w*|hemorrhage|GIB)\b[^.\n]{0,25}\b(?:due to|d/t|2/2|secondary to|caused by|from (?:an? |the )?(?:\w+ )?(?:ulcer|divertic\w*|hemorrhoid\w*|varices|polyp\w*|AVM\w*|angio\w*|mallory|gastritis|esophagitis|fissure))`,
			String.raw`\b(?:bleeding (?:gastric |duodenal |peptic )?(?:ulcer|diverticul\w*|hemorrhoids?|varices|polyp)|variceal bleed\w*|diverticular (?:bleed\w*|hemorrhage)|hemorrhoidal bleed\w*|mallory|dieulafoy)\b`,
			String.raw`\b(?:ulcer|diverticul\w*|hemorrhoids?|varices|angiodysplasia|gastritis)\b[^.\n]{0,12}\bwith (?:bleeding|hemorrhage)\b`,
		],
		indicators: [
			String.raw`\b(?:EGD|colonoscopy|endoscopy)\b[^.\n]{0,50}`,
			String.raw`\b(?:h(?:e|ae)moglobin|hgb|hb)\b(?!\W{0,2}A1c)\W{0,3}(?:of |is |was )?\d{1,2}(?:\.\d+)?`,
			String.raw`\b(?:melena|hematochezia|hematemesis|black stools?|bright red blood)\b`,
		],
		cites: 'category K92; I.A.15',
		examples: [
			{ text: 'Piles, internal; they account for the bleeding. Fiber.', fires: false },
			{ text: 'A/P: GI bleed, Hgb 9.8. EGD and colonoscopy scheduled.', fires: true },
			{
				text: 'A/P: Gastrointestinal bleeding, melena twice. Angioectasia seen on EGD in May, varices too. Recheck CBC.',
				fires: true,
			},
			{ text: 'A/P: GI bleed from duodenal ulcer, on pantoprazole.', fires: false },
			{ text: 'A/P: Anemia workup, no GI bleeding.', fires: false },
		],
	},
	{
		id: 'pancreatitis',
		topic: 'Pancreatitis: acute or chronic',
		when: { kind: 'unspecified', codes: ['K85.90'] },
		question: 'The note says “{phrase}”. Is it acute or chronic?',
		options: [
			{ says: 'Acute pancreatitis' },
			{ says: 'Chronic pancreatitis' },
			{ says: 'Acute on chronic pancreatitis' },
		],
		answered: [
			String.raw`\b(?:acute|ac|chr|chronic|recurrent|relapsing|history of|h/o|prior|resolved)\b[^.\n]{0,25}\bpancreatitis\b`,
			String.raw`\bpancreatitis\b[^.\n]{0,25}\b(?:acute|ac|chr|chronic|recurrent|resolved|ago)\b`,
			String.raw`\b(?:gallstone|biliary|necroti[sz]ing|autoimmune) pancreatitis\b`,
		],
		indicators: [
			String.raw`\blipase\W{0,3}(?:of |is |was )?\d{2,5}`,
			String.raw`\b(?:calcifications?|steatorrhea|pancreatic enzymes?|creon|epigastric pain)\b`,
		],
		cites: 'I.B.8; categories K85 and K86',
		within: ['K86'],
		examples: [
			{ text: 'A/P: Pancreatitis, lipase 480. Clear liquids, recheck tomorrow.', fires: true },
			{ text: 'A/P: Pancreatitis. Continue Creon, low-fat diet.', fires: true },
			{ text: 'A/P: Chronic pancreatitis. Continue Creon.', fires: false },
			{ text: 'A/P: Epigastric pain, lipase normal, no pancreatitis.', fires: false },
		],
	},
];
