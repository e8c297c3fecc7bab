// biome-ignore-all format: a table, one row a line
import type { Phrase } from '../phrase.ts';

/**
 * Hurried and wordy ways to say common conditions of gut, bladder, nerves and womb, with the words that must stand near
 * where the wording alone says too little. Own compilation, codes checked against the FY2027 order file.
 */
const un = ['no', 'not', 'denies', 'possible', 'rule', 'family', 'history', 'screening', 'risk'];
const gullet = ['food', 'dysphagia', 'egd', 'esophagus', 'esophageal', 'swallow', 'swallowing', 'peptic', 'balloon', 'bougie'];
const stool = ['bm', 'bms', 'stool', 'anal', 'anus', 'rectal', 'wiping', 'toilet', 'bowel', 'glass', 'nifedipine', 'diltiazem', 'nitroglycerin', 'anoscopy'];
const scar = ['hernia', 'bulge', 'reducible', 'mesh', 'reduces', 'defect', 'laparotomy', 'midline'];
const maternalAges = [35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45];

export const organsToldShortPhrases: readonly Phrase[] = [
	// gut and liver
	{ say: ['stricture dilated', 'peptic stricture', 'stricture', 'benign stricture', 'stricture ballooned', 'ring dilated', 'schatzki ring dilated', 'gej stricture', 'distal stricture'], code: 'K22.2', near: gullet, not: [...un, 'urethral', 'urethra', 'anal', 'colon', 'colonic', 'ileal', 'ileum', 'ti', 'crohn', 'biliary', 'bile', 'duct', 'ureteral', 'ureter', 'anastomotic', 'vaginal', 'bowel', 'pyloric', 'duodenal', 'sigmoid', 'tracheal', 'subglottic'] },
	{ say: ['chronic fissure', 'fissure chronic', 'posterior fissure chronic', 'chronic posterior fissure', 'fissure still there'], code: 'K60.1', near: stool, not: [...un, 'tongue', 'nipple', 'foot', 'feet', 'heel', 'heels', 'lip', 'hand', 'acute', 'healed', 'palpebral'] },
	{ say: ['posterior fissure', 'anterior fissure', 'midline fissure'], code: 'K60.2', near: stool, not: [...un, 'tongue', 'nipple', 'foot', 'feet', 'heel', 'heels', 'lip', 'hand', 'chronic', 'acute', 'healed', 'palpebral'] },
	{ say: ['acute posterior fissure', 'acute fissure', 'fissure acute'], code: 'K60.0', near: stool, not: [...un, 'tongue', 'nipple', 'heel', 'chronic'] },
	{ say: ['pancreas insufficient', 'pancreas insufficiency', 'exocrine insufficiency', 'exocrine pancreas insufficiency', 'epi on creon', 'epi creon', 'pancreatic enzyme insufficiency', 'low fecal elastase pancreatic insufficiency'], code: 'K86.81', not: [...un, 'endocrine'] },
	{ say: ['incisional', 'incisional bulge', 'old incision hernia'], code: 'K43.2', near: scar, not: [...un, 'pain', 'drainage', 'infection', 'biopsy', 'tenderness', 'obstructed', 'incarcerated', 'repaired', 'strangulated'] },
	{ say: ['varices', 'varix', 'small varices', 'large varices', 'grade i varices', 'grade ii varices', 'varices banded', 'varices small egd', 'f1 varices', 'f2 varices'], code: 'I85.00', near: ['egd', 'esophageal', 'banding', 'banded', 'bands', 'nadolol', 'carvedilol', 'cirrhosis', 'cirrhotic', 'portal', 'meld'], not: [...un, 'leg', 'legs', 'vulvar', 'pelvic', 'gastric', 'scrotal', 'without', 'varicose'] },
	{ say: ['cirrhosis drink', 'cirrhosis drinking', 'cirrhosis from alcohol', 'cirrhosis from etoh', 'cirrhosis etoh', 'cirrhosis alcohol', 'drinker cirrhosis', 'alcohol cirrhosis', 'etoh cirrhosis', 'alcohol related cirrhosis', 'cirrhosis alcohol related', 'alcoholic cirrhotic', 'cirrhosis vodka', 'cirrhosis from drink'], code: 'K70.30', not: [...un, 'ascites', 'never', 'nonalcoholic', 'mash', 'nash'] },
	// lung
	{ say: ['lung squamous', 'squamous lung', 'lung adeno', 'adeno lung', 'lung adenoca', 'lung nsclc', 'nsclc lung', 'squamous of lung', 'adeno of lung', 'lung sclc', 'lung small cell'], code: 'C34.9', not: [...un, 'upper', 'lower', 'middle', 'lobe', 'rul', 'lul', 'rll', 'lll', 'rml', 'resected'] },
	{ say: ['mediastinal nodes positive', 'mediastinal nodes pos', 'mediastinal nodes involved', 'hilar nodes positive', 'hilar nodes involved', 'mediastinal nodal mets', 'n2 nodes positive'], code: 'C77.1', not: [...un, 'negative', 'benign', 'sarcoid', 'lymphoma'] },
	// bladder and kidney
	{ say: ['detrusor overactivity neurogenic', 'neurogenic detrusor overactivity', 'overactivity of neurogenic origin', 'bladder neurogenic', 'ndo', 'neurogenic overactive bladder', 'bladder nerve damage', 'ms bladder', 'cord bladder', 'spastic neurogenic bladder'], code: 'N31.9', not: un },
	{ say: ['leaks when she cannot find toilet', 'leaks cannot find toilet', 'leaks cannot reach toilet', 'leaks no toilet near', 'does not make it to toilet', 'leaks cannot get to toilet', 'leaks before toilet', 'wets before she reaches toilet', 'cannot hold it to toilet', 'key in the door leakage', 'key in door leaks', 'latchkey incontinence'], code: 'N39.41', not: ['no', 'denies', 'stool', 'cough', 'coughing', 'sneeze', 'stress', 'mixed'] },
	{ say: ['spermatocele single', 'single spermatocele', 'one spermatocele', 'solitary spermatocele'], code: 'N43.41', not: un },
	{ say: ['stone lower pole', 'lower pole stone', 'renal stone', 'stone r kidney', 'stone l kidney', 'stone kidney', 'stones both kidneys', 'nonobstructing stone', 'nonobstructive stone', 'upper pole stone', 'calyceal stone', 'interpolar stone'], code: 'N20.0', not: [...un, 'passed', 'ureter', 'ureteral', 'gallstone', 'uvj', 'upj', 'hydronephrosis', 'hydro'] },
	{ say: ['stone ureter', 'stone uvj', 'uvj stone', 'distal ureter stone', 'stone distal ureter', 'stone proximal ureter', 'proximal ureter stone', 'mid ureter stone', 'stone mid ureter', 'vesicoureteral junction stone'], code: 'N20.1', not: [...un, 'passed', 'hydronephrosis', 'hydro', 'kidney'] },
	// nerves and mind
	{ say: ['median slowing at both wrists', 'median slowing both wrists', 'both median nerves wrists', 'median nerve both wrists', 'median nerves at both wrists', 'bilateral median nerve wrist', 'bilateral median slowing at wrists', 'nerve both wrists'], code: 'G56.03', near: ['median', 'ncs', 'emg', 'phalen', 'tinel', 'numb', 'splint', 'splints', 'carpal'], not: [...un, 'ulnar', 'radial'] },
	{ say: ['median slowing at wrist', 'median slowing wrist', 'median nerve at wrist', 'median nerve wrist', 'median nerve slowed wrist', 'median compression wrist', 'pinched median nerve', 'median entrapment wrist'], code: 'G56.0', not: [...un, 'both', 'bilateral', 'wrists', 'normal', 'release', 'laceration', 'injury', 'intact'] },
	{ say: ['end of day headaches tension kind', 'headaches of tension kind', 'tension kind headache', 'headache of tension kind', 'tension sort headache', 'headache of tension sort', 'headache tension type', 'tension has', 'tth', 'headaches tension'], code: 'G44.209', not: [...un, 'migraine', 'chronic', 'episodic', 'intractable'] },
	{ say: ['sees children in room', 'sees people in room', 'sees people who are not there', 'sees children who are not there', 'sees animals', 'sees bugs', 'sees little people', 'sees things that are not there', 'sees dead relatives', 'sees dead husband', 'seeing people who are not there', 'seeing things not there', 'visual hallucinations'], code: 'R44.1', not: [...un, 'school'] },
	// joints and lupus
	{ say: ['lupus with kidney involvement', 'lupus kidney involvement', 'lupus renal involvement', 'sle kidney involvement', 'sle renal involvement', 'lupus nephritis biopsy', 'lupus of kidney', 'lupus kidney disease', 'lupus in kidney', 'lupus class iv', 'lupus class iii', 'lupus class v', 'lupus kidneys involved'], code: 'M32.14', not: [...un, 'quiet', 'without', 'spared'] },
	{ say: ['lupus lung involvement', 'lupus pleuritis', 'lupus pleurisy', 'sle pleuritis', 'sle lung involvement'], code: 'M32.13', not: un },
	{ say: ['lupus pericarditis', 'sle pericarditis', 'lupus serositis heart'], code: 'M32.12', not: un },
	{ say: ['lumbar disc with radiculopathy', 'lumbar disc radiculopathy', 'lumbar disk with radiculopathy', 'l4-5 disc with radiculopathy', 'l5-s1 disc with radiculopathy', 'lumbar disc herniation with radiculopathy', 'lumbar disc presses root', 'herniated lumbar disc with radiculopathy', 'lumbar disc with sciatica', 'lumbar disc sciatica'], code: 'M51.16', not: [...un, 'cervical'] },
	{ say: ['cervical disc with radiculopathy', 'cervical disc radiculopathy', 'c5-6 disc with radiculopathy', 'c6-7 disc with radiculopathy', 'cervical disc herniation with radiculopathy'], code: 'M50.1', not: [...un, 'lumbar', 'myelopathy'] },
	// womb, pregnancy
	{ say: maternalAges.flatMap((n) => [`age ${n} at edc`, `age ${n} at edd`, `age ${n} at delivery`, `age ${n} at due date`, `${n} at edd`, `${n} at edc`, `will be ${n} at delivery`, `${n} at delivery`]), code: 'O09.52', near: ['g2p1', 'g2p1001', 'g3p1', 'g3p2', 'g3p2002', 'g2p0', 'g4p3', 'g4p2', 'g3p1011', 'g2p0010', 'g3p2012', 'g4p3003', 'multip', 'multigravida', 'second', 'third'], not: [...un, 'weeks', 'wks', 'w', 'sister', 'mother'] },
	{ say: maternalAges.flatMap((n) => [`age ${n} at edc`, `age ${n} at edd`, `age ${n} at delivery`, `age ${n} at due date`, `${n} at edd`, `will be ${n} at delivery`]), code: 'O09.51', near: ['g1p0', 'g1', 'primip', 'primigravida', 'first'], not: [...un, 'weeks', 'wks', 'g2p1', 'sister', 'mother'] },
];
