/** The note that every editor of the lab holds. */
export const html = `
<p>Subjective: Patient is a 58-year-old woman with pain in the left knee for three months, worse on stairs.</p>
<p>History: <strong>type 2 diabetes</strong> with neuropathy &amp; hypertension; A1c 7.4 % (goal &lt; 7).</p>
<p>Medications: metformin 1000 mg twice daily, lisinopril 10 mg daily.</p>
<p>Exam: left knee with crepitus, no effusion; right knee normal. BP 138/84.</p>
<p>Assessment and plan:</p>
<ul><li>Osteoarthritis of the left knee: physical therapy, acetaminophen.</li><li>Heart failure: furosemide 40 mg daily, weight diary.</li></ul>
<p>Follow-up in six weeks.</p>`.replaceAll('\n', '');

/** Its lines as plain text. */
export const lines: readonly string[] = html
	.split(/<\/(?:p|li)>/)
	.map((line) =>
		line
			.replace(/<[^>]+>/g, '')
			.replaceAll('&lt;', '<')
			.replaceAll('&amp;', '&'),
	)
	.filter((line) => line !== '');

/** Written on at its end by keyboard. */
export const typed = ' Labs before the visit.';

/** Words to be painted, in order, with those before them: across the edge of bold words, and one of three places. */
export const marks = [
	{ before: 'type 2 ', quote: 'diabetes with neuropathy' },
	{ before: 'Osteoarthritis of the ', quote: 'left knee' },
	{ before: 'Follow-up in ', quote: 'six weeks' },
];

/** What the physician answers, and behind which words it goes: in a list, and at the edge of bold words. */
export const answers = [
	{ after: 'Heart failure', words: ', chronic systolic (HFrEF)' },
	{ after: 'type 2 diabetes', words: ', insulin: none' },
];
