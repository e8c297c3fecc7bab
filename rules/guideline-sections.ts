/**
 * Sections of the Official Guidelines FY2026 that rules and tables cite, with a short name of our
 * own; every number was checked against the published text. One line each: number, then name.
 */
import { chapterSections } from './guideline-chapters.ts';

const general = `
I.A.1 Index and Tabular List
I.A.2 Format and structure
I.A.3 Codes for reporting
I.A.4 Placeholder X
I.A.5 Seventh characters
I.A.6 Abbreviations NEC and NOS
I.A.7 Punctuation
I.A.8 "And" in titles
I.A.9 Other and unspecified codes
I.A.10 Includes notes
I.A.11 Inclusion terms
I.A.12 Excludes notes
I.A.12.a Excludes1
I.A.12.b Excludes2
I.A.13 Etiology and manifestation, code first, use additional code
I.A.14 "And" means and/or
I.A.15 "With" presumes a link
I.A.16 See and see also
I.A.17 Code also
I.A.18 Default codes
I.A.19 The provider's statement is enough
I.B.1 Finding a code
I.B.2 Level of detail
I.B.3 Range of codes
I.B.4 Signs and symptoms
I.B.5 Symptoms that belong to a disease
I.B.6 Symptoms that do not belong to it
I.B.7 Several codes for one condition
I.B.8 Acute and chronic
I.B.9 Combination codes
I.B.10 Sequelae
I.B.11 Impending or threatened
I.B.12 The same code once
I.B.13 Laterality
I.B.14 Documentation by other clinicians
I.B.15 Syndromes
I.B.16 Complications of care
I.B.17 Borderline
I.B.18 Symptom and unspecified codes
I.B.19 Hurricane aftermath
I.B.20 Multiple sites
II.H Uncertain diagnosis, inpatient
III.B Abnormal findings
III.C Uncertain additional diagnosis, inpatient
IV.A First-listed condition
IV.A.1 Outpatient surgery
IV.A.2 Observation
IV.B Range of codes
IV.C Accurate reporting
IV.D Symptoms and signs
IV.E Encounters for other than disease
IV.F Level of detail
IV.F.1 Three to seven characters
IV.F.2 Full number of characters
IV.F.3 Highest specificity
IV.G Reason chiefly responsible for the visit
IV.H Uncertain diagnosis
IV.I Chronic diseases
IV.J Coexisting conditions
IV.K Diagnostic services only
IV.L Therapeutic services only
IV.M Preoperative evaluation
IV.N Ambulatory surgery
IV.O Routine prenatal visits
IV.P General examination with abnormal findings
IV.Q Routine screening
`;

/** What else a rule may rest on. */
export const otherSources: readonly string[] = [
	'HIPAA code set',
	'IOCE edit 1',
	'IOCE edit 2',
	'IOCE edit 3',
	'IOCE edit 5',
	'IOCE edit 86',
	'CMS-1500 item 21',
];

export const guidelineSections: ReadonlyMap<string, string> = new Map(
	`${general}${chapterSections}`
		.split('\n')
		.filter(Boolean)
		.map((line): [string, string] => {
			const gap = line.indexOf(' ');
			return [line.slice(0, gap), line.slice(gap + 1)];
		}),
);
