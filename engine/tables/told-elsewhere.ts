/**
 * What another sentence of the note says of a condition that is named without it: the site within an organ, the ligament,
 * the cause. Own compilation; codes after the index. Applied only where one row of the same condition fits.
 */
export interface ToldElsewhere {
	/** Prefixes of the codes of the bare name. */
	readonly from: readonly string[];
	readonly says: RegExp;
	readonly to: string;
	/** It must be told of today; a past one says nothing. */
	readonly now?: true;
	readonly cites: string;
}

const breast = (says: string, to: string): ToldElsewhere => ({
	from: ['C50.9'],
	says: new RegExp(says, 'gi'),
	to,
	cites: 'index: Neoplasm, breast, by quadrant',
});

const sprain = (ligament: string, to: string): ToldElsewhere => ({
	from: ['S93.40'],
	says: new RegExp(
		String.raw`\bsprain\w*[^.\n]{0,50}\b(?:${ligament})|\b(?:${ligament})(?=[^.\n]{0,30}\b(?:sprain|tear|torn))`,
		'gi',
	),
	to,
	cites: 'index: Sprain, ankle, by ligament',
});

const fragile = /\bfragility (?:fracture|fx)\b|\bosteoporotic (?:[a-z]+ ){0,3}(?:fracture|fx)\b/gi;
const fragility = (from: readonly string[], to: string): ToldElsewhere => ({
	from,
	says: fragile,
	to,
	now: true,
	cites: 'I.C.13.d.2; index: Fracture, fragility',
});

const fibrillation = (says: string, to: string): ToldElsewhere => ({
	from: ['I48.91'],
	says: new RegExp(says, 'gi'),
	to,
	now: true,
	cites: 'index: Fibrillation, atrial, by type',
});

const asthma = (grade: string, to: string): ToldElsewhere => ({
	from: ['J45.909'],
	says: new RegExp(String.raw`\b${grade}[ -]+persist[ae]nt\b(?! (?:cough|pain|cramp|ecz|acne))`, 'gi'),
	to,
	cites: 'index: Asthma, by severity',
});

const fibroid = (kind: string, to: string): ToldElsewhere => ({
	from: ['D25.9'],
	says: new RegExp(
		String.raw`\b${kind}\w*\b[^.;\n]{0,40}\b(?:fibroid|leiomyoma|myoma)|\b(?:fibroid|leiomyoma|myoma)s?\b[^.;\n]{0,40}\b${kind}`,
		'gi',
	),
	to,
	cites: 'index: Leiomyoma, uterus, by site',
});

const gestational = (says: string, to: string): ToldElsewhere => ({
	from: ['O24.41'],
	says: new RegExp(says, 'gi'),
	to,
	now: true,
	cites: 'I.C.15.i; index: Diabetes, gestational, by control',
});

export const toldElsewhere: readonly ToldElsewhere[] = [
	fibrillation(
		String.raw`\bparoxysmal\b(?! (?:SVT|supraventric\w*|atrial tach\w*|nocturnal|tach\w*|vertigo|dyspnea|cough))`,
		'I48.0',
	),
	fibrillation(
		String.raw`\bpermanent\b(?! (?:pacemaker|pacer|PPM|pacing|leads?|damage|disab\w*|resid\w*|deficit))`,
		'I48.21',
	),
	fibrillation(
		String.raw`(?<!long-?\s?standing )\b(?:now|remains?|became|still|it is|is|pattern:?) persistent\b(?! (?:cough|pain|dyspn\w*|symptom\w*|edema))`,
		'I48.19',
	),
	asthma('mild', 'J45.30'),
	asthma('moderate', 'J45.40'),
	asthma('severe', 'J45.50'),
	fibroid('intramural', 'D25.1'),
	fibroid('submucos', 'D25.0'),
	fibroid('subseros', 'D25.2'),
	gestational(
		String.raw`\bdiet[- ](?:only|alone|controlled)\b|\bcontrolled (?:with|by|on) diet\b|\b(?:on|with) diet alone\b|\bA1 ?GDM\b|\bGDM ?A1\b`,
		'O24.410',
	),
	gestational(
		String.raw`\b(?:on|started|starting|continue|increase) (?:NPH|insulin|lispro|detemir|glargine|levemir|lantus|humalog|aspart)\b|\bA2 ?GDM on insulin\b`,
		'O24.414',
	),
	gestational(String.raw`\b(?:on|started|starting|continue|increase) (?:metformin|glyburide)\b`, 'O24.415'),
	breast(String.raw`\bUOQ\b|\bupper[- ,]+(?:and )?outer\b`, 'C50.4'),
	breast(String.raw`\bUIQ\b|\bupper[- ,]+(?:and )?inner\b`, 'C50.2'),
	breast(String.raw`\bLIQ\b|\blower[- ,]+(?:and )?inner\b`, 'C50.3'),
	breast(String.raw`\bLOQ\b|\blower[- ,]+(?:and )?outer\b`, 'C50.5'),
	breast(String.raw`\b(?:sub|retro)[- ]?areolar\b`, 'C50.1'),
	{
		from: ['Z89.42'],
		says: /\bhallux\b[^.;\n]{0,20}\bamp|\bamp(?:utation|utated)?\b (?:of )?(?:the )?(?:right |left |R |L )?hallux/gi,
		to: 'Z89.41',
		cites: 'index: Absence, toe, great',
	},
	sprain(String.raw`ATFL|anterior talofib\w+|talofibular`, 'S93.49'),
	sprain(`CFL|calcaneofibular`, 'S93.41'),
	sprain('deltoid', 'S93.42'),
	sprain(String.raw`syndesmo\w+`, 'S93.43'),
	{
		from: ['M81.0'],
		says: /\bosteoporosis\b[^.;\n]{0,40}\b(?:steroid|glucocorticoid|corticosteroid|prednisone)s?[- ](?:induced|related)|\b(?:steroid|glucocorticoid|corticosteroid|prednisone)[- ](?:induced|related) osteoporosis|\bosteoporosis (?:due to|from|2\/2|secondary to) (?:\w+ ){0,2}(?:steroid|glucocorticoid|corticosteroid|prednisone)/gi,
		to: 'M81.8',
		cites: 'index: Osteoporosis, drug-induced',
	},
	{
		from: ['M06.9'],
		says: /\bsero-?positive\b|\bRF ?(?:\+|pos)|\brheumatoid factor (?:is )?(?:positive|pos\b)|\b(?:with|w\/) rheumatoid factor\b/gi,
		to: 'M05.9',
		cites: 'index: Arthritis, rheumatoid, seropositive',
	},
	{
		from: ['M85.80'],
		says: /\b(?:hips?|femoral neck|femur)\b[^.;\n]{0,30}\b(?:spine|lumbar|L1-4)\b|\b(?:spine|lumbar)\b[^.;\n]{0,30}\b(?:hips?|femoral neck|femur)\b/gi,
		to: 'M85.89',
		cites: 'tabular M85.89, multiple sites',
	},
	fragility(['S52.5', 'S52.6'], 'M80.03'),
	fragility(['S72.0', 'S72.1'], 'M80.05'),
	fragility(['S42.2'], 'M80.02'),
];
