// biome-ignore-all format: a table, one row a line
import type { Phrase } from '../phrase.ts';

/**
 * Blood and infections in the words of clinics, beyond the ones of the other tables (chapters 1 and 3).
 * Own compilation, codes checked against the FY2026 and FY2027 order files.
 */
export const clinicBloodPhrases: readonly Phrase[] = [
	{ say: ['sickle cell disease pain crisis', 'sickle cell disease vaso-occlusive crisis', 'sickle pain crisis', 'sickle cell disease crisis', 'sickle ss pain crisis', 'sickle ss crisis', 'hb ss pain crisis', 'hemoglobin ss pain crisis', 'hb ss vaso-occlusive crisis', 'sickle vaso-occlusive crisis', 'sickle cell vaso-occlusive pain', 'sickle crisis', 'vaso-occlusive pain crisis'], code: 'D57.00', not: ['acute chest syndrome present', 'thalassemia', 'hemoglobin c'] },
	{ say: ['sickle acute chest syndrome', 'sickle ss acute chest syndrome', 'sickle cell disease acute chest syndrome', 'sickle cell disease with acute chest'], code: 'D57.01' },
	{ say: ['sickle ss', 'sickle ss disease', 'hb ss', 'hgb ss', 'hemoglobin ss'], code: 'D57.1', not: ['crisis', 'crises', 'vaso-occlusive', 'chest', 'trait'] },
	{ say: ['hb sc disease', 'hb sc', 'sickle sc', 'sickle sc disease', 'hemoglobin sc', 'sickle hemoglobin c'], code: 'D57.20', not: ['crisis', 'vaso-occlusive'] },
	{ say: ['sickle cell trait', 'sickle trait', 'hb as'], code: 'D57.3' },
	{ say: ['beta thalassemia trait', 'alpha thalassemia trait', 'thalassemia carrier', 'thalassemia minor'], code: 'D56.3' },
	{ say: ['beta thalassemia major', 'beta thalassemia transfusion dependent', 'beta thalassemia intermedia'], code: 'D56.1' },
	{ say: ['iron deficiency anemia due to menorrhagia', 'iron deficiency anemia from menorrhagia', 'iron deficiency anemia heavy periods', 'iron deficiency anemia heavy menses', 'iron deficiency anemia heavy menstrual bleeding', 'iron deficiency anemia menorrhagia', 'iron deficiency anemia gi blood loss', 'iron deficiency anemia gastrointestinal blood loss', 'iron deficiency anemia chronic blood loss', 'iron deficiency anemia gi bleeding', 'iron deficiency anemia from bleeding', 'iron deficiency anemia blood loss', 'iron deficiency anemia hemorrhoidal bleeding', 'iron deficiency anemia abnormal uterine bleeding'], code: 'D50.0', not: ['acute', 'no blood loss'] },
	{ say: ['febrile neutropenia after chemotherapy', 'neutropenic fever after chemotherapy', 'febrile neutropenia chemotherapy', 'neutropenic fever chemotherapy', 'febrile neutropenia chemo', 'neutropenic fever chemo', 'chemo induced neutropenia', 'neutropenia chemo', 'neutropenia after chemo', 'neutropenia from chemo', 'chemo related neutropenia', 'neutropenia post chemo'], code: 'D70.1' },
	{ say: ['neutropenic fever', 'febrile neutropenia'], code: 'D70.9', not: ['chemo', 'chemotherapy'] },
	{ say: ['chemo induced anemia', 'anemia from chemo', 'anemia due to chemo', 'chemo related anemia', 'anemia after chemo'], code: 'D64.81' },
	{ say: ['chemo induced pancytopenia', 'pancytopenia from chemo', 'pancytopenia due to chemo', 'pancytopenia after chemo', 'chemotherapy pancytopenia'], code: 'D61.810' },
	{ say: ['chemo induced thrombocytopenia', 'thrombocytopenia from chemo', 'chemotherapy related thrombocytopenia'], code: 'D69.59' },
	{ say: ['glanzmann thrombasthenia', 'glanzmann', 'glanzmann disease'], code: 'D69.11' },
	{ say: ['bernard soulier', 'bernard soulier syndrome'], code: 'D69.1', until: 2026 },
	{ say: ['cancer cachexia', 'cachexia due to cancer', 'cachexia due to pancreatic cancer', 'cachexia due to lung cancer', 'cachexia from cancer', 'cachexia from malignancy', 'cachexia due to malignancy', 'cachexia cancer', 'cardiac cachexia', 'pulmonary cachexia', 'cachexia copd', 'cachexia heart failure', 'renal cachexia', 'cachexia due to copd'], code: 'E88.A' },
	{ say: ['chronic graft versus host disease', 'chronic gvhd', 'chronic graft versus host'], code: 'D89.811' },
	{ say: ['acute graft versus host disease', 'acute gvhd', 'acute graft versus host'], code: 'D89.810', not: ['chronic'] },
	{ say: ['graft versus host disease', 'gvhd'], code: 'D89.813', not: ['acute', 'chronic', 'prophylaxis', 'no'] },

	{ say: ['hiv', 'human immunodeficiency virus on art'], code: 'B20', near: ['opportunistic', 'pcp', 'kaposi', 'cmv'], not: ['negative', 'screening', 'test', 'asymptomatic', 'exposure', 'prep', 'preexposure'] },
	{ say: ['secondary syphilis rash', 'secondary syphilis palmar', 'secondary syphilis palmoplantar', 'secondary syphilis skin', 'secondary syphilis with rash', 'secondary syphilis palms', 'secondary syphilis cutaneous', 'syphilis secondary rash'], code: 'A51.39' },
	{ say: ['secondary syphilis'], code: 'A51.39', near: ['rash', 'palmar', 'palms', 'soles', 'plantar', 'maculopapular', 'palmoplantar'] },
	{ say: ['secondary syphilis condyloma lata', 'condyloma latum', 'condyloma lata'], code: 'A51.31' },
	{ say: ['chronic hepatitis b', 'chronic hbv', 'hepatitis b tenofovir', 'hepatitis b entecavir', 'chronic hepatitis b tenofovir', 'chronic hepatitis b inactive', 'hep b chronic', 'chronic hep b'], code: 'B18.1', not: ['delta', 'vaccine'] },
	{ say: ['chronic hepatitis c', 'chronic hep c', 'chronic hcv', 'hepatitis c untreated', 'hep c epclusa', 'hepatitis c epclusa', 'hepatitis c mavyret', 'hepatitis c viremia', 'hepatitis c genotype'], code: 'B18.2', not: ['cured', 'svr', 'cleared'] },
	{ say: ['flu b', 'influenza b', 'influenza b positive', 'flu b positive', 'rapid flu positive', 'flu swab positive', 'flu test positive', 'flu rapid positive', 'influenza pcr positive'], code: 'J10.1', not: ['pneumonia', 'exposure', 'negative', 'vaccine', 'shot', 'vaccination', 'immunization', 'encephalopathy', 'myocarditis', 'gastroenteritis', 'exposed'] },
	{ say: ['covid positive', 'covid home test', 'home covid test positive', 'covid test positive', 'covid paxlovid', 'covid infection', 'acute covid', 'covid mild', 'covid day', 'covid pcr positive', 'covid antigen positive', 'covid illness', 'positive covid', 'positive home covid test', 'covid 19 infection', 'covid rapid positive'], code: 'U07.1', not: ['exposure', 'exposed', 'vaccine', 'booster', 'vaccination', 'shot', 'long', 'post', 'history', 'screening', 'prior', 'contact', 'negative', 'asymptomatic screening', 'last year', 'ago', 'roommate', 'spouse', 'wife', 'husband', 'partner', 'previous', 'recovered', 'since', 'after', 'household', 'coworker'] },
	{ say: ['quantiferon positive', 'positive quantiferon', 'igra positive', 'positive igra', 'quantiferon gold positive', 't-spot positive', 'tspot positive', 'reactive quantiferon'], code: 'R76.12', not: ['latent', 'ltbi', 'active', 'negative'] },
	{ say: ['purified protein derivative mm', 'purified protein derivative 14 mm', 'purified protein derivative 15 mm', 'purified protein derivative 12 mm', 'purified protein derivative 18 mm', 'purified protein derivative 20 mm', 'positive purified protein derivative', 'purified protein derivative positive', 'purified protein derivative induration', 'positive tuberculin skin test', 'tst positive', 'tuberculin skin test positive', 'reactive ppd', 'ppd converter', 'positive tuberculosis skin test', 'tuberculosis skin test positive'], code: 'R76.11', not: ['0', 'negative', 'placed', 'latent', 'active disease'] },
	{ say: ['recurrent c diff', 'recurrent clostridioides difficile', 'recurrent cdiff', 'c diff recurrence', 'c diff recurrent', 'recurrent c difficile'], code: 'A04.71', not: ['history', 'none'] },
	{ say: ['c diff', 'c difficile', 'cdiff', 'clostridium difficile', 'clostridioides difficile', 'c diff diarrhea', 'c diff positive'], code: 'A04.72', not: ['recurrent', 'recurrence', 'negative', 'rule', 'test', 'risk', 'sent', 'pending', 'exposure', 'flagging'] },
	{ say: ['cutaneous leishmaniasis', 'cutaneous leish', 'leishmania skin ulcer', 'leishmania ulcer', 'skin leishmaniasis', 'leishmania skin'], code: 'B55.1', not: ['mucocutaneous'] },
	{ say: ['visceral leishmaniasis', 'kala azar'], code: 'B55.0' },
	{ say: ['plasmodium falciparum', 'p falciparum', 'falciparum malaria', 'p falciparum malaria'], code: 'B50.9', not: ['cerebral'] },
	{ say: ['plasmodium vivax', 'p vivax', 'vivax malaria'], code: 'B51.9' },
	{ say: ['plasmodium ovale', 'ovale malaria'], code: 'B53.0' },
	{ say: ['dengue', 'dengue fever', 'dengue ns1 positive', 'dengue igm positive'], code: 'A90', not: ['hemorrhagic', 'severe', 'vaccine', 'exposure'] },
	{ say: ['dengue hemorrhagic fever', 'severe dengue'], code: 'A91' },
	{ say: ['travelers diarrhea', 'traveler diarrhea', 'infectious diarrhea', 'infectious gastroenteritis'], code: 'A09', not: ['prophylaxis', 'prevention', 'if', 'standby', 'case', 'rx', 'e coli'] },
	{ say: ['early lyme', 'early localized lyme', 'early lyme disease', 'lyme em', 'lyme erythema migrans', 'bulls eye rash lyme', 'bullseye rash', 'bulls eye rash'], code: 'A69.20', not: ['ruled', 'negative', 'prophylaxis'] },
	{ say: ['long covid', 'post covid syndrome', 'post covid condition', 'pasc', 'post acute covid'], code: 'U09.9' },
	{ say: ['mrsa colonized', 'mrsa colonization', 'mrsa nares colonized', 'mrsa nares', 'nasal mrsa', 'mrsa nasal carrier', 'methicillin resistant staph aureus colonized', 'methicillin resistant staph aureus nares', 'methicillin resistant staph aureus colonization', 'methicillin resistant staphylococcus aureus colonized', 'methicillin resistant staph aureus carrier'], code: 'Z22.322', not: ['negative', 'screen', 'infection present'] },
];
