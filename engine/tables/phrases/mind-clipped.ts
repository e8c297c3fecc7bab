// biome-ignore-all format: a table, one row a line
import type { Phrase } from '../phrase.ts';
import { crossed } from './crossed.ts';

/**
 * The mind as hurried notes name it: adjustment by its mood, phobias by what is feared, withdrawal by the drug, speech of
 * children. Own compilation, codes checked against the FY2026 and FY2027 order files.
 */
const adjustment = ['adjustment disorder', 'adjustment reaction', 'adj disorder', 'adjustment d/o', 'adjustment'];
const withdrawal = ['withdrawal', 'w/d', 'withdrawing', 'in withdrawal'];
const dependent = ['dependence', 'dependent', 'addiction', 'use disorder', 'use disorder severe', 'use disorder moderate'];
const alcohol = ['alcohol', 'etoh'];
const opioids = ['opioid', 'opiate', 'heroin', 'fentanyl', 'oxycodone'];
const sedatives = ['benzo', 'benzodiazepine', 'xanax', 'sedative', 'alprazolam', 'klonopin'];
const fear = ['fear of', 'phobia', 'anxiety', 'afraid of', 'phobic'];
const language = ['language', 'speech', 'speech and language', 'speech language'];

const child = ['kid', 'child', 'boy', 'girl', 'toddler', 'preschooler'];

export const mindClippedPhrases: readonly Phrase[] = [
	{ say: crossed(adjustment, ['depressed mood', 'with depressed mood', 'depressed', 'depression', 'depressive']), code: 'F43.21', not: ['anxiety', 'anxious', 'mixed'] },
	{ say: crossed(adjustment, ['anxiety', 'anxious', 'with anxiety', 'anxious mood']), code: 'F43.22', not: ['depressed', 'depression', 'mixed', 'depressive'] },
	{ say: [...crossed(adjustment, ['mixed', 'mixed mood', 'mixed anxiety depression', 'mixed anxiety depressed mood', 'anxious and depressed', 'anxious depressed', 'anxiety and depression', 'anxiety and depressed mood', 'depressed anxious', 'mixed emotions'])], code: 'F43.23', not: ['conduct'] },
	{ say: crossed(adjustment.slice(0, 4), ['conduct', 'disturbance of conduct', 'behavior', 'acting out']), code: 'F43.24', not: ['emotions', 'depressed', 'anxious'] },
	{ say: ['acute stress reaction', 'acute stress disorder', 'acute stress response', 'acute reaction to stress', 'acute stress d/o', 'acute stress rxn', 'asd acute stress'], code: 'F43.0', not: ['ptsd'] },
	{ say: [...crossed(['flying', 'flight', 'airplane', 'plane travel', 'air travel'], fear), 'aviophobia', 'aerophobia', 'scared to fly'], code: 'F40.243' },
	{ say: [...crossed(['heights'], fear), 'acrophobia'], code: 'F40.241' },
	{ say: [...crossed(['bridges'], fear), 'gephyrophobia'], code: 'F40.242' },
	{ say: [...crossed(['enclosed spaces', 'closed spaces', 'elevators', 'tight spaces', 'mri machine'], fear), 'claustrophobia', 'claustrophobic'], code: 'F40.240' },
	{ say: [...crossed(['needle', 'needles', 'injections', 'shots'], ['fear of', 'phobia', 'phobic', 'afraid of']), 'trypanophobia'], code: 'F40.231' },
	{ say: [...crossed(['blood'], ['fear of', 'phobia']), 'hemophobia'], code: 'F40.230', not: ['pressure', 'sugar', 'thinner', 'clot'] },
	{ say: [...crossed(['dogs', 'spiders', 'snakes', 'insects', 'bees'], ['fear of', 'phobia', 'afraid of']), 'arachnophobia', 'cynophobia'], code: 'F40.218' },
	{ say: ['dental phobia', 'dentist phobia', 'fear of dentist', 'emetophobia', 'fear of vomiting', 'fear of choking'], code: 'F40.298' },
	{ say: ['social phobia', 'social anxiety', 'social anxiety disorder', 'fear of public speaking', 'performance anxiety'], code: 'F40.10', not: ['no'] },
	{ say: [...crossed(['ocd', 'obsessive compulsive disorder'], ['contamination checking', 'contamination and checking', 'obsessions and compulsions', 'intrusive thoughts compulsions', 'intrusive thoughts and checking', 'washing and checking', 'checking and counting', 'handwashing contamination', 'contamination washing', 'mixed', 'mixed obsessional', 'contamination fears washing', 'intrusive thoughts rituals', 'obsessions rituals'])], code: 'F42.2', not: ['personality', 'no'] },
	{ say: ['hoarder', 'hoards', 'hoarding'], code: 'F42.3', not: ['no'] },
	{ say: [...crossed(['schizoaffective', 'schizoaffective disorder'], ['depressive', 'depressed', 'depressive type', 'depressed type'])], code: 'F25.1' },
	{ say: [...crossed(['adhd', 'attention deficit hyperactivity disorder', 'attention deficit disorder'], ['hyperactive impulsive', 'predominantly hyperactive', 'hyperactive type'])], code: 'F90.1', not: ['inattentive', 'combined'] },
	{ say: crossed(['conversion', 'conversion disorder', 'functional'], ['weakness', 'tremor', 'paralysis', 'gait', 'gait disorder', 'movement disorder', 'dystonia']), code: 'F44.4', not: ['essential'] },
	{ say: crossed(['conversion', 'conversion disorder', 'functional'], ['seizures', 'convulsions', 'spells']), code: 'F44.5' },
	{ say: crossed(['conversion', 'conversion disorder', 'functional'], ['numbness', 'sensory loss', 'blindness', 'visual loss']), code: 'F44.6' },
	{ say: [...crossed(adjustment.slice(0, 4), ['emotions and conduct', 'mixed emotions and conduct', 'mixed disturbance of emotions and conduct', 'mood and conduct'])], code: 'F43.25' },
	{ say: ['trichotillomania', 'trich pulls hair', 'trich hair', 'hair pulling disorder', 'compulsive hair pulling', 'pulls own hair out', 'pulls out her hair', 'pulls out hair'], code: 'F63.3', not: ['alopecia', 'vaginitis', 'trichomonas'] },
	{ say: ['illness anxiety', 'illness anxiety disorder', 'health anxiety', 'hypochondria', 'hypochondriac', 'hypochondriasis', 'illness phobia', 'cancer phobia', 'nosophobia'], code: 'F45.21' },
	{ say: ['body dysmorphia', 'body dysmorphic', 'body dysmorphic disorder', 'dysmorphophobia'], code: 'F45.22' },
	{ say: [...crossed(crossed(alcohol, withdrawal), dependent), ...crossed(crossed(alcohol, withdrawal), ['aud severe', 'aud moderate', 'aud', 'dep'])], code: 'F10.239', not: ['delirium', 'dts', 'hallucinations', 'uncomplicated', 'no'] },
	{ say: crossed(crossed(alcohol, withdrawal), ['uncomplicated', 'without complication', 'tremor aud', 'uncomplicated dependence', 'mild uncomplicated', 'no dts', 'no dts aud', 'no delirium', 'no seizures or dts', 'no dts or hallucinations', 'tremor no dts', 'without delirium', 'no hallucinations']), code: 'F10.230' },
	{ say: [...crossed(alcohol, ['delirium tremens', 'dts', 'withdrawal delirium', 'withdrawal dts', 'dependence dts', 'dep dts']), 'delirium tremens', 'dts'], code: 'F10.231', not: ['no', 'without', 'denies', 'history', 'prior', 'hx', 'risk', 'vaccine', 'reflexes', 'knee'] },
	{ say: crossed(crossed(alcohol, withdrawal), ['hallucinations', 'with hallucinations', 'hallucinosis', 'perceptual disturbance']), code: 'F10.232', not: ['no', 'without', 'denies', 'dts'] },
	{ say: crossed(opioids, crossed(withdrawal, [...dependent, 'oud', 'cows'])), code: 'F11.23', not: ['no', 'denies', 'remission'] },
	{ say: crossed(['opioid use disorder', 'oud', 'opioid dependence'], withdrawal), code: 'F11.23', not: ['no', 'denies', 'remission', 'risk'] },
	{ say: crossed(sedatives, crossed(withdrawal, dependent.slice(0, 4))), code: 'F13.239', not: ['no', 'denies', 'delirium', 'risk', 'uncomplicated'] },
	{ say: [...crossed(alcohol, ['intoxication abuse', 'intoxication with abuse', 'abuse intoxication', 'abuse with intoxication', 'intoxication binge', 'intoxicated abuse']), 'alcohol intoxication alcohol abuse', 'alcohol intoxication binge drinking'], code: 'F10.129', not: ['no', 'delirium', 'dependence'] },
	{ say: [...crossed(alcohol, ['intoxication dependence', 'dependence with intoxication', 'intoxicated dependence', 'use disorder intoxication', 'use disorder severe intoxicated'])], code: 'F10.229', not: ['no', 'delirium', 'abuse'] },
	{ say: [...crossed(['expressive'], crossed(language, ['delay', 'disorder', 'impairment'])), 'expressive language delay', 'expressive speech delay'], code: 'F80.1', not: ['receptive', 'mixed'] },
	{ say: [...crossed(['receptive expressive', 'mixed receptive expressive', 'receptive and expressive'], ['language delay', 'language disorder', 'speech delay'])], code: 'F80.2' },
	{ say: ['speech delay', 'delayed speech', 'late talker', 'language delay', 'speech and language delay', 'speech language delay', 'not talking yet', 'few words for age', 'speech disorder', 'speech impairment'], code: 'F80.9', not: ['expressive', 'receptive', 'hearing loss', 'articulation', 'no speech delay', 'stroke'] },
	{ say: ['stutter', 'stutters', 'stuttering', 'stammer', 'stammers', 'stammering', 'disfluency', 'fluency disorder', ...crossed(child, ['stutters', 'stammers'])], code: 'F80.81', not: ['adult onset', 'stroke', 'cva', 'tbi', 'neurogenic'] },
	{ say: ['articulation disorder', 'articulation delay', 'speech sound disorder', 'phonological disorder', 'lisp', 'lisping'], code: 'F80.0' },
	{ say: ['reactive attachment', 'reactive attachment disorder'], code: 'F94.1' },
	{ say: ['selective mutism'], code: 'F94.0' },
	{ say: ['separation anxiety', 'separation anxiety disorder'], code: 'F93.0', not: ['normal', 'appropriate', 'age appropriate'] },
	{ say: ['ppd epds', 'ppd zoloft', 'ppd sertraline', 'ppd lexapro', 'postpartum depression', 'post partum depression', 'postnatal depression', 'ppd postpartum'], code: 'F53.0', not: ['cigarettes', 'smoker', 'tobacco', 'smokes', 'hx', 'history', 'prior'] },
];
