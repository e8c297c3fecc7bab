// biome-ignore-all format: a table, one row a line
/**
 * What is over, and operations done, in the words in which notes tell them (Z85-Z87, Z90-Z98). I.C.21.c.3-4. Own compilation.
 */
import type { StatusPhrase } from '../status-phrase.ts';

const notNow = ['planned', 'scheduled', 'consider', 'candidate', 'refer', 'referral', 'evaluation', 'discuss', 'awaiting', 'donor', 'listed', 'list', 'mother', 'father', 'sister', 'brother', 'husband', 'wife'];
const others = ['mother', 'father', 'sister', 'brother', 'son', 'daughter', 'family', 'risk', 'screen', 'screening', 'no'];
const levels = ['l3 4', 'l4 5', 'l5 s1', 'l3 5', 'l4 s1', 'l2 5', 'l2 s1', 'l3 s1', 'c3 4', 'c4 5', 'c5 6', 'c6 7', 'c5 7', 'c4 6', 'c4 7', 'c3 7', 't10 pelvis', 'si joint'];

export const toldPastStatus: readonly StatusPhrase[] = [
	// Operations done
	{ code: 'Z98.1', say: [...levels.map((l) => `${l} fusion`), 'posterior lumbar fusion', 'posterior cervical fusion', 'tlif', 'plif', 'alif', 'ankle fusion', 'wrist fusion', 'subtalar fusion', 'midfoot fusion', 'prior fusion', 'fused spine'], not: [...notNow, 'nonunion', 'pseudarthrosis', 'congenital', 'autofusion'] },
	{ code: 'Z94.0', say: ['renal txp', 'kidney txp', 'renal tx', 'kidney tx', 'renal transpl', 'ddkt', 'lrkt', 'kidney graft', 'transplanted kidney', 'new kidney'], not: notNow },
	{ code: 'Z94.4', say: ['liver txp', 'liver tx', 'olt', 'transplanted liver'], not: notNow },
	{ code: 'Z94.1', say: ['heart txp', 'heart tx', 'oht', 'transplanted heart'], not: [...notNow, 'lung'] },
	{ code: 'Z94.2', say: ['lung txp', 'lung tx', 'transplanted lung', 'blt lung'], not: [...notNow, 'heart'] },
	{ code: 'Z95.3', say: ['avr bovine', 'mvr bovine', 'avr porcine', 'mvr porcine', 'avr tissue', 'mvr tissue', 'bio mvr', 'tissue aortic valve', 'tissue mitral valve'], not: notNow },
	{ code: 'Z95.5', say: ['cad stent', 'cad stents', 'stent to lad', 'stents to lad', 'stent to rca', 'stented lad', 'stented rca', 'lcx stent', 'des to lad', 'des to rca', 'des lad', 'des rca', 'bms lad'], not: [...notNow, 'carotid', 'iliac'] },
	{ code: 'Z95.5', say: ['status post stent', 'status post stents', 'stented', 'prior stent', 'prior stents', 'stent placed', 'stents placed', 'with stent', 'with stents', 'has stent', 'has stents'], near: ['coronary', 'lad', 'rca', 'angina', 'nstemi', 'stemi', 'brilinta', 'ticagrelor', 'prasugrel', 'effient'], not: [...notNow, 'ureteral', 'ureteric', 'ureter', 'biliary', 'bile', 'carotid', 'iliac', 'femoral', 'sfa', 'popliteal', 'leg', 'renal', 'kidney', 'stone', 'esophageal', 'esophagus', 'airway', 'tracheal', 'aortic', 'graft', 'celiac', 'mesenteric', 'pancreatic', 'duct', 'prostatic', 'jj', 'venous', 'restenosis', 'thrombosis', 'colonic', 'duodenal'] },
	{ code: 'Z96.61', say: ['rtsa', 'rsa shoulder', 'reverse tsa', 'reverse shoulder'], not: notNow },
	// Diseases that are over
	{ code: 'Z86.32', say: ['gestational diabetes last pregnancy', 'gestational diabetes in last pregnancy', 'gestational diabetes with last pregnancy', 'gestational diabetes prior pregnancy', 'gestational diabetes previous pregnancy', 'gestational diabetes with previous pregnancy', 'gestational diabetes first pregnancy', 'gestational diabetes second pregnancy', 'gestational diabetes past pregnancy', 'gestational diabetes both pregnancies', 'gestational diabetes with 1st', 'gestational diabetes with 2nd', 'gestational diabetes 2nd child', 'gestational diabetes 1st child', 'gestational diabetes first child', 'gestational diabetes second child', 'gestational diabetes with son', 'gestational diabetes with daughter', 'history gestational diabetes', 'hx gestational diabetes', 'history of gestational diabetes', 'prior gestational diabetes', 'previous gestational diabetes', 'past gestational diabetes', 'had gestational diabetes', 'gestational diabetes years ago', 'gestational diabetes resolved', 'history of gdm'], not: ['mother', 'sister', 'mom', 'no', 'denies', 'without', 'family', 'weeks', 'diet controlled', 'a1gdm', 'a2gdm'], reported: 'when-relevant' },
	{ code: 'Z87.442', say: ['stones in past', 'kidney stones in past', 'nephrolithiasis in past', 'history nephrolithiasis', 'prior nephrolithiasis', 'prior kidney stone', 'previous kidney stone', 'history stone former', 'kidney stone once'], not: ['flank', 'hematuria', 'now', 'current', 'colic', ...others] },
	{ code: 'Z87.440', say: ['urinary tract infections in past', 'frequent urinary tract infections in past', 'history recurrent urinary tract infection', 'prior recurrent urinary tract infection', 'past urinary tract infections'], not: ['dysuria', 'now', 'current', ...others] },
	{ code: 'Z85.71', say: ['hodgkins age 20', 'history hodgkins', 'history hodgkin lymphoma', 'hodgkin lymphoma childhood', 'cured hodgkin', 'hodgkin survivor', 'hodgkins survivor', 'hodgkin years remission', 'hodgkins remission years'], not: ['active', 'relapse', 'relapsed', 'chemotherapy', 'cycle', 'stage', ...others] },
	{ code: 'Z87.74', say: ['vsd repaired', 'asd repaired', 'pda closed', 'pda ligated', 'tof repaired', 'repaired tetralogy', 'ventricular septal defect repaired', 'atrial septal defect repaired', 'vsd closed', 'vsd closed spontaneously', 'repaired vsd', 'repaired asd', 'repaired coarctation', 'coarctation repaired'], not: ['residual', 'planned', ...others] },
	{ code: 'Z87.59', say: ['history preeclampsia', 'history of preeclampsia', 'prior preeclampsia', 'preeclampsia last pregnancy', 'preeclampsia with last pregnancy', 'preeclampsia in prior pregnancy', 'preeclampsia first pregnancy', 'had preeclampsia', 'previous preeclampsia'], not: ['gestation', 'pregnant', 'gravid', ...others] },
	{ code: 'Z86.69', say: ['childhood epilepsy', 'epilepsy in childhood', 'epilepsy as a child', 'outgrew epilepsy', 'epilepsy outgrown', 'childhood absence epilepsy resolved', 'epilepsy as a kid'], not: ['keppra', 'levetiracetam', 'lamotrigine', 'valproate', 'still', 'now', 'ongoing', ...others] },
	{ code: 'Z86.15', say: ['ltbi treated', 'treated ltbi', 'latent tb treated', 'ltbi s/p', 'latent tb s/p', 'latent tuberculosis status post', 'positive ppd treated', 'latent tuberculosis infection status post'], not: [...others, 'start', 'starting', 'month 1', 'month 2', 'continue'] },
	{ code: 'Z86.74', say: ['survived cardiac arrest', 'cardiac arrest survivor', 'prior cardiac arrest', 'cardiac arrest years ago'], not: others },
];
