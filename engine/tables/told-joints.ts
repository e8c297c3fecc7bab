/** The joint of a crystal arthritis that an earlier sentence tells as hot, swollen or tapped ("Left knee swelled … This is gout"). Own compilation. */
import type { ToldElsewhere } from './told-elsewhere.ts';

const angry =
	"(?:hot|red|warm|swollen|swelled|swelling|swells|puffy|blew up|blown up|flar\\w+|throbb\\w+|on fire|inflamed|exquisitely|aspirat\\w+|tapped|cannot bear|can[’']?t bear|bed ?sheet|erythema\\w*)";
/** What is swollen there may be this, and the gout a quiet one beside it. */
const otherwise =
	/\b(?:osteo-?arthritis|OA|arthrosis|sprain\w*|cellulitis|menisc\w+|heart failure|venous|lymphedema|fractur\w+|rheumatoid|RA|PsA|psoriatic)\b/gi;
const quiet = '(?:no|not|without|non)';
const joints: readonly (readonly [says: string, digit: string])[] = [
	['shoulders?', '1'],
	['elbows?|olecranon', '2'],
	['wrists?', '3'],
	['(?:thumb|finger|knuckle|hand)s?|MCPs?|PIPs?|DIPs?', '4'],
	['hips?', '5'],
	['knees?', '6'],
	['(?:(?:great|big|1st|first) )?toes?|feet|foot|ankles?|(?:1st|first) MTPs?(?: joint)?|MTPs?|midfoot|bunion', '7'],
];
/** The bare names, and what their codes by joint begin with. */
const bare: readonly (readonly [from: string, by: string])[] = [
	['M10.9', 'M10.0'],
	['M10.00', 'M10.0'],
	['M11.20', 'M11.2'],
	['M08.40', 'M08.4'],
	['M02.30', 'M02.3'],
	['M11.9', 'M11.9'],
];

export const toldJoints: readonly ToldElsewhere[] = bare.flatMap(([from, by]) =>
	joints.map(
		([says, digit]): ToldElsewhere => ({
			from: [from],
			says: new RegExp(
				String.raw`\b(?:${says})\b(?:(?!\b${quiet}\b)[^.;\n]){0,45}?\b${angry}|\b${angry}\b(?:(?!\b${quiet}\b)[^.;\n]){0,25}?\b(?:${says})\b`,
				'gi',
			),
			unless: otherwise,
			to: `${by}${digit}`,
			now: true,
			cites: 'index: Gout, idiopathic; Chondrocalcinosis; Arthritis, juvenile, pauciarticular; Reiter, by site',
		}),
	),
);
