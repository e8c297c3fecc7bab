// biome-ignore-all format: a table, one row a line
/** Conditions as letters and talked visits tell them, in words that index and tabular lack. Source: own compilation. */
import type { Phrase } from '../phrase.ts';
import { crossed } from './crossed.ts';

const catheter = ['catheter', 'foley', 'indwelling catheter', 'suprapubic tube', 'suprapubic catheter'];
const urine = ['urinary infection', 'urine infection', 'bladder infection', 'urinary tract infection'];

export const toldInProsePhrases: readonly Phrase[] = [
	{ say: ['lymph swelling', 'lymphatic swelling', 'swelling from lymph'], code: 'I89.0', not: ['node', 'nodes', 'no'] },
	{ say: [...crossed(urine, catheter.map((c) => `from ${c}`)), ...crossed(urine, catheter.map((c) => `due to ${c}`)), ...crossed(catheter, ['related uti', 'associated uti', 'related urinary infection', 'associated urinary infection']), 'catheter uti'], code: 'T83.511A', not: ['no', 'prevent', 'risk', 'nephrostomy'] },
	{ say: ['bladder does not work', 'bladder not working', 'bladder no longer works', 'bladder paralyzed', 'paralysed bladder', 'bladder does not empty'], code: 'N31.9', near: ['ms', 'sclerosis', 'spina', 'cord', 'paraplegia', 'paraplegic', 'quadriplegic', 'tetraplegia', 'sci', 'myelomeningocele'] },
	{ say: ['learned sleeplessness', 'learned insomnia', 'conditioned insomnia', 'conditioned sleeplessness', 'psychophysiologic sleeplessness'], code: 'F51.04' },
	{ say: ['hepatitis b surface antigen positive', 'hbsag positive', 'surface antigen positive hepatitis b', 'hep b surface antigen positive', 'hbsag pos', 'hepatitis b surface antigen still positive', 'hbsag still positive', 'hepatitis b carrier', 'hep b carrier', 'inactive hepatitis b carrier'], code: 'B18.1', not: ['acute', 'mother', 'partner', 'negative', 'neg', 'core'] },
	{ say: ['perianal warts', 'anal warts', 'warts around the anus', 'warts perianal', 'warts on the penis', 'penile warts', 'vulvar warts', 'warts on the vulva', 'genital warts', 'warts of the vulva', 'vaginal warts', 'warts of the scrotum', 'perianal small warts', 'condyloma', 'condylomata'], code: 'A63.0', not: ['no'] },
	{ say: ['stimulant addiction', 'stimulant dependence', 'meth addiction', 'speed addiction', 'addicted to meth', 'addicted to methamphetamine'], code: 'F15.20', not: ['mother', 'father'] },
	{ say: ['ulcer from the sugar', 'ulcer is from the sugar', 'ulcer from sugar', 'ulcer from the diabetes', 'ulcer is from diabetes', 'ulcer from her diabetes', 'ulcer from his diabetes', 'sugar ulcer', 'sore from the diabetes', 'sore from diabetes'], code: 'E11.621', not: ['type 1', 'type one', 'not'] },
	{ say: ['diabetic nerve disease', 'diabetic nerve damage', 'nerve damage from diabetes', 'nerve damage from the diabetes', 'nerve disease from diabetes', 'nerve damage from sugar', 'sugar nerve damage', 'nerve damage from high sugars', 'diabetic nerve trouble', 'diabetic feet nerves'], code: 'E11.40', not: ['type 1', 'type one'] },
	{ say: ['noise damage hearing', 'hearing damage from noise', 'noise hearing loss', 'noise damage with hearing loss', 'hearing loss from noise', 'noise damaged hearing', 'hearing loss noise exposure'], code: 'H83.3X9', not: ['no'] },
	{ say: ['stops breathing at night', 'stops breathing in sleep', 'stops breathing while asleep', 'witnessed apnea', 'witnessed apneas', 'stop breathing at night', 'pauses in breathing at night', 'breathing pauses at night'], code: 'R06.81', not: ['sleep apnea', 'osa', 'cpap', 'no', 'baby', 'newborn'] },
	{ say: ['leaks when coughs', 'leaks when laughs', 'leaks when sneezes', 'leaks when jumps', 'leak when cough', 'leaks coughing laughing', 'leaks when she coughs', 'leaks when he coughs', 'leakage of the stress type', 'leaking stress type', 'leaks stress type', 'leakage stress kind', 'leaking of the stress kind', 'leaks urine coughs', 'leaks urine sneezes', 'leaks urine when laughs', 'loses urine when coughs', 'loses urine coughs'], code: 'N39.3', not: ['urge', 'urgency', 'mixed', 'no', 'stool'] },
	{ say: ['irritable bowel constipated', 'ibs constipated kind', 'ibs constipated type', 'irritable bowel of the constipated sort', 'irritable bowel with constipation'], code: 'K58.1', not: ['diarrhea', 'mixed'] },
	{ say: ['irritable bowel loose kind', 'irritable bowel with diarrhea', 'ibs loose type', 'irritable bowel diarrhea kind'], code: 'K58.0', not: ['constipation', 'mixed'] },
	{ say: ['underactive thyroid', 'thyroid underactive', 'slow thyroid', 'thyroid is slow', 'sluggish thyroid', 'low thyroid', 'thyroid gland is underactive'], code: 'E03.9', not: ['no', 'mother', 'subclinical'] },
	{ say: ['prostate large could not empty', 'enlarged prostate retention', 'large prostate retention', 'cannot empty because of the prostate', 'retention from prostate', 'retention from the prostate', 'prostate could not empty without'], code: 'N40.1', not: ['cancer', 'carcinoma'] },
	{ say: ['mouth and throat phase', 'trouble swallowing mouth throat phase', 'swallow mouth throat phase'], code: 'R13.12', near: ['swallow', 'swallowing', 'dysphagia', 'thickened'] },
	{ say: ['parathyroids overworking kidneys', 'parathyroids overworking because of the kidneys', 'overactive parathyroids from the kidneys', 'parathyroid hormone high from the kidneys', 'parathyroids kidney disease overactive', 'secondary hyperparathyroidism kidney'], code: 'N25.81', not: ['primary', 'no'] },
	{ say: ['anemia of her kidney disease', 'anemia of his kidney disease', 'anemia from kidneys', 'anemia from the kidneys', 'anemia from his kidneys', 'anemia from her kidneys', 'kidney anemia'], code: 'D63.1', not: ['no', 'not'] },
	{ say: ['gastric ulcer and varices', 'gastric ulcer and esophageal varices', 'stomach ulcer and varices'], code: 'K25.9', not: ['bleeding', 'perforated'] },
	{ say: ['duodenal ulcer and varices', 'duodenal ulcer and esophageal varices'], code: 'K26.9', not: ['bleeding', 'perforated'] },
	{ say: ['failed 3 hr', 'failed 3-hr', 'failed three hour', 'failed 3 hour', 'failed her 3 hour', 'failed the three hour', 'abnormal 3 hr gtt', '3 hr gtt failed', 'failed 3 hr gtt', 'failed gtt'], code: 'O24.419', near: ['fasting', 'log', 'diet', 'insulin', 'sugars', 'glucose', 'fm', 'fht'], not: ['prior', 'last'] },
];
