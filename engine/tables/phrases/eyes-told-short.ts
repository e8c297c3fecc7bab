// biome-ignore-all format: a table, one row a line
/** Eyes and ears as their clinics write them in haste (chapters 7 and 8). Own compilation. */
import type { Phrase } from '../phrase.ts';

const crossed = (first: readonly string[], second: readonly string[]): string[] => first.flatMap((a) => second.map((b) => `${a} ${b}`));
const none = ['no', 'neg', 'mother', 'father'];
const ear = ['ear', 'otitis', 'otorrhea', 'drum', 'tympanostomy', 'ofloxacin', 'ciprodex', 'tm', 'audio', 'aom', 'ome'];

export const eyesToldShortPhrases: readonly Phrase[] = [
	{ say: ['nuclear cat', 'ns cat', 'nsc cat', 'nuc cat', 'nuclear sclerotic cat', 'nuclear cats', '1+ ns cat', '2+ ns cat', 'ns 2+ cat'], code: 'H25.1', not: none },
	{ say: ['ns cataract', 'nsc cataract', 'age related ns cataract', 'ns cataracts', 'nuc cataract', 'ns lens changes', 'age related ns', 'nuclear sclerosis cataract', 'senile nuclear cataract'], code: 'H25.1', not: none },
	{ say: ['cortical cat', 'cort cat', 'cortical cats'], code: 'H25.01', not: none },
	{ say: ['psc cat', 'psc cats', 'posterior subcapsular cat'], code: 'H25.04', not: none },
	{ say: ['mixed cat', 'combined cat', 'nsc csc cat'], code: 'H25.81', not: none },
	{ say: ['mac hole', 'mac hole ftmh', 'ftmh', 'full thickness mac hole'], code: 'H35.34', not: [...none, 'closed'] },
	{ say: ['lattice', 'lattice degen', 'peripheral lattice'], code: 'H35.41', near: ['retina', 'retinal', 'dfe', 'eye', 'ou', 'od', 'os', 'flashes', 'floaters'], not: [...none, 'corneal', 'dystrophy'] },
	{ say: ['fuchs', "fuchs'", 'fuchs dystrophy', 'guttata', 'fuchs guttae'], code: 'H18.51', not: [...none, 'heterochromic', 'uveitis', 'iridocyclitis'] },
	{ say: ['allergic conj', 'allergic conjunct', 'seasonal allergic conj', 'sac ou itchy'], code: 'H10.1', not: none },
	{ say: ['viral conj', 'viral conjunct', 'adenoviral conj'], code: 'B30.9', not: none },
	{ say: ['bacterial conj', 'mucopurulent conj', 'bacterial conjunct'], code: 'H10.02', not: none },
	{ say: ['refractive amblyopia', 'amblyopia refractive', 'amblyopic refractive', 'anisometropic amblyopia', 'amblyopia anisometropic', 'ametropic amblyopia'], code: 'H53.02', not: none },
	{ say: ['strabismic amblyopia', 'amblyopia strabismic', 'amblyopic strabismus', 'amblyopia from strabismus', 'amblyopia from esotropia'], code: 'H53.03', not: none },
	{ say: ['astig', 'regular astig', 'astig regular', 'astig reg', 'reg astig'], code: 'H52.22', not: [...none, 'irregular'] },
	{ say: ['sub-conj heme', 'sub-conj hem', 'subconj hem', 'sub conj hem', 'subconjunctival hem', 'sub conjunctival bleed'], code: 'H11.3', not: none },
	{ say: ['mgd', 'meib gland dysfunction', 'meibomitis', 'plugged meibomian glands'], code: 'H02.88', not: none },
	{ say: ['big turbinates', 'large turbinates', 'boggy turbinates', 'enlarged turbinates', 'swollen turbinates', 'inferior turbinates enlarged', 'turbinates hypertrophied', 'ith', 'turbs big', 'hypertrophic turbinates'], code: 'J34.3', not: [...none, 'exam'] },
	{ say: ['vc nodules', 'vocal fold nodules', 'vf nodules', 'nodules vocal folds', 'singers nodules', "singer's nodules"], code: 'J38.2', not: none },
	{ say: ['tube in place', 'tube in place and open', 'tube in place and patent', 'tubes in place', 'tubes patent', 'tubes open and dry', 'tube patent', 'tubes in and open', 'tube in and patent'], code: 'Z96.22', near: ear, not: ['feeding', 'gastrostomy', 'g tube', 'chest', 'peg', 'nephrostomy', 'ng', 'tracheostomy'] },
	{ say: ['shingles eye', 'hzo', 'zoster eye', 'zoster ophthalmicus'], code: 'B02.30', not: none },
	...([['H90.0', ['both', 'bilateral', 'au']], ['H90.1', ['right', 'left']]] as const).map(([code, at]): Phrase => ({ say: crossed(['conductive hl', 'chl'], at), code, not: none })),
	{ say: ['bruxism night guard', 'night guard bruxism', 'grinding night guard', 'clenches at night', 'grinds in sleep', 'grinds at nite', 'grinds nite', 'bruxing at night', 'bruxer night guard'], code: 'G47.63', not: ['no', 'denies', 'awake', 'daytime'] },
];
