const day = new Intl.DateTimeFormat('en-US', { weekday: 'long', month: 'short', day: 'numeric', timeZone: 'UTC' });

function link(encounter, current, go) {
	const anchor = document.createElement('a');
	anchor.href = `/encounter/${encounter.id}`;
	if (encounter === current) anchor.setAttribute('aria-current', 'page');
	const time = Object.assign(document.createElement('time'), { textContent: encounter.time });
	const text = document.createElement('span');
	text.append(
		Object.assign(document.createElement('b'), { textContent: encounter.name }),
		Object.assign(document.createElement('small'), { textContent: encounter.visit }),
	);
	anchor.append(time, text);
	anchor.onclick = (event) => {
		if (event.metaKey || event.ctrlKey || event.shiftKey) return;
		event.preventDefault();
		go(anchor.pathname);
	};
	return anchor;
}

/** Encounters by day; built once, then only the current one moves, so the list keeps its scroll place and focus. */
export function list(host, encounters, current, go) {
	if (!host.firstChild) {
		let date = '';
		for (const encounter of encounters) {
			if (encounter.date !== date) {
				date = encounter.date;
				host.append(Object.assign(document.createElement('h2'), { textContent: day.format(new Date(date)) }));
			}
			host.append(link(encounter, current, go));
		}
	}
	for (const anchor of host.querySelectorAll('a')) {
		if (anchor.pathname === `/encounter/${current.id}`) anchor.setAttribute('aria-current', 'page');
		else anchor.removeAttribute('aria-current');
	}
}
