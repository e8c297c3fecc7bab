// biome-ignore-all format: a table, one row a line
/**
 * Clipped names by which charts call a drug ("metf", "HU", "tac 2/2"). `near` is what the note must also say where the
 * clipped word has other meanings (Hounsfield units, a steroid cream). Source: own compilation.
 */
export interface ShortForm {
	readonly short: readonly string[];
	/** A name of the drug in the other tables. */
	readonly of: string;
	readonly near?: RegExp;
}

const graft = /\b(?:transplant\w*|tx|txp|allograft|graft|kidney|renal|liver|heart|lung|trough|prograf|MMF|cellcept)\b/i;
const marrow = /\b(?:thrombocyth\w*|polycyth\w*|ET|PV|JAK-?2\w*|CALR|MPN|myeloprolif\w*|sickle|HbSS|SCD|SS|HbF|CML|CMML|myelofib\w*|plt|platelets)\b/;
const immune = /\b(?:crohn\S*|CD|UC|colitis|IBD|lupus|SLE|nephritis|RA|rheum\w*|vasculitis|GPA|transplant\w*|AIH|autoimmune|myasthenia|MG|pemphig\w*|ILD|sarcoid\w*|psoria\w*|PsA|uveitis|behcet\S*|NMO\w*|eczema|atopic)\b/i;
const sugar = /\b(?:T2DM|DM|DM ?2|T2|diabet\w*|A1c|glucose|sugars?)\b/i;
const prostate = /\b(?:prostate|PSA|CRPC|CSPC|ADT|castrat\w*|lupron|leuprolide)\b/i;
const breast = /\b(?:breast|ER ?\+|ER pos\w*|HR ?\+|mammo\w*|DCIS|lumpectomy|mastectomy)\b/i;
const clots = /\b(?:a-?fib|AF|fibrillation|flutter|DVT|PE|VTE|clots?|embol\w*|valve|MVR|AVR|INR|thromb\w*|APLS|APS)\b/i;
const vessel = /\b(?:CAD|stents?|stented|DES|PCI|stroke|CVA|TIA|PAD|NSTEMI|STEMI|MI|carotid|bypass|CABG|claudication)\b/i;
const opioids = /\b(?:OUD|opioid|opiate|heroin|fentanyl|MAT|MOUD|suboxone|SL|films?|strips?|sublocade|cravings?|UDS)\b/i;
const lungs = /\b(?:asthma\w*|COPD|puffs?|inhal\w*|wheez\w*|ACT|spacer)\b/i;
const bones = /\b(?:osteop\w*|DXA|DEXA|bone|T-?score|fractures?)\b/i;

export const shortForms: readonly ShortForm[] = [
	{ short: ['metf', 'metform', 'met form in', 'metfomin', 'metphormin', 'mtf', 'met er', 'met xr'], of: 'metformin' },
	{ short: ['semaglut', 'semag', 'ozemp', 'sema inj', 'wkly semaglutide'], of: 'semaglutide' },
	{ short: ['tirz', 'tirzep'], of: 'tirzepatide' },
	{ short: ['dula', 'dulaglut'], of: 'dulaglutide', near: sugar },
	{ short: ['lira', 'liraglut'], of: 'liraglutide', near: sugar },
	{ short: ['empaglif', 'jard'], of: 'empagliflozin' },
	{ short: ['dapaglif'], of: 'dapagliflozin' },
	{ short: ['cana', 'canaglif'], of: 'canagliflozin', near: sugar },
	{ short: ['glip', 'glipiz'], of: 'glipizide', near: sugar },
	{ short: ['glim', 'glimep'], of: 'glimepiride', near: sugar },
	{ short: ['gliclazide', 'gliclaz'], of: 'glimepiride' },
	{ short: ['sita', 'sitaglip'], of: 'sitagliptin', near: sugar },
	{ short: ['lina', 'linaglip'], of: 'linagliptin', near: sugar },
	{ short: ['pio', 'pioglit'], of: 'pioglitazone', near: sugar },
	{ short: ['glarg', 'degl', 'lispro', 'basal insulin', 'mealtime insulin', 'nph insulin'], of: 'insulin', near: sugar },
	{ short: ['hu', 'hydroxycarbamide', 'hydroxyur'], of: 'hydroxyurea', near: marrow },
	{ short: ['tac', 'tac xr', 'fk', 'fk506', 'tacrol'], of: 'tacrolimus', near: graft },
	{ short: ['csa', 'cya', 'ciclosporin'], of: 'cyclosporine', near: new RegExp(`${graft.source}|${immune.source}`, 'i') },
	{ short: ['siro'], of: 'sirolimus', near: graft },
	{ short: ['evero'], of: 'everolimus', near: graft },
	{ short: ['mycophen', 'mycophenolic acid', 'mpa', 'cell cept'], of: 'mycophenolate', near: new RegExp(`${graft.source}|${immune.source}`, 'i') },
	{ short: ['aza', 'azath', 'azathiop'], of: 'azathioprine', near: new RegExp(`${graft.source}|${immune.source}`, 'i') },
	{ short: ['6mp', '6 mp'], of: 'mercaptopurine', near: immune },
	{ short: ['mtx', 'metho', 'methotrex'], of: 'methotrexate', near: new RegExp(`${immune.source}|\\b(?:weekly|wkly|qwk|folate|folic)\\b`, 'i') },
	{ short: ['lef', 'leflun'], of: 'leflunomide', near: immune },
	{ short: ['hcq', 'plaq', 'hydroxychlor'], of: 'hydroxychloroquine' },
	{ short: ['vedo', 'vdz', 'vedoliz'], of: 'vedolizumab', near: immune },
	{ short: ['uste', 'ust', 'ustek'], of: 'ustekinumab', near: immune },
	{ short: ['ifx', 'inflix'], of: 'infliximab', near: immune },
	{ short: ['ada', 'adalim'], of: 'adalimumab', near: immune },
	{ short: ['toci', 'tcz'], of: 'tocilizumab', near: /\b(?:GCA|giant cell|RA|rheum\w*|arteritis|JIA|PMR)\b/i },
	{ short: ['rtx', 'ritux'], of: 'rituximab', near: immune },
	{ short: ['ocre', 'ocreliz'], of: 'ocrelizumab', near: /\b(?:MS|RRMS|PPMS|sclerosis)\b/ },
	{ short: ['benra', 'benraliz'], of: 'benralizumab', near: lungs },
	{ short: ['mepo', 'mepoliz'], of: 'mepolizumab', near: lungs },
	{ short: ['omal', 'omaliz'], of: 'omalizumab', near: /\b(?:asthma\w*|urticaria|hives|CSU|CIU)\b/i },
	{ short: ['dupi', 'dupilum'], of: 'dupilumab' },
	{ short: ['teze'], of: 'tezepelumab', near: lungs },
	{ short: ['symb', 'bud form', 'bud formoterol', 'budes form', 'budesonide form', 'ics formot'], of: 'symbicort', near: lungs },
	{ short: ['flut salm', 'flutic salmet', 'fp salm', 'fluticasone salm', 'flut vil', 'ff vi', 'ics laba lama', 'ics laba', 'triple inhaler'], of: 'advair', near: lungs },
	{ short: ['ics', 'inhaled steroid', 'inhaled steroids', 'inhaled corticosteroid', 'steroid inhaler', 'preventer'], of: 'pulmicort', near: lungs },
	{ short: ['tofa', 'tofacit'], of: 'tofacitinib', near: immune },
	{ short: ['upa', 'upadacit'], of: 'upadacitinib', near: immune },
	{ short: ['bari', 'baricit'], of: 'baricitinib', near: /\b(?:RA|rheum\w*|alopecia)\b/i },
	{ short: ['hydrocortisone', 'cortef', 'alkindi'], of: 'prednisone', near: /\b(?:addison\S*|adrenal|CAH|cortisol|stress dos\w*|hypopit\w*|panhypopit\w*)\b/i },
	{ short: ['abi'], of: 'abiraterone', near: prostate },
	{ short: ['enza'], of: 'enzalutamide', near: prostate },
	{ short: ['adt', 'androgen deprivation'], of: 'leuprolide', near: prostate },
	{ short: ['tam', 'tamox'], of: 'tamoxifen', near: breast },
	{ short: ['anast', 'anastro'], of: 'anastrozole', near: breast },
	{ short: ['letro'], of: 'letrozole', near: breast },
	{ short: ['exem', 'exemest'], of: 'exemestane', near: breast },
	{ short: ['aromatase inhibitor', 'aromatase inhib'], of: 'anastrozole', near: breast },
	{ short: ['aln', 'alendron'], of: 'alendronate', near: bones },
	{ short: ['rise', 'risedron'], of: 'risedronate', near: bones },
	{ short: ['zol', 'zoledron', 'zolendronic acid'], of: 'zoledronic acid', near: bones },
	{ short: ['bisphosphonate', 'bisphos'], of: 'alendronate', near: bones },
	// names of other countries
	{ short: ['carbimazole', 'thiamazole'], of: 'methimazole' },
	{ short: ['flucloxacillin', 'fluclox'], of: 'dicloxacillin' },
	{ short: ['co-amoxiclav', 'co amoxiclav', 'coamoxiclav'], of: 'augmentin' },
	{ short: ['mesalazine'], of: 'mesalamine' },
	{ short: ['sulphasalazine', 'salazopyrin'], of: 'sulfasalazine' },
	{ short: ['torasemide'], of: 'torsemide' },
	{ short: ['glibenclamide'], of: 'glyburide' },
	{ short: ['acenocoumarol', 'phenprocoumon'], of: 'warfarin' },
	{ short: ['tinzaparin', 'dalteparin sodium'], of: 'enoxaparin' },
	{ short: ['seretide', 'fostair', 'beclometasone formoterol'], of: 'advair' },
	{ short: ['clenil', 'beclometasone', 'beclomethasone'], of: 'pulmicort', near: lungs },
	{ short: ['bendroflumethiazide', 'bendrofluazide'], of: 'hydrochlorothiazide' },
	{ short: ['lercanidipine'], of: 'amlodipine' },
	{ short: ['amio', 'amiod', 'amiodaron'], of: 'amiodarone' },
	{ short: ['chlorthal', 'chlorthalid'], of: 'chlorthalidone' },
	{ short: ['spiro', 'spironolac'], of: 'spironolactone', near: /\b(?:HF\w*|CHF|heart|BP|HTN|hypertension|potassium|K|ascites|cirrhosis|aldosteron\w*|edema|diure\w*)\b/ },
	{ short: ['atorva', 'atorvast'], of: 'atorvastatin' },
	{ short: ['rosuva', 'rosuvast'], of: 'rosuvastatin' },
	{ short: ['simva', 'simvast'], of: 'simvastatin' },
	{ short: ['prava', 'pravast'], of: 'pravastatin' },
	{ short: ['apix', 'apixa'], of: 'apixaban' },
	{ short: ['riva', 'rivarox', 'xarel'], of: 'rivaroxaban', near: clots },
	{ short: ['dabi', 'dabig'], of: 'dabigatran', near: clots },
	{ short: ['warf'], of: 'warfarin', near: clots },
	{ short: ['doac', 'noac', 'vka', 'oral anticoagulant'], of: 'apixaban', near: clots },
	{ short: ['clopi', 'clopid'], of: 'clopidogrel', near: vessel },
	{ short: ['tica', 'ticag'], of: 'ticagrelor', near: vessel },
	{ short: ['prasu'], of: 'prasugrel', near: vessel },
	{ short: ['dapt'], of: 'clopidogrel', near: vessel },
	{ short: ['ecasa', 'ec asa', 'asa81', 'ec aspirin', 'acetylsalicylic acid'], of: 'aspirin' },
	{ short: ['azithro', 'azm', 'azi'], of: 'azithromycin', near: /\b(?:MAC|NTM|avium|[Bb]ronchiect\w*|CF|COPD|BOS|mycobact\w*|BPD)\b/ },
	{ short: ['bup', 'bupe', 'buprenorphine', 'bup nx', 'bup naloxone', 'sublocade', 'brixadi', 'subutex'], of: 'suboxone', near: opioids },
	{ short: ['oxy', 'oxy ir', 'percs'], of: 'oxycodone', near: /\b(?:pain|PDMP|UDS|mg|tid|qid|opioid)\b/i },
	{ short: ['hydro apap', 'hydrocodone apap'], of: 'norco' },
];
