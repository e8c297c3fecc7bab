import { paper } from './paper.js';

function bar(encounter) {
	const head = document.createElement('div');
	head.className = 'note-bar';
	const state = document.createElement('span');
	state.className = `state ${encounter.status}`;
	state.textContent = encounter.status === 'signed' ? 'Signed' : 'Draft';
	head.append(
		Object.assign(document.createElement('h2'), { textContent: 'Progress note' }),
		Object.assign(document.createElement('p'), { textContent: encounter.visit }),
		state,
	);
	return head;
}

function area(text, label, className) {
	const field = Object.assign(document.createElement('textarea'), { value: text, className, spellcheck: false });
	if (label) field.setAttribute('aria-label', label);
	return field;
}

function editable(text) {
	const field = document.createElement('div');
	field.className = 'note';
	field.contentEditable = 'true';
	field.spellcheck = false;
	field.setAttribute('role', 'textbox');
	field.setAttribute('aria-multiline', 'true');
	field.setAttribute('aria-label', 'Progress note');
	field.append(...paper(text));
	return field;
}

/** `## Heading` blocks, each an editor with its own label, as section-based charts have them. */
function sections(text) {
	const host = document.createElement('div');
	host.className = 'sections';
	for (const [index, block] of text.split(/^## /m).slice(1).entries()) {
		const [head, ...lines] = block.split('\n');
		const section = document.createElement('div');
		section.className = 'section';
		const field = area(lines.join('\n').trim(), '', 'editor');
		field.id = `section-${index}`;
		field.rows = Math.max(1, Math.ceil(field.value.length / 96));
		section.append(Object.assign(document.createElement('label'), { htmlFor: field.id, textContent: head }), field);
		host.append(section);
	}
	return host;
}

function body(kind, text) {
	if (kind === 'textarea') return area(text, 'Progress note', 'note editor');
	if (kind === 'contenteditable') return editable(text);
	if (kind === 'sections') return sections(text);
	const read = document.createElement('div');
	read.className = 'note';
	read.append(...paper(text));
	return read;
}

export async function note(encounter) {
	const text = (await (await fetch(`/notes/${encounter.id}.txt`)).text()).trimEnd();
	const card = document.createElement('article');
	card.className = 'note-card';
	card.setAttribute('aria-label', 'Progress note');
	card.append(bar(encounter), body(encounter.kind, text));
	return card;
}
