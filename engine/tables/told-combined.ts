/**
 * Combination codes whose second part stands elsewhere in the note: the exacerbation, the fistula, the fluctuations, the
 * tophi (I.B.9). Rows of told-elsewhere. Own compilation; codes after the index and the tabular.
 */
import { toldBloodCancers } from './told-blood-cancers.ts';
import type { ToldElsewhere } from './told-elsewhere.ts';

const row = (from: string, says: RegExp, to: string, more: Partial<ToldElsewhere> = {}): ToldElsewhere => ({
	from: [from],
	says,
	to,
	now: true,
	cites: 'I.B.9; index: the condition, with',
	...more,
});

/** "This is an exacerbation" beside a named asthma; that of another lung disease is none of it. */
const worse =
	/\b(?:this|it|that|which|today|now) (?:is|looks like|amounts to|=) (?:an?|another|her|his)(?: \w+){0,2} (?:exac(?:erbation)?|asthma flare)\b|\b(?:having|in|with) an? (?:\w+ ){0,2}(?:exacerbation|asthma flare)\b|\basthma (?:attack|flar\w+|exac\w*)\b|\b(?:now|today|currently|this week),? (?:in |having |has |with |w\/ )?(?:an? )?(?:acute )?(?:attack|flare|flaring|exac(?:erbation)?)\b(?! (?:of|free))|\b(?:flaring|flared|exacerbat(?:ed|ing))(?: up)? (?:now|today|this week|since)\b/gi;
const otherLung = /\bCOPD\b|\bemphysema\b|\bbronchiectasis\b|\bheart failure\b/gi;
const asthmas = ['J45.2', 'J45.3', 'J45.4', 'J45.5'].map((s) => row(`${s}0`, worse, `${s}1`, { unless: otherLung }));

/** A flare told in a sentence of its own beside COPD, where no other illness of the note flares. */
const lungWorse =
	/(?<=(?:^|[.;:\n] ?)(?:so |this is |it is |calling it |i call (?:it|this) )?)(?:an? |acute |mild |moderate |severe )*(?:flare(?:-?up)?|exac(?:erbation)?|AECOPD)\b(?=,? ?(?:[.;:\n]|$|since (?:mon|tue|wed|thu|fri|sat|sun|yesterday|last|the)|x ?\d|for \d|pred\w*|doxy\w*|azithro\w*|abx|antibiotic|steroid\w*|treat|tx|rx|start|burst|z-?pack|augmentin|levaquin|levofloxacin|(?:5|five) days?|->|→))/gi;
const otherFlare =
	/\b(?:asthma|gout|arthritis|RA|lupus|SLE|eczema|psoriasis|colitis|crohn\S*|UC|MS|fibromyalgia|rosacea|PMR|heart failure|CHF|HFpEF|HFrEF|bronchiectasis|hidradenitis|bursitis|pancreatitis)\b/gi;

/** "Wheezing x 4 days, exacerbation after a cold." */
const asthmaFlare =
	/(?<=(?:^|[.;:,\n] ?)(?:so |this is |it is )?)(?:an? |acute |mild |moderate |severe )*(?:flare(?:-?up)?|exac(?:erbation)?)\b(?: (?:after|from|since|with|triggered|due to|following|x ?\d)|,? ?(?:pred\w*|medrol|steroid burst|burst|dex\b|decadron|orapred|albuterol|duonebs?|nebs? (?:given|x)))/gi;
const otherThanAsthma = new RegExp(`${otherFlare.source.replace('asthma|', '')}|${otherLung.source}`, 'gi');

const effort = String.raw`(?:run(?:s|ning)?|exercis\w+|sports?|gym|soccer|practice|basketball|swim\w*|hockey|track|PE|games?|training)`;
const onlyEffort = new RegExp(
	String.raw`\b(?:only|just|solely) (?:with|when|during|on|after|if)(?: \w+){0,3} ${effort}\b|\bonly ${effort}\b|\b(?:exercise|exertion)[- ](?:induced|related|only)\b`,
	'gi',
);

const fistula =
	/(?<!\b(?:arteriovenous|AV|healed|closed|dialysis|vesicovaginal) )\bfistula[es]?\b(?! (?:healed|closed|gone|resolved|in the past))|\bfistuli[sz]ing\b/gi;
const ascites = /\bascites\b/gi;

const dyskinesia =
	/\bdyskinesi\w+|\bwrith\w+|\bpeak[- ]dose (?:\w+ )?(?:movements?|wiggl\w+|danc\w+|chorea\w*|twist\w+)|\b(?:wiggl\w+|writh\w+|squirm\w*|sway\w*|danc\w+|fidget\w*|jerk\w*)(?: \w+){0,3} (?:after|with|at the peak of) (?:each |every |the |his |her )*(?:\w+ )?(?:sinemet|levodopa|dose|pill|C\/L|carbidopa\S*)|\b(?:LID|choreiform movements)\b/gi;
const fluctuation =
	/\bwear(?:s|ing)?[- ]off\b|\bon[-/ ]off\b|\boff[- ](?:time|episodes?|periods?|spells|states?)\b|\bfluctuat(?:ions?|ing)\b|\bend[- ]of[- ]dose\b|\bdelayed on\b/gi;
const parkinson = ['G20.A1', 'G20.C'].flatMap((from) => [
	row(from, dyskinesia, 'G20.B2', { and: fluctuation }),
	row(from, dyskinesia, 'G20.B1', { unless: fluctuation }),
	row(from, fluctuation, 'G20.A2', { unless: dyskinesia }),
]);

/** "The sugar has over the years damaged the kidneys": what diabetes did, told with a verb. */
const harmed = (organ: string): string =>
	String.raw`\b(?:diabetes|sugar diabetes|the sugars?)\b(?:(?!\b(?:can|could|may|might|will|would|if|not|never|how|unless|before|yet|has ?n['’]t|spared)\b)[^.;\n]){0,60}\b(?:damag\w+|harm\w+|hurt\w*|injur\w+|ruin\w+|scarr\w+|spoil\w+|got (?:in)?to|gotten (?:in)?to|reached|taken (?:its|a) toll on|caught up with|affect\w+|gone to)\b (?:both )?(?:of )?(?:the |his |her |their )?(?:${organ})`;
const sugarHarm = ['E10', 'E11'].flatMap((kind) =>
	(
		[
			['kidneys?', `${kind}.22`],
			['nerves?', `${kind}.40`],
		] as const
	).flatMap(([organ, to]) => [`${kind}.9`, `${kind}.65`].map((from) => row(from, new RegExp(harmed(organ), 'gi'), to))),
);

const tophus = /\btoph(?:us|i|aceous)\b/gi;
const primary = /\bprimary\b|\bidiopathic\b/gi;
const primaryGout =
	/\b(?:primary|idiopathic) (?:acute )?gout\b|\bgout\b[^.;\n]{0,25}\b(?:primary|idiopathic)(?: (?:sort|kind|type|form|variety|one))?\b/gi;
const manyJoints = /\b(?:several|multiple|many|all over|various) (?:joints|sites)\b|\bpoly-?articular\b/gi;
const gout = ['M10.9', 'M1A.9XX0', 'M1A.9XX1'].flatMap((from) => [
	row(from, new RegExp(String.raw`\bprimary\b[^.\n]{0,20}\btoph\w+[^.\n]{0,12}${manyJoints.source}`, 'gi'), 'M1A.09X1'),
	...(from === 'M10.9' ? [row(from, primaryGout, 'M10.00')] : []),
	...(from === 'M1A.9XX1' ? [] : [row(from, tophus, 'M1A.9XX1', { unless: primary })]),
]);

/** Chronic virus by its treatment or type: an acute hepatitis C has neither (index: Hepatitis, C, chronic). */
const treatedVirus =
	/\b(?:glecaprevir|pibrentasvir|mavyret|sofosbuvir|velpatasvir|epclusa|ledipasvir|harvoni|zepatier|vosevi|DAA)\b|\bgenotype \d|\bGT ?[1-6][ab]?\b|\bF[0-4]\b/gi;

const inflamed =
	/\b(?:stasis|venous) (?:dermatitis|eczema)\b|\bwith inflammation\b|\blipodermatosclerosis(?! (?:no|none|neg))\b/gi;
const sites = ['0', '1', '2', '3', '4', '5', '8', '9'];
const veins = ['0', '1', '2'].flatMap((side) =>
	sites.map((site) => row(`I83.0${side}${site}`, inflamed, `I83.2${side}${site}`)),
);

/** The lung that scleroderma has reached. */
const lungOf = /\b(?:lung|pulmonary) involvement\b|\b(?:ILD|interstitial lung disease|pulmonary fibrosis|NSIP|UIP)\b/gi;
const armSwollenBy =
	/\b(?:mastectomy|axillary (?:clearance|dissection|node dissection)|ALND|SLNB|breast (?:surgery|ca(?:ncer)? surgery))\b/gi;
const ofArm = /\b(?:arm|forearm|hand|sleeve|upper (?:limb|extremity))\b/gi;
const returned =
	/\b(?:first|second|third|1st|2nd|3rd|another|a|this is|is a|makes it a|multiple|multiply) (?:\w+ )?recurren(?:ce|t)\b|\brecurrent (?:CDI|C\.? ?diff\w*|clostrid\w*|infection)\b|\brelapsed? (?:of )?(?:CDI|C\.? ?diff\w*)|\b(?:second|2nd|third|3rd) (?:episode|bout|attack)\b/gi;
const longFistula =
	/\b(?:persist\w*|still (?:draining|weep\w*|open|there)|(?:second|third|fourth|2nd|3rd|4th) year|for (?:over |more than )?(?:\d+|two|three|four|several) years|chronic(?:ally)? (?:draining|fistula)|unchanged)\b/gi;
const throughSphincter =
	/\b(?:(?:trans|supra|extra)-?sphincteric|horseshoe|branching|multiple tracts?|complex (?:perianal |anal )?fistula)\b/gi;
const plaques =
	/\bplaques? (?:on|over|of|at) (?:the |her |his |both )*(?:elbows?|knees?|scalp|back|trunk|legs?|arms?|shins?|extensor\w*)|\bplaque[- ]type\b|\bchronic plaque\b|\b(?:elbows?|knees?|scalp)[^.\n]{0,30}\bplaques?\b/gi;

/** The course of the heart failure as a sentence or item of its own ("HFpEF, up 9 lb. Acute on chronic."). */
const acuteOnChronic =
	/(?<=(?:^|[.;,:\n(–-] ?)(?:(?:this|it|that) is |now |so |= ?|i would call (?:it|this) |call (?:it|this) )?)acute[- ]on[- ]chronic(?=\s*(?:[.;,)\n]|$))|\bdecompensated\b(?! (?:cirrhosis|liver))|\bacute on chronic (?:HF|CHF|heart failure|LV failure)\b|\b(?:failure|HFpEF|HFrEF|CHF|HF)\b[^.;\n]{0,20}\b(?:flaring|flared|flare|acting up|decompensat\w+|worse|worsening)\b[^.;\n]{0,15}\bon top of (?:the |her |his |a |its )?(?:long-?\s?standing|chronic|old|known)\b/gi;
const chronicAlone =
	/(?<=(?:^|[.;,:\n(–-] ?)(?:(?:this|it|that) is |so |= ?|i would call (?:it|this) |call (?:it|this) )?)chronic(?:,? (?:and |but )?(?:stable|compensated|euvolemic|well compensated))?(?=\s*(?:[.;,)\n]|$))|\b(?:stable|compensated),? chronic(?=\s*(?:[.;,)\n]|$))|\bchronic (?:HF|CHF|heart failure)\b|\b(?:heart failure|HFpEF|HFrEF|CHF|HF)\b[^.;\n]{0,25}\bchronic\b(?! (?:kidney|lung|resp\w*|pain|cough|obstr\w*|renal|venous|a\w* fib\w*))/gi;

/** Pulmonary hypertension by what it comes from, or by its group. */
const lungPressureFrom = (cause: string, group: string): RegExp =>
	new RegExp(
		String.raw`\b(?:pulm(?:onary)? (?:HTN|hypertension)|PH|PHTN)\b[^.;\n]{0,20}\b(?:from|due to|d\/t|2\/2|secondary to|because of|caused by|related to|owing to|of)(?: (?:it|the|his|her|old|chronic|recurrent|severe|longstanding|long-standing|underlying|advanced|known))*,? (?:${cause})|\b(?:who )?group (?:${group})\b`,
		'gi',
	);
const highLungPressure = [
	row(
		'I27.20',
		lungPressureFrom(
			'left heart|left-sided heart|HF[pr]EF|heart failure|CHF|LV (?:failure|dysfunction)|mitral|MR\\b|MS\\b|aortic stenosis|diastolic',
			'2|II',
		),
		'I27.22',
	),
	row(
		'I27.20',
		lungPressureFrom(
			'COPD|ILD|IPF|emphysema|(?:pulmonary |lung )?fibrosis|(?:obstructive )?sleep apnea|OSA|OHS|obesity hypoventilation|lung disease|hypox\\w+|bronchiectasis|sarcoid\\w*',
			'3|III',
		),
		'I27.23',
	),
	row(
		'I27.20',
		lungPressureFrom('PEs?\\b|pulmonary embol\\w+|lung clots?|clots?|emboli|thromboembol\\w+|CTED?\\b', '4|IV'),
		'I27.24',
	),
	row(
		'I27.20',
		/\b(?:PE|embol\w+)\b[^.;\n]{0,20}\b(?:with|causing|and) (?:pulmonary hypertension|pulm(?:onary)? HTN|PH)\b[^.;\n]{0,8}\b(?:from|due to) (?:it|them|this|that)\b|\bCTEPH\b/gi,
		'I27.24',
	),
	row(
		'I27.20',
		lungPressureFrom(
			'scleroderma|systemic sclerosis|lupus|connective tissue|HIV|portal|congenital|meth\\w*|anorexigen\\w*',
			'1|I',
		),
		'I27.21',
	),
];

const hilarNodes =
	/\b(?:hilar|mediastinal|thoracic|intrathoracic) (?:and (?:hilar|mediastinal) )?(?:lymph )?(?:nodes?|(?:lymph)?adenopathy|LNs?|LAD|LAN)\b|\bBHL\b/gi;
const lowOxygen =
	/\bhypox(?:i[ac]|em\w+|aem\w+)\b|\blow (?:oxygen|O2|sats?|PaO2|PO2)\b|\btype (?:1|I|one) (?:resp\w* )?failure\b/gi;
const highCarbonDioxide =
	/\bhypercapn\w+|\bhypercarb\w+|\b(?:retains? (?:CO2|carbon dioxide)|CO2 retain\w*|CO2 retention|high (?:CO2|PCO2|PaCO2|carbon dioxide))\b|\btype (?:2|II|two) (?:resp\w* )?failure\b/gi;

/** Iron that the diet does not bring: no bleeding told beside it. */
const ironLeftOut =
	/\b(?:from|due to|because of|d\/t|2\/2) (?:an? |the |her |his |poor |inadequate |low[- ]iron |vegan |vegetarian )*(?:diet\w*|(?:dietary |iron |food )intake|too much (?:cow['’]?s? |whole )?milk|excess(?:ive)? (?:cow['’]?s? |whole )?milk|milk)\b|\b(?:excess(?:ive)?|too much) (?:cow['’]?s? |whole )?milk\b|\b(?:drinks?|drinking) (?:about |over |up to )?(?:2[4-9]|[3-9]\d) ?(?:oz|ounces) (?:of )?(?:cow['’]?s? |whole )*milk\b|\bpoor (?:iron |dietary )?intake\b|\b(?:dietary|nutritional) (?:cause|iron|deficiency)\b/gi;
const bleeds =
	/\b(?:blood loss|menorrhagia|heavy (?:periods?|menses|menstrual \w+)|bleed\w*|hemorrhoids?|melena|celiac|bypass|malabsor\w*)\b/gi;

export const toldCombined: readonly ToldElsewhere[] = [
	...['M34.0', 'M34.1', 'M34.9'].map((from) => row(from, lungOf, 'M34.81')),
	{ from: ['I89.0'], says: armSwollenBy, to: 'I97.2', and: ofArm, cites: 'index: Lymphedema, postmastectomy' },
	row('A04.72', returned, 'A04.71'),
	row('K60.30', throughSphincter, 'K60.322', { and: longFistula }),
	row('K60.30', throughSphincter, 'K60.329', { unless: longFistula }),
	row('L40.9', plaques, 'L40.0'),
	...asthmas,
	...['J45.2', 'J45.3', 'J45.4', 'J45.5'].map((s) => row(`${s}0`, asthmaFlare, `${s}1`, { unless: otherThanAsthma })),
	row('J45.909', asthmaFlare, 'J45.901', { unless: otherThanAsthma }),
	row('J45.909', worse, 'J45.901', { unless: otherLung }),
	row('J44.9', lungWorse, 'J44.1', { unless: otherFlare }),
	...['I50.2', 'I50.3', 'I50.4'].flatMap((kind) => [
		row(`${kind}0`, acuteOnChronic, `${kind}3`),
		row(`${kind}0`, chronicAlone, `${kind}2`, { unless: acuteOnChronic }),
	]),
	row('D50.9', ironLeftOut, 'D50.8', { unless: bleeds }),
	...highLungPressure,
	row('D86.0', hilarNodes, 'D86.2'),
	row('J96.10', lowOxygen, 'J96.11', { unless: highCarbonDioxide }),
	row('J96.10', highCarbonDioxide, 'J96.12', { unless: lowOxygen }),
	row('I47.20', /\bnon-?\s?sustained\b/gi, 'I47.29'),
	row('J45.909', onlyEffort, 'J45.990', { unless: worse }),
	row('K70.30', ascites, 'K70.31'),
	...['0', '1', '8', '9'].map((s) => row(`K50.${s}0`, fistula, `K50.${s}13`)),
	...parkinson,
	...gout,
	...sugarHarm,
	row('B19.20', treatedVirus, 'B18.2'),
	...veins,
	...toldBloodCancers,
];
