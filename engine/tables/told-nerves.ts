/**
 * Disorders of the brain and the nerves whose kind, course or cause another sentence tells ("She does get aura with them",
 * "Failed four drugs. Refractory."). Rows of told-elsewhere. Own compilation; codes after the index and the tabular.
 */
import type { ToldElsewhere } from './told-elsewhere.ts';
import { toldRows } from './told-row.ts';

const row = toldRows('I.B.2; index: the disorder, by type');

const count = String.raw`(?:\d|two|three|four|five|six|several|many|multiple)`;
const tried =
	'(?:preventives?|preventatives?|prophylactics?|(?:anti-?)?seizure (?:drugs?|meds?|medicines?)|ASMs?|AEDs?|anti-?epileptics?|drugs|meds|medications|medicines|agents)';

const aura = /\bauras?\b(?! (?:no|none|neg|denied))/gi;
const seizures = /\bepilep\w+|\bseizures?\b|\bsz\b/gi;
const hardMigraine = new RegExp(
	String.raw`\b(?:refractory|intractable|pharmaco-?resistant|medically resistant)\b(?! (?:nausea|vomiting|constipation|insomnia|depress\w+|GERD|reflux|anemia|pain))|\bfailed ${count}\+? (?:or more )?(?:oral |prior |different |adequate )?${tried}`,
	'gi',
);
const migraine = (plain: string, withAura: string): readonly ToldElsewhere[] => [
	row([`${plain}09`], aura, `${withAura}09`, { unless: new RegExp(`${seizures.source}|${hardMigraine.source}`, 'gi') }),
	row([`${plain}09`], hardMigraine, `${plain}19`, { unless: new RegExp(`${seizures.source}|${aura.source}`, 'gi') }),
	row([`${plain}09`], aura, `${withAura}19`, { and: hardMigraine, unless: seizures }),
	...(plain === withAura ? [] : [row([`${withAura}09`], hardMigraine, `${withAura}19`, { unless: seizures })]),
];

const secondary = /\bsecondary[ -]progressive\b|\bSPMS\b/gi;
const primary = /\bprimary[ -]progressive\b|\bPPMS\b/gi;
const relapsing = /\brelaps\w+[ -/]+remit\w+\b|\bRRMS\b/gi;
const stillActive =
	/(?<!\b(?:non|in)-?)\bactive\b(?! (?:lifestyle|at (?:home|work)|problem|person|job|in))|\bnew (?:enhancing )?(?:T2 )?lesions?\b|\benhancing lesions?\b/gi;
const quiet =
	/\b(?:non-?|in-?|not )active\b|\bwithout (?:attacks|relapses)\b|\bno (?:attacks|relapses)\b|\bnothing (?:is )?(?:new|lit up)\b|\bno (?:new|enhancing) lesions?\b|\bwithout (?:disease )?activity\b/gi;
const sclerosis: readonly ToldElsewhere[] = [
	row(['G35.D'], relapsing, 'G35.A', { unless: new RegExp(`${secondary.source}|${primary.source}`, 'gi') }),
	...(
		[
			// What began with relapses goes on without them.
			['G35.C', secondary, ['G35.D', 'G35.A']],
			['G35.B', primary, ['G35.D']],
		] as const
	).flatMap(([stem, says, named]) => [
		row([...named, `${stem}0`], says, `${stem}1`, { and: stillActive, unless: quiet }),
		row([...named, `${stem}0`], says, `${stem}2`, { and: quiet }),
		row(named, says, `${stem}0`, { unless: new RegExp(`${stillActive.source}|${quiet.source}`, 'gi') }),
	]),
];

/** A disc that lies on a root: the displaced disc with its nerve ("herniated … with pinching of the nerve"). */
const onNerve =
	/\b(?:pinch\w*|press\w*|compress\w*|imping\w*|irritat\w*)(?: (?:of|on|upon))?(?: the| a| his| her)?(?: [LSC]\d)?(?: nerve| traversing| exiting)*(?: roots?| nerves?)\b|\b(?:nerve|root)(?: root)? (?:compression|impingement|irritation)\b|\bpinched nerve\b|\bradicul\w+|\bsciatica\b/gi;
const discs = ['4', '5', '6', '7'].map((region) =>
	row([`M51.2${region}`], onNerve, `M51.1${region}`, {
		unless: /\b(?:no|without|not) [^.;\n]{0,20}(?:compress\w+|imping\w+|radicul\w+|sciatica)|\bmyelopath\w+/gi,
		cites: 'index: Displacement, intervertebral disc, with neuritis, radiculitis, radiculopathy or sciatica',
	}),
);

/** What drugs do not hold, told of the seizures where nothing else in the note is called so. */
const hardSeizures = new RegExp(
	String.raw`\b(?:refractory|intractable|(?:drug|medically|treatment)[ -](?:resistant|refractory))\b(?! (?:nausea|vomiting|constipation|insomnia|depress\w+|GERD|reflux|migraine|headache|pain))|\bfailed ${count}\+? (?:prior |different |adequate )?${tried}`,
	'gi',
);
const otherHard = /\b(?:depression|MDD|migraines?|headaches?|GERD|pain|hypertension|asthma|anemia)\b/gi;
const epilepsy = ['G40.009', 'G40.109', 'G40.209', 'G40.309', 'G40.409', 'G40.909', 'G40.A09', 'G40.B09'].map((from) =>
	row([from], hardSeizures, `${from.slice(0, -2)}19`, { unless: otherHard, cites: 'tabular G40, intractable' }),
);

const depressedNow =
	/\b(?:currently|now|presently|at present|this episode|current episode)(?: is|:)? (?:low|depressed|down|depressive)\b|\bin (?:a|the|his|her) (?:depressive|depressed|low) (?:episode|phase|pole)\b|\bdepress(?:ed|ive) (?:pole|phase|side)\b|\bcurrent(?:ly)? (?:in a )?depress\w+ episode\b/gi;
const grade = (word: string): RegExp =>
	new RegExp(
		String.raw`(?:${depressedNow.source})[^\n]{0,25}\b${word}\b|\b${word}\b[^.\n]{0,12}(?:${depressedNow.source})`,
		'gi',
	);
const graded = new RegExp(
	String.raw`(?:${depressedNow.source})[^\n]{0,25}\b(?:mild|moderate|severe)\b|\b(?:mild|moderate|severe)\b[^.\n]{0,12}(?:${depressedNow.source})`,
	'gi',
);
const manicNow =
	/\b(?:(?:s?he|pt|patient) is|currently|now|presently|again|acutely|is plainly|is clearly|remains) manic\b|\bin (?:a|another) (?:florid )?manic (?:episode|phase|state)\b|\bmanic (?:again|episode now|now|today)\b|\bthis is (?:a )?(?:mania|manic episode)\b/gi;
const outOfMind = /\bpsycho(?:tic|sis)\b|\bhears? (?:voices|god)\b|\bdelusion\w*\b|\bhallucinat\w+/gi;
const manicGrade = (word: string): RegExp =>
	new RegExp(String.raw`(?:${manicNow.source})[^.\n]{0,25}\b${word}\b|\b${word}(?:ly)? manic\b`, 'gi');
const manicGraded = new RegExp(['mild', 'moderate', 'severe'].map((g) => manicGrade(g).source).join('|'), 'gi');
const manic: readonly ToldElsewhere[] = [
	row(['F31.9', 'F31.10'], manicNow, 'F31.2', { and: outOfMind }),
	row(['F31.9'], manicNow, 'F31.10', { unless: new RegExp(`${outOfMind.source}|${manicGraded.source}`, 'gi') }),
	...(
		[
			['mild', '1'],
			['moderate', '2'],
			['severe', '3'],
		] as const
	).map(([word, n]) => row(['F31.9', 'F31.10'], manicGrade(word), `F31.1${n}`, { unless: outOfMind })),
];
const bipolar: readonly ToldElsewhere[] = [
	...manic,
	row(['F31.9', 'F31.30'], grade('mild'), 'F31.31'),
	row(['F31.9', 'F31.30'], grade('moderate'), 'F31.32'),
	row(['F31.9', 'F31.30'], grade('severe'), 'F31.4', { unless: /\bpsycho(?:tic|sis)\b|\bvoices\b|\bdelusion\w*/gi }),
	row(['F31.9'], depressedNow, 'F31.30', { unless: graded }),
];

/** Depression that is over for now, told apart from its name; another illness may be what is in remission. */
const whole =
	/\bfully remitted\b|\b(?:full|complete|sustained)(?: (?:and |sustained |full ))? ?remission\b|\bin full sustained remission\b|\bremission[, ]+(?:full|complete)\b/gi;
const half = /\bpartial(?:ly)? (?:remission|remitted)\b|\bremission[, ]+partial\b/gi;
const others =
	/\b(?:crohn\S*|colitis|lymphoma|leuk\w+|myeloma|AUD|OUD|alcohol|opioid|cocaine|meth\w*|cannabis|cancer|nephr\w+|vasculitis|lupus|arthritis|bipolar|psychosis|anorexia|bulimia)\b/gi;
const mood: readonly ToldElsewhere[] = [
	row(['F33.40', 'F33.9'], whole, 'F33.42', { unless: others, course: true }),
	row(['F33.40', 'F33.9'], half, 'F33.41', { unless: others, course: true }),
	row(['F32.9', 'F32.A'], whole, 'F32.5', { unless: others, course: true }),
	row(['F32.9', 'F32.A'], half, 'F32.4', { unless: others, course: true }),
];

/** How many depressions there were tells a recurrent one (I.C.5); what the author grades is this one. */
const again =
	/\b(?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th)(?: \w+)? (?:depression|depressive episode|episode of depression|bout of depression|major depressive episode|lifetime episode|episode)\b|\brecurrent (?:major )?(?:depress\w+|MDD)\b|\b(?:depression|MDD),? recurrent\b|\brecurrence of (?:the |her |his |major )*depress\w+|\b(?:depress\w+|MDD)\b[^.;\n]{0,30}\b(?:(?:come|came|is|coming) back|returned|relapsed?|(?:second|third|fourth|fifth|2nd|3rd|4th|another|new) (?:time|bout|relapse))\b|\b(?:second|third|fourth) time in (?:her|his) life\b|\b(?:two|three|four|five|six|several|many|numerous|multiple|[2-9])(?: (?:or|to) (?:two|three|four|five|six|\d))?(?: (?:prior|previous|earlier|past|such|other))? (?:spells|bouts|episodes|depressions|attacks|relapses|periods) of (?:depression|low mood|the blues|major depression)\b|\b(?:two|three|four|five|six|several|many|multiple|[2-9]) (?:prior |previous |earlier |past )?(?:depressive episodes|depressions|MDEs)\b/gi;
const only = /\b(?:single|first(?: ever)?|one) episode\b|\bfirst depressive\b/gi;
const gradedAs = (word: string): RegExp =>
	new RegExp(
		String.raw`\b(?:grade[ds]?|call(?:ed)?|rate[ds]?|judge[ds]?|regard(?:ed)?)(?: (?:it|this|that|them|the present one|this one))?(?: (?:as|at|to be))? ${word}\b|\b(?:(?:the )?(?:present|current|this) (?:one|episode)|severity)(?: is|:| as)? (?:of )?(?:the )?${word}\b|\b${word} (?:episode|severity|depression)\b|\bwhich (?:I|we) (?:would |should )?(?:put|grade|rate|call|judge) (?:it )?(?:at |as )?${word}\b|\b(?:put|rate|grade) (?:it|this) (?:at |as )?${word}\b|\b(?:depress\w+|MDD|episode|recurrence|relapse)\b[^.;\n]{0,40}\b${word}(?: now| at present| this time| today|(?=[.,;]|$))`,
		'gi',
	);
const mild = gradedAs('mild');
const moderate = gradedAs('moderate');
const severe = gradedAs('severe');
const grades = new RegExp(`${mild.source}|${moderate.source}|${severe.source}`, 'gi');
const psychotic = /\bpsycho(?:tic|sis)\b|\bvoices\b|\bdelusions?\b/gi;
const both = (a: RegExp, b: RegExp): RegExp => new RegExp(`${a.source}|${b.source}`, 'gi');
const depressions: readonly ToldElsewhere[] = [
	row(['F32.9', 'F32.A'], again, 'F33.9', { unless: both(only, grades) }),
	row(['F32.4'], again, 'F33.41', { unless: only }),
	row(['F32.5'], again, 'F33.42', { unless: only }),
	...(
		[
			[mild, '0'],
			[moderate, '1'],
			[severe, '2'],
		] as const
	).flatMap(([said, n]) => {
		const rest = [mild, moderate, severe]
			.filter((g) => g !== said)
			.map((g) => g.source)
			.join('|');
		const unless = new RegExp(`${rest}|${psychotic.source}`, 'gi');
		return [
			row(['F32.9', 'F32.A'], again, `F33.${n}`, {
				and: said,
				unless: new RegExp(`${unless.source}|${only.source}`, 'gi'),
			}),
			row(['F32.9', 'F32.A'], only, `F32.${n}`, {
				and: said,
				unless: new RegExp(`${unless.source}|${again.source}`, 'gi'),
			}),
			row([`F32.${n}`], again, `F33.${n}`, { unless: only }),
			row(['F33.9'], said, `F33.${n}`, { unless: new RegExp(`${unless.source}|\\bremi(?:ssion|tted)\\b`, 'gi') }),
		];
	}),
];

const worry = String.raw`(?:anxi\w+|worr(?:y|ies|ied))`;
const low = String.raw`(?:low(?: mood)?|depress\w+|sad(?:ness)?|tearful\w*)`;
const adjusting: readonly ToldElsewhere[] = [
	row(
		['F43.20', 'F43.21', 'F43.22'],
		new RegExp(
			String.raw`\b${worry} (?:mood )?(?:and|&|\+|\/|as well as) (?:a )?${low}\b|\b${low}(?: mood)? ?(?:and|&|\+|\/|as well as) ${worry}\b`,
			'gi',
		),
		'F43.23',
	),
];

const worse =
	/\b(?:in|having|with|having had|this is|is) (?:an? )?(?:acute |new |mild |moderate |severe )?(?:exacerbation|crisis|flare)\b|\bmyasthenic crisis\b|\bexacerbated\b/gi;
const myasthenia: readonly ToldElsewhere[] = [
	row(['G70.00', 'G70.9'], worse, 'G70.01', { unless: /\b(?:COPD|asthma|hypertensive|bronchi\w+|gout)\b/gi }),
];

export const toldNerves: readonly ToldElsewhere[] = [
	...discs,
	...myasthenia,
	...migraine('G43.7', 'G43.E'),
	...migraine('G43.9', 'G43.1'),
	row(['G43.009'], hardMigraine, 'G43.019', { unless: seizures }),
	row(['G43.109'], hardMigraine, 'G43.119', { unless: seizures }),
	...sclerosis,
	...epilepsy,
	...bipolar,
	...mood,
	...depressions,
	...adjusting,
];
