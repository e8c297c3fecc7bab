const rows = {
	vitals: (encounter) => encounter.vitals,
	medications: (encounter) => encounter.meds.map((line) => line.split(/, (.*)/s).slice(0, 2)),
	results: (encounter) => encounter.results,
};

/** The tabs beside the note: plain two-column lists. */
export function table(encounter, tab) {
	const card = document.createElement('div');
	card.className = 'grid-card';
	const lines = rows[tab]?.(encounter) ?? [];
	if (lines.length === 0) {
		card.append(
			Object.assign(document.createElement('p'), { className: 'none', textContent: 'Nothing recorded at this visit.' }),
		);
		return card;
	}
	const grid = document.createElement('table');
	for (const [name, value, flag] of lines) {
		const row = grid.insertRow();
		const head = Object.assign(document.createElement('th'), { scope: 'row', textContent: name });
		row.append(head);
		const cell = row.insertCell();
		cell.textContent = value ?? '';
		if (flag)
			cell.append(
				Object.assign(document.createElement('span'), {
					className: 'flag',
					textContent: flag === 'high' ? 'High' : 'Low',
				}),
			);
	}
	card.append(grid);
	return card;
}
