import { banner, frame, older, type Pattern, text } from '../pattern.ts';

const article = (id: string, words: string) => `<article id="${id}"><h2>Progress note</h2><p>${words}</p></article>`;

/** Several notes: we ask which one, and read the one that is clicked. */
export const severalPages: readonly Pattern[] = [
	{
		name: 'two notes one after the other',
		html: `${banner}<main>${article('a', older)}${article('b', text)}</main>`,
		click: '#b p',
		note: `Progress note ${text}`,
		asks: true,
	},
	{
		name: 'two patients side by side',
		html: `<div style="display:flex"><div>Roe, P. <b>MRN</b>: 11-2<textarea rows="8" cols="50">${older}</textarea></div><div>Doe, Q. <b>MRN</b>: 99-1<textarea id="b" rows="8" cols="50">${text}</textarea></div></div>`,
		click: '#b',
		note: text,
		asks: true,
	},
	{
		name: 'two patients in two frames',
		html: `${frame(`<p>Roe, P.</p>${article('a', older)}`)}${frame(`<p>Doe, Q.</p>${article('b', text)}`)}`,
		click: '#b p',
		note: `Progress note ${text}`,
		asks: true,
	},
];
