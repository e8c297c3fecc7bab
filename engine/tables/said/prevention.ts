/** Examinations, screening, vaccines not given and counselling, in wordings that stand beside other times. Own compilation. */
import type { SaidCode } from '../said-code.ts';
import { anyWord, rowsOf } from './row.ts';

const vaccines = String.raw`(?:vaccin\w*|vax|shots?|imm(?:unization)?s?|flu ?(?:shot|vax|vacc\w*)?|influenza vacc\w*|covid(?:-?19)? ?(?:shot|booster|vacc\w*|vax)|hpv|gardasil(?: ?9)?|tdap|td|dtap|mmrv?|varicella|varivax|shingrix|shingles (?:shot|vacc\w*)|zoster|pneumonia (?:shot|vacc\w*)|pneumo\w*|prevnar\S*|pcv ?\d*|ppsv ?\d*|hep ?[ab](?: vacc\w*)?|hepatitis [ab] vacc\w*|rsv (?:vacc\w*|shot)|abrysvo|arexvy|men ?(?:acwy|b)|meningococcal|rotavirus|rota|hib|ipv|polio)`;
const dose = String.raw`(?: ?#?\d)?`;
const parent = String.raw`(?:mom|mother|dad|father|parents?|guardian|family|grand\w+|caregivers?|gma)`;
const refused = `(?:declin(?:e[sd]?|ing)|refus(?:e[sd]?|ing|al)|does ?n[o']?t want|doesnt want|says no to|turned down|won'?t (?:take|get|accept)|does not want|opted out(?: of)?|opts out(?: of)?)`;
const put = '(?:held|hold(?:ing)?|deferred|defer|postponed?|delayed|not given|withheld|skipped|rescheduled)';
const sick = String.raw`(?:febrile|fevers?|ill\b|illness|acutely ill|sick|acute (?:illness|infection)|infection|URI|AOM)`;
const later = String.raw`last (?:fall|winter|spring|summer|month|time)|next (?:visit|yr|year)|last (?:visit|yr|year|season)|previous\w*|prior|in the past|ago|(?:19|20)\d\d|if|reaction|wife|sister|brother`;
const all = [...'ABCDEFGHIJKLMNOPQRSTU'] as const;
const row = rowsOf('I.C.21.c');
const not = (words = 'denies'): RegExp => anyWord(words);
/** A visit at another time, or of another kind. */
const another = String.raw`last|next|due|overdue|schedul\w*|prior|previous|return|rtc|declin\w*|defer\w*|will|ago`;

/** A laboratory or imaging test that the note calls a screening, in either order. */
const tested = (
	id: string,
	code: string,
	names: string,
	unless: readonly string[],
	rest: Partial<SaidCode> = {},
): SaidCode =>
	row(
		`test-for-screening-${id}`,
		code,
		String.raw`\b(?:${names})\b(?: (?:today|drawn|done|sent|ordered|order|labs?|ck|checked|obtained|collected))*,? ?(?:(?:for|as|per)(?: (?:routine|a|general|uspstf))* )?screen\w*|\bscreen(?:ing)? (?:\w+ )?(?:${names})\b(?! (?:utd|normal|last|due))`,
		not(String.raw`${another}|utd|up to date|discuss\w*|positive screen|refus\w*`),
		{ unless, ...rest },
	);

const physical = String.raw`(?:physical|px|pe\b|cpe|cpx|ape\b|check-?up|wellness (?:visit|exam|check)|preventive (?:visit|exam)|awv)`;
const kind =
	'(?:(?:an?|her|his|my|the|routine|yearly|annual|regular|complete|general|full|well|medicare|wellness|preventive|adult) )*';
const crash =
	'(?:mva|mvc|mvcs|mvas|(?:car|auto|traffic|road) (?:accident|crash|wreck|collision)|rear[- ]ended|motor vehicle (?:accident|collision|crash)|fender bender|t-?boned)';
const unhurt = String.raw`(?:no (?:(?:apparent|obvious|acute|visible|new) )?(?:injur\w*|complaints?|pain)|uninjured|unhurt|asymptomatic|feels (?:fine|well|ok|good)|not hurt)`;
const unhurtNot = not('years? ago|yrs? ago|hx|history|old|loc|loss of consciousness|months? ago');
const hurt = ['S', 'T', 'M', 'R', 'G', 'F0'] as const;

export const preventionLines: readonly SaidCode[] = [
	// Examinations
	row(
		'adult-in-for-a-physical',
		'Z00.00',
		String.raw`\b(?:here|in|seen|presents?|comes)(?: in)?(?: today)? for ${kind}${physical}\b(?! (?:therapy|form))|(?<=(?:^|\n)[ \t]{0,8}(?:CC|Visit|Reason|Type|Reason for visit|Assessment\/Plan:\s{0,4})?[ :]{0,4})(?:annual|yearly|routine|complete|full|general) ${physical}\b(?! (?:therapy|form))|(?<=(?:^|\n)[ \t]{0,8}(?:CC|Visit|Reason|Type)?[ :]{0,4})(?:CPE|CPX)\b`,
		not(
			String.raw`${another}|pre-?op\w*|gyn|sports?|dot|cdl|work|job|school|college|camp|employ\w*|immigra\w*|insurance|blood|therapy|bp|wound|weight|wt|skin|dental|eye|well[- ]woman|pulmonary`,
		),
		{ minAge: 18, unless: ['Z00', 'Z02', 'Z01.4', 'Z01.81', 'I26', 'O'] },
	),
	row(
		'eyes-after-failed-screen',
		'Z01.020',
		String.raw`\bfail\w* (?:\w+ ){0,3}?(?:vision|eye) (?:screen\w*|test|check)\b[^\n]{0,80}?\b(?:exam|eval\w*|refraction|check)\b`,
		not('refer\\w* (?:to|for)|will|today in office|hearing'),
		{ unless: ['Z01.02', 'H52', 'H53', 'H50', 'Z00'] },
	),
	row(
		'ears-after-failed-screen',
		'Z01.110',
		String.raw`\b(?:fail\w*|refer\w*)\b[^.\n]{0,20}\b(?:hearing|nbhs|aabr|oae) (?:screen\w*|test|check)\b[^\n]{0,80}?\b(?:audio\w*|abr|exam|eval\w*|testing|tymps?)\b`,
		not('refer(?:red|ral)? to (?:audiology|ent)|will|vision'),
		{ unless: ['Z01.11', 'H90', 'H91', 'H65', 'H66', 'H61', 'Z00'] },
	),
	row(
		'license-form',
		'Z02.4',
		String.raw`\b(?:form|forms|paperwork|papers|physical|exam|clearance|card|cert\w*)(?: \w+){0,3}? (?:for )?(?:(?:a|his|her|the) )?(?:driver'?s?'? (?:license|permit)|DMV|DOT|CDL|school bus)\b|\b(?:driver'?s?'? (?:license|permit)|DMV|DOT|CDL|commercial (?:driver|license))(?: \w+)? (?:forms?|paperwork|physical|exam|medical|recert\w*)\b`,
		not('no|last|next|denie[sd]|accident|mva|mvc|seizures?|handicap|placard'),
		{ unless: ['Z02.4', 'G40', 'R55'] },
	),
	row(
		'crash-unhurt',
		'Z04.1',
		String.raw`\b${crash}\b[^\n]{0,100}\b${unhurt}\b|\b${unhurt}\b[^\n]{0,60}\b(?:after|since|from|in) (?:\w+ ){0,3}?${crash}`,
		unhurtNot,
		{ unless: ['Z04', ...hurt] },
	),
	row(
		'work-accident-unhurt',
		'Z04.2',
		String.raw`\b(?:accident|incident|fall|fell|struck|hit|spill|explosion|forklift|falling)\b[^\n]{0,40}\bat work\b[^\n]{0,80}\b(?:no (?:injur\w*|complaints?|pain|sx|symptoms)|uninjured|unhurt|asymptomatic|normal exam)|\b(?:work|job|on-?the-?job)(?:place)? (?:accident|incident|fall)\b[^\n]{0,80}\b(?:no (?:injur\w*|complaints?|pain)|uninjured|unhurt|normal exam)`,
		unhurtNot,
		{ unless: ['Z04', ...hurt, 'Z77.21'] },
	),
	row(
		'observed-ruled-out',
		'Z03.89',
		String.raw`\b(?:observ\w*|monitored|watched|evaluated for|eval for|concern for|\?)[^\n]{0,80}\bruled out\b`,
		not('in the past|history|hx|last|r\\/o pending|fetal|newborn|sepsis|swallow\\w*|ingest\\w*|inhal\\w*'),
		{ unless: ['Z', ...all] },
	),
	row(
		'worry-without-disease',
		'Z71.1',
		String.raw`\b(?:worr(?:y|ied|ies)|afraid|scared|fears?)(?: (?:about|re|that|of|over|she|he|it|may|might|has|have|is|could|be|an?|this|mole|lump|spot|for))+ [^.\n]{0,40}\b(?:exam (?:is )?(?:nl|normal)|normal exam|nothing (?:found|wrong)|no (?:dx|diagnosis|disease|pathology|abnormality))\b[^\n]{0,40}`,
		not('denies'),
		{ unless: ['Z00', 'Z01', 'Z71.1', ...all] },
	),
	row(
		'refills-and-nothing-else',
		'Z76.0',
		String.raw`\b(?:here|in|seen)(?: today)? (?:only |just )?for (?:med(?:ication)? )?refills? only\b|\b(?:only|just) (?:here )?for (?:med(?:ication)? )?refills?\b|\b(?:ran out|out of meds?),? (?:needs? )?refills? only\b|\brefills? only(?:,| -|\.|$)`,
		not('ocp|birth control|will|if'),
		{ unless: ['Z76.0', 'Z30', 'Z29', ...all] },
	),
	// Screening
	row(
		'colon-screening-arranged',
		'Z12.11',
		String.raw`\b(?:refer\w*|order\w*|sched\w*|placed|sent|set up|arrang\w*)[^.;\n]{0,60}\b(?:colonoscopy|c-?scope|cologuard|FIT)\b[^.;\n]{0,40}\bscreen\w*|\b(?:colonoscopy|c-?scope)[^.;\n]{0,60}\b(?:refer\w*|order\w*)\b[^.;\n]{0,40}\bscreen\w*|\b(?:avg|average)[- ]risk\b[^.;\n]{0,40}\b(?:colonoscopy|c-?scope|cologuard|FIT)\b|\b(?:colonoscopy|c-?scope|cologuard|FIT)\b[^.;\n]{0,40}\b(?:avg|average)[- ]risk\b`,
		not(
			'declin\\w*|refus\\w*|utd|up to date|last|discuss\\w*|not due|bleed\\w*|diagnostic|prefers to wait|next yr|next year|normal',
		),
		{ minAge: 40, unless: ['Z12.11', 'Z12.12', 'K62.5', 'K92', 'R19.5', 'Z86.01', 'Z85.0', 'Z53.2'] },
	),
	row(
		'newborn-hearing-screen',
		'Z13.5',
		String.raw`\b(?:newborn|infant|nb|nbhs|aabr|oae|baby)\b[^.;\n]{0,15}\b(?:hearing|aabr|oae)(?: hearing)? (?:screen\w*|re-?screen\w*|test)\b[^.;\n]{0,30}\b(?:pass\w*|today|done|outpatient)`,
		not('failed|referred|at birth|in nursery|hospital|utd|records?'),
		{ maxAge: 1, unless: ['Z13.5', 'Z01.1', 'Z00', 'H9'] },
	),
	tested('lipids', 'Z13.220', 'lipid panel|lipids?|cholesterol(?: panel)?|FLP', ['E78', 'Z13.22']),
	tested('sugar', 'Z13.1', 'a1c|hba1c|glucose|fasting glucose|blood sugar', [
		'E08',
		'E09',
		'E1',
		'R73',
		'O24',
		'Z13.1',
	]),
	tested('thyroid', 'Z13.29', 'tsh|thyroid (?:labs|panel)', ['E0', 'Z13.29', 'O']),
	tested('hepatitis-c', 'Z11.59', 'hep(?:atitis)? c(?: ab| antibody)?|hcv(?: ab| antibody)?', [
		'B18',
		'B19',
		'Z11.59',
		'Z22',
		'Z20.5',
	]),
	tested('hiv', 'Z11.4', 'hiv(?: test| ab| ag\\/ab)?', ['B20', 'Z21', 'Z11.4', 'Z20.6', 'Z29.81', 'Z11.3', 'O']),
	tested('prostate', 'Z12.5', 'psa', ['C61', 'R97.2', 'Z85.46', 'Z12.5', 'N40'], { sex: 'male', minAge: 40 }),
	tested('bones', 'Z13.820', 'dexa|dxa|bone density|bmd', ['M80', 'M81', 'M85', 'Z13.820'], { minAge: 40 }),
	row(
		'bones-due',
		'Z13.820',
		String.raw`\b(?:due|overdue|time|set up|sent|scheduled) for (?:an? |her |his |first |baseline )*(?:dexa|dxa|bone density)\b|\b(?:dexa|dxa|bone density)(?: scan)? (?:is |now )*(?:due|overdue)\b(?! (?:in|next|at) )`,
		not('not due|repeat|last|follow|next|osteop\\w*|normal|T-?score|steroid\\w*|pred\\w*|bone loss'),
		{ minAge: 40, unless: ['M80', 'M81', 'M85', 'Z13.820'] },
	),
	tested('lungs', 'Z12.2', 'ldct|low[- ]dose (?:chest )?ct', ['C34', 'R91', 'Z12.2'], { minAge: 40 }),
	tested('blood-count', 'Z13.0', 'cbc|h(?:emo)?g(?:lo)?b(?:in)?', ['D5', 'D6', 'Z13.0', 'O']),
	row(
		'well-newborn-by-days',
		'Z00.110',
		String.raw`\bwell (?:newborn|baby|infant)\b,? ?\d ?(?:d|days?|do)\b`,
		not(another),
		{ maxAge: 8 / 365.2425, unless: ['Z00.1'] },
	),
	row(
		'well-newborn-by-weeks',
		'Z00.111',
		String.raw`\bwell (?:newborn|baby|infant)\b,? ?\d{1,2} ?(?:d|days?|do|wks?|weeks?)\b`,
		not(another),
		{ minAge: 8 / 365.2425, maxAge: 29 / 365.2425, unless: ['Z00.1'] },
	),
	row(
		'carrier-of-fibrosis',
		'Z14.1',
		String.raw`\b(?:CF|cystic fibrosis) carrier (?:screen\w*|test\w*) (?:is |was |came back )?(?:pos\w*|\+)`,
		not('husband|partner|sister|both parents'),
	),
	row(
		'implant-put-in',
		'Z30.017',
		String.raw`\bhere for (?:\w+ )?(?:nexplanon|contraceptive implant)\b[^\n]{0,60}\b(?:inserted|placed|put in)\b`,
		not('remov\\w*|exchange|out\\b'),
		{ sex: 'female', unless: ['Z30.017', 'Z30.46'] },
	),
	row(
		'on-the-list-for-an-organ',
		'Z76.82',
		String.raw`\b(?:on (?:the )?|listed for |active on (?:the )?)?(?:(?:kidney|renal|liver|heart|lung) )?(?:transplant|txp|tx) (?:wait(?:ing)? ?)?list(?:ed)?\b|\b(?:actively )?listed for (?:an? )?(?:kidney|renal|liver|heart|lung|pancreas) (?:transplant|tx)\b`,
		not(
			String.raw`not|off|removed|evaluat\w*|work-?up|declin\w*|candidate|inactive|father|mother|brother|sister|husband|wife|get on|was on`,
		),
	),
	// Vaccines that did not go in
	row(
		'vaccine-refused-by-parent',
		'Z28.82',
		String.raw`\b${parent}(?: \w+){0,2}? ${refused}(?: \w+){0,4}? ${vaccines}\b|\b${vaccines}${dose}\b[^.;\n]{0,25}?\b${refused}(?: by)?(?: \w+)? ?${parent}\b`,
		not(later),
		{ maxAge: 18, unless: ['Z28.82'] },
	),
	row(
		'vaccine-refused',
		'Z28.21',
		String.raw`\b${refused}(?: (?:the|any|all|her|his|today'?s|a|annual|seasonal|yearly|again))* ${vaccines}${dose}\b(?! (?:test|swab|screen|pcr|status|titer|dna|co-?test))|\b(?:flu|covid|pneumonia|shingles|rsv|tetanus|hep ?[ab]|hpv|influenza|pneumococcal) ?(?:shot|vacc\w*|vax|booster)${dose}\b(?: was| is|:| -|,| --)? ?(?:offered,? ?(?:and|but)? ?)?(?:(?:she|he|pt|patient) )?${refused}|\b(?:tdap|shingrix|prevnar\S*|pcv ?\d+|gardasil|arexvy|abrysvo)\b(?:,|:| -| was| offered)* ?(?:(?:she|he|pt|patient) )?${refused}`,
		not(`${later}|steroid|cortisone|depo|allergy shots?|b12|husband|son|daughter|${parent}|cost`),
		{ minAge: 18, unless: ['Z28'] },
	),
	row(
		'vaccine-held-for-illness',
		'Z28.01',
		String.raw`\b${vaccines}${dose}\b[^.;\n]{0,50}\b${put}\b[^.;\n]{0,50}\b${sick}|\b${vaccines}${dose}\b[^.;\n]{0,20}\bbut (?:\w+ ){0,3}?${sick}[^.;\n]{0,30}\b${put}\b|\b${sick}[^.;\n]{0,40}\b(?:so |will )?${put}\b[^.;\n]{0,25}\b${vaccines}\b`,
		not(
			'no fever|afebrile|after shots?|after vaccines?|chronic|last|utd|side effects?|wife|husband|given today|no vaccin\\w*',
		),
		{ unless: ['Z28.0'] },
	),
	row(
		'vaccine-held-for-immunity',
		'Z28.03',
		String.raw`\b(?:live )?${vaccines}\b[^.;\n]{0,50}\b(?:held|contraindicated|not given|deferred|withheld|avoid\w*)\b[^.;\n]{0,50}\b(?:immuno?-?(?:supp\w*|comp\w*|def\w*)|on (?:biologic\w*|chemo\w*|mtx|methotrexate|prednisone|humira)|transplant)`,
		not('last|wife|husband'),
		{ unless: ['Z28.0'] },
	),
	row(
		'vaccine-held-for-allergy',
		'Z28.04',
		String.raw`\b${vaccines}\b[^.;\n]{0,40}\b(?:not given|held|deferred|withheld|contraindicated)\b[^.;\n]{0,40}\b(?:allerg\w*|anaphyla\w*)`,
		not('last|wife|husband'),
		{ unless: ['Z28.0'] },
	),
	row(
		'vaccine-lacking',
		'Z28.83',
		String.raw`\b${vaccines}${dose}\b[^.;\n]{0,30}\b(?:out of stock|unavailable|not available|on back-?order|back-?ordered|shortage|ran out|not in stock|out of supply)|\b(?:out of|no) ${vaccines}(?: in (?:clinic|stock|office))? ?(?:today|in stock|in clinic|in office|right now)`,
		not('given today|no covid|no flu|sx|declin\\w*|refus\\w*'),
		{ unless: ['Z28.83'] },
	),
	row(
		'covid-unvaccinated',
		'Z28.310',
		String.raw`\bnever (?:had|got|received|took)(?: any)?(?: an?)?(?: of the)? covid(?:-?19)? ?(?:vaccin\w*|shots?|vax)|\b(?:not|un) ?-?vaccinated (?:for|against) covid|\bcovid(?:-?19)? ?-?(?:unvaccinated|unvaxx?ed)|\bno covid (?:vaccin\w*|shots?)(?: ever| to date| received)\b`,
		not('wife|husband|roommate|child'),
	),
	row(
		'shots-behind',
		'Z28.39',
		String.raw`\b(?:behind|not up to date|delayed) (?:on|w\/|with|in) (?:(?:his|her|their|all|routine|some) )?(?:childhood )?(?:shots|vacc\w*|imms?|immunizations?)\b|\b(?:under|un|incompletely )-?(?:vaccinated|immunized)\b(?! (?:for|against) covid)|\bno (?:vaccines|shots|immunizations) (?:to date|ever|since birth)\b|\bdelayed (?:vaccine|immunization) (?:schedule|status)`,
		not('covid|not behind|dog|cat|sibling|contact|household|measles case|caught up now'),
		{ unless: ['Z28.3', 'Z28.82'] },
	),
	// Counselling
	row(
		'quitting-with-minutes',
		'Z71.6',
		String.raw`\b(?:counsel\w*|advised|urged|encouraged|discuss\w*|talked)\b[^.;\n]{0,40}\b(?:quit\w*|cessation|stop(?:ping)? smoking|smoking|tobacco|vaping)\b[^.;\n]{0,20}\b\d+ ?(?:-|to)? ?\d* ?min`,
		not('alcohol|drink\\w*|opioid|exercise|diet|weight|etoh'),
	),
	row(
		'vaccine-safety-talk',
		'Z71.85',
		String.raw`\b(?:talk\w*|discuss\w*|conversation|counsel\w*|spoke|q&a|questions answered)(?: \w+){0,3}? (?:about |re:? |on |regarding )?(?:\w+ )?(?:vaccin\w*|immuniz\w*|shot) (?:safety|hesitan\w*|concerns?|fears?)|\b(?:vaccin\w*|immuniz\w*) (?:safety|hesitan\w*|concerns?)[^.;\n]{0,15}\b(?:counsel\w*|discuss\w*|talk\w*|addressed)`,
		not('will|next visit|handout'),
	),
];
