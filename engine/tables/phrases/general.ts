// biome-ignore-all format: a table, one row a line
import type { Phrase } from '../phrase.ts';

/**
 * Phrases of general symptoms and signs (chapter 18).
 * Own compilation, codes checked against the FY2026 and FY2027 order files.
 */
export const generalPhrases: readonly Phrase[] = [
	{ say: ['food refusal', 'abnormal food intake symptom'], code: 'R63.8' },
	{ say: ['early satiety', 'full quickly', 'feels full after few bites', 'gets full quickly'], code: 'R68.81' },
	{ say: ['low body temperature', 'hypothermia not environmental'], code: 'R68.0' },
	{ say: ['worries', 'excessive worry'], code: 'R45.82' },
	{ say: ['sensory symptoms nonspecific', 'sensory disturbance'], code: 'R44.8' },
	{ say: ['phantosmia', 'olfactory hallucinations', 'tactile hallucinations', 'hypnagogic hallucinations'], code: 'R44.2' },
	{ say: ['obsessive compulsive behavior'], code: 'R46.81' },
	{ say: ['acquired dyslexia', 'alexia'], code: 'R48.0' },
	{ say: ['apraxia'], code: 'R48.2', not: ['speech', 'childhood'] },
	{ say: ['acalculia', 'agraphia'], code: 'R48.8' },
	{ say: ['transient alteration of awareness', 'altered awareness', 'staring spells', 'zoning out spells'], code: 'R40.4' },
	{ say: ['coma', 'comatose'], code: 'R40.20', not: ['diabetic', 'hepatic', 'history'] },
	{ say: ['cardiogenic shock'], code: 'R57.0' },
	{ say: ['meningismus', 'nuchal rigidity', 'stiff neck with fever'], code: 'R29.1' },
	{ say: ['neurologic symptoms', 'neurological symptoms'], code: 'R29.90', not: ['stroke', 'no'] },
	{ say: ['neurologic deficit'], code: 'R29.818', not: ['stroke', 'no'] },
	{ say: ['generalized symptoms nonspecific', 'flu-like symptoms', 'multiple complaints', 'vague symptoms'], code: 'R68.89' },
	{ say: ['asphyxia'], code: 'R09.01' },
	{ say: ['thick mucus sputum', 'yellow sputum', 'green sputum', 'green phlegm', 'yellow phlegm'], code: 'R09.3' },
	{ say: ['abdominal rigidity generalized'], code: 'R19.37' },
	{ say: ['dribbling urine stream difficulty', 'urinary dribbling', 'post micturition dribble'], code: 'R39.198' },
	{ say: ['decreased urine output', 'low urine output', 'oliguria', 'anuria'], code: 'R34' },
	{ say: ['sexual dysfunction', 'sexual problem'], code: 'R37', not: ['erectile', 'female', 'psychogenic', 'male', 'ejaculatory', 'drug'] },
	{ say: ['paralytic gait', 'spastic gait'], code: 'R26.1' },
	{ say: ['voice change'], code: 'R49.9' },
	{ say: ['fluency disorder in other conditions'], code: 'R47.82' },
	{ say: ['smell or taste disturbance'], code: 'R43.9' },
	{ say: ['abnormal heartbeat', 'irregular heartbeat', 'irregular pulse', 'irregular heart rhythm', 'irregular heart beat'], code: 'R00.8', not: ['atrial'] },
	{ say: ['abnormal heart sounds', 'friction rub', 'gallop'], code: 'R01.2' },
	{ say: ['low blood pressure reading'], code: 'R03.1' },
];
