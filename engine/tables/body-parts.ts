/** Folded names of body sites: a side beside one of them tells the side of what ails it. Own compilation. */
export const bodyParts: readonly string[] =
	'knee hip shoulder elbow wrist hand finger thumb ankle foot toe heel leg arm forearm thigh calf shin groin armpit eye eyelid ear breast kidney ovary testicle lung rib clavicle collarbone scapula kneecap meniscus menisci femur tibia fibula radius ulna humerus achilles heelbone shinbone calfbone thighbone buttock flank cheek jaw tonsil ureter index ring middle pinky great plantar metatarsal metacarpal phalanx carpal malleolus acl mcl lcl pcl rotator bicep cuff trochanter olecranon nostril lacrimal retina macula cornea vocal iliac sacroiliac lower upper earache eardrum'.split(
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

/** Places on the skin by which a list of lesions is led ("R temple: SCC"), beside the body parts. */
export const surfaces: readonly string[] =
	'lid nose nasal tip temple cheek scalp vertex forehead ear helix lip eyelid brow chin jaw face neck chest breast abdomen flank back groin buttock axilla trunk shin calf forearm dorsum sole palm'.split(
		' ',
	);
