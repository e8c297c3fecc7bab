// biome-ignore-all format: a table, one row a line
/**
 * Harms that drugs are known for, by drug class (or name of a drug or class word): a note that names both close together and says when
 * it began or what was done about the drug blames it, without saying so ("cough since lisinopril, switched").
 * I.C.19.e.5.a. Own compilation after labels.
 */
export interface KnownEffect {
	/** Drug classes, drug names, or substances that stand for a class word of the note. */
	readonly by: readonly string[];
	/** Beginnings of the codes of the harm. */
	readonly harms: readonly string[];
	/** Harms of which the note must tell that they came with the drug: that it is taken and held says too little. */
	readonly told?: readonly string[];
	/** Harms so typical that taking the drug tells enough. */
	readonly on?: readonly string[];
}

const gut = ['R11', 'R19.7', 'K59.0', 'R10', 'K30', 'R14', 'R63.0'];
const rash = ['R21', 'L27', 'L50', 'L29', 'L30.9', 'T78.3'];
const drowsy = ['R40.0', 'R53.8', 'R42', 'R41.0', 'R41.3', 'R41.89', 'R26', 'H53.8'];
const sexual = ['N52', 'R68.82', 'F52', 'N53'];
const muscle = ['M79.1', 'M79.6', 'M62.8', 'R25.2', 'M60', 'G72', 'R74.0', 'R74.8', 'R79.8', 'M62.82', 'K71'];
const swelling = ['R60', 'M79.89', 'R22.4'];
const bleeding = ['R04', 'K92', 'K62.5', 'R31', 'R58', 'R23.3', 'K25', 'K26', 'K27', 'K29', 'N93', 'D50.0', 'K06.8'];
const low = ['I95', 'R42', 'R55', 'R53.8'];

export const knownEffects: readonly KnownEffect[] = [
	{ by: ['ace-inhibitor', 'angiotensin-converting enzyme inhibitors'], harms: ['R05', 'T78.3', 'E87.5'], told: [...low, ...rash] },
	{ by: ['arb', 'arni', 'antihypertensive drug'], harms: ['T78.3', 'E87.5'], told: [...low, ...rash] },
	{ by: ['antihypertensive-combination'], harms: ['R05', 'T78.3', ...swelling], told: ['E87', ...low] },
	{ by: ['calcium-channel-blocker', 'nifedipine'], harms: [...swelling, 'R51', 'R23.2', 'K59.0', 'R00.1', 'K06'], told: [...low, ...rash] },
	{ by: ['beta-blocker'], harms: ['R00.1', 'R53.8', 'G47.0', 'F51', ...sexual, 'L65.9', 'J98.01'], told: [...low, ...rash] },
	{ by: ['antihypertensive'], harms: ['R68.2', ...swelling, ...drowsy, 'L68', 'K59.0'], told: low },
	{ by: ['diuretic', 'hydrochlorothiazide'], harms: ['E87.1', 'N62', 'N64.4', 'R25.2', 'L56', ...sexual], told: ['E87', 'E83.4', 'E83.5', 'R35', 'M10', 'E79', ...low, ...rash] },
	{ by: ['nitrate'], harms: ['R51', 'G44', 'R23.2'], told: low },
	{ by: ['statin', 'simvastatin', 'lipid'], harms: [...muscle, 'R23.2', 'R19.7', 'R10', 'R53.8'], told: rash },
	{ by: ['antiarrhythmic'], harms: ['E03', 'E05', 'E06', 'J70', 'J84', 'R94', 'K71', 'R74', 'R00.1', 'R11', 'R42', 'R25.1', 'G62', 'R63.0', 'H18'] },
	{ by: ['nsaid', 'nsaid-short', 'nonsteroidal anti-inflammatory drug'], harms: ['K25', 'K26', 'K27', 'K29', 'K30', 'R10.13', 'R12', 'T78.3'], told: [...bleeding, 'R11', 'R60'] },
	{ by: ['antiplatelet', 'aspirin'], harms: [], told: bleeding },
	{ by: ['biguanide', 'metformin', 'oral-hypoglycemic', 'oral-hypoglycemic-combination', 'dpp4'], harms: [...gut, 'K52', 'R43.2'], told: [...rash, 'E53.8', 'D51', 'E87.2', 'E16'] },
	{ by: ['glp1', 'weight-loss'], harms: [...gut, 'K52', 'R63.4', 'K21', 'K80', 'K85', 'K31.84', 'R12', 'L65.9', 'R53.8', 'R00.0', 'R00.2', 'G47.0', 'R68.2'] },
	{ by: ['sglt2'], harms: ['B37.3', 'B37.4', 'B37.49', 'N76', 'N48.1'], told: ['R35', ...low] },
	{ by: ['sulfonylurea', 'insulin', 'glipizide'], harms: ['E16', 'R63.5', 'E11.64', 'E10.64'] },
	{ by: ['thiazolidinedione'], harms: [...swelling, 'R63.5'] },
	{ by: ['thyroid'], harms: ['R00.2', 'R00.0', 'E05', 'R25.1', 'G47.0', 'R61', 'D70', 'K71', ...rash] },
	{ by: ['systemic-steroid', 'glucocorticoids'], harms: ['R73', 'R25.1', 'G25.1', 'E09', 'E11.65', 'E10.65', 'E13.65', 'G47.0', 'R63.5', 'R63.2', 'F41', 'R45', 'F30', 'F39', 'L70', 'R60', 'M81.8', 'M80.8', 'M87.1', 'H26.3', 'H40.6', 'E24.2', 'E27', 'G72', 'K29', 'R61', 'R00.0', 'R00.2', 'R23.2', 'L71', 'B37.0', 'R49', 'B37.81'], on: ['R73', 'G47.0'] },
	{ by: ['inhaled-steroid', 'inhaled-steroid-combination'], harms: ['B37.0', 'R49', 'J38', 'B37.81', 'R25.1', 'R00.2'] },
	{ by: ['rescue-bronchodilator', 'long-acting-bronchodilator', 'respiratory'], harms: ['R25.1', 'G25.1', 'R00.0', 'R00.2', 'R45.0', 'R68.2', 'R11', 'G47.0', 'R63.4', 'R19.7'] },
	{ by: ['leukotriene'], harms: ['R45', 'F51', 'G47', 'R46'] },
	{ by: ['antihistamine', 'cetirizine', 'vertigo', 'sleep', 'muscle-relaxant', 'anxiolytic', 'diazepam', 'benzodiazepine'], harms: [...drowsy, 'R68.2', 'R33', 'K59.0', 'R44', 'F51'] },
	{ by: ['opioid', 'buprenorphine', 'morphine', 'oxycodone'], on: ['K59.0'], harms: ['K59.0', 'R11', 'L29', 'R33', ...drowsy, 'R06.8', 'E23', 'L50'] },
	{ by: ['ssri', 'snri', 'antidepressant', 'fluoxetine'], harms: ['E87.1', ...sexual, 'R11', 'R19.7', 'R51', 'R61', 'G47.0', 'R63.5', 'R25.1', 'R68.2', 'R53.8', 'R42', 'K59.0', 'R40.0', 'R56', 'H93.1'], told: ['R45', 'F30', 'R00.0', 'R03.0'] },
	{ by: ['tricyclic'], harms: ['R68.2', 'K59.0', 'R33', 'R63.5', ...drowsy, 'R00.0'], told: low },
	{ by: ['antipsychotic', 'antipsychotic drug'], harms: ['R63.5', 'E66', 'R73', 'G24', 'G21', 'G25', 'E22.1', 'N64.3', 'N62', 'R40.0', 'R53.8', 'I95', 'E78', 'D70', 'K11.7', 'R25.1', 'K59.0', 'I45.8', 'R94.31'] },
	{ by: ['mood-stabilizer'], harms: ['R25.1', 'G25.1', 'E03', 'N25.1', 'E23.2', 'R35', 'R63.1', 'E21', 'E83.5', 'R63.5', 'L70'] },
	{ by: ['stimulant'], harms: ['R63.0', 'R63.4', 'G47.0', 'R00.0', 'R00.2', 'R03.0', 'R45', 'F95', 'R51', 'R10', 'F41', 'R68.2'] },
	{ by: ['anticonvulsant', 'valproic acid'], harms: [...rash, ...drowsy, 'R25.1', 'G25.1', 'R63.5', 'R63.4', 'R20.2', 'L65', 'E87.1', 'R45', 'D69', 'E72.2', 'N20', 'R27', 'K71', 'R11', 'R41', ...swelling, 'H53.2', 'K06.1', 'L51'] },
	{ by: ['parkinson', 'movement', 'dementia'], harms: ['R11', 'R44', 'F63', 'G24', 'R60', 'R19.7', 'R63', 'F51', 'R00.1', ...drowsy, 'R68.2'] },
	{ by: ['penicillin', 'cephalosporin', 'macrolide', 'tetracycline', 'fluoroquinolone', 'urinary-antibiotic', 'antibiotic', 'sulfonamide', 'antiviral', 'antifungal', 'tuberculosis', 'antiretroviral'], harms: [...rash, 'R11', 'R19.7', 'K52', 'B37', 'R10', 'L51', 'L56', 'K20', 'K71', 'R74', 'M76', 'M77', 'G62', 'R43', 'R42', 'D69', 'J70', 'H93', 'A04.7'] },
	{ by: ['ppi', 'h2-blocker', 'omeprazole'], harms: ['E83.4', 'R19.7', 'R51', 'D51', 'E53.8', 'N10', 'N12', 'K59.0'] },
	{ by: ['bph', 'erectile', 'vasodilator'], harms: [...sexual, 'R51', 'R23.2', 'R09.81', 'N62', 'R09.8', 'H53'], told: low },
	{ by: ['overactive-bladder', 'antispasmodic'], harms: ['R68.2', 'K59.0', 'R33', 'H04.12', ...drowsy, 'R03.0', 'R00.0'] },
	{ by: ['bisphosphonate', 'bone', 'etidronate'], harms: ['K20', 'K21', 'K22', 'R12', 'R10.13', 'M87.1', 'M84.75', 'M79', 'M25.5', 'E83.5', 'R11', 'K30'] },
	{ by: ['dmard', 'nucleotide-synthesis-inhibitor', 'jak-inhibitor', 'calcineurin-inhibitor', 'immunosuppressive-biologic', 'bowel-inflammation'], harms: ['R11', 'R19.7', 'K12', 'R74', 'K71', 'D70', 'D72.81', 'D69', 'L65', 'R53.8', 'H35.38', 'R51', ...rash, 'E87.5', 'R25.1'] },
	{ by: ['gout'], harms: [...rash, 'R19.7', 'R11', 'L51', 'R74'] },
	{ by: ['combined-contraceptive', 'contraceptive-device', 'progestin', 'hormone-replacement'], harms: ['N92', 'N93', 'R63.5', 'R51', 'N64.4', 'L70', 'R11', 'L81'], told: ['R45', 'G43', 'R03.0', 'I82', 'I26', 'N91', 'R60'] },
	{ by: ['testosterone'], harms: ['D75.1', 'D75.8', 'L70', 'N62', 'R60', 'R79.8'] },
	{ by: ['aromatase-inhibitor', 'serm', 'tamoxifen', 'antiandrogen', 'estrogen-agent', 'gynecology'], harms: ['M25.5', 'M79', 'R23.2', 'N95.1', 'R53.8', 'N93', 'N85', 'R61', 'R68.82', 'N52', 'N89.8', 'R25.2'] },
	{ by: ['alkylating', 'antimetabolite', 'mitotic-inhibitor', 'topoisomerase-inhibitor', 'antitumor-antibiotic', 'targeted', 'myeloma', 'immunomodulator', 'myelosuppressive', 'checkpoint-inhibitor', 'immune checkpoint inhibitors', 'antineoplastic'], harms: ['R11', 'R19.7', 'K52', 'K12.3', 'G62', 'D70', 'D64.8', 'D69', 'D61', 'L65', 'R53.8', 'R63', 'L27', 'R21', 'L70', 'L29', 'I42', 'J70', 'J84', 'E03', 'E06', 'E23', 'K71', 'K75', 'R74', 'H91.0', 'R80', 'K59', 'R43', 'R50', 'E27', 'M79', 'M25.5', 'I82'] },
	{ by: ['acne'], harms: ['K13', 'L85.3', 'H04.12', 'R04.0', 'L30', 'L24', 'E78', 'R45', 'L56'] },
	{ by: ['topical-steroid'], harms: ['L90', 'L71', 'L70'] },
	{ by: ['antiemetic'], harms: ['K59.0', 'R51', 'G24', 'G25', 'R40.0', 'R45'] },
	{ by: ['blood', 'nutrient', 'antacid'], harms: ['K59.0', 'R11', 'R19.7', 'R10', 'R14'] },
	{ by: ['triptan', 'migraine'], harms: ['R07', 'R42', 'R11', 'R20.2', 'K59.0', 'R23.2'] },
	{ by: ['immune checkpoint inhibitors', 'checkpoint-inhibitor'], harms: ['K51', 'I40', 'I51.4', 'G70', 'E10', 'M06', 'M35', 'L12', 'L80', 'N10', 'N17', 'K85', 'H20'] },
	{ by: ['vancomycin', 'gentamicin', 'tobramycin', 'amikacin', 'cisplatin', 'amphotericin', 'contrast medium radiography', 'colistin', 'tenofovir', 'zoledronic acid', 'methotrexate', 'antibiotic', 'nsaid', 'nonsteroidal anti-inflammatory drug'], harms: ['N17', 'N10', 'N14'] },
	{ by: ['heparin', 'enoxaparin', 'anticoagulant'], harms: ['D75.82', 'D69'] },
	{ by: ['cough-cold'], harms: ['R00.0', 'R00.2', 'R03.0', 'G47.0', 'R33', ...drowsy] },
];

/** Harms for which it tells enough that they began with the drug; for others something must have been done about the drug. */
export const onsetTells: readonly string[] = ['R21', 'L27', 'L50', 'T78.3', 'A04.7', 'B37', 'N48.1', 'L51', 'M87.1', 'D70'];

/** Between the harm and the drug behind it: it began with the drug. */
export const beganWith =
	/^\)?(?: (?:is|was|has|been|began|started|for|the|past|last|x ?\d+|\d+|wks?|weeks?|mos?|months?|days?|d|day|hrs?|hours?|a|few|couple|of|bad|really|daily|since|soon|shortly|right|onset|ever|noted|worse|w\/|first|second|third|recurrent|episode|bout|attack|again|today|yesterday|came|come|comes|on|developed|appeared|flare|now|new|started)){0,6},? (?:since|after|following|upon|while taking|when taking|each time (?:he|she) takes|every time (?:he|she) takes|once on|days? \d+ (?:of|on)|day \d+ (?:of|on)|days? into|weeks? into)(?: (?:the|his|her|she|he|they|we|pt|i|was|were|been|being|started|starting|start|starts|began|beginning|put|going|went|increased|increasing|an|a|new|taking|took|takes|finishing|course|of|dose|first|second|third|last|recent|getting|on|got|increase|in|higher|high|beginning|initiat(?:ion|ing)|adding|added|day|\d+|#\d+)){0,6} $/i;

/** Between the harm and the drug: it comes every time ("vomiting after each infusion"). */
export const eachTime =
	/^,? (?:\w+ ){0,2}(?:after|following|with|on|upon|within \w+ \w+ of) (?:each|every)(?: (?:dose|cycle|course|infusion|injection|tablet|pill) of)?(?: the| her| his)? $/i;

/** Before the drug, and between it and the harm behind: it came after it ("rose after vancomycin, ATN"). */
export const afterIt = /\b(?:rose|fell|dropped|climbed|doubled|began|started|came on|developed|appeared)\b[^.;\n]{0,40}\b(?:after|following|since|on|with)(?: \w+){0,4} $/i;
export const thenThis = /^,? ?(?:(?:with|from|and|the|an?|so|this is|it is|that is|i\.e\.|=) ?){0,3}$/i;

/** Before the drug, and between it and the harm behind it: it came with it ("since starting lisinopril I have a tickle cough"). */
export const sinceIt =
	/\b(?:ever since|since|soon after|right after|after|once|when) (?:(?:he|she|I|we|pt|they) )?(?:start(?:ed|ing)|beg[au]n|beginning|put on|going on|went on|being on|taking|took|increas(?:ed|ing)|the|adding|added|being put on|switch(?:ed|ing) to|chang(?:ed|ing) to)(?: (?:him|her|the|on|new|a|his|my))* $/i;
export const thenHad =
	/^(?: \d+(?:\.\d+)?(?: ?mg)?)?(?: (?:last|this|two|three|a|few|\d+) (?:week|wk|month|mo|weeks|wks|months|days)(?: ago)?)?,? (?:(?:i|he|she|pt|they|has|have|had|having|got|gets|there|is|are|was|been|feels?|felt|developed|noticed|notes?|complains of|c\/o|a|an|the|his|her|some|with|new|dry|bad|constant|daily|terrible|awful|severe|mild|more|tickle|tickly|nagging|hacking|lots of|both|very|so|really|started|began) ?){0,8}$/i;

/** Before the drug, and between it and the harm behind it: first the drug, then the harm ("started Jardiance, then balanitis"). */
export const startedIt =
	/\b(?:started|began|put on|took|tried|given|got|increased|added|raised|doubled|switched to|changed to|restarted)(?: (?:him|her|on|the|a|his|new))* $/i;
export const thenCame =
	/^[^.;\n]{0,40}?(?:, ?| )(?:and |but )?(?:then|since then|since|now(?: has)?|next day|(?:a|\d+|two|three|few) (?:d|days?|wks?|weeks?) later|soon)(?: (?:he|she|pt|has|had|got|gets|developed|a|an|came|with|the|noted|noticed|bad|new|some|her|his))* $/i;

/** Between them: it is there while the drug is taken, which blames the drug only where something is done about the drug. */
export const whileOn =
	/^\)?(?:,? \(?(?:[A-Za-z]{1,6} )?(?:of |was |is |at )?\d+(?:\.\d+)?%?\)?){0,2}(?:,? (?:w\/|with|and) (?:[a-z-]+ )?[a-z-]+)?(?: (?:is|was|has|been|began|started|for|the|past|last|x ?\d+|\d+|wks?|weeks?|mos?|months?|days?|d|day|hrs?|hours?|a|few|couple|of|bad|really|daily|since|soon|shortly|right|onset|ever|noted|worse|w\/)){0,6} (?:on|w\/|with|while on|when on|in setting of)(?: (?:the|his|her|she|he|they|we|pt|i|was|were|been|being|started|starting|start|starts|began|beginning|put|going|went|increased|increasing|an|a|new|taking|took|takes|finishing|course|of|dose|first|second|third|last|recent|getting|on|got|increase|in|higher|high|beginning|initiat(?:ion|ing)|adding|added|day|\d+|#\d+)){0,6} $/i;

/** Between the drug and the harm behind it: the drug brought it. */
export const broughtIt =
	/^,?(?: \d+(?:\.\d+)?(?: ?mg| ?mcg| ?%)?(?: daily| bid| qhs| qd)?)?,? ?(?:(?:it |that |this |which )?(?:is |was |has been |has |have |had |really |definitely |probably )?(?:gave|giving|given|caus(?:ed|ing)|making|made|(?:gives|makes|causes)(?= (?:him|her|them|me|pt)\b)|brought on|led to|triggered|upset(?:s|ting)?|→|->|=>|=|[-–:]|\(|w\/|with)|,? ?(?:was |were |is |has been |had to be |just |recently )?(?:stopped|d\/c'?d|dc'?d|discontinued|held|stop|hold|self-d\/c'?d|switched|changed|reduced|cut|lowered|weaned|tapered)(?: \w+){0,3},? (?:for|due to|d\/t|because of|b\/c(?: of)?|bc(?: of)?|2\/2|secondary to|over|[-–:(])|(?:s|') ?(?:side effects?|SEs?)|side effects?:?|SEs?:?|intoleran(?:t|ce):?|not tolerated:?,?|for|due to|d\/t|because of|b\/c(?: of)?|2\/2|2°)(?: (?:him|her|them|me|pt|the|a|an|some|bad|severe|mild|terrible|his|dry|new|to|of|him|more|lots|excess\w*|significant|with|w\/|awful|horrible|horrid|explosive|constant|such|so|much|chronic|intractable|persistent|watery|nasty|itchy|diffuse|bothersome|daily|nagging|hacking|tickly|massive|profound|marked|moderate|worse|worsening|painful|sore|achy|both|very)){0,4} ?\(?$/i;

/** "Start escitalopram for agitation": what it is given for is no harm of it. */
export const givenNow =
	/\b(?:start(?:ed|ing|s)?|begin|began|beginning|add(?:ed|ing)?|trial(?: of)?|try(?:ing)?|give[ns]?|gave|continu\w+|resum\w+|restart\w*|prescrib\w+|refill\w*|renew\w*|offer\w*|titrat\w+|initiat\w+|rx|on|takes|taking|uses|using)\b[^.;,\n]{0,30}$/i;
export const givenFor = /^(?: (?:\d+(?:\.\d+)?|mg|mcg|daily|nightly|bid|tid|qhs|qd|prn|ER|XR|low|dose))*,? for (?:the |his |her |their )*(?:[\w-]+ ){0,2}$/i;

/** Words that tell that a drug was not borne, right before it. */
export const notBorne =
	/\b(?:better off|worse on|come off|came off|(?:could(?:n['’]?t| not)|can['’]?t|cannot|did(?:n['’]?t| not)|not|unable to|doesn['’]?t|does not) tolerat\w+|had to (?:stop|d\/c|quit)|made (?:him|her|them) stop)(?: (?:the|his|her|of))*,? $/i;

/** It was stopped before the harm is told, behind the drug ("statin stopped, leg cramps"). */
export const stoppedThen =
	/^,? ?(?:(?:was|were|has been|had to be|just|recently|self) ?)*(?:stopped|d\/c'?d|dc'?d|discontinued|self-d\/c'?d|not tolerated)\W+(?:\w+ ){0,2}$/i;

/** Something is done about a drug told in the same sentence: with "on" before the drug this blames it. */
export const acted =
	/\b(?:stop(?:ped|ping)?|d\/c(?:'?d)?|dc'?d?|discontinu\w+|hold(?:ing)?|held|off|switch(?:ed|ing)?|chang(?:e|ed|ing)|reduc(?:e|ed|ing)|cut(?:ting)?|lower(?:ed|ing)?|decreas(?:e|ed|ing)|halv\w+|wean\w*|taper\w*|swap\w*|replac\w+|rotate|(?:going|go|went|mov(?:e|ed|ing)) (?:over )?to (?:the |an )?(?:extended|ER|slow\w*|long-acting|lower|other|another)|xr\b|rinse|spacer)\b/i;

/** Words that show that something else is meant: rules for sick days, a test of stopping, treatment that helped. */
export const notBlamed =
	/\b(?:while (?:sick|ill|vomiting|npo)|sick[- ]day|until (?:\w+ ){0,3}(?:better|eating|improves?|resolved?)|dehydrat\w*|gastroenteritis|norovirus|viral|allerg(?:y|ies|ic)\b|intolerances?:|in the past|years ago|yrs? ago|hx of|history of|previously|remote|overdose|toxicity level|denies|if |risks?|side effects? (?:reviewed|discussed|include|explained)|watch for|ran out|not taking|no side effects|tolerat(?:es|ing|ed) (?:well|it|the|fine))\b|\b(?:19|20)\d\d\b/i;
/** Words between a harm and a drug that tell of treatment, not of harm. */
export const helped = /\b(?:controll\w*|improv\w*|better|resolv\w*|respond\w*|reliev\w*|relief|treat\w*|manag\w*|help\w*|stable|good|well|no|not|gone|continue[sd]?|worse (?:off|without)|unchanged|despite|persist\w*|start(?:ed)? on|breakthrough)\b/i;
