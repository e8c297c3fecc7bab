/* global note */
import { ContentState, convertFromHTML, Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

const { contentBlocks, entityMap } = convertFromHTML(note.html);
const begin = EditorState.createWithContent(ContentState.createFromBlockArray(contentBlocks, entityMap));

function Page() {
	const [editorState, onChange] = useState(begin);
	window.lab = { text: () => editorState.getCurrentContent().getPlainText() };
	return createElement(Editor, { editorState, onChange });
}

createRoot(document.getElementById('place')).render(createElement(Page));
