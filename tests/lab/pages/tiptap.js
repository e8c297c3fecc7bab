/* global note */
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

const editor = new Editor({
	element: document.getElementById('place'),
	extensions: [StarterKit],
	content: note.html,
});
window.lab = { text: () => editor.getText() };
