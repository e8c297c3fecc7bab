/** Small visits as front desks and nurses write them: papers, tests for school and work, tubes, pills (Z00-Z76). Own compilation. */
import type { SaidCode } from '../said-code.ts';
import { anyWord, rowsOf } from './row.ts';

const said = rowsOf('I.C.21.c');
const aside = String.raw`last|next|declin\w*|refus\w*|denie[sd]|will|schedul\w* for|due|ago`;
const row = (id: string, code: string, says: string, not: string, rest: Partial<SaidCode> = {}): SaidCode =>
	said(id, code, says, anyWord(aside, not), rest);
const all = [...'ABCDEFGHIJKLMNOPQRSTU'] as const;
const female = { sex: 'female', minAge: 10 } as const;
const errand = String.raw`(?:work|school|job|employment|college|nursing school|volunteer\w*|daycare|camp)`;
const iud = '(?:IUD|mirena|kyleena|liletta|skyla|paragard)';
const pill = `(?:ocps?|cocs?|pops?|mini-?pill|birth control pills?|bc pills?|bcps?|oral contraceptives?|the pill|sprintec|junel|loestrin|yaz|yasmin|slynd|norethindrone pill)`;
const patch = '(?:xulane|twirla|ortho evra|zafemy|contraceptive patch|birth control patch|bc patch)';
const tube = '(?:g-?tube|peg(?: tube)?|gastrostomy(?: tube)?|mic-?key(?: button)?|gj tube)';
const kin = '(?:mom|mother|dad|father|parents?|son|daughter|wife|husband|spouse|family|sister|brother)';

const ended = String.raw`(?:is|was) (?:now |well and truly |all )?(?:done|over|finished|behind (?:him|her|us)|through|a thing of the past)\b(?! with)`;

export const toldVisitLines: readonly SaidCode[] = [
	...(
		[
			['pneumonia', 'Z09', 'pneumonia'],
			['pneumonia-past', 'Z87.01', 'pneumonia'],
			['bladder-infection', 'Z09', 'UTI|bladder infection|urinary infection'],
			['bladder-infection-past', 'Z87.440', 'UTI|bladder infection|urinary infection'],
		] as const
	).map(([id, code, name]) =>
		row(
			`over-${id}`,
			code,
			String.raw`\b(?:this|that|his|her|the) (?:${name}) ${ended}`,
			'not|if|when|once|until|shot|vaccine',
			{
				unless: [code, 'J1', 'N39.0'],
			},
		),
	),
	row(
		'healthy-control',
		'Z00.6',
		String.raw`\b(?:healthy volunteer|control (?:group|arm|subject)|normal control)\b[^.;\n]{0,60}\b(?:trial|study|research|protocol)\b|\b(?:trial|study|research) (?:participant|subject|volunteer|visit)\b[^.;\n]{0,40}\b(?:control|healthy)\b`,
		'',
	),
	row(
		'teeth-cleaned',
		'Z01.20',
		String.raw`\b(?:\d|six|three|four) ?-?(?:mo|months?) (?:recall|cleaning|hygiene|dental)\b[^;\n]{0,60}\b(?:no (?:new )?(?:cavit\w*|caries|decay)|healthy|wnl|no concerns)`,
		'',
		{ unless: ['Z01.2', 'K0'] },
	),
	row(
		'blood-before-surgery',
		'Z01.812',
		String.raw`\b(?:blood ?work|labs?|lab draw|blood draw)\b(?: only| today| drawn)*,? (?:before|prior to|for|pre) (?:(?:her|his|the) )?(?:\w+ )?(?:surgery|operation|procedure)\b`,
		'reviewed|order\\w*|after|normal',
		{ unless: ['Z01.81'] },
	),
	row(
		'immunity-for-papers',
		'Z01.84',
		String.raw`\b(?:titers?|surface antibod\w*|sab|igg)\b[^.;\n]{0,40}\b(?:immunity|proof|for (?:${errand}))\b|\b(?:proof of immunity|immunity (?:check|test|testing)) (?:for|needed)`,
		'reviewed|vaccinated today',
		{ unless: ['Z01.84', 'O', 'Z34'] },
	),
	row(
		'home-admission',
		'Z02.2',
		String.raw`\b(?:exam|physical|forms?|clearance)\b[^.;\n]{0,20}\b(?:moving (?:in)?to|move to|admission to|entering|for) (?:\w+ ){0,2}?(?:assisted living|nursing home|alf|group home|memory care)\b`,
		'',
	),
	row(
		'paper-alone',
		'Z02.79',
		String.raw`\b(?:needs?|wants?|requests?|here(?: only| just)? for)(?: an?| only)? (?:\w+ )?(?:certificate|work note|school note|excuse note|jury duty \w+|doctor'?s note|fit-to-\w+ \w+)\b`,
		'birth|death|sports?',
		{ unless: ['Z', ...all] },
	),
	row(
		'breath-test',
		'Z02.83',
		String.raw`\bbreath alcohol test|\balcohol test (?:for|by) (?:employer|court|work|police)`,
		'',
	),
	row(
		'swallowed-nothing',
		'Z03.821',
		String.raw`(?:\?\s?|\b(?:may have |might have |possibly |maybe |thought to have |suspected (?:to have )?))(?:swallow\w*|ingest\w*)\b[^\n]{0,60}\b(?:no (?:fb|foreign body|object)|x-?rays? (?:neg\w*|clear|nl|normal)|neg\w* x-?ray)`,
		'aspirat\\w*',
		{ unless: ['Z03', 'T17', 'T18'] },
	),
	row(
		'skin-test-for-papers',
		'Z11.1',
		String.raw`\b(?:TB|tuberculin|PPD)\b(?: skin)?(?: test\w*| screen\w*| placed| planted| read)*[^.;\n]{0,15}\bfor (?:${errand})\b`,
		'contact|expos\\w*|quantiferon|igra|gold|questionnaire|positive|pos',
		{ unless: ['Z11.1', 'Z11.7', 'Z20.1'] },
	),
	row(
		'infections-of-sex',
		'Z11.3',
		String.raw`\b(?:GC ?\/? ?(?:chlam\w*|CT)|chlamydia|gonorrhea|STI|STD)s?\b[^.;\n]{0,15}\bscreen\w*\b|\bscreen\w*(?: for)? (?:STI|STD|GC)s?\b|\bwants? (?:to (?:be|get) )?(?:checked|tested|screened) for (?:STI|STD)s?\b`,
		'symptomatic|discharge|dysuria|exposed|exposure|partner|prenatal|annual|offered',
		{ unless: ['Z11.3', 'Z20.2', 'A5', 'N34', 'N76', 'N89', 'R3', 'Z34', 'O', 'Z29.81'] },
	),
	row(
		'swab-for-travel',
		'Z11.52',
		String.raw`\bcovid(?:-?19)?\b[^.;\n]{0,15}\b(?:swab|test|pcr|antigen|screen\w*)\b[^.;\n]{0,20}\b(?:for|before|prior to) (?:(?:a|the|her|his) )?(?:travel|cruise|work|school|procedure|surgery|trip|admission|flight)`,
		'expos\\w*|positive|sx today',
		{ unless: ['Z11.52', 'Z20.822', 'R05', 'R50'] },
	),
	row(
		'bowel-screening-ordered',
		'Z12.11',
		String.raw`\b(?:crc|colon ca(?:ncer)?|colorectal(?: ca(?:ncer)?)?) screen\w*\b[^.;\n]{0,15}\b(?:cologuard|FIT|colonoscopy)\b[^.;\n]{0,15}\b(?:order\w*|refer\w*|given|sent)|\b(?:cologuard|FIT(?: kit| test)?|colonoscopy)\b[^.;\n]{0,20}\b(?:order\w*|refer\w*|given|sent)\b[^.;\n]{0,15}\b(?:crc|colon|colorectal)\b[^.;\n]{0,10}screen\w*|\bscreening (?:colonoscopy|c-?scope)\b,? (?:order\w*|refer\w*)`,
		'mention\\w*|discuss\\w*|normal|utd|bleed\\w*|polyps?',
		{ minAge: 40, unless: ['Z12.11', 'K62.5', 'K92', 'Z86.01', 'Z53.2'] },
	),
	row(
		'whole-skin-clear',
		'Z12.83',
		String.raw`\b(?:TBSE|FBSE|(?:full|total|whole)(?: body)? skin (?:exam|check)|skin check)\b[^.;\n]{0,30}\b(?:no (?:suspicious|concerning|worrisome|atypical)|nothing (?:suspicious|concerning|worrisome)|wnl|unremarkable)`,
		'foot|diabetic|wound|pressure',
		{ unless: ['Z12.83', 'C4', 'D0', 'D2', 'D4', 'L', 'Z00', 'Z85.8'] },
	),
	row(
		'heart-risk-screen',
		'Z13.6',
		String.raw`\b(?:coronary calcium|cac|calcium)(?: (?:score|scan|ct))+\b[^.;\n]{0,20}\bscreen\w*|\b(?:cv|cardiovascular|heart disease)(?: risk)? screen\w*`,
		'reviewed|results?',
		{ unless: ['Z13.6', 'I25'] },
	),
	row(
		'pill-begun',
		'Z30.011',
		String.raw`\b(?:new rx|new start|start(?:s|ed|ing)?|begin(?:s|ning)?|initiat\w*)(?: (?:for|the|on|an?|new|combined|low dose|oral|her))* ${pill}\b|\b(?:wants?|desires?) (?:to (?:start|begin|go on|try) )?(?:${pill})\b[^.;\n]{0,25}\b(?:rx|prescribed|sent|start\w*)\b`,
		'acne|pcos|continue|refill|restart\\w*|stop\\w*|bleeding|menorrhagia|endometriosis|when',
		{ ...female, unless: ['Z30', 'N80', 'N92', 'L70', 'E28'] },
	),
	row(
		'device-ordered',
		'Z30.014',
		String.raw`\b(?:wants?|desires?|counsel\w*|elects?)\b[^.;\n]{0,30}\b${iud}\b[^.;\n]{0,30}\b(?:ordered|order placed|order sent|benefits check)\b|\b(?:counsel\w*|ordered)(?: and| &| ordered)* ${iud}\b[^.;\n]{0,30}\binsert\w* (?:next|sched|in)`,
		'remov\\w*|ultrasound',
		{ ...female, unless: ['Z30'] },
	),
	row(
		'depo-on-time',
		'Z30.42',
		String.raw`\bdepo(?:-?provera)?\b(?: shot| inj\w*)?[^.;\n]{0,20}\b(?:q ?1[0-5] ?(?:wk|w|weeks?)|on time)\b[^.;\n]{0,20}`,
		'medrol|lupron|testosterone|first|stop\\w*|late',
		{ ...female, unless: ['Z30.013', 'Z30.42'] },
	),
	row(
		'patch-renewed',
		'Z30.45',
		String.raw`\b${patch}\b[^.;\n]{0,20}\b(?:refill\w*|renew\w*|continu\w*)|\b(?:refill\w*|renew\w*|continu\w*)(?: of| her)? ${patch}`,
		'start\\w*|stop\\w*',
		{ ...female, unless: ['Z30.016', 'Z30.45'] },
	),
	row(
		'before-pregnancy',
		'Z31.69',
		String.raw`\b(?:pre-?conception|prepregnancy)(?: care)? (?:visit|counsel\w*|consult\w*|planning)\b`,
		'genetic|carrier',
		{ unless: ['Z31', 'O'] },
	),
	row(
		'test-for-pregnancy-negative',
		'Z32.02',
		String.raw`\b(?:here for|wants?|requests?) (?:an? )?(?:urine )?(?:pregnancy test|upt|preg test)\b[^.;\n]{0,20}\bneg`,
		'',
		{ ...female, unless: ['Z32', 'O', 'Z30.43', 'Z30.01'] },
	),
	row(
		'breast-rebuilt',
		'Z42.1',
		String.raw`\bbreast recon\w*\b[^.;\n]{0,25}\b(?:after|following|post|s\/p) (?:\w+ )?mastectomy`,
		'discuss\\w*|refer\\w*|consider\\w*|interested|wants',
	),
	row(
		'feeding-tube-changed',
		'Z43.1',
		String.raw`\b${tube}\b[^.;\n]{0,10}\b(?:swap\w*|exchang\w*|chang\w*|replac\w*|upsiz\w*)\b`,
		'dislodg\\w*|fell|leak\\w*|infect\\w*|feeds? chang\\w*|rate|formula',
		{ unless: ['Z43.1', 'K94'] },
	),
	row(
		'stoma-bag',
		'Z43.3',
		String.raw`\bcolostomy (?:bag|pouch|appliance)\b[^.;\n]{0,15}\b(?:chang\w*|teach\w*|care|fit\w*)`,
		'supplies|order\\w*',
	),
	row(
		'hearing-aid-tuned',
		'Z46.1',
		String.raw`\bhearing aids?\b(?: (?:were|was|both|cleaned|and|checked))* (?:adjust\w*|clean\w*|re-?program\w*|fitted|fitting|repair\w*|re-?tubed)\b`,
		'wants|refer\\w*|eval\\w*',
	),
	row(
		'venom',
		'Z51.6',
		String.raw`(?<!\b(?:on|continues|gets|receiving|monthly) )\bvenom (?:shots?|immunotherapy|injections?)\b`,
		'consider\\w*|discuss\\w*|refer\\w*|candidate|completed',
	),
	row(
		'called-off',
		'Z53.09',
		String.raw`\b(?:surgery|procedure|colonoscopy|egd|operation)\b[^.;\n]{0,20}\b(?:cancel\w*|postponed|not done|aborted)\b(?: today)?,? (?:due to|for|because(?: of)?|bc|b\/c|as)? ?(?:\w+ )?(?:bp|blood pressure|inr|glucose|fever|febrile|infection|hypotens\w*|poor prep)\b`,
		'insurance|no ride',
		{ unless: ['Z53'] },
	),
	{
		...row(
			'no-blood',
			'Z53.1',
			String.raw`\b(?:jw|jehovah'?s? witness)\b[^.;\n]{0,30}\b(?:refus\w*|declin\w*|no blood)`,
			'',
		),
		not: /\b(?:husband|wife|would accept)\b/i,
	},
	row(
		'on-behalf',
		'Z71.0',
		String.raw`\b${kin}\b[^.;\n]{0,30}\b(?:here|in|visit|met|meeting|talk\w*|discuss\w*)\b[^.;\n]{0,40}\b(?:(?:pt|patient|child) not (?:present|here|seen|in room)|(?:w\/o|without) (?:the )?(?:pt|patient|child)(?: present)?)\b`,
		'',
	),
	row(
		'to-adult-care',
		'Z71.87',
		String.raw`\b(?:peds?|pa?ediatric)[- ]to[- ]adult\b|\btransition(?:ing)? (?:to|of) adult (?:care|medicine|providers?)\b`,
		'discuss\\w* later',
	),
	row(
		'tobacco-now-and-then',
		'Z72.0',
		String.raw`\b(?:social|occasional(?:ly)?|rare)(?:ly)? (?:smok(?:er|es|ing)|cigars?|cigarettes?|vap(?:es?|ing)|hookah)\b|\b(?:smokes?|vapes?|cigars?|hookah|dips?) (?:only )?(?:occasional\w*|socially|on weekends|at parties|rarely)\b|\b(?:dip|chew|smokeless tobacco|snus|vap\w+|cigars?)\b[^.;\n]{0,20}\bno (?:nicotine |tobacco )?dependence\b`,
		'quit|former\\w*|marijuana|thc|cannabis|cbd|father|mother|husband|wife|never',
		{ unless: ['F17', 'Z87.891', 'Z72.0'] },
	),
	row('sleep-habits', 'Z72.821', String.raw`\b(?:bad|poor|inadequate|terrible) sleep (?:hygiene|habits)\b`, 'handout', {
		unless: ['Z72.821', 'G47', 'F51'],
	}),
	row(
		'respite',
		'Z75.5',
		String.raw`\brespite (?:care|stay|admission)\b`,
		'discuss\\w*|consider\\w*|info\\w*|refer\\w*|offered|hours',
	),
];
