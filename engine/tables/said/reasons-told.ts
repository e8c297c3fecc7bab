/** Why patients of orthopedic, skin, eye, child and primary care clinics come, in front-desk and dictated words (Z00-Z51). Own compilation. */
import type { SaidCode } from '../said-code.ts';
import { anyWord, rowsOf } from './row.ts';

const said = rowsOf('I.C.21.c');
const aside = String.raw`last|next|declin\w*|refus\w*|denie[sd]|will|schedul\w* for|overdue|ago|cancel\w*|defer\w*|if`;
const row = (id: string, code: string, says: string, not: string, rest: Partial<SaidCode> = {}): SaidCode =>
	said(id, code, says, anyWord(aside, not), rest);

/** Operations as a clearance names them. */
const operation = String.raw`(?:surgery|surgeries|operation|an? procedure|[TR]?[TP][KHS][AR]\b|arthroplasty|(?:knee|hip|shoulder|ankle|elbow|joint|valve|disc)(?: joint)? (?:replacement|replaced|is (?:done|replaced)|surgery|operation|scope|arthroscopy|repair)|(?:lap(?:aroscopic)? )?(?:chole|appy|hernia|sleeve|bypass)\b|\w{3,}ectomy|\w{4,}plasty|(?:lumbar |cervical |spinal )?fusion|CABG|laminectomy|cataract|phaco|arthroscop\w+|cuff repair|hernia repair|ACL (?:recon\w*|repair|surgery)|carpal tunnel (?:release|surgery)|CTR\b|ORIF|bunion(?:ectomy| surgery)|gastric (?:sleeve|bypass)|TURP|thyroid surgery|sinus surgery|septoplasty|T ?& ?A\b|tonsils?|dental (?:surgery|rehab|work)|(?:hip|knee|shoulder|hand|foot|back|eye|gallbladder) (?:is|gets) (?:done|fixed|operated|replaced))`;
const verdict = String.raw`(?:medical(?:ly)? |surgical |pre-?op(?:erative)? |pcp |medicine )*(?:clear(?:ed|ance|ing)?|eval(?:uation)?|risk (?:assessment|stratification|eval\w*)|optimi[sz]\w+|H ?& ?P|consult(?:ation)?|assessment|check(?:-?up)?|exam(?:ination)?|visit|ok|okay)`;
const operated = String.raw`post-?op\w*|s\/p|after|since|POD|weeks? (?:out|post)|cardiac|cardiology|pulmonary|pulm|lab(?:s|work)?|ekg|ecg|work|sports?|school|not cleared|wound|dental cleaning|return`;

const flows = String.raw`(?:HIV(?:-?1\/2)?(?: 4th gen| ag\/ab| test| screen)?)`;
const drawn = String.raw`(?:sent|drawn|ordered|collected|obtained|done|today|to lab|added|rapid|tests?\b|testing)`;

const followed = String.raw`\b(?:(?:here|back|seen|returns?|returned|comes?|came)(?: in| back| today)* (?:after|following)(?: (?:finishing|completing|completion of|a course of|treatment (?:of|for)|(?:his |her |the |a course of )?antibiotics? for))+|f\/?u|follow(?:ing)?[- ]?up|recheck(?:ed|ing)?|re-?eval\w*)(?: visit| appt| ears?)?(?: after| of| for| on| from)?(?: (?:his|her|the|recent|hosp\w*|ED|ER|treated|R|L|right|left|bilat\w*))*`;
const cleared = String.raw`(?:\b(?:resolved|cleared(?: up)?|clear|cured|gone|healed|all better|back to normal|normal|no (?:residual|further (?:sx|symptoms)))\b)`;
/** Illnesses that a completed treatment ended: the visit that finds them gone is a follow-up, the illness history (I.C.21.c.8). */
const ended = (
	id: string,
	names: string,
	history: string,
	gone: readonly string[],
	signs = cleared,
): readonly SaidCode[] => [
	row(
		`${id}-over`,
		'Z09',
		String.raw`${followed} ${names}[^\n]{0,60}${signs}`,
		'not|no better|persist\\w*|still|incomplete\\w*|partially|worse\\w*|unchanged|almost|mostly',
		{
			unless: ['Z09', 'Z08'],
			instead: gone,
		},
	),
	row(
		`${id}-had`,
		history,
		String.raw`${followed} ${names}[^\n]{0,60}${signs}`,
		'not|no better|persist\\w*|still|incomplete\\w*|partially|worse\\w*|unchanged',
		{ beside: /^Z09$/ },
	),
];

export const reasonLines: readonly SaidCode[] = [
	row(
		'tubes-in-ears',
		'Z96.22',
		String.raw`\b(?:(?:ear|PE|tymp\w*|vent\w*|myringotomy|grommet)s? tubes?|PETs?|grommets?)\b[^.;\n]{0,25}\b(?:in place|in (?:and|&)|patent|open|functioning)\b|\bears?: ?[^.\n]{0,14}\btubes? (?:are |still |both )*(?:in|patent|open)\b|\b(?:R|L|right|left|both|bilat\w*) (?:ear )?tubes? (?:are |is |still )*(?:in (?:and|&|place)|patent|in,)`,
		'out|extruded|feeding|g-?tube|chest|nephro\\w*|plan|discuss\\w*|refer\\w*|needs?|test',
		{ unless: ['Z96.22', 'Z93', 'J9'] },
	),
	...ended('pneumonia', '(?:CAP|pneumonia|PNA)', 'Z87.01', ['J18.9', 'J18.1', 'J15.9']),
	...ended('urine-infection', '(?:UTI|cystitis|bladder infection|pyelo\\w*)', 'Z87.440', [
		'N39.0',
		'N30.00',
		'N30.90',
		'N10',
	]),
	...ended('skin-infection', '(?:cellulitis|abscess|impetigo)', 'Z87.2', ['L03.90', 'L02.91', 'L01.00']),
	...ended(
		'ear-infection',
		'(?:AOM|otitis media|ear infections?|OME|otitis)',
		'Z86.69',
		['H66.90', 'H66.91', 'H66.92', 'H66.93'],
		String.raw`(?:\b(?:resolved|cleared|(?:TMs?|drums?)(?: now)? (?:clear|nl|normal|pearly))\b)`,
	),
	...ended('bronchitis', '(?:bronchitis|bronchiolitis|croup)', 'Z87.09', ['J20.9', 'J21.9', 'J05.0']),
	// The operation itself is next week.
	said(
		'before-operation',
		'Z01.818',
		String.raw`\b${verdict}\b[^.;\n]{0,24}\b(?:before|prior to|ahead of|in advance of|pre)\b[^.;\n]{0,30}\b${operation}|\b(?:before|prior to|ahead of)\b[^.;\n]{0,24}\b${operation}[^.;\n]{0,50}\b(?:${verdict}|cleared)\b|\b(?:surgeon|ortho\w*|ophtho\w*|eye surgeon|anesthesia|gyn|urology|ent|neurosurg\w*|dr\.? \w+) (?:wants|needs|asks? for|requests?|requires?|asked for|requesting) (?:a |an |her |his )?(?:medical |pre-?op |pcp )*(?:clearance|eval\w*|H ?& ?P|ok|okay)\b|\bneeds? (?:medical |surgical |pre-?op |a |an |pcp )*(?:clearance|pre-?op (?:eval\w*|exam|visit|H ?& ?P)) (?:for|before|prior to)\b[^.;\n]{0,30}\b${operation}`,
		anyWord(aside.replace('next|', ''), operated),
		{ unless: ['Z01.81', 'Z48', 'Z47', 'O'] },
	),
	row(
		'before-dated-operation',
		'Z01.818',
		String.raw`\b(?:before|prior to|ahead of)\b[^.;\n]{0,24}\b${operation}[^.;\n]{0,24}\b(?:set|sched\w*|booked|planned|slated|listed|is|on|date)\b(?: for| on| is)? (?:\d{1,2}\/\d{1,2}|mon|tue|wed|thu|fri|next|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)`,
		'post-?op\\w*|s\\/p|chemo\\w*|radiation|stop|hold',
		{
			unless: ['Z01.81', 'Z48', 'Z47', 'O'],
			onlyNote: /\b(?:clear\w*|pre-?op\w*|risk|RCRI|optimi\w+|METs?|ASA|H ?& ?P|anesthesia)\b/i,
		},
	),
	row(
		'infections-of-sex-looked-for',
		'Z11.3',
		String.raw`\b(?:STI|STD) (?:check(?:-?up)?|panel|tests?|labs?|work-?up|exam|visit|swabs?)\b|\b(?:wants|asks?|asked|here|requests?|requesting|would like)(?: to be| to get|ing to be| for| being)?(?: full| complete| routine)? (?:STI|STD|gc\/ct) (?:check\w*|panel|tests?|testing|screen\w*|work-?up)\b|\b(?:wants?|asks?|asking|wishes|would like)(?: to (?:be|get)| to)? (?:tested|checked|screened) for (?:everything|STIs?|STDs?|all STDs?)|\b(?:tested|checked) for everything\b`,
		'discharge today|positive|treated|lesions?|symptomatic|dysuria|hpv|no (?:STI|STD|need)|not (?:want\\w*|needed|interested)|without',
		{ minAge: 12, unless: ['Z11.3', 'A5', 'A6', 'Z20.2', 'O', 'N34', 'N76'] },
	),
	row(
		'hiv-looked-for',
		'Z11.4',
		String.raw`\b${flows}[^.;\n]{0,25}\b${drawn}|\b(?:sent|drew|ordered|check(?:ed)?|drawn|collected)[^.;\n]{0,30}\bHIV\b`,
		'positive|viral load|VL|CD4|known|PrEP|PEP|(?:19|20)\\d\\d|prior|no|not',
		{
			minAge: 12,
			beside: /^Z(?:11\.3|00\.0|01\.41)/,
			unless: ['Z11.4', 'B20', 'Z21', 'Z20.6', 'Z29.8'],
		},
	),
	row(
		'yearly-gynecologic',
		'Z01.419',
		String.raw`\b(?:annual|yearly|well[- ]?woman|WWE)(?: (?:visit|exam|check|gyn))?(?: today)?(?:,? ?(?:w\/|with|and|\+|&) ?| )(?:a )?(?:pap|pelvic|breast (?:and|&|\/) ?pelvic)\b|\b(?:annual|yearly) (?:gyn\w*|pelvic|female|women'?s)\b`,
		'prior|due|abnormal pap|colposcopy',
		{ sex: 'female', minAge: 13, unless: ['Z01.4', 'O', 'Z34', 'Z39'], instead: ['Z00.00'] },
	),
	row(
		'sport-fitness',
		'Z02.5',
		String.raw`\b(?:sports?|athletic|pre-?season|pre-?participation) (?:PE|PPE|physicals?|exam|px|clearance)\b(?: (?:for|to play|form))?`,
		'medicine|clinic|injury|massage|due|next|prior|was',
		{
			maxAge: 25,
			unless: ['Z02.5', 'Z00.12'],
		},
	),
	row(
		'pill-begun',
		'Z30.011',
		String.raw`\b(?:start(?:ed|ing|s)?|begin|began|rx'?d?|prescribed|new rx|initiat\w+|begun|put (?:her )?on) (?:on )?(?:a |the |her )?(?:ocps?|cocs?|sprintec|junel|loestrin|lo loestrin|yaz|yasmin|slynd|nextstellis|tri-?sprintec|birth control pills?|bcps?|the pill|mini-?pill|levonorgestrel\/ee|combined pill)\b`,
		'acne|heavy|menorrhagia|PCOS|last|stopped|continue|refill',
		{ sex: 'female', minAge: 12, maxAge: 52, unless: ['Z30.011', 'Z30.41', 'N92', 'E28', 'N80'], instead: ['Z30.09'] },
	),
	row(
		'shots-by-nurse',
		'Z23',
		String.raw`\b(?:nurse (?:visit|only)|RN visit|shot clinic|imm(?:unization)?s? (?:visit|only)|vaccine (?:visit|clinic))\b[^.;\n]{0,20}\b(?:mmrv?|varicella|var|hpv|gardasil|tdap|td|dtap|flu|hep ?[ab]|menactra|menquadfi|men ?b|bexsero|shingrix|prevnar|pcv|ppsv|rsv|covid|ipv|polio|kinrix|pediarix|vaxelis|rotateq)(?: ?#?\d)?\b`,
		'ppd|tb|titer|read',
		{ unless: ['Z23', 'Z28'] },
	),
	row(
		'heard-after-failed-screen',
		'Z01.110',
		String.raw`\b(?:hearing (?:test|check|eval\w*|exam)|audio(?:gram|logy|metry)?)\b[^.\n]{0,40}\b(?:after|following|due to|for|because of)\b[^.\n]{0,14}\bfail\w* (?:\w+ ){0,2}(?:screen\w*|hearing|test)|\bfail\w* (?:\w+ ){0,2}(?:hearing|audio\w*) (?:screen\w*|test)[^.\n]{0,40}\b(?:audio\w*|hearing test|retest\w*|repeat)\b[^.\n]{0,20}\b(?:normal|nl|wnl|passed)\b`,
		'newborn nursery',
		{ unless: ['Z01.1', 'H90', 'H91', 'Z00.1'] },
	),
	row(
		'genes-talked-over',
		'Z71.83',
		String.raw`\bgenetics? counsel(?:l?ing|or) (?:visit|session|today|appt|consult\w*|for)\b|(?<=^|\n|\. |here for )genetics? counsel(?:l?ing)\b`,
		'prenatal|preconception|pregnan\\w*|refer\\w*|carrier|offered|recommend\\w*|discuss\\w*|suggest\\w*|consider\\w*|think',
		{ minAge: 18, unless: ['Z71.83', 'Z31', 'O', 'Z34'] },
	),
	row(
		'blood-thinner-clinic',
		'Z51.81',
		String.raw`\b(?:anti-?coag(?:ulation)?|coumadin|warfarin|INR|ACC|PT\/?INR) (?:clinic|visit|check|mgmt|management|service)\b`,
		'refer\\w*|follows?|followed|per|enroll\\w*|at|through|with|by|call',
		{ unless: ['Z51.81'] },
	),
	row(
		'level-today',
		'Z51.81',
		String.raw`\b(?:vanc\w*|tac(?:rolimus)?|lithium|dig(?:oxin)?|phenytoin|dilantin|depakote|valproate|VPA|tegretol|cyclosporine|gent(?:amicin)?|tobra\w*|sirolimus|everolimus)(?: trough)? (?:trough|levels?)\b(?: (?:today|drawn|check|visit|here))+`,
		'high|low|toxic|elevated|supra\\w*|sub-?therap\\w*|pending',
		{ unless: ['Z51.81', 'T', 'Z00'] },
	),
	row(
		'antibody-maintenance',
		'Z51.12',
		String.raw`\b(?:maintenance |maint\.? )?(?:rituxan|rituximab|truxima|ruxience|obinutuzumab|gazyva|tafasitamab|blinatumomab)\b[^.;\n]{0,25}\b(?:given|infused|infusion|administered|received)\b(?: today)?`,
		'rheumatoid|vasculitis|lupus|MS|pemphig\\w*|held|prior',
		{
			beside: /^C8|^C91/,
			unless: ['Z51.11', 'Z51.12'],
		},
	),
	row(
		'velcade-today',
		'Z51.11',
		String.raw`\b(?:velcade|bortezomib|kyprolis|carfilzomib)\b[^.;\n]{0,14}\b(?:shot|given|inj\w*|infus\w+|today|administered)\b`,
		'held|prior|completed',
		{ unless: ['Z51.11', 'Z51.12'] },
	),
];
