/** Words by which a note tells that a vaccine was given at this visit (I.C.21.c.2). Own compilation. */

/** Names that only a vaccine has. */
const names = [
	'tdap',
	'dtap',
	'dtp',
	'mmrv?',
	'proquad',
	'priorix',
	'kinrix',
	'quadracel',
	'pediarix',
	'pentacel',
	'vaxelis',
	'infanrix',
	'daptacel',
	'boostrix',
	'adacel',
	'tenivac',
	'ipv',
	'ipol',
	'hib',
	'pedvax(?:hib)?',
	'acthib',
	'rotateq',
	'rotarix',
	'rota(?:virus)?',
	'pcv ?-?(?:13|15|20|21)?',
	'ppsv ?-?23',
	'prevnar(?: ?(?:13|20))?',
	'pneumovax(?: ?23)?',
	'vaxneuvance',
	'capvaxive',
	'menacwy',
	'menquadfi',
	'menactra',
	'menveo',
	'men ?b',
	'bexsero',
	'trumenba',
	'penbraya',
	'mcv4',
	'gardasil(?: ?9)?',
	'heplisav(?:-?b)?',
	'engerix(?:-?b)?',
	'recombivax',
	'havrix',
	'vaqta',
	'twinrix',
	'varivax',
	'shingrix',
	'rzv',
	'zostavax',
	'fluzone(?: hd| high[- ]dose)?',
	'flucelvax',
	'fluad',
	'fluarix',
	'flulaval',
	'flublok',
	'flumist',
	'afluria',
	'iiv\\d?',
	'abrysvo',
	'arexvy',
	'mresvia',
	'comirnaty',
	'spikevax',
	'novavax',
	'jynneos',
	'imovax',
	'rabavert',
	'typhim(?: vi)?',
	'vivotif',
	'ixiaro',
	'yf-?vax',
];
/** Names of illnesses that stand for their vaccine only beside a word of giving. */
const illnesses = [
	'flu',
	'influenza',
	'covid(?:[- ]?19)?',
	'hpv ?9?',
	'hbv',
	'hav',
	'hep(?:atitis)?[ -]?[ab]',
	'rsv',
	'varicella',
	'vzv',
	'var',
	'chicken ?pox',
	'rabies',
	'typhoid(?: vi)?',
	'yellow fever',
	'polio',
	'pneumonia',
	'pneumo',
	'pneumococcal',
	'shingles',
	'zoster',
	'measles',
	'mpox',
	'tetanus',
	'td',
	'meningitis',
	'meningococcal',
	'japanese encephalitis',
];
const shots =
	'(?:(?:\\d+|two|four|six|nine|twelve|fifteen|eighteen)[ -]?(?:mo|m|months?|yr|y|years?)\\b\\.?(?: old)?|kindergarten|baby|childhood|catch[- ]?up|school|travel|routine) (?:shots|imms)';

export const vaccine = new RegExp(
	String.raw`\b(?:(?<sure>${names.join('|')}|${shots}|vaccin(?:e|es|ations?)|vax+|imms?|immuni[sz]ations?|(?:vaccinated|immuni[sz]ed)(?= (?:today|here|now|this visit)\b))|(?<illness>${illnesses.join('|')}))\b`,
	'gi',
);

/** What makes the name of an illness that of its vaccine. */
export const asVaccine = /\b(?:vaccin\w*|vax\w*|shots?|jabs?|boosters?|immuni[sz]\w*|imms?)\b|#\s?\d|\bno\. ?\d\b/i;
/** The same name in a test. */
export const asTest =
	/\b(?:tests?|tested|swabs?|neg(?:ative)?|pos(?:itive)?|pcr|antigen|ag|antibod\w*|ab|titers?|dna|rna|panel|screen\w*|co-?test\w*|cultures?|igg|igm|viral|labs?|serolog\w*|pap|drawn|sent|status|exposure)\b|^\W*(?:rapid )?(?:covid(?:-19)?|flu|influenza)(?: ?[AB])?(?: ?\+(?!\/)| pos(?:itive)?\b)/i;

/** Something beside the vaccine is handed over. */
const papers =
	'(?:handouts?|info\\w*|vis\\b|sheets?|rx|scripts?|prescriptions?|orders?|lists?|records?|cop(?:y|ies)|letters?|forms?|advice|instructions?|education|counsel\\w*|numbers?|schedules?|options|reassurance)';
/** The vaccine itself goes in. */
export const wasGiven = new RegExp(
	String.raw`(?<!\b(?:be|being|${papers}(?: (?:was|were|and \w+))?) )\b(?:given|gave|administered|admin'?d|boosted|(?<=\b(?:tdap|tetanus|td|booster) (?:was )?)updated|(?:updated|got|gets|received|had|vaccinated|immunized)\b(?=[^.;]*\btoday\b))\b(?! (?:(?:a|an|the|her|him|them|mom|dad|pt|patient|parents?|our) )?(?:\w+ )?${papers})`,
	'i',
);
/** Given, and nothing else said to be given ("flu, given Tamiflu"). */
export const bareGiven =
	/(?<!\b(?:info\w*|handouts?|vis|sheets?|rx|scripts?|papers?|advice|instructions?|education|be|being) )\b(?:given|administered|admin'?d)\b(?=\W*(?:$|today|now|here|this|in |by |im\b|sq\b|subq|[lr]t?\b|left|right|lot|vis\b|and|with|w\/|@|\d))/i;

/** Where and how it went in. */
export const site =
	/\b(?:[lr]t?|left|right|bilat\w*|b\/l) ?(?:delt\w*|upper arm|arm|thigh|glut\w*|vl|vastus|quad\w*|tricep\w*|anterolat\w*)\b|\b[lr](?:d|ua|vl|at|t)\b(?=[\s.,;)]|$)|\b(?:im|sq|subq|sc|intranasal|in)\b(?= (?:x ?\d|[lr]t?\b|left|right|delt|arm|thigh))|\bim\b|\blot\b|\bvis (?:given|handed)\b(?! (?:for|to|re)\b)/i;
/** Right behind its name it is told as given, with its place: what follows in a run-on clause takes nothing back. */
export const givenThere =
	/^(?: ?#?\d)? (?:(?:was |is )?given |done |today |now ){1,3}(?:in |to |into |the |via )*(?:[lr]t?|left|right)\b[^.;,\n]{0,3} ?(?:upper )?(?:arm|delt\w*|thigh|glut\w*|vl|vastus)\b/i;
/** "varicella not: vaccinated today": the denial before it is of the immunity. */
export const vaccinatedNow =
	/(?<!\b(?:not|never|be|get|getting|fully|already|was|if|to) )\b(?:vaccinated|immuni[sz]ed) (?:today|here today|this visit|now)\b/i;
export const now = /\b(?:today|this visit|(?:in|here in) (?:clinic|office)|at this visit)\b/i;

/** Names a shot that is no vaccine. */
export const otherShot =
	/\b(?:b ?-?12|cyanocobalamin|cortisone|steroid|kenalog|depo\w*|allergy|gel|gels|visco\w*|synvisc|euflexxa|orthovisc|monovisc|durolane|supartz|hyaluron\w*|joint|knee|testosterone|toradol|ketorolac|ceftriaxone|rocephin|vivitrol|invega|trigger|botox|rho ?gam|ppd|tb skin|insulin|glp-?1|biologic(?= (?:given|inj\w*|dose|shot|infus\w*)))\b/i;

const months = 'jan|feb|march|apr|may|june?|july?|aug|sept?|oct|nov|dec';
const places =
	'(?:pharm\\w*|cvs|walgreens|walmart|rite[- ]aid|costco|target|hospital|birth|work|school|er|ed|nursery|health dep\\w*|pcp\\w*|ob|outside|other|urgent care|county)';
/** It did not go in, or at another time or place. */
export const notGiven = new RegExp(
	String.raw`\b(?:declin\w*|refus\w*|defer\w*|held|hold(?:ing)?|withheld|postpon\w*|cancel\w*|not|never|none|nor|before (?:it|they)|out of stock|unavailable|contraindicated|elsewhere|outside|nursery|utd|up[ -]to[ -]date|already|last|previous\w*|prior|ago|history|hx|h\/o|since|next|tomorrow|reactions? to|titers?|immunity|immune|records?|allerg\w*|(?:in|of|since|back in|last) (?:early |late |mid )?(?:${months})\w*|in (?:the )?(?:hospital|nursery|ED|ER|NICU)\b|(?:at|from|per|w\/|with) (?:(?:the|a|an|her|his|their|my|local) )?(?:\w+ )?${places})\b|n['’]t\b|\b(?:19|20)\d\d\b|(?<![\d.])\d{1,2}\/(?:\d{1,2}\/)?\d{2,4}\b|['’]\d\d\b`,
	'i',
);
/** It is only spoken of; the next clause may say that it went in. */
export const onlySpokenOf =
	/\b(?:due|overdue|needs?|will|would|should|could|can|may|offer\w*|recommend\w*|advis\w*|discuss\w*|encourag\w*|consider\w*|if|when|once|unless|until|asks?|asked|wants?|agree\w*|consent\w*|counsel\w*|plan\w*|schedul\w*|order\w*|returns?|rtc|candidate|think\w*|interested|eligible|reviewed|give)\b|\?/i;
/** With these even "given" is no giving. */
export const onlyIf = /\b(?:if|when|once|unless|until|before|will be|to be|should be|can be)\b/i;
/** Somebody else's vaccine. */
export const ofOthers =
	/\b(?:wife|husband|spouse|partner|son|daughter|kids?|child|children|mom|mother|dad|father|parents|sister|brother|sibling|siblings|gma|grandma|grandmother|roommate|family|household|bf|gf|boyfriend|girlfriend|dog|cat|puppy)(?:'s)? (?:has |have |is |are |was |were |also |just |both |all )*(?:got|gets|getting|had|received|receiving|given|vaccinated|immunized|vaccines?|shots?|flu|covid|utd)\b/i;
/** A clause that takes back the one before it ("flu shot today, declined"). */
export const takenBack =
	/^\W*(?:(?:s?he|pt|patient|they|family|mom|dad|parents?|but) )?(?:none\b|no\b(?! (?:reaction|fever|issue|problem|complic|adverse|side))|n\/a|declin|refus|defer|held|not |cancel|wants? to wait)/i;
/** An empty cell of a table of vaccines. */
export const emptyCell = /^\s*(?:none|x|-+|\d+)?\s*$/i;
