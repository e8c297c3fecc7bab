import type { Assertion, Evidence, SectionKind } from '../../engine/contract.ts';

/** The diabetes note of the sample chart, as the content script reads it. */
export const text = `Diabetes follow-up

Subjective
62F here for 3-mo DM2 check. Home AM glucose 118-140. No lows. Taking metformin + empagliflozin daily, tolerating. Denies CP, SOB, polyuria, numbness in feet. Eye exam 08/2026: no retinopathy. Father had MI at 58.

Objective
BP 134/78, HR 72, BMI 31.4. Heart RRR, lungs clear. Feet: skin intact, monofilament 10/10 both sides.
A1c 7.1 (was 7.8). eGFR 52, was 54 six months ago. Urine albumin/creatinine 46.

Assessment/Plan
Type 2 diabetes with diabetic chronic kidney disease, improving. Continue metformin 1000 BID and empagliflozin 10. A1c in 3 mo.
CKD stage 3a, stable. Recheck BMP in 3 mo, avoid NSAIDs.
Hypertension, near goal on lisinopril 20. Continue.
Mixed hyperlipidemia, LDL 74 on atorvastatin 40. Continue.
Obesity class 1, BMI 31.4. Dietitian referral placed.

Electronically signed by A. Lindqvist, MD`;

/** Evidence for words of the note; the last occurrence, so that the assessment wins. */
export function words(
	quote: string,
	section: SectionKind = 'assessment',
	role: Evidence['role'] = 'mention',
	assertion: Assertion = 'present',
): Evidence {
	const start = text.lastIndexOf(quote);
	if (start < 0) throw new Error(`not in the note: ${quote}`);
	return { start, end: start + quote.length, quote, section, role, assertion };
}
