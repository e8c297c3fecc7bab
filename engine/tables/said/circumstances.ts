/** Exposures, habits, dependence on others, and statuses that running text tells in passing (Z72-Z99). Own compilation. */
import type { SaidCode } from '../said-code.ts';
import { anyWord, rowsOf } from './row.ts';

const row = rowsOf('I.C.21.c');
const aside = 'denie[sd]|no known|father|mother|husband|wife|brother|son|never|if';
const not = (words = ''): RegExp => anyWord(aside, words);
const pastHarm = String.raw`(?:cutting|self[- ]?(?:harm\w*|injur\w*|mutilat\w*)|NSSI)`;
const mom = '(?:mom|mother|dad|father|parents?|gma|grand(?:ma|pa|mother|father)|caregiver|foster mom)';
const dose = String.raw`(?:meds?|medicines?|medications?|inhalers?|controller|flovent|doses?|insulin|drops|antibiotics?|iron|pills?|adderall|ritalin|concerta|singulair|keppra|steroid|\w+(?:cillin|mycin|lone|lol|pril|tam|epam|ine|ide))`;

const less = String.raw`(?:ran out|run out|out of|skip\w*|stopp?\w*|miss(?:es|ed|ing)|ration\w*|not tak\w+|hasn['’]?t (?:been )?tak\w+|cut\w* (?:back|down|in half|(?:his |her |the )?pills)|stretch\w*|gone without|going without|quit|has been off|half (?:of )?(?:the |his |her )?dose|every other day)`;
const dear =
	"(?:(?:could ?n['o]?t|can ?n?['o]?t|could not|unable to|not able to) (?:afford|pay)|co-?pay|cost|costs|too (?:expensive|pricey|dear|costly)|expensive|price|priced out|insurance (?:lapsed|ran out|stopped|dropped|denied|won['’]?t|would not|wouldn['’]?t|doesn['’]?t|no longer)|lost (?:his |her |their )?(?:insurance|coverage)|save money|donut hole|deductible)";
const remedy = String.raw`(?:meds?\b|medicines?|medications?|pills?|inhalers?|insulin|drops|tabs?|tablets?|prescriptions?|Rx|symbicort|advair|eliquis|xarelto|ozempic|jardiance|\w+(?:cillin|mycin|lone|sone|lol|pril|sartan|statin|tam|epam|idone|apine|azole|gliptin|gliflozin|glutide|formin|pam|pine|zide|mide|roxine|tidine|prazole|oxetine|traline))`;

export const circumstanceLines: readonly SaidCode[] = [
	row(
		'less-for-money',
		'Z91.120',
		String.raw`\b${remedy}[^.;\n]{0,40}\b${less}\b[^.;\n]{0,50}\b${dear}\b|\b${less}\b[^.;\n]{0,40}\b${remedy}[^.;\n]{0,50}\b${dear}\b|\b${dear}\b[^.;\n]{0,30}\b${remedy}[^.;\n]{0,40}\b${less}\b`,
		not('visit|therapy|PT|rent|food|provider stopped'),
		{ unless: ['Z91.12', 'Z91.14'] },
	),
	row('agent-orange', 'Z77.33', String.raw`\bagent orange\b`, not('asks?|asked|unsure|no')),
	row('burn-pit', 'Z77.32', String.raw`\bburn[- ]?pits?\b`, not('no')),
	row('gulf-war', 'Z77.31', String.raw`\bgulf war (?:exposures?|syndrome|illness)\b`, not('no')),
	row('blast-low', 'Z77.41', String.raw`\blow[- ]level blasts?(?: overpressure| exposure)*`, not('no')),
	row('blast', 'Z77.40', String.raw`\bblast (?:overpressure|exposures?)\b`, not('no|low|high'), {
		unless: ['Z77.4', 'S', 'T70'],
	}),
	row(
		'mould',
		'Z77.120',
		String.raw`\b(?:black |toxic )?mou?ld (?:exposure|in (?:(?:the|her|his|their|a) )?(?:\w+ )?(?:apartment|house|home|apt|basement|bedroom|walls|dorm|unit))|\b(?:living|lives|exposed)\b[^.;\n]{0,30}\bmou?ld\b`,
		not('no|allerg\\w*'),
		{ unless: ['Z77.120', 'J30', 'J45', 'J67'] },
	),
	row(
		'men-with-men',
		'Z72.52',
		String.raw`\bMSM\b[^.;\n]{0,60}\b(?:multiple|condomless|unprotected|high[- ]risk|anonymous|no condoms?|inconsistent\w*)\b|\b(?:condomless|unprotected|multiple partners)[^.;\n]{0,40}\bMSM\b|\bhigh[- ]risk homosexual`,
		not('women'),
	),
	row(
		'man-with-a-man',
		'Z72.52',
		String.raw`\b(?:sex|slept|hook(?:ed|s)? ?up|intercourse|anal) with (?:an? |the |other |another |new |male |multiple |several |many |some |\w+ )?(?:man|men|guys?|male partners?)\b[^.;\n]{0,50}\b(?:(?:without|w\/o|no|not using|never uses?) (?:an? )?condoms?|unprotected|condomless|condom broke)`,
		not('women|assault\\w*|rape\\w*|forced'),
		{ sex: 'male', unless: ['Z72.5', 'T74'] },
	),
	row(
		'partners',
		'Z72.51',
		String.raw`\b(?:unprotected|condomless)(?: vaginal)? (?:sex|intercourse)\b[^.;\n]{0,30}\b(?:multiple|several|casual|many|new|[2-9]|1\d) (?:\w+ )?partners?|\bmultiple (?:\w+ )?(?:sex\w* )?partners\b[^.;\n]{0,40}\b(?:unprotected|condomless|no condoms?|inconsistent\w*|w\/o condoms?|without condoms?|high[- ]risk)|\bhigh[- ]risk (?:hetero)?sexual behav\w*`,
		not('MSM|male partners MSM|no new'),
		{ unless: ['Z72.5', 'O'] },
	),
	row(
		'betting',
		'Z72.6',
		String.raw`\bgambl\w+ (?:problems?|issues?|habits?|losses|debts?)\b|\b(?:problem|online|sports|compulsive) (?:gambling|betting)\b|\blost (?:\w+ )?(?:money|savings) gambling`,
		not('no'),
		{ unless: ['Z72.6', 'F63'] },
	),
	row(
		'stress-named',
		'Z73.3',
		String.raw`(?<=(?:^|\n)[ \t]{0,8}(?:\d+[.)] ?|- ?|#|A\/P:|Assessment:|Assessment\/Plan:\s{0,4})?[ \t]{0,4})(?:(?:increased|high|significant|lots of|a lot of|severe|acute|situational|under (?:a )?(?:lots?|ton) of|under) )?(?:life |school |exam |finals |family )?stress(?:ors?)?(?=\s*(?:[,.;:–-]|$|\n|r\/t|due|from|w\/|at (?:home|school)|over))`,
		not('test|fracture|incontinence|urinary|echo|dose|ulcer|work|job|reaction|disorder'),
		{ unless: ['Z73.3', 'Z56', 'F43', 'F41', 'F32', 'F33', 'Z63', 'R07'] },
	),
	row(
		'helped-with-care',
		'Z74.1',
		String.raw`\b(?:needs?|requires?) (?:\w+ )?(?:help|assist\w*|aide) (?:w\/|with|for|in) (?:(?:all|most|his|her) )?(?:\w+ )?(?:b?adls?|bathing|dressing|toileting|feeding|grooming|personal care|showers?|showering)\b|\bdependent (?:for|in|w\/|with) (?:all |most )?(?:b?adls?|personal care)\b|\bneeds (?:a )?(?:home health aide|personal care (?:aide|assistant)|HHA|PCA)\b`,
		not('independent|no|not|post-?op|temporar\\w*'),
		{ minAge: 18 },
	),
	row(
		'nobody-at-home',
		'Z74.2',
		String.raw`\b(?:no (?:caregiver|one)|nobody)(?: \w+){0,2}? (?:at home|in (?:the )?home)(?: \w+){0,3}? (?:help|care|assist)\w*|\bno caregiver (?:at home|available)|\b(?:spouse|wife|husband|daughter|son|family|sister)(?: (?:who|is|and|frail|elderly|too|also|herself|himself))* (?:can ?no'?t|can'?t|unable to|not able to) (?:\w+ )?(?:help|care for|lift|provide care|assist|manage)\b`,
		/\b(?:lives alone|smok\w*|reach|child|infant)\b/i,
		{ minAge: 18, unless: ['Z74.2', 'Z60.2'] },
	),
	row(
		'watched-always',
		'Z74.3',
		String.raw`\b(?:needs?|requires?) (?:24[- ]?(?:h|hr|hour)|24\/7|constant|continuous|round[- ]the[- ]clock|1:1) (?:supervision|care|monitoring|sitter)\b`,
		not('no|not|infusion|oxygen|glucose|cardiac|ekg|ecg|holter'),
		{ minAge: 18 },
	),
	row(
		'hardly-moves',
		'Z74.09',
		String.raw`\b(?:barely|minimally) mobile\b|\bchair[- ]?(?:bound|fast)\b|\bbed[- ]to[- ]chair\b|\bchair[- ]to[- ]bed\b|\b(?:limited|reduced|very limited|poor) mobility\b`,
		not(
			'joint|knee|hip|shoulder|jaw|ankle|neck|toe|spine|lumbar|cervical|finger|elbow|wrist|due to pain|no|not|temporary|wheelchair',
		),
		{ minAge: 18, unless: ['Z74', 'Z99.3', 'G8', 'M2', 'M1', 'M5'] },
	),
	row(
		'waits-for-a-bed',
		'Z75.1',
		String.raw`\b(?:await\w*|waiting (?:for|on)|on (?:the |a )?(?:wait(?:ing)? ?list)(?: for)?) (?:an? )?(?:\w+ )?(?:snf|nursing home|ltc|ltac|long[- ]term care|placement|assisted living|group home|memory care|nh)\b`,
		not('foster'),
	),
	row(
		'feigns',
		'Z76.5',
		String.raw`\bmalinger\w+\b[^.;\n]{0,25}\b(?:confirmed|is clear|documented)|\b(?:confirmed|clear|is|c\/w|definite) malinger\w+|\bconscious(?:ly)? simulat\w*|\b(?:feigning|faking) (?:sx|symptoms|illness|pain)\b`,
		not('possible|vs|r\\/o|rule out|doubt|not|accus\\w*|ruled out'),
	),
	row(
		'child-not-given',
		'Z91.A28',
		String.raw`\b${mom}(?: (?:often|sometimes|usually|has|is|says (?:she|he)|admits|on own|just))* (?:stop(?:s|ped|ping)?|skip(?:s|ped|ping)?|with?h(?:olds|eld)|cut(?:s|ting)?|halv\w*|does ?n[o']?t give|not giving|decided not to give|gives? (?:half|less))(?: (?:giving|back|down|the|his|her|on|of|a|asthma|daily|seizure|adhd|some|morning|evening|few))* ${dose}\b`,
		/\b(?:ran out|afford|cost|forgets?|insurance|smok\w*|told to|per|vaccin\w*|advised|weekend holiday)\b/i,
		{ maxAge: 18, unless: ['Z91.A', 'Z91.1'] },
	),
	row(
		'child-not-given-for-cost',
		'Z91.A20',
		String.raw`\b${mom}\b[^.;\n]{0,60}\b(?:can(?:no|')?t afford|couldn'?t afford|stretch\w*|ration\w*|too (?:expensive|much money))\b[^.;\n]{0,30}\b${dose}`,
		/\b(?:food|rent|formula)\b/i,
		{ maxAge: 18, unless: ['Z91.A'] },
	),
	row(
		'child-not-given-forgotten',
		'Z91.A3',
		String.raw`\b${mom}(?: (?:often|sometimes|usually|has|admits))* (?:forgets?|forgot|forgetting)\b[^.;\n]{0,20}\b${dose}`,
		/\b(?:vaccin\w*|appoint\w*)\b/i,
		{ maxAge: 18, unless: ['Z91.A', 'Z91.1'] },
	),
	row(
		'cut-once',
		'Z91.52',
		String.raw`\b(?:past|h\/o|hx(?: of)?|history of|prior|remote|previous) (?:\w+ )?${pastHarm}|\b(?:cut (?:him|her)self|self[- ]?harm\w*|cutting)\b[^.;\n]{0,25}\b(?:as an? ?(?:teen\w*|adolescent)|in (?:high school|college|middle school|her teens|his teens|hs)|years ago|yrs ago|in the past|none (?:since|for|x|in))`,
		/\b(?:denies|no|suicid\w*|attempt|current\w*|today|this week|superficial cuts?|active|knife|sister|brother|mother|father|weight)\b/i,
		{ unless: ['Z91.52', 'R45.88', 'X78'] },
	),
	row(
		'was-deployed',
		'Z91.82',
		String.raw`\b(?:\d+x?|two|three|several|multiple|prior|past|combat) (?:\w+ )?(?:deployments?|combat tours|tours of duty)\b|\bdeployed (?:\w+ )?to (?:iraq|afghan\w*|kuwait|vietnam|bosnia|somalia|kosovo|the gulf)\b|\btours? (?:in|of) (?:iraq|afghan\w*|vietnam|duty)\b`,
		not('currently|dad|mom|partner|spouse|airbag\\w*|stent'),
	),
	row(
		'chair-for-paralysis',
		'Z99.3',
		String.raw`\b(?:paraplegi\w*|tetraplegi\w*|quadriplegi\w*|spina bifida|myelomeningocele|muscular dystrophy|duchenne|SMA|ALS|cerebral palsy)\b[^.;\n]{0,40}\b(?:wheelchair|w\/c|power chair|wc)\b(?! (?:eval\w*|fitting|repair|order|clinic|seating))|\b(?:wheelchair|w\/c|power chair|wc)[- ](?:bound|dependent|full[- ]time|at baseline|for (?:all )?(?:mobility|ambulation))\b|\b(?:uses?|in) (?:an? |his |her )?(?:power |manual |electric |motorized )?(?:wheelchair|w\/c) (?:full[- ]?time|at all times|for (?:all )?(?:mobility|ambulation)|at baseline)`,
		not('temporar\\w*|until|post-?op|out of wheelchair|off|wants|refuses'),
	),
	row(
		'liver-graft',
		'Z94.4',
		String.raw`\b(?:s\/p )?(?:OLT|liver (?:tx|txp|tpx|xplant|tpl))\b(?: (?:\d{4}|in \d{4}|recipient|\d+ ?y\w*))?`,
		not('list\\w*|eval\\w*|candidate|wait\\w*|work-?up|refer\\w*|donor|consider\\w*|may need|rejection|failure'),
		{ unless: ['Z94.4', 'T86.4', 'Z48.23'] },
	),
	row(
		'kidney-graft',
		'Z94.0',
		String.raw`\b(?:s\/p )?(?:(?:kidney|renal) (?:tx|txp|tpx|xplant)|DDKT|LRKT|LURKT|DDRT|LRRT|LDKT)\b`,
		not('list\\w*|eval\\w*|candidate|wait\\w*|work-?up|refer\\w*|donor|consider\\w*|may need|rejection|failure|failed'),
		{ unless: ['Z94.0', 'T86.1', 'Z48.22', 'Z76.82', 'Z52.4'] },
	),
	row(
		'oxygen-at-night',
		'Z99.81',
		String.raw`\b(?:stays|remains|is|still|continues?|cont) on (?:(?:his|her|the) )?(?:home )?(?:\d(?:\.\d)? ?L(?:PM)?|O2|oxygen)(?: (?:NC|O2|of oxygen|oxygen|home))* (?:at night|nightly|nocturnal\w*|with sleep|w\/ sleep|continuous\w*|24\/7|at home|w\/ exertion|with exertion|at rest)\b|\bhome (?:o2|oxygen) (?:re-?cert\w*|re-?qualif\w*|renew\w*|CMN)\b`,
		/\b(?:acute|wean\w* off|no longer|off|hospital\w*|CPAP|BiPAP|test)\b/i,
	),
	row(
		'throat-strep-negative',
		'J02.9',
		String.raw`\bpharyngitis[,;:-]? (?:rapid )?strep (?:test )?(?:neg\w*|-)(?=[\s,.;)]|$)|\bpharyngitis,? neg(?:ative)? (?:rapid )?strep`,
		/\b(?:gonococc\w*|viral|herp\w*|mono)\b/i,
		{ unless: ['J02', 'J03', 'B27', 'J06.9'] },
	),
];
