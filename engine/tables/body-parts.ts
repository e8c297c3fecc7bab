/** Folded names of body sites: a side beside one of them tells the side of what ails it. Own compilation. */
export const bodyParts: readonly string[] =
	'knee hip shoulder elbow wrist hand finger thumb ankle foot toe heel leg arm forearm thigh calf shin groin armpit eye eyelid ear breast kidney ovary testicle lung rib clavicle collarbone scapula kneecap meniscus menisci femur tibia fibula radius ulna humerus achilles heelbone shinbone calfbone thighbone buttock flank cheek jaw tonsil ureter index ring middle pinky great plantar metatarsal metacarpal phalanx carpal malleolus acl mcl lcl pcl rotator bicep cuff trochanter olecranon nostril lacrimal retina cornea vocal iliac sacroiliac lower upper earache eardrum'.split(
		' ',
	);

/** Words that tell which finger, toe or part of a site; taken from elsewhere in the note when only one is told. */
export const siteDetails: readonly string[] = [
	'index',
	'middle',
	'ring',
	'little',
	'pinky',
	'great',
	'lesser',
	'upper',
	'lower',
	'medial',
	'lateral',
	'anterior',
	'posterior',
	'distal',
	'proximal',
];

/** Sites that share a side when a note names one for another ("left wrist … Colles fracture"). */
export const siteGroups: readonly (readonly string[])[] = [
	['radius', 'ulna', 'wrist', 'forearm', 'scaphoid'],
	['tibia', 'fibula', 'leg', 'ankle', 'malleolus', 'calf', 'shin'],
	['humerus', 'arm', 'shoulder', 'rotator', 'cuff', 'clavicle', 'biceps'],
	['femur', 'thigh', 'hip', 'trochanter'],
	['metacarpal', 'hand', 'finger', 'thumb', 'index', 'ring', 'middle', 'pinky', 'nail'],
	['carpal', 'wrist', 'hand', 'finger', 'thumb', 'index'],
	['ankle', 'metatarsal', 'foot', 'toe', 'heel', 'plantar', 'achilles', 'great'],
	['meniscus', 'knee', 'acl', 'mcl', 'lcl', 'pcl', 'kneecap', 'patellofemoral'],
	['ear', 'earache', 'eardrum', 'hearing', 'tm'],
	['eye', 'cornea', 'retina', 'eyelid', 'conjunctiva', 'lens', 'vision', 'cataract'],
	['kidney', 'ureter', 'flank'],
	['elbow', 'olecranon', 'epicondyle'],
];

/**
 * Injuries of one limb: where every side told of any part of the limb is the same one, it is the side of the injury
 * ("outstretched L hand … distal radius fracture"). `of` are prefixes of codes.
 */
export const limbs: readonly { readonly of: readonly string[]; readonly parts: readonly string[] }[] = [
	{
		of: ['S4', 'S5', 'S6', 'G56', 'M65.3', 'M65.4', 'M77.0', 'M77.1'],
		parts:
			'shoulder clavicle collarbone scapula humerus arm elbow olecranon forearm radius ulna wrist carpal hand metacarpal finger thumb index ring middle pinky rotator cuff'.split(
				' ',
			),
	},
	{
		of: ['S7', 'S8', 'S9', 'M76.6', 'M76.7', 'M76.8', 'G57.5'],
		parts:
			'hip thigh femur knee kneecap meniscus acl mcl lcl pcl leg calf shin tibia fibula ankle malleolus achilles foot heel toe metatarsal'.split(
				' ',
			),
	},
];

/** Places on the skin by which a list of lesions is led ("R temple: SCC"), beside the body parts. */
export const surfaces: readonly string[] =
	'lid nose nasal tip temple cheek scalp vertex forehead ear helix lip eyelid brow chin jaw face neck chest breast abdomen flank back groin buttock axilla trunk shin calf forearm dorsum sole palm'.split(
		' ',
	);
