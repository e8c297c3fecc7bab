import type { Family } from '../family.ts';

const unsaid = String.raw`(?<!\b(?:no|not|denies|denied|deny|without|w/o|negative for)\b[^.\n]{0,40})`;
const mi = '(?:MI|AMI|N?STEMI|heart attack|myocardial infarction)';
/** The complaint, in the words of a chart or of a patient. */
const chest = String.raw`(?:chest (?:pain|pressure|tightness|discomfort|heaviness|squeez\w*|burning)|(?:pain|pressure|squeeze|squeezing|tightness|heaviness|weight|elephant) (?:in|across|on|over) (?:the |his |her |my |mid-?)?chest|substernal (?:pain|pressure)|CP)`;
const fib = String.raw`(?:AF|a\.?[\s-]?fib|atrial fib\w*)`;

/** Heart and vessels. Own compilation; axes are those of the tabular categories cited. */
export const heart: readonly Family[] = [
	{
		id: 'heart-failure',
		topic: 'Heart failure: type and acuity',
		when: {
			kind: 'unspecified',
			codes: ['I50.9', 'I50.20', 'I50.30', 'I50.40'],
			says: [
				String.raw`\b(?:congestive|cardiac) failure\b`,
				String.raw`(?<=\b(?:hypertensive|HTN) (?:heart|cardiac|CV) (?:dz|disease)[^.;\n]{0,12})\b(?:CHF|HF|heart failure)\b`,
			],
		},
		question: 'The note says “{phrase}”. Which type is it, and is it acute, chronic, or acute on chronic?',
		options: [
			{ says: 'Chronic systolic (HFrEF)' },
			{ says: 'Chronic diastolic (HFpEF)' },
			{ says: 'Chronic combined systolic and diastolic' },
			{ says: 'Acute on chronic systolic (HFrEF)' },
			{ says: 'Acute on chronic diastolic (HFpEF)' },
		],
		indicators: [
			String.raw`\b(?:LV)?EF\W{0,3}(?:of |is |was )?\d{2}(?:\s?-\s?\d{2})?\s?%?`,
			String.raw`\bBNP\W{0,3}\d+`,
			String.raw`\bdiastolic dysfunction\b`,
			String.raw`\b(?:orthopnea|PND|leg swelling|edema|JVD)\b`,
		],
		answered: [
			String.raw`\b(?:HF[rpm]{1,2}EF|(?:preserved|reduced) (?:(?:LV)?EF|type|kind|pump|function|ejection fraction)|syst\w*|diast\w*)\b[^.\n]{0,40}\b(?:chr|chron|chronic|acute|long-?(?:standing|established|term)|for (?:many |several )?years|decompensated)\b`,
			String.raw`\b(?:chr|chron|chronic|acute|long-?(?:standing|established|term)|for (?:many |several )?years|decompensated)\b[^.\n]{0,40}\b(?:HF[rpm]{1,2}EF|(?:preserved|reduced) (?:(?:LV)?EF|type|kind|pump|function|ejection fraction)|syst\w*|diast\w*)\b`,
			String.raw`\b(?:chr|chron|chronic|acute)\b[^.\n]{0,15}\b(?:syst|diast)\b`,
			String.raw`\b(?:syst|diast)\b[^.\n]{0,15}\b(?:chr|chron|chronic|acute)\b`,
		],
		cites: 'I.C.9.a.1; category I50',
		examples: [
			{ text: 'Heart failure with preserved EF, long-standing.', fires: false },
			{ text: 'Heart failure with preserved EF, refill torsemide.', fires: true },
			{ text: 'Congestive failure visit, weight down on torsemide.', fires: true },
			{ text: 'Hypertensive heart dz w HF & CKD 3b, furosemide.', fires: true },
			{ text: 'Brother has HF. Hypertensive heart disease, no HF.', fires: false },
			{ text: 'A/P: Heart failure, continue furosemide 40 mg. Echo: EF 35%.', fires: true },
			{ text: 'A/P: CHF, weight up 2 kg, increase torsemide to 40 mg.', fires: true },
			{ text: 'A/P: Chronic systolic heart failure, continue furosemide 40 mg.', fires: false },
			{ text: 'A/P: No heart failure. Cough, likely viral.', fires: false },
		],
	},
	{
		id: 'atrial-fibrillation',
		topic: 'Atrial fibrillation: pattern',
		when: { kind: 'unspecified', codes: ['I48.91', 'I48.20'] },
		question: 'The note says “{phrase}”. Which pattern is it?',
		options: [
			{ says: 'Paroxysmal atrial fibrillation' },
			{ says: 'Persistent atrial fibrillation' },
			{ says: 'Longstanding persistent atrial fibrillation' },
			{ says: 'Permanent atrial fibrillation' },
		],
		answered: [
			String.raw`\b(?:comes and goes|in and out of (?:AF|a\.?-?fib)|intermittent(?:ly)?|self-?terminat\w*|continuous(?:ly)?|(?:always|stays) in (?:AF|a\.?-?fib))\b`,
			String.raw`\bp-?a\.?-?f(?:ib)?\b`,
			String.raw`\bparox\w*`,
			String.raw`\blong[- ]?standing persistent\b`,
			String.raw`\b(?:persist\w*|perm(?:anent)?)\b[^.\n]{0,20}\b${fib}`,
			String.raw`\b${fib}\b[^.\n]{0,25}\b(?:persistent|perm(?:anent)?)\b`,
		],
		indicators: [
			String.raw`\bcardioversion\b`,
			String.raw`\b(?:sinus rhythm|NSR)\b`,
			String.raw`\brate control(?:led)?\b`,
			String.raw`\birregularly irregular\b`,
		],
		cites: 'category I48',
		examples: [
			{ text: 'A fib that comes and goes by itself, apixaban.', fires: false },
			{ text: 'A/P: Atrial fibrillation, rate controlled. Continue apixaban.', fires: true },
			{ text: 'A/P: Chronic atrial fibrillation. Continue warfarin, INR 2.4.', fires: true },
			{ text: 'A/P: pAF, in sinus rhythm today. Continue apixaban.', fires: false },
			{ text: 'A/P: Atrial fibrillation, perm. Continue apixaban.', fires: false },
			{ text: 'A/P: Palpitations. No atrial fibrillation on monitor.', fires: false },
		],
	},
	{
		id: 'cad-angina',
		topic: 'Coronary disease: chest symptoms',
		when: {
			kind: 'linked',
			codes: ['I25.10'],
			cause: [
				String.raw`${unsaid}\b${chest}\b`,
				String.raw`\b(?:nitroglycerin|NTG|SLNTG|nitrostat|isosorbide|imdur|ranolazine|ranexa)\b`,
			],
		},
		question:
			'The note documents “{phrase}” together with the symptom or drug quoted. How does it relate to the coronary disease?',
		options: [
			{
				says: 'With angina pectoris',
				shows: [
					String.raw`${unsaid}\b${chest}\b`,
					String.raw`\b(?:nitroglycerin|NTG|SLNTG|nitrostat|isosorbide|imdur|ranolazine|ranexa)\b`,
				],
			},
			{ says: 'Without angina pectoris' },
			{
				says: 'Chest pain of another cause',
				shows: [String.raw`${unsaid}\b${chest}\b`],
			},
		],
		answered: [
			String.raw`\bangina(?:l)?\b`,
			String.raw`\bnon-?\s?(?:cardiac|anginal)\b`,
			String.raw`\b(?:costochondritis|musculoskeletal|chest wall pain|pleuritic)\b`,
			String.raw`\b${chest}\b[^.\n]{0,40}\b(?:due to|d/t|2/2|secondary to|attributed to|from (?:GERD|reflux|heartburn|muscle\w*|strain|cough\w*|ribs?|anxiety|panic|(?:a|the|his|her) fall))\b`,
		],
		indicators: [
			String.raw`\b(?:stress test|nuclear stress|exertion\w*|relieved (?:by|with) rest)\b`,
			String.raw`\btroponin\W{0,3}[<>]?\d*\.?\d+`,
		],
		cites: 'I.C.9.b; category I25',
		examples: [
			{ text: 'CAD: gets a squeeze in the chest on stairs, stress test.', fires: true },
			{ text: 'CAD. Chest pressure walking up from the mailbox, gone with rest.', fires: true },
			{ text: 'CAD, no CP, aspirin.', fires: false },
			{ text: 'CAD. Chest pain from coughing.', fires: false },
			{ text: 'A/P: CAD with chest pressure on exertion. Continue metoprolol, stress test ordered.', fires: true },
			{ text: 'A/P: Coronary artery disease, continue isosorbide mononitrate 30 mg and aspirin.', fires: true },
			{ text: 'A/P: CAD with stable angina. Nitroglycerin as needed.', fires: false },
			{ text: 'A/P: CAD, doing well, denies chest pain. Continue aspirin.', fires: false },
			{ text: 'FH: Father had CAD and chest pain.\nA/P: Healthy adult.', fires: false },
		],
	},
	{
		id: 'mi-date',
		topic: 'Myocardial infarction: when',
		when: { kind: 'unspecified', codes: ['I21.0?', 'I21.1?', 'I21.2?', 'I21.9', 'I21.3', 'I21.4'] },
		question: 'The note says “{phrase}”. When was it?',
		options: [{ says: 'Within the past 4 weeks' }, { says: 'More than 4 weeks ago (old)' }],
		answered: [
			String.raw`\b${mi}\b[^.\n]{0,50}(?:\bis old\b|[’']\d{2}\b|\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|\bthis (?:fall|spring|summer|winter)|\bremote)`,
			String.raw`\b${mi}\b[^.\n]{0,50}(?:\b(?:19|20)\d{2}\b|\bago\b|\blast (?:night|week|month|year)|\byesterday|\btoday|\bthis (?:morning|week)|\d{1,2}/\d{1,2})`,
			String.raw`(?:\b(?:19|20)\d{2}\b|\bago\b|\d{1,2}/\d{2,4})[^.\n]{0,20}\b${mi}\b`,
			String.raw`\b(?:old|prior|previous|remote|history of|hx of|hx|h/o|past|s/p|acute|evolving|ongoing)\b[^.\n]{0,20}\b${mi}\b`,
			String.raw`\b${mi}\b[^.\n]{0,20}\b(?:in (?:the )?past|\d{1,2} (?:days?|weeks?|months?|years?|yrs?))\b`,
		],
		indicators: [
			String.raw`\btroponin\W{0,3}[<>]?\d*\.?\d+`,
			String.raw`\bST (?:elevation|depression)s?\b`,
			String.raw`\b(?:stent(?:s|ed)?|PCI|CABG|cath(?:eterization)?)\b`,
		],
		cites: 'I.C.9.e.1; categories I21 and I25.2',
		examples: [
			{ text: "Heart attack of March '24, stent, on aspirin.", fires: false },
			{ text: 'A/P: MI, stent placed. Continue aspirin and metoprolol.', fires: true },
			{ text: 'A/P: Heart attack, on aspirin, cardiac rehab referral.', fires: true },
			{ text: 'A/P: MI in 2015, continue aspirin.', fires: false },
			{ text: 'A/P: NSTEMI 10 days ago, continue clopidogrel.', fires: false },
			{ text: 'FH: Father had a heart attack.\nA/P: Sprained ankle.', fires: false },
		],
	},
	{
		id: 'cardiomyopathy',
		topic: 'Cardiomyopathy: type',
		when: { kind: 'unspecified', codes: ['I42.9'], says: [String.raw`\bCMP\b(?=[^.\n]{0,15}\b(?:LV)?EF)`] },
		question: 'The note says “{phrase}”. Which type is it?',
		options: [
			{ says: 'Dilated cardiomyopathy' },
			{ says: 'Hypertrophic cardiomyopathy with obstruction' },
			{ says: 'Hypertrophic cardiomyopathy without obstruction' },
			{ says: 'Restrictive cardiomyopathy' },
			{
				says: 'Ischemic cardiomyopathy',
				shows: [String.raw`\b(?:CAD|coronary|CABG|stent|PCI|old MI|prior MI|ischemi\w+)\b`],
			},
		],
		answered: [
			String.raw`\b(?:HOCM|HCM|DCM|ICM|NICM|NIDCM|ARVC|LVNC|hypertrophic|restrictive|takotsubo|noncompaction|arrhythmogenic|amyloid\w*|infiltrative)\b`,
			String.raw`\b(?:dilated|ischa?emic|stress|alcohol\w*|peri-?partum|chemo\w*|drug|viral|tachycardia|diabetic|familial|genetic|toxic|congestive|hypertensive)\b[^.\n]{0,25}\bcardiomyopathy`,
			String.raw`\bcardiomyopathy\W{0,3}(?:due to|d/t|2/2|secondary to|dilated|ischemic|idiopathic)`,
		],
		indicators: [
			String.raw`\b(?:LV)?EF\W{0,3}(?:of |is |was )?\d{2}(?:\s?-\s?\d{2})?\s?%?`,
			String.raw`\b(?:LV dilation|dilated (?:LV|left ventricle)|septal (?:thickness|hypertrophy)|LVOT)\b`,
		],
		cites: 'category I42',
		examples: [
			{ text: 'A/P: Cardiomyopathy, EF 40%. Continue carvedilol.', fires: true },
			{ text: 'A/P: Cardiomyopathy. Refill lisinopril, repeat echo.', fires: true },
			{ text: 'A/P: Ischemic cardiomyopathy, EF 35%. Continue carvedilol.', fires: false },
			{ text: 'FH: Brother with cardiomyopathy.\nA/P: Echo normal.', fires: false },
		],
	},
	{
		id: 'hypertensive-crisis',
		topic: 'Hypertensive crisis: kind',
		when: { kind: 'unspecified', codes: ['I16.9'] },
		question: 'The note says “{phrase}”. Which kind is it?',
		options: [
			{ says: 'Hypertensive urgency (no acute organ damage)' },
			{ says: 'Hypertensive emergency (with acute organ damage)' },
		],
		answered: [
			String.raw`\bhypertensive (?:urgency|emergency)\b`,
			String.raw`\b(?:HTN|hypertens\w+|BP) (?:urgency|emergency)\b`,
			String.raw`\b(?:no|without|with)\b[^.\n]{0,20}\b(?:end|target)[- ]organ (?:damage|injury)`,
		],
		indicators: [
			String.raw`\b(?:BP|blood pressure)\W{0,3}(?:1[89]|2\d)\d\s?/\s?\d{2,3}`,
			String.raw`\b(?:headache|vision changes|blurred vision|papilledema|creatinine\W{0,3}\d\.\d+)\b`,
		],
		denialAnswers: true,
		cites: 'I.C.9.a.10; category I16',
		examples: [
			{ text: 'A/P: Hypertensive crisis, BP 210/118. Clonidine given.', fires: true },
			{ text: 'A/P: Hypertension with hypertensive crisis last night. Increase amlodipine.', fires: true },
			{ text: 'A/P: Hypertensive crisis, hypertensive urgency without organ damage. Clonidine given.', fires: false },
			{ text: 'A/P: Hypertension, controlled. No hypertensive crisis.', fires: false },
		],
	},
];
