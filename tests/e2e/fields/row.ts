import { chart } from './chart.ts';

/** A grid with a row a diagnosis; the cell takes a code, and the page writes the title beside it. */
export const grid = chart(
	`<table><thead><tr><th>Rank</th><th>Diagnosis code</th><th>Title</th></tr></thead><tbody id="rows"></tbody></table>
	<button type="button" onclick="add()">Add row</button>`,
	`
	const add = () => {
		const cell = make('input', { type: 'text' });
		const title = make('td');
		cell.addEventListener('change', () => { title.textContent = find(cell.value).find(([code]) => code === cell.value)?.[1] ?? ''; });
		rows.append(make('tr', {}, make('td', { textContent: rows.children.length + 1 }), make('td', {}, cell), title));
	};
	add();`,
);
