// biome-ignore-all format: a table, one row a line
/** Conditions in the running words of dictation and of talk, beyond what index and tabular say. Source: own compilation. */
import type { Phrase } from '../phrase.ts';

const stages = ([['1', 'N18.1'], ['2', 'N18.2'], ['3a', 'N18.31'], ['3b', 'N18.32'], ['4', 'N18.4'], ['5', 'N18.5']] as const).map(
	([stage, code]): Phrase => ({ say: [`kidney stage ${stage}`, `kidney function stage ${stage}`, `renal function stage ${stage}`, `renal insufficiency stage ${stage}`], code, not: ['cancer', 'carcinoma', 'transplant', 'injury', 'tumor', 'acute', 'heart', 'ulcer'] }),
);

export const plainlyPhrases: readonly Phrase[] = [
	...stages,
	{ say: ['deficient in vitamin d', 'vitamin d deficient', 'vitamin d came back deficient', 'vitamin d is deficient'], code: 'E55.9', not: ['not'] },
	{ say: ['hair shedding', 'shedding hair', 'hair falling out', 'hair coming out', 'losing her hair', 'losing his hair'], code: 'L65.9', not: ['chemo', 'chemotherapy', 'alopecia areata', 'androgenetic', 'traction'] },
	{ say: ['erections unsatisfactory', 'cannot get erection', 'cannot get erections', "can't get erections", 'no erection', 'no erections', 'lost erections', 'erections gone', 'erections stopped', 'erections went', 'erections not happening', 'trouble with erections', 'difficulty with erections', 'unable to keep erection', 'cannot keep an erection', 'weak erections', 'poor erections', 'trouble getting erection', 'erections not firm'], code: 'N52.9', not: ['no', 'denies', 'prostatectomy', 'radiation', 'diabetic', 'normal'] },
];
