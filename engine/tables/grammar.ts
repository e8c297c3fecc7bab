/** Small word classes that the reading of notes needs. Own compilation. */

/** Abbreviations whose full stop does not end a sentence. */
export const dotted = new Set(
	'incl dr mr mrs ms st vs approx pt pts no e.g i.e eg ie etc fig dept hosp prof jr sr inc mg ml kg lb lbs oz wk wks mo mos yr yrs hr hrs min q b.i.d t.i.d p.o a.m p.m u.s inj tab tabs cap caps temp resp wt ht ref vol prev dx hx rx tx sx'.split(
		' ',
	),
);

/** What follows the dot of a genus in short ("C. diff"). */
export const species =
	/^\s(?:diff|coli|aureus|pylori|vera|albicans|glabrata|falciparum|vivax|ovale|trachomatis|jejuni|gonorrh|difficile|pneumo|aeruginosa|faecalis|faecium|epidermidis|burgdorferi|braziliensis|agalactiae|pyogenes|vaginalis|lamblia|influenzae|catarrhalis|marinum|avium|fumigatus|jirovecii|henselae|genitalium|mirabilis|saprophyticus|lugdunensis|tox\b)/;

/** Words that no problem title holds: finite verbs, pronouns, orders. Folded forms. */
export const verbal = new Set(
	'is was were are be been has have had will would should can could may might do doe did she he we i they it you patient pt denied deny denie reported report endorse endorsed state stated present presented complain complained take took taking start started begin continue continued increase decrease stop stopped hold refer referred order ordered recommend recommended advise advised discus discussed counsel counseled return follow schedule scheduled obtain check recheck repeat monitor refill refilled prescribe prescribed give given gave apply use used avoid wear need feel felt believe think suspect note noted see saw seen reviewed review ask asked explain explained call called keep went go come came get got say said want work plan consider await ensure encourage encouraged provide provided send sent place placed add switch switched trial titrate rtc who which that doing can cause lead affect make makes making'.split(
		' ',
	),
);

/** Words that begin a sentence about orders even where no section is named. */
export const orderly = new Set(
	'continue start stop increase decrease refer rtc follow recheck repeat order check schedule refill prescribe recommend advise counsel discus return obtain consider monitor titrate hold switch wean send apply take rest ice elevate avoid use keep trial begin add call'.split(
		' ',
	),
);

/** Openings by which a note turns from findings to conclusions. */
export const turning = [
	'so',
	'overall',
	'in summary',
	'summary',
	'i think',
	'i believe',
	'we discussed',
	'discussed',
	'in short',
	'all told',
	'therefore',
	'i told',
	'we will',
	'i will',
	'my plan',
	'my impression',
	'impression',
	'dx',
	'diagnosis',
	'plan',
	'given',
	'in conclusion',
	'conclusion',
	'i recommend',
	'i have recommended',
	'we talked',
	'at this point',
	'today we',
	'explained',
	'reassured',
	'counseled',
	'advised',
	'will',
	'to summarize',
	'this is',
	'most likely',
	'likely',
	'findings consistent',
	'consistent with',
];

/** Sides as notes write them before a site. */
export const sidesAsWritten: readonly string[] = ['right', 'left', 'rt', 'lt', 'r', 'l', 'bilateral', 'bilat', 'b/l'];

/** Halves that dictation tears from the word they belong to ("hyper tension", "head ache"), whatever they mean alone. */
export const tornHeads: ReadonlySet<string> = new Set(
	'hyper hypo micro macro retino neuro cardio gastro poly osteo brady tachy hemi para endo broncho pneumo thrombo hydro psycho para peri intra cervico lumbo dyslipid'.split(
		' ',
	),
);
export const tornTails: ReadonlySet<string> = new Set('ache aches burn opathy emia itis osis algia'.split(' '));

/** Behind these a lone "I" is a Roman numeral. */
export const counted: readonly string[] = ['type', 'bipolar', 'stage', 'grade', 'class', 'mobitz', 'nyha'];
