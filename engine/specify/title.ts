import type { Release, Row } from '../../icd-data/release.ts';
import { foldWords } from '../../icd-data/words.ts';
import type { Side } from '../find/side.ts';

/** A code's title taken apart for choosing among siblings. */
export interface TitleParts {
	/** Words that the note must say. */
	readonly asks: readonly string[];
	/** Words that the note must not say ("without status migrainosus", "not intractable"). */
	readonly bars: readonly string[];
	readonly side: Side | 'unspecified' | undefined;
	readonly unspecified: boolean;
	readonly other: boolean;
	/** "Other specified" of an axis, which nothing in a note says by itself. */
	readonly otherSpecified: boolean;
}

const encounter =
	/,?\s*(?:initial encounter|subsequent encounter|sequela|fetus \d|fetus unspecified|not applicable or unspecified)\b.*$/i;
/** Stages that have a name: the word "stage" itself asks for nothing. */
const namedStage = /\b(mild|moderate|severe|indeterminate|dry) stage\b|\bstage (?=unspecified)/gi;
const cached = new WeakMap<Release, Map<Row, TitleParts>>();

const neutral = new Set(
	'unspecified other specified type without mention encounter nos uncomplicated code region site structure area part severity degree female'.split(
		' ',
	),
);

function partsOf(title: string): TitleParts {
	const core = title.replace(encounter, '').replace(/\bwithout mention of\b/gi, 'without');
	const bars: string[] = [];
	const said = core
		.replace(namedStage, '$1')
		.replace(/\bunspecified (?:severity|stage|degree|trimester|type|part|cause|intent|place)\b/gi, ' unspecified ');
	const positive = said.replace(
		/\b(?:without|not)\s+(.+?)(?=,| of | in | to | with(?:out)? |$)/gi,
		(_, phrase: string) => {
			bars.push(...foldWords(phrase));
			return ' ';
		},
	);
	const plain = positive
		.replace(/\((?:[^)]*)\)/g, ' ')
		.replace(/\b(?:unspecified|other specified|other)\b[^,]*?(?=,|$| of | in )/gi, (m) =>
			/\bside\b|\bear\b|\beye\b|\blimb\b|\bhand\b|\bfoot\b|\bleg\b|\barm\b/i.test(m)
				? m.replace(/unspecified|other specified|other/gi, ' ')
				: m.replace(/unspecified|other specified|other/gi, ' '),
		);
	const side = /\bright side$/i.test(core)
		? 'right'
		: /\bleft side$/i.test(core)
			? 'left'
			: /\bbilateral\b|\bboth (?:eyes|ears|sides)\b/i.test(core)
				? 'bilateral'
				: /\bright\b/i.test(core)
					? 'right'
					: /\bleft\b/i.test(core)
						? 'left'
						: /\bunspecified (?:side|ear|eye|limb|hand|foot|leg|arm|knee|hip|shoulder|elbow|wrist|ankle|(?:index |middle |ring |little )?finger|toe|lesser toe|great toe|clavicle|scapula|patella|calcaneus|talus|acetabulum|ilium|ischium|pubis|buttock|axilla|achilles|quadriceps|thumb|thigh|forearm|upper arm|lower leg|breast|radius|ulna|humerus|femur|tibia|fibula|upper limb|lower limb|lower extremity|upper extremity|finger\(s\)|kidney|ovary|ureter|eyelid|orbit|joint|female breast|male breast)/i.test(
									core,
								)
							? 'unspecified'
							: undefined;
	const asks = [...new Set(foldWords(plain))].filter(
		(w) => !neutral.has(w) && (side === undefined || (w !== 'right' && w !== 'left' && w !== 'bilateral')),
	);
	return {
		asks,
		bars,
		side,
		unspecified: /unspecified|uncomplicated|NOS\b/i.test(core),
		otherSpecified: /\bother specified\b/i.test(core),
		other: /^other\b|\bother (?:specified )?/i.test(core),
	};
}

/** The title of a row taken apart; parsed once per release and row. */
export function titleParts(release: Release, row: Row): TitleParts {
	let rows = cached.get(release);
	if (!rows) {
		rows = new Map();
		cached.set(release, rows);
	}
	let parts = rows.get(row);
	if (!parts) {
		parts = partsOf(release.title(row));
		rows.set(row, parts);
	}
	return parts;
}
