// biome-ignore-all format: a table, one row a line
import type { Phrase } from '../phrase.ts';
import { crossed } from './crossed.ts';

/**
 * Orthopaedic, hand, spine, foot and rheumatology wordings by class: one joint, tendon, bone or eponym told, its
 * neighbours told with it. Own compilation, codes checked against the FY2026 and FY2027 order files and the index.
 */
const shoulder = ['glenohumeral joint', 'glenohumeral', 'gh joint', 'shoulder'];
const fingers = ['index', 'middle', 'long', 'ring', 'little', 'small', 'pinky'] as const;
const fingerNames: Record<(typeof fingers)[number], string> = { index: 'M65.32', middle: 'M65.33', long: 'M65.33', ring: 'M65.34', little: 'M65.35', small: 'M65.35', pinky: 'M65.35' };
const arthritis = ['arthrosis', 'arthritis', 'osteoarthritis', 'osteoarthrosis', 'degenerative joint disease', 'degenerative change', 'arthropathy'];
const secondaryJoint = ['posttraumatic arthritis', 'posttraumatic osteoarthritis', 'post-traumatic arthritis', 'posttraumatic arthrosis', 'posttraumatic degenerative joint disease'];

export const orthoWordPhrases: readonly Phrase[] = [
	// shoulder
	{ say: crossed(['anterior dislocation', 'anterior subluxation'], shoulder), code: 'S43.01', not: ['recurrent', 'history', 'prosthesis', 'chronic', 'total'] },
	{ say: crossed(['posterior dislocation', 'posterior subluxation'], shoulder), code: 'S43.02', not: ['recurrent', 'history', 'prosthesis', 'chronic', 'total'] },
	{ say: crossed(['inferior dislocation', 'luxatio erecta'], shoulder), code: 'S43.03', not: ['recurrent', 'history'] },
	{ say: ['glenohumeral dislocation', 'glenohumeral subluxation', 'gh dislocation'], code: 'S43.00', not: ['anterior', 'posterior', 'inferior', 'recurrent', 'history', 'chronic'] },
	{ say: ['acromioclavicular sprain', 'acromioclavicular injury', 'acromioclavicular strain'], code: 'S43.5', not: ['dislocation', 'separation'] },
	{ say: ['sternoclavicular sprain', 'sternoclavicular joint sprain', 'sc joint sprain'], code: 'S43.6' },
	{ say: crossed(['acromioclavicular joint', 'acromioclavicular', 'ac joint', 'glenohumeral', 'glenohumeral joint'], arthritis), code: 'M19.01', not: ['posttraumatic', 'rheumatoid', 'septic', 'cuff'] },
	{ say: ['cuff tear arthropathy', 'rotator cuff arthropathy', 'rotator cuff tear arthropathy', 'cuff arthropathy'], code: 'M12.81' },
	{ say: ['acute cuff tear', 'acute rotator cuff tear', 'acute supraspinatus tear', 'acute subscapularis tear', 'acute full thickness cuff tear', 'acute full thickness rotator cuff tear', 'acute on chronic rotator cuff tear', 'traumatic cuff tear', 'traumatic supraspinatus tear', 'traumatic subscapularis tear', 'traumatic full thickness rotator cuff tear', 'traumatic infraspinatus tear', 'cuff tear after fall', 'rotator cuff tear after fall', 'rotator cuff tear from fall', 'cuff tear falling', 'cuff strain'], code: 'S46.01', not: ['degenerative', 'nontraumatic', 'atraumatic', 'chronic'] },
	{ say: ['full thickness cuff tear', 'complete cuff tear', 'massive cuff tear', 'full thickness subscapularis tear', 'full thickness infraspinatus tear', 'complete supraspinatus tear'], code: 'M75.12', not: ['traumatic', 'acute', 'incomplete', 'partial'] },
	{ say: ['partial cuff tear', 'partial thickness cuff tear', 'bursal sided cuff tear', 'articular sided cuff tear', 'partial subscapularis tear', 'partial infraspinatus tear', 'high grade partial supraspinatus tear'], code: 'M75.11', not: ['traumatic', 'acute'] },
	{ say: ['cuff tendinitis', 'cuff tendinopathy', 'cuff tendinosis', 'infraspinatus tendinopathy', 'subscapularis tendinopathy'], code: 'M75.8', not: ['calcific', 'tear'] },
	{ say: ['calcific tendinitis', 'calcific tendonitis shoulder', 'calcific supraspinatus tendinitis'], code: 'M75.3', not: ['hip', 'elbow', 'gluteal', 'achilles', 'wrist', 'hand'] },
	// elbow, wrist and hand
	{ say: ['lateral collateral ligament sprain elbow', 'radial collateral ligament sprain elbow'], code: 'S53.43' },
	{ say: crossed(['triggering', 'stenosing tenosynovitis', 'locking', 'trigger', 'trigger digit'], fingers.map((f) => `${f} finger`)), code: 'M65.30', not: [...fingers, 'thumb', 'knee', 'release'] },
	...fingers.map((f) => ({ say: crossed(['triggering', 'stenosing tenosynovitis', 'trigger', 'trigger finger', 'trigger digit'], [`${f} finger`, f]), code: fingerNames[f], not: ['thumb', 'point', 'points', 'migraine', 'asthma'] })),
	{ say: ['triggering thumb', 'stenosing tenosynovitis thumb', 'locking thumb'], code: 'M65.31', not: ['point', 'points'] },
	{ say: ['quervain', 'dequervain', 'dequervains', 'dequervain tenosynovitis', 'first dorsal compartment tenosynovitis'], code: 'M65.4', not: ['thyroiditis', 'thyroid', 'subacute'] },
	{ say: ['kienbock disease', 'kienbock', 'lunate avascular necrosis', 'avascular necrosis of lunate'], code: 'M93.1', not: ['juvenile', 'child'] },
	{ say: ['slac wrist', 'snac wrist', 'scapholunate advanced collapse', 'scaphoid nonunion advanced collapse', 'slac arthritis', ...crossed(secondaryJoint, ['wrist', 'radiocarpal'])], code: 'M19.13' },
	...([['shoulder', 'M19.11'], ['elbow', 'M19.12'], ['hand', 'M19.14'], ['ankle', 'M19.17'], ['foot', 'M19.17'], ['subtalar', 'M19.17'], ['midfoot', 'M19.17'], ['tibiotalar', 'M19.17'], ['knee', 'M17.3'], ['hip', 'M16.5'], ['thumb', 'M18.3']] as const).map(([where, code]) => ({ say: crossed(secondaryJoint, [where]), code, not: ['bilateral', 'both'] })),
	{ say: ['triangular fibrocartilage complex tear', 'tfcc tear', 'triangular fibrocartilage tear', 'tfcc injury', 'tfcc sprain', 'triangular fibrocartilage complex sprain', 'triangular fibrocartilage complex injury', 'distal radioulnar joint sprain', 'druj sprain', 'druj injury'], code: 'S63.59', not: ['degenerative', 'chronic'] },
	{ say: ['degenerative tfcc tear', 'chronic tfcc tear', 'degenerative triangular fibrocartilage complex tear', 'ulnar impaction', 'ulnar abutment', 'ulnocarpal impaction'], code: 'M24.83' },
	{ say: ['mallet finger', 'mallet deformity', 'bony mallet'], code: 'M20.01', not: ['toe', 'fracture'] },
	{ say: ['mallet toe'], code: 'M20.5X' },
	{ say: ['bouchard', 'bouchard node', 'bouchards'], code: 'M15.2' },
	{ say: ['heberden', 'heberden node', 'heberdens'], code: 'M15.1' },
	{ say: crossed(['fingertip amputation', 'finger amputation', 'amputation fingertip', 'index fingertip amputation', 'amputation through distal phalanx', 'amputation through middle phalanx', 'amputation through dip', 'transphalangeal amputation'], ['index', 'middle', 'ring', 'little', 'finger', 'complete']), code: 'S68.61', not: ['partial', 'incomplete', 'toe', 'thumb', 'healed', 'old', 'history', 'prior'] },
	{ say: ['partial fingertip amputation', 'near amputation fingertip', 'incomplete fingertip amputation', 'partial amputation fingertip'], code: 'S68.62', not: ['toe', 'thumb', 'healed', 'old', 'history', 'prior'] },
	{ say: ['scaphoid waist fracture', 'waist fracture scaphoid', 'fracture waist of scaphoid', 'middle third scaphoid fracture', 'midwaist scaphoid fracture'], code: 'S62.02' },
	{ say: ['scaphoid proximal pole fracture', 'proximal pole scaphoid fracture', 'proximal third scaphoid fracture'], code: 'S62.03' },
	{ say: ['scaphoid distal pole fracture', 'distal pole scaphoid fracture', 'scaphoid tubercle fracture', 'scaphoid tuberosity fracture'], code: 'S62.01' },
	{ say: ['hook of hamate fracture', 'hamate hook fracture'], code: 'S62.15' },
	{ say: crossed(['subungual hematoma'], ['thumb', 'thumbnail']), code: 'S60.11' },
	{ say: crossed(['subungual hematoma'], ['index', 'middle finger', 'ring finger', 'little finger', 'index finger', 'finger', 'fingernail']), code: 'S60.1', not: ['thumb', 'toe'] },
	{ say: crossed(['subungual hematoma'], ['great toe', 'big toe', 'hallux']), code: 'S90.21' },
	{ say: crossed(['fight bite', 'clenched fist bite', 'human bite'], ['ring finger', 'middle finger', 'index finger', 'long finger', 'little finger', 'small finger', 'finger']), code: 'S61.25', not: ['thumb'] },
	{ say: ['digital nerve repair', 'digital nerve injury', 'digital nerve laceration'], code: 'S64.4', near: ['finger', 'index', 'middle', 'ring', 'little', 'long', 'small'], not: ['thumb'] },
	{ say: ['digital nerve repair thumb', 'digital nerve laceration thumb'], code: 'S64.3' },
	{ say: ['flexor tendon repair', 'fdp repair', 'fds repair', 'zone 2 flexor tendon repair', 'fdp laceration', 'fds laceration'], code: 'S66.12', near: ['finger', 'index', 'middle', 'ring', 'little', 'long', 'small'], not: ['thumb', 'forearm'] },
	{ say: ['extensor tendon repair'], code: 'S66.32', near: ['finger', 'index', 'middle', 'ring', 'little', 'long', 'small'], not: ['thumb', 'forearm'] },
	{ say: ['thumb ulnar collateral ligament sprain', 'thumb ulnar collateral ligament tear', 'partial ulnar collateral ligament sprain metacarpophalangeal', 'ulnar collateral ligament sprain metacarpophalangeal', 'ulnar collateral ligament tear metacarpophalangeal'], code: 'S63.64', near: ['thumb', 'skier', 'gamekeeper'] },
	{ say: ['meralgia', 'meralgia paresthetica', 'lateral femoral cutaneous neuropathy', 'lateral femoral cutaneous nerve entrapment'], code: 'G57.1' },
	// hip, knee and leg
	{ say: crossed(['dysplastic hip', 'hip dysplasia', 'dysplasia of hip', 'dysplastic'], ['osteoarthritis', 'secondary osteoarthritis', 'hip osteoarthritis', 'hip arthritis', 'degenerative joint disease']), code: 'M16.3', near: ['hip', 'hips'], not: ['bilateral', 'both'] },
	{ say: crossed(['bilateral dysplastic hip', 'bilateral hip dysplasia'], ['osteoarthritis', 'arthritis']), code: 'M16.2' },
	{ say: ['femoroacetabular impingement', 'hip impingement', 'cam impingement', 'pincer impingement', 'cam lesion hip', 'cam type impingement', 'femoroacetabular impingement syndrome', 'femoroacetabular impingement cam'], code: 'M25.85' },
	{ say: ['troch bursitis', 'trochanter bursitis', 'greater troch bursitis', 'gt bursitis', 'lateral hip bursitis', 'trochanteric pain syndrome'], code: 'M70.6', not: ['iliopsoas', 'ischial'] },
	{ say: ['tennis leg', 'gastroc tear', 'medial gastroc tear', 'gastroc strain', 'gastroc rupture', 'gastrocnemius rupture', 'medial head gastrocnemius tear', 'plantaris rupture', 'plantaris tear', 'soleus tear'], code: 'S86.11' },
	{ say: crossed(['status post', 'week out', 'week post', 'week after', 'mos out', 'month out', 'month post', 'mos post', 'pod'], ['anterior cruciate ligament reconstruction']), code: 'S83.51', near: ['week', 'weeks', 'wks', 'wk', 'mos', 'months', 'mo', 'protocol', 'pod'], not: ['history', 'years', 'yrs', 'remote', 'old', 'prior', 'previous', 'chronic', 'contralateral', 'planned', 'scheduled', 'failed', 'lumbar'] },
	{ say: ['sever', 'severs', 'calcaneal apophysis', 'calcaneal apophysitis'], code: 'M92.6', near: ['heel', 'calf', 'calcaneal', 'apophysitis', 'cleats', 'soccer'] },
	{ say: crossed(['varus', 'varus deformity', 'varus alignment', 'varus malalignment', 'bow'], ['knee', 'knee alignment']), code: 'M21.16', not: ['osteoarthritis', 'stress', 'thrust', 'congenital', 'blount', 'prosthesis', 'laxity', 'instability', 'valgus', 'stable', 'arthritis', 'djd', 'tricompartmental', 'degenerative'] },
	{ say: crossed(['valgus', 'valgus deformity', 'valgus alignment', 'valgus malalignment', 'knock'], ['knee', 'knee alignment']), code: 'M21.06', not: ['osteoarthritis', 'stress', 'congenital', 'prosthesis', 'laxity', 'instability', 'varus', 'stable', 'arthritis', 'djd', 'tricompartmental', 'degenerative'] },
	// foot and ankle
	{ say: ['hallux abducto valgus', 'hallux abducto valgus deformity', 'hallux valgus deformity', 'hav deformity', 'hav bunion'], code: 'M20.1', not: ['congenital'] },
	{ say: ['chronic idiopathic gout foot', 'idiopathic chronic gout foot', 'chronic gout foot', 'chronic gout great toe', 'chronic gout ankle', 'chronic gout toe', 'chronic idiopathic gout toe', 'chronic idiopathic gout ankle', 'chronic idiopathic gout great toe'], code: 'M1A.07', not: ['renal', 'drug', 'ckd', 'acute'] },
	...([['shoulder', '1'], ['elbow', '2'], ['wrist', '3'], ['hand', '4'], ['hip', '5'], ['knee', '6'], ['multiple sites', '9'], ['multiple joints', '9'], ['polyarticular', '9']] as const).map(([where, digit]) => ({ say: crossed(['chronic gout', 'chronic idiopathic gout', 'chronic gouty arthritis'], [where]), code: `M1A.0${digit}`, not: ['renal', 'drug', 'ckd', 'acute'] })),
	{ say: ['chronic gout due to chronic kidney disease', 'chronic gout due to renal impairment', 'chronic renal gout', 'chronic gout due to renal insufficiency', 'chronic gout secondary to chronic kidney disease', 'chronic gout from chronic kidney disease', 'chronic gout due to chronic kidney disease stage 3', 'chronic gout due to kidney disease'], code: 'M1A.30' },
	{ say: ['gout due to chronic kidney disease', 'gout due to renal impairment', 'acute gout due to chronic kidney disease'], code: 'M10.30', not: ['chronic gout'] },
	// diabetes in the foot
	{ say: [...crossed(['charcot foot', 'charcot midfoot', 'charcot ankle', 'charcot joint', 'charcot arthropathy', 'charcot neuroarthropathy', 'neuropathic arthropathy', 'charcot'], ['diabetes', 'type 2 diabetes', 'type 2 diabetes mellitus', 'diabetes mellitus', 'diabetic'])], code: 'E11.610', not: ['type 1', 'marie', 'tooth', 'dm1', 't1dm'] },
	{ say: crossed(['charcot foot', 'charcot ankle', 'charcot joint', 'charcot'], ['type 1 diabetes mellitus', 'type 1 diabetes']), code: 'E10.610', not: ['marie', 'tooth'] },
	// bones
	{ say: ['delayed healing fragility fracture spine', 'osteoporotic compression fracture', 'osteoporotic vertebral fracture', 'osteoporotic vertebral compression fracture', 'osteoporosis compression fracture', 'fragility fracture vertebra', 'insufficiency fracture vertebra osteoporosis'], code: 'M80.08', not: ['history', 'old', 'healed', 'risk'] },
	{ say: ['adolescent idiopathic scoliosis', 'adolescent idiopathic scoliosis thoracic curve', 'idiopathic scoliosis adolescent'], code: 'M41.129', not: ['thoracic', 'lumbar', 'thoracolumbar', 'cervical', 'lumbosacral'] },
	...([['cervical', 'M41.122'], ['cervicothoracic', 'M41.123'], ['thoracic', 'M41.124'], ['thoracolumbar', 'M41.125'], ['lumbar', 'M41.126'], ['lumbosacral', 'M41.127']] as const).map(([where, code]) => ({ say: crossed(['adolescent idiopathic scoliosis', 'adolescent idiopathic scoliosis curve'], [where]), code })),
	{ say: ['chest wall contusion anterior', 'anterior chest wall contusion', 'left anterior chest contusion', 'right anterior chest contusion', 'left chest wall contusion', 'right chest wall contusion', 'left chest contusion', 'right chest contusion', 'chest wall contusion left', 'chest wall contusion right'], code: 'S20.21', not: ['back', 'posterior'] },
	// swallowed things
	{ say: crossed(['swallowed', 'ingested'], ['quarter stomach', 'coin stomach', 'penny stomach', 'nickel stomach', 'dime stomach', 'foreign body stomach', 'battery stomach', 'magnet stomach', 'toy stomach']), code: 'T18.2' },
	{ say: crossed(['coin', 'penny', 'quarter', 'battery', 'foreign body', 'magnet'], ['in stomach', 'gastric']), code: 'T18.2' },
	{ say: crossed(['swallowed', 'ingested'], ['quarter', 'penny', 'nickel', 'dime', 'coin', 'magnet', 'marble', 'bead', 'button battery', 'screw', 'toy']), code: 'T18.9', not: ['stomach', 'gastric', 'esophagus', 'esophageal', 'colon', 'intestine'] },
	// rheumatology
	{ say: ['seronegative rheumatoid arthritis multi joint', 'seronegative rheumatoid arthritis multiple joints', 'seronegative rheumatoid arthritis hands and feet', 'seronegative rheumatoid arthritis polyarticular', 'seronegative rheumatoid arthritis hands wrists', 'rheumatoid factor negative rheumatoid arthritis multiple'], code: 'M06.09' },
	{ say: ['seropositive rheumatoid arthritis multi joint', 'seropositive rheumatoid arthritis multiple joints', 'seropositive rheumatoid arthritis multiple sites', 'seropositive rheumatoid arthritis hands and feet', 'seropositive rheumatoid arthritis polyarticular'], code: 'M05.79' },
	{ say: ['psoriatic arthritis dactylitis', 'psoriatic arthritis knee', 'psoriatic arthritis peripheral', 'psoriatic arthritis oligoarticular', 'psoriatic arthritis polyarticular', 'psoriatic arthritis enthesitis', 'psoriatic arthritis hand', 'psoriatic arthritis wrist', 'psoriatic arthritis ankle'], code: 'L40.59', not: ['spondylitis', 'axial', 'mutilans', 'distal interphalangeal'] },
	{ say: ['psoriatic arthritis distal interphalangeal', 'psoriatic arthritis dip', 'distal interphalangeal psoriatic arthritis', 'psoriatic arthritis distal interphalangeal predominant'], code: 'L40.51' },
	{ say: ['psoriatic arthritis mutilans', 'psoriatic arthritis multilans'], code: 'L40.52' },
	{ say: ['psoriatic arthritis axial', 'psoriatic spondylitis', 'axial psoriatic arthritis', 'psoriatic arthritis spondylitis', 'psoriatic arthritis sacroiliitis', 'psoriatic spondyloarthritis'], code: 'L40.53' },
	{ say: ['nonradiographic axial spondyloarthritis', 'nonradiographic axspa', 'nr axspa', 'nonradiographic axial spa'], code: 'M45.A0' },
	{ say: ['axial spondyloarthritis', 'axspa', 'radiographic axial spondyloarthritis'], code: 'M45.9', not: ['nonradiographic', 'nr', 'psoriatic', 'non'] },
	{ say: ['behcet'], code: 'M35.2' },
	{ say: ['vexas', 'vexas syndrome'], code: 'M04.3', from: 2027 },
	{ say: ['fibro', 'fibro flare', 'fms'], code: 'M79.7', near: ['duloxetine', 'cymbalta', 'pregabalin', 'lyrica', 'milnacipran', 'savella', 'gabapentin', 'rheum', 'aquatic', 'pain', 'tender', 'amitriptyline', 'cyclobenzaprine', 'fatigue', 'sleep', 'widespread'], not: ['adenoma', 'uterine', 'breast', 'scan', 'fibroscan'] },
	{ say: ['polyarticular juvenile idiopathic arthritis rheumatoid factor negative', 'rheumatoid factor negative polyarticular juvenile idiopathic arthritis', 'polyarticular juvenile idiopathic arthritis seronegative', 'polyarticular juvenile idiopathic arthritis'], code: 'M08.3', not: ['positive'] },
	{ say: ['polyarticular juvenile idiopathic arthritis rheumatoid factor positive', 'rheumatoid factor positive polyarticular juvenile idiopathic arthritis', 'rheumatoid factor positive juvenile idiopathic arthritis'], code: 'M08.00' },
	{ say: ['oligoarticular juvenile idiopathic arthritis', 'pauciarticular juvenile idiopathic arthritis', 'oligo juvenile idiopathic arthritis', 'oligoarticular juvenile arthritis'], code: 'M08.40' },
	{ say: ['enthesitis related arthritis', 'enthesitis related juvenile idiopathic arthritis'], code: 'M08.80' },
	{ say: ['positive rheumatoid factor', 'rheumatoid factor positive', 'rheumatoid factor and ccp', 'ccp positive', 'anti ccp positive', 'positive ccp', 'elevated rheumatoid factor', 'incidental rheumatoid factor'], code: 'R76.81', from: 2027, not: ['rheumatoid arthritis', 'juvenile', 'seropositive', 'arthritis'] },
	{ say: ['primary raynaud', 'secondary raynaud'], code: 'I73.00' },
];
