import type { Phrase } from '../phrase.ts';
import { babiesToldPhrases } from './babies-told.ts';
import { bloodPhrases } from './blood.ts';
import { bonesJointsClippedPhrases } from './bones-joints-clipped.ts';
import { bornWithPhrases } from './born-with.ts';
import { broadBreathPhrases } from './broad-breath.ts';
import { broadCirculationPhrases } from './broad-circulation.ts';
import { broadGenitalsPhrases } from './broad-genitals.ts';
import { broadGutPhrases } from './broad-gut.ts';
import { broadSensesPhrases } from './broad-senses.ts';
import { broadSkinPhrases } from './broad-skin.ts';
import { burnSitePhrases } from './burn-sites.ts';
import { cancerPhrases } from './cancer.ts';
import { cancerSitePhrases } from './cancer-sites.ts';
import { carryingToldPhrases } from './carrying-told.ts';
import { chartWordsPhrases } from './chart-words.ts';
import { childPhrases } from './child.ts';
import { chronicVisitPhrases } from './chronic-visits.ts';
import { clinicBloodPhrases } from './clinic-blood.ts';
import { clinicClippedPhrases } from './clinic-clipped.ts';
import { clinicShorthandPhrases } from './clinic-shorthand.ts';
import { colitisExtentPhrases } from './colitis-extent.ts';
import { dentalPhrases } from './dental.ts';
import { digestivePhrases } from './digestive.ts';
import { drugHarmPhrases } from './drug-harm.ts';
import { endocrinePhrases } from './endocrine.ts';
import { entPhrases } from './ent.ts';
import { eponymPhrases } from './eponym.ts';
import { everydayPhrases } from './everyday.ts';
import { everydayAcutePhrases } from './everyday-acute.ts';
import { everydayCarePhrases } from './everyday-care.ts';
import { everydayChronicPhrases } from './everyday-chronic.ts';
import { everydayMixedPhrases } from './everyday-mixed.ts';
import { extraPhrases } from './extra.ts';
import { eyePhrases } from './eye.ts';
import { eyesToldShortPhrases } from './eyes-told-short.ts';
import { findingsToldPhrases } from './findings-told.ts';
import { fracturePhrases } from './fracture.ts';
import { generalPhrases } from './general.ts';
import { genitourinaryPhrases } from './genitourinary.ts';
import { harmPhrases } from './harm.ts';
import { heartPhrases } from './heart.ts';
import { hurriedNamePhrases } from './hurried-names.ts';
import { hurtsToldPhrases } from './hurts-told.ts';
import { hurtsToldShortPhrases } from './hurts-told-short.ts';
import { infectionPhrases } from './infection.ts';
import { injuryPhrases } from './injury.ts';
import { injurySitePhrases } from './injury-sites.ts';
import { jointPhrases } from './joint.ts';
import { jointsToldPhrases } from './joints-told.ts';
import { lettersToldPhrases } from './letters-told.ts';
import { limbsToldPhrases } from './limbs-told.ts';
import { limbsToldShortPhrases } from './limbs-told-short.ts';
import { mentalPhrases } from './mental.ts';
import { mindClippedPhrases } from './mind-clipped.ts';
import { musculoskeletalPhrases } from './musculoskeletal.ts';
import { namedInClinicPhrases } from './named-in-clinic.ts';
import { nervesClippedPhrases } from './nerves-clipped.ts';
import { neurologyPhrases } from './neurology.ts';
import { newbornPhrases } from './newborn.ts';
import { obstetricPhrases } from './obstetrics.ts';
import { organsToldShortPhrases } from './organs-told-short.ts';
import { orthoWordPhrases } from './ortho-words.ts';
import { plainlyPhrases } from './plainly.ts';
import { primaryCareToldPhrases } from './primary-care-told.ts';
import { prosthesisPhrases } from './prosthesis.ts';
import { respiratoryPhrases } from './respiratory.ts';
import { skinPhrases } from './skin.ts';
import { skinLesionPhrases } from './skin-lesions.ts';
import { skinNeoplasmPhrases } from './skin-neoplasm.ts';
import { softTissuePhrases } from './soft-tissue.ts';
import { specialistsToldPhrases } from './specialists-told.ts';
import { specialtyLimbsMindPhrases } from './specialty-limbs-mind.ts';
import { specialtyOrgansPhrases } from './specialty-organs.ts';
import { specialtySensesPhrases } from './specialty-senses.ts';
import { specialtySkinGutPhrases } from './specialty-skin-gut.ts';
import { spineLevelPhrases } from './spine-levels.ts';
import { tendonPhrases } from './tendons.ts';
import { toldInProsePhrases } from './told-in-prose.ts';
import { toldInWordsPhrases } from './told-in-words.ts';
import { toldShortBloodHormonePhrases } from './told-short-blood-hormones.ts';
import { toldShortCancerPhrases } from './told-short-cancer.ts';
import { toldShortInfectionPhrases } from './told-short-infections.ts';
import { toldShortMindNervesPhrases } from './told-short-mind-nerves.ts';
import { ulcerPhrases } from './ulcers.ts';
import { vertebraPhrases } from './vertebrae.ts';
import { vesselsPhrases } from './vessels.ts';
import { womenPhrases } from './women.ts';
import { woundPhrases } from './wound.ts';
export const phrases: readonly Phrase[] = [
	...bloodPhrases,
	...cancerPhrases,
	...cancerSitePhrases,
	...clinicBloodPhrases,
	...chartWordsPhrases,
	...childPhrases,
	...dentalPhrases,
	...digestivePhrases,
	...endocrinePhrases,
	...entPhrases,
	...eponymPhrases,
	...everydayPhrases,
	...everydayChronicPhrases,
	...everydayMixedPhrases,
	...everydayAcutePhrases,
	...extraPhrases,
	...eyePhrases,
	...fracturePhrases,
	...generalPhrases,
	...genitourinaryPhrases,
	...harmPhrases,
	...heartPhrases,
	...hurriedNamePhrases,
	...infectionPhrases,
	...injuryPhrases,
	...jointPhrases,
	...mentalPhrases,
	...musculoskeletalPhrases,
	...neurologyPhrases,
	...obstetricPhrases,
	...respiratoryPhrases,
	...skinPhrases,
	...skinNeoplasmPhrases,
	...softTissuePhrases,
	...vesselsPhrases,
	...womenPhrases,
	...woundPhrases,
	...specialistsToldPhrases,
	...specialtySensesPhrases,
	...specialtySkinGutPhrases,
	...specialtyOrgansPhrases,
	...specialtyLimbsMindPhrases,
	...spineLevelPhrases,
	...tendonPhrases,
	...vertebraPhrases,
	...orthoWordPhrases,
	...prosthesisPhrases,
	...injurySitePhrases,
	...burnSitePhrases,
	...plainlyPhrases,
	...newbornPhrases,
	...skinLesionPhrases,
	...ulcerPhrases,
	...jointsToldPhrases,
	...colitisExtentPhrases,
	...clinicShorthandPhrases,
	...drugHarmPhrases,
	...babiesToldPhrases,
	...bornWithPhrases,
	...carryingToldPhrases,
	...findingsToldPhrases,
	...hurtsToldPhrases,
	...limbsToldPhrases,
	...limbsToldShortPhrases,
	...hurtsToldShortPhrases,
	...eyesToldShortPhrases,
	...broadBreathPhrases,
	...broadCirculationPhrases,
	...broadGenitalsPhrases,
	...broadGutPhrases,
	...broadSensesPhrases,
	...broadSkinPhrases,
	...namedInClinicPhrases,
	...toldShortInfectionPhrases,
	...toldShortCancerPhrases,
	...toldShortBloodHormonePhrases,
	...toldShortMindNervesPhrases,
	...organsToldShortPhrases,
	...lettersToldPhrases,
	...clinicClippedPhrases,
	...primaryCareToldPhrases,
	...bonesJointsClippedPhrases,
	...nervesClippedPhrases,
	...mindClippedPhrases,
	...chronicVisitPhrases,
	...toldInProsePhrases,
	...toldInWordsPhrases,
	...everydayCarePhrases,
];
