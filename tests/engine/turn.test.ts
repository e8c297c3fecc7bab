import { describe, expect, it } from 'vitest';
import { releaseOn } from '../../cli/releases.ts';
import { reread } from '../../engine/find/reread.ts';
import { turned } from '../../engine/read/turned.ts';
import { coded } from './coded.ts';

const day = '2026-11-10';
/** The note from where its author begins to judge, or undefined where no turn is told. */
function judged(text: string): string | undefined {
	const { note } = reread(releaseOn(day), { id: 'x', text, dateOfService: day });
	return note.turned ? text.slice(note.sections.find((s) => s.kind === 'assessment')?.start) : undefined;
}

const story =
	'Mrs. Alder is a 58-year-old female with a past medical history of gout and migraine who presents with wheezing. She reports three days of cough. She denies fever or chest pain. Her sister had lupus. ';
const exam =
	'Denies headaches. Lungs reveal bilateral expiratory wheezes. Regular rate and rhythm. No edema. Chest x-ray is unremarkable. ';
const plan =
	'Asthma with acute exacerbation. Her symptoms are consistent with it. Continue albuterol as needed. We will start prednisone 40 mg for 5 days. She will follow up in 2 weeks. ';

describe('where the author turns to judging', () => {
	it('is told by all sentences together in a note of one paragraph', () => {
		expect(judged(story + exam + plan)).toMatch(/^Asthma with/);
	});

	it.each([
		[
			'a letter',
			'Dear Dr. Lunde,\nThank you for sending Mr. Osei, whom I saw today. He is 66 and his knee has hurt for a year. He denies locking. His father had gout.\nOn examination there is a small effusion and tenderness medially. The films show loss of the medial joint space.\nMy impression is that he has primary osteoarthritis of the right knee. I have recommended physical therapy and naproxen. I will see him again in three months.\nWith kind regards',
			/^My impression/,
		],
		[
			'an urgent care note in lines',
			'sore throat x 3 d, fever at home\nno cough, no runny nose\nbrother had strep last week\nT 101.2, tonsils red with exudate, nodes tender, lungs clear\nrapid strep pos\nstrep pharyngitis - amoxicillin 500 bid x 10 d, fluids, ibuprofen\nreturn if cannot swallow',
			/^(?:rapid strep|strep pharyngitis)/,
		],
	])('%s', (_, text, want) => {
		expect(judged(text)).toMatch(want);
	});

	it.each([
		['a head tells it', `${story}${exam}\nAssessment:\n${plan}`],
		[
			'each problem is told by itself',
			'HTN, 138/84 today, up to amlodipine 10. Gout, no flare since May, allopurinol same. Migraine, two a month, sumatriptan works. Asthma, no wheeze, refill albuterol.',
		],
		['nothing is judged', `${story}${exam}`],
		['a note of one sentence', 'Acute bronchitis, fluids and rest.'],
		['an empty note', ''],
	])('is left open where %s', (_, text) => {
		expect(judged(text)).toBeUndefined();
	});

	it('reports what is judged and not what the story and the lists before it mention', async () => {
		const lists = 'Atrial fibrillation. Cholecystectomy. Esophagitis. ';
		expect(await coded(`${story}${lists}${exam}${plan}`)).toBe('J45.901');
	});
});

describe('sections of a note that turns', () => {
	const unknown = (start: number, end: number) => ({ start, end, kind: 'unknown' as const, label: '', labelLength: 0 });
	const meds = { start: 40, end: 60, kind: 'meds' as const, label: 'meds', labelLength: 5 };

	it('are cut at the turn; a told section behind it stays', () => {
		expect(turned([unknown(0, 40), meds, unknown(60, 80)], 25)).toEqual([
			unknown(0, 25),
			{ ...unknown(25, 40), kind: 'assessment' },
			meds,
			{ ...unknown(60, 80), kind: 'assessment' },
		]);
	});

	it('cover the note wholly wherever it turns', () => {
		for (const at of [0, 1, 39, 40, 41, 79]) {
			const all = turned([unknown(0, 40), meds, unknown(60, 80)], at);
			expect(all.map((s) => s.start)).toEqual([0, ...all.slice(0, -1).map((s) => s.end)]);
			expect(all.at(-1)?.end).toBe(80);
		}
	});

	it('stay as they are without one', () => {
		const all = [unknown(0, 40), meds];
		expect(turned(all, undefined)).toBe(all);
	});
});
