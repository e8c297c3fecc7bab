/** Section headings by LOINC code, in words that the engine knows as heads. Source: C-CDA section template list. */
const headings: Readonly<Record<string, string>> = {
	'10154-3': 'Chief complaint',
	'29299-5': 'Reason for visit',
	'46239-0': 'Chief complaint',
	'42349-1': 'Reason for referral',
	'10164-2': 'History of present illness',
	'61150-9': 'Subjective',
	'10187-3': 'Review of systems',
	'11348-0': 'Past medical history',
	'11450-4': 'Problem list',
	'47519-4': 'Procedure history',
	'10167-5': 'Past surgical history',
	'10157-6': 'Family history',
	'29762-2': 'Social history',
	'10160-0': 'Medications',
	'10183-2': 'Medications',
	'48765-2': 'Allergies',
	'11369-6': 'Immunizations',
	'8716-3': 'Vital signs',
	'29545-1': 'Physical exam',
	'10210-3': 'General appearance',
	'61149-1': 'Objective',
	'30954-2': 'Results',
	'59768-2': 'Indications',
	'59776-5': 'Procedure findings',
	'29554-3': 'Procedure',
	'10219-4': 'Preoperative diagnosis',
	'10218-6': 'Postoperative diagnosis',
	'51847-2': 'Assessment and plan',
	'51848-0': 'Assessment',
	'46240-8': 'Encounter diagnosis',
	'11535-2': 'Discharge diagnosis',
	'18776-5': 'Plan',
	'69730-0': 'Instructions',
	'8653-8': 'Discharge instructions',
};

const bare = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[^a-z]+/g, ' ')
		.trim();

/** The line above a section: its title, and where its code tells more, the known head with the title in brackets. */
export function headingOf(title: string | undefined, loinc: string | undefined): string | undefined {
	const known = loinc === undefined ? undefined : headings[loinc];
	const plain = title
		?.replace(/\s+/g, ' ')
		.replace(/[\s:]+$/, '')
		.trim();
	if (!known || !plain) return known ?? (plain || undefined);
	return bare(known) === bare(plain) ? plain : `${known} (${plain.replace(/[()]/g, '')})`;
}
