/**
 * Results, devices, oxygen and what is over, as primary care writes them with numbers and signs that no bag of words holds
 * (chapter 18; Z45, Z79-Z99). Own compilation.
 */
import type { SaidCode } from '../said-code.ts';
import { anyWord, rowsOf } from './row.ts';

const kin = String.raw`mother|mom|mum|father|dad|sister|brother|sibs?|siblings?|parents?|aunt|uncle|cousin|grand\w+|gma|gpa|pgm|pgf|mgm|mgf|son|daughter|family|wife|husband|spouse|partner|neighbou?r|friend`;
const ahead = String.raw`plan\w*|schedul\w*|discuss\w*|consider\w*|candidate|refer\w*|declin\w*|refus\w*|if|wants?|would|may|might`;
const plus = String.raw`(?: ?\+(?![\d/-])| ?\(\+\)|,? (?:is |was |test |came back |came |returned |result |back )*(?:pos\b|positive|abnormal\b|reactive))`;
const result = rowsOf('index: Abnormal, Elevated, Findings');
const found = (id: string, code: string, says: string, more = '', rest: Partial<SaidCode> = {}): SaidCode =>
	result(id, code, says, anyWord(kin, 'if|goal|neg|negative|repeat neg', more), rest);
const status = rowsOf('I.C.21.c.3-4, c.7');
const has = (id: string, code: string, says: string, more = '', rest: Partial<SaidCode> = {}): SaidCode =>
	status(id, code, says, anyWord(kin, ahead, 'no|not|never|denies', more), rest);
const year = String.raw`(?:(?:19|20)\d\d|['’]\d\d)`;
const ago = String.raw`(?:\d+|an?|one|two|three|four|five|six|several|few|couple(?: of)?) ?(?:mos?|months?|wks?|weeks?|y|yrs?|years?) (?:ago|back)|last (?:year|yr|winter|summer|spring|fall|month|week|\w{3,9}mas)|in (?:early |late )?(?:20)?2\d\d?\d?|(?:in )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|earlier this year|this (?:winter|summer|spring|fall)`;

const less =
	"ran out|run out|runs out|out of|skips?|skipp\\w+|stopp?ed|not taking|has not taken|rations?|rationing|stretch\\w*|halv\\w*|half|every other day|without|can'?t get|cut(?:ting)? back";
const money =
	"cost|costs|copay|co-pay|afford\\w*|expensive|price|insurance (?:lapsed|ended|will not|won'?t|would not|denied|stopped|ran out)|lost (?:his |her |their )?insurance|no insurance|uninsured|money";

export const primaryCareLines: readonly SaidCode[] = [
	// blood and stool
	found(
		'stool-test-positive',
		'R19.5',
		String.raw`\b(?:cologuard|FIT(?:[- ]DNA)?|i?FOBT|hemoccult|guaiac|stool (?:DNA|guaiac|FIT|heme|occult blood)|occult blood|heme)(?: test)?${plus}|(?<![\w+])\+ ?(?:cologuard|FIT|FOBT|guaiac|hemoccult)\b`,
		'physically|not',
		{ unless: ['R19.5', 'K92', 'C18', 'C19', 'C20'] },
	),
	found(
		'gamma-release-positive',
		'R76.12',
		String.raw`\b(?:quantiferon(?:[- ](?:gold|TB))*|QFT(?:-G)?|IGRA|T-?spot(?:\.TB)?|TB (?:gold|blood test))${plus}|(?<![\w+])\+ ?(?:quantiferon|QFT|IGRA|T-?spot)\b`,
		'ltbi|latent|contact',
		{ unless: ['R76.1', 'Z22.7', 'A15', 'Z86.15'] },
	),
	found(
		'skin-test-positive',
		'R76.11',
		String.raw`\b(?:PPD|TST|TB skin test|tuberculin skin test)${plus}|(?<![\w+])\+ ?(?:PPD|TST)\b|\bPPD (?:of |was |read |is )*(?:1[05-9]|2\d) ?mm\b`,
		'ltbi|latent|contact|pack|ppds?/day|smok\\w*',
		{ unless: ['R76.1', 'Z22.7', 'A15', 'Z86.15'] },
	),
	found(
		'blood-culture-positive',
		'R78.81',
		String.raw`\b(?:bcx|bl(?:oo)?d c(?:ulture|x)s?)(?: (?:\d|one|two) ?(?:\/|of) ?(?:\d|two|four)(?: bottles)?)?${plus}|\b(?:bcx|blood c(?:ulture|x)s?) (?:grew|growing|w\/|with) (?:GPCs?|GNRs?|gram|staph|strep|e\.? ?coli|MSSA|MRSA|kleb\w*|coag|CoNS)|(?<![\w+])\+ ?(?:bcx|blood c(?:ulture|x)s?)\b`,
		'cleared|sepsis|septic|endocarditis',
		{ unless: ['R78.81', 'A40', 'A41', 'I33'] },
	),
	found(
		'prostate-number-high',
		'R97.20',
		String.raw`\bPSA\b[^.;\n]{0,25}?\b(?:up|rose|risen|rising|climb\w*|jump\w*|increas\w*|went|gone|creep\w*|trend\w* up)\b[^.;\n]{0,20}?\b(?:[4-9]|\d{2})(?:\.\d+)?\b|\bPSA (?:of |is |was |now |level |today |back (?:at )?)*(?:[5-9]|[1-9]\d)\.\d\b|\bPSA\b[^.;\n]{0,8},? (?:it |which |that )(?:is|was|has been|keeps|went) (?:\w+ ){0,2}?(?:elevated|high|creeping|rising|going up|up|climbing)\b`,
		'recur\\w*|nadir|post-?op|after (?:RT|XRT|surgery|prostatectomy)|prostatectomy|RALP|free PSA|gleason|down|fell|ADT',
		{ sex: 'male', unless: ['R97.2', 'C61', 'Z85.46', 'N41'] },
	),
	found(
		'clotting-number-high',
		'R79.1',
		String.raw`\bINR (?:of |is |was |now |today |up (?:to|at) |came back (?:at )?|back at |back |= ?|: ?)*(?:[4-9]|1\d)(?:\.\d+)?\b(?! ?(?:wks?|weeks?|mo|days?|d\b))|\bINR\b[^.;\n]{0,12}\b(?:supra-?therapeutic|sub-?therapeutic|too (?:high|low)|above range|below range|out of range)\b`,
		'valve goal|target|cirrhosis|MELD',
		{ unless: ['R79.1', 'D68', 'K70', 'K72', 'K74'] },
	),
	found(
		'ferritin-number-high',
		'R79.89',
		String.raw`\b(?:(?:high|elevated|raised) ferritin|ferritin (?:is |was )?(?:high|elevated|up|raised)(?: at| to)?|ferritin) (?:of |at |is |was )?(?:[5-9]\d\d|[1-9]\d{3}|[1-9],\d{3})\b`,
		'transfus\\w*|still|HLH|overload|goal|dialysis|HD|ESA',
		{ unless: ['R79.89', 'E83.11', 'D76', 'D46', 'N18.6', 'E83.1', 'M06.1'] },
	),
	found(
		'vitamin-d-short',
		'E55.9',
		String.raw`\b(?:vit(?:amin)? ?D3?|25-?(?: ?OH|hydroxy)[- ]?(?:vit(?:amin)? )?D?|D level)\b[^.;\n]{0,10}?\d{1,2}(?:\.\d)?\b[^.;\n]{0,14}?\b(?:def\b|deficien\w*|low\b|insufficien\w*)`,
		'normal|replete|no|not|screen\\w*|was low|used to|last (?:yr|year)',
		{ unless: ['E55', 'N25.81'] },
	),
	found(
		'vitamin-d-still-short',
		'E55.9',
		String.raw`(?<=^|\n|[|\t;] ?)[ \t*#-]*vit(?:amin)?\.? ?D\b[^\n]{0,90}?(?:[=:–-]|\b(?:still|so|thus|remains?|again|now|is)) ?(?:a |vit(?:amin)? D )?(?:def\b|deficien\w*|insufficien\w*|low\b)`,
		'normal|replete|no longer|not|screen\\w*|was low|used to|last (?:yr|year)|resolved|corrected',
		{ unless: ['E55', 'N25.81'] },
	),
	found(
		'lump-in-a-lobe-of-the-thyroid',
		'E04.1',
		String.raw`\b(?:(?:R|L|right|left)(?: thyroid)?(?: lobe)?|thyroid(?: lobe)?|isthmus)\b[^.;\n]{0,34}?\b(?:nod|nodule)\b(?!s)[^.;\n]{0,25}?\b(?:TR ?[1-5]|TI-?RADS|FNA|bethesda|beth|cm|mm|solid|cystic|benign)|\b(?:\d(?:\.\d)? ?(?:cm|mm) )?(?:solid |cystic |isoechoic |hypoechoic |mixed )*(?:nod|nodule),? TR ?[1-5]\b`,
		'no|lung|upper|lower|liver|breast|lymph|prostate|skin|adrenal|cancer|carcinoma|toxic|nodules',
		{
			unless: ['E04', 'C73', 'E05.1', 'E05.2', 'D34', 'D44.0'],
			onlyNote: /\b(?:thyroid|TSH|hashimoto\w*|TI-?RADS|TPO|levothyroxine|LT4)\b/i,
		},
	),
	found(
		'iron-short-without-anemia',
		'E61.1',
		String.raw`\b(?:low (?:iron|ferritin)|(?:iron|ferritin|Fe) (?:is |was )?(?:low|def\w*))\b[^.;\n]{0,20}?\b(?:no|without|w\/o|not) an(?:a?emi[ac])\b`,
		'not low|normal',
		{ unless: ['E61.1', 'D50', 'R79.89'] },
	),
	// oxygen
	has(
		'liters-of-chronic-disease',
		'Z99.81',
		String.raw`\b(?:chronic|COPD|emphysema|ILD|IPF|fibrosis|resp(?:iratory)? fail\w*|CHRF|pulm(?:onary)? (?:HTN|hypertension))\b[^.;\n]{0,45}?(?:\bon |\bw\/ |\bwith |\buses |[,:] ?|\b)(?:\d(?:\.\d)?(?: ?- ?\d)?) ?-?(?:L|LPM|liters?|litres?)\b(?!\/)(?: ?\/?(?:min|NC|nasal cannula|O2|oxygen|home|continuous\w*|cont|24\/7|ATC|at rest|baseline|at night|nightly|of oxygen))*`,
		'acute|exac\\w*|flare|today|sat\\w*|SpO2|requiring|needed|ED|hospital|wean\\w*|off|desat\\w*|fluid\\w*|bolus|saline|drain\\w*|tap\\w*|urine',
	),
	// what is over
	has(
		'covid-over',
		'Z86.16',
		String.raw`(?<=^[^\n.;]{0,30})\b(?:had|h\/o|hx(?: of)?|history of|recovered from|got over|s\/p|prior|previous|past) (?:an? |mild |the |bad |severe )*(?:covid(?:-?19)?|sars-cov-2|coronavirus)(?: infection| pneumonia)?\b(?! (?:vaccin\w*|shot|booster|exposure|test))|(?<=^[^\n.;]{0,30})\bcovid(?:-?19)?(?: infection)? (?:${ago})[^.;\n]{0,15}?\b(?:recovered|resolved|over it|fine now|full recovery|no (?:residual|lingering|long|sequelae|lasting)\w*)`,
		'long|still|since|sx since|vaccin\\w*|booster|exposure|test\\w*|fatigue|brain fog|post-?covid|current\\w*|today|now has',
		{ unless: ['Z86.16', 'U07.1', 'U09.9', 'J12.82'] },
	),
	has(
		'infarction-of-that-year',
		'I25.2',
		String.raw`\b(?:CABG|bypass|stent\w*|PCI|angioplasty)\b[^.;\n]{0,30}?\b(?:after|for|following|with|at the time of) (?:an? |his |her |the )?(?:\w+ ){0,2}(?:MI|STEMI|NSTEMI|heart attack|infarct\w*)\b|\b(?:MI|STEMI|NSTEMI|heart attack)\b,? (?:that same year|the same year|that year|in ${year}|${year}|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|many|several) (?:years|yrs|y) (?:ago|back))|\b(?:anterior|inferior|lateral|posterior|septal) (?:wall )?infarct\w* (?:in |of )?${year}|\b(?:old|prior|previous|remote) (?:\w+ )?(?:MI|STEMI|NSTEMI|heart attack|infarct)\b`,
		'acute|today|r\\/o|rule|risk|prevent|FH|fhx|days? ago|weeks? ago|possible|\\?|cerebral|brain|lacunar|renal|ECG|EKG|age',
		{ unless: ['I25.2', 'I21', 'I22'] },
	),
	has(
		'drink-over',
		'F10.21',
		String.raw`\b(?:alcohol|EtOH|drinking|drink|AUD)\b[^\n]{0,110}?\b(?:early|sustained|full|in|now in|stable|partial)(?: sustained| early)? remission\b`,
		'cannabis|opioid|cocaine|depress\\w*|MDD|bipolar|cancer|lymphoma|colitis|crohn\\w*|nephro\\w*|goal|leuk\\w*|arthritis|hepatitis',
		{ unless: ['F10'] },
	),
	has(
		'joint-was-replaced-right',
		'Z96.651',
		String.raw`\bright knee (?:was |has been |had been |is )?replaced\b|\b(?:had|has had) (?:the |his |her )?right knee replaced\b|\bR(?:ight)? TKA (?:in |done )?${year}`,
		'will|to be|be|left|soon|next|before|pain',
		{ unless: ['Z96.651', 'Z96.653', 'Z47.1', 'T84'] },
	),
	has(
		'joint-was-replaced-left',
		'Z96.652',
		String.raw`\bleft knee (?:was |has been |had been |is )?replaced\b|\b(?:had|has had) (?:the |his |her )?left knee replaced\b|\bL(?:eft)? TKA (?:in |done )?${year}`,
		'will|to be|be|right|soon|next|before|pain',
		{ unless: ['Z96.652', 'Z96.653', 'Z47.1', 'T84'] },
	),
	has(
		'hip-was-replaced-right',
		'Z96.641',
		String.raw`\bright hip (?:was |has been |had been |is )?replaced\b|\b(?:had|has had) (?:the |his |her )?right hip replaced\b|\bR(?:ight)? THA (?:in |done )?${year}`,
		'will|to be|be|left|soon|next|before|pain',
		{ unless: ['Z96.641', 'Z96.643', 'Z47.1', 'T84'] },
	),
	has(
		'hip-was-replaced-left',
		'Z96.642',
		String.raw`\bleft hip (?:was |has been |had been |is )?replaced\b|\b(?:had|has had) (?:the |his |her )?left hip replaced\b|\bL(?:eft)? THA (?:in |done )?${year}`,
		'will|to be|be|right|soon|next|before|pain',
		{ unless: ['Z96.642', 'Z96.643', 'Z47.1', 'T84'] },
	),
	has(
		'ulcer-of-stomach-over',
		'Z87.11',
		String.raw`\b(?:hx|h\/o|history)(?: of)?(?: an?)? (?:bleeding )?(?:stomach|peptic|gastric|duodenal|GI) ulcers?\b|\b(?:stomach |peptic |gastric |duodenal )?ulcer (?:hx|history)(?: \(stomach\)| \(gastric\)| \(duodenal\))?|\b(?:stomach|peptic|gastric|duodenal|PUD|bleeding) ulcers?,? (?:in )?(?:${year}|${ago}),? (?:healed|resolved|none now|no recurrence)`,
		'active|new|skin|foot|leg|mouth|pressure|diabetic|venous|aphthous|sacral|corneal',
		{ unless: ['Z87.11', 'K25', 'K26', 'K27', 'K28'] },
	),
	// kidneys
	has(
		'kidneys-at-the-end',
		'N18.6',
		String.raw`\bend[- ]stage (?:renal|kidney)\b(?! (?:disease )?(?:risk|prevention))|\bES[RK]D\b|\bon (?:peritoneal dialysis|hemodialysis|PD|HD) (?:nightly|TTS|MWF|3x|three times|x ?\d|since|via)`,
		'risk|progress\\w*|until|approach\\w*|transplant(?:ed)? (?:in )?(?:19|20)\\d\\d|parkinson\\w*|AKI|acute',
		{ unless: ['N18.6', 'N17', 'Z94.0', 'T86.1'], onlyNote: /\b(?:PD|HD|dialysis|hemodialysis|nightly|fistula|AVF)\b/ },
	),
	has(
		'dialysis-told-short',
		'Z99.2',
		String.raw`\b(?:on )?(?:HD|hemodialysis|PD|CCPD|CAPD|APD|peritoneal dialysis|dialysis) (?:nightly|every night|TTS|MWF|T\/Th\/S|M\/W\/F|3x(?:\/| a | per )?w(?:ee)?k|three times a week|thrice weekly|since ${year})`,
		'AKI|acute|temporary|parkinson\\w*|levodopa|sinemet|carbidopa',
		{ unless: ['Z99.2', 'N17'] },
	),
	// devices of the heart
	has(
		'defibrillator-looked-at',
		'Z45.02',
		String.raw`(?<=^[^\n.;]{0,30})\b(?:A?ICD|CRT-?D|defib(?:rillator)?|S-?ICD)\b (?:device )?(?:check(?:ed)?|interrogat\w*|download\w*|clinic visit|remote check)\b|(?<=^[^\n.;]{0,30})\b(?:interrogat\w+|check) (?:of )?(?:the |his |her )?(?:A?ICD|CRT-?D|defib(?:rillator)?)\b`,
		'next|last|due|by|per|week|EP',
		{ unless: ['Z45.0', 'T82'] },
	),
	has(
		'recorder-read',
		'Z45.09',
		String.raw`(?<=^[^\n.;]{0,30})\b(?:loop recorder|ILR|LINQ|implant\w* (?:loop|cardiac) (?:recorder|monitor))\b (?:download\w*|interrogat\w*|check(?:ed)?|read(?:ing|out)?|remote)\b|\b(?:interrogat\w+|download\w*) (?:of )?(?:the |his |her )?(?:loop recorder|ILR|LINQ)\b`,
		'next|last|due',
		{ unless: ['Z45.0', 'T82'] },
	),
	status(
		'physical-and-no-more',
		'Z00.00',
		String.raw`(?<=^(?:here for |annual |yearly |routine |adult |complete |full ){0,3})(?:physical|CPE|CPX)\b(?=\s*(?:[,.;:]|-|$|\n))`,
		anyWord('sports?|camp|school|college|work|DOT|employment|pre-?op|therapy|military|immigration|daycare|exam:'),
		{ minAge: 18, unless: ['Z00', 'Z02', 'Z01'] },
	),
	// why a drug is taken less
	...(
		[
			[
				'dear',
				'Z91.120',
				String.raw`\b(?:${less})\b[^.;\n]{0,60}?\b(?:${money})\b|\b(?:${money})\b[^.;\n]{0,40}?\b(?:${less})\b`,
			],
			[
				'forgets',
				'Z91.138',
				String.raw`\b(?:forgets?|forgot|forgetting) (?:to take |about )?(?!(?:it|them) (?:at|in) (?:home|church|work|school|the|his|her)\b)(?:it|them|(?:his|her|the|some|most|many|a few|evening|morning|night|weekend|second|BP|blood pressure|thyroid|levothyroxine|insulin|metformin|inhaler|statin|[a-z]+(?:pril|sartan|statin|olol|ipine|gliptin|gliflozin)) ?(?:pills?|doses?|meds?|medicines?|medications?|tablets?|ones?)?|pills?|doses?|meds?|medicines?|medications?)\b|\b(?:doses?|pills?) (?:\w+ ){0,4}(?:are|were|get|is) (?:missed|forgotten)\b`,
			],
			[
				'own-wish',
				'Z91.128',
				String.raw`\b(?:stopp?ed|stops|stopping|quit|quits|self-?(?:d\/?c'?d|discontinued|stopped)|cut back|cuts back|halve[sd]|skips?|skipping|skipped|takes (?:it|them|[a-z]+) only|only takes|does not take|doesn['’]t take)\b[^.;\n]{0,45}?\b(?:(?:on|of) (?:his|her|their) own|because (?:a |of a |her |his )*(?:friend|neighbou?r|sister|brother|cousin|internet|TV|article|facebook|google)\b|(?:scared|afraid|worried|fear\w*|frightened) (?:of|about|by)|by (?:himself|herself|choice)|(?:when(?:ever)?|if|once|as soon as|because|since|as) (?:s?he |they )?(?:is |are )?(?:feels?|felt|feeling) (?:fine|well|good|ok|better)|did not (?:like|want)|didn'?t (?:like|want)|without telling)\b`,
			],
		] as const
	).map(([id, code, says]) =>
		status(
			`less-${id}`,
			code,
			says,
			anyWord(
				kin,
				'(?:19|20)\\d\\d|years? ago|yrs? ago|vitamins?|supplements?|in the past|refused|OTC|CPAP|smok\\w*|cigarettes?|drink\\w*|alcohol|vap\\w*|appointments?|dialysis|dementia|never|denies|no longer|words|names|keys|stove|gym|diet',
			),
			{
				unless: ['Z91.1', 'Z91.A'],
				onlyNote:
					/\b(?:mg|mcg|meds?|medic\w+|pills?|tablets?|doses?|inhaler|insulin|[a-z]+(?:pril|sartan|statin|olol|ipine|thyroxine|formin|xaban|gliptin|gliflozin|tide))\b/i,
			},
		),
	),
	// bones and breast
	status(
		'breast-picture-routine',
		'Z12.31',
		String.raw`\b(?:routine|annual|yearly|screening|due for|overdue for) (?:screening |annual |yearly |3d |her )*(?:mammo\w*|MMG)\b|(?<=^[^\n.;]{0,20})\b(?:mammo\w*|MMG)\b[ ,:-]{1,3}(?:is |now )?(?:due|overdue|routine|screening)\b`,
		anyWord(
			'declin\\w*|refus\\w*|utd|up to date|last|normal|diagnostic|lump|mass|not due|next|had|done (?:in|last)|scheduled for',
		),
		{ sex: 'female', minAge: 30, unless: ['Z12.31', 'C50', 'N63', 'R92', 'Z85.3', 'Z08', 'Z00.0', 'Z01.41'] },
	),
];
