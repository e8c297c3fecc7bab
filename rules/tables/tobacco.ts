/** Tobacco kinds by their words (Index "Dependence, drug, nicotine"; "Tobacco, use"), first match counts. Own compilation. */
export const tobaccoKinds: readonly { readonly code: string; readonly words: readonly string[] }[] = [
	{ code: 'F17.220', words: ['chew', 'chews', 'chewing', 'smokeless', 'snuff', 'dip', 'dips', 'snus'] },
	{ code: 'F17.290', words: ['vape', 'vapes', 'vaping', 'e-cig', 'e-cigs', 'e-cigarette', 'e-cigarettes', 'ecig', 'cigar', 'cigars', 'pipe', 'hookah'] },
	{ code: 'F17.210', words: ['cigarette', 'cigarettes', 'cigs', 'cig', 'cig/d', 'cigs/d', 'pack', 'packs', 'ppd', 'pack-year', 'pack years', 'pk/yr'] },
	{ code: 'F17.200', words: ['nicotine dependence', 'nicotine dependent', 'tobacco dependence', 'tobacco use disorder', 'smoker', 'smokes', 'smoking', 'tobacco abuse'] },
	{ code: 'Z72.0', words: ['tobacco use', 'tobacco', 'uses tobacco'] },
];

export const former = 'Z87.891';
export const coded: readonly string[] = ['F17', 'Z72.0', 'Z87.891', 'O99.33'];
/** Words that show that current use bears on the visit. */
export const addressed: readonly string[] = ['quit', 'cessation', 'counseled', 'counselled', 'counseling', 'counselling', 'patch', 'nicotine dependence', 'nicotine dependent', 'varenicline', 'chantix', 'nrt', 'gum', 'lozenge', 'advised', 'ready to quit', 'bupropion'];
export const passedOver: readonly string[] = ['not discussed', 'not addressed'];

/** Words of the note that show use where no tag does. */
export const says = {
	current: ['current smoker', 'current every day smoker', 'active smoker', 'still smoking', 'still smokes', 'smokes', 'smoking half', 'smoking 1', 'smoking 2', 'continues to smoke', 'nicotine dependence', 'nicotine dependent', 'nicotine dep', 'tobacco use disorder', 'ppd', 'cigs/d', 'cig/d', 'vapes', 'chews tobacco'],
	former: ['former smoker', 'ex-smoker', 'exsmoker', 'used to smoke', 'quit smoking', 'quit cigarettes', 'former tobacco', 'has not smoked since', 'stopped smoking'],
	never: ['never smoked', 'never smoker', 'non smoker', 'nonsmoker', 'does not smoke', 'no tobacco', 'tobacco: never', 'never'],
	others: ['dad', 'mom', 'father', 'mother', 'parent', 'parents', 'son', 'daughter', 'wife', 'husband', 'spouse', 'nobody', 'roommate', 'brother', 'sister', 'second hand', 'secondhand', 'also smokes', 'family', 'hx of', 'quit date'],
} as const;
