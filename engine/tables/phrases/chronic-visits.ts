// biome-ignore-all format: a table, one row a line
import type { Phrase } from '../phrase.ts';

/**
 * What chronic-care, wound and home visits say for common conditions without their chart names. Own compilation, codes checked
 * against the FY2026 and FY2027 order files.
 */
const denied = ['no', 'not', 'if', 'risk', 'prevent'];

export const chronicVisitPhrases: readonly Phrase[] = [
	{ say: ['pressure drops standing', 'bp drops standing', 'blood pressure drops standing', 'drops pressure standing', 'drops bp standing', 'pressure falls standing', 'bp falls standing', 'systolic drops standing', 'drop standing bp', 'orthostatic drop', 'positive orthostatics', 'orthostatics positive', 'orthostatic by vitals', 'postural drop'], code: 'I95.1', not: [...denied, 'negative'] },
	{ say: ['wax curetted', 'wax removed', 'wax irrigated', 'wax flushed', 'wax lavage', 'wax lavaged', 'wax cleared', 'wax suctioned', 'packed wax', 'canal full wax', 'canal wax', 'ear full wax', 'blocked wax', 'wax impacted', 'plugged wax', 'cerumen curetted', 'cerumen removed', 'cerumen irrigated', 'packed cerumen', 'cerumen flushed', 'cerumen lavage'], code: 'H61.2', not: ['no', 'candle', 'clear', 'hot', 'bath', 'paraffin', 'little'] },
	{ say: ['supratherapeutic', 'inr too high', 'inr high', 'over anticoagulated', 'overanticoagulated'], code: 'R79.1', near: ['inr', 'warfarin', 'coumadin'], not: ['no', 'lithium', 'digoxin', 'phenytoin', 'tacrolimus'] },
	{ say: ['drug headache', 'drug headaches', 'medication headache', 'headache from medication'], code: 'G44.40', not: ['overuse', 'rebound', 'preventive', 'prophylactic', 'abortive'] },
	{ say: ['cataplexy', 'cataplectic attacks', 'knees buckle laughing'], code: 'G47.411', not: ['no', 'without', 'never'] },
	{ say: ['nail fungus', 'fungal nails', 'fungus nails', 'fungus toenails', 'toenail fungus', 'mycotic nails', 'mycotic toenails', 'nails mycotic', 'dystrophic mycotic'], code: 'B35.1', not: ['no'] },
	{ say: ['joint pain hands', 'hand joint pain', 'painful hand joints', 'hands joints ache', 'joints hands hurt'], code: 'M25.54', not: ['no', 'rheumatoid', 'osteoarthritis'] },
	{ say: ['iron deficiency from malabsorption', 'iron deficiency anemia malabsorption', 'iron malabsorption', 'iron deficiency malabsorption'], code: 'D50.8', not: ['no'] },
	{ say: ['infection of bone chronic', 'chronic bone infection', 'bone infection chronic'], code: 'M86.6', not: ['no', 'acute'] },
	{ say: ['new onset diabetes after transplant', 'ptdm'], code: 'E13.9', not: ['no', 'risk', 'screen'] },
];
