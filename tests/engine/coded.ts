import { releaseOn } from '../../cli/releases.ts';
import { shippedWhole } from '../../cli/whole-reader.ts';
import { coder } from '../../engine/coder.ts';
import { defaultSettings, type Patient } from '../../engine/contract.ts';
import { allRules } from '../../rules/all.ts';

const reader = await shippedWhole();
const code = coder({ rules: allRules, ...(reader ? { reader } : {}) });

/** The codes of a note of FY2027 after every rule, in alphabetical order. */
export async function coded(text: string, patient: Patient = { age: 60, sex: 'female' }): Promise<string> {
	const { codes } = await code(
		{ id: 'x', text, dateOfService: '2026-11-10', patient },
		releaseOn('2026-11-10'),
		defaultSettings,
	);
	return codes
		.map((c) => c.code)
		.sort()
		.join(' ');
}
