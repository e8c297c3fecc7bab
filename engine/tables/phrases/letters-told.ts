// biome-ignore-all format: a table, one row a line
import type { Phrase } from '../phrase.ts';

/**
 * Conditions as specialists tell them in the sentences of their letters ("dominant PKD", "allograft vasculopathy",
 * "cough syncope"). Own compilation, codes checked against the FY2026 and FY2027 order files.
 */
const node = ['neck node', 'cervical node', 'neck nodes', 'cervical nodes', 'nodal disease in neck', 'neck adenopathy positive'];
const headNeck = ['tonsil', 'tongue', 'oropharynx', 'oropharyngeal', 'larynx', 'laryngeal', 'p16', 'squamous', 'pharynx', 'hypopharynx', 'mouth'];

export const lettersToldPhrases: readonly Phrase[] = [
	// kidneys
	{ say: ['dominant pkd', 'autosomal dominant pkd', 'dominant polycystic kidney', 'dominant polycystic kidneys', 'dominant polycystic kidney disease', 'pkd1', 'pkd2', 'pkd1 mutation', 'pkd2 mutation'], code: 'Q61.2', not: ['recessive'] },
	{ say: ['recessive pkd', 'arpkd', 'recessive polycystic kidney'], code: 'Q61.19' },
	{ say: ['iga nephropathy mesangial proliferation', 'iga nephropathy with mesangial proliferation', 'iga nephropathy mesangioproliferative'], code: 'N02.B5' },
	{ say: ['pd peritonitis', 'pd catheter peritonitis', 'peritoneal dialysis peritonitis', 'peritonitis of pd catheter', 'peritonitis from pd catheter', 'peritoneal dialysis catheter infection', 'pd catheter infection', 'exit site infection of pd catheter', 'pd exit site infection'], code: 'T85.71', not: ['spontaneous', 'prevent', 'prophylaxis'] },
	{ say: ['cauti', 'catheter associated uti', 'catheter associated urinary tract infection', 'uti from foley', 'uti from the foley', 'uti due to foley', 'uti from indwelling catheter'], code: 'T83.511', not: ['suprapubic'] },
	{ say: ['cauti suprapubic', 'uti from suprapubic', 'suprapubic catheter uti'], code: 'T83.518' },
	// transplant
	{ say: ['t cell mediated rejection', 'antibody mediated rejection', 'cellular rejection', 'humoral rejection', 'allograft rejection', 'acute rejection', 'chronic rejection', 'tcmr', 'abmr'], code: 'T86.11', near: ['kidney', 'renal', 'creatinine', 'banff'], not: ['liver transplant', 'heart transplant', 'lung transplant', 'prior rejection', 'history'] },
	{ say: ['cellular rejection', 'acute rejection', 'allograft rejection', 'chronic rejection'], code: 'T86.41', near: ['liver transplant', 'liver graft', 'hepatic allograft'], not: ['kidney', 'heart', 'lung', 'prior'] },
	{ say: ['cellular rejection', 'acute rejection', 'allograft rejection'], code: 'T86.21', near: ['heart transplant', 'cardiac transplant', 'cardiac allograft', 'ishlt'], not: ['kidney', 'liver', 'lung', 'prior'] },
	{ say: ['acute rejection', 'cellular rejection', 'chronic rejection', 'clad', 'chronic lung allograft dysfunction', 'bos'], code: 'T86.810', near: ['lung transplant', 'lung allograft'], not: ['kidney', 'liver', 'heart', 'prior'] },
	{ say: ['allograft vasculopathy', 'cardiac allograft vasculopathy', 'transplant vasculopathy', 'transplant coronary disease', 'cav'], code: 'T86.290', near: ['heart', 'cardiac', 'transplant', 'ishlt', 'cath'] },
	{ say: ['ptld', 'post transplant lymphoproliferative disorder', 'posttransplant lymphoproliferative disorder', 'post transplant lymphoproliferative disease'], code: 'D47.Z1' },
	// blood
	{ say: ['immune hit', 'immune mediated hit', 'hit type ii', 'hit type 2', 'type ii hit', 'pf4 positive hit', 'hit pf4', 'hit with positive pf4', 'hit sra positive', 'heparin induced thrombocytopenia pf4', 'immune mediated heparin induced thrombocytopenia', 'immune heparin induced thrombocytopenia', 'heparin induced thrombocytopenia sra', 'heparin induced thrombocytopenia positive', 'true heparin induced thrombocytopenia', 'heparin induced thrombocytopenia confirmed'], code: 'D75.822' },
	{ say: ['sickle ss', 'ss sickle', 'hgb ss', 'hb ss', 'sickle cell ss', 'hemoglobin ss'], code: 'D57.1', not: ['trait', 'crisis today', 'in crisis', 'acute chest'] },
	{ say: ['anemia is simply that of chronic disease', 'anemia is that of chronic disease', 'anemia that of chronic disease', 'anemia of chronic inflammation', 'anemia of inflammation', 'anemia is of chronic disease'], code: 'D63.8', not: ['ckd', 'kidney', 'cancer', 'malignancy'] },
	{ say: ['cardiac amyloid', 'amyloid heart', 'amyloid of the heart', 'amyloid cardiomyopathy', 'al amyloid involves the heart', 'amyloid which involves the heart', 'amyloid involving heart', 'cardiac al amyloidosis'], code: 'I43', near: ['al', 'amyloid', 'amyloidosis'], not: ['transthyretin', 'attr', 'ttr'] },
	// tumors
	{ say: ['small cell of left lower lobe', 'small cell left lower lobe', 'lll small cell', 'small cell of right lower lobe', 'small cell right lower lobe', 'rll small cell'], code: 'C34.3', not: ['non small', 'nonsmall'] },
	{ say: ['small cell of left upper lobe', 'small cell left upper lobe', 'lul small cell', 'small cell of right upper lobe', 'small cell right upper lobe', 'rul small cell'], code: 'C34.1', not: ['non small', 'nonsmall'] },
	{ say: ['primary in cecum', 'cecal primary', 'cecum primary', 'primary in the cecum', 'cecal cancer', 'cancer of cecum', 'cecal adenocarcinoma'], code: 'C18.0', not: ['history', 'resected'] },
	{ say: ['sigmoid primary', 'primary in sigmoid'], code: 'C18.7', not: ['resected'] },
	{ say: ['ascending colon primary', 'primary in ascending colon'], code: 'C18.2', not: ['resected'] },
	{ say: ['rectal primary', 'primary in rectum'], code: 'C20', not: ['resected', 'biliary'] },
	{ say: node, code: 'C77.0', near: headNeck, not: ['negative', 'no', 'reactive', 'benign', 'lymphoma', 'hodgkin', 'tender'] },
	{ say: ['midgut carcinoid', 'ileal carcinoid', 'carcinoid of ileum', 'ileal neuroendocrine tumor', 'small bowel carcinoid ileum', 'ileal net', 'neuroendocrine tumor of ileum'], code: 'C7A.012', near: ['mets', 'metastatic', 'metastases', 'metastasis', 'malignant', 'octreotide', 'lanreotide', 'dotatate'], not: ['benign'] },
	{ say: ['squamous in situ', 'scc in situ', 'sccis', 'squamous cell in situ', 'squamous cell carcinoma in situ', 'bowen', 'bowens'], code: 'D04', not: ['cervix', 'cervical', 'vulva', 'vulvar', 'anal', 'penis', 'penile', 'conjunctiva', 'larynx', 'cin', 'vin', 'lung'] },
	{ say: ['epidermal inclusion', 'epidermal inclusion on path', 'epidermal cyst', 'epidermoid cyst'], code: 'L72.0', not: ['brain', 'testis', 'testicular', 'ovary'] },
	{ say: ['superficial bcc', 'nodular bcc', 'infiltrative bcc', 'micronodular bcc', 'superficial basal cell', 'nodular basal cell', 'morpheaform basal cell'], code: 'C44.91', not: ['history', 'hx', 'prior', 'removed'] },
	// nerves
	{ say: ['neuroleptic induced parkinsonism', 'parkinsonism from haloperidol', 'parkinsonism from risperidone', 'parkinsonism from antipsychotics', 'antipsychotic induced parkinsonism', 'haloperidol parkinsonism', 'risperidone parkinsonism', 'haldol parkinsonism', 'parkinsonism from neuroleptics'], code: 'G21.11' },
	{ say: ['idiopathic neuropathy', 'idiopathic peripheral neuropathy', 'idiopathic polyneuropathy', 'neuropathy idiopathic', 'neuropathy i call it idiopathic', 'idiopathic length dependent neuropathy', 'neuropathy of unknown cause after full workup', 'cryptogenic polyneuropathy', 'cryptogenic neuropathy'], code: 'G60.9', not: ['trigeminal', 'optic', 'facial', 'diabetic'] },
	{ say: ['drug neuropathy', 'drug induced neuropathy', 'neuropathy from chemo', 'chemo neuropathy', 'chemotherapy neuropathy', 'isoniazid neuropathy', 'oxaliplatin neuropathy', 'taxol neuropathy', 'paclitaxel neuropathy', 'vincristine neuropathy', 'docetaxel neuropathy', 'bortezomib neuropathy', 'cisplatin neuropathy', 'amiodarone neuropathy', 'neuropathy from isoniazid', 'neuropathy from oxaliplatin', 'neuropathy from paclitaxel', 'neuropathy from taxol', 'neuropathy from vincristine', 'neuropathy from bortezomib', 'cipn', 'toxic neuropathy from drug'], code: 'G62.0', not: ['optic', 'no'] },
	{ say: ['length dependent neuropathy', 'length dependent peripheral neuropathy', 'length dependent sensory neuropathy'], code: 'G62.9', not: ['diabetic', 'idiopathic', 'alcoholic', 'drug', 'chemo'] },
	{ say: ['cough syncope', 'tussive syncope', 'blacks out when he coughs', 'blacks out when she coughs', 'faints when coughing', 'passes out coughing', 'passes out when coughing'], code: 'R05.4' },
	// joints, skin and immune
	{ say: ['mctd', 'mixed connective tissue disease', 'mixed ctd', 'sharp syndrome'], code: 'M35.1', not: ['undifferentiated'] },
	{ say: ['ankylosing spondylitis throughout spine', 'ankylosing spondylitis multiple levels', 'ankylosing spondylitis whole spine', 'ankylosing spondylitis entire spine'], code: 'M45.0' },
	{ say: ['ana positive no features', 'ana found on screening', 'isolated positive ana', 'ana positive without disease', 'positive ana without disease', 'positive ana no ctd', 'ana positive no ctd', 'ana 1 80 no features', 'ana speckled no features', 'low titer ana'], code: 'R76.89' },
	// lungs and heart
	{ say: ['bird fanciers lung', 'bird fancier lung', 'pigeon breeders lung', 'hypersensitivity pneumonitis birds', 'hypersensitivity pneumonitis parakeets', 'hypersensitivity pneumonitis from birds', 'hypersensitivity pneumonitis bird exposure', 'hypersensitivity pneumonitis parrot', 'hypersensitivity pneumonitis cockatiel', 'hypersensitivity pneumonitis pigeons', 'avian hypersensitivity pneumonitis'], code: 'J67.2' },
	{ say: ['eosinophilic asthma flaring', 'eosinophilic asthma flare'], code: 'J45.901', not: ['severe', 'moderate', 'mild'] },
	// glands
	{ say: ['hypothyroidism that surgery left', 'hypothyroidism that the surgery left', 'hypothyroid since surgery', 'hypothyroid after surgery', 'hypothyroid since thyroidectomy', 'hypothyroid after thyroidectomy', 'hypothyroid since her thyroidectomy', 'hypothyroid since radioiodine', 'hypothyroid after radioiodine', 'hypothyroid since rai', 'hypothyroid after rai', 'hypothyroid since i 131', 'hypothyroid since ablation', 'hypothyroidism after ablation', 'hypothyroidism after radioiodine', 'hypothyroidism since surgery', 'hypothyroidism after thyroidectomy', 'hypothyroidism since radioiodine', 'post rai hypothyroid', 'post ablative hypothyroid', 'surgical hypothyroid'], code: 'E89.0' },
	{ say: ['hypothyroidism followed nivolumab', 'hypothyroidism followed pembrolizumab', 'hypothyroidism from nivolumab', 'hypothyroidism from pembrolizumab', 'hypothyroidism from checkpoint inhibitor', 'hypothyroid from pembro', 'hypothyroid from nivo', 'immune hypothyroidism from pembrolizumab', 'hypothyroidism from amiodarone', 'amiodarone hypothyroidism', 'lithium hypothyroidism', 'hypothyroidism from lithium', 'hypothyroid from lithium', 'hypothyroid from amiodarone', 'checkpoint hypothyroidism', 'amiodarone induced hypothyroid', 'lithium induced hypothyroid'], code: 'E03.2' },
	{ say: ['prolactinoma normal prolactin', 'prolactin from prolactinoma', 'prolactinoma prolactin', 'prolactin prolactinoma', 'hyperprolactinemia from prolactinoma', 'prolactin normalised cabergoline', 'prolactin normalized on cabergoline'], code: 'E22.1', near: ['prolactinoma', 'microprolactinoma', 'macroprolactinoma'] },
	{ say: ['papilledema from iih', 'papilledema iih', 'papilledema improving', 'papilledema resolving', 'papilledema bilateral'], code: 'H47.11', near: ['intracranial hypertension', 'iih', 'pseudotumor', 'opening pressure'] },
];
