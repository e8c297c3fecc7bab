import { chart } from './chart.ts';

/** A field that only shows, with a popup that searches in a table and waits for "Select". */
const picker = (button: string) =>
	chart(
		`<label for="dx">Diagnosis</label> <input id="dx" readonly> ${button}`,
		`
		let chosen;
		const results = make('table');
		const query = make('input', { type: 'text', ariaLabel: 'Find' });
		query.addEventListener('input', () => setTimeout(() => results.replaceChildren(...find(query.value).map(([code, title]) => {
			const row = make('tr', {}, make('td', { textContent: code }), make('td', { textContent: title }));
			row.onclick = () => { chosen = code; };
			return row;
		})), 100));
		const popup = make('div', { role: 'dialog' }, query, results,
			make('button', { type: 'button', textContent: 'Select', onclick: () => { dx.value = chosen ?? ''; popup.remove(); } }),
			make('button', { type: 'button', textContent: 'Cancel', onclick: () => popup.remove() }));
		const show = () => document.body.append(popup);`,
	);

export const popup = picker('<button type="button" onclick="show()">…</button>');
/** The button that opens would send the form as well. */
export const submitting = picker('<button onclick="show()">…</button>');
