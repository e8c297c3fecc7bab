// biome-ignore-all format: a table, one row a line
/**
 * Aftercare by operation: what an early visit after each is coded to (I.C.21.c.7, tabular Z47, Z48).
 * The words that count the time since an operation are joined with its names. Source: own compilation.
 */
import type { Purpose } from '../purpose.ts';

interface Operation {
	readonly id: string;
	readonly code: string;
	readonly names: readonly string[];
	readonly not?: readonly string[];
	/** Time words beyond weeks and days: aftercare that goes on for months. */
	readonly long?: true;
}

const sick = ['infection', 'infected', 'dehiscence', 'abscess', 'cellulitis', 'seroma', 'hematoma', 'loosening', 'leak', 'month', 'mo', 'year', 'yr', 'yrs', 'stiffness', 'stiff'];

const operations: readonly Operation[] = [
	{ id: 'joint-replacement', code: 'Z47.1', long: true, names: ['total hip arthroplasty', 'total knee arthroplasty', 'total shoulder arthroplasty', 'knee replacement', 'hip replacement', 'shoulder replacement', 'knee arthroplasty', 'hip arthroplasty', 'shoulder arthroplasty', 'ankle replacement', 'ankle arthroplasty', 'elbow arthroplasty', 'elbow replacement', 'reverse total shoulder', 'hip hemiarthroplasty', 'total knee', 'total hip', 'joint replacement', 'cmc arthroplasty', 'unicompartmental knee', 'total shoulder', 'hip hemi', 'reverse shoulder', 'partial knee'], not: ['infection', 'infected', 'dehiscence', 'abscess', 'loosening', 'dislocation', 'year', 'yr', 'yrs', 'periprosthetic', 'arthrofibrosis'] },
	{ id: 'amputation', code: 'Z47.81', names: ['below knee amputation', 'above knee amputation', 'toe amputation', 'transmetatarsal amputation', 'finger amputation', 'leg amputation', 'foot amputation', 'amputation'], not: [...sick, 'traumatic'] },
	{ id: 'scoliosis', code: 'Z47.82', names: ['scoliosis surgery', 'scoliosis fusion', 'scoliosis correction'], not: sick },
	{ id: 'orthopedic', code: 'Z47.89', names: ['rotator cuff repair', 'knee arthroscopy', 'shoulder arthroscopy', 'arthroscopy', 'meniscectomy', 'meniscus repair', 'meniscal repair', 'anterior cruciate ligament reconstruction', 'anterior cruciate ligament recon', 'anterior cruciate ligament repair', 'acl reconstruction', 'labral repair', 'labrum repair', 'bankart repair', 'bunionectomy', 'hammertoe correction', 'hammer toe repair', 'carpal tunnel release', 'trigger finger release', 'achilles repair', 'achilles tendon repair', 'plantar fasciotomy', 'osteotomy', 'arthrodesis', 'ankle fusion', 'spinal fusion', 'lumbar fusion', 'cervical fusion', 'anterior cervical discectomy and fusion', 'tendon repair', 'tenotomy', 'ganglion excision', 'biceps tenodesis', 'subacromial decompression', 'distal clavicle excision', 'quadriceps repair', 'patellar tendon repair', 'trigger finger', 'toe fusion', 'cuff repair', 'rcr', 'l4-5 fusion', 'l5-s1 fusion', 'acdf', 'tlif', 'plif', 'alif', 'fusion', 'cubital tunnel release', 'ulnar nerve transposition', 'de quervain release'], not: sick },
	{ id: 'neoplasm', code: 'Z48.3', names: ['mastectomy', 'lumpectomy', 'partial mastectomy', 'tumor resection', 'melanoma excision', 'wide local excision', 'cancer surgery', 'whipple', 'cancer resection', 'thyroidectomy for cancer', 'nephrectomy for cancer', 'colectomy for cancer'], not: [...sick, 'pain', 'lymphedema', 'prophylactic', 'ischemia', 'ischemic', 'necrosis', 'bcg', 'chemo', 'chemotherapy', 'cycle', 'mitomycin', 'gemcitabine', 'folfox', 'immunotherapy'] },
	{ id: 'senses', code: 'Z48.810', names: ['cataract surgery', 'cataract extraction', 'cataract removal', 'phacoemulsification', 'phaco', 'cataract sx', 'cataract', 'vitrectomy', 'trabeculectomy', 'blepharoplasty', 'tympanoplasty', 'mastoidectomy', 'strabismus surgery', 'eye surgery', 'ear surgery', 'corneal transplant', 'retinal detachment repair', 'scleral buckle', 'ptosis repair', 'pterygium excision'], not: [...sick, 'edema'] },
	{ id: 'nerves', code: 'Z48.811', names: ['craniotomy', 'laminectomy', 'lumbar laminectomy', 'microdiscectomy', 'discectomy', 'lumbar decompression', 'shunt placement', 'chiari decompression', 'nervous system surgery', 'laminotomy', 'lami', 'microdisc', 'disc surgery'], not: [...sick, 'pain'] },
	{ id: 'circulation', code: 'Z48.812', names: ['coronary artery bypass graft', 'coronary bypass', 'open heart surgery', 'heart surgery', 'valve replacement', 'aortic valve replacement', 'mitral valve replacement', 'mitral valve repair', 'transcatheter aortic valve replacement', 'carotid endarterectomy', 'vascular surgery', 'endovascular aneurysm repair', 'aneurysm repair', 'femoral popliteal bypass', 'vein ablation', 'fistula creation'], not: sick },
	{ id: 'breathing', code: 'Z48.813', names: ['thoracotomy', 'lobectomy', 'lung surgery', 'septoplasty', 'sinus surgery', 'functional endoscopic sinus surgery', 'turbinate reduction', 'lung resection', 'video assisted thoracoscopic surgery'], not: [...sick, 'thyroid', 'cancer', 'temporal'] },
	{ id: 'mouth', code: 'Z48.814', names: ['tonsillectomy', 'tonsillectomy and adenoidectomy', 'adenoidectomy', 'dental extraction', 'tooth extraction', 'wisdom teeth extraction', 'wisdom tooth removal', 'oral surgery', 'frenectomy', 'parotidectomy', 'cleft lip repair', 'cleft palate repair'], not: [...sick, 'bleeding', 'hemorrhage'] },
	{ id: 'digestion', code: 'Z48.815', names: ['cholecystectomy', 'laparoscopic cholecystectomy', 'appendectomy', 'hernia repair', 'inguinal hernia repair', 'umbilical hernia repair', 'ventral hernia repair', 'herniorrhaphy', 'colectomy', 'colon resection', 'bowel resection', 'sleeve gastrectomy', 'gastric bypass', 'gastric sleeve', 'bariatric surgery', 'hemorrhoidectomy', 'fundoplication', 'nissen fundoplication', 'splenectomy', 'fistulotomy', 'colostomy reversal', 'exploratory laparotomy', 'lysis of adhesions'], not: [...sick, 'cancer', 'diarrhea', 'dumping'] },
	{ id: 'genitourinary', code: 'Z48.816', names: ['hysterectomy', 'vaginal hysterectomy', 'laparoscopic hysterectomy', 'oophorectomy', 'salpingectomy', 'salpingo-oophorectomy', 'tubal ligation', 'myomectomy', 'dilation and curettage', 'hysteroscopy', 'endometrial ablation', 'transurethral resection prostate', 'transurethral resection of bladder tumor', 'prostatectomy', 'vasectomy', 'circumcision', 'hydrocelectomy', 'varicocelectomy', 'orchiopexy', 'nephrectomy', 'ureteroscopy', 'lithotripsy', 'urethral sling', 'midurethral sling', 'cystocele repair', 'prolapse repair', 'bladder sling', 'ovarian cystectomy'], not: [...sick, 'cancer', 'carcinoma', 'atrophy', 'flash', 'sperm', 'semen'] },
	{ id: 'skin', code: 'Z48.817', names: ['mohs', 'mohs surgery', 'cyst excision', 'lipoma excision', 'skin excision', 'excision skin', 'mole excision', 'skin graft', 'pilonidal cystectomy', 'pilonidal excision', 'abdominoplasty', 'breast reduction', 'reduction mammoplasty', 'breast augmentation', 'scar revision', 'mole removal'], not: sick },
	{ id: 'glands', code: 'Z48.89', names: ['thyroidectomy', 'thyroid lobectomy', 'parathyroidectomy', 'adrenalectomy'], not: [...sick, 'cancer', 'carcinoma', 'hypothyroidism'] },
];

/** How notes tell that an operation was a short while ago; the unit counts days or weeks. */
const marks = ['postoperative', 'post op', 'pod', 'week status post', 'day status post', 'days status post', 'wk status post', 'week post', 'day post', 'days post', 'week out', 'day out', 'days out', 'week after', 'day after', 'days after', 'week following', 'aftercare', 'surgical aftercare', 'status post check', 'week since', 'day since', 'days since', 'follow up after', 'recovering from', 'week ago', 'wk ago', 'day ago', 'days ago', 'week po', 'wk po', 'day po', 'pt eval status post', 'physical therapy evaluation status post', 'therapy status post', 'physical therapy status post', 'rehab status post', 'rehab after'];
const months = ['month status post', 'month post', 'month out', 'month after', 'mo status post', 'mo out', 'month ago', 'mo ago'];

export const operationPurposes: readonly Purpose[] = operations.map(({ id, code, names, not, long }) => ({
	id: `after-${id}`,
	codes: [code],
	cites: 'I.C.21.c.7',
	say: names.flatMap((name) => [...marks, ...(long ? months : [])].map((mark) => `${mark} ${name}`)),
	not: not ?? sick,
}));

/** What a therapist's note names: rehabilitation after an operation is aftercare however long ago that was. */
const therapists = ['pt eval', 'pt evaluation', 'physical therapy evaluation', 'outpatient pt', 'outpt pt', 'occupational therapy', 'ot eval', 'hand therapy', 'per protocol', 'hep reviewed', 'therapeutic exercise', 'pt goals'];

export const rehabilitationPurposes: readonly Purpose[] = operations
	.filter(({ code }) => code === 'Z47.1' || code === 'Z47.89')
	.map(({ id, code, names, not }) => ({
		id: `rehabilitation-${id}`,
		codes: [code],
		cites: 'I.C.21.c.7',
		near: therapists,
		say: names.flatMap((name) => [`status post ${name}`, `after ${name}`, `following ${name}`]),
		not: [...(not ?? sick), 'prior', 'history', 'contralateral'],
	}));
