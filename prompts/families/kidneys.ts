import type { Family } from '../family.ts';

const ckd =
	'(?:CKD|chronic kidney disease|chronic renal (?:disease|insufficiency|failure)|diabetic kidney disease|DKD)';

/** Kidneys and urinary tract. Own compilation; axes are those of the tabular categories cited. */
export const kidneys: readonly Family[] = [
	{
		id: 'ckd-stage',
		topic: 'Chronic kidney disease: stage',
		when: { kind: 'unspecified', codes: ['N18.9', 'N18.30'] },
		question: 'The note says “{phrase}”. Which stage is it?',
		options: [
			{ says: 'CKD stage 2' },
			{ says: 'CKD stage 3a' },
			{ says: 'CKD stage 3b' },
			{ says: 'CKD stage 4' },
			{ says: 'CKD stage 5' },
		],
		answered: [
			String.raw`\b${ckd}\b[^.\n]{0,30}\b(?:stage|stg|st|G)\.?\W{0,2}(?:[1245]|3\s?[ab]|III\s?-?[ab]|IV|V|II?)\b`,
			String.raw`\b(?:stage|stg|st)\.?\W{0,2}(?:[1245]|3\s?[ab]|III\s?-?[ab]|IV|V|II?)\b[^.\n]{0,12}\b(?:${ckd}|kidney)`,
			String.raw`\bCKD[\s-]{0,2}G?(?:[1245]|3\s?[ab]|III\s?-?[ab]|IV|V|II?)\b`,
			String.raw`\bG3[ab]\b|\b(?:ESRD|ESKD|end[- ]stage (?:renal|kidney)|dialysis|hemodialysis)\b`,
		],
		indicators: [
			String.raw`\be?GFR\W{0,4}(?:of |is |was |now |today )?\W{0,2}\d{1,3}\b`,
			String.raw`\b(?:creatinine|Cr|SCr)\W{0,3}(?:of |is |was )?\d\.\d+`,
			String.raw`\b(?:UACR|ACR|albumin/creatinine)\W{0,3}(?:of |is |was )?\d+`,
		],
		cites: 'I.C.14.a.1; category N18',
		examples: [
			{ text: 'A/P: CKD, eGFR 42. Avoid NSAIDs, recheck in 3 months.', fires: true },
			{ text: 'A/P: Chronic kidney disease stage 3, creatinine 1.6. Continue losartan.', fires: true },
			{ text: 'A/P: CKD3b, eGFR 42. Avoid NSAIDs.', fires: false },
			{ text: 'FH: Father with CKD.\nA/P: Hypertension, eGFR normal.', fires: false },
		],
	},
	{
		id: 'uti',
		topic: 'Urinary tract infection: site',
		when: { kind: 'unspecified', codes: ['N39.0'] },
		question: 'The note says “{phrase}”. Which part of the urinary tract is infected?',
		options: [{ says: 'Bladder (cystitis)' }, { says: 'Kidney (pyelonephritis)' }, { says: 'Urethra (urethritis)' }],
		answered: [
			String.raw`\b(?:cystitis|pyelo\w*|urethritis|bladder infection|kidney infection|prostatitis|CAUTI|urosepsis)\b`,
			String.raw`\b(?:history of|h/o|hx of|recurrent)\b[^.\n]{0,10}\bUTIs?\b`,
		],
		indicators: [
			String.raw`\b(?:dysuria|frequency|urgency|suprapubic|CVA tenderness|CVAT|flank pain|fever)\b`,
			String.raw`\b(?:nitrites?|leukocyte esterase|LE|WBCs?|culture)\b[^.\n]{0,20}`,
		],
		cites: 'category N39; N30, N10, N34',
		within: ['N30', 'N10', 'N11', 'N12', 'N34'],
		examples: [
			{ text: 'A/P: UTI, dysuria and nitrites positive. Nitrofurantoin for 5 days.', fires: true },
			{ text: 'A/P: Urinary tract infection. Ciprofloxacin, culture sent.', fires: true },
			{ text: 'A/P: UTI, acute cystitis. Nitrofurantoin.', fires: false },
			{ text: 'A/P: Vaginitis. Urinalysis normal, no UTI.', fires: false },
		],
	},
	{
		id: 'hematuria',
		topic: 'Hematuria: gross or microscopic',
		when: { kind: 'unspecified', codes: ['R31.9'] },
		question: 'The note says “{phrase}”. Is it gross or microscopic?',
		options: [
			{ says: 'Gross hematuria' },
			{ says: 'Asymptomatic microscopic hematuria' },
			{ says: 'Microscopic hematuria with symptoms' },
		],
		answered: [
			String.raw`\b(?:gross(?:ly)?|macroscopic|micro(?:scopic)?-?\s?hematuria|micro(?:scopic)?|visible|frank|red urine|bloody urine|clots?)\b`,
			String.raw`\bhematuria\b[^.\n]{0,20}\b(?:due to|2/2|secondary to)\b`,
		],
		indicators: [
			String.raw`\b\d{1,3}(?:\s?-\s?\d{1,3})?\s?RBCs?\s?(?:/|per)\s?(?:HPF|hpf)`,
			String.raw`\b(?:UA|urinalysis|dipstick)\b[^.\n]{0,40}`,
			String.raw`\b(?:CT urogram|cystoscopy)\b`,
		],
		cites: 'category R31',
		examples: [
			{ text: 'A/P: Hematuria. CT urogram and cystoscopy referral.', fires: true },
			{ text: 'A/P: Hematuria, recheck urinalysis in 6 weeks.', fires: true },
			{ text: 'A/P: Gross hematuria. CT urogram.', fires: false },
			{ text: 'ROS: Denies hematuria.\nA/P: Kidney stone, tamsulosin.', fires: false },
		],
	},
	{
		id: 'incontinence',
		topic: 'Urinary incontinence: type',
		when: { kind: 'unspecified', codes: ['R32'] },
		question: 'The note says “{phrase}”. Which type is it?',
		options: [
			{ says: 'Stress incontinence' },
			{ says: 'Urge incontinence' },
			{ says: 'Mixed incontinence' },
			{ says: 'Overflow incontinence' },
			{ says: 'Functional incontinence' },
		],
		answered: [
			String.raw`\b(?:stress|urge|urgency|mixed|overflow|functional|neurogenic|nocturnal|continuous|coital|postural|reflex|SUI|UUI|MUI)\b[^.\n]{0,20}\b(?:incontinence|leak\w*)\b`,
			String.raw`\bincontinence\b[^.\n]{0,15}\b(?:stress|urge|mixed|overflow|functional)\b`,
			String.raw`\b(?:SUI|UUI|enuresis|post-?void dribbling)\b`,
		],
		indicators: [
			String.raw`\b(?:cough(?:ing)?|sneez\w*|laugh\w*|lifting|urgency|nocturia|PVR\W{0,3}\d+)\b`,
			String.raw`\b(?:oxybutynin|mirabegron|pads?|kegel\w*|pelvic floor)\b`,
		],
		cites: 'subcategory N39.4; R32, R39.81',
		within: ['N39', 'F98'],
		examples: [
			{ text: 'A/P: Urinary incontinence, 3 pads a day. Pelvic floor therapy.', fires: true, sex: 'female' },
			{ text: 'A/P: Urinary incontinence. Start oxybutynin.', fires: true },
			{ text: 'A/P: Urge incontinence. Start oxybutynin.', fires: false },
			{ text: 'ROS: Denies urinary incontinence.\nA/P: BPH.', fires: false, sex: 'male' },
		],
	},
	{
		id: 'prostatitis',
		topic: 'Prostatitis: acute or chronic',
		when: { kind: 'unspecified', codes: ['N41.9'] },
		question: 'The note says “{phrase}”. Is it acute or chronic?',
		options: [{ says: 'Acute prostatitis' }, { says: 'Chronic prostatitis' }],
		answered: [
			String.raw`\b(?:acute|chronic|subacute|granulomatous)\b[^.\n]{0,25}\bprostatitis\b`,
			String.raw`\bprostatitis\b[^.\n]{0,20}\b(?:acute|chronic)\b`,
			String.raw`\bCPPS\b|\bCP/CPPS\b`,
		],
		indicators: [
			String.raw`\b(?:fever|chills|tender prostate|boggy|dysuria|perineal pain|pelvic pain)\b[^.\n]{0,20}`,
			String.raw`\b(?:for|x)\s?\d{1,2}\s?(?:days?|weeks?|months?)\b`,
		],
		cites: 'I.B.8; category N41',
		examples: [
			{ text: 'A/P: Prostatitis, dysuria. Ciprofloxacin for 4 weeks.', fires: true, sex: 'male' },
			{ text: 'A/P: Prostatitis. Start Bactrim, recheck in 2 weeks.', fires: true, sex: 'male' },
			{ text: 'A/P: Chronic prostatitis, perineal pain. Tamsulosin.', fires: false, sex: 'male' },
			{ text: 'A/P: BPH. No prostatitis.', fires: false, sex: 'male' },
		],
	},
	{
		id: 'kidney-stone',
		topic: 'Urinary stone: site',
		when: { kind: 'unspecified', codes: ['N20.9', 'N21.9'] },
		question: 'The note says “{phrase}”. Where is the stone?',
		options: [
			{ says: 'Kidney' },
			{ says: 'Ureter' },
			{ says: 'Kidney and ureter' },
			{ says: 'Bladder' },
			{ says: 'Urethra' },
		],
		answered: [
			String.raw`\b(?:nephrolith\w*|ureterolith\w*|UVJ|UPJ|staghorn|calyx|calyceal|(?:lower|upper) pole)\b`,
			String.raw`\b(?:kidney|renal|ureter\w*|bladder|urethral?)\b[^.\n]{0,20}\b(?:stones?|calcul\w*)\b`,
			String.raw`\b(?:stones?|calcul\w*)\b[^.\n]{0,30}\b(?:kidney|renal|ureter\w*|bladder|urethra)\b`,
		],
		indicators: [
			String.raw`\b\d{1,2}(?:\.\d)?\s?mm\b`,
			String.raw`\b(?:CT|ultrasound|KUB|hydronephrosis|flank pain|tamsulosin)\b[^.\n]{0,30}`,
		],
		cites: 'categories N20 and N21',
		examples: [
			{ text: 'A/P: Urolithiasis, 4 mm stone. Tamsulosin, strain urine.', fires: true },
			{ text: 'A/P: Urinary calculus. Increase fluids, urology follow-up.', fires: true },
			{ text: 'A/P: Urolithiasis with 4 mm left ureteral stone. Tamsulosin.', fires: false },
			{ text: 'A/P: Flank strain. CT without urolithiasis.', fires: false },
		],
	},
];
