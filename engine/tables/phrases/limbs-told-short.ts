// biome-ignore-all format: a table, one row a line
/** Joints, feet, vessels and the bladder as their clinics write them in haste (chapters 9, 12, 13 and 14). Own compilation. */
import type { Phrase } from '../phrase.ts';

const crossed = (first: readonly string[], second: readonly string[]): string[] => first.flatMap((a) => second.map((b) => `${a} ${b}`));
const none = ['no', 'not', 'neg', 'mother', 'father'];
const levels = [...Array.from({ length: 12 }, (_, i) => `t${i + 1}`), ...Array.from({ length: 5 }, (_, i) => `l${i + 1}`)];
const claudicating = ['claudication', 'intermittent claudication', 'calf claudication'];
const hardened = ['atherosclerosis', 'aso', 'native vessel', 'native artery', 'native arteries', 'atherosclerotic', 'arteriosclerosis obliterans'];

export const limbsToldShortPhrases: readonly Phrase[] = [
	{ say: ['hip hemi', 'hip hemiarthroplasty', 'hemi hip', 'bipolar hemi', 'bipolar hip', 'hemiarthroplasty hip'], code: 'Z96.64', not: ['plan', 'planned', 'will', 'scheduled', 'needs', 'discuss', 'consider', 'shoulder'] },
	{ say: ['tib fib fracture', 'tib-fib fracture', 'tibia fibula fracture', 'tibfib fracture', 'both bone leg fracture'], code: 'S82.20', not: ['distal', 'no', 'ankle fracture'] },
	{ say: claudicating, code: 'I70.21', near: ['aso', 'native vessel', 'native artery', 'native arteries', 'arteriosclerosis obliterans'], not: ['no', 'neurogenic', 'spinal', 'jaw', 'without'] },
	{ say: ['pttd', 'posterior tibial tendon dysfunction', 'posterior tib tendon dysfunction', 'post tib tendon dysfunction', 'post tib dysfunction', 'posterior tib dysfunction', 'ptt dysfunction', 'posterior tib tendinitis', 'post tib tendonitis', 'posterior tibial dysfunction', 'ptt insufficiency'], code: 'M76.82', not: none },
	{ say: ['lat epi', 'lateral epi', 'lat epicondylitis', 'lat epicondylosis', 'lateral epicondylosis', 'lateral epicondylalgia'], code: 'M77.1', not: none },
	{ say: ['med epi', 'medial epi', 'med epicondylitis', 'medial epicondylosis'], code: 'M77.0', not: none },
	{ say: ['thumb base arthritis', 'basal thumb arthritis', 'basal joint arthritis', 'thumb cmc arthritis', 'cmc joint arthritis', 'base of thumb arthritis', 'cmc arthritis', 'basilar thumb arthritis', 'thumb base oa', 'thumb bases oa', 'hand oa thumb bases', 'hand oa thumb cmc', 'oa thumb base'], code: 'M18.1', not: [...none, 'post traumatic', 'traumatic'] },
	{ say: ['bone on bone knee', 'knee bone on bone', 'bone-on-bone knee'], code: 'M17.1', not: [...none, 'post', 'secondary', 'both', 'bilateral'] },
	{ say: ['ddd l-spine', 'ddd lumbar spine', 'l-spine ddd', 'l-spine degenerative disc disease', 'l-spine degenerative disc disease'], code: 'M51.36', not: none },
	{ say: ['ddd c-spine', 'c-spine ddd', 'c-spine degenerative disc disease', 'c-spine degenerative disc disease'], code: 'M50.30', not: none },
	{ say: ['ain compression', 'ain palsy', 'anterior interosseous palsy', 'anterior interosseous nerve palsy', 'ain syndrome', 'anterior interosseous syndrome'], code: 'G56.1', not: none },
	{ say: crossed(['osteoporosis with', 'osteoporosis', 'osteoporotic', 'fragility'], levels.flatMap((l) => [`${l} fracture`, `${l} compression fracture`, `${l} crush`, `${l} wedge`])), code: 'M80.08', not: [...none, 'history', 'old', 'healed', 'mother'] },
	{ say: ['ingrown nail with paronychia', 'ingrown toenail with paronychia', 'ingrown nail infected', 'infected ingrown nail', 'infected ingrown toenail', 'paronychia ingrown nail'], code: 'L60.0', not: none },
	...[claudicating].map((c): Phrase => ({ say: [...crossed(c, hardened), ...crossed(hardened, c), ...crossed(c, ['from atherosclerosis', 'due to atherosclerosis'])], code: 'I70.21', not: ['no', 'neurogenic', 'spinal', 'without', 'graft', 'jaw'] })),
	{ say: [...crossed(['rest pain', 'ischemic rest pain'], ['peripheral arterial disease', 'peripheral artery disease', 'pvd', 'pad', 'foot pad', 'leg pad', 'atherosclerosis', 'clti', 'cli']), 'ischemic rest pain', 'pad leg rest pain', 'pad foot rest pain'], code: 'I70.22', not: ['no', 'without', 'not', 'denies', 'chest', 'graft', 'bypass'] },
	{ say: ['spider veins', 'spider vein', 'reticular veins', 'thread veins', 'broken capillaries legs'], code: 'I78.1', not: [...none, 'varicose', 'varicosities', 'liver', 'angioma', 'only'] },
	{ say: ['sunburn erythema', 'sunburn first degree', 'first degree sunburn', '1st degree sunburn', 'sunburn no blisters', 'mild sunburn'], code: 'L55.0', not: ['no sunburn', 'denies', 'second', 'blistering'] },
	{ say: ['irritant dermatitis stoma', 'irritant dermatitis from stool', 'irritant dermatitis pouch', 'peristomal dermatitis', 'peristomal irritation', 'peristomal skin irritation', 'raw skin stoma', 'skin round stoma raw', 'peristomal skin breakdown', 'pouch leak dermatitis'], code: 'L24.B3', near: ['colostomy', 'ileostomy', 'ostomy', 'stoma', 'pouch'], not: ['no', 'urostomy', 'intact'] },
	{ say: ['tmj flare', 'tmjd', 'tmj dysfunction', 'tmj disorder', 'tmj syndrome', 'tmd flare', 'tmj dysf'], code: 'M26.60', not: none },
];
