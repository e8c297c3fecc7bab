/**
 * What portal messages, triage calls and scribed visits of primary and urgent care tell in everyday words: illnesses named by
 * their drug's purpose, counts of weeks, results that came back, the dead of the family. Own compilation.
 */
import type { SaidCode } from '../said-code.ts';
import { anyWord, rowsOf } from './row.ts';

const kin = String.raw`(?:mother|mom|father|dad|brother|sister|sib\w*|son|daughter|husband|wife|spouse|aunt|uncle|cousin|grand\w+|family|roommate|classmate)`;
const others = `${kin}(?:['’]s)?`;
const aside = String.raw`denie[sd]|never|if|risk|screen\w*`;
const signs = rowsOf('I.B.4; II.C; index: the symptom');
const illness = rowsOf('IV.J; index: the condition');
const status = rowsOf('I.C.21.c.4');

/** Drugs for the pressure and for the lipids, by which "blood pressure" and "cholesterol" are told as illnesses. */
const pressureDrug =
	/\b(?:\w+pril|\w+sartan|amlodipine|norvasc|nifedipine|hctz|hydrochlorothiazide|chlorthalidone|metoprolol|atenolol|carvedilol|diltiazem|lopressor|toprol|zestril|prinivil|cozaar|diovan|benicar|micardis|lotensin|zestoretic|hyzaar|bystolic|nebivolol|coreg|labetalol|clonidine|hydralazine|(?:bp|blood pressure|pressure) (?:med\w*|pills?|tabs?|tablets?))\b/i;
const lipidDrug =
	/\b(?:\w+statin|crestor|lipitor|zocor|pravachol|livalo|zetia|ezetimibe|repatha|praluent|nexletol|statins?|(?:cholesterol|lipid) (?:med\w*|pills?|tabs?))\b/i;
const pressure = '(?:bp|blood pressures?|b\\/p|pressures?)';
const lipids = '(?:cholesterol|chol|lipids?|lipid panel)';
const both = String.raw`(?: ?(?:and|&|\+|\/|,) ?(?:${lipids}|${pressure}|sugars?|diabetes|thyroid|gout|dm|a1c|reflux))*`;
const checked = String.raw`(?:follow[- ]?ups?|f\/?u|recheck|check(?:-?up)?|med(?:ication)?s?(?: check| refills?| f\/?u)?|visit|management|refills?)`;
const comesFor = '(?:for|about|on|re|manage|managing)';
const ofIllness = (name: string): string =>
	String.raw`\b(?:here|f\/?u|follow[- ]?(?:ing )?up|seen|comes?|visit|refills?|check(?:-?up)?|meds?|pills?|takes?|takin|taking|on \w+|\w+(?:pril|sartan|statin|pine|olol)|lipitor|crestor|norvasc|zocor)(?: (?:in|back|today|to|daily|qd|\d+ ?mg|\d+))* (?:${comesFor}|of) (?:a |his |her |the |my |their )*(?:\w+ (?:and|&) )?${name}\b(?! (?:meds? )?(?:reading|screen|check only|is high|was high|spike))|\b(?:his|her|my|the) ${name} (?:has been |is |are |was |were |remains? |stays? |looks? )*(?:at goal|to goal|well[- ]controlled|under (?:good )?control|controlled|under control)|\b(?:my|his|her|the|your|needs?|refill\w*|renew\w*|takes?|taking|on) (?:\w+ (?:\w+ )?(?:and|&|\+) )?${name}(?: (?:and|&|\+) \w+)? (?:pills?|meds?|medicines?|medications?|tablets?)\b|\b(?:pt|patient|s?he|they|i)?(?: is)? ?here (?:today )?for (?:\w+ )?(?:${pressure}|${lipids})${both} ${checked}`;

const months = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*';
const lately = String.raw`(?:(?:just |only )?(?:last|this|this past|earlier this|over the) (?:week|month|spring|summer|fall|autumn|winter|year|weekend)|(?:in|back in|early|late) ${months}(?! (?:19|20))|(?:a|an|\d+|one|two|three|four|five|six|seven|eight|a few|several|a couple(?: of)?) (?:days?|weeks?|wks?|months?|mos?) (?:ago|back)|recently|unexpectedly|suddenly|yesterday)`;
const died = '(?:died|passed(?: away| on)?|was killed)';
const nearest = '(?:husband|wife|spouse|partner|son|daughter|fianc[eé]e?|twin|baby|boyfriend|girlfriend)';

const weeks = String.raw`(?:(?:[89]|[1-4]\d) ?\+? ?(?:weeks?|wks?|w)\b|(?:eight|nine|ten|eleven|twelve|fourteen|sixteen) weeks|(?:[2-9]|1\d|two|three|four|five|six|nine|several|many) ?\+? ?(?:months?|mos?)\b|months (?:now|and months)|(?:over|more than) (?:two|2) months)`;
const long =
	"(?:for |x ?|going on |now |about |over |almost |nearly |the (?:last|past) |past |last |it['’]s been |has been going on |has lasted |lasting |persisting |persists )*";

export const everydayCareLines: readonly SaidCode[] = [
	illness(
		'pressure-by-its-visit',
		'I10',
		ofIllness(pressure),
		anyWord(
			kin,
			aside,
			'given by',
			'renewed by',
			'managed by',
			'elsewhere',
			'low',
			'white coat',
			'pulmonary',
			'eye',
			'intra\\w+',
			'sinus',
			'first',
		),
		{
			minAge: 18,
			onlyNote: pressureDrug,
			unless: ['I1', 'O1', 'I27', 'I95', 'R03', 'Z01.3'],
			unlessNote:
				/\b(?:never|no|not|without)(?: \w+){0,4} (?:htn|hypertension|high blood pressure)\b|\bwhite coat\b|\bpregnan|\bweeks gest/i,
		},
	),
	illness(
		'lipids-by-their-visit',
		'E78.5',
		ofIllness(lipids),
		anyWord(kin, aside, 'given by', 'renewed by', 'managed by', 'elsewhere', 'low', 'normal'),
		{
			minAge: 10,
			onlyNote: lipidDrug,
			unless: ['E78'],
			unlessNote:
				/\b(?:never|no|not|without)(?: \w+){0,3} (?:hyperlipid\w+|dyslipid\w+|high cholesterol)\b|\b(?:declin\w+|refus\w+) (?:a |the )?statin/i,
		},
	),
	...['E10', 'E11'].map((type) =>
		illness(
			`sugars-everywhere-${type}`,
			`${type}.65`,
			String.raw`\b(?:blood )?(?:sugars?|glucose|BGs?|numbers)(?: (?:are|have been|is|were|has been|been|running|still|at home))* (?:all over(?: the place)?|out of (?:control|whack)|too high|way (?:too )?(?:up|high)|sky[- ]?high|through the roof|in the (?:[23]00|two hundred|three hundred)s|(?:over|above) (?:[23]\d\d|200|300)|(?:[23]\d\d)(?: ?(?:-|to) ?[2-5]\d\d)? (?:most|every|in the) (?:mornings?|days?))\b`,
			anyWord(kin, 'if', 'not', 'no longer', 'call', 'steroids?', 'prednisone', 'used to'),
			{
				beside: new RegExp(`^${type}\\.`),
				unless: ['E10.65', 'E11.65', 'E13.65', `${type}.1`, 'O24'],
				instead: [`${type}.9`],
			},
		),
	),
	// Results that came back
	rowsOf('I.C.18.a; index: Findings, abnormal, inconclusive, mammogram')(
		'mammogram-called-back',
		'R92.8',
		String.raw`\b(?:mammo(?:gram|graphy)?|mmg)\b[^\n]{0,60}\b(?:(?:came|called|call) back|recall\w*|BI-?RADS:? ?0|incomplete|asymmetr\w+|architectural distortion|abnormal)\b[^\n]{0,90}\b(?:diag(?:nostic)?|addition\w+|more|extra|spot|US|ultrasound|views?)\b`,
		anyWord(
			'negative',
			'resolved',
			'benign',
			'BIRADS ?[12]',
			'years? ago',
			'no (?:asymmetry|abnormal\\w*)',
			kin,
			'calcif\\w+',
			'dense',
		),
		{ sex: 'female', unless: ['R92', 'C50', 'D05', 'N63'], instead: ['Z12.31'] },
	),
	rowsOf('I.B.18; index: Elevated, liver function, test')(
		'transaminases-counted',
		'R74.01',
		String.raw`\b(?:LFTs?|liver (?:tests|enzymes|function tests?|panel))\b[^\n]{0,50}\b(?:ALT|AST)[ :]*(?:of |is |was |at )?(?:5[5-9]|[6-9]\d|[1-9]\d\d)\b`,
		anyWord('resolved', 'was', 'now normal', 'bili\\w* [2-9]'),
		{ beside: /^R79\.89$/, unless: ['K70', 'K7', 'B1', 'R74.01'], instead: ['R79.89'] },
	),
	rowsOf('index: Pharyngitis, streptococcal; IV.H')(
		'strep-by-rapid-test',
		'J02.0',
		String.raw`\b(?:rapid|quick|poc|in-?house) (?:strep|GAS|RADT)(?: A)?(?: test| screen| antigen| swab)?(?: today| was| is| came back|:| =| -)* ?(?:pos\b|positive|\+)|\b(?:strep|GAS) (?:test|swab|screen|PCR|rapid|culture)(?: today| was| is| came back|:)* (?:pos\b|positive|\+)`,
		anyWord(others, 'last', 'ago', 'if', 'prior', 'previous'),
		{
			unless: ['J02.0', 'J03.0', 'A38', 'Z22.338'],
			instead: ['J02.9'],
			unlessNote: /\btonsillitis\b|\bscarlet|\bscarlatin|\bcarrier\b|\bimpetigo|\bperianal/i,
		},
	),
	// Symptoms by their count
	signs(
		'cough-for-weeks',
		'R05.3',
		String.raw`\bcough(?:ing)?\b(?! (?:drops|syrup))[^.;\n]{0,60}?\b${long}${weeks}`,
		anyWord(
			kin,
			aside,
			'no',
			'resolved',
			'ago',
			'gone',
			'blood\\w*',
			'follow\\w*',
			'f\\/u',
			'return',
			'old',
			'months? (?:old|of age)',
			'until',
			'in \\d',
		),
		{
			unless: ['R05.3', 'J4', 'J84', 'C34', 'A15', 'R04.2', 'A37'],
			instead: ['R05.9', 'R05.1', 'R05.2', 'R05.8'],
		},
	),
	signs(
		'blood-seen-in-the-urine',
		'R31.0',
		String.raw`\bblood (?:clots )?in (?:his|her|my|the) (?:urine|pee|toilet (?:when|after) (?:s?he|i) (?:pees?|urinates?))\b[^.;\n]{0,25}\b(?:(?:s?he|i|they) can see|visibl\w+|bright|red|with clots|clots)\b|\b(?:see|sees|saw|seeing|noticed|notices) (?!no\b|any\b)(?:\w+ )?blood in (?:his|her|my|the) (?:urine|pee)\b`,
		anyWord(kin, aside, 'resolved', 'years? ago', 'call'),
		{
			unless: ['R31.0', 'N30.01', 'N30.11', 'N30.91', 'N02'],
			instead: ['R31.9'],
		},
	),
	rowsOf('I.C.21.c.5')(
		'breasts-to-be-screened',
		'Z12.31',
		String.raw`\b(?:mammo(?:gram|graphy)?|mmg|3-?d mammo\w*|tomo(?:synthesis)?)\b(?: (?:is|was|order(?:ed)?|referral|placed|today|done|sched\w*|to be|due|orders?|sent))* (?:for|to) (?:routine |annual |yearly )?(?:breast (?:ca|cancer) )?screen\w*|\bscreen\w* (?:for )?breast (?:ca|cancer)\b[^.;\n]{0,20}\bmammo\w*`,
		anyWord('declinw*', 'refusw*', 'utd', 'up to date', 'last', 'ago', 'normal', 'next', 'not due', 'diagnostic'),
		{
			sex: 'female',
			minAge: 30,
			unless: ['Z12.31', 'C50', 'N63', 'R92', 'Z08'],
		},
	),
	signs(
		'weight-put-on',
		'R63.5',
		String.raw`\b(?:gained|put on|up) (?:about |almost |over |nearly |another |some )*\d{1,3} ?\+? ?(?:lbs?|pounds|#|kg|kilos)\b[^.;\n]{0,60}\b(?:without|w\/o|no change|not (?:changing|eating)|unexplained|despite|despite no|for no reason|same diet|since (?:starting|start)|in (?:the (?:last|past) )?(?:\d+|a|two|three|six|few) ?(?:months?|mos?|weeks?|wks?|years?))\b`,
		anyWord(
			'since birth',
			'birth ?weight',
			'fluid',
			'edema',
			'dry weight',
			'muscle',
			'good',
			'appropriate',
			'pregnan\\w*',
			'goal',
			'formula',
			'back',
			'regain\\w*',
		),
		{
			minAge: 6,
			unless: ['R63.5', 'I50', 'E66', 'O', 'R60', 'N04', 'E24', 'F50', 'N18.6', 'K74'],
		},
	),
	signs(
		'chest-pain-not-of-the-heart',
		'R07.89',
		String.raw`\bchest (?:pains?|tightness|pressure|discomfort)\b[^\n]{0,160}\b(?:not cardiac|non-?cardiac|doubt cardiac|unlikely (?:to be )?cardiac|(?:doesn['’]t|does not) (?:sound|seem|look) cardiac)\b`,
		anyWord('history of', 'resolved', kin, 'last year'),
		{
			unless: ['R07.89', 'R07.1', 'R07.2', 'R07.81', 'M94.0', 'I2', 'I3', 'K21', 'F41.0'],
			instead: ['R07.9'],
		},
	),
	// Pressure without the illness
	rowsOf('I.C.9.a.7; tabular R03.0')(
		'pressure-never-called-high',
		'R03.0',
		String.raw`\b(?:bp|blood pressure|pressure)\b[^.\n]{0,12}(?:1[4-9]\d|2\d\d)\/\d{2,3}[^.\n]{0,70}\b(?:never (?:been )?(?:told|had|diagnosed|treated)|no (?:prior |previous |known )?(?:dx|diagnosis|history|hx))\b[^.\n]{0,30}\b(?:high blood pressure|hypertension|htn|high bp)`,
		anyWord('family'),
		{
			unless: ['R03.0', 'O1'],
			instead: ['I10'],
			unlessNote:
				/\b(?:new (?:dx|diagnosis)|newly diagnosed|diagnos\w+ (?:of|with) (?:hypertension|htn)|start\w* (?:lisinopril|amlodipine|losartan|hctz))\b/i,
		},
	),
	rowsOf('I.C.21.c.10; tabular Z71.6')(
		'minutes-of-counsel-to-quit',
		'Z71.6',
		String.raw`\b(?:spent |took |for )?\d{1,2} ?(?:min(?:ute)?s?|m) (?:of |on |spent on |for |in )?(?:\w+ )?(?:counsel\w*|cessation|talking|discussing)\b`,
		anyWord('diet\\w*', 'alcohol', 'vaccin\\w*', 'contracep\\w*', 'weight', 'nutrition\\w*', 'total'),
		{
			onlyNote:
				/\b(?:quit\w*|stop\w*|cessation)\b[^\n]{0,30}\b(?:smok\w*|cig\w*|tobacco|vap\w*|nicotine)\b|\b(?:smok\w*|tobacco) cessation\b/i,
			unless: ['Z71.6'],
			unlessNote: /\b(?:diet|nutrition|alcohol|contracepti\w+|advance care|vaccine) counsel/i,
		},
	),
	// What is over
	status(
		'covid-some-time-ago',
		'Z86.16',
		String.raw`\b(?:since|after|from when|ever since)(?: (?:i|s?he|they|we|pt|patient|his|her|my|the|a|an|having|getting|recovering from|had|got|bout of|bout with|mild|bad|last))* (?:covid(?:-?19)?|coronavirus)\b(?! (?:vaccin\w*|shot|booster|vax|exposure|test|contact))[^.\n]{0,25}\b(?:in (?:the (?:spring|summer|fall|winter)|(?:early |late )?${months}|(?:19|20)\d\d)|last (?:year|month|spring|summer|fall|winter)|(?:\d+|two|three|four|six|several|a few) (?:months?|mos?|years?|yrs?) (?:ago|back))`,
		anyWord('vaccin\\w*', 'booster', 'long'),
		{
			unless: ['Z86.16', 'U07.1', 'U09.9', 'J12.82'],
			unlessNote: /\blong[- ](?:covid|haul)|\bpost[- ]?covid|\bPASC\b/i,
		},
	),
	...(
		[
			['Z09', { unless: ['Z09', 'Z08'], instead: ['J18.9', 'J18.1', 'J15.9', 'R91.8', 'R05.9'] }],
			['Z87.01', { beside: /^Z09$/, unless: ['Z87.01', 'J18', 'J15'] }],
		] as const
	).map(([code, rest]) =>
		rowsOf('I.C.21.c.8')(
			`lungs-clear-again-${code}`,
			code,
			String.raw`\b(?:recheck|check|follow[- ]?(?:ing )?up|f\/?u|back|return\w*|here|seen|post)\b[^.\n]{0,40}\b(?:pneumonia|PNA|CAP)\b[^\n]{0,160}\b(?:(?:CXR|chest x-?ray|chest film|film|x-?ray|infiltrate|consolidation|opacity|imaging)[^.\n]{0,40}(?:has |have |had |completely |fully |now |all |is |are )*(?:cleared|clear|resolved|gone|normal)|(?:completely|fully|all) (?:resolved|cleared|recovered|better|gone))\b`,
			anyWord(
				'not',
				'still',
				'partial\\w*',
				'residual',
				'persist\\w*',
				'incomplete\\w*',
				'mostly',
				'almost',
				'nearly',
				'worse',
				'not (?:clear|gone)',
				'when',
				'until',
				'once',
				'if',
			),
			rest,
		),
	),
	// Kidneys that were worse for a time: the chronic disease stays
	...(
		[
			['N18.30', '(?:stage )?(?:3|III)'],
			['N18.31', '(?:stage )?(?:3|III) ?a'],
			['N18.32', '(?:stage )?(?:3|III) ?b'],
			['N18.4', '(?:stage )?(?:4|IV)'],
			['N18.9', ''],
		] as const
	).map(([code, stage]) =>
		illness(
			`chronic-below-the-acute-${code}`,
			code,
			String.raw`\b(?:AKI|acute kidney (?:injury|failure)|acute renal failure|ARF)(?: (?:on|superimposed on|atop|over|on top of|in)|\/| ?-? on) (?:his |her |known |baseline |underlying |background )*(?:CKD|chronic kidney disease|chronic renal (?:insufficiency|disease))${stage ? String.raw`,? ?${stage}\b(?! ?[ab]\b)` : String.raw`\b(?!,? ?(?:stage )?[1-5I]|,? ?stage)`}[^.;\n]{0,40}\b(?:resolved|resolving|recovered|back to baseline|at baseline|improved)\b`,
			anyWord('denie[sd]', kin),
			{ unless: ['N18', 'I12', 'I13', 'E11.22', 'E10.22', 'O'] },
		),
	),
	...(
		[
			['A56.09', '(?:cervix|cervical|endocervical) ?(?:swab|culture|NAAT|specimen|sample)?', 'female'],
			['A56.00', '(?:vaginal|urogenital|genital) (?:swab|NAAT|specimen|sample|PCR)', 'female'],
			['A74.9', '', undefined],
		] as const
	).map(([code, from, sex]) =>
		rowsOf('I.C.18.a; index: Infection, Chlamydia, by site')(
			`chlamydia-by-test-${code}`,
			code,
			from
				? String.raw`\b(?:chlamydia|CT)\b[^.;\n]{0,30}\b(?:positive|pos|detected)\b[^.;\n]{0,15}\b${from}|\b${from}[^.;\n]{0,20}\b(?:chlamydia|CT)\b[^.;\n]{0,15}(?:\b(?:positive|pos|detected)\b|\+)`
				: String.raw`\b(?:chlamydia|C\.? trachomatis)\b(?: (?:test|NAAT|PCR|swab|result|today|is|was|came|back|has|urine))* (?:positive|pos\b|detected)|\b(?:urine )?CT NAAT(?: (?:is|was|came back))*:? ?(?:pos(?:itive)?\b|\+)`,
			anyWord(
				'negative',
				'neg',
				'not',
				'partner',
				'girlfriend',
				'boyfriend',
				'husband',
				'wife',
				'exposure',
				'contact',
				'if',
				'last',
				'ago',
				'prior',
				'history',
				'rectal',
				'throat',
				'pharyn\\w*',
				'conjunctiv\\w*',
				'pneumoni\\w*',
				'chest',
				'head',
			),
			{
				...(sex ? { sex } : {}),
				minAge: 11,
				unless: ['A56', 'A74', 'N72', 'N34', 'O98'],
				...(code === 'A74.9' ? {} : { instead: ['A74.9'] }),
			},
		),
	),
	...(
		[
			['H65.91', /^H65\.91/],
			['H65.92', /^H65\.92/],
			['H65.93', /^H65\.93/],
			['H65.90', /^H65\.90/],
		] as const
	).map(([code, beside]) =>
		illness(
			`fluid-after-infection-${code}`,
			code,
			String.raw`\b(?:after|following|s\/p|post|treated) (?:an? |his |her |the |recent |last |treated )*(?:AOM|ear infections?|acute otitis media|acute otitis|otitis media)\b`,
			anyWord('recurrent', 'again', 'today'),
			{ beside, unless: ['Z98.89'], instead: ['H66.9', 'H66.0'], onlyNote: /\b(?:OME|effusion|fluid)\b/i },
		),
	),
	// Bone infection by its picture or its culture
	...(
		[
			['M86.9', { unless: ['M86', 'M46.2', 'M27'] }],
			['E11.69', { beside: /^E11\./, unless: ['E11.69', 'M46.2', 'M27'], instead: ['E11.9'] }],
			['E10.69', { beside: /^E10\./, unless: ['E10.69', 'M46.2', 'M27'], instead: ['E10.9'] }],
		] as const
	).map(([code, rest]) =>
		rowsOf('I.A.15; index: Osteomyelitis; Diabetes, with, osteomyelitis')(
			`bone-infection-shown-${code}`,
			code,
			String.raw`\bosteo(?:myelitis)? (?:is |was |now )?(?:on|by|per|confirmed (?:by|on|with)|seen on|shown (?:by|on)|proven (?:by|on)) (?:the |his |her |recent )?(?:MRI|bone (?:biopsy|scan|culture)|biopsy|culture|x-?ray|XR|imaging|CT)\b|\b(?:MRI|bone biopsy|bone scan|bone culture)\b[^.;\n]{0,20}(?:\b(?:shows?|showed|confirm\w*|reveal\w*|positive for|with|has)|[:=+]|c\/w)[^.;\n]{0,15}?\bosteo(?:myelitis)?\b(?! (?:arthritis|phyte|penia))`,
			anyWord(
				'no',
				'not',
				'neg\\w*',
				'without',
				'rule[sd]? out',
				'r\\/o',
				'concern\\w*',
				'possib\\w*',
				'suspic\\w*',
				'suspect\\w*',
				'question\\w*',
				'vs',
				'versus',
				'(?:19|20)\\d\\d',
				'history',
				'hx',
				'healed',
				'resolved',
				'treated',
				'early',
				'may',
				'could',
				'chronic',
				'acute',
				'spine',
				'lumbar',
				'sacr\\w+',
				'jaw',
				'pending',
			),
			rest,
		),
	),
	// "Left was replaced 2021" beside the arthritis of the right
	...(
		[
			['right', 'left', 'M17.11', 'Z96.652'],
			['left', 'right', 'M17.12', 'Z96.651'],
			['right', 'left', 'M16.11', 'Z96.642'],
			['left', 'right', 'M16.12', 'Z96.641'],
		] as const
	).map(([, side, arthritis, code]) =>
		rowsOf('I.C.21.c.3')(
			`other-joint-replaced-${code}`,
			code,
			String.raw`\b(?:the |her |his )?${side}(?: one| side)? (?:was |has been |is |already |got |had been )*(?:replaced|done|a (?:TKA|TKR|THA|THR)|TKA|TKR|THA|THR)(?: (?:already|in|back in|\d+ (?:y|yrs?|years?) ago))?[^.;\n]{0,15}?(?:\b(?:19|20)\d\d\b|\bago\b|['’]\d\d\b|\blast year\b|\balready\b)`,
			anyWord(
				'shoulder',
				'eye',
				'lens',
				'cataract',
				'hardware',
				'valve',
				'injection',
				'injected',
				'scope',
				'MRI',
				'x-?ray',
				code.startsWith('Z96.65') ? 'hip' : 'knee',
				'disc',
				'meniscus',
				'carpal',
			),
			{ beside: new RegExp(`^${arthritis.replace('.', '\\.')}`), unless: [code, 'Z96.653', 'Z96.643'] },
		),
	),
	// Circumstances told in passing
	...(
		[
			[
				'food-runs-out',
				'Z59.41',
				String.raw`\bfood (?:stamps |money )?(?:usually |often |always )?(?:runs|ran|running|run) out\b|\b(?:runs|ran|running) out of food\b|\b(?:can['’]?t|cannot|could not|couldn['’]?t|unable to|hard to|struggles to) afford (?:enough |healthy |the |her |his )?(?:food|groceries)\b|\b(?:skips?|skipping|skipped) meals (?:so|because|bc|b\/c|to (?:save|pay|feed)|for lack of money)\b|\bnot enough (?:food|to eat) (?:at home|in the house|at the end)`,
				['Z59.4'],
				'dog|cat|formula samples',
			],
			[
				'left-to-live-alone',
				'Z60.2',
				String.raw`\b(?:lives?|living) (?:all )?(?:alone|by (?:him|her|my)self)(?: now)? (?:since|after|now that|and (?:is )?(?:lonely|isolated|struggl\w+|afraid|has no (?:one|help)|no (?:help|family)))\b`,
				['Z60.2'],
				'apartment with|used to|wants to',
			],
			[
				'marriage-ends',
				'Z63.5',
				String.raw`\b(?:divorce|marital separation) (?:is )?(?:going on|ongoing|in (?:process|progress)|pending|underway|proceedings)\b|\b(?:going|goes|went) through (?:a |an |the |his |her )?(?:messy |bitter |nasty |hard |difficult |contentious )?(?:divorce|separation)\b|\b(?:his|her|my)? ?(?:husband|wife|spouse) (?:moved out|walked out|filed for divorce|left (?:him|her|me))\b|\b(?:recently|newly|just) (?:divorced|separated)(?! (?:shoulder|AC|from the))`,
				['Z63.5'],
				'parents|mother|father|daughter|son|sister|brother|years ago|amicabl\\w*|shoulder',
			],
			[
				'work-weighs',
				'Z56.6',
				String.raw`\bstress (?:at|from) (?:work|(?:his|her|my|the|this) (?:new )?(?:job|work|boss))(?: is| has been| was)* (?:awful|terrible|huge|high|bad|a lot|overwhelming|worse|severe|unbearable|through the roof|intense)\b|\b(?:awful|terrible|huge|high|lots of|a lot of|overwhelming|severe|intense|tremendous|so much|increased|under) (?:stress|pressure) (?:at|from) (?:work|(?:his|her|my|the) job)\b|\bwork(?:place)? stress (?:is |has been )?(?:a trigger|triggers|awful|high|worse|to blame|contributing)`,
				['Z56'],
				'stress test|stress fracture|low',
			],
		] as const
	).map(([id, code, says, unless, not]) =>
		rowsOf('I.B.14; I.C.21.c.17')(id, code, says, anyWord('denie[sd]', 'never', 'used to', ...not.split('|')), {
			unless: [...unless],
			minAge: code === 'Z59.41' ? 0 : 16,
		}),
	),
	rowsOf('I.C.2.m; index: History, personal, malignant neoplasm, colon')(
		'colon-cancer-cut-out-long-ago',
		'Z85.038',
		String.raw`\b(?:since|after|s\/p|from|following) (?:the |his |her |a )?colon (?:ca|cancer|carcinoma)(?: (?:resection|surgery|operation|resected|removed))+[^.;\n]{0,12}\b(?:19|20)(?:[01]\d|2[0-3])\b`,
		anyWord('metast\\w*', 'recur\\w*', 'stage IV'),
		{
			unless: ['Z85.03', 'C18', 'C78'],
		},
	),
	rowsOf('index: Abnormal, electrocardiogram')(
		'tracing-called-abnormal',
		'R94.31',
		String.raw`\babnormal (?:ECG|EKG|electrocardiogram|tracing)\b|\b(?:ECG|EKG) (?:is |was |came back |looks )?abnormal\b`,
		anyWord('not', 'no', 'old', 'unchanged', 'non-?specific', 'unless', 'if', 'in case', 'prior', 'never', 'ago'),
		{
			unless: ['R94.31', 'I2', 'I4', 'I3', 'I5', 'E87'],
			instead: ['R94.39'],
		},
	),
	// The dead of the family
	status(
		'widowed-lately',
		'Z63.4',
		String.raw`\b(?:his|her|my|their|the|lost) ${nearest}(?: (?:of \d+ years|just|recently|suddenly|unexpectedly|who))* ${died} ${lately}|\b${nearest} ${died} ${lately}|\b(?:widowed|widow|widower) (?:since |${lately})|\b(?:lost|buried) (?:his|her|my|their) ${nearest} ${lately}|\b${lately},? (?:s?he |pt |patient )?(?:lost|buried) (?:his|her|my|their) ${nearest}\b`,
		anyWord('prolonged', 'vision', 'custody', 'job', 'weight', 'years? ago', '\\d+ years'),
		{
			unless: ['Z63.4', 'F43', 'F32', 'F33'],
		},
	),
];
