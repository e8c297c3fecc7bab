// biome-ignore-all format: a table, one row a line
import type { Phrase } from '../phrase.ts';
import { crossed } from './crossed.ts';

/**
 * The nervous system as hurried notes name it. Own compilation, codes checked against the FY2026 and FY2027 order files.
 */
const statusWords = ['status', 'status migrainosus'];
const blow = ['concussion', 'head injury', 'head trauma', 'tbi', 'mtbi', 'concussive injury'];
const aching = ['headache', 'ha', 'headaches'];
const afterBlow = [...crossed(aching, blow.map((b) => `after ${b}`)), ...crossed(aching, blow.map((b) => `since ${b}`)), ...crossed(aching, blow.map((b) => `from ${b}`)), ...crossed(aching, blow.map((b) => `following ${b}`)), ...crossed(['post concussion', 'post concussive', 'postconcussive', 'postconcussion', 'post-concussive', 'posttraumatic', 'post traumatic'], aching)];
const named = ['headache', 'syndrome', 'symptoms'];
const loss = ['hypofunction', 'loss', 'weakness', 'areflexia', 'failure', 'paresis', 'hyporeflexia'];
const palsy = ['cerebral palsy', 'cp'];
const ms = ['multiple sclerosis', 'ms'];

export const nervesClippedPhrases: readonly Phrase[] = [
	{ say: ['status migraine', 'status migrainosus', 'migraine status', 'migraine in status', 'prolonged migraine over 72 hours'], code: 'G43.901', not: ['chronic', 'aura', 'intractable', 'without'] },
	{ say: crossed(['chronic migraine intractable', 'intractable chronic migraine', 'chronic intractable migraine'], statusWords), code: 'G43.711', not: ['without', 'no'] },
	{ say: crossed(['intractable migraine', 'migraine intractable', 'refractory migraine'], statusWords), code: 'G43.911', not: ['without', 'no', 'chronic'] },
	{ say: crossed(afterBlow, ['chronic', 'persistent', 'ongoing chronic']), code: 'G44.329', not: ['intractable'] },
	{ say: crossed(afterBlow, ['acute']), code: 'G44.319', not: ['intractable', 'chronic'] },
	{ say: afterBlow, code: 'G44.309', not: ['chronic', 'acute', 'intractable', 'syndrome', 'no', 'without', 'denies', 'vomiting'] },
	{ say: crossed(['post concussion', 'post concussive', 'postconcussive', 'postconcussion', 'post-concussive', 'post concussional'], ['syndrome', 'sx', 'symptoms', ...crossed(['syndrome'], ['headache', 'ha', 'fog', 'dizziness', 'insomnia'])]), code: 'F07.81' },
	{ say: ['occipital neuralgia', 'greater occipital neuralgia', 'lesser occipital neuralgia', 'occipital nerve pain', 'gon neuralgia', 'arnold neuralgia'], code: 'M54.81' },
	{ say: crossed(['secondary progressive ms', 'secondary progressive multiple sclerosis', 'spms'], ['not active', 'inactive', 'non active', 'nonactive', 'no activity', 'without activity']), code: 'G35.C2', from: 2026 },
	{ say: crossed(['secondary progressive ms', 'secondary progressive multiple sclerosis', 'spms'], ['active']), code: 'G35.C1', from: 2026, not: ['not', 'non', 'no'] },
	{ say: ['secondary progressive ms', 'secondary progressive multiple sclerosis'], code: 'G35.C0', from: 2026, not: ['active', 'inactive', 'nonactive', 'activity'] },
	{ say: crossed(['primary progressive ms', 'primary progressive multiple sclerosis', 'ppms'], ['not active', 'inactive', 'non active', 'nonactive']), code: 'G35.B2', from: 2026 },
	{ say: crossed(['primary progressive ms', 'primary progressive multiple sclerosis', 'ppms'], ['active']), code: 'G35.B1', from: 2026, not: ['not', 'non', 'no'] },
	{ say: ['primary progressive ms', 'primary progressive multiple sclerosis'], code: 'G35.B0', from: 2026, not: ['active', 'inactive', 'nonactive', 'activity'] },
	{ say: crossed(['relapsing', 'relapsing remitting', 'rr'], ms), code: 'G35.A', from: 2026 },
	{ say: crossed(['spastic diplegia', 'spastic diplegic', 'diplegic', 'diplegia', 'spastic diparesis'], palsy), code: 'G80.1', not: ['hemiplegia', 'quadriplegia'] },
	{ say: crossed(['spastic quadriplegia', 'spastic quadriplegic', 'quadriplegic', 'quadriplegia', 'spastic quad', 'spastic tetraplegia'], palsy), code: 'G80.0' },
	{ say: crossed(['spastic hemiplegia', 'spastic hemiplegic', 'hemiplegic', 'hemiplegia', 'spastic hemiparesis'], palsy), code: 'G80.2' },
	{ say: crossed(['dyskinetic', 'athetoid', 'dystonic', 'choreoathetoid'], palsy), code: 'G80.3' },
	{ say: crossed(['ataxic'], palsy), code: 'G80.4' },
	{ say: [...crossed(['vestibular'], loss), ...crossed(['vestibular hypofunction', 'vestibular loss'], ['unilateral', 'bilateral', 'peripheral', 'right', 'left'])], code: 'H83.2X', not: ['central'] },
	{ say: ['forgetful', 'forgetfulness', 'forgetting things', 'losing memory', 'memory slipping', 'short term memory loss', 'poor memory', 'memory deficit', 'memory issues', 'memory lapses'], code: 'R41.3', not: ['alzheimer', 'vascular', 'lewy'] },
	...crossedDementia(),
	{ say: crossed(named.slice(1, 2), ['complex regional pain type 1']), code: 'G90.50', not: ['arm', 'hand', 'foot', 'leg'] },
];

/** Vascular dementia by its stage; what rides on it (behaviour) is read from its own words. */
function crossedDementia(): readonly Phrase[] {
	const vascular = ['vascular dementia', 'vasc dementia', 'multi infarct dementia', 'post stroke dementia'];
	return [
		{ say: crossed(vascular, ['mild']), code: 'F01.A0', not: ['moderate', 'severe', 'agitation', 'psychotic', 'mood', 'anxiety'] },
		{ say: crossed(vascular, ['moderate']), code: 'F01.B0', not: ['mild', 'severe', 'agitation', 'psychotic', 'mood', 'anxiety'] },
		{ say: crossed(vascular, ['severe', 'advanced']), code: 'F01.C0', not: ['mild', 'moderate', 'agitation', 'psychotic', 'mood', 'anxiety'] },
		{ say: crossed(vascular, ['agitation', 'with agitation']), code: 'F01.511', not: ['no', 'without', 'mild', 'moderate', 'severe'] },
	];
}
