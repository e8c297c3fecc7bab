import { describe, expect, it } from 'vitest';
import { coded } from './coded.ts';

describe('everyday wordings of primary and urgent care', () => {
	it.each([
		['Pt here for bp and cholesterol follow up. Takes Norvasc and Crestor.', 'I10'],
		['Pt here for bp and cholesterol follow up. Takes Norvasc and Crestor.', 'E78.5'],
		['Type 2 diabetes. Sugars all over the place, A1c 10.2.', 'E11.65'],
		['Back to recheck his lungs after the pneumonia last month. CXR today shows the infiltrate has cleared.', 'Z09'],
		['Dry cough going on 10 weeks now since I had Covid in August.', 'Z86.16'],
		['Acute bronchitis. A pack a day still, quit asking about cigs he says.', 'F17.210'],
		['AKI on CKD3b, resolved, creatinine at baseline.', 'N18.32'],
		['Chronic migraine without aura, intractable, not in status.', 'G43.719'],
		['Burn from the iron yesterday. Second degree. It is on her right forearm.', 'T22.211A'],
		['Mom saw her swallow a quarter an hour ago.', 'W44.E2XA'],
		['Right foot wound. MRI: acute osteomyelitis of the 2nd metatarsal.', 'M86.171'],
		['Right knee OA. Left was replaced 2021 and does great.', 'Z96.652'],
		['Husband passed away in June and she is not sleeping.', 'Z63.4'],
		['Yeast infection from the Cipro, itching and thick white discharge.', 'B37.31'],
		['Says food runs out before the end of the month. Hypertension.', 'Z59.41'],
		['Her husband moved out, divorce going on. Adjustment disorder.', 'Z63.5'],
		['Tension headache. Stress at work awful.', 'Z56.6'],
		['Started Zoloft for depression, nauseated every morning since; it is the Zoloft.', 'R11.0'],
	])('%s: %s', async (text, code) => expect(await coded(text)).toContain(code));
});

describe('what stands beside them and is none', () => {
	it.each([
		['Her mother takes blood pressure pills, lisinopril. Knee pain.', 'I10'],
		['Nurse asked for BP 118/70. Sprained ankle.', 'I10'],
		['He will not quit asking about cigs.', 'Z87.891'],
		['Her parents went through a divorce. Acne.', 'Z63.5'],
		['AC joint, recently separated shoulder.', 'Z63.5'],
		['Husband died 10 years ago. Hypertension.', 'Z63.4'],
		['MRI negative for osteomyelitis, cellulitis of the right foot.', 'M86'],
		['Right forearm deformed. Fractures of the distal radius and distal ulna, both closed.', 'S52.502A'],
		['The dog bit her left hand, 2 punctures.', 'S61.432A'],
		['Spilled coffee on his laptop. Heartburn.', 'T30.0'],
		['Left was replaced 2021: the hip. Knee fine.', 'Z96.652'],
	])('%s: no %s', async (text, code) => expect(await coded(text)).not.toContain(code));
});
