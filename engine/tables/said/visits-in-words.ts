// biome-ignore-all format: a table, one row a line
/**
 * What a visit is for where whole sentences tell it and no fixed phrase does ("Old one out and a new one in today", "six weeks
 * after the birth, both well"). Own compilation; codes of chapter 21 after I.C.21.c.
 */
import type { SaidCode } from '../said-code.ts';
import { anyWord, rowsOf } from './row.ts';

const visit = rowsOf('I.C.21.c');
const kin = "(?:sister|brother|mother|mom|father|dad|husband|wife|son|daughter|partner|aunt|uncle|friend)(?!['’]s (?:form))";
const ahead = ['next (?:visit|week|month|year)', 'tomorrow', 'will', 'would', 'if', 'declin\\w*', 'refus\\w*', 'schedul\\w*', 'planned', 'consider\\w*', 'not yet', 'last (?:week|month|year)', 'ago'];
const not = (...more: string[]) => anyWord(...ahead, ...more);
const number = '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen)';

export const visitsInWords: readonly SaidCode[] = [
	visit(
		'seen-to-be-gone',
		'Z09',
		String.raw`\b(?:here|in|back|comes?|seen|returns?|today|follow-?up|f\/u|visit) (?:today )?(?:to|so we can|is to) (?:see|make sure|check|confirm|be sure)(?: that| if| whether)? (?:it|this|that|all|the [a-z]+|(?:his|her) [a-z]+) (?:is|has|had|was|are) (?:all |really |fully )?(?:gone|cleared|healed|resolved|over|away)\b`,
		anyWord('not', 'cancer', 'tumou?r', 'fracture', 'broke', 'wound', 'incision', 'pregnan\\w*', 'still'),
		{ unless: ['Z09', 'Z08', 'C', 'S', 'Z48', 'Z47', 'J18', 'N39.0'], onlyNote: /\b(?:all done|clear|normal|resolved|gone|nothing left|no (?:further|more)|well again|healed|treated|finished)\b/i },
	),
	visit(
		'pneumonia-over',
		'Z87.01',
		String.raw`\bpneumonia\b[^.;\n]{0,25}\b(?:in|last|over the|this) (?:jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|spring|summer|fall|autumn|winter|month|year)\b`,
		anyWord(kin, 'vaccine', 'shot', 'still'),
		{ beside: /^Z09/, unless: ['Z87.01', 'J18', 'J15'] },
	),
	visit(
		'threads-out',
		'Z48.02',
		String.raw`\b(?:stitch(?:es)?|sutures?|staples|clips|threads)\b[^.;\n]{0,30}\b(?:come|came|coming|taken|are|were|all|be)? ?out (?:today|now|this morning)\b|\b(?:took|take|taking|removed|pulled) (?:out )?(?:the |his |her |all )?(?:\w+ )?(?:stitch(?:es)?|sutures?|staples|clips)(?: out)? (?:today|now)\b|\b(?:here|in|comes?|back) (?:today )?(?:for|to have|to get) (?:the |his |her )?(?:stitch(?:es)?|sutures?|staples) (?:out|removed|taken out|removal)\b`,
		not(kin, 'dissolv\\w*', 'days? (?:from|later)'),
		{ unless: ['Z48.02', 'S', 'T81', 'Z47'] },
	),
	visit(
		'pill-goes-on',
		'Z30.41',
		String.raw`\bon (?:the |her |a |birth control )?(?:combined |mini-?|birth control )?pills?\b(?! (?:for|box|count))[^\n]{0,90}\b(?:(?:refill(?:ed)?|renew(?:ed)?)(?=[.,;]|$| (?:for|x|it|the pill|sent|today|\d))|for (?:a|another) year|x ?1 ?(?:yr|year))|\b(?:refill(?:ed)?|renew(?:ed|al)?(?: of)?) (?:the |her )?(?:pill|birth control|OCPs?|COCs?)\b`,
		anyWord('water', 'iron', 'sleeping', 'blood pressure pills?', 'pressure pills?', 'sugar', 'cholesterol', 'thyroid', 'pain', 'stop\\w*', 'switch\\w*', 'start\\w*', 'thinner', 'diabet\\w*', 'tobacco'),
		{ sex: 'female', maxAge: 51, unless: ['Z30', 'N80', 'N92', 'N94', 'E28', 'L70', 'O', 'Z34'] },
	),
	visit(
		'coil-for-coil',
		'Z30.433',
		String.raw`\b(?:mirena|kyleena|liletta|skyla|paragard|IUD|coil)\b[^\n]{0,60}\bold (?:one|coil|IUD|device) (?:is |was |came |taken )?out\b[^.;\n]{0,25}\bnew (?:one|coil|IUD|device)\b|\b(?:took|taken|removed|pulled)\b[^.;\n]{0,20}\b(?:old|expired) (?:one|IUD|coil|mirena|paragard)\b[^.;\n]{0,40}\b(?:placed|put in|inserted)\b[^.;\n]{0,12}\b(?:new|another)\b|\b(?:IUD|coil|copper|mirena|paragard|kyleena|expired)\b[^\n]{0,90}\b(?:out|removed|pulled)\b[^\n]{0,60}\b(?:mirena|kyleena|liletta|skyla|paragard|new (?:one|IUD|coil|device)|IUD)\b[^.;\n]{0,14}\b(?:same (?:sitting|visit|time)|at once|right after|right away)\b`,
		not(),
		{ sex: 'female', unless: ['Z30.433'], instead: ['Z30.431', 'Z30.432', 'Z30.430'] },
	),
	visit(
		'test-says-yes',
		'Z32.01',
		String.raw`\b(?:missed|late|no|skipped)(?: her| a)? (?:period|menses|cycle)\b[^\n]{0,50}\b(?:home |urine |our |pregnancy |hcg )*tests?\b[^.;\n]{0,15}\b(?:positive|pos)\b|\b(?:home )?(?:pregnancy )?tests?\b[^.;\n]{0,12}\b(?:positive|pos)\b[^.;\n]{0,10}\b(?:ours|here|in (?:the )?(?:office|clinic))\b`,
		anyWord('negative', 'neg', 'covid', 'strep', 'flu', 'STI'),
		{ sex: 'female', maxAge: 56, unless: ['Z32.01', 'O', 'Z34', 'Z33.1'], instead: ['N91.2', 'N91.0', 'N91.1', 'N92.6'] },
	),
	visit(
		'child-by-its-birthday',
		'Z00.129',
		String.raw`(?:^|\n|[.:] )(?:here for (?:the |his |her )?)?${number}[- ](?:week|month|year|mo|yr|wk)(?:[- ]old)? (?:check(?:-?up)?|well visit|visit|well|WCC|WCV|physical)\b[^\n]{0,220}\b(?:growing|grows|gaining|no concerns|development|milestones|talks|walks|normal exam|exam normal|thriving|on track|on (?:his|her) curve)`,
		anyWord('post-?op\\w*', 'after', 'weight check', 'follow-?up', 'asthma', 'cancer', 'surgery', 'birth'),
		{ maxAge: 18, unless: ['Z00', 'Z09', 'Z08', 'Z48', 'Z47'] },
	),
	visit(
		'mammogram-to-screen',
		'Z12.31',
		String.raw`\bmammo\w*\b(?: (?:is|was|has been|today))*(?:,? (?:for|as))? (?:a |routine |yearly )?screen\w*\b`,
		anyWord('order\\w*', 'due', 'book\\w*', 'schedul\\w*', 'set up', 'next', 'referr\\w*', 'diagnostic', 'lump', 'mass', 'declin\\w*', 'last', 'normal', 'refus\\w*', 'up to date', 'done', 'utd', 'was'),
		{ sex: 'female', minAge: 30, unless: ['Z12.31', 'C50', 'N63', 'R92', 'Z08'] },
	),
	visit(
		'fit-to-drive',
		'Z02.4',
		String.raw`\b(?:truck(?:er)?|bus|taxi|lorry|commercial|CDL|school bus)(?: drivers?)?['’]?s? (?:medical|exam\w*|physical|card|form|certificat\w+)\b`,
		anyWord(kin, 'crash', 'accident', 'was'),
		{ unless: ['Z02.4'] },
	),
	visit(
		'before-a-journey',
		'Z71.84',
		String.raw`\b(?:(?:going|travel(?:l?ing)?|trip|flying|off|leaves|leaving|moving) (?:to|for)|safari|mission trip|visit(?:ing)? family in)\b[^\n]{0,60}\b(?:malaria|typhoid|yellow fever|travel (?:shots|vaccines?|advice)|malarone|atovaquone|doxycycline for malaria|mefloquine|traveler['’]?s diarrhea|mosquito)`,
		anyWord('not going', 'no (?:malaria|travel)', 'cancel\\w*', 'returned', 'back from', 'came back', 'fever', 'was in', 'since (?:his|her) trip'),
		{ unless: ['Z71.84', 'B5'] },
	),
	visit(
		'drug-renewed-until-a-doctor',
		'Z76.0',
		String.raw`\b(?:needs?|wants?|asks? for|requests?|here for|only)\b[^.;\n]{0,40}\b(?:renewed|refill(?:ed|s)?|renewal|bridg\w+)\b[^.;\n]{0,40}\b(?:until|till|while|before|between) (?:s?he |they )?(?:finds?|gets?|sees?|establish\w+|has|has found|doctors|PCPs?|(?:a |the |her |his )?(?:new )?(?:PCP|doctor|insurance))`,
		not(kin, 'opioid', 'oxycodone'),
		{ unless: ['Z76.0'] },
	),
	visit(
		'weeks-after-birth',
		'Z39.2',
		String.raw`\b${number} (?:weeks?|wks?)(?: out)? (?:after|since|from|past|post) (?:the |her |a )?(?:birth|delivery|baby|having (?:the|her) baby|c-?section|cesarean|vaginal (?:birth|delivery))\b[^\n]{0,120}\b(?:well|good|fine|normal|healing|healed|bleeding (?:has )?(?:stopped|done)|lochia|contracepti\w+|mood|breast-?feed\w*|nursing)`,
		anyWord('infection', 'mastitis', 'fever', 'preterm', 'was born', 'old', 'hernia', 'vasectomy'),
		{ sex: 'female', maxAge: 56, unless: ['Z39', 'O8', 'O9', 'P', 'Z00'] },
	),
	visit(
		'gallbladder-out-and-healing',
		'Z48.815',
		String.raw`\b(?:\d{1,2}|one|two|three|four|five|six|ten|twelve) (?:days?|weeks?|wks?) (?:since|after|from|out from|past|following) (?:(?:his|her|the|a|lap\w*) )*(?:gall ?bladder|append\w+|chole\w*|colectomy|hernia|bowel (?:surgery|resection)|colon (?:surgery|resection)|sleeve|gastric bypass|stoma reversal)\b[^\n]{0,120}\b(?:clean|healed|healing|dry|eats|eating|no fever|back to work|doing well|well|intact)`,
		anyWord('infect\\w*', 'leak', 'abscess', 'dehisc\\w*', 'hernia (?:repair|mesh)'),
		{ unless: ['Z48', 'T81', 'K91', 'Z47', 'Z90.4'], onlyNote: /\b(?:wounds?|incisions?|ports?|scars?|post-?op\w*|surgery|eats|eating)\b/i },
	),
	visit(
		'gallbladder-came-out',
		'Z90.49',
		String.raw`\b(?:gall ?bladder|appendix)\b (?:came|is|was|has been)? ?(?:out|removed|taken out|gone)\b`,
		not(kin, 'stones?', 'polyp', 'wall'),
		{ beside: /^Z48\.815/, unless: ['Z90.49'] },
	),
];
