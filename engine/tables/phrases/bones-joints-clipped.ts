// biome-ignore-all format: a table, one row a line
import type { Phrase } from '../phrase.ts';
import { crossed } from './crossed.ts';

/**
 * Bones, joints and spine as hurried notes name them: region by a letter or a word, a slip of one level on the next,
 * arthritis of childhood by its kind, bone loss by site. Own compilation, codes checked against the FY2026 and FY2027
 * order files.
 */
const regions: readonly (readonly [digit: string, readonly string[]])[] = [
	['2', ['cervical', 'cervical spine', 'c-spine', 'neck']],
	['4', ['thoracic', 'thoracic spine', 't-spine']],
	['6', ['lumbar', 'lumbar spine', 'l-spine']],
	['7', ['lumbosacral', 'lumbosacral spine', 'ls-spine']],
];
const ofCervix = ['os', 'pap', 'endometrial', 'dilation', 'cervix', 'uterine', 'carotid'];
const spondyl = regions.flatMap(([d, where]): Phrase[] => [
	{ say: crossed(where, ['spondylosis', 'spondylotic changes', 'facet arthrosis', 'facet djd', 'facet oa']), code: `M47.81${d}`, not: ['radiculopathy with', 'cord compression'] },
	{ say: crossed(where, ['spondylosis with radiculopathy', 'spondylosis radiculopathy', 'spondylosis radicular', 'spondylotic radiculopathy']), code: `M47.2${d}`, not: ['no', 'without', 'w/o'] },
	{ say: crossed(where, ['spondylosis without radiculopathy', 'spondylosis no radiculopathy', 'spondylosis no myelopathy', 'spondylosis without myelopathy', 'spondylosis no myelopathy radiculopathy', 'spondylosis without myelopathy radiculopathy']), code: `M47.81${d}` },
	...(d === '7' ? [] : [{ say: crossed(where, ['spondylosis with myelopathy', 'spondylotic myelopathy', 'spondylosis cord compression']), code: `M47.1${d}`, not: ['no', 'without', 'w/o'] }]),
	{ say: crossed(where, ['stenosis', 'spinal stenosis', 'canal stenosis', 'central stenosis', 'foraminal stenosis']), code: d === '6' ? 'M48.061' : `M48.0${d}`, not: d === '2' ? ofCervix : ['carotid'] },
	{ say: crossed(where, ['spondylolisthesis', 'anterolisthesis', 'retrolisthesis']), code: `M43.1${d}` },
]);
const claudication = crossed(['lumbar spinal stenosis', 'lumbar stenosis', 'l-spine stenosis', 'lumbar canal stenosis'], ['neurogenic claudication', 'claudication', 'neuro claudication', 'neurogenic claud', 'claud', 'nc']);
const slipped = (code: string, levels: readonly string[]): Phrase => ({ say: crossed(levels, ['slip', 'grade 1 slip', 'slipped', 'spondylolisthesis', 'grade 1 spondylolisthesis', 'grade 2 spondylolisthesis', 'spondy', 'spondy grade']), code, not: ['disc'] });
const slips: readonly Phrase[] = [
	slipped('M43.16', ['l1 on l2', 'l2 on l3', 'l3 on l4', 'l4 on l5', 'l2 3', 'l3 4', 'l4 5', 'l4 l5', 'l3 l4']),
	slipped('M43.17', ['l5 on s1', 'l5 s1']),
	slipped('M43.12', ['c2 on c3', 'c3 on c4', 'c4 on c5', 'c5 on c6', 'c6 on c7']),
];

/** Low bone density by site (M85.8-). */
const thin = ['osteopenia', 'osteopenic', 'low bone density', 'low bone mass'];
const densities: readonly (readonly [string, readonly string[]])[] = [
	['M85.83', ['forearm', 'radius', 'distal radius', 'wrist']],
	['M85.85', ['hip', 'femoral neck', 'fem neck', 'total hip', 'femur', 'fn']],
	['M85.88', ['spine', 'lumbar', 'lumbar spine', 'l-spine', 'ap spine', 'vertebral']],
];

const jia = ['juvenile idiopathic arthritis', 'jia', 'juvenile arthritis', 'jra', 'juvenile rheumatoid arthritis'];
const juvenile: readonly Phrase[] = [
	{ say: crossed(jia, ['polyarticular', 'poly', 'polyarticular rf negative', 'polyarticular seronegative', 'poly rf neg', 'polyarthritis', 'extended oligoarticular']), code: 'M08.3', not: ['positive', 'seropositive'] },
	{ say: crossed(jia, ['rf positive', 'seropositive', 'polyarticular rf positive', 'poly rf pos', 'polyarticular seropositive']), code: 'M08.00' },
	{ say: crossed(jia, ['oligoarticular', 'oligo', 'pauciarticular', 'pauci', 'oligoarthritis']), code: 'M08.40', not: ['extended', 'knee', 'ankle', 'wrist', 'elbow'] },
	{ say: crossed(jia, ['systemic', 'systemic onset']), code: 'M08.20' },
	{ say: crossed(jia, ['enthesitis', 'enthesitis related', 'era']), code: 'M08.80' },
	{ say: crossed(jia, ['psoriatic']), code: 'L40.54' },
];
const seronegative = crossed(['rf negative', 'rf neg', 'rheumatoid factor negative', 'sero negative', 'ccp negative', 'rf and ccp negative', 'rf ccp neg'], ['rheumatoid arthritis', 'ra']);
const seropositive = crossed(['rf positive', 'rf pos', 'rheumatoid factor positive', 'sero positive', 'ccp positive', 'ccp pos'], ['rheumatoid arthritis', 'ra']);
const giantCell = crossed(['polymyalgia rheumatica', 'pmr'], ['temporal arteritis', 'giant cell arteritis', 'gca']);

const jointTophi: readonly (readonly [string, readonly string[]])[] = [['M1A.03', ['wrist']], ['M1A.04', ['hand', 'finger']], ['M1A.02', ['elbow']], ['M1A.06', ['knee']], ['M1A.07', ['ankle', 'foot', 'toe', 'great toe']]];

export const bonesJointsClippedPhrases: readonly Phrase[] = [
	...spondyl,
	{ say: claudication, code: 'M48.062', not: ['no', 'without', 'denies', 'no claudication'] },
	...slips,
	...densities.map(([code, at]): Phrase => ({ say: crossed(thin, at), code, not: ['osteoporosis'] })),
	...juvenile,
	{ say: seronegative, code: 'M06.00', not: ['psoriatic', 'juvenile', 'jia'] },
	{ say: seropositive, code: 'M05.9' },
	{ say: giantCell, code: 'M31.5' },
	{ say: crossed(['gout', 'chronic gout'], ['with tophi', 'w tophi', 'with tophus', 'tophi', 'tophus']), code: 'M1A.9XX1', not: ['no', 'without', 'pseudogout'] },
	...jointTophi.map(([code, at]): Phrase => ({ say: crossed(crossed(['chronic gout', 'gout'], at), ['with tophus', 'with tophi', 'tophi', 'tophus', 'tophaceous']), code, not: ['no', 'without'] })),
	{ say: ['uric acid high', 'uric acid elevated', 'elevated urate', 'high urate', 'asymptomatic hyperuricemia'], code: 'E79.0', not: ['gout', 'gouty', 'flare'] },
	{ say: ['ck high', 'ck elevated', 'elevated ck', 'high ck', 'cpk high', 'cpk elevated', 'ck up', 'cpk up', 'raised ck', 'hyperckemia', 'creatine kinase elevated', 'high creatine kinase'], code: 'R74.8', not: ['rhabdo', 'rhabdomyolysis', 'normal', 'nl', 'mb', 'myocarditis', 'stemi', 'nstemi'] },
	{ say: crossed(['pinched nerve', 'trapped nerve', 'radic', 'radiculopathy'], ['c5', 'c6', 'c7', 'c8']), code: 'M54.12', not: ['disc', 'spondylosis', 'herniated'] },
	{ say: [...crossed(['shoulder', 'shldr', 'rotator cuff', 'subacromial'], ['impingement', 'impingement syndrome'])], code: 'M75.4', not: ['no'] },
	{ say: [...crossed(['gtb', 'gt bursitis', 'greater trochanteric bursitis', 'troch bursitis', 'trochanteric bursitis', 'gtps', 'greater trochanteric pain syndrome'], ['hip', 'injection']), 'gtps', 'greater trochanteric bursitis'], code: 'M70.6' },
	{ say: crossed(['degenerative', 'degen', 'chronic', 'old'], ['posterior horn medial meniscus tear', 'tear posterior horn medial meniscus', 'tear post horn medial meniscus', 'medial meniscus posterior horn tear']), code: 'M23.22', not: ['acute', 'lateral'] },
	{ say: crossed(['degenerative', 'degen', 'chronic', 'old'], ['posterior horn lateral meniscus tear', 'tear posterior horn lateral meniscus', 'tear post horn lateral meniscus']), code: 'M23.25', not: ['acute', 'medial'] },
	...([['M80.03', ['wrist', 'distal radius', 'forearm', 'radius']], ['M80.02', ['humerus', 'proximal humerus', 'shoulder']], ['M80.05', ['hip', 'femoral neck', 'femur', 'intertrochanteric']], ['M80.0B', ['pelvis', 'pelvic', 'sacral', 'pubic ramus', 'ramus']], ['M80.07', ['ankle', 'foot', 'metatarsal']], ['M80.08', ['vertebra', 'vertebral', 'spine', 'compression', 'thoracic', 'lumbar', ...[6, 7, 8, 9, 10, 11, 12].map((n) => `t${n}`), ...[1, 2, 3, 4, 5].map((n) => `l${n}`)]]] as const).map(([code, at]): Phrase => ({ say: crossed(crossed(['osteoporotic', 'fragility', 'osteoporosis related', 'insufficiency osteoporosis'], at), ['fracture', 'fx']), code, not: ['history', 'old', 'healed', 'prior', 'hx'] })),
	...([['M00.06', ['knee']], ['M00.05', ['hip']], ['M00.01', ['shoulder']], ['M00.07', ['ankle', 'foot']], ['M00.03', ['wrist']], ['M00.02', ['elbow']], ['M00.04', ['hand', 'finger']]] as const).map(([code, at]): Phrase => ({ say: crossed(crossed(['staph', 'staphylococcal', 'mssa', 'mrsa', 'staph aureus'], at), ['septic arthritis', 'septic joint', 'septic']), code, not: ['no', 'prosthetic', 'replacement', 'tka', 'tha'] })),
	{ say: crossed(["still's disease", 'stills disease', 'stills', "still's"], ['juvenile', 'childhood', 'systemic jia']), code: 'M08.20' },
	...([['S92.31', ['1st', 'first']], ['S92.32', ['2nd', 'second']], ['S92.33', ['3rd', 'third']], ['S92.34', ['4th', 'fourth']], ['S92.35', ['5th', 'fifth']]] as const).map(([code, nth]): Phrase => ({ say: crossed(nth, ['metatarsal fracture', 'metatarsal fx', 'mt fracture', 'mt fx', 'metatarsal shaft fracture', 'metatarsal neck fracture', 'metatarsal base fracture', 'metatarsal head fracture']), code, not: ['stress', 'old', 'healed', 'metacarpal'] })),
	{ say: ['costal chondritis', 'costo chondritis', 'costochondral pain', 'costochondral inflammation', 'tietze', 'rib cartilage inflammation', 'chest wall cartilage inflammation'], code: 'M94.0' },
];
