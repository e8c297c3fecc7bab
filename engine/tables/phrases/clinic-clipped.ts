// biome-ignore-all format: a table, one row a line
import type { Phrase } from '../phrase.ts';

/**
 * Clipped names of the specialty clinics, gut to wound care: organ and stage without the noun ("TI Crohn's", "MASH F3",
 * "CRS max", "scalp pso"). Own compilation, codes checked against the FY2026 and FY2027 order files.
 */
const notYet = ['no', 'not', 'rule', 'possible', 'history', 'screen', 'screening', 'risk'];
const scars = ['scar', 'old scar', 'midline scar', 'surgical scar', 'incision', 'old incision', 'incision site', 'port site', 'trocar site', 'laparotomy', 'c section scar', 'appendectomy scar', 'stoma site'];
const stages = (n: string, roman: string): string[] => [`f${n}`, `stage ${n}`, `stage ${roman}`];
const scarred = (n: string, roman: string): string[] => stages(n, roman).flatMap((s) => [`${s} fibrosis`, `fibrosis ${s}`, `${s} fibroscan`, `fibroscan ${s}`, `${s} elastography`, `${s} scarring`, `scarring ${s}`, `${s} biopsy`]);
const liverOnly = ['lung', 'pulmonary', 'marrow', 'kidney', 'ckd', 'cancer', 'ulcer', 'pressure', 'lymphoma', 'retroperitoneal'];
const haemorrhoids = ['hemorrhoid', 'int hemorrhoid', 'internal hemorrhoid', 'ih'];
const graded = (n: string, roman: string, word: string): string[] => haemorrhoids.flatMap((h) => [`${h} grade ${n}`, `${h} gr ${n}`, `${h} grade ${roman}`, `${h} gr ${roman}`, `${h} ${word} degree`, `grade ${n} ${h}`, `${word} degree ${h}`]);
const bigProstate = ['big prostate', 'large prostate', 'lg prostate', 'enlarged prostate', 'prostate enlargement', 'prostate enlarged', 'boggy enlarged prostate', 'prostatic enlargement', 'benign enlargement', 'prostate hypertrophy'];
const kept = ['retention', 'urinary retention', 'obstruction', 'outlet obstruction', 'weak stream', 'nocturia', 'straining', 'hesitancy', 'luts', 'catheter', 'foley', 'incomplete emptying', 'dribbling'];
const pads = ['vaginal', 'vag', 'vulvovaginal', 'urogenital', 'vulvar'];
const stopped = ['no period', 'no periods', 'no menses', 'absent menses', 'absent periods', 'periods stopped', 'menses stopped', 'missed periods'];
const monthsLong = ['3 mo', '4 mo', '5 mo', '6 mo', '7 mo', '8 mo', '9 mo', '10 mo', '12 mo', '3 months', '4 months', '5 months', '6 months', '7 months', '8 months', '9 months', 'a year', '1 year'];
const pregnant = ['pregnant', 'pregnancy', 'prenatal', 'trimester', 'iup', 'edd', 'edc'];
const reddened = ['diaper rash', 'diaper derm', 'diaper dermatitis', 'napkin dermatitis', 'nappy rash', 'diaper area rash', 'diaper candidiasis', 'candidal diaper rash', 'candida diaper', 'yeast diaper rash', 'diaper rash yeast', 'diaper yeast'];

export const clinicClippedPhrases: readonly Phrase[] = [
	// gut and liver
	{ say: scars.flatMap((s) => [`hernia ${s}`, `${s} hernia`, `hernia through ${s}`, `hernia thru ${s}`, `bulge ${s} hernia`]), code: 'K43.2', not: ['no', 'inguinal', 'hiatal', 'obstructed', 'incarcerated', 'strangulated', 'repair done', 'parastomal'] },
	{ say: ['divertics', 'divertic', 'sigmoid tics', 'colonic tics', 'tics colonoscopy', 'tics c scope', 'tics scope', 'tics colon', 'tics sigmoid', 'tics descending', 'few tics', 'scattered tics', 'left sided tics', 'pan tics', 'tics itis', 'diverticula colon', 'diverticula sigmoid', 'diverticula colonoscopy'], code: 'K57.30', not: ['bleed', 'bleeding', 'diverticulitis', 'motor', 'vocal', 'abscess', 'perforated', 'small bowel', 'duodenal', 'bladder', 'history'] },
	{ say: ['ti crohn', 'crohn ti', 'ti crohns', 'crohns ti', 'terminal ileum crohn', 'terminal ileal crohn', 'crohn of terminal ileum', 'crohn terminal ileum', 'ileal crohn', 'small bowel crohn', 'crohn small bowel', 'crohn ileum', 'jejunal crohn', 'duodenal crohn', 'ti disease crohn'], code: 'K50.00', not: [...notYet, 'colon', 'colonic', 'fistula', 'abscess', 'obstruction', 'stricture', 'bleeding', 'ileocolonic', 'ileocolitis'] },
	{ say: ['ileum colon crohn', 'ileum right colon crohn', 'ti colon crohn', 'ti cecum crohn', 'ileocecal crohn', 'ileocolic crohn', 'ileocolonic crohn', 'small large bowel crohn', 'crohn ileum cecum', 'crohn ileum right colon', 'crohn ileocecal', 'crohn ileocolic', 'crohn ileocolonic'], code: 'K50.80', not: [...notYet, 'fistula', 'abscess', 'obstruction', 'stricture', 'bleeding'] },
	{ say: ['colonic crohn', 'crohn colon', 'crohn of colon', 'colon only crohn', 'rectal crohn', 'crohn rectum'], code: 'K50.10', not: [...notYet, 'fistula', 'abscess', 'obstruction', 'stricture', 'bleeding', 'ileum', 'ti', 'ileal', 'small'] },
	// Beside the name of the disease the stage stands alone ("MASH, F3").
	...([['f1', 'K74.01', {}], ['f2', 'K74.01', { until: 2026 }], ['f2', 'K74.0A', { from: 2027 }], ['f3', 'K74.02', {}]] as const).map(([f, code, years]) => ({ say: [f], code, ...years, near: ['mash', 'nash', 'masld', 'nafld', 'steatohepatitis', 'hcv', 'hep c', 'hepatitis c', 'pbc', 'fibroscan'], not: ['no', 'not', 'possible', 'rule', 'cirrhosis', ...liverOnly] })),
	{ say: scarred('3', 'iii'), code: 'K74.02', not: ['no', 'not', 'possible', 'rule', 'cirrhosis', ...liverOnly] },
	{ say: ['bridging fibrosis', 'advanced hepatic fibrosis', 'advanced liver fibrosis'], code: 'K74.02', not: ['no', 'not', 'possible', 'rule', 'risk', 'screen', ...liverOnly] },
	{ say: [...scarred('2', 'ii'), 'moderate hepatic fibrosis', 'moderate liver fibrosis', 'moderate scarring liver', 'scarring moderate', 'fibrosis moderate'], code: 'K74.0A', from: 2027, not: ['no', 'possible', 'rule', ...liverOnly, 'skin', 'breast'] },
	{ say: scarred('2', 'ii'), code: 'K74.01', until: 2026, not: ['no', 'possible', 'rule', ...liverOnly] },
	{ say: scarred('1', 'i').concat(['mild hepatic fibrosis', 'mild liver fibrosis', 'early liver fibrosis', 'early hepatic fibrosis']), code: 'K74.01', not: ['no', 'possible', 'rule', 'cirrhosis', ...liverOnly] },
	{ say: ['encephalopathy hepatic origin', 'encephalopathy of liver', 'hepatic enceph', 'liver encephalopathy', 'encephalopathy lactulose', 'encephalopathy rifaximin', 'hepatic coma', 'covert encephalopathy', 'minimal hepatic encephalopathy'], code: 'K76.82', not: ['no', 'prior', 'history', 'wernicke', 'hypoxic', 'prevent', 'precautions'] },
	{ say: ['dumping', 'dumping syndrome', 'late dumping', 'early dumping', 'dumps after meals'], code: 'K91.1', not: ['no', 'not', 'type', 'avoid', 'denies', 'rule', 'possible', 'risk'] },
	{ say: ['gastric antral vascular ectasia', 'watermelon stomach', 'gastric angioectasia', 'gastric avm', 'gastric avms', 'duodenal avm', 'duodenal avms', 'gastric angiodysplasia'], code: 'K31.819', not: ['no', 'bleeding', 'bleed', 'hemorrhage', 'rule'] },
	{ say: graded('1', 'i', 'first'), code: 'K64.0', not: ['no'] },
	{ say: graded('2', 'ii', 'second'), code: 'K64.1', not: ['no'] },
	{ say: graded('3', 'iii', 'third'), code: 'K64.2', not: ['no'] },
	{ say: graded('4', 'iv', 'fourth'), code: 'K64.3', not: ['no'] },
	{ say: ['ext hemorrhoid thrombosed', 'external hemorrhoid thrombosed', 'thrombosed ext hemorrhoid', 'hemorrhoid thrombosed', 'thrombosed hemorrhoid', 'clotted hemorrhoid', 'hemorrhoid clotted', 'perianal thrombosis', 'perianal hematoma'], code: 'K64.5', not: ['no', 'not'] },
	{ say: ['midline fissure', 'posterior midline fissure', 'anterior midline fissure', 'fissure in ano', 'rectal fissure', 'anal tear'], code: 'K60.2', not: ['no', 'healed', 'chronic', 'acute', 'tongue', 'skin', 'lip'] },
	{ say: ['chronic midline fissure', 'midline fissure chronic', 'chronic anal fissure', 'fissure chronic sentinel', 'fissure sentinel tag', 'chronic fissure in ano', 'chronic rectal fissure', 'nonhealing fissure', 'fissure botox', 'fissure sphincterotomy'], code: 'K60.1', not: ['no', 'healed', 'tongue', 'heel'] },
	{ say: ['pilonidal draining', 'pilonidal sinus', 'pilonidal pit', 'pilonidal pits', 'pilonidal tract', 'pilonidal wound'], code: 'L05.92', not: ['no', 'abscess', 'healed'] },
	{ say: ['rad proctitis', 'radiation proctopathy', 'proctitis radiation', 'proctitis from radiation', 'post radiation proctitis', 'proctitis after radiation', 'proctitis xrt', 'xrt proctitis'], code: 'K62.7', not: ['no', 'risk', 'history'] },
	{ say: ['full incontinence stool', 'leaks stool', 'leaking stool', 'loses stool', 'bowel accidents', 'stool accidents', 'fecal accidents', 'stool leakage', 'anal incontinence', 'bowel incontinence', 'incontinent of stool', 'incontinence of stool'], code: 'R15.9', not: ['no', 'denies', 'smear', 'smears', 'not', 'without'] },
	{ say: ['fecal smearing', 'smears underwear', 'incontinence smears', 'fecal incontinence smears', 'stool smears', 'stool staining underwear', 'fecal soiling smear'], code: 'R15.1', not: ['no', 'denies', 'pap'] },
	{ say: ['gb sludge', 'gallbladder sludge', 'biliary sludge', 'sludge gallbladder', 'sludge in gb', 'gb dyskinesia', 'low gb ef', 'low gallbladder ejection'], code: 'K82.8', not: ['no', 'history'] },
	{ say: ['chronic panc', 'panc chronic', 'calcific pancreatitis', 'chronic calcific pancreatitis', 'chronic calcific panc'], code: 'K86.1', not: ['no', 'etoh', 'alcohol', 'alcoholic', 'cancer', 'pain'] },
	{ say: ['chronic panc etoh', 'chronic panc alcohol', 'etoh chronic panc', 'alcoholic chronic panc', 'chronic pancreatitis etoh', 'chronic pancreatitis alcohol', 'alcohol chronic pancreatitis', 'chronic pancreatitis from alcohol'], code: 'K86.0', not: ['no', 'not', 'nonalcoholic'] },
	{ say: ['panc cyst', 'pancreas cyst', 'cyst panc head', 'cyst panc tail', 'cyst of pancreas', 'cyst in pancreas'], code: 'K86.2', not: ['no', 'ipmn', 'pseudocyst', 'mucinous', 'sca', 'neoplasm'] },
	{ say: ['peristomal rash', 'peristomal dermatitis', 'peristomal skin breakdown', 'peristomal irritation', 'peristomal skin irritation', 'rash around stoma', 'skin around stoma raw', 'skin raw stoma', 'peristomal erosion'], code: 'L24.B3', not: ['no', 'trach', 'tracheostomy', 'peg', 'gastrostomy', 'intact'] },
	{ say: ['peristomal rash peg', 'g tube site dermatitis', 'peg site dermatitis', 'peg site irritation', 'g tube site irritation'], code: 'L24.B1', not: ['no'] },
	{ say: ['both groins hernia', 'bilateral inguinal hernia', 'bilat inguinal hernia', 'bih reducible', 'bilateral groin hernia', 'bih repair', 'bih'], code: 'K40.20', not: ['no', 'recurrent', 'incarcerated', 'obstructed', 'intracranial'] },
	{ say: ['post infectious ibs', 'postinfectious ibs'], code: 'K58.8', not: ['no'] },
	// urology
	{ say: bigProstate.flatMap((p) => kept.map((k) => `${p} ${k}`)), code: 'N40.1', not: ['no', 'not', 'cancer', 'denies'] },
	{ say: ['microhematuria', 'micro hematuria', 'microscopic hematuria', 'microheme', 'mh'].flatMap((w) => [`${w} asx`, `asymptomatic ${w}`, `asx ${w}`, `${w} asymptomatic`, `${w} no symptoms`, `${w} without symptoms`]).concat(['amh hematuria', 'asymptomatic microscopic blood urine']), code: 'R31.21', not: ['gross', 'history'] },
	{ say: ['microheme', 'micro heme', 'micro hematuria', 'rbcs on ua', 'persistent microhematuria', 'red cells on ua'], code: 'R31.29', not: ['no', 'gross', 'asymptomatic', 'asx', 'negative', 'resolved'] },
	{ say: ['mixed ui', 'mui', 'mixed incont', 'mixed urinary incontinence', 'mixed stress urge incontinence', 'stress urge incontinence', 'stress and urge leakage', 'sui uui', 'stress and urge incont', 'urge and stress incontinence', 'mixed leakage'], code: 'N39.46', not: ['no', 'denies', 'muscle'] },
	{ say: ['stress incont', 'stress ui', 'stress leakage', 'leaks with cough', 'leaks with sneeze', 'leaks coughing', 'leaks when coughing', 'leaks laughing', 'leaks with jumping', 'leaks with exercise'], code: 'N39.3', not: ['no', 'denies', 'urge', 'mixed', 'fecal', 'stool', 'nothing'] },
	{ say: ['urge incont', 'urge ui', 'urge leakage', 'urgency incontinence', 'urgency leakage', 'oab wet', 'wet oab', 'overactive bladder wet', 'wets on way to bathroom', 'wet way toilet', 'leaks before reaching toilet', 'leaks on the way to toilet', 'wets a pad on the way'], code: 'N39.41', not: ['no', 'denies', 'stress', 'mixed', 'stool'] },
	{ say: ['oab wet', 'wet oab', 'oab dry'], code: 'N32.81', not: ['no'] },
	{ say: ['subfertility', 'subfertile', 'infertility', 'infertile'].flatMap((w) => [`${w} varicocele`, `varicocele ${w}`, `male ${w}`, `${w} male`, `${w} low count`]), code: 'N46.9', not: ['no', 'azoospermia', 'oligospermia', 'female'] },
	{ say: ['overflow incont', 'overflow leakage'], code: 'N39.490', not: ['no', 'stool', 'fecal', 'bowel', 'feces'] },
	{ say: ['psa creeping', 'psa rising', 'rising psa', 'psa up', 'psa climbing', 'psa rise', 'psa detectable', 'psa increasing', 'psa recurrence', 'psa elevated', 'biochemical recurrence', 'bcr', 'psa doubling'].flatMap((p) => ['prostatectomy', 'ralp', 'rarp', 'rp', 'radiation', 'xrt', 'rt', 'brachytherapy', 'seeds', 'treatment', 'imrt', 'cryotherapy', 'hifu', 'sbrt'].flatMap((t) => [`${p} post ${t}`, `${p} after ${t}`, `${p} since ${t}`, `${p} following ${t}`, `post ${t} ${p}`, `after ${t} ${p}`])).concat(['biochemical recurrence prostate', 'psa recurrence prostate', 'biochemical recurrence psa']), code: 'R97.21', not: ['no', 'biopsy', 'undetectable'] },
	{ say: ['hot flushes', 'hot flashes', 'flushes ten times', 'vasomotor flushes'], code: 'R23.2', near: ['leuprolide', 'lupron', 'adt', 'androgen deprivation', 'castration', 'eligard', 'degarelix', 'orgovyx', 'relugolix', 'goserelin', 'zoladex', 'trelstar', 'bicalutamide'], not: ['no', 'denies', 'menopause', 'menopausal', 'letrozole', 'tamoxifen'] },
	// women
	{ say: pads.flatMap((p) => [`${p} atrophy`, `atrophic ${p}`, `${p} dryness postmenopausal`, `${p} atrophy postmeno`, `${p} dryness menopause`, `${p} thinning`]).concat(['atrophic vaginitis', 'postmeno vaginitis', 'vaginal dryness estrace', 'vaginal dryness estrogen cream', 'gu syndrome of menopause', 'genitourinary syndrome menopause']), code: 'N95.2', not: ['no', 'testicular', 'muscular'] },
	{ say: ['endo laparoscopy', 'endo lap', 'endo diagnosed lap', "endo dx'd lap", 'endo dx lap', 'endo pelvic pain', 'endo orilissa', 'endo lupron', 'endo myfembree', 'endo continuous ocp', 'endo dienogest', 'endo norethindrone', 'known endo', 'endo excision', 'endo ablation pelvic'], code: 'N80.9', not: ['ovary', 'endometrioma', 'endocrine', 'suspected', 'possible', 'no', 'fellow', 'endoscopy', 'eval'] },
	{ say: ['trich vag', 'trich vaginitis', 'vag trich', 'trich wet prep', 'trich on wet prep', 'vaginal trich', 'trichomonas vag', 'trich pap'], code: 'A59.01', not: ['no', 'negative', 'neg', 'exposure', 'contact', 'test of cure'] },
	{ say: stopped.flatMap((s) => monthsLong.map((m) => `${s} ${m}`)).concat(['2nd amenorrhea', '2ary amenorrhea', 'secondary amenorrhoea', 'amenorrhea was regular', 'amenorrhea previously regular']), code: 'N91.1', not: ['never', 'menopause', 'postmenopausal', 'pregnant', 'mirena', 'nexplanon', 'depo', 'contraception', 'breastfeeding', 'hysterectomy', 'pill', 'ocp'] },
	{ say: ['never had period', 'never had a period', 'never had menses', 'never menstruated', 'no menarche', 'no menarche yet', 'menarche not yet', 'no period ever', 'no periods ever', 'periods never started'], code: 'N91.0' },
	{ say: ['irreg menses', 'irreg periods', 'irreg cycles', 'irregular cycles', 'cycles irreg', 'menses irreg', 'periods irreg', 'periods all over the place', 'unpredictable periods'], code: 'N92.6', not: ['no', 'denies', 'pcos', 'puberty', 'perimenopausal', 'perimenopause', 'heavy'] },
	{ say: ['aub perimeno', 'aub perimenopausal', 'aub perimenopause', 'perimeno bleeding', 'perimenopausal bleeding', 'heavy bleeding perimeno', 'heavy periods perimenopausal', 'heavy menses perimenopause', 'perimenopausal menorrhagia', 'premenopausal bleeding'], code: 'N92.4', not: ['no', 'postmenopausal'] },
	{ say: ['postmeno bleed', 'postmeno bleeding', 'postmenopausal spotting', 'postmeno spotting', 'bleeding after menopause', 'spotting after menopause', 'pm bleeding stripe', 'bleeding postmenopause'], code: 'N95.0', not: ['no', 'denies'] },
	{ say: ['man boobs', 'man boob', 'moobs', 'male breast enlargement', 'breast buds boy', 'breast tissue male', 'enlarged breasts male', 'pubertal gynecomastia', 'gyno male', 'breast growth male'], code: 'N62', not: ['no', 'mass', 'cancer'] },
	{ say: ['nipple dc', 'nipple d/c', 'bloody nipple discharge', 'nipple leakage', 'nipple fluid', 'discharge from nipple', 'bloody nipple'], code: 'N64.52', not: ['no', 'denies', 'milky', 'galactorrhea'] },
	{ say: ['primary ovarian insufficiency', 'premature ovarian insufficiency', 'premature ovarian failure', 'poi', 'early ovarian failure'], code: 'E28.39', not: ['point', 'rule', 'possible', 'no'] },
	{ say: ['ovarian hemorrhagic cyst', 'hemorrhagic cyst ovary', 'hemorrhagic ovarian cyst', 'hemorrhagic cyst adnexa'], code: 'N83.20', not: ['no', 'corpus', 'luteum', 'resolved'] },
	...(
		[
			['T78.01', ['peanut', 'peanut butter']],
			['T78.02', ['shrimp', 'shellfish', 'crab', 'lobster', 'prawn', 'crustacean']],
			['T78.03', ['fish', 'salmon', 'tuna', 'cod', 'clam', 'oyster', 'mussel', 'scallop']],
			['T78.04', ['kiwi', 'banana', 'mango', 'strawberry', 'fruit', 'peach', 'celery']],
			['T78.05', ['cashew', 'walnut', 'pecan', 'almond', 'pistachio', 'hazelnut', 'tree nut', 'nut', 'sesame', 'seed']],
			['T78.07', ['milk', 'dairy', 'cheese']],
			['T78.08', ['egg']],
			['T78.09', ['soy', 'wheat', 'mustard']],
		] as const
	).map(([code, foods]): Phrase => ({ say: foods.flatMap((f) => [`${f} anaphylaxis`, `anaphylaxis ${f}`, `anaphylaxis to ${f}`, `anaphylaxis from ${f}`, `anaphylaxis after ${f}`, `anaphylactic reaction ${f}`, `anaphylactic shock ${f}`]), code, not: ['history', 'prior', 'past', 'risk', 'allergy', 'avoid', 'previous', 'last year', 'years'] })),
	// pregnancy
	{ say: ['polyhydram', 'poly hydramnios', 'polyhydramnios', 'poly afi', 'mild poly'], code: 'O40', near: pregnant, not: ['no', 'resolved', 'history'] },
	{ say: ['short cx', 'short cervix', 'cervical shortening', 'cervix short', 'cx short', 'short cervical length', 'shortened cervix'], code: 'O26.87', near: pregnant, not: ['no', 'history', 'prior'] },
	{ say: ['prev cesarean', 'prior cesarean', 'previous cesarean', 'prior section', 'previous section', 'prev section', 'prev c section'], code: 'O34.21', near: pregnant, not: ['postpartum', 'ectopic', 'wound', 'history'] },
	{ say: ['teen pregnancy', 'teen primip', 'teen g1', 'teen gravida', 'adolescent gravida'], code: 'O09.61', near: pregnant },
	{ say: ['late to care', 'late entry to care', 'late prenatal care', 'late entry prenatal care', 'no prenatal care', 'limited prenatal care', 'insufficient prenatal care', 'first visit late'], code: 'O09.3', near: pregnant, not: ['postpartum'] },
	{ say: ['cholestasis', 'itching palms bile acids', 'bile acids elevated', 'intrahepatic cholestasis'], code: 'O26.64', near: pregnant, not: ['no', 'history', 'prior', 'rule', 'pending'] },
	// babies
	{ say: reddened, code: 'L22', not: ['no', 'resolved', 'healed', 'clear'] },
	{ say: reddened.filter((r) => /yeast|candid/.test(r)).concat(['diaper rash candida', 'diaper rash satellite', 'yeast diaper', 'diaper rash nystatin', 'diaper dermatitis nystatin']), code: 'B37.2', not: ['no', 'resolved', 'healed', 'clear'] },
	{ say: ['bll duct', 'blocked tear duct', 'clogged tear duct', 'plugged tear duct', 'tear duct blocked', 'tear duct clogged', 'duct clogged eye', 'duct blocked eye', 'tear duct obstruction', 'nldo', 'clogged lacrimal duct'], code: 'H04.53', near: ['newborn', 'infant', 'wk', 'month', 'mo', 'baby', 'neonatal', 'massage', 'crigler'], not: ['no'] },
	{ say: ['baom', 'bilateral aom', 'bilat aom', 'aom both ears', 'aom bilat', 'bilateral om', 'om both ears', 'both ears infected', 'bom'], code: 'H66.93', not: ['no', 'resolved', 'effusion', 'ome', 'suppurative'] },
	// skin and wounds
	{ say: ['pr rash', 'pit rosea', 'p rosea', 'herald patch', 'christmas tree rash', 'pityriasis rosacea'], code: 'L42', not: ['no', 'rule', 'possible'] },
	{ say: ['scalp pso', 'pso scalp', 'scalp psoriasis', 'psoriasis scalp', 'psoriasis of scalp', 'nail psoriasis plaques', 'psoriasis plaques', 'plaques psoriasis', 'psoriatic plaques', 'pso plaques', 'plaque pso', 'chronic plaque pso', 'psoriasis pasi', 'psoriasis surface'], code: 'L40.0', not: ['no', 'family', 'guttate', 'pustular', 'inverse', 'arthritis only'] },
	{ say: ['papulopustular rosacea', 'rosacea papulopustular', 'ocular rosacea', 'phymatous rosacea', 'erythematotelangiectatic rosacea', 'etr rosacea', 'ppr rosacea'], code: 'L71.8', not: ['no'] },
	{ say: ['female pattern hair loss', 'female pattern alopecia', 'fphl', 'male pattern baldness', 'mphl', 'male pattern hair loss', 'pattern hair loss', 'aga hair', 'androgenetic alopecia'], code: 'L64.8', not: ['no', 'family', 'drug'] },
	{ say: ['irritant hand eczema', 'hand eczema irritant', 'irritant hand derm', 'hand derm irritant', 'irritant derm hands', 'wet work dermatitis', 'irritant hand dermatitis', 'irritant contact derm'], code: 'L24.9', not: ['no', 'allergic', 'diaper', 'stoma'] },
	{ say: ['contact derm poison ivy', 'poison ivy rash', 'poison oak rash', 'poison ivy', 'rhus derm', 'rhus dermatitis', 'poison oak', 'poison sumac'], code: 'L23.7', not: ['no', 'exposure', 'avoid', 'history'] },
	{ say: ['seb cyst', 'sebaceous cyst', 'infected seb cyst', 'inflamed seb cyst'], code: 'L72.3', not: ['no', 'removed', 'history'] },
	{ say: ['melanoma in situ arm', 'mis arm', 'mis forearm', 'mis shoulder'], code: 'D03.6', not: ['history', 'minimally', 'surgery'] },
	{ say: ['mis leg', 'mis calf', 'mis thigh'], code: 'D03.7', not: ['history', 'minimally', 'surgery'] },
	{ say: ['mis back', 'mis chest', 'mis trunk', 'mis abdomen'], code: 'D03.59', not: ['history', 'minimally', 'surgery'] },
	{ say: ['dysplastic nevus', 'dysplastic mole', 'dn', 'atypical nevus', 'atypical mole'].flatMap((n) => [`${n} back`, `${n} trunk`, `${n} chest`, `${n} abdomen`, `${n} flank`, `${n} buttock`]), code: 'D22.5', not: ['history', 'no', 'prior'] },
	{ say: ['dysplastic nevus', 'dysplastic mole', 'dn', 'atypical nevus', 'atypical mole'].flatMap((n) => [`${n} leg`, `${n} calf`, `${n} thigh`, `${n} foot`, `${n} shin`]), code: 'D22.7', not: ['history', 'no', 'prior'] },
	{ say: ['dysplastic nevus', 'dysplastic mole', 'dn', 'atypical nevus', 'atypical mole'].flatMap((n) => [`${n} arm`, `${n} shoulder`, `${n} forearm`, `${n} hand`]), code: 'D22.6', not: ['history', 'no', 'prior'] },
	{ say: ['bullous pemphigoid', 'bp blisters', 'bp bullae', 'bp doxy', 'bp dupixent skin', 'pemphigoid bullous'], code: 'L12.0', not: ['pressure', 'no', 'rule'] },
	{ say: ['keratosis pilaris', 'kp arms', 'kp thighs', 'kp cheeks', 'kp upper arms'], code: 'L85.8', not: ['no'] },
	{ say: ['ad flare', 'ad flexural', 'ad dupixent', 'ad tac', 'ad triamcinolone', 'ad topical steroid', 'ad eczema', 'ad antecubital', 'ad popliteal', 'ad creases', 'ad moisturizer', 'ad wet wraps', 'ad rinvoq', 'ad tacrolimus'], code: 'L20.9', not: ['alzheimer', 'dementia', 'memory', 'ear', 'no'] },
	{ say: ['buttock pu', 'pu buttock', 'buttock pressure ulcer', 'buttock pressure sore', 'pressure sore buttock', 'buttock bedsore', 'bedsore buttock'], code: 'L89.3', not: ['no', 'healed', 'risk'] },
	{ say: ['sacral pu', 'pu sacrum', 'sacral bedsore', 'bedsore sacrum', 'pu sacral', 'coccyx pu', 'pu coccyx'], code: 'L89.15', not: ['no', 'healed', 'risk'] },
	{ say: ['heel pu', 'pu heel', 'heel bedsore', 'bedsore heel'], code: 'L89.6', not: ['no', 'healed', 'risk'] },
	{ say: ['hip pu', 'pu hip', 'trochanter pu', 'pu trochanter', 'hip bedsore'], code: 'L89.2', not: ['no', 'healed', 'risk'] },
	// ear, nose, throat
	{ say: ['crs pansinus', 'crs pan', 'crs all sinuses', 'chronic pansinus', 'pansinus disease', 'chronic rhinosinusitis pansinus', 'crs pansinusitis'], code: 'J32.4', not: ['no', 'acute'] },
	{ say: ['crs max', 'crs maxillary', 'chronic max sinusitis', 'chronic sinusitis max', 'chronic maxillary sinus disease', 'chronic rhinosinusitis maxillary'], code: 'J32.0', not: ['no', 'acute', 'pansinus', 'ethmoid'] },
	{ say: ['crs frontal', 'chronic frontal sinus disease'], code: 'J32.1', not: ['no', 'acute', 'pansinus', 'ethmoid', 'maxillary'] },
	{ say: ['crs ethmoid', 'chronic ethmoid sinus disease'], code: 'J32.2', not: ['no', 'acute', 'pansinus', 'frontal', 'maxillary'] },
	{ say: ['crs sphenoid', 'chronic sphenoid sinus disease'], code: 'J32.3', not: ['no', 'acute', 'pansinus', 'ethmoid'] },
	{ say: ['acute max sinusitis', 'acute sinusitis max', 'acute sinusitis maxillary', 'max sinusitis augmentin', 'abrs max', 'max sinusitis acute'], code: 'J01.00', not: ['no', 'chronic', 'recurrent'] },
	{ say: ['lost smell', 'loss of smell', 'no smell', 'cannot smell', 'smell gone', 'smell loss', "can't smell", 'sense of smell gone', 'lost sense of smell', 'unable to smell'], code: 'R43.0', not: ['no loss', 'denies', 'odor', 'wound', 'discharge', 'drainage', 'vaginal', 'fluid', 'regained', 'returned', 'back', 'pus', 'slough', 'urine', 'exudate'] },
	{ say: ['nasal polyps', 'bilateral polyps nose', 'nose polyps', 'nose bilateral polyps', 'polyps nose', 'polyps middle meatus', 'polyps both nostrils', 'sinonasal polyps', 'polyposis nasal'], code: 'J33.9', not: ['no', 'history', 'colon', 'gone', 'removed'] },
	{ say: ['vocal cord polyp', 'vc polyp', 'vf polyp', 'vocal fold polyp', 'tvc polyp'], code: 'J38.1', not: ['no', 'removed'] },
	{ say: ['tonsillitis recurrent', 'recurrent tonsillitis'], code: 'J35.01', not: ['no', 'acute', 'strep', 'today', 'exudate'] },
	{ say: ['tmj pain', 'pain tmj', 'tmj arthralgia', 'tmj tenderness', 'tmj right', 'tmj left', 'jaw joint pain'], code: 'M26.62', not: ['no', 'clicking only', 'surgery', 'denies'] },
	// lungs, vessels, blood, hormones in letters
	{ say: ['chronic hypoxic failure', 'chronic hypoxemic failure', 'chronic hypoxic respiratory failure', 'chronic hypoxaemic failure', 'chronic hypoxic resp failure', 'chronic type 1 respiratory failure'], code: 'J96.11', not: ['acute', 'no', 'heart', 'hypercapnic', 'kidney'] },
	{ say: ['chronic hypercapnic failure', 'chronic hypercapnic resp failure', 'chronic type 2 respiratory failure', 'chronic hypercarbic respiratory failure'], code: 'J96.12', not: ['acute', 'no', 'heart'] },
	{ say: ['infrarenal aneurysm', 'infrarenal aaa', 'infrarenal aortic aneurysm', 'aneurysm below renal arteries', 'infrarenal abdominal aortic aneurysm'], code: 'I71.43', not: ['ruptured', 'no', 'repaired', 'iliac', 'family', 'father'] },
	{ say: ['juxtarenal aneurysm', 'juxtarenal aaa', 'juxtarenal aortic aneurysm'], code: 'I71.42', not: ['ruptured', 'no', 'repaired'] },
	{ say: ['pararenal aneurysm', 'pararenal aaa', 'pararenal aortic aneurysm'], code: 'I71.41', not: ['ruptured', 'no', 'repaired'] },
	{ say: ['lung embolus', 'lung emboli', 'embolus in lung', 'clot in lung', 'clots in lung', 'clot on lung', 'clots on lungs', 'lung clot', 'lung embolism', 'blood clot lung'], code: 'I26.99', not: ['no', 'negative', 'rule', 'risk', 'saddle', 'septic'] },
	{ say: ['tumor anemia', 'tumour anaemia', 'cancer anemia', 'anemia of malignancy', 'anemia of cancer', 'malignancy related anemia', 'cancer related anemia', 'anemia from tumor', 'anemia due to tumor'], code: 'D63.0', not: ['no', 'chemotherapy', 'iron'] },
	{ say: ['post-bypass hypoglycemia', 'post bypass hypoglycemia', 'hypoglycemia after bypass', 'hypoglycemia after gastric bypass', 'post-bariatric hypoglycemia', 'hypoglycemia after sleeve', 'hypoglycemia after bariatric surgery', 'post-rygb hypoglycemia', 'lows after bypass', 'late dumping hypoglycemia'], code: 'E89.830', from: 2027, not: ['no', 'diabetes'] },
	{ say: ['iron deficiency anemia does not absorb', 'iron deficiency anemia malabsorption', 'iron deficiency anemia bypass', 'iron deficiency anemia gastric bypass', 'iron deficiency anemia poor absorption', 'iron deficiency anemia celiac', 'iron deficiency anemia sleeve', 'ida malabsorption', 'ida bypass', 'ida gastric bypass'], code: 'D50.8', not: ['no', 'blood loss'] },
	{ say: ['b12 deficient', 'b12 deficiency', 'low b12', 'b12 low', 'vitamin b12 deficient'], code: 'E53.8', not: ['no', 'anemia', 'pernicious', 'normal', 'not'] },
	{ say: ['venous hypertension ulcer', 'venous hypertension with ulcer', 'ulcer venous hypertension'], code: 'I87.31', not: ['no', 'pulmonary', 'portal', 'inflammation'] },
	{ say: ['oral mucositis chemo', 'mucositis from chemo', 'chemo mucositis', 'mouth ulcers chemo', 'ulcers buccal chemo', 'mouth ulcers from chemo', 'oral ulcers from chemo', 'stomatitis from chemo', 'chemo stomatitis', 'mouth sores from chemo', 'mouth sores chemo'], code: 'K12.31', not: ['no', 'resolved', 'prevent', 'radiation'] },
	// eye
	{ say: ['dermatochalasis', 'dermatochalasis upper lid', 'dermatochalasis lower lid', 'lid dermatochalasis', 'baggy upper lids', 'hooded lids', 'redundant upper lid skin', 'excess upper lid skin'], code: 'H02.83', not: ['no'] },
	{ say: ['rd mac on', 'rd macula on', 'retinal detachment mac on', 'rd mac off', 'rd macula off', 'retinal detachment mac off', 'rd with tear', 'rhegmatogenous rd', 'rrd'], code: 'H33.00', not: ['no', 'tractional', 'serous', 'history', 'repaired', 'precautions'] },
	{ say: ['ant uveitis', 'anterior uveitis', 'iritis', 'acute iritis', 'acute anterior uveitis', 'ant uveitis hla b27'], code: 'H20.01', not: ['no', 'history', 'chronic', 'recurrent', 'secondary', 'traumatic', 'rule'] },
	{ say: ['conj viral', 'viral conj', 'viral pink eye', 'viral pinkeye'], code: 'B30.9', not: ['no', 'adenoviral'] },
	{ say: ['astig', 'astigmatism'], code: 'H52.20', not: ['regular', 'irregular', 'no'] },
	{ say: ['alt et', 'alternating et', 'alt esotropia', 'et alt', 'et alternating', 'alternating esotropia'], code: 'H50.05', not: ['no', 'intermittent', 'a pattern', 'v pattern', 'tremor'] },
	{ say: ['alt xt', 'alternating xt', 'xt alt', 'xt alternating', 'alternating exotropia', 'alt exotropia'], code: 'H50.15', not: ['no', 'intermittent', 'a pattern', 'v pattern'] },
	{ say: ['intermittent xt alt', 'intermittent alternating xt', 'intermittent alt xt', 'alternating intermittent exotropia', 'x t alt'], code: 'H50.34', not: ['no'] },
	{ say: ['intermittent et alt', 'intermittent alternating et', 'alternating intermittent esotropia'], code: 'H50.32', not: ['no'] },
];
