import type { Family } from '../family.ts';

/** Conjunctivitis and ears. Own compilation; axes are those of the tabular categories cited. */
export const ears: readonly Family[] = [
	{
		id: 'conjunctivitis',
		topic: 'Conjunctivitis: type',
		when: { kind: 'unspecified', codes: ['H10.9', 'H10.3?', 'H10.40?'] },
		question: 'The note says “{phrase}”. Which type is it?',
		options: [
			{ says: 'Viral conjunctivitis' },
			{ says: 'Mucopurulent (bacterial) conjunctivitis' },
			{ says: 'Acute allergic conjunctivitis' },
			{ says: 'Chronic allergic conjunctivitis' },
		],
		answered: [
			String.raw`\b(?:viral|bacterial|allergic|atopic|vernal|adenovir\w*|muco-?purulent|purulent conjunctivitis|chlamydial|gonococcal|giant papillary|GPC|chemical|toxic|irritant|herpetic|follicular|contact lens[- ]related)\b`,
		],
		indicators: [
			String.raw`\b(?:discharge|itch\w*|watery|crusting|preauricular|sick contact|URI)\b[^.\n]{0,20}`,
			String.raw`\b(?:erythromycin|polymyxin|trimethoprim|olopatadine|ketotifen|ofloxacin)\b`,
		],
		cites: 'category H10; B30',
		within: ['B30'],
		examples: [
			{ text: 'A/P: Conjunctivitis, right eye, discharge. Erythromycin ointment.', fires: true },
			{ text: 'A/P: Acute conjunctivitis. Polymyxin-trimethoprim drops.', fires: true },
			{ text: 'A/P: Bacterial conjunctivitis, right eye. Erythromycin ointment.', fires: false },
			{ text: 'A/P: Subconjunctival hemorrhage, no conjunctivitis.', fires: false },
		],
	},
	{
		id: 'otitis-media',
		topic: 'Otitis media: type',
		when: { kind: 'unspecified', codes: ['H66.9?', 'H65.9?', 'H66.4?'] },
		question: 'The note says “{phrase}”. Which type is it?',
		options: [
			{ says: 'Acute suppurative otitis media without eardrum rupture' },
			{ says: 'Acute suppurative otitis media with spontaneous eardrum rupture' },
			{ says: 'Acute serous otitis media' },
			{ says: 'Chronic suppurative otitis media' },
			{ says: 'Chronic serous otitis media' },
		],
		answered: [
			String.raw`\b(?:(?:non-?)?suppurative|serous|purulent (?:otitis|OM|AOM)|mucoid|secretory|OME|SOM|CSOM|glue ear|allergic otitis|sanguinous)\b`,
			String.raw`\b(?:otitis media|OM) with effusion\b`,
			String.raw`\b(?:history of|h/o|hx of)\b[^.\n]{0,15}\botitis\b`,
		],
		indicators: [
			String.raw`\b(?:TM|tympanic membrane|eardrum)s?\b[^.\n]{0,40}`,
			String.raw`\b(?:bulging|effusion|perforat\w*|otorrhea|ear pain|fever)\b`,
		],
		cites: 'categories H65 and H66',
		within: ['H65', 'H66', 'H72'],
		examples: [
			{ text: 'A/P: Otitis media, right ear, TM bulging. Amoxicillin.', fires: true, age: 4 },
			{ text: 'A/P: Acute otitis media, left. Amoxicillin-clavulanate.', fires: true, age: 6 },
			{ text: 'A/P: Acute suppurative otitis media, right ear. Amoxicillin.', fires: false, age: 4 },
			{ text: 'A/P: Otalgia, TMs clear, no otitis media.', fires: false, age: 7 },
		],
	},
	{
		id: 'hearing-loss',
		topic: 'Hearing loss: type',
		when: { kind: 'unspecified', codes: ['H91.9?'] },
		question: 'The note says “{phrase}”. Which type is it?',
		options: [
			{ says: 'Sensorineural hearing loss' },
			{ says: 'Conductive hearing loss' },
			{ says: 'Mixed conductive and sensorineural hearing loss' },
			{ says: 'Age-related hearing loss (presbycusis)' },
			{
				says: 'Noise-induced hearing loss',
				shows: [String.raw`\b(?:noise exposure|loud noise|gunfire|machinery|concerts|firearms|factory)\b`],
			},
		],
		answered: [
			String.raw`\b(?:sensori-?\s?neural|SNHL|conductive|CHL|mixed|presby[ac]\w*|age-related|noise-induced|NIHL|ototoxic\w*|sudden|congenital|cerumen impaction)\b`,
		],
		indicators: [
			String.raw`\b(?:audiogram|audiology|weber|rinne)\b[^.\n]{0,30}`,
			String.raw`\b(?:tinnitus|hearing aids?)\b`,
		],
		cites: 'categories H90, H91 and H83.3',
		within: ['H83', 'H90'],
		examples: [
			{ text: 'A/P: Hearing loss, both ears. Audiology referral.', fires: true },
			{ text: 'A/P: Hearing loss, left ear. Audiogram ordered.', fires: true },
			{ text: 'A/P: Bilateral SNHL. Hearing aids.', fires: false },
			{ text: 'ROS: Denies hearing loss.\nA/P: Tinnitus.', fires: false },
		],
	},
];
