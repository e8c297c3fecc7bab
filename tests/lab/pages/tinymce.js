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
editor.undoManager.clear();
window.lab = { text: () => editor.getContent({ format: 'text' }) };
