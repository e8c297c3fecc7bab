// biome-ignore-all format: a table, one row a line
import type { Phrase } from '../phrase.ts';

/**
 * Everyday wordings of follow-up visits in internal medicine, cardiology, kidney, lung, joint and cancer
 * clinics that the tables by specialty lack. Own compilation, codes checked against the FY2026 and FY2027
 * order files and the index.
 */
export const everydayChronicPhrases: readonly Phrase[] = [
	// "metastatic X cancer" names the primary; without the whole name only the site of the secondary would be read
	{ say: ['metastatic breast cancer', 'metastatic breast carcinoma', 'stage iv breast cancer', 'stage 4 breast cancer'], code: 'C50.9', not: ['bone', 'liver', 'lung', 'brain', 'spine', 'lymph', 'nodes', 'history', 'family', 'mother', 'sister', 'quadrant'] },
	{ say: ['metastatic prostate cancer', 'metastatic prostate carcinoma', 'metastatic prostate adenocarcinoma'], code: 'C61', not: ['bone', 'liver', 'lung', 'brain', 'spine', 'lymph', 'nodes', 'history', 'family', 'father', 'brother'] },
	{ say: ['metastatic lung cancer', 'metastatic non small cell lung cancer', 'metastatic nonsmall cell lung cancer', 'metastatic small cell lung cancer', 'metastatic lung adenocarcinoma'], code: 'C34.9', not: ['bone', 'liver', 'brain', 'spine', 'lymph', 'nodes', 'history', 'family', 'upper', 'lower', 'middle', 'kidney', 'renal', 'breast', 'prostate', 'colon', 'rectal', 'colorectal', 'bladder', 'pancreatic', 'pancreas', 'ovarian', 'thyroid', 'melanoma', 'gastric', 'stomach', 'esophageal', 'uterine', 'endometrial', 'cervical', 'sarcoma', 'testicular', 'head', 'tongue'] },
	{ say: ['metastatic colon cancer', 'metastatic colon adenocarcinoma', 'metastatic colorectal cancer'], code: 'C18.9', not: ['bone', 'liver', 'lung', 'brain', 'spine', 'lymph', 'nodes', 'history', 'family', 'sigmoid', 'ascending', 'descending', 'transverse', 'cecum', 'rectum'] },
	{ say: ['metastatic pancreatic cancer', 'metastatic pancreatic adenocarcinoma'], code: 'C25.9', not: ['bone', 'liver', 'lung', 'brain', 'spine', 'lymph', 'nodes', 'history', 'family', 'head', 'tail', 'body'] },
	{ say: ['metastatic renal cell carcinoma', 'metastatic kidney cancer', 'metastatic clear cell renal carcinoma'], code: 'C64', not: ['bone', 'liver', 'lung', 'brain', 'spine', 'lymph', 'nodes', 'history', 'family'] },
	{ say: ['metastatic ovarian cancer', 'metastatic ovarian carcinoma'], code: 'C56', not: ['bone', 'liver', 'lung', 'brain', 'spine', 'lymph', 'nodes', 'history', 'family'] },
	{ say: ['metastatic bladder cancer', 'metastatic urothelial carcinoma'], code: 'C67.9', not: ['bone', 'liver', 'lung', 'brain', 'spine', 'lymph', 'nodes', 'history', 'family'] },
	{ say: ['metastatic gastric cancer', 'metastatic gastric adenocarcinoma'], code: 'C16.9', not: ['bone', 'liver', 'lung', 'brain', 'spine', 'lymph', 'nodes', 'history', 'family'] },
	{ say: ['bony metastases', 'bony metastatic disease', 'spread to bone', 'osseous metastatic disease'], code: 'C79.51', not: ['no', 'marrow'] },
	{ say: ['spread to liver', 'hepatic metastatic disease', 'metastatic disease to liver'], code: 'C78.7', not: ['no'] },
	{ say: ['spread to brain', 'cerebral metastases', 'cns metastases'], code: 'C79.31', not: ['no'] },
	{ say: ['spread to lung', 'metastatic disease to lung'], code: 'C78.0', not: ['no'] },
	// lung cancer by lobe, histology first
	{ say: ['adenocarcinoma lower lobe', 'adenocarcinoma lower lobe lung', 'squamous cell carcinoma lower lobe', 'non small cell lung cancer lower lobe', 'nonsmall cell lung cancer lower lobe', 'small cell lung cancer lower lobe', 'lung adenocarcinoma lower lobe', 'carcinoid lower lobe'], code: 'C34.3', not: ['history', 'family', 'carcinoid'] },
	{ say: ['adenocarcinoma upper lobe', 'adenocarcinoma upper lobe lung', 'squamous cell carcinoma upper lobe', 'non small cell lung cancer upper lobe', 'nonsmall cell lung cancer upper lobe', 'small cell lung cancer upper lobe', 'lung adenocarcinoma upper lobe'], code: 'C34.1', not: ['history', 'family', 'carcinoid'] },
	{ say: ['adenocarcinoma middle lobe', 'adenocarcinoma middle lobe lung', 'squamous cell carcinoma middle lobe', 'non small cell lung cancer middle lobe', 'nonsmall cell lung cancer middle lobe', 'lung adenocarcinoma middle lobe'], code: 'C34.2', not: ['history', 'family', 'carcinoid'] },
	// diabetes: complications in a list, and control said apart
	{ say: ['type 2 diabetes mellitus neuropathy retinopathy', 'type 2 diabetes mellitus retinopathy', 'type 2 diabetes mellitus nephropathy retinopathy', 'type 2 diabetes with neuropathy and retinopathy', 'diabetes mellitus with retinopathy'], code: 'E11.319', not: ['type 1', 'proliferative', 'nonproliferative', 'macular', 'no', 'without', 'mild', 'moderate', 'severe', 'screening', 'exam'] },
	// bone density with its site
	{ say: ['osteopenia of hip', 'osteopenia hip', 'osteopenia femoral neck', 'osteopenia femur', 'low bone mass hip'], code: 'M85.85', not: ['screening', 'fracture', 'prematurity', 'spine'] },
	{ say: ['osteopenia lumbar spine', 'osteopenia spine', 'osteopenia l-spine'], code: 'M85.88', not: ['screening', 'fracture', 'hip', 'femoral', 'femur'] },
	// muscle pain of statins: the drug's code is derived apart
	{ say: ['statin myalgia', 'statin induced myalgia', 'statin associated muscle symptoms', 'statin muscle aches', 'statin related myalgia', 'myalgia from statin'], code: 'M79.10', not: ['history', 'no', 'fear', 'afraid', 'worry', 'declined'] },
	{ say: ['statin myopathy', 'statin induced myopathy'], code: 'G72.0', not: ['history', 'no'] },
	// the drug did it
	{ say: ['chemotherapy diarrhea', 'chemotherapy induced diarrhea', 'drug induced diarrhea', 'medication induced diarrhea', 'diarrhea due to metformin', 'metformin diarrhea', 'diarrhea from metformin', 'diarrhea due to chemotherapy', 'diarrhea due to nintedanib', 'diarrhea from ofev', 'diarrhea due to mycophenolate', 'diarrhea due to colchicine', 'diarrhea from colchicine'], code: 'K52.1', not: ['no'] },
	{ say: ['neuropathy due to bortezomib', 'neuropathy from bortezomib', 'neuropathy due to chemotherapy', 'neuropathy from chemotherapy', 'chemotherapy neuropathy', 'oxaliplatin neuropathy', 'neuropathy from oxaliplatin', 'neuropathy due to oxaliplatin', 'paclitaxel neuropathy', 'neuropathy from taxol', 'neuropathy due to paclitaxel', 'vincristine neuropathy', 'cipn'], code: 'G62.0', not: ['no'] },
	{ say: ['hot flashes due to anastrozole', 'hot flashes from anastrozole', 'hot flashes due to letrozole', 'hot flashes from letrozole', 'hot flashes due to tamoxifen', 'hot flashes from tamoxifen', 'hot flashes due to lupron', 'hot flashes from lupron', 'hot flashes due to leuprolide', 'hot flashes from adt', 'hot flashes androgen deprivation', 'hot flashes aromatase inhibitor'], code: 'R23.2' },
	// rhythm: the word for the course before or after, with an ablation behind it
	{ say: ['persistent atrial fibrillation status post ablation', 'persistent atrial fibrillation ablation'], code: 'I48.19', not: ['longstanding', 'history', 'long'] },
	{ say: ['paroxysmal atrial fibrillation status post ablation', 'paroxysmal atrial fibrillation ablation'], code: 'I48.0', not: ['history'] },
	{ say: ['atrial fibrillation status post ablation'], code: 'I48.91', not: ['history', 'persistent', 'paroxysmal', 'permanent', 'resolved'] },
	// sequelae: "CVA 2021 with residual"
	{ say: ['cerebrovascular accident residual hemiparesis', 'cerebrovascular accident with hemiparesis residual', 'cerebrovascular accident residual hemiplegia', 'stroke residual hemiplegia', 'cerebrovascular accident residual weakness', 'chronic hemiparesis from cerebrovascular accident', 'late effect stroke hemiparesis'], code: 'I69.35', not: ['no', 'without', 'face', 'facial', 'hemorrhagic', 'hemorrhage'] },
	// pulmonary hypertension by its cause
	{ say: ['pulmonary hypertension due to copd', 'pulmonary hypertension due to chronic obstructive pulmonary disease', 'pulmonary hypertension due to interstitial lung disease', 'pulmonary hypertension due to pulmonary fibrosis', 'pulmonary hypertension due to sleep apnea', 'pulmonary hypertension who group 3'], code: 'I27.23', not: ['no'] },
	{ say: ['pulmonary hypertension due to heart failure', 'pulmonary hypertension due to hfpef', 'pulmonary hypertension due to mitral regurgitation', 'pulmonary hypertension who group 2', 'pulmonary hypertension due to diastolic dysfunction'], code: 'I27.22', not: ['no'] },
	// counts low from the cancer's drug
	{ say: ['neutropenia due to ribociclib', 'neutropenia from ribociclib', 'neutropenia due to palbociclib', 'neutropenia from palbociclib', 'neutropenia on palbociclib', 'neutropenia due to abemaciclib', 'neutropenia due to kisqali', 'neutropenia from ibrance', 'neutropenia due to ibrance', 'neutropenia from chemo', 'neutropenia due to folfox', 'chemo neutropenia', 'treatment related neutropenia'], code: 'D70.1', not: ['no'] },
	// spine
	{ say: ['ankylosing spondylitis whole spine', 'ankylosing spondylitis entire spine', 'ankylosing spondylitis cervical lumbar', 'ankylosing spondylitis multiple sites'], code: 'M45.0' },
];
