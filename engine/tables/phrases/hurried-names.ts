// biome-ignore-all format: a table, one row a line
import type { Phrase } from '../phrase.ts';
import { crossed } from './crossed.ts';

/**
 * Names in the order and shape of hurried notes: pregnancy, joints, neoplasms, injuries, symptoms. Own compilation, codes
 * checked against the FY2026 and FY2027 order files.
 */
const pregnant = ['pregnant', 'prenatal', 'trimester', 'iup', 'edd', 'edc', 'pregnancy'];
const traumatic = crossed(['post traumatic', 'posttraumatic', 'post-traumatic'], ['arthritis', 'degenerative arthritis', 'osteoarthritis', 'oa', 'djd', 'arthrosis']);
const after: readonly (readonly [string, readonly string[]])[] = [
	['M17.3', ['knee']],
	['M16.5', ['hip']],
	['M19.11', ['shoulder', 'glenohumeral']],
	['M19.12', ['elbow']],
	['M19.13', ['wrist', 'radiocarpal']],
	['M19.17', ['ankle', 'foot', 'midfoot', 'subtalar', 'tibiotalar']],
	['M18.3', ['thumb', 'carpometacarpal']],
];
const sore = ['ache', 'aching', 'hurt', 'hurting', 'sore', 'soreness', 'painful', 'discomfort'];
const aching: readonly (readonly [string, readonly string[]])[] = [
	['M25.51', ['shoulder']],
	['M25.52', ['elbow']],
	['M25.53', ['wrist']],
	['M25.55', ['hip']],
	['M25.56', ['knee']],
	['M25.57', ['ankle']],
	['M79.64', ['hand']],
	['M79.67', ['foot', 'forefoot', 'midfoot', 'heel']],
];
const nodes: readonly (readonly [string, readonly string[]])[] = [
	['C77.3', ['axillary', 'axilla']],
	['C77.0', ['cervical', 'neck', 'supraclavicular']],
	['C77.4', ['inguinal', 'groin']],
	['C77.5', ['pelvic', 'iliac', 'obturator']],
	['C77.1', ['mediastinal', 'hilar', 'paratracheal', 'subcarinal']],
	['C77.2', ['retroperitoneal', 'para aortic', 'paraaortic', 'mesenteric', 'portal']],
];
const cancers = ['cancer', 'carcinoma', 'adenocarcinoma', 'lymphoma', 'melanoma', 'malignancy', 'malignant', 'idc', 'ilc', 'scc', 'metastatic', 'seminoma'];
const counts = ['x1', 'x2', 'x3', 'x4', 'twice', 'once'];

const fingers = ['pinky', 'little finger', 'small finger', 'index', 'index finger', 'middle finger', 'long finger', 'ring finger'];
const phalanges: readonly (readonly [string, readonly string[]])[] = [
	['S62.63', ['distal phalanx fracture', 'tuft fracture']],
	['S62.62', ['middle phalanx fracture']],
	['S62.61', ['proximal phalanx fracture']],
];
const lumps: readonly (readonly [string, readonly string[]])[] = [
	['R22.0', ['scalp', 'forehead', 'cheek', 'jaw']],
	['R22.2', ['chest wall', 'upper back', 'abdominal wall', 'flank']],
	['R22.3', ['forearm', 'arm', 'elbow', 'wrist', 'hand', 'finger']],
	['R22.4', ['thigh', 'leg', 'calf', 'foot', 'shin', 'ankle']],
];

export const hurriedNamePhrases: readonly Phrase[] = [
	// pregnancy
	{ say: [...crossed(crossed(['prior', 'previous', 'history of', 'prev'], ['cesarean', 'cesarean section', 'c section', 'cesarean delivery']), counts)], code: 'O34.21', near: pregnant, not: ['postpartum', 'ectopic', 'wound'] },
	{ say: ['repeat cesarean scheduled', 'repeat section scheduled', 'for repeat section', 'scheduled repeat cesarean', 'planned repeat cesarean'], code: 'O34.21', near: pregnant, not: ['postpartum'] },
	{ say: ['hyperemesis gravidarum', 'hyperemesis'], code: 'O21.0', near: pregnant, not: ['cannabis', 'cannabinoid', 'late', 'history', 'prior'] },
	{ say: ['preterm contractions', 'irregular contractions', 'contractions not in labor', 'contractions no labor', 'contractions no cervical change', 'braxton hicks', 'braxton hicks contractions', 'false labor', 'prodromal labor', 'uterine irritability'], code: 'O47', near: pregnant, not: ['denies', 'no contractions', 'postpartum'] },
	// joints and tendons
	{ say: ['tricompartmental arthritis', 'tricompartmental degenerative arthritis', 'tricompartmental osteoarthritis', 'tricompartmental oa', 'tricompartmental djd', 'tricompartment oa', 'tricompartment osteoarthritis', 'medial compartment arthritis', 'medial compartment osteoarthritis', 'medial compartment oa', 'medial compartment degenerative arthritis', 'patellofemoral arthritis', 'patellofemoral osteoarthritis', 'patellofemoral degenerative arthritis'], code: 'M17.1', not: ['post traumatic', 'posttraumatic', 'bilateral', 'both', 'knees'] },
	{ say: ['tricompartmental arthritis both knees', 'tricompartmental osteoarthritis both knees', 'tricompartmental osteoarthritis bilateral', 'tricompartmental degenerative arthritis bilateral knees', 'bilateral tricompartmental degenerative arthritis'], code: 'M17.0', not: ['post traumatic', 'posttraumatic'] },
	...after.map(([code, at]): Phrase => ({ say: crossed(traumatic, at), code, not: ['bilateral', 'both'] })),
	{ say: ['impingement syndrome', 'impingement'], code: 'M75.4', near: ['shoulder', 'neer', 'hawkins', 'subacromial', 'overhead', 'cuff'], not: ['hip', 'femoroacetabular', 'fai', 'cam', 'ankle', 'nerve', 'ulnar'] },
	...aching.map(([code, at]): Phrase => ({ say: crossed(sore, at).concat(crossed(at, sore)), code, not: ['no', 'throat', 'head', 'replacement'] })),
	{ say: crossed(['forefoot', 'midfoot', 'hindfoot', 'arch'], ['pain']), code: 'M79.67', not: ['aortic'] },
	// neoplasms
	...nodes.map(([code, at]): Phrase => ({ say: at.flatMap((a) => [`positive ${a} node`, `${a} node positive`, `involved ${a} node`, `${a} node involvement`, `${a} node involved`, `positive ${a} lymph node`, `malignant ${a} node`, `node positive ${a}`]), code, near: cancers, not: ['negative', 'no', 'hodgkin', 'lymphoma'] })),
	{ say: ['sentinel node positive', 'positive sentinel node', 'positive sentinel lymph node', 'sentinel lymph node positive'], code: 'C77.3', near: ['breast', 'lumpectomy', 'mastectomy', 'idc', 'ductal'], not: ['negative', 'no'] },
	{ say: ['lung metastasis', 'pulmonary metastasis', 'lung met', 'left lung metastasis', 'right lung metastasis'], code: 'C78.0', not: ['no', 'primary lung'] },
	{ say: ['atypical melanocytic proliferation', 'atypical intraepidermal melanocytic proliferation', 'melanocytic proliferation uncertain', 'melanocytic tumor of uncertain malignant potential', 'atypical spitz tumor', 'spitzoid tumor uncertain', 'skin neoplasm of uncertain behavior', 'neoplasm of uncertain behavior of skin', 'atypical fibroxanthoma uncertain'], code: 'D48.5', not: ['family'] },
	{ say: crossed(['firm', 'palpable', 'enlarged', 'swollen', 'hard', 'prominent', 'tender', 'persistent'], crossed(['cervical', 'neck', 'axillary', 'axilla', 'inguinal', 'groin', 'supraclavicular', 'submandibular'], ['node', 'lymph node'])), code: 'R59.0', not: ['no', 'metastatic', 'mets', 'biopsy proven', 'positive', 'multiple sites'] },
	// mind
	{ say: ['bipolar manic', 'bipolar mania', 'bipolar currently manic'], code: 'F31.1', not: ['remission', 'depressed', 'psychotic', 'psychosis', 'mixed', 'last', 'schizoaffective'] },
	{ say: ['bipolar depressed', 'bipolar currently depressed'], code: 'F31.3', not: ['remission', 'manic', 'severe', 'psychotic', 'mixed', 'last', 'schizoaffective'] },
	// injuries
	...phalanges.map(([code, bone]): Phrase => ({ say: crossed(fingers, bone), code, not: ['toe', 'history'] })),
	{ say: ['multiple rib fractures', 'several rib fractures'], code: 'S22.4' },
	// symptoms
	...lumps.map(([code, at]): Phrase => ({ say: crossed(['lump', 'bump'], at), code, not: ['lipoma', 'cyst', 'breast', 'fell', 'hit', 'struck', 'injury', 'no', 'ganglion', 'on forehead'] })),
	{ say: ['epigastric burning', 'burning epigastric', 'epigastric discomfort', 'epigastric tenderness', 'epigastric fullness', 'burning upper abdomen'], code: 'R10.13', not: ['no', 'denies'] },
];
