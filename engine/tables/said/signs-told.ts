/**
 * Conditions that a note tells by what was seen and done and does not name: the ear that was packed and irrigated, the nail
 * whose culture grew, the pacemaker checked today, the thumb base that is "wear". Own compilation.
 */
import type { SaidCode } from '../said-code.ts';
import { anyWord, rowsOf } from './row.ts';

const kin = 'mother|father|mom|dad|sister|brother|husband|wife|son|daughter|cousin|aunt|uncle|friend|family';
const sides = [
	['1', '(?:R|RT|[Rr]t|[Rr]ight|AD)'],
	['2', '(?:L|LT|[Ll]t|[Ll]eft|AS)'],
	['3', String.raw`(?:[Bb]oth|[Bb]ilat\w*|B\/L|AU)`],
] as const;
const eyes = [
	['1', 'OD|[Rr]ight eye'],
	['2', 'OS|[Ll]eft eye'],
	['3', 'OU|[Bb]oth eyes'],
] as const;

const wax = rowsOf('index: Impaction, cerumen');
const nails = rowsOf('index: Onychomycosis');
const pacer = rowsOf('I.C.21.c.7; tabular Z45.018');
const thumb = rowsOf('index: Osteoarthritis, carpometacarpal joint');
const noise = rowsOf('index: Loss, hearing, noise-induced');
const capsule = rowsOf('index: Cataract, secondary');
const breast = rowsOf('tabular N63.1-, N63.2-');
const pressure = rowsOf('I.C.9.a.2');
const staged = rowsOf('index: Neoplasm, breast, malignant, primary');
const sugarsOfPregnancy = rowsOf('I.C.15.i; tabular O24.410');
const ears = rowsOf('index: Sinusitis, chronic, specified NEC');

const packed = (at: string, side: string): SaidCode =>
	wax(
		`ear-packed-${at}`,
		`H61.2${at}`,
		String.raw`\b${side} (?:ears?|canals?|EACs?) (?:was |were |is |are )?(?:packed|plugged|stuffed|full|blocked|occluded)\b[^\n]{0,90}?\b(?:irrigat\w*|flush\w*|lavage\w*|curett\w*|wax|cerumen)`,
		anyWord('no wax', 'no cerumen', 'not packed', 'denies', 'tube', 'otitis', 'fluid', 'pus', 'foreign', kin),
		{ unless: ['H61.2'] },
	);
const worn = (at: string, side: string): SaidCode =>
	thumb(
		`thumb-base-worn-${at}`,
		at === '3' ? 'M18.0' : `M18.1${at}`,
		String.raw`\b${side} (?:thumb bases?|bases? of (?:the |her |his )?thumbs?|thumb CMCs?|CMC thumb|basal thumb)\b[^;\n]{0,50}?\b(?:wear(?: and tear)?|worn|spurs?|bone on bone|arthritis|grind\w*[^.;\n]{0,20}(?:XR|film|xray|x-ray))\b`,
		anyWord('no wear', 'without', 'sprain\\w*', 'fracture\\w*', 'fell', 'injury', 'quervain\\w*', 'rheumatoid', kin),
		{ unless: ['M18'], instead: ['M79.64', 'M25.54'] },
	);
const noiseHurt = (at: string, says: string): SaidCode =>
	noise(
		`ears-hurt-by-noise-${at}`,
		`H83.3X${at}`,
		says,
		anyWord('no', 'not', 'denies', 'possible', 'maybe', 'perhaps', 'rather than', kin),
		{ unless: ['H83.3'], instead: ['H90', 'H91.9'] },
	);
const lost = String.raw`\b(?:SNHL|(?:nerve|sensori-?neural|high[- ]freq\w*|HF|hearing)[^.;\n]{0,30}\b(?:loss|SNHL|dip|notch))`;
const loud = String.raw`\b(?:noise (?:damage|exposure|induced|trauma|notch|related)|(?:from|due to|after|of) (?:\d+ |many |long )?(?:years? |yrs? )?(?:as a |of |in |around |playing )?(?:the )?(?:loud |heavy )?(?:noise|drum\w*|machin\w*|gun\w*|shooting|artillery|concerts|jet engines|chain ?saws?|factory|firearms))\b`;

/** Quadrants of a breast in the order of the tabular (N63.1-, N63.2-). */
const quadrants = [
	['1', 'upper[ -]outer|UOQ'],
	['2', 'upper[ -]inner|UIQ'],
	['3', 'lower[ -]outer|LOQ'],
	['4', 'lower[ -]inner|LIQ'],
] as const;
const lump = '(?:lump|mass|nodule|knot|thickening)';
const lumpIn = (side: string, of: string, quadrant: string, where: string): SaidCode =>
	breast(
		`lump-${of}-${quadrant}`,
		`N63.${of}${quadrant}`,
		String.raw`\b${side}(?: breast)?[,:]? (?:breast )?(?:${where})(?: quadrant)?\b[^.;\n]{0,20}\b${lump}\b|\b${side}(?: breast)? ${lump}\b[^.;\n]{0,30}\b(?:${where})\b`,
		anyWord('no', 'denies', 'without', 'gone', 'benign', 'cyst', 'carcinoma', 'cancer', 'lipoma', kin),
		{ unless: [`N63.${of}`, 'C50', 'D05', 'D24', 'N60'], instead: ['N63.0'], onlyNote: /\bbreasts?\b/i },
	);
const ofPressure = (id: string, code: string, beside: RegExp): SaidCode =>
	pressure(
		id,
		code,
		String.raw`\b(?:due to|from|cause (?:is|was)|because of|caused by|blame)\b[^.;\n]{0,50}\b(?:the |his |her |high )*(?:blood pressure|BP|pressure)\b`,
		anyWord('low', 'drop\\w*', 'ulcer', 'sore', 'eye', 'not', 'no', 'cuff', 'pulmonary', 'portal', kin),
		{ unless: ['I10', 'I11', 'I12', 'I13', 'I15', 'O'], beside },
	);

const stagedBreast = (at: string, side: string): SaidCode =>
	staged(
		`staged-breast-${at}`,
		`C50.91${at}`,
		String.raw`\b${side} breast,? (?:(?:was |is |at )?(?:clinical |path\w* )?stage (?:[1-3]|I{1,3})[ABC]?\b|[cpy]{0,2}T[1-4][abcd]? ?[cpy]{0,2}N[0-3])(?=[^\n]{0,160}\b(?:anastrozole|letrozole|exemestane|tamoxifen|herceptin|trastuzumab|chemo\w*|radiation|RT|lumpectomy|mastectomy)\b)`,
		anyWord('screening', 'benign', 'DCIS', 'stage 0', kin),
		{ unless: ['C50', 'D05', 'Z85.3'] },
	);

export const signsTold: readonly SaidCode[] = [
	stagedBreast('1', '(?:R|[Rr]t|[Rr]ight)'),
	stagedBreast('2', '(?:L|[Ll]t|[Ll]eft)'),
	sugarsOfPregnancy(
		'failed-the-three-hours',
		'O24.410',
		String.raw`\bfailed (?:the |her |a |both )?(?:3|three)[ -]?(?:h|hr|hour)s?\b(?: (?:GTT|OGTT|test|glucose\w*))*[^\n]{0,120}\b(?:diet(?: alone| controlled|[- ]control\w*)?|A1\b|no (?:meds|insulin))`,
		anyWord('insulin started', 'metformin', 'glyburide', 'last pregnancy', 'prior', 'previous'),
		{ sex: 'female', minAge: 12, unless: ['O24', 'E10', 'E11'], onlyNote: /\b\d{1,2} ?(?:w\b|w\d|weeks|wks|\+)/i },
	),
	...quadrants.flatMap(([quadrant, where]) => [
		lumpIn('(?:R|[Rr]t|[Rr]ight)', '1', quadrant, where),
		lumpIn('(?:L|[Ll]t|[Ll]eft)', '2', quadrant, where),
	]),
	ofPressure('kidney-blamed-on-pressure', 'I12.9', /^N18\.(?:[1-4]|9)/),
	ofPressure('failed-kidney-blamed-on-pressure', 'I12.0', /^N18\.[56]/),
	...sides.map(([at, side]) => packed(at, side)),
	nails(
		'nails-grew-a-fungus',
		'B35.1',
		String.raw`\b(?:toe)?nails?\b[^\n]{0,70}?\b(?:culture|cx|PAS|KOH|clippings?|scraping)s?\b[^.;\n]{0,15}?(?:T\.? ?(?:rubrum|mentagro\w*)|trichophyton|dermatophyte|fung(?:us|al)|hyphae|\bpos(?:itive)?\b|\+)`,
		anyWord('no', 'neg\\w*', 'not', 'pending', 'sent', 'psoria\\w*', 'candida', kin),
	),
	pacer(
		'pacer-checked-here',
		'Z45.018',
		String.raw`\b(?:pace-?makers?|P?PM|pacer|leadless)\b[^;\n]{0,60}?\b(?:checked|interrogated|check|interrogation)\b[^.;\n]{0,15}?\b(?:today|in clinic|here|this visit|in the office)\b`,
		anyWord(
			'ICD',
			'AICD',
			'defib\\w*',
			'CRT-?D',
			'due',
			'next',
			'will',
			'scheduled',
			'last',
			'not',
			'no',
			'remote',
			kin,
		),
		{ unless: ['Z45.01'], instead: ['Z95.0'] },
	),
	...sides.map(([at, side]) => worn(at, side)),
	noiseHurt(
		'3',
		String.raw`${lost}[^.;\n]{0,40}\b(?:both (?:ears|sides)|bilat\w*|B\/L|AU)\b[^\n]{0,80}?${loud}|\bbilat\w* ${lost.slice(2)}[^\n]{0,80}?${loud}`,
	),
	noiseHurt('1', String.raw`\b(?:[Rr]ight|R|AD)(?:[- ]sided)? ${lost.slice(2)}[^\n]{0,60}?${loud}`),
	noiseHurt('2', String.raw`\b(?:[Ll]eft|L|AS)(?:[- ]sided)? ${lost.slice(2)}[^\n]{0,60}?${loud}`),
	...eyes.map(([at, eye]) =>
		capsule(
			`capsule-hazy-${at}`,
			`H26.49${at}`,
			String.raw`\b(?:${eye})\b[:,]?(?: \w+){0,2} (?:PCO|pc haze|post(?:erior)? caps(?:ule|ular) (?:haze|opac\w*|fibrosis)|capsular (?:haze|opac\w*))\b|\b(?:PCO|PC haze|post(?:erior)? caps(?:ule|ular) (?:haze|opac\w*|fibrosis)) (?:in |of |the )*(?:${eye})\b`,
			anyWord('no', 'without', 'not', 'risk', 'may', 'yag done', 's\\/p', kin),
			{ unless: ['H26.49'], instead: ['H26.40', 'H26.499'], onlyNote: /\bP?C?IOL\b|pseudo-?phak|cataract|\blens/i },
		),
	),
	ears(
		'two-sinuses-filled',
		'J32.8',
		String.raw`\b(?:both |bilateral |the |R |L |left |right )*(?:maxillary|ethmoids?|frontals?|sphenoids?)(?: sinus(?:es)?)?(?:,| and| &|\/| \+) ?(?:both |bilateral |the |anterior |R |L )*(?:maxillary|ethmoids?|frontals?|sphenoids?)\b[^.;\n]{0,40}?\b(?:filled|full|opacif\w*|disease|thicken\w*|involved|blocked|inflamed)\b`,
		anyWord('clear', 'no', 'without', 'acute', 'normal', 'all four', 'pansinus\\w*', kin),
		{ unless: ['J32.4', 'J32.8'], instead: ['J32.9'], beside: /^J32/ },
	),
];
