// biome-ignore-all format: a table, one row a line
import type { Phrase } from '../phrase.ts';
import { crossed } from './crossed.ts';

/**
 * Newborns as their charts say it: weights and weeks, exposures before birth, screens, birth injuries (chapter 16). The
 * patient's age counts as a word of the note, see `ageWords`. Own compilation, codes checked against the FY2026 and
 * FY2027 order files.
 */
const baby = ['newborn', 'neonatal', 'infant', 'baby', 'birth', 'preterm', 'nicu', 'preemie'];
const kin = ['newborn', 'neonatal', 'baby', 'neonate', 'infant'];

const weeks: readonly (readonly [string, string])[] = [['28', 'P07.31'], ['29', 'P07.32'], ['30', 'P07.33'], ['31', 'P07.34'], ['32', 'P07.35'], ['33', 'P07.36'], ['34', 'P07.37'], ['35', 'P07.38'], ['36', 'P07.39'], ['24', 'P07.23'], ['25', 'P07.24'], ['26', 'P07.25'], ['27', 'P07.26']];
const early = weeks.map(([n, code]): Phrase => ({ say: [`ex ${n} week`, `ex ${n} wk`, `ex ${n} weeker`, `${n} weeker`, `former ${n} weeker`, `former ${n} week`, `late preterm ${n}w`, `late preterm ${n} weeks`, `preterm ${n}w`, `preterm ${n} weeks`, `born at ${n} weeks`, `born ${n} weeks`, `born at ${n}w`, `premature ${n} weeks`, `premature ${n}w`, `${n} week preemie`, `${n} wk preemie`, `preemie ${n} weeks`, `delivered at ${n} weeks`], code, near: baby, not: ['labor', 'prior', 'history', 'mother', 'pregnant', 'sibling', 'brother', 'sister'] }));

const told = (words: readonly string[]): string[] => crossed(kin, words).concat(words.map((w) => `${w} of newborn`));
const mothers: readonly (readonly [string, readonly string[]])[] = [
	['P04.81', ['thc', 'marijuana', 'cannabis']],
	['P04.14', ['opioid', 'opiate', 'methadone', 'subutex', 'buprenorphine', 'suboxone', 'fentanyl', 'heroin']],
	['P04.15', ['ssri', 'antidepressant', 'zoloft', 'sertraline', 'lexapro', 'prozac']],
	['P04.16', ['meth', 'methamphetamine', 'amphetamine']],
	['P04.41', ['cocaine']],
	['P04.3', ['alcohol', 'etoh']],
	['P04.2', ['tobacco', 'nicotine', 'cigarette']],
];
const exposed = mothers.map(([code, what]): Phrase => ({ say: what.flatMap((w) => [`${w} exposure in utero`, `in utero ${w} exposure`, `${w} exposed newborn`, `${w} exposed infant`, `${w} exposed baby`, `prenatal ${w} exposure`, `intrauterine ${w} exposure`, `fetal ${w} exposure`, `maternal ${w} use affecting newborn`]), code, near: baby, not: ['fetal alcohol syndrome', 'no', 'withdrawal', 'pregnant', 'secondhand'] }));

export const babiesToldPhrases: readonly Phrase[] = [
	...early,
	...exposed,
	{ say: ['mom smoked all pregnancy', 'mom smoked during pregnancy', 'mother smoked in pregnancy', 'maternal smoking in pregnancy'], code: 'P04.2', near: baby },
	// feeding and weight
	{ say: ['not latching', 'will not latch', 'latch shallow', 'shallow latch', 'trouble latching', 'latch trouble', 'latch problem', 'latch difficulty', 'difficulty latching', 'poor latch', 'painful latch', 'trouble with latch', 'latch poor', 'will not stay latched', 'slips off breast', 'sleepy at breast', 'trouble nursing', 'nursing trouble', 'breastfeeding trouble', 'not nursing well', 'bad latch', 'latch issue', 'falls asleep at breast', 'difficulty feeding at breast', 'breastfeeding trouble', 'trouble breastfeeding', 'nursing difficulty', 'difficulty nursing'], code: 'P92.5', near: ['newborn', 'neonatal', 'day old', 'dol', 'week old'], not: ['no', 'mother nipple'] },
	{ say: ['underfed newborn', 'newborn underfeeding', 'baby underfed', 'not getting enough milk newborn'], code: 'P92.3' },
	{ say: ['overfed newborn', 'newborn overfeeding', 'overfeeding'], code: 'P92.4', near: ['newborn', 'neonatal'] },
	{ say: ['failure to thrive', 'not gaining weight', 'poor weight gain', 'slow weight gain', 'not gaining', 'inadequate weight gain'], code: 'P92.6', near: ['newborn', 'neonatal'], not: ['month', 'months', 'year', 'pregnancy', 'mother'] },
	{ say: ['spitting up', 'spits up', 'spit up', 'regurgitates feeds', 'regurgitation'], code: 'P92.1', near: ['newborn', 'neonatal'], not: ['no', 'month', 'bilious', 'reflux'] },
	{ say: ['vomiting', 'vomits', 'emesis'], code: 'P92.09', near: ['newborn', 'neonatal'], not: ['bilious', 'no', 'nausea', 'mother', 'pyloric'] },
	{ say: ['bilious emesis', 'bilious vomiting', 'green vomit'], code: 'P92.01', near: ['newborn', 'neonatal'], not: ['no', 'non'] },
	{ say: ['reflux', 'gastroesophageal reflux'], code: 'P78.83', near: ['newborn', 'neonatal'], not: ['ureteral', 'vesicoureteral', 'no', 'mother'] },
	{ say: ['feeding problem', 'feeding difficulty', 'poor feeding', 'feeds poorly'], code: 'P92.9', near: ['newborn', 'neonatal'], not: ['breast', 'breastfeeding', 'latch', 'slow', 'no', 'jaundice'] },
	// size
	{ say: ['sga', 'small for gestational age', 'small for dates'], code: 'P05.10', near: ['newborn', 'neonatal', 'infant', 'baby'], not: ['fetus', 'pregnancy', 'growth ultrasound', 'afi', 'grams', 'g', 'kg'] },
	...([['1500', '.16'], ['1600', '.16'], ['1700', '.16'], ['1800', '.17'], ['1900', '.17'], ...['2000', '2050', '2100', '2150', '2200', '2250', '2300', '2350', '2400', '2450', '2480'].map((g) => [g, '.18'] as const), ...['2500', '2550', '2600', '2650', '2700', '2800'].map((g) => [g, '.19'] as const)] as readonly (readonly [string, string])[]).flatMap(([g, tail]): Phrase[] => [
		{ say: [`sga ${g}`, `sga ${g} g`, `sga ${g} grams`, `small for gestational age ${g}`, `small for gestational age ${g} g`], code: `P05${tail.replace('.', '.')}` },
		...(tail === '.19' ? [] : [{ say: [`lbw ${g}`, `lbw ${g} g`, `low birth weight ${g}`, `low birth weight ${g} g`, `low birth weight ${g} grams`], code: `P07${tail}`, not: ['small'] }]),
	]),
	{ say: ['lga', 'large for gestational age', 'large for dates'], code: 'P08.1', near: ['newborn', 'neonatal', 'infant', 'baby'], not: ['fetus', 'pregnancy', 'efw'] },
	{ say: ['exceptionally large', '4.5 kg', '4.6 kg', '4.7 kg', '4.8 kg', '5 kg newborn', 'macrosomic newborn over 4500', 'birth weight over 4500'], code: 'P08.0', near: ['newborn', 'neonatal'] },
	{ say: ['post term', 'postterm', 'post dates'], code: 'P08.21', near: ['newborn', 'neonatal'], not: ['pregnancy', 'mother'] },
	{ say: ['low birthweight', 'lbw', 'birth weight low'], code: 'P07.10', near: ['newborn', 'neonatal', 'infant', 'baby'], not: ['very', 'extremely', 'grams', 'g', 'kg', 'risk'] },
	// mothers' illness
	{ say: ['idm', 'infant of diabetic', 'infant of a diabetic mother', 'baby of diabetic mother', 'mom diabetic newborn glucose protocol'], code: 'P70.1', near: baby, not: ['gestational'] },
	{ say: ['infant of gdm mother', 'infant of gestational diabetic', 'baby of gdm mom', 'mom gdm newborn glucose', 'newborn of mother with gestational diabetes'], code: 'P70.0' },
	{ say: ['gbs exposure newborn', 'gbs positive mother newborn', 'newborn of gbs positive mother', 'maternal gbs inadequately treated', 'gbs exposed newborn', 'mom gbs positive inadequate prophylaxis', 'maternal gbs colonization'], code: 'P00.82', near: ['newborn', 'neonatal'], not: ['pregnant', 'labor'] },
	{ say: ['maternal chorioamnionitis', 'mom with chorio', 'newborn affected by chorioamnionitis', 'exposed to chorioamnionitis'], code: 'P02.78', near: ['newborn', 'neonatal'] },
	{ say: ['newborn affected by maternal hypertension', 'newborn of mother with preeclampsia', 'newborn of preeclamptic mother', 'affected by maternal preeclampsia'], code: 'P00.0' },
	{ say: ['newborn affected by c section', 'newborn affected by cesarean', 'affected by cesarean delivery', 'newborn affected by c section delivery'], code: 'P03.4' },
	{ say: ['affected by breech delivery', 'newborn affected by breech', 'newborn affected by breech delivery'], code: 'P03.0' },
	{ say: ['nuchal cord affecting newborn', 'newborn affected by nuchal cord', 'nuchal cord newborn'], code: 'P02.5' },
	// blood and jaundice
	{ say: ['yellow baby', 'baby yellow', 'jaundiced newborn', 'yellow newborn', 'neonatal hyperbili', 'newborn hyperbili', 'jaundice', 'hyperbilirubinemia', 'hyperbili', 'looks yellow'], code: 'P59.9', near: ['newborn', 'neonatal'], not: ['no', 'breast milk', 'breastfeeding', 'prematurity', 'preterm', 'abo', 'rh', 'bruising', 'physiologic', 'intake', 'not enough', 'mother', 'sibling', 'brother'] },
	{ say: ['abo incompatibility', 'abo incompat', 'abo hemolytic disease', 'abo setup', 'abo isoimmunization'], code: 'P55.1', near: baby, not: ['transfusion'] },
	{ say: ['rh disease', 'rh hemolytic disease', 'rh isoimmunization', 'rh incompatibility'], code: 'P55.0', near: ['newborn', 'neonatal'], not: ['pregnant', 'rhogam'] },
	{ say: told(['polycythemia']), code: 'P61.1' },
	{ say: ['nait', 'neonatal alloimmune thrombocytopenia', ...told(['thrombocytopenia'])], code: 'P61.0' },
	// breathing
	{ say: ['rds', 'surfactant deficiency', 'hyaline membrane disease', 'respiratory distress syndrome'], code: 'P22.0', near: ['newborn', 'neonatal', 'surfactant', 'preterm', 'nicu'], not: ['adult', 'acute respiratory', 'transient'] },
	{ say: ['ttn', 'ttnb', 'transient tachypnea', 'wet lung'], code: 'P22.1', near: baby },
	{ say: told(['respiratory distress', 'resp distress']), code: 'P22.9', not: ['meconium', 'syndrome', 'aspiration'] },
	{ say: ['meconium aspiration respiratory distress', 'mec aspiration resp distress', 'mec aspiration syndrome', 'meconium aspiration syndrome', 'meconium aspiration pneumonitis'], code: 'P24.01' },
	{ say: ['meconium staining', 'meconium stained', 'mec staining'], code: 'P96.83', near: ['newborn', 'neonatal'], not: ['aspiration'] },
	{ say: ['pphn', 'persistent pulmonary hypertension of newborn'], code: 'P29.30' },
	{ say: ['cld of prematurity', 'chronic lung disease of prematurity', 'chronic lung disease prematurity', 'bpd on oxygen', 'bpd on o2'], code: 'P27.1', near: baby },
	// nerves
	{ say: ['floppy newborn', 'floppy baby', 'newborn hypotonia', 'neonatal hypotonia', 'congenital hypotonia', 'hypotonic newborn'], code: 'P94.2' },
	{ say: ['grade 1 ivh', 'gr 1 ivh', 'germinal matrix hemorrhage', 'grade i ivh', 'intraventricular hemorrhage grade 1'], code: 'P52.0' },
	{ say: ['grade 2 ivh', 'gr 2 ivh', 'intraventricular hemorrhage grade 2'], code: 'P52.1' },
	{ say: ['grade 3 ivh', 'intraventricular hemorrhage grade 3'], code: 'P52.21' },
	{ say: ['grade 4 ivh', 'intraventricular hemorrhage grade 4'], code: 'P52.22' },
	{ say: ['opioid withdrawal', 'neonatal withdrawal', 'withdrawal from maternal opioids', 'nows', 'neonatal opioid withdrawal'], code: 'P96.1', near: ['newborn', 'neonatal'] },
	// birth injury
	{ say: ['erb palsy', 'erbs palsy', 'erb duchenne palsy'], code: 'P14.0', near: ['birth', 'newborn', 'infant', 'neonatal', 'baby'] },
	{ say: ['birth brachial plexus injury', 'brachial plexus birth palsy', 'brachial plexus birth injury', 'neonatal brachial plexus palsy', 'obpp'], code: 'P14.3', not: ['erb', 'klumpke'] },
	{ say: ['cephalohematoma', 'cephalhematoma'], code: 'P12.0' },
	{ say: ['caput', 'caput succedaneum'], code: 'P12.81', near: ['newborn', 'neonatal'], not: ['medusae'] },
	{ say: ['clavicle fracture at birth', 'clavicle fracture from birth', 'clavicle fracture from delivery', 'birth clavicle fracture', 'newborn clavicle fracture'], code: 'P13.4' },
	{ say: ['facial bruising from delivery', 'bruised face from delivery', 'facial bruising birth', 'forceps mark face'], code: 'P15.4' },
	{ say: ['facial nerve palsy from birth', 'facial palsy from forceps', 'birth facial palsy'], code: 'P11.3' },
	// screens
	{ say: ['abnormal nbs', 'nbs abnormal', 'abnormal newborn metabolic screen', 'abnormal state screen', 'newborn screen flagged', 'newborn screen out of range', 'abnormal pku screen'], code: 'P09.9', not: ['tsh', 'thyroid', 'cf', 'hearing', 'cystic', 'hemoglobin', 'sickle', 'cah', 'metabolic'] },
	{ say: ['nbs abnormal tsh', 'newborn screen tsh', 'newborn screen abnormal thyroid', 'nbs tsh high', 'newborn screen cah', 'nbs 17 ohp'], code: 'P09.2' },
	{ say: ['nbs cf', 'newborn screen cf', 'newborn screen positive cystic fibrosis', 'nbs positive cystic fibrosis', 'irt elevated newborn screen', 'newborn screen irt'], code: 'P09.4' },
	{ say: ['nbs hemoglobin', 'newborn screen sickle', 'newborn screen fas', 'nbs sickle trait', 'newborn screen hemoglobinopathy'], code: 'P09.3' },
	{ say: ['newborn screen pku', 'newborn screen amino acid', 'newborn screen acylcarnitine', 'newborn screen mcad', 'newborn screen metabolic', 'nbs metabolic'], code: 'P09.1' },
	{ say: ['did not pass hearing screen', 'did not pass newborn hearing', 'referred on newborn hearing', 'failed abr', 'failed oae', 'failed hearing screen'], code: 'P09.6', near: ['newborn', 'neonatal'] },
	// skin, eyes, cord
	{ say: ['e tox', 'etox', 'erythema tox', 'newborn rash e tox'], code: 'P83.1' },
	{ say: ['umbilical polyp'], code: 'P83.6' },
	{ say: ['hydrocele'], code: 'P83.5', near: ['newborn', 'neonatal'] },
	{ say: ['breast buds', 'breast engorgement', 'breast bud'], code: 'P83.4', near: ['newborn', 'neonatal'], not: ['mother', 'nursing'] },
	{ say: ['oral thrush', 'oral candida', 'oral candidiasis', 'thrush'], code: 'P37.5', near: ['newborn', 'neonatal'], not: ['no', 'nipple', 'mother'] },
	{ say: ['goopy eyes', 'goopy eye', 'eye discharge', 'conjunctivitis', 'eye drainage'], code: 'P39.1', near: ['newborn', 'neonatal'], not: ['no', 'duct', 'lacrimal', 'chlamydial'] },
	{ say: ['temp instability', 'temperature instability'], code: 'P81.9', near: ['newborn', 'neonatal'] },
	{ say: ['pseudomenses', 'newborn pseudomenses', 'pseudo menses', 'vaginal bleeding newborn', 'withdrawal bleed'], code: 'P54.6', near: ['newborn', 'neonatal'] },
	{ say: ['dehydration', 'dehydrated'], code: 'P74.1', near: ['newborn', 'neonatal'], not: ['no', 'mother'] },
	{ say: ['cold baby', 'cold newborn', 'hypothermic newborn'], code: 'P80.9', not: ['sore'] },
];
