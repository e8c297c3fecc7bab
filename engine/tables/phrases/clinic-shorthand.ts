// biome-ignore-all format: a table, one row a line
import type { Phrase } from '../phrase.ts';

/**
 * Running words and shorthand of specialty clinics: how a prostate is told by the nights, a lesion by its biopsy, an
 * infection of a wound by its depth. Own compilation, codes checked against the FY2026 and FY2027 order files.
 */
export const clinicShorthandPhrases: readonly Phrase[] = [
	// heart
	{ say: ['paroxysmal a fib', 'a fib paroxysmal'], code: 'I48.0' },
	{ say: ['a fib persistent'], code: 'I48.19', not: ['longstanding'] },
	{ say: ['a fib permanent'], code: 'I48.21' },
	// endocrine
	{ say: ['thyroid eye disease', 'thyroid associated orbitopathy', 'thyroid orbitopathy', 'graves orbitopathy', 'graves ophthalmopathy'], code: 'H05.83', from: 2026 },
	{ say: ['hypopit', 'panhypopit'], code: 'E23.0' },
	{ say: ['mng', 'multinodular thyroid'], code: 'E04.2', not: ['toxic', 'graves', 'no'] },
	{ say: ["cushing's", 'cushings', 'hypercortisolism'], code: 'E24.9', not: ['no', 'screen', 'triad', 'ulcer', 'iatrogenic', 'drug', 'pituitary', 'ectopic', 'subclinical', 'disease', 'stigmata'] },
	{ say: ["addison's", 'addisons'], code: 'E27.1', not: ['no', 'crisis', 'screen'] },
	// cancer
	{ say: ['mcrpc', 'crpc', 'castrate resistant prostate cancer', 'castration resistant prostate cancer', 'mcspc', 'mhspc'], code: 'C61' },
	{ say: ['panc head ca', 'pancreatic head cancer', 'pancreas head cancer', 'panc head adenocarcinoma', 'head of pancreas cancer'], code: 'C25.0', not: ['no', 'family'] },
	// skin
	{ say: ['keratosis rubbed raw', 'keratosis catching', 'keratosis rubbing', 'seborrheic keratosis rubbed', 'seborrheic keratosis red crusted', 'seborrheic keratosis inflamed', 'seborrheic keratosis irritated', 'seborrheic keratosis itchy', 'seborrheic keratosis rubs', 'seborrheic keratosis catches', 'seborrheic keratosis traumatized', 'seborrheic keratosis bleeds'], code: 'L82.0', not: ['actinic', 'no', 'not'] },
	{ say: ['hard corn', 'soft corn', 'heloma', 'heloma durum', 'heloma molle', 'intractable plantar keratosis', 'plantar keratosis', 'tyloma', 'tylomas', 'keratosis sub met', 'callus sub met'], code: 'L84', not: ['punctate'] },
	// wounds
	{ say: ['superficial incisional ssi', 'superficial ssi', 'superficial surgical wound infection', 'superficial wound infection incision', 'superficial port site infection', 'port site infection', 'infected port site', 'incision superficially infected', 'superficial infection of incision'], code: 'T81.41', not: ['no', 'deep', 'organ', 'chest', 'mediport', 'catheter'] },
	{ say: ['deep incisional ssi', 'deep ssi', 'deep surgical site infection', 'deep incisional infection'], code: 'T81.42', not: ['no', 'superficial', 'organ'] },
	{ say: ['organ space ssi', 'organ/space ssi', 'organ space surgical site infection', 'postoperative intraabdominal abscess', 'postop intraabdominal abscess'], code: 'T81.43', not: ['no'] },
	{ say: ['incision dehisced', 'incision dehiscence', 'wound opened up after surgery', 'incision opened', 'incision separated', 'incision came apart', 'surgical incision open', 'separation of incision', 'skin dehiscence incision'], code: 'T81.31', not: ['no', 'intact', 'not'] },
	// gut
	{ say: ['sigmoid diverticula', 'colonic diverticula', 'diverticula sigmoid', 'left sided diverticula', 'left sided diverticulosis', 'diverticula in colon'], code: 'K57.30', not: ['no', 'bleeding', 'diverticulitis', 'inflamed diverticula'] },
	{ say: ['rectal tubular adenoma', 'rectal adenoma', 'rectal ta', 'rectal tva'], code: 'D12.8', not: ['history', 'no'] },
	// kidney and bladder
	{ say: ['gets up two times night', 'gets up twice night', 'gets up three times night', 'gets up four times night', 'gets up five times night', 'up three times a night', 'up four times a night', 'up twice a night', 'up two times a night', 'up 2 times night', 'up 3 times night', 'up 4 times night', 'up 5 times night', 'gets up 2 times night', 'gets up 3 times night', 'gets up 4 times night', 'gets up 5 times night', 'voids 3 times night', 'voids 4 times night', 'up 3x night', 'up 4x night', 'up 2x night', 'up 5x night', 'nocturia x2', 'nocturia x3', 'nocturia x4', 'nocturia x5', 'night 3x to void'], code: 'R35.1', near: ['prostate', 'bph', 'bladder', 'oab', 'urinate', 'void', 'urine', 'pee', 'urology', 'tamsulosin', 'finasteride', 'psa', 'nocturia', 'prostrate', 'luts'], not: ['no', 'feed', 'feeds', 'baby', 'cough', 'coughing', 'nurse', 'bottle', 'itch', 'pain', 'stool', 'diarrhea', 'wheeze'] },
	{ say: ['push to start', 'pushes to start', 'has to push to urinate', 'has to strain to urinate', 'pushes to void', 'has to push to void', 'strains to void', 'strains to urinate', 'straining to urinate', 'has to strain to void', 'strains to pee', 'pushing to pee', 'has to push to pee', 'pushes to get stream going'], code: 'R39.16', not: ['no', 'labor', 'stool', 'bowel', 'constipation', 'bike', 'car'] },
	{ say: ['dribbles after', 'dribbling after voiding', 'dribbling after urinating', 'dribbles after voiding', 'dribbles after urinating', 'dribbles after peeing', 'drips after voiding', 'drips after urination', 'leaks after voiding', 'post void dribble', 'post void dribbling', 'post-void dribble', 'postvoid dribbling', 'post micturition dribble', 'afterdribble', 'terminal dribbling', 'terminal dribble'], code: 'N39.43', near: ['prostate', 'bph', 'urine', 'void', 'urinate', 'voiding', 'bladder', 'stream', 'tamsulosin', 'psa', 'dribbling', 'dribble', 'pee'], not: ['no', 'nose', 'milk', 'feed'] },
	{ say: ['feels like he does not empty', "feels like he doesn't empty", 'never feels empty', 'feels never empty', 'bladder never feels empty', 'bladder does not empty', "bladder doesn't empty", 'does not empty bladder', "doesn't empty bladder", 'prostate does not empty', "prostate doesn't empty", 'does not empty completely', "doesn't empty completely", 'feels not empty after voiding', 'never feels empty', 'not emptying', 'not emptying all the way', 'incomplete emptying', 'sense of incomplete emptying'], code: 'R39.14', near: ['prostate', 'bph', 'urine', 'void', 'urinate', 'voiding', 'bladder', 'stream', 'tamsulosin', 'psa', 'luts'], not: ['no', 'gastric', 'stomach', 'bowel', 'stool', 'rectal'] },
	{ say: ['stream is dribble', 'stream is down to dribble', 'stream is a dribble', 'slow stream', 'stream is slow', 'stream weak', 'stream is weak', 'stream down', 'stream poor', 'stream is poor', 'dribbling stream', 'weak flow', 'flow is weak', 'flow is slow', 'flow slow'], code: 'R39.12', near: ['prostate', 'bph', 'urine', 'void', 'urinate', 'voiding', 'bladder', 'tamsulosin', 'psa', 'luts'], not: ['no'] },
	{ say: ['stops and starts stream', 'stream stops and starts', 'starts and stops urinating', 'intermittent stream', 'stop and go stream', 'stop start stream'], code: 'R39.198', near: ['prostate', 'bph', 'urine', 'void', 'urinate', 'voiding', 'bladder', 'tamsulosin', 'psa', 'luts'], not: ['no'] },
	{ say: ['takes time to start urinating', 'waits for stream to start', 'trouble starting stream', 'slow to start urinating', 'hard to start stream', 'waits to start', 'trouble getting started urinating', 'urinary hesitancy'], code: 'R39.11', near: ['prostate', 'bph', 'urine', 'void', 'urinate', 'voiding', 'bladder', 'tamsulosin', 'psa', 'luts', 'hesitancy'], not: ['no'] },
	{ say: ['has to run to toilet', 'has to run to the bathroom to pee', 'rushes to bathroom to urinate', 'sudden urge to urinate', 'gotta go feeling'], code: 'R39.15', near: ['prostate', 'bph', 'urine', 'void', 'urinate', 'voiding', 'bladder', 'luts', 'oab'], not: ['no', 'stool', 'bowel', 'diarrhea'] },
	{ say: ['psa elevated', 'psa rising', 'rising psa', 'psa is up', 'psa is elevated', 'psa went up', 'psa high', 'psa is high', 'psa has gone up', 'raised psa', 'psa climbing'], code: 'R97.20', not: ['cancer', 'adenocarcinoma', 'gleason', 'recurrence', 'prostatectomy', 'radiation', 'not', 'no', 'normal'] },
	{ say: ['hyperk', 'hyper k'], code: 'E87.5', not: ['no', 'not'] },
	{ say: ['hypok', 'hypo k'], code: 'E87.6', not: ['no', 'not', 'diet', 'foods', 'handout', 'dietitian'] },
	{ say: ['hypona', 'hyper na'], code: 'E87.1', not: ['no', 'not', 'hyper', 'diet', 'diets', 'foods'] },
	{ say: ['nmibc', 'non muscle invasive bladder cancer', 'nonmuscle invasive bladder cancer', 'mibc', 'muscle invasive bladder cancer'], code: 'C67.9', not: ['history', 'no'] },
	// lungs
	{ say: ['lung hamartoma', 'hamartoma lung', 'pulmonary hamartoma'], code: 'D14.30', not: ['no'] },
	{ say: ['lobe nodule'], code: 'R91.1', near: ['lung', 'lungs', 'chest', 'ct', 'ldct', 'pulmonary', 'pack', 'smoker', 'spiculated', 'fleischner', 'pet'], not: ['thyroid', 'fna', 'bethesda', 'ear', 'liver', 'no', 'multiple', 'several', 'bilateral', 'cancer', 'temporal', 'frontal', 'parietal'] },
	{ say: ['lobe nodule', 'nodule in the gland', 'gland nodule', 'nodule moves with swallowing', 'nodule thyroid bed', 'solid nodule', 'cystic nodule', 'nodule is single', 'single nodule'], code: 'E04.1', near: ['thyroid', 'hashimoto', 'thyroiditis', 'tsh', 'levothyroxine', 'bethesda', 'tirads', 'ti'], not: ['lung', 'chest', 'pulmonary', 'breast', 'prostate', 'no', 'multiple', 'several', 'adrenal', 'liver', 'skin', 'ground'] },
	{ say: ['lung nodule', 'pulmonary nodule', 'lobe lung nodule', 'lingula nodule', 'lingular nodule', 'right upper lobe nodule', 'left upper lobe nodule', 'right lower lobe nodule', 'left lower lobe nodule', 'right middle lobe nodule'], code: 'R91.1', not: ['thyroid', 'fna', 'bethesda', 'ear', 'liver', 'thyroid', 'no', 'multiple', 'several', 'bilateral', 'cancer', 'liver', 'temporal', 'frontal', 'parietal'] },
	{ say: ['pulmonary hypertension right heart catheterization'], code: 'I27.20' },
	// allergy
	{ say: ['allergic rhinitis dust mite', 'allergic rhinitis dust mites', 'allergic rhinitis mite', 'allergic rhinitis mites', 'allergic rhinitis mold', 'allergic rhinitis cockroach', 'allergic rhinitis dust'], code: 'J30.89' },
	{ say: ['allergic rhinitis grass', 'allergic rhinitis ragweed', 'allergic rhinitis tree', 'allergic rhinitis trees', 'allergic rhinitis weeds', 'allergic rhinitis birch', 'allergic rhinitis oak', 'allergic rhinitis timothy', 'allergic rhinitis pollen'], code: 'J30.1' },
	{ say: ['allergic rhinitis cat', 'allergic rhinitis dog', 'allergic rhinitis dander', 'allergic rhinitis cats', 'allergic rhinitis dogs'], code: 'J30.81' },
	{ say: ['dust mite spt', 'dust mite skin test', 'dust mite positive', 'mite positive', 'spt dust mite', 'skin test dust mite', 'mite spt', 'spt mite', 'skin testing dust mite', 'dust mite sige', 'cockroach spt', 'mold spt', 'mold skin test'], code: 'J30.89', near: ['rhinitis', 'ar', 'flonase', 'nasal', 'hay fever', 'zyrtec'], not: ['negative', 'no', 'neg', 'not'] },
	{ say: ['grass spt', 'ragweed spt', 'tree spt', 'weeds spt', 'birch spt', 'oak spt', 'pollen spt', 'ragweed skin test', 'grass skin test', 'tree skin test', 'spt grass', 'spt ragweed', 'spt tree', 'ragweed positive', 'grass positive'], code: 'J30.1', near: ['rhinitis', 'ar', 'flonase', 'nasal', 'hay fever', 'zyrtec'], not: ['negative', 'no', 'neg', 'not'] },
	// nerves and limbs
	{ say: ['has fallen two times since', 'has fallen three times since', 'has fallen three times', 'has fallen four times', 'fallen three times since', 'fell three times since', 'fell three times', 'fell four times', 'has fallen several times', 'has fallen many times', 'fell several times', 'falls every week', 'falling every week', 'falls weekly', 'three falls since', 'three falls in', 'two falls since', 'four falls since', '3 falls since', '4 falls since', '3 falls in', 'keeps falling', 'multiple falls', 'several falls', 'frequent falls', 'fallen 3 times', 'fell 3 times', 'fallen 4 times', 'fallen 5 times'], code: 'R29.6', not: ['no', 'denies', 'asleep', 'baby', 'years ago', 'toddler', 'infant', 'bicycle', 'bike', 'ski', 'skiing', 'skating', 'horse'] },
	{ say: ['full thickness rotator cuff tear', 'complete rotator cuff tear', 'full thickness cuff tear', 'full thickness supraspinatus tear', 'full-thickness rotator cuff tear'], code: 'M75.12', not: ['acute', 'traumatic', 'injury', 'no', 'without', 'strain'] },
	{ say: ['partial thickness rotator cuff tear', 'partial rotator cuff tear', 'partial cuff tear', 'partial thickness supraspinatus tear', 'incomplete rotator cuff tear'], code: 'M75.11', not: ['acute', 'traumatic', 'injury', 'no', 'without'] },
	// eyes
	{ say: ['nuclear sclerosis lens', 'nuclear sclerosis', 'nuclear sclerotic cataract', 'lens nuclear sclerosis cataract', 'nuclear sclerotic changes'], code: 'H25.1', not: ['no', 'posterior'] },
	{ say: ['glaucoma suspect low risk', 'low risk glaucoma suspect', 'open angle glaucoma suspect low risk', 'glaucoma suspect open angles low risk'], code: 'H40.01', not: ['high', 'no', 'not'] },
	{ say: ['glaucoma suspect high risk', 'high risk glaucoma suspect'], code: 'H40.02', not: ['low', 'no', 'not'] },
	// ear, nose, throat
	{ say: ['chronic otitis media with effusion'], code: 'H65.49' },
	{ say: ['adenotonsillar hypertrophy', 'tonsil and adenoid hypertrophy', 'adenoid and tonsil hypertrophy', 'big tonsils and adenoids'], code: 'J35.3', not: ['no'] },
	{ say: ['chronic rhinosinusitis with polyps', 'chronic rhinosinusitis with nasal polyps', 'crswnp', 'chronic sinusitis with nasal polyps'], code: 'J33.9', not: ['without', 'no'] },
	// women
	{ say: ['vag discharge', 'vaginal dc', 'abnormal vaginal discharge'], code: 'N89.8', not: ['no', 'denies', 'bacterial', 'yeast'] },
	{ say: ['periods much heavier', 'periods heavier', 'heavier periods', 'menses heavier', 'heavier menses', 'periods have got heavier', 'periods got heavier', 'heavy periods', 'periods are heavy', 'periods heavy', 'menses heavy', 'heavy menses', 'flooding periods', 'periods heavy with clots', 'heavy cycles', 'heavy menstrual flow', 'periods heavy but regular', 'heavy periods every 28 days'], code: 'N92.0', not: ['no', 'irregular', 'light', 'lighter', 'not', 'unpredictable', 'skips'] },
	// surgery
	{ say: ['umb hernia', 'hernia at navel', 'belly button hernia', 'periumbilical hernia'], code: 'K42.9', not: ['no', 'incarcerated', 'strangulated', 'repair intact', 'incisional', 'repaired'] },
	{ say: ['internal hemorrhoids', 'int hemorrhoids', 'internal hemorrhoid', 'int hem', 'hemorrhoids internal'], code: 'K64.8', not: ['grade', 'degree', 'no', 'stage', 'gr'] },
	{ say: ['fissure nifedipine', 'fissure diltiazem', 'fissure sitz', 'anal fissure', 'fissure nitroglycerin', 'posterior midline fissure'], code: 'K60.2', not: ['no', 'lip', 'acute', 'chronic'] },
	{ say: ['inguinal repair', 'inguinal hernia repair', 'inguinal herniorrhaphy', 'inguinal hernia reducible', 'reducible inguinal hernia', 'groin hernia'], code: 'K40.90', not: ['no', 'bilateral', 'both', 'recurrent', 'incarcerated', 'strangulated', 'status', 'prior', 'previous', 'history', 'old', 'after', 'post', 'years ago', 'as a child'] },
	{ say: ['stasis ulcer', 'chronic venous insufficiency ulcer', 'venous insufficiency with ulcer', 'stasis ulceration', 'ankle stasis ulcer', 'leg stasis ulcer', 'calf stasis ulcer', 'shin stasis ulcer', 'stasis ulcer of ankle', 'stasis ulcer of leg', 'left ankle stasis ulcer', 'right ankle stasis ulcer', 'lower leg stasis ulcer'], code: 'I87.2', near: ['insufficiency', 'cvi', 'reflux', 'venous'], not: ['varicose', 'varicosities', 'postthrombotic', 'no'] },
	// infection
	{ say: ['lyme', 'lyme dz'], code: 'A69.20', not: ['test', 'titer', 'serology', 'negative', 'neg', 'no', 'arthritis', 'meningitis', 'ab', 'antibody', 'screen', 'exposure', 'ruled', 'igg', 'western', 'dog', 'vaccine'] },
	{ say: ['hiv asymptomatic', 'asymptomatic hiv', 'hiv without symptoms', 'hiv never any related illness', 'hiv suppressed asymptomatic'], code: 'Z21', not: ['aids', 'exposure', 'prep'] },
];
