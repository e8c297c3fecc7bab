/** Beginnings of title words and the regions of the body they speak of; neighbours share a region. Own compilation. */
const arm = ['shoulder', 'arm', 'elbow', 'forearm', 'wrist', 'hand'];
const leg = ['hip', 'thigh', 'knee', 'leg', 'ankle', 'foot'];

export const siteWords: readonly { readonly says: readonly string[]; readonly regions: readonly string[] }[] = [
	{ says: ['upper limb', 'upper extremit'], regions: arm },
	{ says: ['lower limb', 'lower extremit'], regions: leg },
	{ says: ['shoulder', 'clavic', 'scapul', 'rotator', 'acromi', 'humer'], regions: ['shoulder', 'arm'] },
	{ says: ['upper arm'], regions: ['shoulder', 'arm', 'elbow'] },
	{ says: ['arm'], regions: ['arm'] },
	{ says: ['elbow', 'epicondyl', 'olecran'], regions: ['elbow', 'arm', 'forearm'] },
	{ says: ['forearm', 'radius', 'radial', 'ulna'], regions: ['forearm', 'arm', 'wrist', 'elbow'] },
	{ says: ['wrist', 'carpal'], regions: ['wrist', 'hand', 'forearm'] },
	{ says: ['hand', 'finger', 'thumb', 'metacarp', 'trigger'], regions: ['hand', 'wrist'] },
	{ says: ['hip', 'pelvi', 'trochant', 'acetabul'], regions: ['hip', 'thigh'] },
	{ says: ['femur', 'femor', 'thigh'], regions: ['thigh', 'hip', 'knee', 'leg'] },
	{ says: ['knee', 'patell', 'menisc', 'cruciate'], regions: ['knee', 'leg'] },
	{ says: ['leg', 'lower leg', 'tibia', 'fibula', 'calf'], regions: ['leg', 'ankle'] },
	{ says: ['ankle', 'malleol', 'achilles', 'calcaneofib', 'deltoid'], regions: ['ankle', 'foot', 'leg'] },
	{ says: ['foot', 'toe', 'heel', 'plantar', 'metatars', 'calcane', 'hallux', 'hammer'], regions: ['foot', 'ankle'] },
	{ says: ['neck', 'cervic'], regions: ['neck'] },
	{ says: ['back', 'lumb', 'sacr', 'thoracic', 'vertebr', 'dorsal', 'sciatic'], regions: ['back', 'leg', 'hip'] },
	{ says: ['chest', 'rib', 'thorax', 'stern'], regions: ['chest'] },
	{ says: ['head', 'face', 'scalp', 'jaw', 'nose', 'skull'], regions: ['head'] },
];

/** Categories of pain, stiffness and swelling that are part of a condition only at its own site and side. */
export const sitedSymptoms: readonly string[] = ['M25', 'M54', 'M79', 'R22', 'M62'];
