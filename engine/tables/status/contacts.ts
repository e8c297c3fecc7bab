// biome-ignore-all format: a table, one row a line
/**
 * Contact with infections (Z20) and vaccines not given (Z28), each in every wording of clinics.
 * The names of infections are joined with the words that tell of contact. I.C.21.c.1, I.C.21.c.3. Source: own compilation.
 */
import type { StatusPhrase } from '../status-phrase.ts';

interface Infection {
	readonly code: string;
	readonly names: readonly string[];
}

const infections: readonly Infection[] = [
	{ code: 'Z20.01', names: ['e coli', 'escherichia coli'] },
	{ code: 'Z20.09', names: ['giardia', 'norovirus', 'salmonella', 'shigella', 'campylobacter', 'gastroenteritis', 'stomach virus', 'clostridioides difficile'] },
	{ code: 'Z20.1', names: ['tuberculosis', 'active tuberculosis'] },
	{ code: 'Z20.2', names: ['sexually transmitted disease', 'sexually transmitted infection', 'chlamydia', 'gonorrhea', 'syphilis', 'trichomonas', 'trich', 'genital herpes', 'hpv', 'human papillomavirus', 'herpes simplex virus', 'mycoplasma genitalium'] },
	{ code: 'Z20.3', names: ['rabies', 'bat', 'rabid animal'] },
	{ code: 'Z20.4', names: ['rubella', 'german measles'] },
	{ code: 'Z20.5', names: ['hepatitis', 'hepatitis a', 'hepatitis b', 'hepatitis c', 'viral hepatitis'] },
	{ code: 'Z20.6', names: ['human immunodeficiency virus', 'hiv'] },
	{ code: 'Z20.7', names: ['lice', 'head lice', 'scabies', 'bed bug', 'pinworm', 'pediculosis'] },
	{ code: 'Z20.811', names: ['meningitis', 'meningococcal', 'meningococcus'] },
	{ code: 'Z20.818', names: ['strep', 'strep throat', 'streptococcal pharyngitis', 'pertussis', 'whooping cough', 'methicillin resistant staphylococcus aureus', 'group a strep', 'lyme', 'impetigo', 'scarlet fever', 'ringworm'] },
	{ code: 'Z20.820', names: ['chickenpox', 'varicella', 'shingles', 'zoster', 'chicken pox'] },
	{ code: 'Z20.821', names: ['zika', 'zika virus'] },
	{ code: 'Z20.822', names: ['covid', 'covid-19', 'covid 19', 'coronavirus', 'sars-cov-2', 'sars cov 2'] },
	{ code: 'Z20.828', names: ['influenza', 'flu', 'measles', 'mumps', 'respiratory syncytial virus', 'mono', 'mononucleosis', 'mpox', 'monkeypox', 'hand foot mouth', 'hand foot and mouth disease', 'fifth disease', 'parvovirus', 'roseola', 'viral illness', 'cytomegalovirus', 'ebola'] },
];

/** Words that tell of contact; a bare person counts only where sharing a bed or a home with the ill is contact. */
const contact = (name: string) => [`${name} exposure`, `exposure ${name}`, `exposed ${name}`, `contact ${name}`, `close contact ${name}`, `household contact ${name}`, `possible exposure ${name}`, `sick contact ${name}`];
const people = ['roommate', 'household member', 'classmate', 'coworker', 'partner', 'boyfriend', 'girlfriend', 'sexual partner', 'sex partner', 'ex partner'];
const ill = (name: string) => [...people.map((who) => `${who} ${name}`), ...people.map((who) => `${who} positive ${name}`), `partner diagnosed ${name}`, `partner tested positive ${name}`];

const other = ['vaccine', 'vaccination', 'shot', 'booster', 'immune', 'mother-to-child', 'no known', 'denies', 'risk of', 'prevention', 'counseling', 'year', 'ago', 'negative partner', 'partner negative', 'ept', 'expedited', 'notify', 'notified', 'notification', 'both', 'infection treated'];

const refusing = ['declined', 'declines', 'refused', 'refuses', 'refuse', 'decline', 'declining', 'refusal', 'not wanted'];
const shots = ['vaccine', 'vaccination', 'immunization', 'flu shot', 'influenza shot', 'influenza vaccine', 'flu vaccine', 'covid booster', 'covid vaccine', 'covid shot', 'shingrix', 'prevnar', 'pneumovax', 'tetanus diphtheria pertussis vaccine', 'measles mumps rubella vaccine', 'mmr', 'hpv vaccine', 'gardasil', 'tetanus shot', 'tetanus booster', 'shingles vaccine', 'shingles shot', 'rsv vaccine', 'hepatitis b vaccine', 'booster', 'vaccines'];
const guardians = ['parent', 'mother', 'mom', 'father', 'dad', 'family', 'caregiver', 'guardian', 'parental', 'foster mother'];
const belief = ['religious', 'religion', 'belief', 'faith'];
const ailing = ['illness', 'fever', 'febrile', 'sick'];

export const contactStatus: readonly StatusPhrase[] = [
	...infections.map(({ code, names }) => ({ code, ofOthers: true as const, not: other, say: names.flatMap((n) => (code === 'Z20.3' ? contact(n) : [...contact(n), ...ill(n)])) })),
	{ code: 'Z20.3', ofOthers: true, not: ['vaccine history', 'immunized'], say: ['bat bedroom', 'bat found in room', 'bat in room', 'stray dog bite', 'stray cat bite', 'bite by stray', 'bitten by stray dog', 'bitten by stray cat', 'dog not found', 'dog not located', 'unknown vaccination dog bite', 'raccoon bite', 'bat bite', 'unvaccinated dog bite', 'animal not found bite', 'stray dog'] },
	{ code: 'Z20.822', ofOthers: true, say: ['spouse covid', 'wife covid positive', 'husband covid positive', 'roommate has covid', 'family member covid positive', 'household covid'], not: ['vaccine', 'ago', 'last year'] },
	{ code: 'Z20.818', ofOthers: true, say: ['sibling strep', 'sibling with strep throat', 'brother strep', 'sister strep', 'strep at daycare', 'strep at school'], not: ['positive rapid', 'ago'] },
	{ code: 'Z28.21', not: [...guardians, ...belief, ...ailing, 'peer', 'religious', 'reason'], say: shots.flatMap((s) => refusing.map((r) => `${r} ${s}`)) },
	{ code: 'Z28.82', ofOthers: true, not: [...belief, 'family history'], say: guardians.flatMap((g) => ['vaccine', 'vaccination', 'immunization', 'flu shot', 'shot', 'measles mumps rubella vaccine', 'tetanus diphtheria pertussis vaccine'].flatMap((s) => ['declines', 'declined', 'refuses', 'refused', 'refuse', 'decline'].map((r) => `${g} ${r} ${s}`))) },
	{ code: 'Z28.82', say: ['parental refusal of vaccine', 'parental refusal of immunization', 'vaccine refusal by parent', 'vaccine refusal form parent', 'unvaccinated by parental choice', 'unvaccinated parental choice'] },
	{ code: 'Z28.1', say: ['vaccine', 'immunization', 'vaccination'].flatMap((s) => belief.flatMap((b) => [`${s} declined ${b}`, `${s} refused ${b}`, `declines ${s} ${b}`, `${s} exemption ${b}`, `${b} exemption ${s}`])) },
	{ code: 'Z28.01', say: ['vaccine', 'immunization', 'flu shot'].flatMap((s) => ailing.flatMap((b) => [`${s} deferred ${b}`, `${s} postponed ${b}`, `${s} held ${b}`])) },
	{ code: 'Z28.39', not: ['covid'], say: ['behind on shots', 'behind on immunization', 'behind on vaccinations', 'catch up vaccines', 'catch up immunization', 'delayed immunization', 'delayed vaccination', 'vaccine delayed schedule', 'underimmunization', 'incomplete immunization', 'unvaccinated child', 'unvaccinated', 'not vaccinated', 'never vaccinated'] },
	{ code: 'Z28.310', say: ['unvaccinated for covid', 'not vaccinated for covid', 'never had covid vaccine', 'never got covid vaccine', 'no covid vaccines'] },
	{ code: 'Z28.83', say: ['vaccine not available', 'vaccine out of stock', 'vaccine shortage', 'vaccine on backorder'] },
];
