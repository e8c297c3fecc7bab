/** What a visit is for, in wordings that stand beside other words of time and place. Own compilation. */
import type { SaidCode } from '../said-code.ts';

const WEEK = 8 / 365.2425;
const MONTH = 29 / 365.2425;

/** A newborn, by name or by the days it counts. */
const baby = String.raw`\b(?:NB|newborn|neonat\w+|DOL ?#?\d{1,2}|\d{1,2} ?(?:do\b|d\/o\b|day[ -]?olds?\b|days? (?:old|of (?:age|life))\b)|(?:2|two)[ -]?(?:wk|week)s?(?: old)?)`;
const looked = String.raw`(?:(?:wt|weight|colou?r|bili(?:rubin)?|jaundice|feeding|well|first|1st)[ \/,&+-]*)*(?:chk|check|checkup|ck|recheck|f\/u|visit|exam|follow[- ]?up|wcc|well child)\b`;
const newbornVisit = new RegExp(
	`${baby}[^.\\n]{0,30}?\\b${looked}|\\b(?:wt|weight|bili|color|colour)\\b[ \\/](?:chk|check|ck|color|colour)[^.\\n]{0,30}?${baby}|\\b(?:first|1st|initial) (?:check|visit|appt|appointment|wt check|weight check) (?:after|since|from|out of) (?:the )?(?:nursery|discharge|hospital|birth|delivery)`,
	'gi',
);
const notNow =
	/\b(?:next|return|rtc|schedul\w*|in \d+|hearing|sepsis|hip us|due|will|needs?|at \d+ ?(?:wk|week|mo)\w*|(?:mother|mom|sibling|brother|sister)'?s)\b/i;

export const visitLines: readonly SaidCode[] = [
	{
		id: 'newborn-under-8-days',
		code: 'Z00.110',
		cites: 'I.C.21.c.12; tabular Z00.110',
		maxAge: WEEK,
		unless: ['Z00.1'],
		says: newbornVisit,
		not: notNow,
	},
	{
		id: 'newborn-8-to-28-days',
		code: 'Z00.111',
		cites: 'I.C.21.c.12; tabular Z00.111',
		minAge: WEEK,
		maxAge: MONTH,
		unless: ['Z00.1'],
		says: newbornVisit,
		not: notNow,
	},
	{
		id: 'sports-form',
		code: 'Z02.5',
		cites: 'I.C.21.c.12; tabular Z02.5',
		unless: ['Z02.5'],
		says: /\bpre-?participation (?:physical |sports? )?(?:evaluation|exam\w*|physical|form|screen\w*|history)|\bPPE (?:form|exam|visit)|\bsports? (?:physical|pre-?participation|clearance|participation) (?:form|exam|visit|evaluation)\b|\b(?:here|in|seen|presents?|comes) (?:today )?for (?:\w+ ){0,2}sports? (?:form|physical|exam|clearance|ppe)\b|\bcleared (?:for )?all sports\b/gi,
		not: /\b(?:will|next|due|asks? for|needs? (?:a|her|his)|return|rtc|last|not cleared|schedul\w*)\b/i,
	},
	{
		id: 'child-in-for-a-physical',
		code: 'Z00.129',
		cites: 'I.C.21.c.12',
		minAge: MONTH,
		maxAge: 18,
		unless: ['Z00', 'Z02'],
		says: /\b(?:here|in|seen|brought(?: in)?|presents?|comes)\b(?: (?:today|w(?:ith|\/)?|by|his|her|their|both|mom|mum|dad|mother|father|parents?|grand\w+|gma|gpa|aunt|uncle|foster|legal|guardian|sitter|nanny|sib\w*))* for (?:(?:his|her|their|a|an|the|routine|yearly|annual|regular|well|\d+[ -]?(?:mo|month|yr|year|y)s?|kindergarten|school|k|camp) )*(?:check-?up|check up|physical|wcc|well[- ]child|well visit)\b(?! therapy)/gi,
		not: /\b(?:ear|asthma|adhd|med|weight|wt|wound|sports?|camp|blood|hearing|cast|dental|recheck|next|after)\b/i,
	},
	{
		id: 'child-check-by-age',
		code: 'Z00.129',
		cites: 'I.C.21.c.12',
		minAge: MONTH,
		maxAge: 18,
		unless: ['Z00', 'Z02'],
		says: /(?<=(?:^|\n)[ \t]{0,8}(?:CC|Visit|Reason|Type|Reason for visit)?[ :]{0,4})\d{1,2}[ -]?(?:mo|m|month|yr|year|y)s?\.?(?:[ -]?old)?(?: (?:boy|girl|male|female|m|f))? (?:check-?up|check|chk|well|wcc|wcv|physical)\b/gi,
		not: /\b(?:ear|asthma|adhd|med|weight|wt|wound|sports?|blood|hearing|cast|dental|recheck|next|after|post)\b/i,
	},
	{
		id: 'anticoagulation-visit',
		code: 'Z51.81',
		cites: 'I.C.21.c.7; tabular Z51.81',
		unless: ['Z51.81'],
		says: /\b(?:POC |fingerstick )?(?=INR\b)(?<=^[\s\S]{0,60}\b(?:coag|anti-?coag\w*|warfarin|coumadin|INR)\b[\s\S]{0,215})INR\b[ :=]*(?:today |is |was |of )*\d(?:\.\d)?\b(?=[\s\S]{0,400}\b(?:warfarin|coumadin|jantoven)\b)/gi,
		not: /\b(?:wife|husband|sister|brother|mother|father|last|prior|yesterday|not|goal|ED|ER|hospital)\b[^.;\n]*$/i,
	},
];
