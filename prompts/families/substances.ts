import type { Family } from '../family.ts';

/** Alcohol, drugs and tobacco. Own compilation; axes are those of the tabular categories cited. */
export const substances: readonly Family[] = [
	{
		id: 'alcohol',
		topic: 'Alcohol: use, abuse or dependence',
		when: {
			kind: 'unspecified',
			codes: ['F10.90', 'F10.92?', 'F10.93?', 'F10.98?', 'F10.99'],
			says: [
				String.raw`\b(?:[4-9]|1\d)(?:\s?-\s?\d{1,2})? (?:beers|drinks|shots) (?:nightly|daily)\b`,
				String.raw`\bheavy drink\w*`,
				String.raw`\b(?:worr\w+|concern\w*|trouble|problems?) (?:about|with|over|by|for) (?:his|her|their|the)? ?(?:drinking|alcohol|EtOH)\b`,
				String.raw`\b(?:pint|fifth|handle|liter|bottle)s? of (?:vodka|whiskey|whisky|rum|gin|tequila|bourbon|liquor|wine)\b`,
				String.raw`\b(?:[3-9]|1\d|three|four|five|six|seven|eight|nine|ten|twelve)(?:\s?(?:-|to|or)\s?\w{1,5})? (?:beers|drinks|shots|glasses of wine) (?:on |most )?(?:weeknights|nights|evenings|days)\b`,
				String.raw`\b(?:four|five|six|seven|eight|nine|ten|twelve) (?:beers|drinks|shots) (?:nightly|daily|(?:a|per|each|every) (?:day|night))\b`,
				String.raw`\b(?:pint|fifth|handle|bottle|six[- ]?pack|12[- ]?pack|case)\b[^.;\n]{0,18}\b(?:daily|nightly|(?:a|per|each|every|most) (?:day|night|evening)s?)\b`,
				String.raw`\bdrink(?:s|ing) (?:heav\w*|too much|hard)\b`,
				String.raw`\b(?:[4-9]|1\d)(?:\s?-\s?\d{1,2})? (?:beers|drinks|shots)\s?(?:/|a |per |each |every )(?:d|day|night|nite)\b`,
				String.raw`\b(?:alcohol|EtOH|drinking) (?:problem|misuse|issues?|disorder|overuse)\b`,
				String.raw`\bproblem(?:atic)? drink\w*`,
			],
		},
		question: 'The note says “{phrase}”. How is it classified?',
		options: [
			{ says: 'Alcohol use without a disorder' },
			{ says: 'Alcohol abuse (mild use disorder)' },
			{ says: 'Alcohol dependence (moderate or severe use disorder)' },
		],
		answered: [
			String.raw`\b(?:alcohol\w*|etoh)\b[^.\n]{0,20}\b(?:abuse|depend\w*|addict\w*|misuse disorder)\b`,
			String.raw`\b(?:abuse|dependence|addiction)\b[^.\n]{0,15}\b(?:alcohol|etoh)\b`,
			String.raw`\balcohol(?:ism|ic)\b|\b(?:AUD|(?:alcohol|etoh) use disorder)\b[^.\n]{0,20}\b(?:mild|mod\w*|sev\w*|remission)|\b(?:mild|mod\w*|sev\w*)\W{1,3}(?:AUD\b|(?:alcohol|etoh) use disorder)`,
			String.raw`\b(?:social(?:ly)?|occasional(?:ly)?|rare(?:ly)?|light|moderate)\b[^.\n]{0,15}\b(?:alcohol|etoh|drink\w*)\b`,
			String.raw`\b(?:alcohol|etoh|drinks?)\b[^.\n]{0,20}\b(?:social(?:ly)?|occasional(?:ly)?|rare(?:ly)?)\b`,
		],
		indicators: [
			String.raw`\bAUDIT(?:-?C)?\W{0,3}(?:score\W{0,3})?\d{1,2}`,
			String.raw`\b\d{1,2}(?:\s?-\s?\d{1,2})?\s?(?:drinks|beers|glasses|shots)\b[^.\n]{0,15}`,
			String.raw`\b(?:withdrawal|cravings?|blackouts?|DUI|naltrexone|disulfiram|acamprosate)\b`,
		],
		cites: 'I.C.5.b; category F10',
		examples: [
			{ text: 'Heavy drinker, LFTs up.', fires: true },
			{ text: 'Dad drank heavily. HTN ok.', fires: false },
			{ text: 'A/P: Alcohol use, 6 beers a day. Counseled, start naltrexone.', fires: true },
			{ text: 'A/P: Heavy alcohol use, AUDIT-C 8. Counseled on cutting down.', fires: true },
			{ text: 'A/P: Alcohol dependence. Continue naltrexone.', fires: false },
			{ text: 'SH: Denies alcohol use.\nA/P: Hypertension, continue lisinopril.', fires: false },
		],
	},
	{
		id: 'opioid',
		topic: 'Opioids: use, abuse or dependence',
		when: {
			kind: 'unspecified',
			codes: ['F11.90', 'F11.92?', 'F11.93', 'F11.98?', 'F11.99'],
			says: [
				String.raw`\b(?:using|uses|misus\w*|abus\w*|snort\w*|inject\w*) (?:heroin|fentanyl|oxy\w*|percs?|percocet|pain pills|opioids?|opiates?)\b`,
				String.raw`\b(?:opioid|opiate|heroin|narcotic|fentanyl|pain pill) (?:problem|misuse|issues?|disorder)\b`,
			],
		},
		question: 'The note says “{phrase}”. How is it classified?',
		options: [
			{ says: 'Opioid use as prescribed, without a disorder' },
			{ says: 'Opioid abuse (mild use disorder)' },
			{ says: 'Opioid dependence (moderate or severe use disorder)' },
		],
		answered: [
			String.raw`\b(?:opioids?|opiates?|heroin|fentanyl|oxycodone)\b[^.\n]{0,20}\b(?:abuse|depend\w*|addict\w*|use disorder)\b`,
			String.raw`\b(?:abuse|dependence|addiction)\b[^.\n]{0,15}\b(?:opioids?|opiates?|heroin|fentanyl)\b`,
			String.raw`\bOUD\b|\buse disorder\b`,
			String.raw`\b(?:as prescribed|chronic opioid therapy|COT|long[- ]term opioid|opioid agreement|pain contract)\b`,
		],
		indicators: [
			String.raw`\b(?:buprenorphine|suboxone|methadone|naloxone|narcan)\b`,
			String.raw`\b(?:UDS|urine drug screen|PDMP|COWS\W{0,3}\d+|withdrawal|cravings?)\b`,
		],
		cites: 'I.C.5.b; category F11',
		examples: [
			{ text: 'Using heroin daily, referred.', fires: true },
			{ text: 'A/P: Opioid use, urine drug screen positive. Naloxone kit given.', fires: true },
			{ text: 'A/P: Opioid use, heroin daily. Counseled, referral to treatment.', fires: true },
			{ text: 'A/P: Opioid use disorder, continue buprenorphine.', fires: false },
			{ text: 'SH: Denies opioid use.\nA/P: Low back strain.', fires: false },
		],
	},
	{
		id: 'cannabis',
		topic: 'Cannabis: use, abuse or dependence',
		when: {
			kind: 'unspecified',
			codes: ['F12.90', 'F12.92?', 'F12.93', 'F12.98?', 'F12.99'],
			says: [
				String.raw`\b(?:MJ|weed|pot|THC|edibles)\b[^.\n]{0,10}\b(?:daily|nightly|every (?:day|night)|qd|qhs)\b`,
				String.raw`\bsmokes (?:pot|weed|MJ)\b`,
				String.raw`\b(?:marijuana|cannabis|THC|weed) (?:problem|misuse|issues?|disorder)\b`,
				// The head of an item that deals with it.
				String.raw`(?<=^|[\n.;][ \t]*)(?:[-*•#]|\d{1,2}[.)]?)?[ \t]*\b(?:marijuana|cannabis|THC|weed)(?: use)?\s?[:–-]\s?(?=[^.\n]{0,60}\b(?:cut|taper|quit|stop|advised|couns\w*|MI|motivat\w*|cessation|reduc\w*|cravings?|group|NAC|N-acetylcysteine|gabapentin))`,
			],
		},
		question: 'The note says “{phrase}”. How is it classified?',
		options: [
			{ says: 'Cannabis use without a disorder' },
			{ says: 'Cannabis abuse (mild use disorder)' },
			{ says: 'Cannabis dependence (moderate or severe use disorder)' },
		],
		answered: [
			String.raw`\b(?:cannabis|marijuana|THC|weed)\b[^.\n]{0,20}\b(?:abuse|depend\w*|addict\w*|use disorder)\b`,
			String.raw`\b(?:abuse|dependence|addiction)\b[^.\n]{0,15}\b(?:cannabis|marijuana|THC)\b`,
			String.raw`\bCUD\b|\bmedical (?:marijuana|cannabis)\b`,
			String.raw`\b(?:social(?:ly)?|occasional(?:ly)?|rare(?:ly)?|recreational(?:ly)?)\b[^.\n]{0,15}\b(?:cannabis|marijuana|THC|weed)\b`,
		],
		indicators: [
			String.raw`\b(?:daily|times a (?:day|week)|nightly)\b`,
			String.raw`\b(?:CUDIT\W{0,3}\d+|cravings?|withdrawal|hyperemesis|urine drug screen)\b`,
		],
		cites: 'I.C.5.b; category F12',
		examples: [
			{ text: 'MJ daily, counseled.', fires: true },
			{ text: 'A/P:\n- Insomnia: CBT-I.\n- Weed: cut one session a week, group.', fires: true },
			{ text: 'A/P:\n- Insomnia: CBT-I.\n- Weed: none since May, no cravings.', fires: false },
			{ text: 'Tried weed once at 19. HTN ok.', fires: false },
			{ text: 'A/P: Cannabis use daily. Counseled on effects.', fires: true },
			{ text: 'A/P: Marijuana use, anxiety worse after it. Advised to cut down.', fires: true },
			{ text: 'A/P: Cannabis dependence. Referral to counseling.', fires: false },
			{ text: 'SH: Denies marijuana use.\nA/P: Eczema.', fires: false },
		],
	},
	{
		id: 'tobacco',
		topic: 'Tobacco: product and status',
		when: {
			kind: 'unspecified',
			codes: ['F17.200', 'F17.210', 'Z72.0'],
			says: [
				String.raw`\bsmokes\b(?!\s+(?:pot|weed|MJ|marijuana|cannabis|crack|meth|THC))`,
				String.raw`\bstill smok\w*`,
				String.raw`\b(?:tob(?:acco)?|nicotine) use\b(?! (?:disorder|without|none|neg\w*|hx|history|screen\w*)|: ?(?:never|none|no|former|denies|quit))`,
				String.raw`\b(?:continues?|continuing|goes on) (?:to )?(?:use tobacco|tobacco use|smok\w*)`,
				String.raw`\btob(?:acco)?\W{0,2}(?:\+|pos|yes)`,
			],
		},
		question: 'The note says “{phrase}”. Which product is used, and is there dependence?',
		options: [
			{ says: 'Nicotine dependence, cigarettes' },
			{ says: 'Nicotine dependence, chewing tobacco' },
			{ says: 'Nicotine dependence, vaping or other product' },
			{ says: 'Tobacco use without dependence' },
			{ says: 'Former tobacco use' },
		],
		answered: [
			String.raw`\b(?:cigarettes?|cigs?|ppd|packs?|pk(?:s|/day)?|pack[- ]?years?|vap(?:e|es|ing)|e-?cig\w*|cigars?|pipes?|chew\w*|snuff|snus|dips?|smokeless|hookah)\b`,
			String.raw`\b(?:former|ex-?|never|non)[- ]?smoker\b|\bquit (?:smoking )?(?:in|\d)`,
			String.raw`\btobacco use without dependence\b`,
		],
		indicators: [
			String.raw`\b(?:varenicline|chantix|nicotine (?:patch|gum|lozenge)|bupropion)\b`,
			String.raw`\b(?:cessation|counsel\w*)\b[^.\n]{0,25}`,
		],
		cites: 'I.C.5.b; category F17; Z72.0',
		examples: [
			{ text: 'Smokes, not ready to quit.', fires: true },
			{ text: 'Husband smokes. HTN ok.', fires: false },
			{ text: 'A/P: Nicotine dependence, start nicotine patch.', fires: true },
			{ text: 'A/P: Current smoker. Counseled to quit, varenicline.', fires: true },
			{ text: 'A/P: Nicotine dependence, cigarettes 1 ppd. Start nicotine patch.', fires: false },
			{ text: 'SH: Never smoker.\nA/P: Hypertension.', fires: false },
		],
	},
	{
		id: 'tobacco-dependence',
		topic: 'Tobacco: use or dependence',
		when: {
			kind: 'unspecified',
			codes: ['F17.2?0', 'Z72.0'],
			says: [
				String.raw`\b(?:tob(?:acco)?|nicotine) use\b(?! (?:disorder|without|none|neg\w*|hx|history|screen\w*)|: ?(?:never|none|no|former|denies|quit))`,
				String.raw`\b(?:uses?|using) (?:tobacco|nicotine|snuff|snus|dip|vapes?|e-?cig\w*)\b`,
			],
			only: [
				String.raw`\b(?:(?:uses?|using|use of) (?:tobacco|nicotine|snuff|snus|dip)|(?:tob(?:acco)?|nicotine) use(?! disorder)|nicotine pouch\w*|(?<!\b(?:not|never|no|denies|can|don't) )chew(?:s|ing tobacco)|dips (?:snuff|tobacco|\d|daily)|snus)\b`,
			],
		},
		question: 'The note says “{phrase}”. Is there nicotine dependence, or use without dependence?',
		options: [{ says: 'Nicotine dependence' }, { says: 'Tobacco use without dependence' }],
		answered: [
			String.raw`\b(?:depend\w*|addict\w*|use disorder|TUD|withdrawal)\b`,
			String.raw`\b(?:smoker|smokes|(?:current|every ?day|daily|heavy) smoking)\b`,
			String.raw`\b(?:former|ex-?|never|non)[- ]?(?:smoker|user)\b|\bquit (?:smoking )?(?:in|\d)`,
		],
		denialAnswers: true,
		cites: 'I.C.5.b; category F17; Z72.0',
		examples: [
			{ text: 'A/P: Tobacco use: chews 1 tin a day, NRT gum, quit date in January.', fires: true },
			{ text: 'Nicotine pouch daily, told to stop before surgery. Rotator cuff tear, repair.', fires: true },
			{ text: 'A/P: Smokes 1 ppd, varenicline.', fires: false },
			{ text: 'A/P: Nicotine dependence, chewing tobacco, gum.', fires: false },
			{ text: 'Tobacco use: never. Sprain of the left ankle.', fires: false },
		],
	},
];
