const text = (tag, content, className = '') =>
	Object.assign(document.createElement(tag), { textContent: content, className });

function tick(line) {
	const item = text('li', '', line.startsWith('[x]') ? 'on' : '');
	item.append(text('span', `${line.slice(0, 3)} `, 'box'), line.slice(4));
	return item;
}

/** The kinds of line a plain note has; the first that matches wins; a heading follows a blank line. */
const kinds = [
	{ is: /^\[[x ]\] /, group: 'ul', className: 'ticks', make: tick },
	{ is: /^\d+\. /, group: 'ol', make: (line) => text('li', line.replace(/^\d+\. /, '')) },
	{ is: /^- /, group: 'ul', make: (line) => text('li', line.slice(2)) },
	{ is: /signed by |, (MD, .*|RN)$/, make: (line) => text('p', line, 'signed-by') },
	{ is: /^[A-Z][^:]{2,40}$/, at: 'top', make: (line) => text('h3', line, 'title') },
	{ is: /^[A-Z][A-Za-z /-]{2,40}:?$/, at: 'block', make: (line) => text('h3', line.replace(/:$/, '')) },
	{ is: /./, make: (line) => text('p', line) },
];

/** A plain note as headings, paragraphs and lists. */
export function paper(source) {
	const out = [];
	let open;
	let at = 'top';
	for (const line of source.split('\n')) {
		const here = at;
		const kind = kinds.find((one) => one.is.test(line) && (one.at === undefined || one.at === here));
		at = kind ? 'line' : 'block';
		if (!kind) {
			open = undefined;
			continue;
		}
		if (!kind.group) {
			open = undefined;
			out.push(kind.make(line));
			continue;
		}
		if (open?.kind !== kind) {
			open = { kind, host: text(kind.group, '', kind.className) };
			out.push(open.host);
		}
		open.host.append(kind.make(line));
	}
	return out;
}
