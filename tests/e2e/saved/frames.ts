import { banner, frame, menu, older, type Pattern, paragraphs, script, text } from '../pattern.ts';

const body = `<body contenteditable>${paragraphs}</body>`;

export const framedPages: readonly Pattern[] = [
	{
		name: 'modal with a frame over an older note',
		html: `${banner}<article><h2>Progress note</h2><p>${older}</p></article><dialog><h2>Edit</h2>${frame(body)}</dialog>${script("document.querySelector('dialog').showModal()")}`,
		note: text,
	},
	{
		name: 'modal of the page itself over an older note, by role',
		html: `<div id="root"><article><h2>Progress note</h2><p>${older} ${older}</p></article></div>
			<div role="dialog" aria-modal="true" style="position:fixed;inset:40px;background:#fff"><div contenteditable style="width:600px;min-height:100px">${paragraphs}</div></div>`,
		note: text,
	},
	{
		name: 'sibling frames: lists on the left, the note on the right',
		html: `${frame(`${menu}<ul><li>Metformin 500 mg daily</li><li>Lisinopril 10 mg daily</li></ul>`, 'width="200" height="500"')}${frame(`<h1>Visit</h1><div class="doc">${paragraphs}</div>`)}`,
		note: text,
	},
	{
		name: 'three frames deep, the note in the innermost, a message in the middle',
		html: frame(
			frame(
				`<label>Message<textarea rows="3">Please call the patient.</textarea></label>${frame(body, 'width="500" height="250"')}`,
				'width="650" height="380"',
			),
			'width="800" height="500"',
		),
		note: text,
	},
	{
		name: 'frame that comes late and fills later still',
		html: `${banner}<div id="slot"></div>${script(
			`setTimeout(()=>{const f=document.createElement('iframe');f.width=600;f.height=300;slot.append(f);setTimeout(()=>{f.contentDocument.body.innerHTML=${JSON.stringify(paragraphs).replaceAll('</', '<\\/')};f.contentDocument.body.contentEditable='true'},700)},700)`,
		)}`,
		note: text,
	},
];
