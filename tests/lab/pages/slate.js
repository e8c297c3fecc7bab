/* global note */
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

/** Slate has no HTML of its own: the note's elements as its nodes. */
const runOf = (node) => ({ text: node.textContent, ...(node.nodeName === 'STRONG' ? { bold: true } : {}) });
const blockOf = (element) => {
	const children = element.matches('ul') ? [...element.children].map(blockOf) : [...element.childNodes].map(runOf);
	return { type: element.localName, children };
};
const blocks = [...new DOMParser().parseFromString(note.html, 'text/html').body.children].map(blockOf);
const editor = withHistory(withReact(createEditor()));

const renderElement = ({ attributes, children, element }) => createElement(element.type, attributes, children);
const renderLeaf = ({ attributes, children, leaf }) =>
	createElement('span', attributes, leaf.bold ? createElement('strong', null, children) : children);

function Page() {
	const [value] = useState(blocks);
	const editable = createElement(Editable, { renderElement, renderLeaf, className: 'surface' });
	return createElement(Slate, { editor, initialValue: value }, editable);
}

createRoot(document.getElementById('place')).render(createElement(Page));
const texts = () => [...Editor.nodes(editor, { at: [], match: (node) => /^(p|li)$/.test(node.type) })];
window.lab = {
	text: () =>
		texts()
			.map(([node]) => Node.string(node))
			.join('\n'),
};
