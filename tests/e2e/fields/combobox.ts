import { chart } from './chart.ts';

/** A combobox of today: its list hangs at the end of the body, takes on mousedown and closes when the field is left. */
export const combobox = chart(
	'<label for="dx">Diagnosis</label> <input id="dx" role="combobox" aria-expanded="false" aria-controls="list">',
	`
	const list = make('div', { id: 'list', role: 'listbox' });
	const close = () => list.remove();
	dx.addEventListener('blur', close);
	dx.addEventListener('input', () => setTimeout(() => {
		list.replaceChildren(...find(dx.value).map(([code, title]) => {
			const option = make('div', { role: 'option' }, make('b', { textContent: code }), make('i', { textContent: title }));
			option.addEventListener('mousedown', (event) => { event.preventDefault(); dx.value = code + ' - ' + title; close(); });
			return option;
		}));
		document.body.append(list);
	}, 100));`,
);
