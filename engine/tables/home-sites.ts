/**
 * Where a condition sits whose name and title tell no body part that a side could stand beside: "numb right hand … carpal
 * tunnel syndrome". Prefixes of codes and folded sites. Own compilation.
 */
/** "OD", "OS" without a word for the eye; no word of a note. */
export const OCULAR = 'oculus';

export const homeSites: readonly {
	readonly of: readonly string[];
	readonly at: readonly string[];
	readonly or?: readonly string[];
}[] = [
	{ of: ['G56.0', 'M65.3', 'M72.0'], at: ['hand', 'wrist', 'finger', 'thumb', 'palm'] },
	{ of: ['G56.2'], at: ['elbow', 'hand', 'finger', 'ring', 'pinky'] },
	{ of: ['M65.4'], at: ['wrist', 'thumb', 'hand'] },
	{ of: ['M77.0', 'M77.1', 'M70.2'], at: ['elbow'] },
	{ of: ['M75', 'M70.3'], at: ['shoulder', 'cuff', 'rotator'] },
	{ of: ['M70.6', 'M70.7', 'M76.0', 'M76.1', 'M76.3'], at: ['hip', 'thigh', 'buttock'] },
	{ of: ['M70.4', 'M22', 'M23', 'M76.5', 'M71.2'], at: ['knee'] },
	{ of: ['M76.6', 'M76.7', 'M76.8', 'G57.5'], at: ['ankle', 'heel', 'foot'] },
	{ of: ['M67.A', 'M77.3', 'G57.6', 'M20', 'L60', 'B35.1'], at: ['foot', 'heel', 'toe'] },
	{
		of: ['M86.07', 'M86.17', 'M86.27', 'M86.37', 'M86.47', 'M86.57', 'M86.67'],
		at: ['foot', 'toe', 'heel', 'ankle', 'metatarsal', 'hallux'],
	},
	{ of: ['G57.1'], at: ['thigh'] },
	{ of: ['M54.3', 'M54.4'], at: ['buttock', 'leg', 'calf', 'thigh', 'hip'] },
	{ of: ['M16'], at: ['hip', 'groin'] },
	{ of: ['H60', 'H61', 'H65', 'H66', 'H69', 'H72', 'H83', 'H90', 'H91', 'H92', 'H93'], at: ['ear', 'eardrum', 'tm'] },
	{
		of: [
			'H00',
			'H01',
			'H02',
			'H04',
			'H10',
			'H11',
			'H16',
			'H18',
			'H20',
			'H25',
			'H26',
			'H15',
			'H30',
			'H31',
			'H33',
			'H34',
			'H35',
			'H40',
			'H43',
			'H44',
		],
		at: ['eye', 'eyelid', 'lid', 'vision', 'lens', 'disc', 'cornea', 'retina', 'macula'],
		or: [OCULAR],
	},
	{ of: ['N13', 'N20', 'N28.1'], at: ['kidney', 'flank', 'ureter'] },
	{ of: ['N60', 'N61', 'N63', 'N64'], at: ['breast'] },
	{ of: ['I80', 'I82', 'I83', 'I87'], at: ['leg', 'calf', 'thigh', 'ankle'] },
	{ of: ['J34.1', 'R04'], at: ['nostril'] },
	{
		of: ['S4', 'S5', 'S6', 'G56'],
		at: 'shoulder clavicle collarbone scapula humerus arm elbow olecranon forearm radius ulna wrist carpal hand metacarpal finger thumb index ring middle pinky rotator cuff'.split(
			' ',
		),
	},
	{
		of: ['S7', 'S8', 'S9'],
		at: 'hip thigh femur knee kneecap meniscus acl mcl lcl pcl leg calf shin tibia fibula ankle malleolus achilles foot heel toe metatarsal'.split(
			' ',
		),
	},
];
