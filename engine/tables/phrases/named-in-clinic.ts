// biome-ignore-all format: a table, one row a line

import type { Phrase } from '../phrase.ts';
import { crossed } from './crossed.ts';

/**
 * Conditions as clinics name them in short, in lay words, or with the cause or the organ before the name: steroid bones,
 * Parkinson dementia, MAC lung, not ovulating. Own compilation, codes checked against the FY2026 and FY2027 order files.
 */
const steroids = ['glucocorticoid', 'steroid', 'corticosteroid', 'prednisone', 'pred'];
const parkinson = ['parkinson', 'parkinsons', 'parkinson disease', 'pd'];
const mycobacteria = ['mac', 'ntm', 'm avium', 'mycobacterium avium', 'mycobacterium avium complex', 'nontuberculous mycobacterial', 'mycobacterium abscessus', 'm abscessus'];
const exacerbated = ['exacerbation', 'exac', 'flare', 'flare up'];

export const namedInClinicPhrases: readonly Phrase[] = [
	// bones and joints
	{ say: [...crossed(steroids, ['osteoporosis', 'induced osteoporosis', 'related osteoporosis', 'associated osteoporosis', 'osteoporotic']), ...steroids.flatMap((s) => [`osteoporosis from ${s}`, `osteoporosis due to ${s}`, `osteoporosis years of ${s}`, `osteoporosis caused by ${s}`, `osteoporosis ${s} use`]), 'gio', 'giop'], code: 'M81.8', not: ['fracture', 'fx'] },
	{ say: ['podagra'], code: 'M10.9' },
	{ say: ['oa great toe', 'oa big toe', 'oa 1st mtp', 'oa first mtp', 'osteoarthritis great toe', 'osteoarthritis great toe joint', 'osteoarthritis big toe', 'osteoarthritis first mtp', 'arthritis great toe joint', 'arthritis big toe joint'], code: 'M19.07', not: ['gout', 'gouty', 'septic', 'rigidus'] },
	{ say: ['bad hip arthritis', 'worn out hip', 'bone on bone hip'], code: 'M16.1' },
	{ say: ['bone on bone knee', 'worn out knee', 'bad knee arthritis'], code: 'M17.1' },
	{ say: [...crossed(['seropositive rheumatoid arthritis', 'seropositive ra', 'seropos ra', 'rf positive ra', 'ra seropositive'], ['many joints', 'multiple joints', 'multiple sites', 'several joints', 'both hands and feet', 'hands and knees', 'hands and feet', 'hands knees', 'wrists and hands', 'hands and wrists'])], code: 'M05.79', not: ['lung', 'ild', 'vasculitis', 'felty', 'nodules'] },
	// diabetes in lay words
	{ say: ['diabetic nerve pain', 'diabetic nerve damage', 'nerve pain from diabetes', 'nerve damage from diabetes', 'nerve pain feet from diabetes', 'nerve pain feet diabetes', 'nerves damaged by diabetes', 'sugar nerve pain', 'nerve pain from sugar'], code: 'E11.40', not: ['type 1', 'polyneuropathy'] },
	{ say: ['diabetes leaking protein', 'diabetic kidneys leaking protein', 'protein in urine from diabetes', 'diabetes protein in urine from it', 'diabetes kidneys leaking protein'], code: 'E11.29', not: ['type 1', 'ckd'] },
	{ say: ['diabetes sugars running high', 'diabetic sugars running high', 'diabetes sugars out of control', 'diabetes running high', 'diabetic sugars too high', 'diabetes sugars still high', 'diabetes sugar out of control', 'diabetes not controlled sugars high', 'diabetic sugars all over', 'diabetes high sugars'], code: 'E11.65', not: ['type 1', 'steroid', 'gestational'] },
	// nerves and mind
	{ say: [...parkinson.flatMap((p) => [`${p} dementia`, `dementia of ${p}`, `dementia due to ${p}`, `dementia with ${p}`, `dementia in ${p}`]), 'pdd'], code: 'F02', not: ['lewy', 'vascular', 'pervasive'] },
	{ say: ['tac tremor', 'tacrolimus tremor', 'lithium tremor', 'valproate tremor', 'depakote tremor', 'drug tremor', 'medication tremor', 'tremor from tacrolimus', 'tremor from lithium', 'tremor from depakote', 'tremor from valproate', 'amiodarone tremor'], code: 'G25.1' },
	{ say: ['dream enactment', 'acts out dreams', 'acting out dreams'], code: 'G47.52', near: ['rem', 'parkinson', 'clonazepam', 'melatonin', 'rbd'] },
	...([['mild', '1'], ['moderate', '2']] as const).map(([grade, last]): Phrase => ({ say: ['bipolar i depressed', 'bipolar depressed', 'bipolar i depression', 'bipolar i most recent episode depressed', 'bipolar i current episode depressed', 'bipolar disorder depressed', 'bipolar depression', 'bipolar i depressed phase', 'bipolar i depressive episode', 'bipolar i presently depressed', 'bipolar i currently depressed'].map((b) => `${b} ${grade}`), code: `F31.3${last}`, not: ['bipolar 2', 'bipolar ii', 'remission', 'mixed', 'severe'] })),
	{ say: ['schizophreniform', 'schizophreniform disorder', 'schizophreniform psychosis'], code: 'F20.81' },
	// lungs
	{ say: ['smokers emphysema', 'smoking emphysema', 'emphysema from smoking', 'emphysema of smoker'], code: 'J43.9', not: ['centrilobular', 'bullous', 'panlobular', 'subcutaneous'] },
	{ say: [...crossed(mycobacteria, ['lung disease', 'lung infection', 'pulmonary disease', 'pulmonary infection', 'lung', 'bronchiectasis'])], code: 'A31.0', not: ['sputum clear'] },
	{ say: [...crossed(['severe persistent asthma', 'severe persistent eosinophilic asthma'], exacerbated)], code: 'J45.51' },
	{ say: [...crossed(['moderate persistent asthma'], exacerbated)], code: 'J45.41' },
	{ say: [...crossed(['mild persistent asthma'], exacerbated)], code: 'J45.31' },
	{ say: [...crossed(['mild intermittent asthma'], exacerbated)], code: 'J45.21' },
	{ say: ['lungs scarring from scleroderma', 'scleroderma lung', 'scleroderma ild', 'ssc ild', 'ild from scleroderma', 'ild due to scleroderma', 'interstitial lung disease scleroderma', 'ild of scleroderma', 'systemic sclerosis ild'], code: 'M34.81' },
	{ say: ['ra ild', 'rheumatoid ild', 'rheumatoid lung', 'rheumatoid lung disease', 'ild from ra', 'ra associated ild', 'ra lung'], code: 'M05.1', not: ['consider', 'list'] },
	// women
	{ say: ['infertility ovulate', 'infertile ovulate', 'infertility anovulation', 'infertility anovulatory', 'infertile anovulatory', 'infertile anovulation', 'anovulatory infertility', 'trying to conceive anovulatory', 'ovulate infertile', 'ovulatory infertility', 'infertility not ovulating', 'not ovulating infertile', 'ovulatory dysfunction infertility'], code: 'N97.0', not: ['male factor'] },
	// ears
	{ say: ['sensorineural both sides', 'sensorineural both ears', 'sensorineural bilateral', 'sensorineural bilaterally', 'nerve deafness both ears', 'nerve deafness both sides', 'nerve deafness bilateral', 'bilateral nerve deafness', 'nerve hearing loss both ears', 'hearing sensorineural both'], code: 'H90.3', not: ['mixed', 'conductive', 'sudden'] },
	{ say: ['hearing loss from age', 'hearing loss of age', 'old age hearing loss', 'age related hearing loss', 'hearing loss age both'], code: 'H91.1' },
	// liver and spleen
	{ say: ['low platelets from big spleen', 'low platelets from spleen', 'thrombocytopenia from big spleen', 'thrombocytopenia from splenomegaly', 'platelets low from spleen', 'splenic sequestration cirrhosis', 'platelet sequestration spleen', 'platelets big spleen'], code: 'D73.1' },
	{ say: ['fluid in belly from cirrhosis', 'ascites from alcohol cirrhosis', 'alcohol cirrhosis ascites', 'etoh cirrhosis ascites', 'alcoholic cirrhosis tapped'], code: 'K70.31' },
	// skin
	{ say: ['condylomata', 'condylomas', 'condyloma', 'anal warts', 'perianal warts', 'genital warts', 'venereal warts', 'anogenital warts', 'penile warts', 'vulvar warts'], code: 'A63.0', not: ['lata', 'latum', 'vaccine', 'gardasil'] },
	{ say: ['basal cell nostril', 'basal cell carcinoma nostril', 'bcc nostril', 'basal cell nasal ala', 'bcc ala', 'bcc nasal tip', 'basal cell nasal tip'], code: 'C44.311' },
	{ say: ['scc nostril', 'squamous cell nostril', 'scc ala', 'scc nasal tip', 'squamous cell carcinoma nasal tip'], code: 'C44.321' },
	// blood and antibodies
	{ say: ['anticardiolipin positive', 'positive anticardiolipin', 'anticardiolipin antibodies', 'antiphospholipid antibodies', 'positive antiphospholipid antibodies', 'apl antibodies', 'beta 2 glycoprotein antibodies'], code: 'R76.0', not: ['aps', 'thrombosis', 'recurrent loss', 'lupus anticoagulant'] },
	{ say: ['low risk mds', 'mds low risk', 'lower risk mds', 'mds lower risk', 'high risk mds', 'mds high risk', 'mds intermediate risk'], code: 'D46.9', not: ['ring', 'blasts', 'del'] },
	// children
	{ say: ['functional constipation', 'constipation functional', 'withholding constipation', 'constipation withholding', 'stool withholding constipation', 'chronic functional constipation'], code: 'K59.04', not: ['opioid', 'slow transit'] },
	{ say: ['tongue tie', 'tongue tied', 'tongue-tie', 'tight frenulum tongue', 'tight lingual frenulum', 'short frenulum tongue'], code: 'Q38.1', not: ['released', 'clipped'] },
	{ say: ['enuresis at night', 'night wetting', 'wets the bed', 'wetting the bed', 'bed wetting', 'bedwetting at night', 'wets at night'], code: 'N39.44', near: ['child', 'alarm', 'desmopressin', 'dry', 'enuresis', 'night'] },
	// cancer that has spread without the word
	{ say: ['peritoneal implants', 'peritoneal implant', 'omental cake', 'omental caking', 'peritoneal studding', 'peritoneal carcinomatosis', 'carcinomatosis peritonei', 'omental implants'], code: 'C78.6', near: ['cancer', 'ca', 'carcinoma', 'adenocarcinoma', 'chemo', 'taxol', 'carbo', 'folfox', 'hipec', 'oncology', 'ovarian'], not: ['endometriosis', 'mesothelioma'] },
	// men
	{ say: ['ed arterial', 'ed from arteries', 'ed vascular', 'vascular ed', 'arteriogenic ed', 'ed vasculogenic', 'vasculogenic ed', 'erectile dysfunction arterial', 'erectile dysfunction arteries', 'erectile dysfunction poor circulation'], code: 'N52.01', not: ['prostatectomy', 'radiation', 'diabetic', 'diabetes'] },
	{ say: ['undescended testis groin', 'undescended testicle groin', 'undescended testis palpable in groin', 'undescended testis canal', 'undescended testicle inguinal', 'undescended testis inguinal', 'testis in inguinal canal', 'testis not down groin', 'inguinal testis'], code: 'Q53.11', not: ['retractile', 'both', 'bilateral'] },
];
