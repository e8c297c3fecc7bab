// biome-ignore-all format: a table, one row a line
import type { Phrase } from '../phrase.ts';

/**
 * Everyday words of psychiatry, neurology, gastroenterology, urology, women's health, pain and nurse visits.
 * Own compilation, codes checked against the FY2026 and FY2027 order files.
 */
export const everydayMixedPhrases: readonly Phrase[] = [
	// Mind and substances
	{ say: ['separation anxiety', 'separation anxiety disorder'], code: 'F93.0', not: ['no', 'normal', 'stranger'] },
	{ say: ['postpartum depression', 'postnatal depression', 'peripartum depression', 'depression postpartum'], code: 'F53.0', not: ['screening', 'screen', 'history', 'hx', 'prior', 'previous', 'negative', 'watch', 'risk'] },
	{ say: ['bipolar 1', 'bipolar i', 'bipolar type 1', 'bipolar type i', 'bipolar one'], code: 'F31.9', not: ['schizoaffective', 'depressed', 'manic', 'mixed', 'hypomanic', 'remission', 'mild', 'moderate', 'severe', 'ii', '2', 'family'] },
	{ say: ['nicotine dependence vaping', 'nicotine dependence vape', 'vaping nicotine dependence', 'nicotine dependence e-cigarette', 'nicotine dependence electronic cigarettes'], code: 'F17.290', not: ['remission', 'former', 'withdrawal'] },
	// Brain and nerves
	{ say: ['aphasia due to old cerebrovascular accident', 'aphasia due to old stroke', 'aphasia due to prior stroke', 'aphasia from stroke', 'aphasia from prior stroke', 'aphasia from old stroke', 'aphasia since stroke', 'chronic aphasia stroke', 'aphasia following stroke', 'aphasia after cerebrovascular accident'], code: 'I69.320', not: ['no', 'transient', 'resolved'] },
	{ say: ['hemiparesis due to prior stroke', 'hemiparesis due to old stroke', 'hemiparesis from stroke', 'hemiparesis from prior stroke', 'hemiparesis from old stroke', 'hemiparesis since stroke', 'hemiparesis due to old cerebrovascular accident', 'hemiparesis after cerebrovascular accident', 'hemiparesis residual stroke', 'residual hemiparesis stroke', 'hemiplegia from stroke', 'hemiplegia due to prior stroke', 'post stroke hemiplegia'], code: 'I69.35', not: ['no', 'transient', 'resolved', 'acute'] },
	{ say: ['dysarthria due to old stroke', 'dysarthria due to prior stroke', 'dysarthria from stroke', 'dysarthria since stroke', 'dysarthria from old stroke'], code: 'I69.322', not: ['no', 'resolved', 'acute'] },
	{ say: ['dysphagia from stroke', 'dysphagia due to old stroke', 'dysphagia due to prior stroke', 'dysphagia since stroke'], code: 'I69.391', not: ['no', 'resolved', 'acute'] },
	{ say: ['cervicogenic headache', 'cervicogenic headaches'], code: 'G44.86' },
	{ say: ['tardive dyskinesia due to antipsychotics', 'tardive dyskinesia from antipsychotics', 'antipsychotic induced tardive dyskinesia', 'neuroleptic induced tardive dyskinesia'], code: 'G24.01' },
	{ say: ['iron deficiency without anemia', 'low ferritin without anemia', 'nonanemic iron deficiency'], code: 'E61.1' },
	// Immunity under treatment
	{ say: ['immunosuppressed on adalimumab', 'immunosuppressed on infliximab', 'immunosuppressed on biologic', 'immunosuppressed on ocrelizumab', 'immunosuppressed on rituximab', 'immunosuppressed on methotrexate', 'immunosuppressed on azathioprine', 'immunosuppressed on mycophenolate', 'immunosuppressed on tacrolimus', 'immunosuppressed on prednisone', 'immunosuppressed on humira', 'immunosuppressed on biologics', 'immunosuppressed on steroids', 'immunosuppressed on therapy'], code: 'D84.821', not: ['not', 'no'] },
	{ say: ['immunosuppressed due to adalimumab', 'immunosuppressed due to humira', 'immunosuppressed due to infliximab', 'immunosuppressed due to biologic', 'immunosuppressed due to methotrexate', 'immunosuppressed due to azathioprine', 'immunosuppressed due to ocrelizumab', 'immunosuppressed due to rituximab', 'immunosuppressed due to mycophenolate', 'immunosuppressed due to tacrolimus', 'immunosuppressed due to steroids', 'immunosuppressed due to meds'], code: 'D84.821', not: ['not', 'no'] },
	{ say: ['immunocompromised due to methotrexate', 'immunocompromised due to biologic', 'immunocompromised on methotrexate', 'immunocompromised on biologic', 'immunocompromised due to adalimumab', 'immunocompromised due to drugs', 'immunocompromised from medication', 'medication induced immunosuppression', 'immunosuppression from medication', 'iatrogenic immunosuppression'], code: 'D84.821', not: ['not', 'no'] },
	// Gut and liver
	{ say: ['gastroesophageal reflux disease no esophagitis', 'gastroesophageal reflux disease w/o esophagitis', 'reflux without esophagitis', 'reflux no esophagitis', 'gerd no esophagitis', 'gerd w/o esophagitis'], code: 'K21.9' },
	{ say: ['sigmoid tubular adenoma', 'sigmoid adenoma', 'adenoma sigmoid', 'adenomatous polyp of sigmoid colon', 'sigmoid adenomatous polyp', 'tubulovillous adenoma sigmoid', 'sigmoid polyp tubular adenoma'], code: 'D12.5', not: ['history', 'hx', 'prior'] },
	{ say: ['cecal tubular adenoma', 'cecal adenoma', 'adenoma of cecum', 'tubular adenoma cecum', 'adenomatous polyp of cecum'], code: 'D12.0', not: ['history', 'hx', 'prior'] },
	{ say: ['ascending colon adenoma', 'ascending colon tubular adenoma', 'adenomatous polyp of ascending colon'], code: 'D12.2', not: ['history', 'hx', 'prior'] },
	{ say: ['transverse colon adenoma', 'transverse colon tubular adenoma', 'adenoma of transverse colon', 'tubular adenoma of transverse colon', 'adenomatous polyp of transverse colon'], code: 'D12.3', not: ['history', 'hx', 'prior'] },
	{ say: ['descending colon adenoma', 'descending colon tubular adenoma', 'adenoma of descending colon', 'tubular adenoma of descending colon', 'adenomatous polyp of descending colon'], code: 'D12.4', not: ['history', 'hx', 'prior'] },
	{ say: ['rectal tubular adenoma', 'tubular adenoma rectum', 'rectal adenomatous polyp'], code: 'D12.8', not: ['history', 'hx', 'prior'] },
	{ say: ['adenomatous polyps', 'adenomatous colon polyps', 'adenomatous polyps of colon', 'colonic adenomas', 'colon adenomas', 'adenomatous polyp'], code: 'D12.6', not: ['sigmoid', 'ascending', 'descending', 'transverse', 'cecum', 'rectum', 'rectal', 'cecal', 'stomach', 'gastric', 'duodenal', 'duodenum', 'family', 'gallbladder', 'ear', 'uterine', 'endometrial'] },
	{ say: ['h pylori gastritis', 'helicobacter pylori gastritis', 'helicobacter gastritis'], code: 'K29.70', not: ['resolved', 'bleeding', 'chronic', 'acute'] },
	{ say: ['barrett without dysplasia', "barrett's without dysplasia", "barrett's esophagus without dysplasia", 'nondysplastic barrett', "nondysplastic barrett's", 'barrett no dysplasia', "barrett's no dysplasia", "barrett's"], code: 'K22.70', not: ['low grade', 'high grade', 'with dysplasia', 'no barrett'] },
	{ say: ['chronic hepatitis c genotype', 'chronic hep c', 'chronic hepatitis c', 'chronic hcv', 'hcv genotype'], code: 'B18.2', not: ['cured', 'svr', 'negative', 'screening', 'no'] },
	{ say: ['chronic pancreatitis from alcohol', 'alcoholic chronic pancreatitis', 'chronic alcoholic pancreatitis', 'chronic pancreatitis due to alcohol', 'alcohol induced chronic pancreatitis'], code: 'K86.0' },
	{ say: ['exocrine pancreatic insufficiency', 'pancreatic exocrine insufficiency'], code: 'K86.81' },
	// Urinary
	{ say: ['urgency'], code: 'R39.15', near: ['luts', 'bph', 'nocturia', 'voiding', 'bladder', 'urinary', 'oab', 'stream', 'prostate'], not: ['bowel', 'fecal', 'rectal', 'hypertensive', 'no', 'denies', 'stool', 'incontinence', 'tenesmus'] },
	{ say: ['erectile dysfunction since prostatectomy', 'post prostatectomy erectile dysfunction', 'post-prostatectomy erectile dysfunction', 'postprostatectomy erectile dysfunction', 'erectile dysfunction s/p prostatectomy', 'erectile dysfunction status post prostatectomy', 'erectile dysfunction s/p radical prostatectomy', 'erectile dysfunction due to prostatectomy', 'erectile dysfunction from prostatectomy'], code: 'N52.31', not: ['simple'] },
	{ say: ['urinary stress incontinence', 'stress incontinence', 'stress urinary incontinence', 'post prostatectomy incontinence', 'post-prostatectomy incontinence', 'incontinence after prostatectomy'], code: 'N39.3', not: ['mixed', 'urge', 'no', 'denies'] },
	// Pregnancy and women
	{ say: ['tobacco use in pregnancy', 'smoking during pregnancy', 'smoker in pregnancy', 'cigarette use in pregnancy', 'tobacco use complicating pregnancy', 'nicotine dependence in pregnancy'], code: 'O99.33', not: ['no', 'denies', 'former'] },
	{ say: ['puerperal mastitis', 'postpartum mastitis'], code: 'O91.22', not: ['abscess'] },
	{ say: ['lactational mastitis', 'lactation mastitis', 'breastfeeding mastitis', 'mastitis breastfeeding', 'mastitis of lactation', 'mastitis associated with lactation', 'nursing mastitis'], code: 'O91.23' },
	// Pain
	{ say: ['post laminectomy syndrome', 'postlaminectomy syndrome', 'post-laminectomy syndrome', 'post laminectomy pain syndrome', 'failed back syndrome', 'fbss'], code: 'M96.1' },
	{ say: ['chronic a fib', 'chronic atrial fib', 'chronic afib', 'chronic atrial fibrillation', 'chronic af'], code: 'I48.20', not: ['permanent', 'persistent', 'paroxysmal'] },
	{ say: ['persistent atrial fib', 'persistent afib', 'persistent a fib'], code: 'I48.19', not: ['longstanding', 'paroxysmal', 'permanent'] },
	{ say: ['permanent atrial fib', 'permanent afib', 'permanent a fib'], code: 'I48.21' },
	{ say: ['paroxysmal atrial fib', 'paroxysmal afib', 'paroxysmal a fib'], code: 'I48.0' },
	// Mood, substances and mind, further
	{ say: ['bipolar disorder most recent episode manic in partial remission', 'bipolar i disorder manic in partial remission', 'bipolar disorder partial remission recent manic'], code: 'F31.73', not: ['depressed'] },
	{ say: ['bipolar 1 currently depressed severe', 'bipolar i current episode depressed severe', 'bipolar disorder depressed severe', 'bipolar 1 depressed severe', 'severe bipolar depression'], code: 'F31.4', not: ['psychotic', 'moderate', 'mild'] },
	{ say: ['bipolar 1 currently depressed moderate', 'bipolar i current episode depressed moderate', 'bipolar disorder depressed moderate', 'bipolar 1 depressed moderate', 'moderate bipolar depression'], code: 'F31.32', not: ['psychotic', 'severe', 'mild', 'ii', '2'] },
	{ say: ['bipolar disorder mixed moderate', 'bipolar mixed episode moderate', 'bipolar disorder mixed episode moderate'], code: 'F31.62' },
	{ say: ['borderline pd', 'borderline personality'], code: 'F60.3' },
	{ say: ['alcohol withdrawal uncomplicated', 'uncomplicated alcohol withdrawal', 'alcohol dependence with withdrawal uncomplicated'], code: 'F10.230', not: ['abuse', 'delirium', 'no'] },
	{ say: ['benzodiazepine dependence', 'benzo dependence', 'benzo use disorder severe', 'benzodiazepine use disorder severe', 'benzodiazepine use disorder moderate', 'xanax dependence'], code: 'F13.20', not: ['remission', 'no', 'withdrawal'] },
	{ say: ['gender dysphoria adult', 'gender dysphoria in adult', 'gender dysphoria adolescent', 'gender dysphoria adolescents and adults'], code: 'F64.0' },
	// Nerves, further
	{ say: ['vestibular migraine', 'migrainous vertigo'], code: 'G43.809', not: ['intractable', 'aura'] },
	{ say: ['intractable temporal lobe epilepsy', 'temporal lobe epilepsy intractable', 'drug resistant temporal lobe epilepsy', 'refractory temporal lobe epilepsy'], code: 'G40.219', not: ['status', 'not intractable'] },
	{ say: ['guillain barre sequela', 'sequelae of guillain barre', 'residual guillain barre', 'gbs sequela', 'gbs residual weakness'], code: 'G65.0' },
	// Gut and liver, further
	{ say: ['la grade a esophagitis', 'la grade b esophagitis', 'la grade c esophagitis', 'la grade d esophagitis', 'la grade a reflux esophagitis', 'la grade b reflux esophagitis', 'erosive reflux esophagitis'], code: 'K21.00', not: ['bleeding', 'no', 'healed', 'resolved', 'eosinophilic'] },
	{ say: ['crohn of small bowel with stricture', "crohn's of small bowel with stricture", "crohn's ileitis with stricture", 'crohn ileitis with stricture', "crohn's terminal ileum stricture", 'stricturing small bowel crohn', "stricturing crohn's of small bowel", 'stricturing ileal crohn', "stricturing ileal crohn's", "crohn's disease of small intestine with obstruction"], code: 'K50.012', not: ['no', 'without', 'colon'] },
	// Urinary and male, further
	{ say: ['benign prostatic hyperplasia with retention', 'bph with retention', 'bph with urinary retention', 'benign prostatic hyperplasia with urinary retention', 'enlarged prostate with urinary retention'], code: 'N40.1', not: ['no', 'without'] },
	{ say: ['male chronic pelvic pain syndrome', 'chronic prostatitis chronic pelvic pain syndrome', 'cp/cpps'], code: 'N41.1' },
	{ say: ['complete uterine prolapse', 'uterine prolapse stage 3', 'uterine prolapse stage iii', 'uterine prolapse stage 4', 'uterine procidentia', 'stage 3 uterovaginal prolapse', 'complete uterovaginal prolapse'], code: 'N81.3', not: ['no'] },
	{ say: ['uterine prolapse stage 1', 'uterine prolapse stage 2', 'uterine prolapse stage ii', 'incomplete uterovaginal prolapse', 'incomplete uterine prolapse'], code: 'N81.2', not: ['no', 'stage 3'] },
	{ say: ['mastitis', 'nonlactational mastitis', 'nonpuerperal mastitis', 'mastitis not breastfeeding'], code: 'N61.0', not: ['lactation', 'lactational', 'postpartum', 'puerperal', 'nursing', 'granulomatous', 'newborn', 'abscess', 'no', 'plasma'] },
	// Back
	{ say: ['si joint dysfunction', 'si joint pain', 'si joint arthralgia', 'sacroiliac dysfunction', 'si dysfunction', 'sij pain', 'sij dysfunction', 'sacroiliac joint dysfunction', 'sacroiliac joint pain'], code: 'M53.3', not: ['no', 'sacroiliitis'] },
	{ say: ['chronic postoperative pain', 'chronic post-surgical pain', 'chronic postsurgical pain', 'chronic pain after surgery', 'persistent postoperative pain', 'chronic pain following surgery'], code: 'G89.28', not: ['thoracotomy', 'no'] },
	// Risk of a pregnancy by age
	{ say: ['advanced maternal age'], code: 'O09.52', near: ['g2p0', 'g2p1', 'g3p0', 'g3p1', 'g3p2', 'g4p0', 'g4p1', 'g4p2', 'g4p3', 'g5p0', 'g5p1', 'g5p2', 'g5p3', 'g5p4', 'g6p0', 'g6p1', 'g6p2', 'g6p3', 'g6p4', 'g6p5', 'g2p1001', 'g2p0010', 'g3p2002', 'g3p1011', 'g3p1001', 'g3p0020', 'g4p3003', 'g4p2012', 'g4p2002', 'g4p1021', 'g5p4004', 'g5p3013', 'multigravida', 'multip', 'multiparous'], not: ['no', 'family'] },
	{ say: ['advanced maternal age'], code: 'O09.51', near: ['g1p0', 'g1p0000', 'primigravida', 'primip', 'nulliparous'], not: ['no', 'family'] },
	// Remission said without "in"
	{ say: ['stimulant use disorder early remission', 'stimulant use disorder sustained remission', 'methamphetamine use disorder early remission', 'methamphetamine use disorder sustained remission', 'meth use disorder early remission', 'meth use disorder sustained remission'], code: 'F15.21', not: ['mild'] },
	{ say: ['alcohol use disorder early remission', 'alcohol use disorder sustained remission', 'aud early remission', 'aud sustained remission', 'aud in remission'], code: 'F10.21', not: ['mild'] },
	{ say: ['opioid use disorder early remission', 'opioid use disorder sustained remission', 'oud early remission', 'oud sustained remission', 'oud in remission'], code: 'F11.21', not: ['mild'] },
	{ say: ['cocaine use disorder early remission', 'cocaine use disorder sustained remission'], code: 'F14.21', not: ['mild'] },
	{ say: ['cannabis use disorder early remission', 'cannabis use disorder sustained remission'], code: 'F12.21', not: ['mild'] },
];
