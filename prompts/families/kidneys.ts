import type { Family } from '../family.ts';

const ckd = '(?:CKD|CRI|CRD|CRF|DKD|(?:kidney|renal) (?:disease|insufficiency|failure|impairment)|nephropathy)';
const leak = String.raw`(?:incontinen\w*|leak\w*|UI)`;
const gland = '(?:prostatitis|prostate infection|infection of (?:the )?prostate)';
const blood = '(?:hematuria|blood in (?:the |his |her )?urine)';
const stone = String.raw`(?:stones?|calcul\w+|lithiasis|urolithiasis)`;
/** Words for the kidney disease that no third stage stands beside. */
const notThird = String.raw`(?<!\b(?:3|III|three)\b[^.\n]{0,15})\b${ckd}\b(?![^.\n]{0,12}\b(?:G?3|III|three)\b)`;

/** Kidneys, bladder and prostate. Own compilation; axes are those of the tabular categories cited. */
export const kidneys: readonly Family[] = [
	{
		id: 'ckd-stage',
		topic: 'Chronic kidney disease: stage',
		when: {
			kind: 'unspecified',
			codes: ['N18.9', 'N18.30', 'I12.9', 'I13.0', 'I13.10', 'E08.22', 'E09.22', 'E10.22', 'E11.22', 'E13.22'],
			says: [String.raw`\bchr(?:onic)?\.? (?:kidney|renal) (?:dz|dis\w*|insuff\w*|failure|impairment)\b`],
			only: [
				String.raw`\bchr\.? (?:kidney|renal)\b`,
				String.raw`\b(?:kidney|renal) (?:disease|dz|insuff\w*|failure),? chronic\b`,
				String.raw`\b(?:CKD|CRI|CRD|CRF|DKD|chronic (?:kidney|renal)|(?:diabetic|hypertensive) (?:kidney|renal))\b`,
			],
		},
		question: 'The note says “{phrase}”. At which stage is it?',
		options: [
			{ says: 'Stage 2', shows: [notThird] },
			{ says: 'Stage 3a' },
			{ says: 'Stage 3b' },
			{ says: 'Stage 4', shows: [notThird] },
			{ says: 'Stage 5, not on dialysis', shows: [notThird] },
		],
		answered: [
			String.raw`\b(?:second|fourth|fifth|[1245](?:st|nd|th))[- ]stage\b`,
			String.raw`\bthree[- ]?[ab]\b`,
			String.raw`\b${ckd}\b[^.\n]{0,40}\b(?:stages?|st|grade|GFR category)\.?\W{0,3}(?:G\s?)?(?:[1245]|3\s?-?[ab]|IV|V|I{1,2}|III\s?-?[ab]|one|two|four|five|three\s?[ab])\b`,
			String.raw`\b(?:stages?|st|grade)\.?\W{0,3}(?:G\s?)?(?:[1245]|3\s?-?[ab]|IV|V|I{1,2}|III\s?-?[ab]|one|two|four|five)\b[^.\n]{0,25}\b${ckd}\b`,
			String.raw`\b${ckd}[\s(-]{0,3}(?:G\s?)?(?:[1245]|3\s?-?[ab]|IV|V|I{1,2}|III\s?-?[ab])\b`,
			String.raw`\b${ckd}\b[^.\n]{0,40}\b(?:G?3|III)\s?-?[ab]\b`,
			String.raw`\bG3[ab](?:\s?/?\s?A[123])?\b|\bG[1245]\s?/?\s?A[123]\b`,
			String.raw`\b(?:ESRD|ESKD|end[\s-]stage (?:renal|kidney)|(?:hemo|peritoneal )?dialysis|HD (?:MWF|TTS|TThS))\b`,
		],
		indicators: [
			String.raw`\be?GFR\b\W{0,3}(?:of |is |was )?[<>]?\d{1,3}`,
			String.raw`\b(?:creatinine|Cr|SCr)\b\W{0,3}(?:of |is |was )?\d{1,2}\.\d+`,
			String.raw`\b(?:UACR|ACR|albumin/creatinine(?: ratio)?|microalbumin)\b\W{0,3}\d+`,
		],
		cites: 'I.C.14.a.1; category N18',
		examples: [
			{ text: 'CKD, now in the fourth stage, fistula planned.', fires: false },
			{ text: 'Chr renal insuff, labs in 6 months.', fires: true },
			{ text: 'CKD G3bA3, finerenone.', fires: false },
			{ text: 'A/P: CKD, eGFR 48. Avoid NSAIDs, recheck in 3 months.', fires: true },
			{ text: 'A/P: Chronic kidney disease stage 3, continue lisinopril.', fires: true },
			{ text: 'A/P: Hypertension and CKD, creatinine 1.6.', fires: true },
			{ text: 'A/P: CKD stage 3b, eGFR 38. Refer to nephrology.', fires: false },
			{ text: 'A/P: CKD IV, eGFR 22. Nephrology follow-up.', fires: false },
			{ text: 'FH: Father with CKD.\nA/P: Hypertension, continue amlodipine.', fires: false },
		],
	},
	{
		id: 'uti',
		topic: 'Urinary tract infection: site',
		when: {
			kind: 'unspecified',
			codes: ['N39.0', 'O23.4?'],
			says: [String.raw`\b(?:urinary|urine|bladder) (?:tract )?(?:inf|infx|infxn|infect)\b`],
		},
		question: 'The note says “{phrase}”. Where in the urinary tract is the infection?',
		options: [
			{ says: 'Bladder (acute cystitis)' },
			{ says: 'Kidney (acute pyelonephritis)' },
			{ says: 'Urethra (urethritis)' },
		],
		within: ['N10', 'N30', 'N34', 'O23'],
		answered: [
			String.raw`\b(?:uro)?cystitis\b|\bbladder (?:infection|UTI)|\binfection of (?:the )?bladder\b`,
			String.raw`\bpyelo\w*|\b(?:kidney|renal) infection|\burethritis\b|\bprostatitis\b|\burosepsis\b`,
			String.raw`\b(?:lower|upper)\b[^.\n]{0,15}\b(?:UTI|urinary tract infection)`,
			String.raw`\b(?:UTI|urinary tract infection)\b[^.\n]{0,10}\b(?:lower|upper)\b`,
			// None at present: the urine is clean, or what recurs is only prevented.
			String.raw`\brecurrent (?:UTIs?|urinary (?:tract )?infections?)\b[^\n]{0,80}\b(?:asymptomatic|(?:UA|urine|urinalysis|cx|culture)s? (?:is |today )?(?:clean|clear|neg\w*|nl|normal)|no (?:sx|symptoms|dysuria)|prophyla\w*|suppress\w*|D-?mannose)\b`,
			String.raw`\b(?:CAUTI|catheter[\s-](?:associated|related|acquired)|asymptomatic bacteriuria)\b`,
		],
		indicators: [
			String.raw`\b(?:dysuria|frequency|urgency|suprapubic (?:pain|tenderness)|flank pain|CVA tenderness|CVAT|fever|chills)\b`,
			String.raw`\b(?:nitrites?|leukocyte esterase|LE)\b\W{0,3}(?:positive|pos|\+)`,
			String.raw`\b(?:E\.? ?coli|klebsiella|proteus)\b`,
		],
		cites: 'categories N39, N30 and N10',
		examples: [
			{ text: 'A/P: UTI, dysuria and frequency. Nitrofurantoin for 5 days.', fires: true },
			{ text: 'A/P: Urinary tract infection, start Bactrim, culture sent.', fires: true },
			{ text: 'A/P: UTI, acute cystitis. Nitrofurantoin for 5 days.', fires: false },
			{ text: 'A/P: UTI with pyelo, ceftriaxone given.', fires: false },
			{ text: 'A/P: Recurrent UTI, now asymptomatic, UA clean, vaginal estrogen.', fires: false },
			{ text: 'A/P: Dysuria. UA clean, no UTI.', fires: false },
		],
	},
	{
		id: 'hematuria',
		topic: 'Blood in urine: gross or microscopic',
		when: {
			kind: 'unspecified',
			codes: ['R31.9'],
			says: [String.raw`\b(?:bloody|red|pink) (?:urine|pee)\b`, String.raw`\bpee\w* blood\b`],
		},
		question: 'The note says “{phrase}”. Is it gross or microscopic?',
		options: [
			{ says: 'Gross (visible) hematuria' },
			{ says: 'Microscopic hematuria, asymptomatic' },
			{ says: 'Microscopic hematuria, with symptoms' },
		],
		answered: [
			String.raw`\b(?:gross|visible|macro(?:scopic)?|frank|micro(?:scopic)?|microscopical|benign essential|terminal|exercise[\s-]induced)\b[^.\n]{0,30}\b${blood}`,
			String.raw`\b${blood}\b[^.\n]{0,30}\b(?:gross|visible|macroscopic|microscopic|micro|on (?:UA|dipstick|microscopy|urinalysis))\b`,
			String.raw`\b(?:micro-?hematuria|macro-?hematuria|AMH|GH\b(?=[^.\n]{0,20}urin))`,
		],
		indicators: [
			String.raw`\b\d{1,3}(?:\s?-\s?\d{1,3})?\s?RBCs?(?:\s?/\s?hpf)?|\bRBCs?\b\W{0,3}[<>]?\d+(?:\s?-\s?\d+)?(?:\s?/\s?hpf)?`,
			String.raw`\b(?:clots|red urine|pink urine|tea[\s-]?colored|cola[\s-]?colored|dysuria|flank pain)\b`,
			String.raw`\b(?:cystoscopy|CT urogram|warfarin|apixaban|clopidogrel)\b`,
		],
		cites: 'category R31',
		examples: [
			{ text: 'A/P: Hematuria, 12 RBC/hpf. Refer to urology.', fires: true },
			{ text: 'A/P: Blood in urine for 2 days, culture sent.', fires: true },
			{ text: 'A/P: Hematuria, microscopic. Repeat UA.', fires: false },
			{ text: 'A/P: Gross hematuria, CT urogram ordered.', fires: false },
			{ text: 'HPI: Denies hematuria.\nA/P: Low back pain, NSAIDs.', fires: false },
		],
	},
	{
		id: 'incontinence',
		topic: 'Urinary incontinence: type',
		when: {
			kind: 'unspecified',
			codes: ['R32'],
			says: [
				String.raw`\burinary incont\b`,
				String.raw`\bbladder leak\w*`,
				String.raw`\bleak(?:s|ing|age)?\b[^.\n]{0,12}\b(?:urine|pee)\b`,
				String.raw`\bUI\b(?=[^.\n]{0,30}\b(?:pads?|PF\w*|kegels?|oxybutynin|pessary))`,
				String.raw`\bwets (?:herself|himself|pants)\b`,
			],
		},
		question: 'The note says “{phrase}”. Which type is it?',
		options: [
			{ says: 'Stress incontinence' },
			{ says: 'Urge incontinence' },
			{ says: 'Mixed stress and urge incontinence' },
			{ says: 'Overflow incontinence' },
			{ says: 'Functional incontinence' },
		],
		within: ['N39', 'R39'],
		answered: [
			String.raw`\b(?:stress|urge|urgency|mixed|overflow|functional|reflex|postural|coital|continuous|neurogenic|nocturnal|post-?void)\b[^.,;\n]{0,25}\b${leak}\b`,
			String.raw`\b${leak}\b[^.\n]{0,35}\b(?:stress|urge|mixed|overflow|functional|reflex|continuous|OAB|overactive bladder|neurogenic bladder)\b`,
			String.raw`\b(?:SUI|UUI|MUI|nocturnal enuresis|bed-?wetting|post-?void dribbling)\b`,
		],
		indicators: [
			String.raw`\b(?:with|when) (?:cough\w*|sneez\w*|laugh\w*|lifting|exercise)(?:[^.\n]{0,25}\b(?:cough\w*|sneez\w*|laugh\w*|lifting))?`,
			String.raw`\b(?:urgency|pads?|PVR\W{0,3}\d+|post-?void residual|kegels?|pelvic floor)\b`,
			String.raw`\b(?:oxybutynin|mirabegron|tolterodine|solifenacin|vibegron)\b`,
		],
		cites: 'categories R32 and N39',
		examples: [
			{ text: 'Bladder leakage, pads, PFPT.', fires: true, sex: 'female', age: 70 },
			{ text: 'Leaks urine: no. HTN ok.', fires: false },
			{ text: 'A/P: Urinary incontinence, wears pads. Pelvic floor therapy.', fires: true, sex: 'female' },
			{ text: 'A/P: Incontinence, start oxybutynin.', fires: true, sex: 'female' },
			{ text: 'A/P: Urinary incontinence, mixed. Pelvic floor therapy.', fires: false, sex: 'female' },
			{ text: 'A/P: Urge incontinence, start mirabegron.', fires: false, sex: 'female' },
			{
				text: 'Bladder: urgency, leaks twice a week. Urinary incontinence: PFPT.',
				fires: true,
				sex: 'female',
				age: 41,
			},
			{ text: 'ROS: No urinary incontinence.\nA/P: Low back pain.', fires: false },
		],
	},
	{
		id: 'prostatitis',
		topic: 'Prostatitis: acute or chronic',
		when: { kind: 'unspecified', codes: ['N41.9'] },
		question: 'The note says “{phrase}”. Is it acute or chronic?',
		options: [
			{ says: 'Acute prostatitis' },
			{ says: 'Chronic prostatitis' },
			{ says: 'Acute flare of chronic prostatitis' },
		],
		answered: [
			String.raw`\b(?:acute|ac|chr|subacute|chronic|recurrent|granulomatous|abacterial|nonbacterial)\b[^.\n]{0,25}\b${gland}\b`,
			String.raw`\b${gland}\b[^.\n]{0,25}\b(?:acute|ac|chr|chronic|recurrent|granulomatous)\b`,
			String.raw`\b(?:CPPS|CP/CPPS|CBP|ABP|prostatocystitis|prostat(?:e|ic) abscess)\b`,
		],
		indicators: [
			String.raw`\b(?:tender|boggy|enlarged) prostate\b|\bprostate\b[^.\n]{0,20}\b(?:tender|boggy)\b`,
			String.raw`\b(?:dysuria|perineal pain|fever|chills|pelvic pain)\b(?:[^.\n]{0,20}\b\d{1,2} (?:days?|weeks?|months?))?`,
			String.raw`\b(?:ciprofloxacin|levofloxacin|bactrim|TMP-SMX)\b`,
		],
		cites: 'I.B.8; category N41',
		examples: [
			{ text: 'A/P: Prostatitis, tender prostate. Ciprofloxacin for 4 weeks.', fires: true, sex: 'male' },
			{ text: 'A/P: Prostatitis with dysuria, start Bactrim.', fires: true, sex: 'male' },
			{ text: 'A/P: Prostatitis, chronic. Continue tamsulosin.', fires: false, sex: 'male' },
			{ text: 'A/P: BPH. No prostatitis on exam.', fires: false, sex: 'male' },
		],
	},
	{
		id: 'kidney-stone',
		topic: 'Urinary stone: site',
		when: {
			kind: 'unspecified',
			codes: ['N20.9'],
			says: [
				String.raw`\burolith\b`,
				String.raw`\b(?:stones?|calcul(?:us|i))\b(?=[^\n]{0,70}\b(?:tamsulosin|flomax|URS|uretero\w*|litho\w*|ESWL|strain(?:er|ed|ing)?\b|KUB|passed|hydro\w*|urolog\w*))`,
				String.raw`(?<=\b(?:colic|hydro\w*|hematuria|flank|urolog\w*)\b[^\n]{0,70})\b(?:stones?|calcul(?:us|i))\b`,
			],
			only: [String.raw`\b(?:urolith\w*|ur(?:inary|olog\w*)|stones?|calcul\w*)\b`],
		},
		question: 'The note says “{phrase}”. Where is the stone?',
		options: [{ says: 'Kidney' }, { says: 'Ureter' }, { says: 'Both kidney and ureter' }, { says: 'Bladder' }],
		within: ['N20', 'N21'],
		answered: [
			String.raw`\b(?:kidney|renal|intrarenal|ureter\w*|UVJ|UPJ|bladder|vesical|urethra\w*|staghorn|caly\w+|lower pole|upper pole|mid pole)\b[^.\n]{0,25}\b${stone}\b`,
			String.raw`\b${stone}\b[^.\n]{0,40}\b(?:kidneys?|renal|ureters?|ureteral|UVJ|UPJ|bladder|urethra\w*|lower pole|upper pole|caly\w+)\b`,
			String.raw`\b(?:nephrolith\w*|uretero-?lith\w*|cystolith\w*)\b`,
		],
		indicators: [
			String.raw`\b\d{1,2}(?:\.\d)?\s?mm\b`,
			String.raw`\b(?:hydronephrosis|flank pain|renal colic|CT|KUB|ultrasound|tamsulosin|lithotripsy)\b`,
		],
		cites: 'categories N20 and N21',
		examples: [
			{ text: 'A/P: Urolithiasis, 4 mm on CT. Tamsulosin, strain urine.', fires: true },
			{ text: 'A/P: Urinary stone, flank pain. Ketorolac given.', fires: true },
			{ text: 'ED for colic, CT: 5 mm calculus. Stone: tamsulosin, strain urine, KUB.', fires: true },
			{ text: 'Gallstone seen on CT, no colic. R flank pain, tamsulosin for BPH.', fires: false },
			{ text: 'A/P: Urolithiasis, stone at left UVJ. Tamsulosin.', fires: false },
			{ text: 'A/P: Flank pain. CT shows no urinary stone.', fires: false },
			{ text: 'FH: Father with urolithiasis.\nA/P: Low back strain.', fires: false },
		],
	},
];
