// biome-ignore-all format: a table, one row a line
/** Conditions as the patient or a plain-speaking clinician would say them, without their names. Source: own compilation. */
import type { Phrase } from '../phrase.ts';
import { crossed } from './crossed.ts';

const leaks = ['valve leaks', 'valve leak', 'valve leaking', 'valve leaky', 'leaky valve', 'leaking valve', 'valve regurgitates', 'valve leakage', 'valve leak moderate', 'valve leak mild', 'valve leak severe'];
const narrow = ['valve narrowed', 'valve narrowing', 'valve tight', 'tight valve', 'valve narrow', 'narrowed valve', 'valve too tight'];

export const toldInWordsPhrases: readonly Phrase[] = [
	{ say: crossed(['mitral'], leaks), code: 'I34.0', not: ['aortic', 'tricuspid', 'rheumatic', 'clip', 'repaired'] },
	{ say: crossed(['aortic'], leaks), code: 'I35.1', not: ['mitral', 'tricuspid', 'rheumatic', 'narrowed', 'tight'] },
	{ say: crossed(['tricuspid'], leaks), code: 'I36.1', not: ['mitral', 'aortic', 'rheumatic'] },
	{ say: crossed(['aortic'], narrow), code: 'I35.0', not: ['mitral', 'rheumatic', 'leaks'] },
	{ say: crossed(['mitral'], narrow), code: 'I34.2', not: ['aortic', 'rheumatic'] },
	{ say: ['bulging aorta below the kidneys', 'aorta bulges below the kidneys', 'aorta below the kidneys bulging', 'aorta below the kidneys widened', 'widened aorta below the kidneys'], code: 'I71.43' },
	{ say: ['bulging abdominal aorta', 'abdominal aorta bulges', 'widened abdominal aorta', 'ballooned abdominal aorta', 'bulge in the abdominal aorta', 'bulging aorta in the belly'], code: 'I71.40' },
	{ say: ['kidneys that have failed dialysis', 'kidneys have failed dialysis', 'dialysis for failed kidneys', 'kidneys failed on dialysis', 'failed kidneys on dialysis', 'dialysis for kidneys that have failed', 'kidneys gave out dialysis', 'kidneys have shut down dialysis', 'no kidney function dialysis'], code: 'N18.6', not: ['acute', 'may', 'if', 'transplant', 'brother', 'mother', 'father', 'sister'] },
	{ say: ['parathyroids overwork kidneys', 'parathyroids overworked kidneys', 'parathyroids are overactive because of the kidneys', 'parathyroids driven by the kidneys', 'parathyroids up because of the kidneys', 'parathyroid hormone up from the kidneys', 'high pth from the kidneys', 'pth up from the kidneys', 'pth high because of the kidneys', 'overactive parathyroids because of the kidneys', 'overactive parathyroids kidney disease'], code: 'N25.81', not: ['transplant', 'primary', 'adenoma'] },
	{ say: ['carries beta thalassemia', 'carries thalassemia', 'carrier of beta thalassemia', 'beta thalassemia carrier', 'thalassemia carrier', 'carries one thalassemia gene', 'thalassemia trait', 'carries alpha thalassemia'], code: 'D56.3', not: ['partner', 'father', 'mother', 'husband', 'wife', 'no'] },
	{ say: ['low pressure from', 'pressure too low', 'blood pressure too low', 'pressure runs too low', 'pressures too low', 'bp too low', 'pressure falls too low', 'pressure drops too low'], code: 'I95.9', not: ['eye', 'intraocular', 'cpap', 'mask', 'tire', 'no'] },
	{ say: ['one node in neck', 'node in the neck', 'swollen node neck', 'lump node neck', 'rubbery node', 'node left neck', 'node right neck', 'big node neck', 'enlarged node neck', 'node under the jaw', 'swollen glands in the neck', 'node in the armpit', 'node in the groin', 'swollen node armpit', 'swollen node groin'], code: 'R59.0', not: ['cancer', 'metastatic', 'thyroid', 'biopsy positive', 'lymphoma', 'removed', 'no', 'strep', 'tonsillitis'] },
	{ say: ['saw blood in the urine', 'saw blood in urine', 'sees blood in the urine', 'blood seen in the urine', 'urine turned red', 'red urine', 'visible blood in the urine', 'saw blood when he urinated', 'saw blood when she urinated', 'bloody urine', 'urine looked like cola'], code: 'R31.0', not: ['no', 'cystitis', 'uti', 'beet', 'pyridium', 'microscopic'] },
	{ say: ['stool test for blood positive', 'stool test for blood came back positive', 'test for blood stool positive', 'stool test blood positive', 'stool test positive for blood', 'blood test of stool positive', 'stool blood test positive', 'stool card positive', 'stool cards positive', 'fit positive', 'fit test positive', 'fit came back positive'], code: 'R19.5', not: ['negative', 'cancer', 'no'] },
	{ say: ['anemic from low iron', 'anemic for lack of iron', 'anemia for lack of iron', 'anemia from lack of iron', 'anemic because of low iron', 'anemic because iron is low', 'anemia from low iron', 'anemic from iron lack', 'low iron anemia', 'iron poor blood', 'lacks iron anemic', 'iron lacking anemic', 'anemic iron deficient'], code: 'D50.9', not: ['pregnant', 'no', 'not'] },
];
