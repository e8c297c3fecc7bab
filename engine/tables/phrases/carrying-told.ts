// biome-ignore-all format: a table, one row a line
import type { Phrase } from '../phrase.ts';
import { crossed } from './crossed.ts';

/** Childbearing in clipped and everyday words (chapter 15). Own compilation, codes checked against the order files. */
const after = ['postpartum', 'pp', 'breastfeeding', 'nursing', 'lactating', 'delivery'];
const pregnant = ['pregnant', 'pregnancy', 'prenatal', 'trimester', 'gestation', 'iup', 'edd'];

export const carryingToldPhrases: readonly Phrase[] = [
	{ say: ['mastitis', 'milk fever breast', 'infected milk duct'], code: 'O91.22', near: ['postpartum', 'pp'], not: ['granulomatous', 'abscess', 'cyst', 'weaned'] },
	{ say: ['lactational mastitis', 'mastitis breastfeeding', 'mastitis while nursing', 'mastitis while breastfeeding'], code: 'O91.23', not: ['granulomatous'] },
	{ say: crossed(['perineal lac', 'perineal laceration', 'perineal wound', 'episiotomy', 'perineal repair', 'tear repair'], ['broke down', 'broken down', 'breakdown', 'dehisced', 'dehiscence', 'came apart', 'opened up', 'separated']), code: 'O90.1' },
	{ say: crossed(['cesarean incision', 'c section incision', 'c section wound', 'cesarean wound', 'section wound', 'section scar'], ['separation', 'separated', 'opened', 'opened up', 'dehisced', 'dehiscence', 'came apart', 'came open']), code: 'O90.0', not: ['no', 'old'] },
	{ say: crossed(['cesarean incision', 'c section incision', 'c section wound', 'cesarean wound'], ['infected', 'infection', 'cellulitis']), code: 'O86.01', not: ['deep', 'organ', 'no'] },
	{ say: ['clogged milk duct', 'plugged milk duct', 'blocked milk duct', 'clogged duct breastfeeding', 'plugged duct'], code: 'O92.79', near: after, not: ['tear', 'lacrimal'] },
	{ say: ['low milk supply', 'not enough milk', 'insufficient milk supply', 'hypogalactia', 'milk supply low'], code: 'O92.4', near: [...after, 'hypogalactia', 'pumping', 'supply'], not: ['jaundice', 'newborn'] },
	{ say: ['sore cracked nipples', 'nipples cracked', 'cracked nipple', 'nipple fissure', 'nipple has crack', 'nipple crack', 'crack in nipple', 'crack on nipple', 'crack at nipple', 'nipple split', 'nipple is cracked'], code: 'O92.13', near: after, not: ['pregnant'] },
	{ say: ['low fluid', 'low amniotic fluid', 'afi low', 'low afi'], code: 'O41.0', near: pregnant, not: ['intake', 'no'] },
	{ say: ['high fluid', 'too much amniotic fluid', 'afi high', 'high afi', 'excess amniotic fluid'], code: 'O40', near: pregnant },
	{ say: ['baby bottom down', 'baby is breech', 'bottom down', 'frank breech', 'footling breech'], code: 'O32.1', near: [...pregnant, 'version', 'ecv'] },
	{ say: ['less fetal movement', 'felt less movement', 'decreased movement', 'baby moving less', 'baby not moving much', 'not feeling baby move', 'dfm'], code: 'O36.81', near: pregnant, not: ['bowel'] },
	{ say: ['vaginal bleeding', 'antepartum bleeding', 'antepartum hemorrhage', 'second trimester bleeding', 'third trimester bleeding'], code: 'O46.9', near: ['second', 'third', 'antepartum'], not: ['first', 'postpartum', 'early', 'threatened', 'previa', 'no', 'postmenopausal', 'degree'] },
	{ say: ['gained too much weight pregnancy', 'excess weight gain pregnancy', 'excessive weight gain pregnancy'], code: 'O26.0', not: ['previous'] },
	{ say: ['velamentous insertion', 'velamentous cord'], code: 'O43.12' },
	{ say: ['marginal cord insertion', 'marginal insertion of cord'], code: 'O43.19', not: ['newborn'] },
	{ say: ['elevated msafp', 'msafp elevated', 'abnormal quad screen', 'abnormal maternal serum screen', 'positive quad screen'], code: 'O28.1' },
	{ say: ['nipt high risk', 'high risk nipt', 'abnormal nipt', 'positive nipt', 'abnormal cell free dna', 'cfdna high risk'], code: 'O28.5', not: ['low'] },
	{ say: ['abnormal fetal ultrasound', 'soft marker on anatomy', 'echogenic focus', 'echogenic intracardiac focus', 'choroid plexus cyst fetal', 'abnormal anatomy ultrasound'], code: 'O28.3', near: [...pregnant, 'anatomy', 'fetal'] },
	{ say: ['placental abruption', 'abruption'], code: 'O45.9', near: pregnant, not: ['no', 'history', 'prior'] },
];
