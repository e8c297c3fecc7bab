/** What is over or was put in, in wordings that lean on the rest of the note (Z85-Z99). Own compilation. */
import type { SaidCode } from '../said-code.ts';
import { anyWord, rowsOf } from './row.ts';

const kin = 'mother|father|mom|dad|sister|brother|husband|wife|son|daughter|cousin|aunt|uncle';
const ahead = String.raw`plan\w*|schedul\w*|discuss\w*|consider\w*|candidate|refer\w*|eligible|wants?|awaiting|declin\w*|refus\w*|no|not|denie[sd]|never|${kin}`;
const said = rowsOf('I.C.21.c.3-4');
const row = (id: string, code: string, says: string, rest: Partial<SaidCode> = {}, more = ''): SaidCode =>
	said(id, code, says, anyWord(ahead, more), rest);
const year = String.raw`(?:(?:19|20)\d\d|['’]\d\d)`;
const kidney = /\b(?:kidney|renal|creatinine|eGFR|CKD|tac\w*|MMF|nephro\w*|PKD)\b/i;
const hd = /\b(?:I?CHD|ESRD|hemodialysis|haemodialysis|dialysis|HD|EDW|Kt\/?V|fistula|AVF|AVG)\b/;

export const pastLines: readonly SaidCode[] = [
	row(
		'stroke-dated-by-since',
		'Z86.73',
		String.raw`\bsince (?:the|that|his|her|a) (?:\w+ )?(?:TIA|stroke|CVA|mini-?stroke)\b(?! (?:today|this))`,
		{ unless: ['Z86.73', 'I63', 'I69', 'I61'], instead: ['G45'] },
		'today|yesterday|weakness|aphasia|hemipar\\w*|droop|deficits?',
	),
	// The history is why sugar is watched.
	row(
		'gestational-diabetes-watched',
		'Z86.32',
		String.raw`\b(?:hx|h\/o|history|prior|previous|past)(?: of)? (?:GDM|gestational (?:diabetes|DM))\b[^.;\n]{0,40}\b(?:A1c|OGTT|GTT|glucose|sugars?|screen\w*|yearly|annual\w*)\b`,
		{ sex: 'female', unless: ['Z86.32', 'O24', 'O09'] },
	),
	row(
		'breast-long-treated',
		'Z85.3',
		String.raw`\bbreast (?:tumou?r|lump|ca|cancer)\b[^.;\n]{0,12}\b(?:19|20)[01]\d\b[^.;\n]{0,40}\b(?:radiation|XRT|chemo\w*|mastectomy|anastrozole|tamoxifen)`,
		{ unless: ['Z85.3', 'C50'] },
		'benign|fibroadenoma',
	),
	row(
		'prostate-gone',
		'Z90.79',
		String.raw`\bprostate (?:is |was |came )?(?:out|removed|taken out|gone)(?: (?:in )?${year})?\b|\b(?:RALP|RRP|prostatectomy) (?:in )?${year}\b`,
		{ sex: 'male' },
		'TURP|biops\\w*|partial|enlarged|feeling',
	),
	row(
		'fragility-called',
		'Z87.310',
		String.raw`\b(?:fx|fract\w*)\b[^.;\n]{0,70}\b(?:called|deemed|labell?ed|felt to be|considered|judged) (?:an? )?(?:osteoporotic|fragility)\b|\b(?:fragility|osteoporotic) (?:\w+ )?(?:fx|fract\w*)s?\b,? (?:in |of )?(?:(?:19|20)\d\d|\d+ (?:yrs?|years?) ago|healed)`,
		{ unless: ['Z87.310'] },
		'new|acute|today|subsequent|healing|T\\d+|L\\d|weeks?|wks?',
	),
	row(
		'bypass-of-the-heart',
		'Z95.1',
		String.raw`\b(?:LIMA|RIMA|vein grafts?|SVGs?)\b[^.;\n]{0,40}\b(?:patent|open|${year})|\b(?:since|after|from|had) (?:the |his |her |a )?(?:\w+ )?bypass (?:surgery )?(?:of|in) ${year}`,
		{ onlyNote: /\b(?:coronar\w*|CAD|angina|CABG|LIMA)\b/i },
		'gastric|leg|fem\\w*|popliteal|tibial|aorto\\w*',
	),
	row(
		'graft-in-the-leg',
		'Z95.828',
		String.raw`\b(?:vein|ptfe|leg|femoral|fem-?pop|distal|in situ|reversed vein) bypass\b[^.;\n]{0,60}\b(?:open|patent|patency|we did|I did|(?:groin|thigh) to|${year}|duplex)`,
		{ unless: ['Z95.828', 'Z48.812'] },
		'coronary|LIMA|heart|occluded|thrombos\\w*',
	),
	row(
		'kidney-of-a-donor',
		'Z94.0',
		String.raw`\b(?:deceased|living|cadaveric|related)[- ]donor (?:kidney|renal)\b|\b(?:kidney|renal) (?:allo)?graft\b|\bfunctioning (?:allo)?graft\b|\ballograft (?:function|soft|nontender|stable|working)|\b(?:his|her|the) (?:new |transplanted )kidney\b`,
		{ onlyNote: kidney, unless: ['Z94.0', 'T86.1', 'Z76.82'] },
		'failed|fail\\w*|lost|donated|donor for|liver|heart|lung|skin|bone|list',
	),
	row(
		'tube-in-the-ear',
		'Z96.22',
		String.raw`\b(?:PE |pressure equali[sz]\w+ |myringotomy |tympanostomy |ear |[LR] |left |right )?tubes? (?:is |are |still )?(?:in place|patent|in and open|open|in situ|in good position)\b|\bleave (?:the )?(?:[LR]|left|right) tube\b|\b(?:thru|through) the tube\b`,
		{ onlyNote: /\b(?:otitis|TM|drum|ear|tympan\w*|myringotomy|otorrh?ea|grommets?)\b/i },
		'feeding|g-?tube|chest|trach\\w*|ng|peg|nephrostomy|extruded|out of',
	),
	row(
		'pump-kept',
		'Z96.41',
		String.raw`\b(?:stays?|remains?|continues?|keep|kept|doing well|is|diabetes|T1DM?|diabetic) on (?:an? |the |her |his )?(?:insulin )?pump\b|\bpump (?:settings|basals?|download|site changes?|in use)\b|\binsulin pump in use\b`,
		{ onlyNote: /\b(?:insulin|diabet\w*|T1DM?|basal|bolus)\b/i, unless: ['Z96.41', 'Z46.81'] },
		'pain|breast|intrathecal|baclofen|balloon|feeding|interested|trial|consider',
	),
	row(
		'oxygen-at-home',
		'Z99.81',
		String.raw`\b(?:portable|home|oxygen|O2) (?:O2 |oxygen )?(?:tanks?|concentrator|orders?|cylinders?)\b[^.;\n]{0,20}\b(?:renew\w*|refill\w*|recert\w*|in use|serviced)|\boxygen (?:stays|remains|continues|unchanged) at\b|\b(?:on|uses|wears) (?:\d(?:\.\d)?) ?-?(?:L|liters?|litres?)(?: ?nc| of)?(?: O2| oxygen)? (?:at home|at night|with (?:walking|activity|exertion|sleep)|24\/7|24 ?h(?:ours|rs)?|continuous\w*|all the time|day and night|a?round the clock)`,
		{},
		'hospital|inpatient|ED|weaned|off',
	),
	row(
		'seen-at-dialysis',
		'Z99.2',
		String.raw`\bICHD\b|\bin-?center (?:HD|hemodialysis)\b|\bseen (?:on|at) (?:the )?(?:machine|HD|dialysis)\b|\bEDW \d{2}`,
		{ onlyNote: hd },
		'acute|AKI|temporary',
	),
	row(
		'end-stage-on-dialysis',
		'N18.6',
		String.raw`\bend[- ]stage\b(?=\s*(?:since|in|from|as of|by|kidneys?|renal|due|d\/t|2\/2|[.,;)]|$))`,
		{ onlyNote: hd, unless: ['N18.6', 'Z94.0'] },
		'liver|heart|HF|lung|COPD|dementia|cirrhosis|arthritis|OA|glaucoma|parkinson\\w*|not|no',
	),
	row(
		'broke-by-fragility',
		'Z87.310',
		String.raw`\b(?:fx|fracture|broke)\b[^.;\n]{0,24}[ (,](?:fragility|osteoporotic|low[- ]trauma|low[- ]energy)\b[^.;\n]{0,12}\b(?:healed|old|past|${year})\b|\b(?:fx|fracture)\b,? (?:in )?${year}[ ,(]{1,3}(?:fragility|osteoporotic|low[- ]trauma|low[- ]energy)\b|\b(?:fragility|osteoporotic|low[- ]trauma|low[- ]energy) (?:\w+ ){0,3}(?:fx|fracture),? (?:in |of |healed |\()*${year}`,
		{ unless: ['M80', 'Z87.310'], instead: ['Z87.81'] },
		'new|acute|today',
	),
	row(
		'dialysis-cut-short',
		'Z91.158',
		String.raw`\b(?:shortened|missed|missing|skipped|skips|cut|signed off)\b[^.;\n]{0,20}\b(?:\d+|one|two|three|four|several)(?: (?:of|out of) (?:the |his |her |last )*\d+)? (?:tx|txs|runs?|sessions?|treatments?|HD)\b|\b(?:skipped|missed|cut) (?:last )?(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)(?:day)?\b`,
		{ onlyNote: hd, unless: ['Z91.15'] },
		'snow|storm|hospital\\w*|admitted|clinic closed|cost|afford',
	),
	row(
		'stopped-on-purpose',
		'Z91.128',
		String.raw`\b(?:stopp\w+|skips?|skipp\w+|quit|halv\w+|cut)\b[^.;\n]{0,50}\bon purpose\b(?! because of (?:cost|money))`,
		{ unless: ['Z91.12', 'Z91.13', 'Z91.14'] },
		'cost|money|afford|phlebotomy|iron',
	),
	row(
		'pills-begun',
		'Z30.011',
		String.raw`\b(?:norethindrone(?: 0\.35)?|micronor|slynd|camila|errin|heather|mini-?pill|POPs?|OCPs?|COCs?|birth control pills?|sprintec|junel|lo ?loestrin|yaz)\b[^.;,\n]{0,20}\b(?:started|start|begun|begin|new start|rx'?d|prescribed) (?:today|now|this visit)\b|\b(?:start(?:ed|ing)?|begin|initiat\w*) (?:on |a |an |her on |with )*(?:norethindrone 0\.35|micronor|slynd|mini-?pill|POPs?|OCPs?|COCs?|birth control pills?|sprintec|junel|lo ?loestrin)\b[^.;\n]{0,25}\b(?:contracep\w*|birth control|today)\b`,
		{ sex: 'female', unless: ['Z30', 'N92', 'N93', 'N94', 'N80', 'E28', 'L70', 'N91'] },
		'acne|PCOS|bleeding|periods|cramps',
	),
	row(
		'injection-kept',
		'Z30.42',
		String.raw`\b(?:dmpa|depo-?provera|depo(?! ?-?(?:medrol|testosterone|estradiol|(?:40|80|120)\b))|medroxyprogesterone 150)\b(?: ?#?\d+)?[^.;\n]{0,15}\b(?:IM|given|admin\w*|SQ|subq|on time|glut\w*|delt\w*)\b`,
		{ sex: 'female', unless: ['Z30'] },
		'stopped|last|due|next|steroid|knee|shoulder|first|asked',
	),
	row(
		'coil-checked',
		'Z30.431',
		String.raw`\b(?:IUD|mirena|paragard|kyleena|liletta|skyla|coil)\b[^.;\n]{0,50}\b(?:where it belongs|well[- ]positioned|strings? checked|good (?:til|till|until|thru|through) \d|in situ|in (?:good|proper|correct|right) (?:place|position)|string check|strings? (?:check|ok|good|visible|seen|felt|\d))|\bstring check (?:ok|good|fine|normal|done)`,
		{ sex: 'female', unless: ['Z30.431', 'Z30.432', 'Z30.433', 'T83.3'], instead: ['Z30.430'] },
		'placed today|inserted|sounded|removed|missing|lost|wants|placed (?:w|without)',
	),
	row(
		'lenses-in',
		'Z96.1',
		String.raw`\b(?:PC)?IOLs?\b[^.;\n]{0,15}\b(?:clear|clr|cl|centered|in good position|well[- ]positioned|in the bag)\b|\bcataracts? (?:surgery )?(?:done|removed|out)\b[^.;\n]{0,20}\b(?:OU|OD|OS|both|R|L|${year})\b`,
		{},
		'calc\\w*|options?|toric|vs|labor',
	),
	row(
		'pacer-had',
		'Z95.0',
		String.raw`\b(?:has|had|with|w\/) (?:an? |his |her )?(?:pacer|PPM|pace ?maker)\b(?! ?(?:check|clinic|\(|\?|:))|\b(?:pacer|PPM|pace ?maker) since (?:19|20)\d\d\b`,
		{ unless: ['Z95.0', 'Z45.0', 'Z95.81', 'T82'] },
		'ICD|defib\\w*|need\\w*',
	),
];
