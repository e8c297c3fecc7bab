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
