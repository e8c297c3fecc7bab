/* global CKEDITOR, note */
import { linesOf } from './lines.js';

const { ClassicEditor, Essentials, Paragraph, Bold, List, Undo } = CKEDITOR;
const editor = await ClassicEditor.create(document.getElementById('place'), {
	licenseKey: 'GPL',
	plugins: [Essentials, Paragraph, Bold, List, Undo],
	toolbar: ['bold', 'bulletedList', 'undo', 'redo'],
	initialData: note.html,
});
window.lab = { text: () => linesOf(editor.getData()) };
