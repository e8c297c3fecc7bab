// biome-ignore-all format: a table, one row a line
import type { Phrase } from '../phrase.ts';
import { crossed } from './crossed.ts';

/**
 * What goes wrong with artificial joints, fixation devices and stumps (T84, T87, M96, M97); the side and the seventh
 * character are added from the note. Own compilation, codes checked against the FY2026 and FY2027 order files.
 */
interface Joint {
	/** Names of the artificial joint. */
	readonly say: readonly string[];
	/** The joint alone, for words that by themselves say that it is an artificial one. */
	readonly bare: readonly string[];
	readonly fracture: string;
}

const joints: readonly Joint[] = [
	{ say: ['total knee arthroplasty', 'total knee', 'knee arthroplasty', 'knee replacement', 'knee prosthesis', 'knee implant', 'prosthetic knee', 'total knee replacement', 'artificial knee', 'tka', 'tkr', 'unicompartmental knee', 'knee hardware tibial component'], bare: ['knee'], fracture: 'M97.1' },
	{ say: ['total hip arthroplasty', 'total hip', 'hip arthroplasty', 'hip replacement', 'hip prosthesis', 'hip implant', 'prosthetic hip', 'hip hemiarthroplasty', 'hip hemi', 'total hip replacement', 'artificial hip', 'tha', 'thr'], bare: ['hip', 'femoral stem', 'hip stem'], fracture: 'M97.0' },
	{ say: ['total shoulder arthroplasty', 'total shoulder', 'shoulder arthroplasty', 'shoulder replacement', 'reverse shoulder', 'reverse total shoulder arthroplasty', 'shoulder prosthesis', 'prosthetic shoulder', 'tsa', 'rtsa'], bare: ['shoulder'], fracture: 'M97.3' },
	{ say: ['total ankle arthroplasty', 'ankle arthroplasty', 'ankle replacement', 'total ankle', 'prosthetic ankle'], bare: ['ankle'], fracture: 'M97.2' },
	{ say: ['total elbow arthroplasty', 'elbow arthroplasty', 'elbow replacement', 'total elbow', 'prosthetic elbow'], bare: ['elbow'], fracture: 'M97.4' },
];

/** Header, what happened, and the words that with a bare joint already tell of a prosthesis. */
const mishaps: readonly (readonly [string, readonly string[], readonly string[]])[] = [
	['T84.03', ['loosening', 'loose', 'aseptic loosening', 'loose component', 'component loosening', 'subsidence'], ['aseptic loosening', 'component loosening']],
	['T84.02', ['dislocation', 'dislocated', 'instability', 'unstable', 'subluxation'], ['prosthetic dislocation', 'prosthesis dislocation', 'periprosthetic dislocation']],
	['T84.01', ['broken', 'fractured component', 'broken component', 'fractured liner'], []],
	['T84.05', ['osteolysis', 'periprosthetic osteolysis'], ['periprosthetic osteolysis']],
	['T84.06', ['polyethylene wear', 'poly wear', 'liner wear', 'bearing surface wear', 'worn polyethylene', 'worn liner'], ['polyethylene wear', 'poly wear', 'liner wear']],
	['T84.09', ['mechanical failure', 'mechanical complication', 'malalignment', 'malposition', 'component malposition'], []],
	['T84.5', ['infection', 'infected', 'septic', 'prosthetic joint infection', 'periprosthetic infection'], ['prosthetic joint infection', 'periprosthetic joint infection', 'periprosthetic infection', 'pji']],
	['T84.82', ['arthrofibrosis', 'fibrosis'], []],
	['T84.84', ['pain', 'painful', 'chronic pain'], []],
	['T84.89', ['stiffness', 'stiff', 'clunk', 'patellar clunk'], []],
];
/** An operation still to come, or the complication only feared or ruled out. */
const notYet = ['planned', 'scheduled', 'candidate', 'risk', 'risks', 'consider', 'discussed', 'prophylaxis', 'ligament', 'native', 'osteoarthritis', 'arthritis', 'contralateral'];
/** Pain soon after the operation is no complication of the device. */
const soon = ['postoperative', 'postop', 'pod', 'week', 'day', 'controlled', 'medication', 'oxycodone', 'no', 'status', 'post', 'mos', 'month'];

const broken = ['broken screw', 'broken plate', 'broken hardware', 'hardware breakage', 'hardware failure', 'failed hardware', 'plate breakage', 'screw breakage'];

const jointRows = ({ say, bare, fracture }: Joint): Phrase[] => [
	...mishaps.map(([code, words, alone]) => ({ say: [...crossed(words, say), ...crossed(alone, bare)], code, not: code === 'T84.84' || code === 'T84.89' ? [...notYet, ...soon] : notYet })),
	{ say: crossed(['periprosthetic fracture', 'periprosthetic femur fracture', 'periprosthetic fracture around'], [...bare, ...say]), code: fracture, not: ['risk', 'risks'] },
	{ say: crossed(['fracture around'], [...say]), code: fracture, not: ['risk', 'risks'] },
];

export const prosthesisPhrases: readonly Phrase[] = [
	...joints.flatMap(jointRows),
	{ say: ['periprosthetic distal femur fracture', 'periprosthetic supracondylar fracture', 'periprosthetic tibia fracture', 'periprosthetic patella fracture', 'periprosthetic fracture lower end femur'], code: 'M97.1', not: ['hip', 'risk'] },
	{ say: ['periprosthetic proximal femur fracture', 'vancouver fracture', 'periprosthetic fracture upper end femur', 'periprosthetic trochanter fracture', 'periprosthetic fracture vancouver'], code: 'M97.0', not: ['knee', 'risk'] },
	{ say: ['periprosthetic humerus fracture'], code: 'M97.3', not: ['elbow'] },
	{ say: [...broken, 'broken rod', 'broken syndesmotic screw'], code: 'T84.218', not: ['femur', 'tibia', 'humerus', 'radius', 'ulna', 'hand', 'foot', 'spine', 'pedicle', 'risk', 'no'] },
	{ say: crossed(broken, ['foot', 'toe', 'metatarsal', 'bunion']), code: 'T84.213', not: ['risk', 'no'] },
	{ say: crossed(broken, ['hand', 'finger', 'metacarpal']), code: 'T84.210', not: ['risk', 'no'] },
	{ say: crossed(broken, ['femur', 'tibia', 'fibula', 'humerus', 'radius', 'ulna', 'forearm']), code: 'T84.11', not: ['risk', 'no'] },
	{ say: crossed(['broken', 'fractured', 'failed', 'loose'], ['pedicle screw', 'spinal rod', 'spine hardware', 'spinal hardware']), code: 'T84.216', not: ['risk', 'no', 'loose'] },
	{ say: crossed(['infected', 'infection'], ['hardware', 'plate', 'screw', 'intramedullary nail', 'im nail', 'internal fixation', 'orif hardware', 'pin site']), code: 'T84.60', not: ['femur', 'tibia', 'humerus', 'radius', 'ulna', 'fibula', 'spine', 'spinal', 'no', 'risk', 'external', 'pin'] },
	{ say: crossed(['infected', 'infection'], ['spinal hardware', 'spine hardware', 'fusion hardware', 'pedicle screw']), code: 'T84.63', not: ['no', 'risk'] },
	{ say: ['prominent hardware', 'symptomatic plate', 'painful plate', 'painful screw', 'symptomatic screw', 'hardware pain', 'hardware irritation', 'irritating hardware', 'tender hardware', 'painful retained hardware', 'symptomatic retained hardware', 'painful implant ankle', 'painful syndesmotic screw'], code: 'T84.84', not: ['asymptomatic', 'no', 'growth', 'nail'] },
	{ say: crossed(['dehiscence', 'dehisced', 'wound dehiscence'], ['stump', 'amputation stump', 'residual limb', 'below knee amputation', 'above knee amputation', 'transmetatarsal amputation', 'amputation site']), code: 'T87.81' },
	{ say: ['stump neuroma', 'amputation neuroma', 'amputation stump neuroma', 'neuroma residual limb'], code: 'T87.3' },
	{ say: crossed(['infection', 'infected', 'abscess', 'cellulitis'], ['stump', 'residual limb', 'amputation stump', 'below knee amputation stump', 'above knee amputation stump']), code: 'T87.4', not: ['umbilical', 'cord'] },
	{ say: crossed(['necrosis', 'necrotic', 'gangrene'], ['stump', 'amputation stump', 'residual limb']), code: 'T87.5', not: ['umbilical', 'cord'] },
	{ say: crossed(['pseudarthrosis', 'pseudoarthrosis', 'nonunion'], ['fusion', 'arthrodesis', 'spinal fusion', 'after fusion', 'acdf', 'tlif', 'plif', 'lumbar', 'l4', 'l5', 'l3', 'c5', 'c6', 'cervical', 'fused level']), code: 'M96.0', near: ['fusion', 'arthrodesis', 'fused', 'acdf', 'tlif', 'plif', 'alif', 'screw'] },
	{ say: ['failed back surgery syndrome', 'failed back syndrome', 'fbss', 'post laminectomy syndrome', 'postlaminectomy syndrome', 'failed back', 'persistent spinal pain syndrome', 'persistent spinal pain syndrome type 2'], code: 'M96.1' },
	{ say: crossed(['migrated', 'migration', 'displaced', 'displacement', 'dislodged'], ['spine stimulator lead', 'spinal cord stimulator lead', 'spinal cord stim lead', 'scs lead', 'neurostimulator lead', 'stimulator electrode']), code: 'T85.122' },
	{ say: crossed(['broken', 'fractured', 'lead fracture', 'breakage'], ['spinal cord stimulator lead', 'spinal cord stim lead', 'scs lead', 'spine stimulator lead']), code: 'T85.112' },
	{ say: crossed(['infected', 'infection'], ['spinal cord stimulator', 'scs', 'scs pocket', 'ipg pocket', 'pulse generator pocket', 'stimulator generator']), code: 'T85.734', not: ['no', 'pacemaker'] },
];
