// biome-ignore-all format: a table, one row a line
import type { Phrase } from '../phrase.ts';

/**
 * Primary cancers by site: names of the site joined with the words for a cancer of it (Neoplasm Table, malignant primary).
 * Own compilation, codes checked against the FY2026 and FY2027 order files.
 */
interface Site {
	readonly code: string;
	readonly at: readonly string[];
	/** Words for the cancer where they differ from the usual ones. */
	readonly kinds?: readonly string[];
	readonly not?: readonly string[];
}

const usual = ['cancer', 'carcinoma', 'adenocarcinoma', 'malignancy', 'malignant neoplasm', 'malignant tumor'];
const squamous = ['cancer', 'carcinoma', 'squamous cell carcinoma', 'squamous cancer', 'malignancy', 'malignant neoplasm'];
const lung = ['lung cancer', 'lung carcinoma', 'lung adenocarcinoma', 'non small cell lung cancer', 'small cell lung cancer', 'small cell lung carcinoma', 'non small cell', 'nsclc', 'sclc', 'squamous cell lung cancer'];
const glioma = ['glioblastoma', 'glioblastoma multiforme', 'glioma', 'astrocytoma', 'oligodendroglioma', 'brain cancer', 'malignant brain tumor', 'anaplastic astrocytoma'];
const skin = ['skin', 'cutaneous', 'situ', 'basal'];

const sites: readonly Site[] = [
	{ code: 'C18.0', at: ['cecal', 'cecum'], kinds: usual },
	{ code: 'C18.2', at: ['ascending colon', 'right colon'], kinds: usual },
	{ code: 'C18.3', at: ['hepatic flexure'] },
	{ code: 'C18.4', at: ['transverse colon'] },
	{ code: 'C18.5', at: ['splenic flexure'] },
	{ code: 'C18.6', at: ['descending colon', 'left colon'] },
	{ code: 'C18.7', at: ['sigmoid', 'sigmoid colon'], not: ['rectosigmoid'] },
	{ code: 'C18.1', at: ['appendix', 'appendiceal'] },
	{ code: 'C19', at: ['rectosigmoid', 'rectosigmoid junction'] },
	{ code: 'C20', at: ['rectal', 'rectum', 'mid rectum', 'low rectal', 'distal rectum'], not: ['rectosigmoid'] },
	{ code: 'C21.0', at: ['anal'], kinds: squamous, not: ['canal'] },
	{ code: 'C21.1', at: ['anal canal'], kinds: squamous },
	{ code: 'C15.3', at: ['upper esophagus', 'proximal esophagus', 'upper third esophagus', 'cervical esophagus'], kinds: [...usual, 'squamous cell carcinoma'] },
	{ code: 'C15.4', at: ['mid esophagus', 'middle esophagus', 'middle third esophagus'], kinds: [...usual, 'squamous cell carcinoma'] },
	{ code: 'C15.5', at: ['distal esophagus', 'lower esophagus', 'distal esophageal', 'lower third esophagus', 'lower esophageal'], kinds: [...usual, 'squamous cell carcinoma'] },
	{ code: 'C16.0', at: ['gastric cardia', 'cardia', 'ge junction', 'gej', 'gastroesophageal junction', 'esophagogastric junction'] },
	{ code: 'C16.1', at: ['gastric fundus', 'fundus of stomach'] },
	{ code: 'C16.2', at: ['gastric body', 'body of stomach'] },
	{ code: 'C16.3', at: ['gastric antrum', 'antral', 'antrum', 'pyloric antrum'] },
	{ code: 'C17.0', at: ['duodenal', 'duodenum'] },
	{ code: 'C17.1', at: ['jejunal', 'jejunum'] },
	{ code: 'C17.2', at: ['ileal', 'ileum'] },
	{ code: 'C22.1', at: ['intrahepatic bile duct'], kinds: [...usual, 'cholangiocarcinoma'] },
	{ code: 'C22.1', at: ['intrahepatic'], kinds: ['cholangio', 'cholangiocarcinoma'] },
	{ code: 'C23', at: ['gallbladder'] },
	{ code: 'C24.0', at: ['extrahepatic bile duct', 'hilar', 'common bile duct', 'extrahepatic'], kinds: ['cholangiocarcinoma', 'cholangio', 'bile duct cancer'] },
	{ code: 'C24.1', at: ['ampulla of vater', 'ampullary', 'ampulla'] },
	{ code: 'C25.0', at: ['head of pancreas', 'pancreatic head', 'pancreas head', 'panc head', 'head of panc', 'uncinate', 'uncinate process'] },
	{ code: 'C25.1', at: ['body of pancreas', 'pancreatic body', 'pancreas body'] },
	{ code: 'C25.2', at: ['tail of pancreas', 'pancreatic tail', 'pancreas tail'] },
	{ code: 'C25.9', at: ['pancreas', 'pancreatic'], not: ['head', 'tail', 'body', 'neuroendocrine', 'islet', 'risk', 'screening', 'family'] },
	{ code: 'C34.1', at: ['upper lobe', 'right upper lobe', 'left upper lobe'], kinds: [...usual, ...lung, 'squamous cell carcinoma', 'nodule adenocarcinoma'] },
	{ code: 'C34.2', at: ['middle lobe', 'right middle lobe'], kinds: [...usual, ...lung, 'squamous cell carcinoma'] },
	{ code: 'C34.3', at: ['lower lobe', 'right lower lobe', 'left lower lobe'], kinds: [...usual, ...lung, 'squamous cell carcinoma'] },
	{ code: 'C34.0', at: ['main bronchus', 'mainstem bronchus', 'hilar lung'], kinds: [...usual, 'squamous cell carcinoma', 'lung cancer'] },
	{ code: 'C50.1', at: ['central breast', 'retroareolar breast', 'subareolar breast'], kinds: ['cancer', 'carcinoma', 'triple negative cancer', 'invasive ductal carcinoma', 'invasive lobular carcinoma'] },
	{ code: 'C50.0', at: ['nipple', 'areola', 'paget nipple'], kinds: ['paget disease', 'breast cancer', 'cancer'] },
	{ code: 'C61', at: ['prostate', 'prostatic'], kinds: ['adenocarcinoma', 'gleason', 'cancer gleason', 'acinar adenocarcinoma'], not: ['screening', 'family', 'risk', 'history'] },
	{ code: 'C62.1', at: ['descended testicle', 'descended testis'], kinds: ['seminoma', 'cancer', 'nonseminomatous germ cell tumor', 'nonseminoma', 'germ cell tumor', 'embryonal carcinoma'], not: ['undescended'] },
	{ code: 'C62.0', at: ['undescended testicle', 'undescended testis'], kinds: ['seminoma', 'cancer', 'nonseminomatous germ cell tumor', 'germ cell tumor'] },
	{ code: 'C62.9', at: ['testicle', 'testis', 'testicular'], kinds: ['seminoma', 'nonseminomatous germ cell tumor', 'nonseminoma', 'nsgct', 'germ cell tumor', 'embryonal carcinoma', 'mixed germ cell tumor'], not: ['descended', 'undescended'] },
	{ code: 'C54.1', at: ['endometrial', 'endometrium'], kinds: ['adenocarcinoma', 'endometrioid adenocarcinoma', 'serous carcinoma', 'malignancy'] },
	{ code: 'C53.9', at: ['cervical', 'cervix'], kinds: ['squamous cell carcinoma', 'adenocarcinoma'], not: ['situ', 'lymph', 'node', 'screening'] },
	{ code: 'C56', at: ['ovary', 'ovarian'], kinds: ['cancer', 'carcinoma', 'adenocarcinoma', 'serous carcinoma', 'high grade serous', 'malignancy', 'clear cell carcinoma', 'mucinous carcinoma', 'endometrioid carcinoma'], not: ['family', 'screening', 'risk'] },
	{ code: 'C57.0', at: ['fallopian tube', 'tubal'], kinds: ['cancer', 'carcinoma', 'serous carcinoma'] },
	{ code: 'C51.9', at: ['vulvar', 'vulva'], kinds: squamous, not: ['situ'] },
	{ code: 'C52', at: ['vaginal', 'vagina'], kinds: squamous, not: ['situ'] },
	{ code: 'C60.9', at: ['penile', 'penis'], kinds: squamous, not: ['situ'] },
	{ code: 'C64', at: ['renal cell', 'renal', 'kidney'], kinds: ['cancer', 'carcinoma', 'clear cell carcinoma', 'papillary renal cell carcinoma', 'malignancy'], not: ['pelvis', 'family', 'transitional', 'urothelial'] },
	{ code: 'C65', at: ['renal pelvis'], kinds: ['urothelial carcinoma', 'urothelial cancer', 'transitional cell carcinoma', 'cancer'] },
	{ code: 'C66', at: ['ureter', 'ureteral'], kinds: ['urothelial carcinoma', 'urothelial cancer', 'transitional cell carcinoma', 'cancer'] },
	{ code: 'C67.9', at: ['bladder'], kinds: ['urothelial cancer', 'urothelial carcinoma', 'transitional cell carcinoma', 'malignancy', 'adenocarcinoma', 'muscle invasive cancer'], not: ['gall', 'lateral', 'dome', 'trigone', 'neck', 'anterior', 'posterior', 'situ'] },
	{ code: 'C67.0', at: ['bladder trigone', 'trigone of bladder', 'trigone'], kinds: ['bladder cancer', 'urothelial carcinoma', 'cancer', 'carcinoma'] },
	{ code: 'C67.1', at: ['bladder dome', 'dome of bladder', 'dome'], kinds: ['bladder cancer', 'urothelial carcinoma', 'cancer', 'carcinoma'] },
	{ code: 'C67.2', at: ['lateral wall bladder', 'lateral wall'], kinds: ['bladder cancer', 'urothelial carcinoma', 'cancer', 'carcinoma'] },
	{ code: 'C67.3', at: ['anterior wall bladder'], kinds: ['cancer', 'urothelial carcinoma', 'carcinoma'] },
	{ code: 'C67.4', at: ['posterior wall bladder'], kinds: ['cancer', 'urothelial carcinoma', 'carcinoma'] },
	{ code: 'C67.5', at: ['bladder neck'], kinds: ['cancer', 'urothelial carcinoma', 'carcinoma'] },
	{ code: 'C73', at: ['papillary thyroid', 'follicular thyroid', 'medullary thyroid', 'hurthle cell thyroid', 'thyroid', 'anaplastic thyroid'], kinds: ['cancer', 'carcinoma', 'papillary carcinoma', 'malignancy'], not: ['family', 'situ'] },
	{ code: 'C71.1', at: ['frontal', 'frontal lobe'], kinds: glioma },
	{ code: 'C71.2', at: ['temporal', 'temporal lobe'], kinds: glioma },
	{ code: 'C71.3', at: ['parietal', 'parietal lobe'], kinds: glioma },
	{ code: 'C71.4', at: ['occipital', 'occipital lobe'], kinds: glioma },
	{ code: 'C71.6', at: ['cerebellar', 'cerebellum'], kinds: [...glioma, 'medulloblastoma'] },
	{ code: 'C71.7', at: ['brainstem', 'brain stem', 'pontine'], kinds: glioma },
	{ code: 'C71.8', at: ['frontotemporal', 'parietooccipital', 'temporoparietal', 'frontoparietal'], kinds: glioma },
	{ code: 'C01', at: ['base of tongue', 'tongue base'], kinds: squamous },
	{ code: 'C02.1', at: ['lateral tongue', 'lateral border tongue', 'tip of tongue'], kinds: squamous },
	{ code: 'C02.9', at: ['tongue', 'oral tongue'], kinds: squamous, not: ['base', 'lateral', 'border', 'tip'] },
	{ code: 'C04.9', at: ['floor of mouth'], kinds: squamous },
	{ code: 'C03.9', at: ['gingival', 'gum', 'alveolar ridge'], kinds: squamous },
	{ code: 'C05.0', at: ['hard palate'], kinds: squamous },
	{ code: 'C05.1', at: ['soft palate'], kinds: squamous },
	{ code: 'C06.0', at: ['buccal mucosa', 'buccal'], kinds: squamous },
	{ code: 'C00.1', at: ['lower lip'], kinds: ['cancer', 'squamous cell carcinoma vermilion'], not: skin },
	{ code: 'C09.9', at: ['tonsil', 'tonsillar'], kinds: squamous },
	{ code: 'C10.9', at: ['oropharynx', 'oropharyngeal'], kinds: squamous },
	{ code: 'C11.9', at: ['nasopharynx', 'nasopharyngeal'], kinds: squamous },
	{ code: 'C12', at: ['pyriform sinus'], kinds: squamous },
	{ code: 'C13.9', at: ['hypopharynx', 'hypopharyngeal'], kinds: squamous },
	{ code: 'C32.0', at: ['glottic', 'glottis', 'vocal cord', 'true vocal cord'], kinds: squamous, not: ['supraglottic', 'subglottic'] },
	{ code: 'C32.1', at: ['supraglottic', 'supraglottis', 'epiglottic', 'epiglottis'], kinds: squamous },
	{ code: 'C32.2', at: ['subglottic', 'subglottis'], kinds: squamous },
	{ code: 'C32.9', at: ['laryngeal', 'larynx'], kinds: squamous, not: ['glottic', 'supraglottic', 'subglottic'] },
	{ code: 'C07', at: ['parotid', 'parotid gland'], kinds: ['cancer', 'carcinoma', 'mucoepidermoid carcinoma', 'adenoid cystic carcinoma'] },
	{ code: 'C08.0', at: ['submandibular gland', 'submandibular'], kinds: ['cancer', 'carcinoma', 'mucoepidermoid carcinoma', 'adenoid cystic carcinoma'], not: ['node'] },
	{ code: 'C31.0', at: ['maxillary sinus'], kinds: squamous },
	{ code: 'C74.0', at: ['adrenal cortical', 'adrenocortical'], kinds: ['cancer', 'carcinoma'] },
	{ code: 'C22.0', at: ['liver'], kinds: ['hepatocellular cancer', 'hepatocellular carcinoma'] },
	{ code: 'C69.3', at: ['choroid', 'choroidal'], kinds: ['melanoma'] },
	{ code: 'C69.4', at: ['ciliary body'], kinds: ['melanoma'] },
	{ code: 'C69.2', at: ['retina', 'eye'], kinds: ['retinoblastoma'] },
];

const spread: readonly (readonly [string, readonly string[]])[] = [
	['C78.7', ['liver', 'hepatic']],
	['C78.0', ['lung', 'pulmonary']],
	['C79.51', ['bone', 'spine', 'skeletal', 'bony', 'vertebral', 'pelvis bone', 'femur', 'rib']],
	['C79.31', ['brain', 'cerebral', 'cerebellar']],
	['C79.32', ['leptomeningeal', 'meningeal', 'leptomeninges']],
	['C78.6', ['peritoneum', 'peritoneal', 'omental', 'omentum', 'retroperitoneal']],
	['C78.2', ['pleura', 'pleural']],
	['C79.7', ['adrenal']],
	['C77.3', ['axillary node', 'axillary lymph node', 'axilla']],
	['C77.4', ['inguinal node', 'groin node']],
	['C77.0', ['cervical node', 'neck node', 'supraclavicular node']],
	['C77.1', ['mediastinal node', 'hilar node', 'mediastinum']],
	['C77.2', ['retroperitoneal node', 'mesenteric node', 'para-aortic node', 'paraaortic node']],
	['C77.5', ['pelvic node', 'iliac node']],
	['C79.2', ['skin']],
	['C79.6', ['ovary', 'ovarian']],
	['C79.11', ['bladder']],
];
const travels = ['mets to', 'metastasis to', 'metastatic to', 'met to', 'metastatic only', 'only metastatic', 'spread to', 'mets', 'metastatic disease'];

const whole: readonly Phrase[] = [
	{ say: ['klatskin tumor', 'klatskin'], code: 'C24.0' },
	{ say: ['cancer of unknown primary', 'adenocarcinoma primary never found', 'adenocarcinoma of unknown primary', 'unknown primary', 'primary never found', 'primary unknown', 'occult primary'], code: 'C80.1', not: ['hypertension', 'family'] },
	{ say: ['relapsed myeloma', 'myeloma relapsed', 'myeloma relapse', 'refractory myeloma', 'relapsed refractory myeloma', 'relapsed refractory multiple myeloma', 'multiple myeloma relapsed'], code: 'C90.02' },
	{ say: ['myeloma complete remission', 'multiple myeloma complete remission', 'myeloma remission maintenance', 'multiple myeloma vgpr remission'], code: 'C90.01' },
	{ say: ['plasma cell leukemia'], code: 'C90.10' },
	{ say: ['nodular sclerosis hodgkin', 'nodular sclerosing hodgkin', 'nodular sclerosis classical hodgkin lymphoma'], code: 'C81.1' },
	{ say: ['mixed cellularity hodgkin'], code: 'C81.2' },
	{ say: ['mds isolated del 5q', 'myelodysplastic syndrome del 5q', 'myelodysplastic syndrome isolated del 5q', 'myelodysplastic syndrome deletion 5q', '5q minus syndrome', '5q syndrome', 'myelodysplastic syndrome del 5q isolated'], code: 'D46.C' },
	{ say: ['myelodysplastic syndrome excess blasts 1', 'refractory anemia with excess of blasts 1', 'myelodysplastic syndrome eb1', 'myelodysplastic syndrome eb 1', 'raeb 1'], code: 'D46.21' },
	{ say: ['myelodysplastic syndrome excess blasts 2', 'refractory anemia with excess of blasts 2', 'myelodysplastic syndrome eb2', 'myelodysplastic syndrome eb 2', 'raeb 2'], code: 'D46.22' },
	{ say: ['myelodysplastic syndrome ring sideroblasts', 'refractory anemia with ring sideroblasts'], code: 'D46.1' },
	{ say: ['myelodysplastic syndrome multilineage dysplasia'], code: 'D46.A' },
	{ say: ['vera jak2', 'vera phlebotomy', 'p vera', 'vera hydroxyurea'], code: 'D45' },
	{ say: ['primary myelofibrosis', 'idiopathic myelofibrosis', 'osteomyelofibrosis'], code: 'D47.4' },
	{ say: ['elevated cancer 125', 'elevated ca125', 'elevated cancer antigen 125', 'cancer 125 elevated'], code: 'R97.1' },
	{ say: ['elevated cancer 19 9', 'elevated cancer antigen 19 9'], code: 'R97.8' },
];

export const cancerSitePhrases: readonly Phrase[] = [
	...sites.map(({ code, at, kinds, not }) => ({ code, say: at.flatMap((site) => (kinds ?? usual).map((kind) => `${kind} ${site}`)), not: [...(not ?? []), 'benign', 'polyp', 'screening', 'prevention'] })),
	...spread.map(([code, sites]) => ({ code, say: sites.flatMap((site) => travels.map((how) => `${how} ${site}`)), not: ['no', 'workup', 'risk', 'rule', 'screening', 'evaluate'] })),
	...whole,
];
