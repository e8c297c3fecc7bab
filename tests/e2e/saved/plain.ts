import { banner, escaped, menu, type Pattern, script, text } from '../pattern.ts';

export const plainPages: readonly Pattern[] = [
	{ name: 'pre without any label', html: `${menu}<div><div><pre>${text}</pre></div></div>`, note: text },
	{
		name: 'paragraphs in nested boxes beside a banner and lists',
		html: `${banner}${menu}<div><div>${text
			.split('. ')
			.map((line) => `<p>${line.replace(/\.$/, '')}.</p>`)
			.join('')}</div></div><aside>Reminders: mammogram, flu vaccine, A1c, foot exam</aside>`,
		note: text,
	},
	{
		name: 'rows of a table',
		html: `${menu}<table aria-label="Progress note"><tr><th>Subjective</th><td>Patient reports knee pain, worse on stairs.</td></tr><tr><th>Assessment</th><td>Osteoarthritis of the right knee.</td></tr></table>`,
		note: 'Subjective Patient reports knee pain, worse on stairs. Assessment Osteoarthritis of the right knee.',
	},
	{
		name: 'editable body of a frame, as rich editors have it',
		html: `${banner}<iframe title="Rich text" width="600" height="300" srcdoc="${escaped(`<body contenteditable>${text}</body>`)}"></iframe>`,
		note: text,
	},
	{
		name: 'frame in a frame',
		html: `<iframe width="800" height="500" srcdoc="${escaped(`<iframe width="600" height="300" srcdoc="${escaped(`<p>${text}</p>`)}"></iframe>`)}"></iframe>`,
		note: text,
	},
	{
		name: 'open shadow root',
		html: `<x-note></x-note>${script(`document.querySelector('x-note').attachShadow({mode:'open'}).innerHTML='<textarea rows=8 cols=60></textarea>';document.querySelector('x-note').shadowRoot.querySelector('textarea').value=${JSON.stringify(text)}`)}`,
		note: text,
	},
	{
		name: 'closed shadow root',
		html: `<x-note></x-note>${script(`document.querySelector('x-note').attachShadow({mode:'closed'}).innerHTML='<div contenteditable>${text}</div>'`)}`,
		note: text,
	},
	{
		name: 'measuring double and hidden backing field',
		html: `<label for="n">Visit note</label><textarea id="n" rows="8" cols="60">${text}</textarea>
			<textarea aria-hidden="true" style="position:absolute;top:-9999px" rows="8" cols="60">${text} DOUBLE assessment plan patient pain</textarea>
			<textarea style="display:none">${text} HIDDEN assessment plan patient pain fever cough</textarea>`,
		note: text,
	},
	{
		name: 'chat and search beside the note',
		html: `<input type="search" placeholder="Search patients"><textarea placeholder="Write a message" rows="6" cols="50">Patient has pain, fever, cough; assessment and plan? Medications daily, start treatment, follow up, labs, exam.</textarea>
			<h2>Clinical note</h2><textarea rows="8" cols="60">${text}</textarea>`,
		note: text,
	},
	{
		name: 'sections in fieldsets, one empty',
		html: `<form><fieldset><legend>Subjective</legend><textarea rows="4" cols="60">Cough and fever for three days.</textarea></fieldset>
			<fieldset><legend>Objective</legend><textarea rows="4" cols="60"></textarea></fieldset>
			<fieldset><legend>Assessment and plan</legend><div contenteditable style="min-height:60px;width:500px">Acute bronchitis. Rest.</div></fieldset></form>
			<textarea placeholder="Comment for the front desk" rows="3" cols="40">Call about parking.</textarea>`,
		note: 'Subjective: Cough and fever for three days. Assessment and plan: Acute bronchitis. Rest.',
	},
	{
		name: 'editor that mounts late, in a modal',
		html: `${banner}<dialog></dialog>${script(`setTimeout(()=>{const d=document.querySelector('dialog');d.innerHTML='<h2>Progress note</h2><div contenteditable style="width:500px;min-height:80px">${text}</div>';d.showModal()},1200)`)}`,
		note: text,
	},
	{
		name: 'words without width and hard spaces in an editor',
		html: `<div contenteditable aria-label="Note">\u200b${text.replaceAll(' ', '\u00a0')}\ufeff</div>`,
		note: text,
	},
	{
		name: 'no note: a schedule',
		html: `${menu}<table><tr><td>09:00</td><td>Doe, Q.</td><td>Follow-up</td></tr><tr><td>09:30</td><td>Roe, P.</td><td>New patient</td></tr></table>`,
		note: undefined,
	},
	{
		name: 'no note: lists of drugs and results',
		html: `${menu}<h2>Medications</h2><ul>${[
			'Metformin',
			'Lisinopril',
			'Atorvastatin',
			'Aspirin',
			'Levothyroxine',
			'Insulin',
		]
			.map((drug) => `<li>${drug} 10 mg tablets, twice daily, start 2024, continue</li>`)
			.join('')}</ul><h2>Results</h2><table><tr><td>A1c</td><td>7.1 % (normal to 5.6)</td></tr></table>`,
		note: undefined,
	},
	{
		name: 'no note: an empty editor and a message',
		html: `<h2>Progress note</h2><textarea rows="8" cols="60"></textarea><label>Message <textarea rows="4" cols="50">Please call the patient about the visit.</textarea></label>`,
		note: undefined,
	},
];
