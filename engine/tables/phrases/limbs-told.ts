// biome-ignore-all format: a table, one row a line
import type { Phrase } from '../phrase.ts';
import { crossed } from './crossed.ts';

/**
 * Joints, backs and bones as patients and hurried notes tell them (chapter 13). Sides are added by the engine. Own
 * compilation, codes checked against the FY2026 and FY2027 order files.
 */
const sore = ['achy', 'aches', 'bothering', 'bothers', 'sore', 'killing', 'acting up', 'giving trouble', 'flared up', 'throbbing'];
const hurts = [...sore, 'hurting', 'hurts', 'aching', 'painful', 'tender'];
const joints: readonly (readonly [string, readonly string[]])[] = [
	['M25.51', ['shoulder']],
	['M25.52', ['elbow']],
	['M25.53', ['wrist']],
	['M25.55', ['hip']],
	['M25.56', ['knee']],
	['M25.57', ['ankle']],
];
const aching = joints.map(([code, at]): Phrase => ({ say: crossed(at, sore), code, not: ['replacement', 'sprain', 'bursitis', 'arthritis', 'osteoarthritis', 'throat', 'fracture', 'tendinitis', 'gout', 'tear', 'mouth'] }));
const limbs: readonly (readonly [string, readonly string[]])[] = [
	['M79.60', ['leg']],
	['M79.66', ['calf', 'shin', 'lower leg']],
	['M79.65', ['thigh']],
	['M79.63', ['forearm']],
	['M79.62', ['upper arm']],
];
const sorely = limbs.map(([code, at]): Phrase => ({ say: [...crossed(at, ['achy', 'aches', 'hurting', 'hurts', 'aching', 'sore']), ...crossed(['achy', 'aching', 'sore'], at)], code, not: ['strain', 'sprain', 'cramp', 'claudication', 'ulcer', 'dvt', 'restless', 'varicose', 'splint', 'splints', 'knee', 'back', 'sciatica', 'radiculopathy', 'throat'] }));

export const limbsToldPhrases: readonly Phrase[] = [
	...aching,
	...sorely,
	{ say: [...crossed(['low back', 'lower back', 'lumbar'], hurts), 'low back stiff', 'pain in low back', 'low back tight', 'lower back tight', 'small of back hurts'], code: 'M54.50', not: ['strain', 'sprain', 'stenosis', 'radiculopathy', 'sciatica', 'shooting', 'down leg', 'contusion', 'throat'] },
	{ say: [...crossed(['neck'], hurts), 'stiff neck and pain', 'kink in neck', 'neck soreness'], code: 'M54.2', not: ['strain', 'sprain', 'radiculopathy', 'throat', 'lump', 'node', 'whiplash', 'meningitis', 'lymph', 'torticollis', 'rash'] },
	{ say: [...crossed(['mid back', 'upper back', 'middle of back', 'thoracic spine'], [...hurts, 'pain'])], code: 'M54.6', not: ['strain', 'sprain', 'low'] },
	// degeneration
	...([['M51.369', ['lumbar', 'lumbar spine', 'l-spine', 'lspine']], ['M50.30', ['cervical', 'cervical spine', 'c-spine', 'neck']], ['M51.34', ['thoracic', 'thoracic spine', 't-spine']]] as const).map(([code, at]): Phrase => ({ say: [...crossed(at, ['degenerative disc disease', 'disc degeneration', 'degenerative disk disease', 'degenerative disc', 'degenerated disc', 'worn disc', 'worn discs']), ...crossed(['worn discs in', 'degenerative discs in', 'degenerative disc disease of'], at)], code, not: ['herniated', 'herniation', 'l5 s1', 'lumbosacral', 'radiculopathy', 'c5', 'c6', 'c4', 'c7', 'discogenic'] })),
	{ say: ['arthritis of neck', 'neck arthritis', 'cervical facet arthropathy', 'cervical facet arthritis', 'cervical facet syndrome'], code: 'M47.812', not: ['radiculopathy', 'myelopathy', 'rheumatoid'] },
	{ say: ['arthritis of low back', 'low back arthritis', 'lumbar facet arthritis', 'lumbar facet syndrome', 'lumbar arthritis', 'facet mediated low back', 'arthritis in lower back', 'lumbar facet pain'], code: 'M47.816', not: ['radiculopathy', 'myelopathy', 'rheumatoid', 'si joint'] },
	{ say: ['thoracic spondylosis', 't-spine spondylosis', 'thoracic facet arthropathy'], code: 'M47.814', not: ['radiculopathy', 'myelopathy'] },
	{ say: ['slipped disc lumbar', 'slipped disc low back', 'bulging disc low back', 'lumbar bulging disc', 'lumbar disc bulge', 'herniated disc low back', 'disc bulge l4 5', 'disc bulge l3 4', 'bulging disc l4 5'], code: 'M51.26', not: ['radiculopathy', 'sciatica', 'l5 s1'] },
	{ say: ['leg get heavy walking stenosis', 'lss with nc', 'lumbar stenosis nc', 'lumbar stenosis claudication', 'spinal stenosis neurogenic claudication'], code: 'M48.062', not: ['no', 'without'] },
	// shoulder to hand
	{ say: ['adhesive caps', 'frozen shoulder', 'shoulder frozen', 'shoulder has frozen up', 'shoulder frozen up', 'shoulder capsulitis', 'capsulitis of shoulder', 'stiff frozen shoulder'], code: 'M75.0', not: ['replacement'] },
	{ say: ['full thickness rc tear', 'full thickness rotator cuff tear', 'complete rc tear', 'full thickness cuff tear', 'full thickness supraspinatus tear', 'complete cuff tear', 'massive cuff tear', 'massive rotator cuff tear', 'full thickness rct'], code: 'M75.12', not: ['traumatic', 'fall', 'fell', 'injury', 'acute', 'partial', 'strain', 'repair', 'lifting', 'dislocation'] },
	{ say: ['partial rc tear', 'partial thickness rotator cuff tear', 'partial thickness supraspinatus tear', 'partial cuff tear', 'partial thickness cuff tear', 'partial supraspinatus tear'], code: 'M75.11', not: ['traumatic', 'fall', 'fell', 'injury', 'acute', 'full', 'complete', 'strain', 'lifting', 'dislocation'] },
	{ say: ['mommy thumb', 'mother thumb', 'dequervains', 'de quervain', 'dequervain', 'texting thumb'], code: 'M65.4' },
	{ say: ['popeye elbow', 'olecranon bursa swollen', 'elbow bursa drained', 'student elbow', 'swollen elbow bursa'], code: 'M70.2', not: ['septic', 'infected'] },
	{ say: ['ring finger will not straighten', 'hard cord in palm', 'palmar cord', 'palmar cords', 'viking disease', 'cord in palm', 'palmar fibromatosis'], code: 'M72.0', not: ['ligament', 'foot'] },
	{ say: ['finger locks', 'finger catches', 'locking finger', 'finger triggers', 'finger triggering', 'triggering finger'], code: 'M65.3', not: ['trauma', 'mallet', 'dislocation', 'thumb', 'index', 'middle', 'ring', 'long', 'little', 'pinky', 'small'] },
	...([['M65.31', ['thumb']], ['M65.32', ['index', 'index finger']], ['M65.33', ['middle', 'middle finger', 'long', 'long finger']], ['M65.34', ['ring', 'ring finger']], ['M65.35', ['pinky', 'little', 'little finger', 'small finger']]] as const).map(([code, at]): Phrase => ({ say: [...crossed(at, ['triggers', 'triggering', 'trigger', 'catches and locks', 'locks in morning', 'stenosing tenosynovitis', 'stenosing flexor tenosynovitis']), ...crossed(['stenosing tenosynovitis of', 'triggering of'], at)], code, not: ['trigger point', 'de quervain', 'toe', 'trigger avoidance', 'migraine', 'asthma', 'avoid'] })),
	// hip to foot
	{ say: ['pfps', 'patellofemoral syndrome', 'patellofemoral pain', 'pain behind kneecap', 'kneecap pain'], code: 'M22.2X', not: ['arthritis', 'osteoarthritis', 'it band', 'tendinitis', 'replacement'] },
	{ say: ['patella keeps dislocating', 'kneecap keeps dislocating', 'kneecap keeps popping out', 'recurrent patellar dislocation', 'recurrent patella dislocation', 'recurrent kneecap dislocation', 'patellar dislocation recurrent'], code: 'M22.0' },
	{ say: ['recurrent patellar subluxation', 'recurrent subluxation of patella', 'kneecap keeps slipping'], code: 'M22.1' },
	{ say: ['shoulder keeps popping out', 'shoulder keeps dislocating', 'recurrent shoulder instability', 'recurrent shoulder dislocation', 'shoulder dislocates repeatedly'], code: 'M24.41' },
	{ say: ['knee gives out', 'knee buckles', 'knee gives way', 'giving way of knee'], code: 'M25.36', not: ['replacement', 'acl', 'meniscus', 'prosthesis', 'tear'] },
	{ say: ['ankle gives way', 'unstable ankle', 'ankle instability', 'keeps rolling ankle'], code: 'M25.37', not: ['replacement', 'acute', 'fracture'] },
	{ say: ['water on knee', 'fluid on knee', 'knee swollen with fluid', 'swollen knee effusion'], code: 'M25.46', not: ['gout', 'septic', 'replacement', 'hemarthrosis'] },
	{ say: ['collapsing arch', 'arch collapse', 'collapsed arch', 'posterior tib tendonitis', 'posterior tibial tendinopathy'], code: 'M76.82', not: ['charcot', 'congenital'] },
	{ say: ['insertional achilles', 'sore achilles', 'achilles tendonopathy', 'achilles tendinosis', 'heel cord tendinitis', 'noninsertional achilles tendinopathy'], code: 'M76.6', not: ['rupture', 'tear', 'torn'] },
	{ say: ['gluteal tendinopathy', 'gluteus medius tendinopathy', 'gluteus medius tendinitis', 'gluteal tendinosis', 'gluteal tendonitis'], code: 'M76.0' },
	{ say: ['foot dropping', 'footdrop'], code: 'M21.37', not: ['dropped on', 'object', 'box', 'weight', 'fracture', 'peroneal'] },
	{ say: ['tight heel cord', 'heel cord tightness', 'heel cord contracture', 'equinus contracture', 'gastroc equinus', 'achilles contracture'], code: 'M67.0', not: ['congenital', 'cerebral palsy'] },
	{ say: ['broken down cartilage behind kneecap', 'softening cartilage kneecap', 'softening of cartilage behind kneecap', 'chondromalacia'], code: 'M22.4', near: ['patella', 'kneecap', 'patellar', 'patellae', 'knee'] },
	{ say: ['cuff tear arthropathy', 'rotator cuff arthropathy'], code: 'M12.81' },
	// whole body
	{ say: ['crest', 'crest syndrome', 'limited scleroderma', 'limited cutaneous systemic sclerosis', 'lcssc'], code: 'M34.1', near: ['raynaud', 'raynauds', 'sclerodactyly', 'scleroderma', 'nifedipine', 'amlodipine', 'calcinosis', 'telangiectasia', 'centromere', 'syndrome', 'rheum', 'rheumatology'], not: ['iliac', 'whitening', 'nasal', 'alveolar', 'neural'] },
	{ say: ['rhabdo', 'exertional rhabdo', 'rhabdomyolysis'], code: 'M62.82', not: ['traumatic', 'rhabdomyosarcoma', 'risk'] },
	{ say: ['brittle bones', 'bones are thin osteoporosis', 'osteoperosis', 'osteporosis', 'bones thin'], code: 'M81.0', not: ['disease', 'imperfecta', 'fracture', 'mother', 'osteopenia'] },
	{ say: ['somatic dysfunction cervical', 'cervical somatic dysfunction', 'somatic dysfunction c-spine', 'somatic dysfxn c', 'cervical somatic dysfxn'], code: 'M99.01' },
	{ say: ['somatic dysfunction thoracic', 'thoracic somatic dysfunction', 'somatic dysfunction t-spine', 'somatic dysfxn t-spine', 'thoracic somatic dysfxn'], code: 'M99.02' },
	{ say: ['somatic dysfxn lumbar', 'lumbar somatic dysfxn', 'somatic dysfunction l-spine', 'somatic dysfunction lumbar'], code: 'M99.03' },
	{ say: ['somatic dysfunction sacrum', 'sacral somatic dysfunction', 'somatic dysfxn sacral'], code: 'M99.04' },
	{ say: ['somatic dysfunction rib', 'rib somatic dysfunction', 'somatic dysfunction ribs'], code: 'M99.08' },
	{ say: ['pain all over fibromyalgia', 'fibromyalga', 'fibromylagia', 'fibro flare', 'fms'], code: 'M79.7', near: ['fibromyalga', 'fibromylagia', 'fibro', 'lyrica', 'cymbalta', 'duloxetine', 'pregabalin', 'pain', 'rheum'] },
	{ say: ['inflamed rib cartilage', 'rib cartilage inflammation', 'costal chondritis', 'tietze syndrome', 'tietzes'], code: 'M94.0' },
	{ say: ['siatica', 'sciatic nerve pain', 'sciatica flare', 'sciatic pain', 'pain down sciatic nerve'], code: 'M54.3', not: ['low back', 'lbp', 'lumbago', 'disc', 'herniation', 'stenosis', 'lower back', 'back pain'] },
	{ say: ['muscles sore all over', 'sore muscle', 'achy muscle', 'muscle soreness', 'muscles ache'], code: 'M79.10', not: ['flu', 'covid', 'influenza', 'fibromyalgia', 'statin', 'viral', 'strain'], near: ['myalgia', 'sore', 'soreness'] },
	{ say: ['tailbone pain', 'tail bone pain', 'coccyx pain', 'tailbone hurts'], code: 'M53.3', not: ['fracture', 'contusion', 'fall', 'fell'] },
];
