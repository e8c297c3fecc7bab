import { describe, expect, it } from 'vitest';
import { releaseOn } from '../../cli/releases.ts';
import { coder } from '../../engine/coder.ts';
import { defaultSettings } from '../../engine/contract.ts';
import { allRules } from '../../rules/all.ts';

const code = coder({ rules: allRules });
const day = '2026-11-10';
const codes = async (text: string): Promise<string[]> =>
	(await code({ id: 'x', text, dateOfService: day }, releaseOn(day), defaultSettings)).codes.map((s) => s.code);

/** Statements as they are typed every day; each failed once. */
describe('everyday statements', () => {
	it.each([
		['A/P: Tobacco use, counseled.', ['Z72.0']],
		['A/P: Tobacco abuse.', ['F17.200']],
		['SH: Tobacco use: denies.\nA/P: GERD.', ['K21.9']],
		['A/P: CAD, chest wall not tender.', ['I25.10']],
		['A/P: Cigarette smoker, nicotine patch.', ['F17.210']],
		['A/P: Cellulitis right foot.', ['L03.115']],
		['A/P: Foot ulcer, offloading.', ['L97.509']],
		["A/P: Parkinson's disease, rigidity better.", ['G20.A1']],
		['A/P: Dermatitis, itchy for 2 weeks.', ['L30.9']],
		['A/P: ESRD on dialysis.', ['N18.6', 'Z99.2']],
		['A/P: ESRD on PD.', ['N18.6', 'Z99.2']],
		['A/P: CKD 4. Discuss dialysis.', ['N18.4']],
		['A/P: Chest pain resolved.', []],
		['A/P: Mild persistent asthma, stay on budesonide-formoterol.', ['J45.30', 'Z79.51']],
		['A/P: No ulcer, callus pared.', ['L84']],
	])('%s', async (text, want) => expect(await codes(text)).toEqual(want));

	it('a drug begun before a symptom is not blamed by that alone', async () =>
		expect(await codes('A/P: Cough since starting lisinopril.')).not.toContain('T46.4X5A'));
});
