/**
 * Follow-up, counselling, refills and other circumstances (Z08-Z09, Z69-Z76).
 * What a visit is for, in the words of a note. Ages in years. Citations are sections of the
 * Official Guidelines FY2026. Source: own compilation.
 */
import type { Purpose } from '../purpose.ts';

export const counsellingPurposes: readonly Purpose[] = [
	{ id: 'cancer-follow-up', codes: ['Z08'], cites: 'I.C.21.c.8', say: ['cancer surveillance', 'surveillance no evidence disease', 'cancer follow-up completed treatment', 'follow-up after cancer treatment', 'no evidence disease surveillance', 'oncology surveillance', 'no evidence recurrence', 'surveillance colonoscopy cancer', 'cancer survivor visit', 'melanoma surveillance', 'breast cancer surveillance'] },
	{ id: 'follow-up-completed', codes: ['Z09'], cites: 'I.C.21.c.8', say: ['follow-up resolved', 'follow-up after completed treatment', 'pneumonia follow-up resolved', 'er follow-up resolved', 'emergency room follow-up resolved', 'hospital follow-up resolved', 'surveillance colonoscopy polyps', 'follow-up examination completed treatment', 'recheck ear infection resolved', 'ear recheck resolved', 'test of cure'] },
	{ id: 'abuse-services', codes: ['Z69.11'], cites: 'I.C.21.c.13', say: ['domestic abuse counseling victim', 'partner abuse counseling'] },
	{ id: 'child-abuse-services', codes: ['Z69.010'], maxAge: 18, cites: 'I.C.21.c.13', say: ['child abuse counseling victim'] },
	{ id: 'sex-counseling', codes: ['Z70.9'], cites: 'I.C.21.c.10', say: ['sex counseling', 'sexual health counseling'] },
	{ id: 'behalf-of-other', codes: ['Z71.0'], cites: 'I.C.21.c.10', say: ['consult behalf another person', 'parent consult without child', 'family meeting without patient'] },
	{ id: 'worried-well', codes: ['Z71.1'], cites: 'I.C.21.c.10', say: ['worried well', 'no diagnosis made reassurance', 'feared condition not demonstrated', 'feared complaint'] },
	{ id: 'results-visit', codes: ['Z71.2'], cites: 'I.C.21.c.10', say: ['review test results', 'discuss lab results', 'results visit', 'go over results', 'discuss imaging results', 'lab review visit', 'follow-up lab results'] },
	{ id: 'diet-counseling', codes: ['Z71.3'], cites: 'I.C.21.c.10', say: ['dietary counseling', 'nutrition counseling', 'diet counseling', 'nutritional counseling', 'dietitian visit', 'medical nutrition therapy', 'counseled diet'] },
	{ id: 'alcohol-counseling', codes: ['Z71.41'], cites: 'I.C.21.c.10', say: ['alcohol counseling', 'counseled alcohol', 'alcohol cessation counseling'] },
	{ id: 'drug-counseling', codes: ['Z71.51'], cites: 'I.C.21.c.10', say: ['drug abuse counseling', 'substance abuse counseling', 'counseled drug use'] },
	{ id: 'tobacco-counseling', codes: ['Z71.6'], cites: 'I.C.21.c.10', say: ['smoking cessation counseling', 'tobacco cessation counseling', 'counseled smoking cessation', 'tobacco counseling', 'smoking cessation discussed', 'counseled quit smoking', 'cessation counseling', 'advised quit smoking'] },
	{ id: 'hiv-counseling', codes: ['Z71.7'], cites: 'I.C.21.c.10', say: ['human immunodeficiency virus counseling'] },
	{ id: 'spiritual-counseling', codes: ['Z71.81'], cites: 'I.C.21.c.10', say: ['spiritual counseling', 'religious counseling'] },
	{ id: 'exercise-counseling', codes: ['Z71.82'], cites: 'I.C.21.c.10', say: ['exercise counseling', 'physical activity counseling', 'counseled exercise', 'exercise counselling'] },
	{ id: 'genetic-counseling', codes: ['Z71.83'], cites: 'I.C.21.c.10', say: ['genetic counseling'] },
	{ id: 'travel', codes: ['Z71.84'], cites: 'I.C.21.c.10', say: ['travel advice', 'travel consult', 'travel clinic', 'travel visit', 'pre-travel', 'travel counseling', 'travel medicine', 'upcoming travel vaccines'] },
	{ id: 'vaccine-counseling', codes: ['Z71.85'], cites: 'I.C.21.c.10', say: ['vaccine counseling', 'immunization safety counseling', 'vaccine safety discussion', 'immunization counseling'] },
	{ id: 'transition-counseling', codes: ['Z71.87'], cites: 'I.C.21.c.10', say: ['transition adult care counseling', 'pediatric to adult transition'] },
	{ id: 'socioeconomic-counseling', codes: ['Z71.88'], cites: 'I.C.21.c.10', say: ['socioeconomic counseling'] },
	{ id: 'counseling-other', codes: ['Z71.89'], cites: 'I.C.21.c.10', say: ['advance care planning', 'acp discussion', 'goals of care discussion', 'safety counseling', 'skin protection counseling', 'sun protection counseling'] },
	{ id: 'repeat-prescription', codes: ['Z76.0'], cites: 'I.C.21.c.13', say: ['medication refill only', 'refill request', 'repeat prescription', 'prescription refill', 'refill visit', 'needs refills', 'medication refill'] },
	{ id: 'sick-companion', codes: ['Z76.3'], cites: 'I.C.21.c.13', say: ['accompanying sick person'] },
	{ id: 'transplant-wait', codes: ['Z76.82'], cites: 'I.C.21.c.3', say: ['transplant list visit', 'awaiting transplant'] },
	{ id: 'establish-care', codes: ['Z76.89'], cites: 'I.C.21.c.13', say: ['establish care', 'new patient establish', 'transfer of care', 'establishing care'] },
	{ id: 'not-seen', codes: ['Z53.21'], cites: 'I.C.21.c.13', say: ['left without being seen', 'lwbs'] },
];
