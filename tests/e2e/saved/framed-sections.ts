import { banner, frame, menu, type Pattern } from '../pattern.ts';

const hpi = 'Cough and fever for three days, no chest pain.';
const exam = 'Lungs clear, heart regular.';
const plan = 'Acute bronchitis. Rest, follow up in one week.';
const note = `HPI: ${hpi} Exam: ${exam} Assessment & Plan: ${plan}`;
const size = 'width="640" height="90"';
const editable = (words: string) => `<body contenteditable><p>${words}</p></body>`;

/** As editors that write in a frame stand in a form: label, hidden field, tools, and the frame in its boxes. */
const rich = (head: string, words: string) =>
	`<div><label>${head}</label><textarea style="display:none">${words} (old)</textarea>
		<div class="tox"><div><div role="toolbar"><button>B</button><button>I</button></div>
		<div><div>${frame(editable(words), `title="Rich Text Area" ${size}`)}</div></div></div></div></div>`;

/** Another patient's section beside this one's. */
const ofPatient = (id: string, head: string, words: string) =>
	frame(
		`<p>MRN: ${id}</p><h3>${head}</h3><div contenteditable style="width:560px">${words}</div>`,
		'width="640" height="160"',
	);

/** Sections of one note, each in a frame of its own. */
export const framedSectionPages: readonly Pattern[] = [
	{
		name: 'rich editors in frames of their own, their labels outside, a message beside them',
		html: `${banner}${menu}<form>${rich('HPI', hpi)}${rich('Exam', exam)}${rich('Assessment &amp; Plan', plan)}</form>
			<label>Message to patient</label><textarea rows="3">Your labs are normal.</textarea>`,
		note,
		frames: 3,
	},
	{
		name: 'a section of the page itself, and the next one in a frame',
		html: `${banner}<section><h3>HPI</h3><textarea rows="3" cols="60">${hpi}</textarea></section>
			<div><h3>Exam</h3>${frame(editable(exam), size)}</div>`,
		note: `HPI: ${hpi} Exam: ${exam}`,
		frames: 2,
	},
	{
		name: 'section frames that are sandboxed, a readable one between them',
		html: `${banner}<div><h3>HPI</h3>${frame(editable(hpi), `sandbox="allow-scripts" ${size}`)}</div>
			<div><h3>Exam</h3>${frame(editable(exam), size)}</div>
			<div><h3>Assessment &amp; Plan</h3>${frame(editable(plan), `sandbox="allow-scripts" ${size}`)}</div>`,
		note,
		frames: 3,
	},
	{
		name: 'section frames of two patients are not one note',
		html: `${ofPatient('77-1', 'HPI', `${hpi} Asthma, hypertension.`)}${ofPatient('88-2', 'Assessment &amp; Plan', `${plan} Metformin, labs.`)}`,
		asks: true,
		click: '[contenteditable]',
		note: `HPI: ${hpi} Asthma, hypertension.`,
	},
];
