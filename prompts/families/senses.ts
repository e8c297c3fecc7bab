import type { Family } from '../family.ts';

const otitis = '(?:otitis(?: media)?|(?:middle )?ear infections?|OM)';
const pink = String.raw`(?:conjunctivitis|pink[\s-]?eye)`;
const macula = String.raw`(?:A?R?MD|AMD|macular degen\w*)`;
const deaf = String.raw`(?:hearing (?:loss|impairment)|HL|deaf\w*|hard of hearing)`;
const glaucomaType = String.raw`(?:open[\s-]?angle|angle[\s-]?closure|closed[\s-]?angle|narrow[\s-]?angle|POAG|COAG|OAG|PACG|ACG|CACG|AACG|NTG|LTG|(?:low|normal)[\s-]tension|pigment\w*|pseudo-?exfol\w*|PXG|PXE|PXF|capsular|neovascular|NVG|steroid[\s-](?:induced|response)|uveitic|inflammatory|traumatic|secondary|congenital|juvenile|JOAG|phacolytic|suspect\w*)`;

/** Ears and eyes. Own compilation; axes are those of the tabular categories cited. */
export const senses: readonly Family[] = [
	{
		id: 'otitis-media',
		topic: 'Otitis media: type',
		when: {
			kind: 'unspecified',
			codes: ['H66.9?', 'H66.4?', 'H65.9?'],
			says: [String.raw`\bOM,? (?:R|L|AU|bilat)\b`, String.raw`\b[RL] OM\b`, String.raw`\bear (?:infxn|infx|inf)\b`],
		},
		question: 'The note says “{phrase}”. Which type is it?',
		options: [
			{ says: 'Acute suppurative, eardrum intact' },
			{ says: 'Acute suppurative, with ruptured eardrum' },
			{ says: 'Acute serous (with effusion)' },
			{ says: 'Chronic suppurative' },
			{ says: 'Chronic serous (with effusion)' },
		],
		within: ['H65', 'H66', 'H72'],
		answered: [
			String.raw`\b(?:ASOM|OME|CSOM|SOM|MEE)\b`,
			String.raw`\b(?:serous|suppurat\w*|non-?suppurat\w*|purulent|secretory|mucoid|adhesive|allergic)\b[^.\n]{0,30}\b${otitis}\b`,
			String.raw`\b${otitis}\b[^.\n]{0,30}\b(?:serous|suppurat\w*|non-?suppurat\w*|purulent|secretory|mucoid|effusions?)\b`,
			String.raw`\b(?:glue ear|middle ear (?:effusion|fluid))\b`,
		],
		indicators: [
			String.raw`\b(?:TM|eardrum|tympanic membrane)s?\b[^.\n]{0,30}\b(?:bulging|red|erythema\w*|dull|perforat\w*|ruptur\w*|retract\w*)\b`,
			String.raw`\b(?:otorrhea|ear drainage|ear pain|otalgia|fever)\b`,
			String.raw`\b(?:amoxicillin|augmentin|cefdinir)\b`,
		],
		cites: 'categories H65 and H66',
		examples: [
			{ text: 'A/P: Otitis media, right ear. Start amoxicillin.', fires: true, age: 6 },
			{ text: 'A/P: Left ear infection, TM bulging. Amoxicillin for 10 days.', fires: true, age: 4 },
			{ text: 'A/P: AOM right ear, start amoxicillin.', fires: true, age: 4 },
			{ text: 'A/P: Otitis media, right, suppurative. Amoxicillin.', fires: false, age: 4 },
			{ text: 'A/P: Viral URI. No otitis media.', fires: false, age: 4 },
		],
	},
	{
		id: 'conjunctivitis',
		topic: 'Conjunctivitis: type',
		when: { kind: 'unspecified', codes: ['H10.9', 'H10.3?', 'H10.40?'] },
		question: 'The note says “{phrase}”. Which type is it?',
		options: [
			{ says: 'Bacterial (mucopurulent)' },
			{ says: 'Viral conjunctivitis' },
			{ says: 'Allergic conjunctivitis' },
			{ says: 'Chemical or toxic conjunctivitis' },
		],
		within: ['B30', 'H10'],
		answered: [
			String.raw`\bbact\b[^.\n]{0,8}conj`,
			String.raw`\b(?:bacterial|viral|allergic|atopic|vernal|seasonal|chemical|toxic|irritant|muco-?purulent|purulent|follicular|giant papillary|pseudomembranous|adenovir\w*|herp\w*|HSV|gonococc\w*|chlamydi\w*|inclusion|neonatal|hemorrhagic|simple chronic)\b[^.\n]{0,30}\b${pink}`,
			String.raw`\b${pink}[^.\n]{0,40}\b(?:bacterial|viral|allergic|allergies|atopic|vernal|chemical|toxic|irritant|muco-?purulent|adenovir\w*|herp\w*|HSV|gonococc\w*|chlamydi\w*)\b`,
			String.raw`\b(?:EKC|VKC|AKC|GPC|keratoconjunctivitis|blepharo-?conjunctivitis|trachoma)\b`,
		],
		indicators: [
			String.raw`\b(?:purulent|yellow|green|watery|clear|mucoid) (?:eye )?(?:discharge|drainage)\b`,
			String.raw`\b(?:itch\w*|crust\w*|matted|preauricular node|sick contacts?)\b`,
			String.raw`\b(?:erythromycin ointment|polytrim|moxifloxacin|ofloxacin|ketotifen|olopatadine)\b`,
		],
		cites: 'categories H10 and B30',
		examples: [
			{ text: 'A/P: Conjunctivitis, right eye. Polytrim drops.', fires: true },
			{ text: 'A/P: Pink eye, crusting in the morning. Erythromycin ointment.', fires: true },
			{ text: 'A/P: Acute conjunctivitis, both eyes, watery discharge.', fires: true },
			{ text: 'A/P: Bacterial conjunctivitis, left eye. Polytrim drops.', fires: false },
			{ text: 'A/P: Conjunctivitis, viral. Cool compresses.', fires: false },
			{ text: 'HPI: Brother has pink eye.\nA/P: Viral URI, no conjunctivitis.', fires: false },
		],
	},
	{
		id: 'glaucoma',
		topic: 'Glaucoma: type',
		when: { kind: 'unspecified', codes: ['H40.9'] },
		question: 'The note says “{phrase}”. Which type is it?',
		options: [
			{ says: 'Primary open-angle glaucoma' },
			{ says: 'Low-tension (normal-tension) glaucoma' },
			{ says: 'Primary angle-closure glaucoma' },
			{ says: 'Pseudoexfoliation glaucoma' },
			{ says: 'Glaucoma secondary to drugs', shows: [String.raw`\b(?:prednis\w+|steroids?|topiramate)\b`] },
		],
		answered: [
			String.raw`\b${glaucomaType}\b[^.\n]{0,25}\bglaucoma`,
			String.raw`\bglaucoma\b[^.\n]{0,25}\b${glaucomaType}\b`,
			String.raw`\b(?:POAG|COAG|PACG|CACG|AACG|NTG|JOAG|NVG|PXG)\b`,
		],
		indicators: [
			String.raw`\bIOP\b[^.\n]{0,20}\d{1,2}(?:\s?/\s?\d{1,2})?`,
			String.raw`\b(?:cup[\s-]?to[\s-]?disc|C/D|CDR)\b[^.\n]{0,15}0?\.\d+`,
			String.raw`\b(?:latanoprost|timolol|dorzolamide|brimonidine|visual field\w*|gonioscopy)\b`,
		],
		cites: 'I.C.7.a; category H40',
		examples: [
			{ text: 'A/P: Glaucoma, both eyes. Continue latanoprost, IOP 16/17.', fires: true },
			{ text: 'A/P: Glaucoma, refill timolol drops.', fires: true },
			{ text: 'A/P: POAG both eyes, moderate stage. Continue latanoprost.', fires: false },
			{ text: 'A/P: Glaucoma, normal tension type, both eyes. Continue latanoprost.', fires: false },
			{ text: 'FH: Mother with glaucoma.\nA/P: Myopia, new glasses.', fires: false },
		],
	},
	{
		id: 'glaucoma-stage',
		topic: 'Glaucoma: stage',
		when: {
			kind: 'unspecified',
			codes: [
				'H40.10X0',
				'H40.11?0',
				'H40.12?0',
				'H40.13?0',
				'H40.14?0',
				'H40.20X0',
				'H40.22?0',
				'H40.3?X0',
				'H40.4?X0',
				'H40.5?X0',
				'H40.6?X0',
			],
			says: [String.raw`\b(?:COAG|POAG|CACG|PACG|JOAG|PXG)\b`],
		},
		question: 'The note says “{phrase}”. At which stage is it?',
		options: [
			{ says: 'Mild (early) stage' },
			{ says: 'Moderate stage' },
			{ says: 'Severe (advanced) stage' },
			{ says: 'Stage indeterminate' },
		],
		answered: [
			String.raw`\b(?:mild|early|moderate|mod|severe|advanced|end|indeterminate)[\s-]+stage\b`,
			String.raw`\b(?:mild|early|moderate|mod|severe|advanced|end[\s-]stage|indeterminate)\b[^.\n]{0,30}\b(?:glaucoma|${glaucomaType})\b`,
			String.raw`\b(?:glaucoma|${glaucomaType})\b[^.\n]{0,40}\b(?:mild|early|moderate|mod|severe|advanced|end[\s-]stage|indeterminate)\b`,
			String.raw`\bstage\W{0,2}(?:mild|early|moderate|severe|advanced|indeterminate|[0-5])\b`,
		],
		indicators: [
			String.raw`\b(?:cup[\s-]?to[\s-]?disc|C/D|CDR)\b[^.\n]{0,15}0?\.\d+`,
			String.raw`\b(?:visual field\w*|HVF|OCT|RNFL)\b[^.\n]{0,30}`,
		],
		cites: 'I.C.7.a; category H40',
		examples: [
			{ text: 'A/P: POAG both eyes, IOP 15/16. Continue latanoprost.', fires: true },
			{ text: 'A/P: Low-tension glaucoma, left eye. Continue brimonidine.', fires: true },
			{ text: 'A/P: POAG both eyes, severe. Refer for surgery.', fires: false },
			{ text: 'A/P: Cataract, right eye. No open-angle glaucoma.', fires: false },
		],
	},
	{
		id: 'cataract',
		topic: 'Cataract: type',
		when: { kind: 'unspecified', codes: ['H26.9', 'H25.9'] },
		question: 'The note says “{phrase}”. Which type is it?',
		options: [
			{ says: 'Age-related nuclear cataract' },
			{ says: 'Age-related cortical cataract' },
			{ says: 'Age-related posterior subcapsular cataract' },
			{ says: 'Age-related cataract of combined type' },
			{ says: 'Drug-induced cataract', shows: [String.raw`\b(?:prednis\w+|dexamethasone|steroids?)\b`] },
		],
		within: ['H25', 'H26'],
		answered: [
			String.raw`\b(?:nuclear|cortical|subcapsular|combined|mature|hypermature|morgagnian|traumatic|congenital|infantile|juvenile|presenile|complicated|secondary|polar|brunescent|diabetic|radiation|posterior capsul\w*|after)\b[^.\n]{0,30}\bcataract`,
			String.raw`\bcataracts?\b[^.\n]{0,30}\b(?:nuclear|cortical|subcapsular|combined|mature|traumatic|congenital|brunescent|steroid|due to|secondary to|2/2)\b`,
			String.raw`\b(?:NSC|NS|PSC|PSCC?|CC|ACC)\s?[1-4]\+|\b[1-4]\+\s?(?:NSC?|PSC|CC|ACC|nuclear|cortical)\b|\b(?:NSC|PSC|PSCC|PCO)\b`,
			String.raw`\b(?:nuclear scleros\w*|nuclear sclerotic|steroid[\s-]induced)\b`,
		],
		indicators: [
			String.raw`\b(?:BCVA|VA|visual acuity)\b[^.\n]{0,15}20/\d{2,3}`,
			String.raw`\b(?:glare|halos?|blurr\w+ vision|lens opacit\w+)\b`,
		],
		cites: 'categories H25 and H26',
		examples: [
			{ text: 'A/P: Cataract, right eye, visual acuity 20/60. Refer to ophthalmology.', fires: true },
			{ text: 'A/P: Cataracts both eyes, glare at night.', fires: true },
			{ text: 'A/P: Cataract right eye, 2+ NS. Observe.', fires: false },
			{ text: 'A/P: Nuclear sclerotic cataract, both eyes.', fires: false },
			{ text: 'FH: Mother had cataracts.\nA/P: Presbyopia.', fires: false },
		],
	},
	{
		id: 'macular-degeneration',
		topic: 'Macular degeneration: dry or wet',
		when: { kind: 'unspecified', codes: ['H35.30'], says: [String.raw`\bmac\.? degen\w*`] },
		question: 'The note says “{phrase}”. Is it dry or wet, and at which stage?',
		options: [
			{ says: 'Dry, early stage' },
			{ says: 'Dry, intermediate stage' },
			{ says: 'Dry, advanced atrophic stage' },
			{ says: 'Wet, with active new vessels' },
			{ says: 'Wet, with inactive new vessels or scar' },
		],
		answered: [
			String.raw`\b(?:dry|wet)\b(?![\s-]eyes?)[^.\n]{0,15}\bmac\.? degen`,
			String.raw`\bmac\.? degen\w*[^.\n]{0,20}\b(?:dry|wet)\b(?![\s-]eyes?)`,
			String.raw`\b(?:dry|wet)\b(?![\s-]eyes?)[^.\n]{0,30}\b${macula}\b`,
			String.raw`\b${macula}\b[^.\n]{0,40}\b(?:dry|wet)\b(?![\s-]eyes?)`,
			String.raw`\b(?:nAMD|nARMD|wAMD|dAMD|NVAMD|non-?\s?exudative|exudative|neovascular\w*|non-?\s?neovascular|geographic atrophy|CNVM?|atrophic|disciform|stargardt\w*|vitelliform)\b`,
		],
		indicators: [
			String.raw`\b(?:drusen|AREDS2?|OCT|subretinal fluid|amsler)\b`,
			String.raw`\b(?:aflibercept|eylea|ranibizumab|lucentis|bevacizumab|avastin|faricimab)\b`,
		],
		cites: 'subcategory H35.3',
		examples: [
			{ text: 'A/P: Macular degeneration, both eyes. Continue AREDS2.', fires: true },
			{ text: 'A/P: AMD right eye, follow with retina clinic. Dry eye, artificial tears.', fires: true },
			{ text: 'A/P: Dry AMD both eyes, intermediate. Continue AREDS2.', fires: false },
			{ text: 'A/P: Macular degeneration, wet, right eye. Eylea today.', fires: false },
			{ text: 'FH: Father with macular degeneration.\nA/P: Cataract, left eye.', fires: false },
		],
	},
	{
		id: 'hearing-loss',
		topic: 'Hearing loss: type',
		when: {
			kind: 'unspecified',
			codes: ['H91.9?'],
			says: [
				String.raw`\bHL\b(?=[^.\n]{0,40}\b(?:audio\w*|hearing))`,
				String.raw`\b(?:HOH|hearing is (?:worse|poor)|(?:trouble|difficulty) hearing)\b`,
			],
		},
		question: 'The note says “{phrase}”. Which type is it?',
		options: [
			{ says: 'Conductive hearing loss' },
			{ says: 'Sensorineural hearing loss' },
			{ says: 'Mixed conductive and sensorineural hearing loss' },
			{ says: 'Age-related hearing loss (presbycusis)' },
			{
				says: 'Noise-induced hearing loss',
				shows: [String.raw`\b(?:noise exposure|loud noise|noisy (?:work\w*|job)|gunfire|firearms|concerts?)\b`],
			},
		],
		within: ['H90', 'H91'],
		answered: [
			String.raw`\b(?:sensori-?neural|sensory-?neural|conductive|SNHL|SSNHL|SSHL|CHL|NIHL|MHL|presb[yi]a?cusis|ototox\w*|meniere\w*|otosclerosis)\b`,
			String.raw`\b(?:mixed|age[\s-]related|noise[\s-]induced|sudden|neural|central|congenital|hereditary|functional|psychogenic)\b[^.\n]{0,25}\b${deaf}\b`,
			String.raw`\b${deaf}\b[^.\n]{0,30}\b(?:mixed|age[\s-]related|noise[\s-](?:induced|related)|due to|d/t|2/2|secondary to|from)\b`,
			String.raw`\b(?:cerumen|ear ?wax) impact\w*\b`,
		],
		indicators: [
			String.raw`\b(?:audiogra\w+|audiometry|air-?bone gap|weber|rinne)\b[^.\n]{0,30}`,
			String.raw`\b(?:hearing aids?|tinnitus|speech discrimination)\b`,
		],
		cites: 'categories H90 and H91',
		examples: [
			{ text: 'A/P: Hearing loss, both ears. Refer to audiology.', fires: true },
			{ text: 'A/P: Right hearing loss, tinnitus. Audiogram ordered.', fires: true },
			{ text: 'A/P: Hearing loss, bilateral SNHL on audiogram. Hearing aids.', fires: false },
			{ text: 'A/P: Hearing loss from noise. Ear protection.', fires: false },
			{ text: 'ROS: Denies hearing loss.\nA/P: Seasonal allergies.', fires: false },
		],
	},
];
