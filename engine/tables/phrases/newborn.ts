// biome-ignore-all format: a table, one row a line
import type { Phrase } from '../phrase.ts';

/** The note is that of a newborn. */
const baby = ['newborn', 'neonatal', 'dol', 'do', 'birth weight', 'bw', 'baby'] as const;

/** Jaundice and feeding in the first weeks, in the words of the clinic (P59, P92). Own compilation. */
export const newbornPhrases: readonly Phrase[] = [
	{ say: ['jaundice not getting enough breast milk', 'jaundice not getting enough milk', 'jaundice not enough milk', 'jaundice low milk intake', 'jaundice not getting enough', 'jaundice poor intake', 'jaundice inadequate intake', 'jaundice suboptimal intake', 'jaundice insufficient intake', 'jaundice low intake', 'jaundice poor feeding', 'jaundice underfeeding', 'breastfeeding jaundice poor intake', 'breastfeeding jaundice suboptimal intake', 'breastfeeding jaundice inadequate intake', 'breastfeeding failure jaundice', 'lack of breast milk jaundice', 'jaundice due to bruising', 'jaundice delayed feeding', 'starvation jaundice'], code: 'P59.8', near: baby, not: ['no jaundice', 'adult', 'milk jaundice'] },
	{ say: ['neonatal jaundice', 'newborn jaundice'], code: 'P59.9', near: ['pattern', 'physiologic'] },
	{ say: ['difficulty feeding at breast', 'difficulty feeding breast', 'breastfeeding difficulty', 'difficulty breastfeeding', 'breast feeding difficulty', 'trouble breastfeeding', 'breastfeeding problem', 'latch difficulty', 'difficulty latching', 'slow feeding poor latch', 'poor latch weight loss', 'slow feeding latch', 'ineffective latch', 'latch problem', 'not latching', 'sleepy at breast', 'poor breastfeeding'], code: 'P92.5', near: baby, not: ['mother nipple'] },
	{ say: ['slow weight gain', 'slow weight gain of newborn', 'not back to birth weight', 'below birth weight'], code: 'P92.6', near: ['newborn', 'neonatal', 'dol', 'do', 'day old', 'week old'], not: ['month', 'year'] },
];
