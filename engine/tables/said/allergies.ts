/**
 * Allergies that decide something at this visit: the drug left out or another taken for it, the injector renewed, the
 * gloves changed (Z88, Z91.0-). An allergy that only stands in a list is reported by no row here. Own compilation.
 */
import type { SaidCode } from '../said-code.ts';
import { anyWord, rowsOf } from './row.ts';

const reaction = String.raw`(?:hives|urticaria|welts|anaphyla\w*|rash|swell(?:s|ed|ing)?|angio-?edema|throat[^.;,\n]{0,12}(?:clos\w*|swell\w*|swole|tight\w*)|wheez\w*|bronchospasm|itch\w*|SJS|stevens\S*|reacts?|reaction|allerg\w*)`;
const severe = String.raw`(?:anaphyla\w*|throat[^.;,\n]{0,12}(?:clos\w*|swell\w*|swole|tight\w*)|angio-?edema|SJS)`;
const link = String.raw`[ :,=(→-]{1,4}>? ?(?:(?:does |did )?(?:gives?|gave|causes?|caused|made|makes|got|gets|had|w\/|with|severe|bad|full|body|him|her|them|y|yes|a|an|his|the|as|lip|tongue|face|facial)[ ):]{1,2}){0,5}`;
const then = String.raw`\b(?:so|thus|hence|therefore|avoid\w*|instead|never (?:take|again|give)|do not give|don['’]?t give|can['’]?t (?:take|have|do|use)|cannot (?:take|have|use)|rules? (?:it |them )?out|not used|will use|using|gave|chose|only)\b`;
const others = String.raw`tolerat\w*|de-?label\w*|not allergic|no allerg\w*|not an? allergy|tested|challenged?|outgr\w*|denies|no known|nkda|wife|husband|mother|father|sister|brother|son|daughter|cousin|family|side[- ]effects?|negative|ruled out|removed|passed|vomit\w*|nausea|topical|cream|ointment|patch test`;

const said = rowsOf('I.C.21.c.3');
const row = (id: string, code: string, says: string, more = '', rest: Partial<SaidCode> = {}): SaidCode =>
	said(id, code, says, anyWord(others, more), rest);

/** What the drug did today is told by its adverse effect (I.C.19.e.5.a). */
const drug = (id: string, code: string, names: string): SaidCode =>
	row(
		`allergy-${id}`,
		code,
		[
			// "amox => throat closed age 6", "codeine -> hives, so tramadol"
			String.raw`\b(?:${names})\b${link}${severe}`,
			String.raw`\b(?:${names})\b${link}${reaction}\b[^.;\n]{0,40}?${then}`,
			// "penicillin gave her hives as a child"
			String.raw`\b(?:${names})\b (?:once |had |has |has always |always )?(?:gave|gives|caused|causes|brings?|brought|triggers|triggered|made|makes)(?: (?:him|her|the patient|pt|them|me))?(?: (?:a|an|bad|severe|break|out|in|get|whole|body|full|swell|her|his|lips?|face|tongue|with|to|itchy|diffuse|awful))* ${reaction}`,
			// "breaks out in hives with sulfa"
			String.raw`\b(?:breaks|broke|swells|swelled|swole|reacts|reacted) (?:(?:out|up|in|with|a|an|bad|severe|badly|to|from|after|hives|rash|welts) ){1,4}(?:${names})\b`,
			// "got hives all over from amoxicillin as a kid"
			String.raw`\b${reaction}\b[^.;\n]{0,25}?\b(?:from|with|to|after|on) (?:an? |the |oral |any |iv )?(?:${names})\b[^.;\n]{0,12}?\b(?:as (?:an? )?(?:kid|child|baby|infant|toddler|teen\w*)|in childhood|(?:at )?age \d+|years ago|when (?:he|she|they) (?:was|were) (?:little|small|young|a kid|a child|\d+))\b`,
			// "because of the amox hives", "due to pcn allergy"
			String.raw`\b(?:because of|b\/c(?: of)?|bc of|due to|d\/t|given|2\/2|on account of)(?: (?:the|his|her|a|an|known|hx|history|of|reported|prior)){0,3} (?:${names})\b[ -](?:\w+ )?${reaction}`,
			// "because pen allergic -> azithro"
			String.raw`\b(?:because|since|as|given|b\/c|bc) (?:(?:s?he|pt|patient)(?:['’]s| is)? )?(?:${names})[ -]allerg\w*[^.;\n]{0,12}(?:[-=]>|→|,|so\b|will\b|use\b|gave\b|giving\b)`,
			// "NSAID intolerance rules out …", "sulfa allergy, so …"
			String.raw`\b(?:${names})[ -](?:allerg\w*|intoleran\w*|hypersensitiv\w*|sensitiv\w*|anaphyla\w*)[^.;\n]{0,40}?${then}`,
			String.raw`\b(?:allergic|reacts?|allergy) to (?:${names})\b[^.;\n]{0,40}?${then}`,
			String.raw`\bcan['’]?t (?:take|have|do|use) (?:any )?(?:${names})\b[^.;\n]{0,25}?(?:allerg\w*|hives|anaphyla\w*)`,
		].join('|'),
		'',
		{ unless: [code, 'T36', 'T37', 'T39', 'T40', 'T41'] },
	);

const carried = String.raw`(?:epi-?\s?pens?(?: jr)?|epi\b|epinephrine|auto-?inj\w*|auvi-?q|neffy|new pen|pens? (?:renewed|refilled))`;
const food = (id: string, code: string, names: string): SaidCode =>
	row(
		`allergy-${id}`,
		code,
		[
			String.raw`\b(?:${names})\b[^.;\n]{0,60}?\b${carried}`,
			String.raw`\b(?:${names})\b${link}${severe}`,
			String.raw`\b(?:${names})\b(?: allergy)? ?[:,-] ?(?:the |her |his )?(?:allergy |allergic )?(?:stands|remains|persists|unchanged|still allergic|strict avoidance|keep avoiding|avoid\w*)\b`,
			String.raw`\b${severe} (?:to|from|after|with|w\/) (?:eating )?(?:${names})\b`,
			// "peanut: age 3 hives. SPT 12, sIgE 48, still avoids"
			String.raw`\b(?:${names})\b[^\n]{0,110}?\b(?:SPT|skin test\w*|s?IgE)\b[^\n]{0,40}?\b(?:still avoid\w*|avoids?|strict(?:ly)? avoid\w*|avoidance|keeps? avoiding|${carried}|epi x ?\d)\b`,
			String.raw`\b(?:${names})[ -]allerg\w*\b[^.\n]{0,60}?\b(?:still avoid\w*|avoids|strict avoidance|strictly avoid\w*|avoidance|accidental (?:exposure|ingestion)|${carried})`,
			String.raw`\b${carried}[^.;\n]{0,25}\b(?:for|re|d\/t) (?:the |his |her )?(?:${names})\b`,
		].join('|'),
		'oral immunotherapy done|eats|eating it|screening|butter cup',
		// The reaction of today says what the food does (I.C.19.e; T78.0-).
		{ unless: [code, 'T78.0'] },
	);

/** The chart's list gets it at this visit: what the drug once did decides from now on. */
const listed = (id: string, code: string, names: string): SaidCode =>
	row(
		`allergy-listed-${id}`,
		code,
		String.raw`\b(?:put|adds?|added|adding|listed|entered|wrote)\b[^.;\n]{0,12}?\b(?:${names})\b[^.;\n]{0,12}?\b(?:to|on|in|as|into|under)\b (?:(?:her|his|the|an?|new|chart['’]?s?) )*(?:drug )?allerg\w*`,
	);

export const allergyLines: readonly SaidCode[] = [
	listed('penicillin', 'Z88.0', 'pcn|penicillin|amox(?:icillin|il)?|augmentin|ampicillin'),
	listed('sulfonamide', 'Z88.2', 'sulfas?|sulfonamides?|bactrim|septra|tmp-?smx'),
	listed(
		'antibiotic',
		'Z88.1',
		'cipro\\w*|levaquin|levofloxacin|doxy\\w*|clinda\\w*|vanc\\w*|azithro\\w*|erythro\\w*|keflex|cephalexin|ceftriaxone|cefdinir',
	),
	drug('penicillin', 'Z88.0', 'pcns?|pen(?=[ -]all(?:erg|\\b))|penicillins?|amox(?:icillin|il)?|augmentin|ampicillin'),
	drug('sulfonamide', 'Z88.2', 'sulfas?(?: (?:drugs?|meds?|abx|antibiotics?))?|sulfonamides?|bactrim|septra|tmp-?smx'),
	drug(
		'antibiotic',
		'Z88.1',
		'cipro\\w*|levaquin|levofloxacin|quinolones?|doxy\\w*|clinda\\w*|vanc\\w*|azithro\\w*|erythro\\w*|z-?pak|keflex|cephalexin|cephalosporins?|ceftriaxone|rocephin|macrolides?',
	),
	drug(
		'narcotic',
		'Z88.5',
		'codeine|morphine|oxycodone|hydrocodone|percocet|norco|vicodin|dilaudid|hydromorphone|demerol|opioids?|narcotics?',
	),
	drug(
		'analgesic',
		'Z88.6',
		'aspirin|asa|nsaids?|ibuprofen|naproxen|toradol|ketorolac|tylenol|acetaminophen|motrin|advil|aleve',
	),
	drug('anesthetic', 'Z88.4', 'lidocaine|novocaine?|procaine|propofol|succinylcholine|bupivacaine|marcaine'),
	row(
		'aspirin-airway',
		'Z88.6',
		String.raw`\bAERD\b|\baspirin[- ]exacerbated\b|\bsamter'?s?\b|\b(?:aspirin|nsaids?)\?? (?:reacts? )?with (?:wheez\w*|bronchospasm)`,
		'no|not|r/o|possible',
	),
	row(
		'angioedema-from-inhibitor',
		'Z88.8',
		String.raw`\b(?:ace inhibitor|acei|lisinopril|enalapril|benazepril|ramipril)\b[^.;\n]{0,40}\b(?:swell\w*|swelled|angio-?edema)\b[^.\n]{0,60}\bnever (?:take|again)|\b(?:swell\w*|swelled|angio-?edema)\b[^.\n]{0,60}\b(?:ace inhibitor|acei|lisinopril|enalapril|benazepril|ramipril)\b[^\n]{0,80}\bnever (?:take|again)`,
	),
	row(
		'allergy-contrast',
		'Z91.041',
		String.raw`\b(?:iv |ct |iodinated )?(?:contrast(?: dye)?|gadolinium|iodinated contrast|ct dye)\b(?:${link}${reaction}\b[^.;\n]{0,30}?(?:${then}|premed\w*|pre-?treat\w*|prednisone)|[ -](?:allergy|reaction)[^.;\n]{0,30}?(?:${then}|premed\w*|pre-?treat\w*))`,
	),
	food('peanut', 'Z91.010', 'peanuts?'),
	food('seafood', 'Z91.013', 'shrimps?|shell-?fish|crabs?|lobsters?|prawns?|seafood|fish|salmon|tuna|oysters?|clams?'),
	food(
		'other-food',
		'Z91.018',
		'cashews?|tree nuts?|walnuts?|pecans?|almonds?|pistachios?|hazelnuts?|brazil nuts?|sesame|soy|wheat|kiwi|strawberr\\w*|mangos?|bananas?',
	),
	row(
		'allergy-bee',
		'Z91.030',
		String.raw`\b(?:honey ?)?bees?(?: stings?)?(?: venom)?[ :-]{1,3}(?:allerg\w*|anaphyla\w*)[^.;\n]{0,40}?\b${carried}|\b${carried}[^.;\n]{0,20}\bfor (?:his |her )?bees?(?: stings?)?(?: allergy)?\b|\banaphyla\w* (?:to|from|after) (?:a )?bees?\b|\bbee (?:sting )?(?:anaphylaxis|allergy)\b[^.;\n]{0,30}\bvenom (?:shots|immunotherapy)`,
	),
	row(
		'allergy-latex',
		'Z91.040',
		String.raw`\blatex(?: allergy)?[ :=(→-]{1,4}>? ?(?:\(?(?:y|yes|x|pos)\)?[ :,-]{1,3})?(?:allerg\w*|hives|rash|react\w*|itch\w*|anaphyla\w*|contact|blisters?|swell\w*)\b|\b(?:allerg\w*|reacts?)(?: to)?[ :]{1,3}latex\b(?:[ (:=-]{1,3}(?:\(?(?:y|yes)\)?)? ?(?:hives|rash|itch\w*|swell\w*|anaphyla\w*))?|\blatex[- ]free (?:gloves|catheter|room|set-?up|equipment)\b`,
		'no latex|denies|\\(n\\)|: n|latex[^.;,\\n]{0,12}[ -]n(?:o|one)?(?![a-z])|none|protocol for all|allergy ?[[(:]+ ?no',
	),
];
