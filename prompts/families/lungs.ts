import type { Family } from '../family.ts';

/** Airways, sinuses and sleep. Own compilation; axes are those of the tabular categories cited. */
export const lungs: readonly Family[] = [
	{
		id: 'asthma',
		topic: 'Asthma: severity',
		when: { kind: 'unspecified', codes: ['J45.90?'] },
		question: 'The note says “{phrase}”. How severe is the asthma overall?',
		options: [
			{ says: 'Mild intermittent asthma' },
			{ says: 'Mild persistent asthma' },
			{ says: 'Moderate persistent asthma' },
			{ says: 'Severe persistent asthma' },
		],
		answered: [
			String.raw`\b(?:mild|moderate|mod|severe)[\s-]+(?:intermittent|persistent|persist)\b`,
			String.raw`\bintermittent asthma\b`,
			String.raw`\basthma\b[^.\n]{0,40}\b(?:intermittent|persistent)\b`,
			String.raw`\b(?:persistent|intermittent)\b[^.\n]{0,20}\basthma\b`,
			String.raw`\b(?:exercise|exertion)[- ]induced\b|\bEIB\b|\bcough[- ]variant\b`,
		],
		indicators: [
			String.raw`\bFEV1\W{0,3}(?:of |is |was )?\d{1,3}(?:\.\d+)?\s?%?`,
			String.raw`\b(?:ACT|asthma control test)\b\W{0,3}(?:score\W{0,3})?\d{1,2}`,
			String.raw`\b(?:nighttime|nocturnal|night)\b[^.\n]{0,15}\b(?:awakenings?|symptoms|cough)\b`,
			String.raw`\b(?:albuterol|rescue inhaler)\b[^.\n]{0,30}\b(?:daily|weekly|week|day|times)\b`,
		],
		cites: 'category J45',
		examples: [
			{ text: 'A/P: Asthma, well controlled. Continue albuterol as needed.', fires: true },
			{ text: 'A/P: Asthma with acute exacerbation. Prednisone 40 mg for 5 days.', fires: true },
			{ text: 'A/P: Mild persistent asthma. Continue fluticasone inhaler.', fires: false },
			{ text: 'A/P: Asthma, moderate persistent, ACT 18.', fires: false },
			{ text: 'FH: Mother with asthma.\nA/P: Viral URI.', fires: false },
		],
	},
	{
		id: 'copd-exacerbation',
		topic: 'COPD: course at this visit',
		when: {
			kind: 'unspecified',
			codes: ['J44.9'],
			only: [
				String.raw`(?<!\b(?:no|not|denies|denied|without)\b[^.\n]{0,40})\b(?:increas\w+|wors\w+|more|purulent|green|thick\w*|change in)\b[^.\n]{0,25}\b(?:sputum|phlegm|cough|wheez\w*|dyspnea|SOB|short(?:ness)? of breath)\b`,
				String.raw`(?<!\b(?:no|not|denies|denied|without)\b[^.\n]{0,40})\b(?:sputum|phlegm|cough|wheez\w*|dyspnea|SOB|shortness of breath)\b[^.\n]{0,20}\b(?:increas\w+|wors\w+)\b`,
				String.raw`\b(?:prednisone|medrol|methylprednisolone|steroid)\b[^.\n]{0,25}\b(?:burst|taper|pack|(?:x|for)\s?\d{1,2}\s?(?:d|days?))\b`,
			],
		},
		question: 'The note says “{phrase}”, with the findings quoted. What was its course at this visit?',
		options: [
			{ says: 'With acute exacerbation' },
			{ says: 'Without acute exacerbation' },
			{
				says: 'With acute lower respiratory infection',
				shows: [String.raw`\b(?:pneumonia|acute bronchitis|infiltrate|consolidation)\b`],
			},
		],
		answered: [
			String.raw`\b(?:exacerbat\w*|AECOPD|flare\w*|decompensat\w*)\b`,
			String.raw`\bCOPD\b[^.\n]{0,20}\b(?:stable|at baseline|controlled|unchanged)\b`,
			String.raw`\bstable COPD\b`,
		],
		indicators: [
			String.raw`\b(?:SpO2|O2 sat\w*|oxygen sat\w*)\W{0,3}(?:of |is )?\d{2,3}\s?%?`,
			String.raw`\b(?:azithromycin|doxycycline|Z-?pack)\b`,
		],
		cites: 'I.C.10.a.1; category J44',
		examples: [
			{ text: 'A/P: COPD, increased sputum and wheeze. Prednisone 40 mg for 5 days, doxycycline.', fires: true },
			{ text: 'HPI: Worsening cough for 3 days.\nA/P: COPD. Medrol dose pack, continue tiotropium.', fires: true },
			{ text: 'A/P: COPD exacerbation with increased sputum. Prednisone burst.', fires: false },
			{ text: 'A/P: COPD. Continue tiotropium, denies increased sputum or wheeze.', fires: false },
			{ text: 'A/P: COPD stable. Prednisone burst given for gout.', fires: false },
		],
	},
	{
		id: 'bronchitis',
		topic: 'Bronchitis: acute or chronic',
		when: { kind: 'unspecified', codes: ['J40'] },
		question: 'The note says “{phrase}”. Is it acute or chronic?',
		options: [
			{ says: 'Acute bronchitis' },
			{ says: 'Chronic bronchitis' },
			{ says: 'Acute bronchitis with underlying chronic bronchitis' },
		],
		answered: [
			String.raw`\b(?:acute|chronic|subacute)\b[^.\n]{0,20}\b(?:trache\w*)?bronchitis`,
			String.raw`\bbronchitis\b[^.\n]{0,20}\b(?:acute|chronic)\b`,
			String.raw`\b(?:asthmatic|obstructive) bronchitis\b`,
		],
		indicators: [
			String.raw`\bcough\b[^.\n]{0,25}\b(?:\d{1,2}\s?(?:days?|weeks?|months?|years?))\b`,
			String.raw`\b(?:sputum|productive cough|rhonchi|wheez\w*)\b`,
		],
		cites: 'I.B.8; categories J20, J40, J42',
		examples: [
			{ text: 'A/P: Bronchitis. Cough for 5 days, supportive care, benzonatate.', fires: true },
			{ text: 'A/P: Bronchitis, albuterol inhaler as needed.', fires: true },
			{ text: 'A/P: Acute bronchitis. Supportive care.', fires: false },
			{ text: 'A/P: Viral URI, no bronchitis.', fires: false },
		],
	},
	{
		id: 'sinusitis',
		topic: 'Sinusitis: course',
		when: { kind: 'unspecified', codes: ['J32.9'] },
		question: 'The note says “{phrase}”. Is it acute, acute recurrent or chronic?',
		options: [{ says: 'Acute sinusitis' }, { says: 'Acute recurrent sinusitis' }, { says: 'Chronic sinusitis' }],
		answered: [
			String.raw`\b(?:acute|chronic|recurrent|subacute)\b[^.\n]{0,30}\b(?:rhino-?)?sinus(?:itis| infection)`,
			String.raw`\b(?:rhino-?)?sinus(?:itis| infection)\b[^.\n]{0,20}\b(?:acute|chronic|recurrent)\b`,
			String.raw`\b(?:CRS|ABRS|ARS)\b`,
		],
		indicators: [
			String.raw`\b(?:symptoms|congestion|facial pain)\b[^.\n]{0,25}\b\d{1,2}\s?(?:days?|weeks?|months?)\b`,
			String.raw`\b(?:purulent|facial pain|facial pressure|sinus tenderness)\b`,
		],
		cites: 'I.B.8; categories J01 and J32',
		examples: [
			{ text: 'A/P: Sinusitis. Congestion for 12 days, amoxicillin-clavulanate.', fires: true },
			{ text: 'A/P: Sinus infection, start Augmentin.', fires: true },
			{ text: 'A/P: Chronic sinusitis. Continue nasal steroid.', fires: false },
			{ text: 'A/P: Allergic rhinitis, no sinusitis.', fires: false },
		],
	},
	{
		id: 'sinusitis-site',
		topic: 'Sinusitis: which sinus',
		when: { kind: 'unspecified', codes: ['J01.90', 'J01.91'] },
		question: 'The note says “{phrase}”. Which sinus is affected?',
		options: [
			{ says: 'Maxillary sinus' },
			{ says: 'Frontal sinus' },
			{ says: 'Ethmoid sinus' },
			{ says: 'Sphenoid sinus' },
			{ says: 'All sinuses (pansinusitis)' },
		],
		answered: [String.raw`\b(?:maxillary|frontal|ethmoid\w*|sphenoid\w*|pan-?sinus\w*)\b`],
		indicators: [String.raw`\b(?:facial pain|facial pressure|sinus tenderness|cheek pain|forehead pain)\b`],
		cites: 'category J01',
		examples: [
			{ text: 'A/P: Acute sinusitis, facial pain. Start amoxicillin.', fires: true },
			{ text: 'A/P: Acute recurrent sinusitis. Refer to ENT.', fires: true },
			{ text: 'A/P: Acute maxillary sinusitis. Start amoxicillin.', fires: false },
			{ text: 'A/P: Viral URI, no acute sinusitis.', fires: false },
		],
	},
	{
		id: 'sleep-apnea',
		topic: 'Sleep apnea: type',
		when: { kind: 'unspecified', codes: ['G47.30', 'G47.33'] },
		question: 'The note says “{phrase}”. Which type is it?',
		options: [{ says: 'Obstructive sleep apnea' }, { says: 'Central sleep apnea' }, { says: 'Mixed sleep apnea' }],
		answered: [String.raw`\b(?:obstructive|OSAS?|OSAHS|OSA[- ]?hypopnea|central|CSA|mixed|complex sleep)\b`],
		indicators: [
			String.raw`\bAHI\W{0,3}(?:of |is |was )?\d{1,3}(?:\.\d+)?`,
			String.raw`\b(?:CPAP|BiPAP|polysomnogra\w+|sleep study)\b`,
		],
		cites: 'subcategory G47.3',
		examples: [
			{ text: 'A/P: Sleep apnea, continue CPAP nightly, AHI 22.', fires: true },
			{ text: 'A/P: Sleep apnea. Refer for mask fitting.', fires: true },
			{ text: 'A/P: OSA, compliant with CPAP.', fires: false },
			{ text: 'A/P: Snoring. Sleep study negative for sleep apnea.', fires: false },
		],
	},
];
