// biome-ignore-all format: a table, one row a line
import type { Phrase } from '../phrase.ts';

/**
 * Everyday wordings of the charts of general practice and the clinics that the tables by specialty lack.
 * Own compilation, codes checked against the FY2026 and FY2027 order files and the index.
 */
export const everydayPhrases: readonly Phrase[] = [
	// "T2DM" is spelled out with "mellitus"
	{ say: ['type 2 diabetes mellitus with peripheral neuropathy', 'diabetes mellitus with peripheral neuropathy', 'diabetes with peripheral neuropathy'], code: 'E11.42', not: ['type 1', 'autonomic', 'steroid', 'pancreatogenic', 'secondary'] },
	{ say: ['type 1 diabetes mellitus with peripheral neuropathy'], code: 'E10.42' },
	{ say: ['type 2 diabetes mellitus with microalbuminuria', 'type 2 diabetes mellitus with albuminuria', 'type 2 diabetes mellitus with proteinuria', 'diabetes mellitus with microalbuminuria', 'diabetes mellitus with proteinuria', 'type 2 diabetes with albuminuria', 'type 2 diabetes with proteinuria'], code: 'E11.29', not: ['type 1', 'nephropathy', 'ckd', 'chronic kidney disease'] },
	{ say: ['type 1 diabetes mellitus with microalbuminuria', 'type 1 diabetes mellitus with proteinuria', 'type 1 diabetes with microalbuminuria', 'type 1 diabetes with proteinuria'], code: 'E10.29' },
	// skin
	{ say: ['ringworm arm', 'ringworm leg', 'ringworm trunk', 'ringworm torso', 'ringworm back', 'ringworm chest', 'ringworm abdomen', 'ringworm neck', 'ringworm thigh', 'ringworm forearm', 'ringworm shoulder', 'ringworm buttock'], code: 'B35.4', not: ['scalp', 'groin', 'foot', 'hand'] },
	{ say: ['cradle cap'], code: 'L21.0' },
	{ say: ['infected cyst on back', 'inflamed cyst on back', 'cyst on back', 'cyst of skin', 'skin cyst', 'infected skin cyst', 'cyst on scalp', 'cyst on neck'], code: 'L72.9', not: ['sebaceous', 'epidermal', 'epidermoid', 'inclusion', 'pilar', 'trichilemmal', 'knee', 'baker', 'thyroglossal', 'branchial', 'pilonidal', 'ganglion', 'synovial', 'kidney', 'ovarian', 'thyroid'] },
	{ say: ['bee bite', 'stung by bee', 'bee stings'], code: 'T63.44', not: ['anaphylaxis', 'venom', 'allergy', 'ige', 'wasp', 'history', 'allergy', 'allergic'] },
	{ say: ['wasp bite', 'stung by wasp', 'stung by hornet', 'stung by yellow jacket'], code: 'T63.46', not: ['anaphylaxis', 'history', 'allergy', 'allergic'] },
	// spine, level named in place of the region
	{ say: ['herniated disc l4 l5 radiculopathy', 'herniated disc l4 5 radiculopathy', 'herniated disc l3 l4 radiculopathy', 'herniated disc l3 4 radiculopathy', 'herniated disc l2 l3 radiculopathy', 'disc herniation l4 l5 radiculopathy', 'disc herniation l4 5 radiculopathy', 'disc herniation l3 l4 radiculopathy', 'disc bulge l4 l5 radiculopathy', 'disc protrusion l4 l5 radiculopathy', 'herniated disc l4 l5 sciatica', 'disc herniation l4 l5 sciatica'], code: 'M51.16', not: ['s1', 'myelopathy'] },
	{ say: ['herniated disc l5 s1 radiculopathy', 'disc herniation l5 s1 radiculopathy', 'disc bulge l5 s1 radiculopathy', 'disc protrusion l5 s1 radiculopathy', 'herniated disc l5 s1 sciatica', 'disc herniation l5 s1 sciatica'], code: 'M51.17', not: ['l4', 'myelopathy'] },
	{ say: ['herniated disc c4 c5 radiculopathy', 'disc herniation c4 c5 radiculopathy', 'herniated disc c4 5 radiculopathy'], code: 'M50.121', not: ['c6', 'myelopathy'] },
	{ say: ['herniated disc c5 c6 radiculopathy', 'disc herniation c5 c6 radiculopathy', 'herniated disc c5 6 radiculopathy'], code: 'M50.122', not: ['c4', 'c7', 'myelopathy'] },
	{ say: ['herniated disc c6 c7 radiculopathy', 'disc herniation c6 c7 radiculopathy', 'herniated disc c6 7 radiculopathy'], code: 'M50.123', not: ['c5', 'myelopathy'] },
	// mind
	{ say: ['bipolar 1 depressed', 'bipolar 1 current depressed', 'bipolar 1 current episode depressed', 'bipolar 1 depressive episode'], code: 'F31.30', not: ['mild', 'moderate', 'severe', 'remission', 'psychotic', 'mixed'] },
	// cancer
	{ say: ['metastases spine', 'metastasis to spine', 'metastases vertebra', 'vertebral metastases', 'metastases rib', 'metastases ilium', 'metastases iliac', 'metastases sacrum', 'metastases femur', 'metastases humerus', 'metastases skull', 'metastases pelvic bone', 'metastases sternum', 'metastases t1', 'metastases t2', 'metastases t3', 'metastases t4', 'metastases t5', 'metastases t6', 'metastases t7', 'metastases t8', 'metastases t9', 'metastases t10', 'metastases t11', 'metastases t12', 'metastases l1', 'metastases l2', 'metastases l3', 'metastases l4', 'metastases l5'], code: 'C79.51', not: ['marrow', 'no', 'brain', 'lung', 'liver', 'node', 'cord', 'leptomeningeal', 'epidural'] },
	{ say: ['bone pain from metastases', 'bone pain metastases', 'pain from bone metastases', 'pain due to metastases', 'pain related to metastases'], code: 'G89.3' },
	{ say: ['lymphedema post mastectomy', 'lymphedema status post mastectomy', 'lymphedema following mastectomy', 'post mastectomy lymphedema', 'lymphedema since mastectomy'], code: 'I97.2' },
	{ say: ['stomatitis due to methotrexate', 'stomatitis secondary to methotrexate', 'stomatitis from methotrexate', 'methotrexate stomatitis', 'methotrexate mucositis', 'mouth sores from chemotherapy', 'mouth sores from methotrexate', 'stomatitis due to chemotherapy', 'mucositis secondary to chemotherapy', 'mucositis from chemotherapy'], code: 'K12.31' },
	// pregnancy after a cesarean
	{ say: ['history of low transverse cesarean', 'prior low transverse cesarean', 'previous low transverse cesarean'], code: 'O34.211', near: ['iup', 'intrauterine', 'gestation', 'fetal', 'tolac', 'prenatal', 'trimester', 'fht', 'fhts', 'pregnancy', 'pregnant'], not: ['postpartum'] },
	{ say: ['history of cesarean section', 'prior cesarean', 'previous cesarean', 'trial of labor after cesarean'], code: 'O34.219', near: ['iup', 'intrauterine', 'gestation', 'fetal', 'tolac', 'prenatal', 'trimester', 'fht', 'fhts'], not: ['postpartum', 'low transverse', 'declines'] },
];
