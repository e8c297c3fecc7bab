/**
 * Words that tell of a cancer removed and no longer treated: it is history (I.C.2.m), and the visit a follow-up (I.C.21.c.8).
 * Own compilation.
 */

/** Cancers that a finished treatment leaves as history; leukemias, lymphomas and myelomas have codes of remission. */
export const curable = [
	'C0',
	'C1',
	'C2',
	'C3',
	'C4',
	'C5',
	'C6',
	'C70',
	'C71',
	'C72',
	'C73',
	'C74',
	'C75',
	'D00',
	'D01',
	'D02',
	'D03',
	'D04',
	'D05',
	'D06',
	'D07',
	'D09',
] as const;

export const cured =
	/\bNED\b|\bno evidence of (?:disease|dz|recur\w+|cancer|malignancy)|\bno (?:signs? of |local |biochemical )?recurrence|\b(?:never|has not|not) (?:recurred|relapsed|come back|returned)\b|\bnever came back\b|\boff (?:all |any )?(?:therapy|treatment|tx|drugs|endocrine therapy) (?:for|since|\d)|\bquiet and off (?:all )?(?:therapy|treatment)|\b(?:cancer|disease|dz|tumor)[- ]free\b|\bcured\b|\b(?:all|treatments?|tx|therapy|chemo(?:therapy)?|XRT|radiation) (?:was |were |all |now )?(?:finished|completed|complete|done)\b|\bcompleted (?:all )?(?:treatment|therapy|tx|chemo\w*|XRT|radiation)|\b(?:PSA|Tg|thyroglobulin|calcitonin) (?:remains |still |is |now |stays )?(?:undetectable|undet\b|<0\.)|\bundetectable (?:PSA|Tg|thyroglobulin)|\bsurveillance (?:CT|MRI|scan|imaging|cysto\w*|mammo\w*|US|PET)[^.;\n]{0,20}\b(?:clear|clean|neg(?:ative)?|normal|nl)\b|\bmarkers? (?:nl|normal|neg(?:ative)?)\b|\b(?:survivor|survivorship)\b|\bin (?:complete )?remission\b/i;

/** Words that show it there, or treated still. */
export const treated =
	/\bmetasta\w*|\bmets?\b|\b(?<!no )(?<!no evidence of )(?<!of )recurren(?:t|ce) (?:in|at|of|disease|cancer)|\bresidual (?:disease|tumor)|\bprogress(?:ion|ive|ing)\b|\bstage (?:IV|4)\b|\b(?:continu\w*|currently|still|ongoing|maintenance|adjuvant) (?:on |with |adjuvant |endocrine )?(?:chemo\w*|therapy|treatment|endocrine|hormon\w*|ADT|letrozole|anastrozole|tamoxifen|exemestane|herceptin|lupron|immunotherapy|surveillance of active)|\bon (?:m?FOLFOX\w*|FOLFIRI\w*|CAPOX|chemo\w*|capecitabine|Xeloda|Keytruda|pembro\w*|nivo\w*|Opdivo|ADT|Lupron|leuprolide|abiraterone|enzalutamide|immunotherapy)|\bcycle \d|\byr \d+ of \d+|\byear \d+ of \d+|\bactive surveillance\b|\bwatchful\b|\bnewly diagnosed\b|\b(?:to|for) (?:start|begin) (?:chemo|XRT|radiation)|\bhere for chemo|\bbiopsy[- ]proven\b|\bbx[- ]proven\b/i;

/** Words by which the visit is the follow-up of it. */
export const followUp =
	/\b(?:(?<!active )surveillance|survivorship|(?:annual|yearly|routine|scheduled|\d+[- ]?(?:mo|month|yr|year)) (?:cancer |oncology |onc )?(?:visit|check(?:[- ]?up)?|follow[- ]?up|f\/?u)|follow[- ]?up (?:visit|exam\w*|after)|f\/u (?:visit|exam))\b/i;

/** Where a cancer would come back was looked at and is clear: with its treatment years ago the visit was the follow-up. */
export const lookedClear =
	/\b(?:(?:full[- ]body |total[- ]body |whole )?skin (?:check|exam|survey)|FBSE|TBSE|TBSC|FSE|cysto(?:scopy)?)\b[^.;,\n]{0,14}\b(?:clear|clean|nl|normal|neg(?:ative)?)\b/i;

/** What ended a cancer: with a year or an age long past in the same sentence, the cancer is history. */
export const endedBy =
	/\b(?:treated|tx['’]?d|removed|resected|excised|taken (?:out|off)|out|cured|irradiated|radiated|lumpectomy|mastectomy|prostatectomy|nephrectomy|(?:hemi)?colectomy|lobectomy|orchiectomy|hysterectomy|thyroidectomy|cystectomy|RALP|RRP|WLE|Mohs|TURBT|XRT|RT|radiation|radiotherapy|seeds|brachy\w*|chemo\w*|surgery|BCG|ABVD|all treatment|done with)\b/i;
/** Classes of drugs given in courses: told with the year of the cancer they are of then ("2015, surgery and paclitaxel"). */
export const givenInCourses: ReadonlySet<string> = new Set([
	'alkylating',
	'antimetabolite',
	'antitumor-antibiotic',
	'mitotic-inhibitor',
	'topoisomerase-inhibitor',
]);
/** Words of a cancer that came back, or that is not over. */
export const notEnded =
	/\b(?:rising|(?<!no |without |never |not )recur\w*|(?<!no |without |never |not )relaps\w*|again|active|metasta\w*|mets?|biochemical|progress\w*|refractory|residual|ongoing|persist\w*|palliative|hospice|incurable|unresectable|castrat\w*|currently|currently on|today|new|bx|biops\w*)\b/i;
/** A time told without a year: "as a teen", "at 24", "20 yrs ago". */
export const longAgo =
	/\bas an? (?:teen\w*|child|kid|young (?:man|woman|adult)|baby|infant)\b|\bin (?:childhood|college|high school|(?:his|her|their) (?:teens|20s|twenties|30s|thirties))\b|\b(?:[3-9]|[1-6]\d|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty) ?(?:y|yrs?|years?) (?:ago|back|out)\b|\bchildhood\b|\b(?:at|@|age|aged)(?: age)? (?:[5-9]|[1-5]\d)(?=[,.;)]|$| ?yo\b| with\b| had\b| treated\b)/i;
