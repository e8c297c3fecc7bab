import { expect, it } from 'vitest';
import { coder } from '../../engine/coder.ts';
import { defaultSettings } from '../../engine/contract.ts';
import { allRules } from '../../rules/all.ts';
import { shipped } from '../icd-data/shipped.ts';

const code = coder({ rules: allRules });
const firstOf = async (text: string) => {
	const encounter = { id: 't', text, dateOfService: '2026-11-02' };
	const { codes } = await code(encounter, shipped('FY2027'), defaultSettings);
	return codes.find((s) => s.firstListed)?.code;
};

it.each([
	[
		'what the author concludes stands before what was told on the way',
		'He takes levothyroxine for hypothyroidism. Red, hot big toe since Monday, uric acid 9. This is acute gout of the right foot and I start colchicine. Hypothyroidism is stable on the same dose.',
		'M10.071',
	],
	[
		'a symptom is no conclusion',
		'She tells of a bad cough, this is a dry cough without fever. I am treating an acute bronchitis with albuterol.',
		'J20.9',
	],
	[
		'an addendum changes no reason for the visit',
		'Acute bronchitis, start albuterol.\nADDENDUM: films read, this is a closed fracture of the left fifth toe.',
		'J20.9',
	],
	[
		'where there is an assessment its order stands',
		'HPI: this is gout again.\nAssessment:\n1. Acute bronchitis, albuterol.\n2. Gout, colchicine.',
		'J20.9',
	],
	[
		'what is measured beside a condition does not bring it forward',
		'Exam: 30 weeks pregnant.\nAssessment: Elderly multigravida, third trimester, growth scan next week.\nIron deficiency anemia, start ferrous sulfate.',
		'O09.523',
	],
	[
		'an old infarction leads nothing',
		'Assessment: Old myocardial infarction. Angina pectoris, nitroglycerin.',
		'I20.9',
	],
])('%s', async (_, text, first) => expect(await firstOf(text)).toBe(first));
