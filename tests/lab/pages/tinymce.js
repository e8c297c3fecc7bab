/* global tinymce, note */
const [editor] = await tinymce.init({
	selector: '#place',
	license_key: 'gpl',
	promotion: false,
	branding: false,
	height: 420,
	plugins: 'lists',
	menubar: false,
});
editor.setContent(note.html);
// As TinyMCE does with what it finds when it starts: without a first state there is nothing to go back to.
editor.undoManager.clear();
editor.undoManager.add();
window.lab = { text: () => editor.getContent({ format: 'text' }) };
