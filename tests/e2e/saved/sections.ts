import { banner, menu, type Pattern, script } from '../pattern.ts';

const parts = [
	['HPI', 'Cough and fever for three days, no chest pain.'],
	['Exam', 'Lungs clear, heart regular.'],
	['Assessment & Plan', 'Acute bronchitis. Rest, follow up in one week.'],
] as const;
const note = parts.map(([head, words]) => `${head}: ${words}`).join(' ');
const each = (part: (head: string, words: string, at: number) => string) =>
	parts.map(([head, words], at) => part(head.replace('&', '&amp;'), words, at)).join('');
const message = '<label for="m">Message to patient</label><textarea id="m" rows="4">Your labs are normal.</textarea>';

/** Several editors make one note, and nothing on the page says "note". */
export const sectionPages: readonly Pattern[] = [
	{
		name: 'section fields that measure themselves with hidden doubles, a message field behind them',
		html: `${banner}${each(
			(
				head,
				words,
				at,
			) => `<div class="MuiFormControl-root" style="position:relative"><label for="f${at}">${head}</label>
				<div><textarea id="f${at}" rows="3" cols="60">${words}</textarea>
				<textarea aria-hidden="true" readonly tabindex="-1" style="visibility:hidden;position:absolute;height:0;top:0;left:0">${words}x</textarea></div></div>`,
		)}${message}`,
		note,
	},
	{
		name: 'rich sections under plain lines',
		html: `${menu}<main>${each(
			(head, words) =>
				`<div class="row"><div class="lbl">${head}</div><div class="rte"><div class="toolbar"><button>B</button></div><div contenteditable style="width:500px;min-height:40px"><p>${words}</p></div></div></div>`,
		)}</main>`,
		note,
	},
	{
		name: 'sections in the cells of a table',
		html: `<form><table>${each(
			(head, words) =>
				`<tr><td>${head}</td><td><textarea rows="3" cols="60" name="x">${words}</textarea></td><td><button>Macro</button></td></tr>`,
		)}</table></form><input type="search" placeholder="Find a code">`,
		note,
	},
	{
		name: 'sections as web components, each with its own shadow',
		html: `${banner}<div>${each((head, words) => `<x-part data-head="${head}" data-words="${words}"></x-part>`)}</div>${script(
			"customElements.define('x-part',class extends HTMLElement{connectedCallback(){this.attachShadow({mode:'closed'}).innerHTML=`<h3></h3><textarea rows=3 cols=60></textarea>`.replace('<h3>','<h3>'+this.dataset.head.replace('&','&amp;')).replace('60>','60>'+this.dataset.words)}})",
		)}`,
		note,
	},
	{
		name: 'sections between which an unlabelled search and a rendered list stand',
		html: `${each(
			(head, words, at) =>
				`<section><h3>${head}</h3><textarea rows="3" cols="60">${words}</textarea>${at === 1 ? '<input type="search"><ul><li>Aspirin 81 mg daily</li></ul>' : ''}</section>`,
		)}`,
		note,
	},
];
