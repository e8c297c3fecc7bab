/* global note */
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** Controlled: what React has not heard of it takes back. */
function Page() {
	const [value, setValue] = useState(note.lines.join('\n'));
	window.lab = { text: () => value };
	const onChange = ({ target }) => setValue(target.value);
	return createElement('textarea', { value, onChange, rows: 16, cols: 100, className: 'surface' });
}

createRoot(document.getElementById('place')).render(createElement(Page));
